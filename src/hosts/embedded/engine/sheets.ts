import type { ICellData, IStyleData, Nullable, Workbook as Model, Worksheet } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { CellContent, CellRole } from '../../../workbook/cell';
import type { Grid } from '../../../workbook/grid';
import { GridBuilder } from '../../../workbook/grid';
import { valueOf } from './cells';
import { daysOf } from './day-system';

/** Reads cells of one sheet as they are now, results of spilling formulas included. Rows and columns count from 1. */
export class SheetReader {
  readonly #sheet: Worksheet;
  readonly #spilled: ReturnType<FormulaDataModel['getArrayFormulaCellData']>[string];

  /** @param spilled whether results that a formula spills into its neighbours count as what these hold. */
  constructor(
    readonly model: Model,
    sheet: Worksheet,
    readonly formulas: FormulaDataModel,
    spilled = true,
  ) {
    this.#sheet = sheet;
    this.#spilled = spilled ? formulas.getArrayFormulaCellData()[model.getUnitId()] : undefined;
  }

  get #spill() {
    return this.#spilled?.[this.#sheet.getSheetId()];
  }

  /** The formula with its `=`; a formula that was filled down is kept once and told by its offset. */
  formula(cell: Nullable<ICellData>, row: number, column: number): string | undefined {
    if (cell == null || (cell.f == null && cell.si == null)) return undefined;
    const text =
      cell.si == null
        ? cell.f
        : this.formulas.getFormulaStringByCell(row - 1, column - 1, this.#sheet.getSheetId(), this.model.getUnitId());
    return text ? text : undefined;
  }

  style(cell: Nullable<ICellData>): IStyleData | null {
    if (cell == null) return null;
    return this.model.getStyles().getStyleByCell(cell) ?? null;
  }

  /** One cell, with its style in the grid's own terms. */
  content(row: number, column: number): CellContent {
    const cell = this.#sheet.getCellMatrix().getValue(row - 1, column - 1);
    const formula = this.formula(cell, row, column);
    const shown = formula === undefined ? (this.#spill?.[row - 1]?.[column - 1] ?? cell) : cell;
    const value = valueOf(shown, formula !== undefined);
    const style = this.style(cell);
    return formula === undefined ? { value, style } : { value, formula, style };
  }

  /** The look that a cell of ours was written with, where it still has one. */
  role(row: number, column: number): CellRole | undefined {
    const custom: unknown = this.#sheet.getCellMatrix().getValue(row - 1, column - 1)?.custom;
    return typeof custom === 'object' && custom !== null && 'role' in custom ? (custom.role as CellRole) : undefined;
  }

  /** Cells that hold a value or a formula. */
  *used(): Iterable<readonly [number, number]> {
    const matrix = this.#sheet.getCellMatrix();
    for (let row = 0; row < matrix.getLength(); row += 1) {
      for (const column of Object.keys(matrix.getRow(row) ?? {}).map(Number)) yield [row + 1, column + 1];
    }
  }

  /** The whole used range. */
  grid(report?: (row: number, of: number) => void): Grid {
    const matrix = this.#sheet.getCellMatrix();
    const visible = this.#sheet.isSheetHidden() !== BooleanNumber.TRUE;
    const builder = new GridBuilder(this.#sheet.getName(), visible).days(daysOf(this.model));
    const last = matrix.getLength();
    const spill = this.#spill;
    for (let row = 1; row <= Math.max(last, spillLength(spill)); row += 1) {
      const cells = matrix.getRow(row - 1);
      const extra = spill?.[row - 1];
      if (cells == null && extra == null) continue;
      const columns = new Set([...Object.keys(cells ?? {}), ...Object.keys(extra ?? {})].map(Number));
      for (const column of [...columns].sort((a, b) => a - b)) {
        const cell = cells?.[column];
        const formula = this.formula(cell, row, column + 1);
        const shown = formula === undefined ? (extra?.[column] ?? cell) : cell;
        const format = this.style(cell)?.n?.pattern ?? 'General';
        builder.set(row, column + 1, valueOf(shown, formula !== undefined), format, formula);
      }
      if (row % 2048 === 0) report?.(row, last);
    }
    for (const { startRow, endRow, startColumn, endColumn } of this.#sheet.getMergeData()) {
      builder.merge({ top: startRow + 1, left: startColumn + 1, bottom: endRow + 1, right: endColumn + 1 });
    }
    for (let row = 0; row < last; row += 1) {
      if (!this.#sheet.getRowVisible(row)) builder.hideRow(row + 1);
    }
    return builder.build();
  }
}

function spillLength(spill: Readonly<Record<number, unknown>> | null | undefined): number {
  return spill == null ? 0 : Math.max(0, ...Object.keys(spill).map((row) => Number(row) + 1));
}
