import type { CellContent } from '../../../workbook/cell';
import type { Change } from '../../../workbook/change';
import { numberOf1904 } from '../../../workbook/day-system';
import { GridBuilder } from '../../../workbook/grid';
import type { SheetLayout } from '../../../workbook/layout';
import { freshWorkbook } from '../../file/csv/fresh-workbook';
import { FileWorkbook } from '../../file/file-workbook';
import { withLayouts } from '../../file/splice/layout/layout-pass';
import { Xlsx } from '../../file/xlsx';
import { partText } from '../../file/xml/part-text';
import { PackageWriter } from '../../file/zip/package-writer';
import { POINT } from '../engine/pixels';
import type { SheetThere, SheetWanted } from './differences';
import { differences } from './differences';
import type { Layout } from './layout';
import { readLayout } from './layout';
import { withLayout } from './sheet-layout';
import { withSheetNames } from './sheet-names';
import type { SheetNow } from './sheet-now';
import { StyleNumbers } from './style-numbers';

/**
 * Writes what changed in the grid into the package that it was opened from (null: it began in the grid): everything that
 * the grid does not show, and all that was left alone, stays as it was. Names first, then looks, cells, what the grid shows
 * of the layout, what it does not show.
 */
export async function savedXlsx(source: Uint8Array | null, now: readonly SheetNow[]): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = source ?? (await freshWorkbook(new GridBuilder(now[0]?.name ?? 'Sheet1').build()));
  const sheets = source ? now : now.map((sheet, place) => ({ ...sheet, from: place === 0 ? 0 : null }));
  const named = await withNames(bytes, sheets);
  const { styled, styles } = await withStyles(named, sheets);
  return withUnseen(await withShown(await withCells(styled, sheets, styles), sheets, styles), sheets);
}

async function withNames(bytes: Uint8Array, sheets: readonly SheetNow[]): Promise<Uint8Array> {
  const xlsx = await Xlsx.open(bytes);
  const changes = sheets.flatMap(({ name, from, visible }) => {
    const there = from === null ? undefined : xlsx.worksheets[from];
    if (!there) return [];
    const toggled = (there.visibility === 'visible') !== visible;
    return there.name === name && !toggled ? [] : [{ from: there.name, to: name, hidden: !visible, toggled }];
  });
  if (changes.length === 0) return bytes;
  // A sheet that is going away makes room for one that takes its name.
  const kept = new Set(sheets.map(({ from }) => from));
  const targets = new Set(changes.map(({ to }) => to.toLowerCase()));
  const leaving = xlsx.worksheets.filter(({ name }, place) => !kept.has(place) && targets.has(name.toLowerCase()));
  const aside = leaving.map(({ name }, place) => ({
    from: name,
    to: `removed ${String(place + 1)}`,
    hidden: false,
    toggled: false,
  }));
  return withSheetNames(xlsx, [...changes, ...aside]);
}

/** Adds the looks that the file lacks. */
async function withStyles(
  bytes: Uint8Array,
  sheets: readonly SheetNow[],
): Promise<{ readonly styled: Uint8Array; readonly styles: StyleNumbers | null }> {
  const xlsx = await Xlsx.open(bytes);
  const part = xlsx.book.styles;
  if (part === null || !xlsx.archive.has(part)) return { styled: bytes, styles: null };
  const styles = new StyleNumbers(await partText(xlsx.archive, part));
  for (const sheet of sheets) {
    for (const { look } of sheet.columnsNow.values()) styles.of(look);
    for (let row = 1; row <= sheet.rows; row += 1) {
      for (let column = 1; column <= sheet.columns; column += 1) styles.of(sheet.look(row, column));
    }
  }
  const mended = styles.result();
  if (mended === null) return { styled: bytes, styles };
  const writer = new PackageWriter();
  await writer.write(xlsx.archive.nameOf(part) ?? part, mended);
  return { styled: await writer.finish(xlsx.archive), styles };
}

