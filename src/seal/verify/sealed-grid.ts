import type { Area } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import { Grid, GridBuilder } from '../../workbook/grid';
import { isPercentFormat } from '../../quantity/displayed';
import { cellDifference } from '../cell';
import type { SealedCell } from '../cell';
import type { SealedContent } from '../content';
import { aroundRows, otherColumns } from '../places';
import type { AroundRow, SealedPlaces } from '../places';
import type { SnapshotRow } from '../snapshot';
import { pairRows } from './pair-rows';
import type { SealedThere } from './verify';

/** A list put back where it stood when it was sealed. */
export interface AsSealed {
  readonly grid: Grid;
  /** The block in which it is read; null: the whole sheet. */
  readonly area: Area | null;
  /** Where a column of the sheet stood; null: nowhere. */
  readonly columnOf: (column: number) => number | null;
}

/**
 * Puts a list back as it was sealed: enterprises where they stood, known by what they are known by, columns by what they
 * say, other rows by their texts; a cell under the seal that says something else now, and an enterprise that went, say what
 * is sealed. What stood nowhere is left out, enterprises that came among it: each of these is told by itself, and no report
 * is to blame for it. Formulas are left out, for a reading takes none.
 */
export function asSealed(content: SealedContent, sealed: SealedThere): AsSealed {
  const { places } = content;
  const asItStands: AsSealed = {
    grid: new Grid({ ...sealed.grid.parts, sheet: content.sheet, visible: true }),
    area: sealed.area,
    columnOf: (column) => column,
  };
  if (!places) return asItStands;
  const moves = new Moves(content, places, sealed);
  // The list has not moved: the sheet itself says all, whatever stands beside it.
  if (moves.none) return { ...asItStands, area: places.area };
  // No sheet of ours is so large; one that says so is forged, and must not fill the memory.
  const size = Math.max(...moves.columns.values(), ...places.columns, 1) * moves.last;
  if (size > Math.max(MOST_CELLS, 4 * sealed.grid.rows * sealed.grid.columns)) return asItStands;
  return {
    grid: moves.grid(content.sheet),
    area: places.area,
    columnOf: (column) => moves.columns.get(column) ?? null,
  };
}

const MOST_CELLS = 20_000_000;

/** Where rows and columns of a sheet stood. */
class Moves {
  /** By row of the sheet; 0: nowhere. */
  readonly rows: number[];
  /** By column of the sheet. */
  readonly columns = new Map<number, number>();
  /** By row and column of the seal: cells that said something else then. */
  readonly #sealed = new Map<number, Map<number, SealedCell>>();
  /** By row of the sheet, for rows beside the list: where each text stood, by its column. */
  readonly #texts = new Map<number, ReadonlyMap<number, number>>();

  constructor(
    content: SealedContent,
    private readonly places: SealedPlaces,
    private readonly sealed: SealedThere,
  ) {
    this.rows = new Array<number>(sealed.grid.rows + 1).fill(0);
    this.#columns(content);
    this.#header();
    this.#enterprises(content);
    this.#around();
  }

  /** Whether header, enterprises and columns stand where they stood, and say what they said. */
  get none(): boolean {
    const { list, snapshot } = this.sealed;
    const same = (row: number): boolean => this.rows[row] === row;
    return (
      this.#sealed.size === 0 &&
      list.headerTop === this.places.headerTop &&
      same(list.headerRow) &&
      snapshot.rows.every(({ row }) => same(row)) &&
      [...this.columns].every(([column, stood]) => column === stood)
    );
  }

