import type { Message } from '../../messages/message';
import { cellAddress } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell';
import { cellText } from '../../workbook/cell-text';
import type { ReportSheet } from '../sheets/report-sheet';
import { cellsOf, rowsAbove } from '../sheets/report-sheet';
import { contentAt, holdsAnything } from './former-sheet';
import type { FormerSheet } from './former-sheet';
import { planWords } from './plan-words';
import { isOurs, pairedRows, plainText, tableRows } from './table-rows';

/** The heading over remarks whose rows went. */
const LAST_TIME = '上次的备注';

/** A sheet of ours as it is to be: our cells, and the user's at their places. */
export interface Remade {
  readonly own: readonly (readonly CellContent[])[];
  /** The user's cells outside our block, by row and column. */
  readonly kept: ReadonlyMap<number, ReadonlyMap<number, CellContent>>;
  readonly said: readonly Message[];
}

/** Our cells made anew, with each of the user's where its row is now; what has lost its row stands below. */
export function remade(former: FormerSheet, sheet: ReportSheet): Remade {
  return new Remaking(former, sheet).made();
}

class Remaking {
  private readonly own: CellContent[][];
  private readonly endRow: number;
  private readonly headingRow: number;
  private readonly width: number;
  private readonly kept = new Map<number, Map<number, CellContent>>();
  private readonly said: Message[] = [];
  private readonly pairs: ReadonlyMap<number, number>;
  private moved = 0;
  /** Cells beside narrow rows that have no place in the row's new line. */
  private readonly homeless: (readonly [row: number, column: number])[] = [];

  constructor(
    private readonly former: FormerSheet,
    private readonly sheet: ReportSheet,
  ) {
    this.own = cellsOf(sheet).map((row) => [...row]);
    this.headingRow = rowsAbove(sheet.notes);
    this.endRow = this.own.length;
    this.width = sheet.columns.length;
    this.pairs = this.paired();
  }

  made(): Remade {
    this.besideAndAbove();
    this.fillIn();
    this.besideNarrow();
    const lowest = this.below();
    this.lost(lowest);
    if (this.moved > 0) {
      this.said.unshift(
        planWords.message('plan.notes-moved', { sheet: this.former.grid.sheet, count: String(this.moved) }),
      );
    }
    return { own: this.own, kept: this.kept, said: this.said };
  }

  private paired(): ReadonlyMap<number, number> {
    const { known, columns } = this.sheet;
    const lines = this.own.slice(this.headingRow, -1).map((cells, index) => {
      const texts = cells.map(plainText);
      return { at: this.headingRow + 1 + index, texts, ours: isOurs(known, texts) };
    });
    const present = tableRows(
      known,
      columns.map(({ heading }) => heading),
      lines,
    );
    return pairedRows(this.former.rows, present);
  }

  /** Where a row of the table, its headings or what stands above them is now; null where it is gone. */
  private rowNow(row: number): number | null {
    const { headingRow, endRow } = this.former;
    if (row === headingRow) return this.headingRow;
    if (row === endRow) return this.endRow;
    if (row < headingRow) return row < this.headingRow ? row : null;
    return this.pairs.get(row) ?? null;
  }

  /** Where a column of the user's is now: right of ours, those that stood between ours first. */
  private columnNow(column: number): number {
    const { between, width } = this.former;
    const inside = between.indexOf(column);
    return inside >= 0 ? this.width + 1 + inside : this.width + between.length + column - width;
  }

  private get userColumns(): readonly number[] {
    const { between, width, grid } = this.former;
    return [...between, ...Array.from({ length: Math.max(0, grid.columns - width) }, (_, index) => width + 1 + index)];
  }

  /** The user's cells in the rows of the table and above it whose rows are still there. */
  private besideAndAbove(): void {
    const { endRow } = this.former;
    for (let row = 1; row <= endRow; row += 1) {
      const now = this.rowNow(row);
      if (now === null) continue;
      for (const column of this.userColumns) this.keep(row, column, now, this.columnNow(column));
    }
  }

  /** What the user wrote into cells of ours that are theirs to fill in. */
  private fillIn(): void {
    const { known, columns } = this.sheet;
    for (const { heading, where } of known.inputs ?? []) {
      const from = this.former.columns.get(heading);
      const to = columns.findIndex((column) => column.heading === heading);
      if (from === undefined || to < 0) continue;
      for (const [row, now] of this.pairs) {
        const cells = this.own[now - 1];
        const there = cells?.[to];
        if (!cells || !there || (where && !where.test(plainText(cells[0] ?? there)))) continue;
        const content = contentAt(this.former.grid, row, from);
        if (!holdsAnything(content) || holdsAnything(there)) continue;
        cells[to] = { ...this.carried(content, row, from, now, to + 1), ...(there.role && { role: there.role }) };
      }
    }
  }

  /** Remarks right of a row that is narrower than the table: inside our columns, and the user's all the same. */
  private besideNarrow(): void {
    for (const [row] of this.former.widths) {
      const now = this.rowNow(row);
      const cells = now === null ? undefined : this.own[now - 1];
      if (now === null || !cells) continue;
      for (const column of this.rightOfNarrow(row)) {
        const to = this.ownColumnNow(column);
        const there = to === null ? undefined : cells[to - 1];
        const content = contentAt(this.former.grid, row, column);
        if (to !== null && there && !holdsAnything(there)) cells[to - 1] = this.carried(content, row, column, now, to);
        else this.homeless.push([row, column]);
      }
    }
  }

  private rightOfNarrow(row: number): readonly number[] {
    const ours = this.former.widths.get(row);
    if (ours === undefined) return [];
    return [...this.former.columns.values()]
      .slice(ours)
      .filter((column) => holdsAnything(contentAt(this.former.grid, row, column)));
  }

