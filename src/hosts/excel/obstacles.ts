import { isOwnHeading } from '../../list';
import type { Area } from '../../workbook/address';
import { areaAddress, cellAddress } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell';
import { sameValue } from '../../workbook/cell';
import { WorkbookFailure } from '../../workbook/workbook';
import type { CellsChange } from './block';
import { areaOfRange, mergedAreas } from './merged-areas';
import type { Requests } from './requests';
import { spillIn } from './spill';
import { excelWords } from './words';

const { message } = excelWords;

/** A change that is to be made on a sheet that is there, with merged areas that are taken apart before. */
export interface Written {
  readonly change: CellsChange;
  readonly sheet: Excel.Worksheet;
  readonly parted: readonly Area[];
}

/** The same with the block of those of its cells that become something else. */
interface Writing extends Written {
  readonly area: Area;
}

interface Table {
  readonly name: string;
  readonly area: Area;
  readonly showHeaders: boolean;
}

/**
 * Fails where something on a sheet would break what is written, or would be broken by it: merged cells, tables, pivot
 * tables, spilled formulas. Everything is looked for before anything is written.
 */
export async function assertFree(requests: Requests, changes: readonly Written[]): Promise<void> {
  for (const written of changes) {
    const area = changingArea(written.change);
    if (!area) continue;
    const writing = { ...written, area };
    await assertNotMerged(requests, writing);
    const { range, tables, pivots } = await requests.ask(() => {
      const range = writing.sheet.getRange(areaAddress(area));
      range.load('hasSpill');
      const tables = range.getTables(false);
      tables.load(['items/name', 'items/showHeaders']);
      const pivots = range.getPivotTables(false);
      pivots.load('items/name');
      return { range, tables, pivots };
    });
    // The library says boolean; where cells differ Excel answers null.
    const spills = range.hasSpill as boolean | null;
    if (spills !== false) await assertNoSpill(requests, writing);
    if (pivots.items.length > 0) await assertNoPivot(requests, writing, pivots.items);
    if (tables.items.length > 0) await assertTablesKeep(requests, writing, tables.items);
  }
}

/** The block of the cells that become something else; null where none does. */
function changingArea({ top, left, before, after }: CellsChange): Area | null {
  let area: Area | null = null;
  after.forEach((cells, down) => {
    cells.forEach((content, across) => {
      const former = before[down]?.[across];
      if (former && former.formula === content.formula && sameValue(former.value, content.value)) return;
      const row = top + down;
      const column = left + across;
      area = area
        ? {
            top: area.top,
            left: Math.min(area.left, column),
            bottom: row,
            right: Math.max(area.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    });
  });
  return area;
}

function contentAt({ top, left, after }: CellsChange, row: number, column: number): CellContent | undefined {
  return after[row - top]?.[column - left];
}

function isBlank(content: CellContent | undefined): boolean {
  if (!content || content.formula !== undefined) return content === undefined;
  const { value } = content;
  return value.kind === 'empty' || (value.kind === 'text' && value.text === '');
}

/** A merged area keeps what its first cell holds and nothing else. */
async function assertNotMerged(requests: Requests, { change, sheet, area, parted }: Writing): Promise<void> {
  const goes = new Set(parted.map(areaAddress));
  for (const merged of await mergedAreas(requests, sheet, area)) {
    if (goes.has(areaAddress(merged))) continue;
    for (let row = merged.top; row <= merged.bottom; row += 1) {
      for (let column = merged.left; column <= merged.right; column += 1) {
        if (row === merged.top && column === merged.left) continue;
        if (isBlank(contentAt(change, row, column))) continue;
        throw new WorkbookFailure(message('excel.merged', { sheet: change.sheet, area: areaAddress(merged) }));
      }
    }
  }
}

async function assertNoSpill(requests: Requests, { change, sheet, area }: Writing): Promise<void> {
  const spill = await spillIn(requests, sheet, area);
  if (!spill) return;
  throw new WorkbookFailure(
    message('excel.spill', { sheet: change.sheet, anchor: spill.anchor, area: cellAddress(spill.row, spill.column) }),
  );
}

async function assertNoPivot(
  requests: Requests,
  { change, area }: Writing,
  pivots: readonly Excel.PivotTable[],
): Promise<void> {
  const ranges = await requests.ask(() =>
    pivots.map((pivot) => {
      const range = pivot.layout.getRange();
      range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
      return range;
    }),
  );
  ranges.forEach((range, index) => {
    const place = areaOfRange(range);
    if (!overlap(place, area)) return;
    const pivot = pivots[index]?.name ?? '';
    throw new WorkbookFailure(message('excel.pivot', { sheet: change.sheet, pivot, place: areaAddress(place) }));
  });
}

/** Values go into a table or beside it; its border and its headings stay whole. */
async function assertTablesKeep(requests: Requests, writing: Writing, found: readonly Excel.Table[]): Promise<void> {
  const ranges = await requests.ask(() =>
    found.map((table) => {
      const range = table.getRange();
      range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
      return range;
    }),
  );
  for (const [index, range] of ranges.entries()) {
    const { name = '', showHeaders = false } = found[index] ?? {};
    const table = { name, showHeaders, area: areaOfRange(range) };
    if (!overlap(table.area, writing.area)) continue;
    assertWithin(writing, table);
    if (showHeaders && writing.area.top === table.area.top) await assertHeadings(requests, writing, table);
  }
}

function assertWithin({ change, area }: Writing, table: Table): void {
  const { area: place } = table;
  const within =
    area.top >= place.top && area.bottom <= place.bottom && area.left >= place.left && area.right <= place.right;
  if (within) return;
  throw new WorkbookFailure(
    message('excel.table-cut', {
      sheet: change.sheet,
      area: areaAddress(area),
      table: table.name,
      place: areaAddress(place),
    }),
  );
}

/** A heading of a table is a text of its own: Excel would name an empty one anew, and the second of two equal ones. */
async function assertHeadings(requests: Requests, { change, sheet }: Writing, table: Table): Promise<void> {
  const { top, left, right } = table.area;
  const header = await requests.ask(() => {
    const range = sheet.getRange(areaAddress({ top, left, bottom: top, right }));
    range.load('values');
    return range;
  });
  const now = (header.values[0] ?? []).map(String);
  const next = now.map((heading, index) => {
    const content = contentAt(change, top, left + index);
    return content ? (content.formula ?? textOf(content)) : heading;
  });
  next.forEach((heading, index) => {
    if (heading === now[index]) return;
    const twice = next.filter((each) => each.toLowerCase() === heading.toLowerCase()).length > 1;
    const ours = isOwnHeading(heading) && (isOwnHeading(now[index] ?? '') || isGiven(now[index] ?? ''));
    if (ours && !twice) return;
    throw new WorkbookFailure(
      message('excel.table-heading', {
        sheet: change.sheet,
        cell: cellAddress(top, left + index),
        table: table.name,
        heading,
      }),
    );
  });
}

/** A heading that Excel itself gave a new column of a table. */
function isGiven(heading: string): boolean {
  return /^(列|Column)\d+$/.test(heading);
}

function textOf({ value }: CellContent): string {
  return value.kind === 'text' ? value.text : value.kind === 'number' ? String(value.number) : '';
}

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