  #columns(content: SealedContent): void {
    const { grid, list, snapshot } = this.sealed;
    const now = new Map(snapshot.columns.map(({ role, column }) => [role, column]));
    content.columns.forEach(({ role }, place) => {
      const [column, stood] = [now.get(role), this.places.columns[place]];
      if (column !== undefined && stood !== undefined) this.columns.set(column, stood);
    });
    const stood = queues(this.places.others, ({ heading }) => heading);
    for (const { heading, column } of otherColumns(grid, list, snapshot)) {
      const at = stood.get(heading)?.shift();
      if (at) this.columns.set(column, at.column);
    }
  }

  #header(): void {
    const { headerTop, headerRow } = this.sealed.list;
    // A header that grew is told by itself; its lowest row names the columns.
    for (let row = headerTop; row <= headerRow; row += 1) {
      const stood = this.places.headerRow - (headerRow - row);
      if (stood >= this.places.headerTop) this.rows[row] = stood;
    }
  }

  #enterprises(content: SealedContent): void {
    const { snapshot } = this.sealed;
    const columns = new Map(snapshot.columns.map(({ role }, place) => [role, place]));
    const at = content.columns.map(({ role }) => columns.get(role) ?? null);
    const cellsOf = ({ cells }: SnapshotRow): (SealedCell | null)[] =>
      at.map((place) => (place === null ? null : (cells[place] ?? null)));
    const { pairs, removed } = pairRows(content.rows, snapshot.rows, cellsOf);
    const stood = new Map(content.rows.map((row, place) => [row, this.places.rows[place] ?? 0]));
    for (const [was, now] of pairs) {
      const row = stood.get(was) ?? 0;
      this.rows[now.row] = row;
      const cells = cellsOf(now);
      was.cells.forEach((cell, place) => {
        const there = cells[place] ?? null;
        if (there === null || cellDifference(cell, there) !== 'same') this.#seal(row, place, cell);
      });
    }
    for (const was of removed) {
      was.cells.forEach((cell, place) => {
        this.#seal(stood.get(was) ?? 0, place, cell);
      });
    }
  }

  #seal(row: number, place: number, cell: SealedCell): void {
    const column = this.places.columns[place];
    if (row === 0 || column === undefined) return;
    const cells = this.#sealed.get(row) ?? new Map<number, SealedCell>();
    this.#sealed.set(row, cells.set(column, cell));
  }

  /** The largest row in which anything stood. */
  get last(): number {
    const rows = [...this.rows, ...this.#sealed.keys()];
    return rows.reduce((most, row) => Math.max(most, row), 1);
  }

  #around(): void {
    const { grid, list } = this.sealed;
    const signOf = ({ texts }: AroundRow): string => JSON.stringify(texts.map(({ text }) => text).sort());
    const stood = queues(this.places.around, signOf);
    for (const now of aroundRows(grid, list)) {
      const was = stood.get(signOf(now))?.shift();
      if (!was) continue;
      this.rows[now.row] = was.row;
      const free = queues(was.texts, ({ text }) => text);
      const places = now.texts.flatMap(({ column, text }): [number, number][] => {
        const there = free.get(text)?.shift();
        return there ? [[column, there.column]] : [];
      });
      this.#texts.set(now.row, new Map(places));
    }
  }

  #columnAt(row: number, column: number): number | null {
    return this.#texts.get(row)?.get(column) ?? this.columns.get(column) ?? null;
  }

  grid(name: string): Grid {
    const { grid } = this.sealed;
    const builder = new GridBuilder(name, true, Math.max(...this.columns.values(), 1));
    const anchors = new Map<string, readonly [row: number, column: number]>();
    for (const merge of grid.merges) {
      const stood = this.#area(merge);
      if (!stood) continue;
      builder.merge(stood);
      anchors.set(`${String(merge.top)},${String(merge.left)}`, [stood.top, stood.left]);
    }
    for (let row = 1; row <= grid.rows; row += 1) {
      const stood = this.rows[row] ?? 0;
      if (stood === 0) continue;
      if (grid.parts.hiddenRows.has(row)) builder.hideRow(stood);
      for (let column = 1; column <= grid.columns; column += 1) {
        const value = grid.value(row, column);
        if (value.kind === 'empty') continue;
        const at = anchors.get(`${String(row)},${String(column)}`);
        const across = at?.[1] ?? this.#columnAt(row, column);
        if (across === null || this.#sealed.get(stood)?.has(across)) continue;
        builder.set(at?.[0] ?? stood, across, value, grid.format(row, column));
      }
    }
    const [rowNow, columnNow] = [inverse(this.rows.entries()), inverse(this.columns)];
    for (const [row, cells] of this.#sealed) {
      for (const [column, cell] of cells) {
        const [down, across] = [rowNow.get(row), columnNow.get(column)];
        const format = down === undefined || across === undefined ? 'General' : grid.format(down, across);
        builder.set(row, column, valueOf(cell), formatOf(cell, format));
      }
    }
    return builder.build();
  }

  /** Where a merged area stood: what of it stood side by side. */
  #area({ top, bottom, left, right }: Area): Area | null {
    const rows = span(top, bottom, (row) => this.rows[row] ?? 0);
    const columns = span(left, right, (column) => this.#columnAt(top, column) ?? 0);
    if (!rows || !columns || (rows[0] === rows[1] && columns[0] === columns[1])) return null;
    return { top: rows[0], bottom: rows[1], left: columns[0], right: columns[1] };
  }
}

function inverse(moves: Iterable<readonly [from: number, to: number]>): ReadonlyMap<number, number> {
  return new Map([...moves].map(([from, to]) => [to, from]));
}

/** The format that stands there now, where it still says whether the cell holds a share. */
function formatOf({ percent }: SealedCell, now: string): string {
  return isPercentFormat(now) === percent ? now : percent ? '0.00%' : 'General';
}

/** What a cell of the seal holds. */
function valueOf({ kind, text }: SealedCell): CellValue {
  switch (kind) {
    case 'number':
      return { kind, number: Number(text) };
    case 'text':
      return { kind, text };
    case 'logical':
      return { kind, logical: text === 'TRUE' };
    case 'error':
      return { kind, error: `#${text.replace(/^#/, '')}` };
    case 'empty':
    case 'stale':
      return { kind };
  }
}

/** The places of a run, where they lie side by side; what stood nowhere (0) does not count. */
function span(from: number, to: number, stoodAt: (at: number) => number): readonly [number, number] | null {
  let [first, last, count] = [Infinity, 0, 0];
  for (let at = from; at <= to; at += 1) {
    const stood = stoodAt(at);
    if (stood === 0) continue;
    first = Math.min(first, stood);
    last = Math.max(last, stood);
    count += 1;
  }
  return count > 0 && last - first + 1 === count ? [first, last] : null;
}

/** What is known by the same words, in order. */
function queues<T>(items: readonly T[], wordsOf: (item: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const there = found.get(wordsOf(item));
    if (there) there.push(item);
    else found.set(wordsOf(item), [item]);
  }
  return found;
}
