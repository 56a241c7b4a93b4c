import type { ListChoices, ListReading } from '../list/reading';
import { SheetView, wordsOf } from '../list/sheet/sheet-view';
import { areaAddress, parseArea, SHEET_LIMIT } from '../workbook/address';
import type { Area } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import type { Json, Writable } from './canonical-json';
import { cleanText } from './cell';
import { list, Misread, object, text } from './json-reader';
import type { Snapshot } from './snapshot';

/**
 * Where everything stood when a list was sealed. Its report names cells and goes by the order of the rows: with the list
 * put back into these places the report that was sealed can be made again, wherever rows and columns have gone since.
 */
export interface SealedPlaces {
  /** The block that was looked at; null: the whole sheet. */
  readonly area: Area | null;
  readonly headerTop: number;
  readonly headerRow: number;
  /** By place in the sealed rows. */
  readonly rows: readonly number[];
  /** By place in the sealed columns. */
  readonly columns: readonly number[];
  /** Columns under a heading that is neither the list's nor ours. */
  readonly others: readonly { readonly heading: string; readonly column: number }[];
  /** Rows that are neither header nor enterprise: title, unit, sections, sums, notes. */
  readonly around: readonly AroundRow[];
}

/** A row beside the enterprises, known again by its texts. */
export interface AroundRow {
  readonly row: number;
  readonly texts: readonly { readonly column: number; readonly text: string }[];
}

/** The places of a list as it stands. */
export function placesOf(grid: Grid, list: ListReading, snapshot: Snapshot, { area }: ListChoices): SealedPlaces {
  return {
    area: area ?? null,
    headerTop: list.headerTop,
    headerRow: list.headerRow,
    rows: snapshot.rows.map(({ row }) => row),
    columns: snapshot.columns.map(({ column }) => column),
    others: otherColumns(grid, list, snapshot),
    around: aroundRows(grid, list),
  };
}

/** The columns beside those of a snapshot that have a heading, from the left. */
export function otherColumns(grid: Grid, list: ListReading, { columns }: Snapshot): SealedPlaces['others'] {
  const view = new SheetView(grid);
  const taken = new Set(columns.map(({ column }) => column));
  const others: { heading: string; column: number }[] = [];
  for (let column = 1; column <= grid.columns; column += 1) {
    if (taken.has(column)) continue;
    const words: string[] = [];
    for (let row = list.headerTop; row <= list.headerRow; row += 1) words.push(wordsOf(view.held(row, column)));
    const heading = cleanText(words.join(''));
    if (heading !== '') others.push({ heading, column });
  }
  return others;
}

/** The filled rows of a sheet beside header and enterprises, from the top. */
export function aroundRows(grid: Grid, list: ListReading): readonly AroundRow[] {
  const view = new SheetView(grid);
  const listed = new Set(list.rows.map(({ row }) => row));
  const around: AroundRow[] = [];
  for (let row = 1; row <= grid.rows; row += 1) {
    if (listed.has(row) || (row >= list.headerTop && row <= list.headerRow)) continue;
    const filled = view.filled(row);
    if (filled.length === 0) continue;
    const texts = filled.flatMap((column) => {
      const value = view.own(row, column);
      return value.kind === 'text' ? [{ column, text: cleanText(value.text) }] : [];
    });
    around.push({ row, texts });
  }
  return around;
}

/** The places as they stand in a seal's text. */
export function placesJson({ area, rows, columns, others, around, ...header }: SealedPlaces): Writable {
  return {
    area: area && areaAddress(area),
    headerTop: String(header.headerTop),
    headerRow: String(header.headerRow),
    rows: runsOf(rows),
    columns: columns.map(String),
    others: others.map(({ heading, column }) => ({ heading, column: String(column) })),
    around: around.map(({ row, texts }) => ({
      row: String(row),
      texts: texts.map(({ column, text }) => ({ column: String(column), text })),
    })),
  };
}

/** The places that a seal's text tells, for so many rows and columns. Fails with `Misread` where they are none of theirs. */
export function readPlaces(from: Json, size: { readonly rows: number; readonly columns: number }): SealedPlaces {
  const said = object(from);
  const area = said.area === null ? null : parseArea(text(said.area));
  const columns = list(said.columns).map(columnIn);
  const [headerTop, headerRow] = [rowIn(said.headerTop), rowIn(said.headerRow)];
  if (area === null && said.area !== null) throw new Misread();
  if (columns.length !== size.columns || headerTop > headerRow) throw new Misread();
  return {
    area,
    headerTop,
    headerRow,
    rows: runs(text(said.rows), size.rows),
    columns,
    others: list(said.others).map((each) => {
      const { heading, column } = object(each);
      return { heading: text(heading), column: columnIn(column) };
    }),
    around: list(said.around).map((each) => {
      const { row, texts } = object(each);
      return { row: rowIn(row), texts: list(texts).map(textThere) };
    }),
  };
}

function textThere(from: Json): AroundRow['texts'][number] {
  const { column, text: words } = object(from);
  return { column: columnIn(column), text: text(words) };
}

/** `5,6,7,9` -> `5-7,9`: rows mostly follow each other. */
function runsOf(rows: readonly number[]): string {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && row === last[1] + 1) last[1] = row;
    else found.push([row, row]);
  }
  return found.map(([first, last]) => (first === last ? String(first) : `${String(first)}-${String(last)}`)).join(',');
}

function runs(said: string, count: number): number[] {
  const rows: number[] = [];
  for (const run of said === '' ? [] : said.split(',')) {
    const [first, last = first, ...more] = run.split('-').map((end) => rowIn(end));
    if (first === undefined || last === undefined || more.length > 0 || last < first) throw new Misread();
    if (rows.length + last - first >= count) throw new Misread();
    for (let row = first; row <= last; row += 1) rows.push(row);
  }
  if (rows.length !== count) throw new Misread();
  return rows;
}

function rowIn(from: Json | undefined): number {
  return numberIn(from, SHEET_LIMIT.rows);
}

function columnIn(from: Json | undefined): number {
  return numberIn(from, SHEET_LIMIT.columns);
}

function numberIn(from: Json | undefined, most: number): number {
  const said = text(from);
  const number = /^[1-9]\d{0,6}$/.test(said) ? Number(said) : 0;
  if (number < 1 || number > most) throw new Misread();
  return number;
}
