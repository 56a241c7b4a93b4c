import type { Area } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import type { Grid } from '../../workbook/grid';
import { repaired } from '../broken-calls';
import type { LoadedContext } from '../definition';
import { evaluated } from '../evaluate';
import type { Lookup, Value } from '../evaluate';
import { parsed } from '../formula-expression';
import type { Expression } from '../formula-expression';
import type { Steps } from '../../workbook/steps';
import { callsUs } from '../spelling';

/** A cell whose formula calls a function of ours, or asks for one by a name that none has. */
export interface OurCell {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  /** With the names that work, its `=` in front. */
  readonly formula: string;
  /** Null where the formula cannot be followed. */
  readonly expression: Expression | null;
}

/** A block of more cells than a list has is a whole column or row. */
const LARGEST_BLOCK = 500_000;

const STALE: CellValue = { kind: 'stale' };

/**
 * The cells of a workbook that call ours, and what any formula of them comes to now: a cell that another one reads is
 * worked out anew too, whatever result the file holds.
 */
export class OurCells {
  readonly #all: OurCell[] = [];
  readonly #byPlace = new Map<Grid, Map<number, OurCell>>();
  readonly #values = new Map<OurCell, Value>();
  readonly #running = new Set<OurCell>();

  private constructor(
    readonly grids: readonly Grid[],
    readonly context: LoadedContext,
  ) {}

  /** Looks at every formula of some sheets, a step each. */
  static async of(grids: readonly Grid[], context: LoadedContext, steps: Steps): Promise<OurCells> {
    const cells = new OurCells(grids, context);
    for (const grid of grids) {
      for (const [place, formula] of grid.parts.formulas) {
        cells.#take(grid, place, formula);
        await steps.step();
      }
    }
    return cells;
  }

  get all(): readonly OurCell[] {
    return this.#all;
  }

  #take(grid: Grid, place: number, formula: string): void {
    if (!/policy/i.test(formula) || !callsUs(formula)) return;
    const row = Math.floor(place / grid.columns) + 1;
    const column = (place % grid.columns) + 1;
    // Without what leads a call elsewhere: `[1]!`, another add-in's file.
    const own = repaired(formula, 'en');
    const cell = { grid, row, column, formula: own, expression: parsed(own) };
    const onSheet = this.#byPlace.get(grid) ?? new Map<number, OurCell>();
    this.#byPlace.set(grid, onSheet.set(place, cell));
    this.#all.push(cell);
  }

  #gridNamed(name: string): Grid | undefined {
    return this.grids.find(({ sheet }) => sheet.toLowerCase() === name.toLowerCase());
  }

  /** What a formula of ours comes to; null where it cannot be followed. */
  valueOf(cell: OurCell): Value {
    const known = this.#values.get(cell);
    if (known !== undefined) return known;
    // A circle of references: the spreadsheet alone says what it makes of it.
    if (cell.expression === null || this.#running.has(cell)) return null;
    this.#running.add(cell);
    const value = this.inCell(cell, cell.expression);
    this.#running.delete(cell);
    this.#values.set(cell, value);
    return value;
  }

  /** What an expression of a cell comes to. */
  inCell({ grid }: OurCell, expression: Expression | null): Value {
    return evaluated(expression, this.#lookupFrom(grid), this.context);
  }

  /** The grid that a reference from a cell is to; undefined where there is no such sheet. */
  sheetOf({ grid }: OurCell, sheet: string | null): Grid | undefined {
    return sheet === null ? grid : this.#gridNamed(sheet);
  }

  #lookupFrom(home: Grid): Lookup {
    return (sheet, area) => {
      const grid = sheet === null ? home : this.#gridNamed(sheet);
      return grid ? this.#block(grid, area) : [];
    };
  }

  /** A whole column ends where its sheet does; a block stays one, whatever the sheet holds of it. */
  #block(grid: Grid, { top, left, bottom, right }: Area): readonly (readonly CellValue[])[] {
    const rows: CellValue[][] = [];
    const whole = (bottom - top + 1) * (right - left + 1) > LARGEST_BLOCK;
    const lastRow = whole ? Math.min(bottom, Math.max(top + 1, grid.rows)) : bottom;
    const lastColumn = whole ? Math.min(right, Math.max(left + 1, grid.columns)) : right;
    for (let row = top; row <= lastRow; row += 1) {
      const cells: CellValue[] = [];
      for (let column = left; column <= lastColumn; column += 1) cells.push(this.#cell(grid, row, column));
      rows.push(cells);
    }
    return rows;
  }

  #cell(grid: Grid, row: number, column: number): CellValue {
    const inside = row <= grid.rows && column <= grid.columns;
    const ours = inside ? this.#byPlace.get(grid)?.get((row - 1) * grid.columns + column - 1) : undefined;
    if (!ours) return grid.value(row, column);
    const value = this.valueOf(ours);
    return value === null || value.kind === 'block' ? STALE : value;
  }
}