async function withCells(
  bytes: Uint8Array,
  sheets: readonly SheetNow[],
  styles: StyleNumbers | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const xlsx = await Xlsx.open(bytes);
  const file = await FileWorkbook.open(bytes, 'workbook.xlsx');
  const formats = xlsx.book.date1904 ? await xlsx.formats() : null;
  const gone = new Map(xlsx.worksheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const changes: Change[] = [];
  for (const sheet of sheets) {
    const wanted: SheetWanted = {
      ...sheet,
      content: (row, column) => ({
        ...(formats ? withDaysOf1904(sheet, row, column, formats) : sheet.content(row, column)),
        style: styles?.of(sheet.look(row, column)) ?? 0,
      }),
    };
    const there = gone.get(sheet.name.toLowerCase());
    gone.delete(sheet.name.toLowerCase());
    if (there) {
      const layout = await readLayout(xlsx, there.part);
      const known = sheetThere(await xlsx.read(there.name), layout, styles !== null);
      changes.push(...differences(known, { ...wanted, name: there.name }, layout.arrays));
    } else {
      changes.push({ kind: 'add-sheet', sheet: sheet.name, widths: [] }, ...differences(null, wanted));
    }
  }
  for (const { name, part } of gone.values()) {
    const known = sheetThere(await xlsx.read(name), await readLayout(xlsx, part), true);
    const { rows, columns } = known.grid;
    const content: SheetWanted['content'] = () => ({ value: { kind: 'empty' }, style: 0 });
    changes.push(...differences(known, { name, rows, columns, content }));
    changes.push({ kind: 'remove-sheet', sheet: name, widths: [] });
  }
  if (changes.length > 0) await file.write(changes);
  return file.bytes();
}

/** A cell as a workbook of 1904 holds it: the grid shows days by their numbers of 1900. */
function withDaysOf1904(sheet: SheetNow, row: number, column: number, formats: readonly string[]): CellContent {
  const content = sheet.content(row, column);
  if (content.value.kind !== 'number') return content;
  const look = sheet.look(row, column);
  const format = typeof look === 'number' ? formats[look] : look?.format;
  return { ...content, value: { kind: 'number', number: numberOf1904(content.value.number, format ?? 'General') } };
}

function sheetThere(grid: SheetThere['grid'], layout: Layout, styled: boolean): SheetThere {
  return { grid, style: (row, column) => (styled ? (layout.styles.get(row)?.get(column) ?? 0) : 0) };
}

/** Brings merged areas, columns and rows to what the grid has. */
async function withShown(
  bytes: Uint8Array<ArrayBuffer>,
  sheets: readonly SheetNow[],
  styles: StyleNumbers | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const xlsx = await Xlsx.open(bytes);
  const writer = new PackageWriter();
  let mended = 0;
  for (const sheet of sheets) {
    const { part } = xlsx.sheet(sheet.name);
    const columns = new Map(
      [...sheet.columnsNow].map(([at, { look, ...column }]) => [at, { ...column, style: styles?.of(look) ?? 0 }]),
    );
    const layout = { merges: sheet.merges, columns, rows: sheet.rowsNow };
    const text = withLayout(await partText(xlsx.archive, part), layout);
    if (text === null) continue;
    mended += 1;
    await writer.write(xlsx.archive.nameOf(part) ?? part, text);
  }
  return mended === 0 ? bytes : writer.finish(xlsx.archive);
}

/** What the grid does not show of sheets of ours: frozen rows, filter, links, print set-up, charts. */
async function withUnseen(
  bytes: Uint8Array<ArrayBuffer>,
  sheets: readonly SheetNow[],
): Promise<Uint8Array<ArrayBuffer>> {
  const relaid = sheets.flatMap(({ name, laidOut, rowsNow }) =>
    laidOut
      ? [{ sheet: name, before: unseen(laidOut.before, null), after: unseen(laidOut.after, rowsNow), added: false }]
      : [],
  );
  return relaid.length === 0 ? bytes : withLayouts(await Xlsx.open(bytes), relaid);
}

/** Merged areas and heights are the grid's, for the user may have changed them there; a height that stands is ours to the point. */
function unseen({ merges: _merges, heights, ...rest }: SheetLayout, rowsNow: SheetNow['rowsNow'] | null): SheetLayout {
  const standing = Object.entries(heights ?? {}).filter(
    ([row, points]) => rowsNow?.get(Number(row))?.pixels === Math.round(points * POINT),
  );
  return { ...rest, ...(standing.length > 0 && { heights: Object.fromEntries(standing) }) };
}
