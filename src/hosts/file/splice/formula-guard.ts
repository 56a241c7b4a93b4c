import type { Area } from '../../../workbook/address';
import { areaAddress, cellAddress, parseArea } from '../../../workbook/address';
import { typedFormula } from '../../../functions/spelling';
import { failure } from '../failures';
import type { CellScan } from '../sheet/cell-scan';
import type { MovableFormula } from '../../../workbook/movable-formula';
import { movable, movedFormula } from '../../../workbook/movable-formula';
import type { SheetPatch } from './patch';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: MovableFormula;
  /** It was written over: cells that share it need it spelled out. */
  readonly gone: boolean;
}

/** Keeps formulas that several cells share, and arrays, whole while some of their cells are written over. */
export class FormulaGuard {
  readonly #masters = new Map<string, Master>();
  readonly #early = new Set<string>();

  constructor(readonly patch: SheetPatch) {}

  /** Notes a cell's formula once its element is read. Fails where it cannot stay whole. */
  note(row: number, column: number, cell: CellScan, written: boolean): void {
    if (cell.formula === null) return;
    if (cell.formulaKind === 'shared') this.#noteShared(row, column, cell, written);
    else if (cell.formulaKind === 'array' || cell.formulaKind === 'dataTable') this.#noteArray(row, column, cell);
  }

  #noteShared(row: number, column: number, cell: CellScan, written: boolean): void {
    const { shareId } = cell;
    if (cell.formula === '') {
      if (!this.#masters.has(shareId)) this.#early.add(shareId);
      return;
    }
    if (written && this.#early.has(shareId)) throw this.#refusal(row, column, cell.formulaArea);
    this.#masters.set(shareId, { row, column, formula: movable(cell.formula ?? ''), gone: written });
  }

  #noteArray(row: number, column: number, { formulaArea }: CellScan): void {
    const area: Area = parseArea(formulaArea) ?? { top: row, left: column, bottom: row, right: column };
    const covered = this.patch.covered(area);
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (covered > 0 && covered < size) throw this.#refusal(row, column, areaAddress(area));
  }

  #refusal(row: number, column: number, area: string): Error {
    return failure('file.array-formula', { sheet: this.patch.sheet, cell: cellAddress(row, column), area });
  }

  /** The formula that a cell shares with one that is written over, as the file keeps it; null where it may stay as it is. */
  spelledOut(row: number, column: number, shareId: string): string | null {
    const master = this.#masters.get(shareId);
    return master?.gone ? movedFormula(master.formula, row - master.row, column - master.column) : null;
  }

  /** A cell's formula as typed, with its `=`; undefined for a constant. */
  typed(row: number, column: number, cell: CellScan): string | undefined {
    if (cell.formula === null) return undefined;
    if (cell.formula !== '' || cell.formulaKind !== 'shared') return `=${typedFormula(cell.formula)}`;
    const master = this.#masters.get(cell.shareId);
    return master && `=${typedFormula(movedFormula(master.formula, row - master.row, column - master.column))}`;
  }
}