  private ownColumnNow(column: number): number | null {
    const heading = [...this.former.columns].find(([, at]) => at === column)?.[0];
    const index = this.sheet.columns.findIndex((each) => each.heading === heading);
    return index < 0 ? null : index + 1;
  }

  /** What stood below the table stands below it still; answers the last row that is taken. */
  private below(): number {
    const { grid, endRow, width } = this.former;
    const shift = this.columnNow(width + 1) - (width + 1);
    let lowest = this.endRow;
    for (let row = endRow + 1; row <= grid.rows; row += 1) {
      const now = this.endRow + row - endRow;
      const inside = this.contents(row, width + 1 + Math.min(0, shift), width);
      // Where the table has grown narrower, remarks follow it unless something of this row stands there.
      const follows = shift >= 0 || inside.length === 0;
      for (let column = 1; column <= grid.columns; column += 1) {
        const kept = this.keep(row, column, now, column > width && follows ? column + shift : column);
        if (kept) lowest = Math.max(lowest, now);
      }
    }
    return lowest;
  }

  /** Remarks whose rows went, and rows that the user put between ours. */
  private lost(lowest: number): void {
    const { grid, headingRow, endRow, rows, userRows } = this.former;
    const names = new Map(rows.map(({ at, name }) => [at, name]));
    const between = new Set(userRows);
    const gone: { row: number; cells: readonly (readonly [from: number, to: number])[] }[] = [];
    for (let row = 1; row < endRow; row += 1) {
      const homeless = this.homeless.flatMap(([at, column]) => (at === row ? [[column, column] as const] : []));
      if (homeless.length > 0) gone.push({ row, cells: homeless });
      if (row === headingRow || (this.rowNow(row) !== null && !between.has(row))) continue;
      const cells = between.has(row)
        ? this.contents(row, 1, grid.columns).map((column) => [column, column] as const)
        : [
            ...this.inputsAt(row),
            ...this.rightOfNarrow(row).map((column) => [column, column] as const),
            ...this.userColumns
              .filter((column) => holdsAnything(contentAt(grid, row, column)))
              .map((column) => [column, this.columnNow(column)] as const),
          ];
      if (cells.length > 0) gone.push({ row, cells });
    }
    if (gone.length === 0) return;
    let at = lowest;
    if (!this.hasHeading()) {
      at += 2;
      this.put(at, 1, { value: { kind: 'text', text: LAST_TIME }, role: 'heading' });
    }
    this.said.push(
      planWords.message('plan.notes-below', {
        sheet: grid.sheet,
        count: String(gone.reduce((sum, { cells }) => sum + cells.length, 0)),
        row: String(at + 1),
      }),
    );
    for (const { row, cells } of gone) {
      at += 1;
      const name = names.get(row) ?? '';
      if (name !== '' && !between.has(row)) this.put(at, 1, { value: { kind: 'text', text: name }, role: 'wrapped' });
      for (const [from, to] of cells) {
        this.put(at, to, this.carried(contentAt(grid, row, from), row, from, at, to));
      }
    }
  }

  /** Cells of ours that the user filled in, in a row that went: they stand in the first columns right of ours. */
  private inputsAt(row: number): readonly (readonly [from: number, to: number])[] {
    const { grid, columns } = this.former;
    const first = contentAt(grid, row, [...columns.values()][0] ?? 1);
    return (this.sheet.known.inputs ?? []).flatMap(({ heading, where }) => {
      const from = columns.get(heading);
      if (from === undefined || (where && !where.test(plainText(first)))) return [];
      const to = this.sheet.columns.findIndex((column) => column.heading === heading) + 1;
      return to > 0 && holdsAnything(contentAt(grid, row, from)) ? [[from, to] as const] : [];
    });
  }

  private hasHeading(): boolean {
    for (const [row, cells] of this.kept) {
      const first = row > this.endRow ? cells.get(1) : undefined;
      if (first && plainText(first) === LAST_TIME) return true;
    }
    return false;
  }

  private contents(row: number, from: number, to: number): readonly number[] {
    const columns: number[] = [];
    for (let column = Math.max(1, from); column <= to; column += 1) {
      if (holdsAnything(contentAt(this.former.grid, row, column))) columns.push(column);
    }
    return columns;
  }

  private keep(row: number, column: number, rowNow: number, columnNow: number): boolean {
    const content = contentAt(this.former.grid, row, column);
    if (!holdsAnything(content)) return false;
    this.put(rowNow, columnNow, this.carried(content, row, column, rowNow, columnNow));
    if (row !== rowNow && row <= this.former.endRow) this.moved += 1;
    return true;
  }

  /** A formula that moves would refer to other cells: what it says now is kept. */
  private carried(content: CellContent, row: number, column: number, rowNow: number, columnNow: number): CellContent {
    if (content.formula === undefined || (row === rowNow && column === columnNow)) return content;
    const where = { sheet: this.former.grid.sheet, cell: cellAddress(row, column) };
    if (content.value.kind === 'stale') {
      this.said.push(planWords.message('plan.formula-as-text', where));
      return { value: { kind: 'text', text: content.formula } };
    }
    this.said.push(planWords.message('plan.formula-to-value', { ...where, text: cellText(content.value) }));
    return { value: content.value };
  }

  private put(row: number, column: number, content: CellContent): void {
    const cells = this.kept.get(row) ?? new Map<number, CellContent>();
    this.kept.set(row, cells);
    if (cells.has(column)) throw new Error(`two contents for ${cellAddress(row, column)}`);
    cells.set(column, content);
  }
}
