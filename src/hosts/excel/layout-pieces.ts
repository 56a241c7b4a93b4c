import type { Area } from '../../workbook/address';
import { areaAddress, around, cellAddress } from '../../workbook/address';
import type { CellLink } from '../../workbook/layout';
import { LAYOUT_LIMIT, linkLocation } from '../../workbook/layout';
import type { LayoutPieces } from '../../workbook/layout-difference';
import { overlaps } from '../../workbook/layout-difference';
import { putChart } from './charts';
import { mergedAreas } from './merged-areas';
import type { Requests } from './requests';

/** Pieces that one request takes: Excel on the web takes no large ones. */
const IN_A_REQUEST = 200;

/**
 * Puts pieces of a layout on a sheet, all but how its pages are set up. Merged areas of the user's that ours would cut
 * stay, and ours are left out. A chart of ours that is still there is led to its new cells, its style kept. `added` is
 * told the id of each chart as it comes.
 */
export async function putPieces(
  requests: Requests,
  sheet: Excel.Worksheet,
  pieces: LayoutPieces,
  added: (id: string) => void,
): Promise<void> {
  const merges = await freeOf(requests, sheet, pieces.merges);
  for (const some of portions(merges)) {
    await requests.ask(() => {
      for (const area of some) sheet.getRange(areaAddress(area)).merge(false);
    });
  }
  const { filter, frozenRows } = pieces;
  for (const some of portions(runsOf(pieces.heights))) {
    await requests.ask(() => {
      for (const { from, to, points } of some) sheet.getRange(`${from}:${to}`).format.rowHeight = points;
    });
  }
  await requests.ask(() => {
    if (frozenRows !== null && frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
    if (filter) sheet.autoFilter.apply(sheet.getRange(areaAddress(filter)));
  });
  for (const some of portions(pieces.links.slice(0, LAYOUT_LIMIT.links))) await link(requests, sheet, some);
  for (const some of portions(pieces.breaks.slice(0, LAYOUT_LIMIT.breaks))) {
    await requests.ask(() => {
      for (const row of some) sheet.horizontalPageBreaks.add(cellAddress(row + 1, 1));
    });
  }
  for (const { name, chart } of pieces.charts) await putChart(requests, sheet, name, chart, added);
}

/** Takes pieces off a sheet, those that are there, and charts by name or id. There is no page without a set-up: that stays. */
export async function clearPieces(
  requests: Requests,
  sheet: Excel.Worksheet,
  pieces: LayoutPieces,
  charts: Iterable<string>,
): Promise<void> {
  await requests.ask(() => {
    for (const key of charts) {
      sheet.charts.getItemOrNullObject(key).delete();
    }
    if (pieces.filter) sheet.autoFilter.remove();
    if (pieces.frozenRows !== null) sheet.freezePanes.unfreeze();
  });
  for (const some of portions(pieces.merges)) {
    await requests.ask(() => {
      for (const area of some) sheet.getRange(areaAddress(area)).unmerge();
    });
  }
  for (const some of portions(runsOf(pieces.heights))) {
    await requests.ask(() => {
      for (const { from, to } of some) sheet.getRange(`${from}:${to}`).format.useStandardHeight = true;
    });
  }
  for (const some of portions(pieces.links)) {
    await requests.ask(() => {
      for (const { row, column } of some) sheet.getRange(cellAddress(row, column)).clear('Hyperlinks');
    });
  }
  await clearBreaks(requests, sheet, new Set(pieces.breaks));
}

async function freeOf(requests: Requests, sheet: Excel.Worksheet, merges: readonly Area[]): Promise<readonly Area[]> {
  const [first, ...others] = merges;
  if (!first) return [];
  const there = await mergedAreas(requests, sheet, others.reduce(around, first));
  return merges.filter((area) => areaAddress(area).includes(':') && !there.some((other) => overlaps(other, area)));
}

/** A link changes what its cell shows in some versions of Excel: then the cell gets its own words back. */
async function link(requests: Requests, sheet: Excel.Worksheet, links: readonly CellLink[]): Promise<void> {
  const looked = await requests.ask(() =>
    links.map((each) => {
      const cell = (): Excel.Range => sheet.getRange(cellAddress(each.row, each.column));
      const before = cell().load('values');
      cell().hyperlink = { documentReference: linkLocation(each) };
      return { each, before, after: cell().load('values') };
    }),
  );
  const altered = looked.filter(({ before, after }) => before.values[0]?.[0] !== after.values[0]?.[0]);
  if (altered.length === 0) return;
  await requests.ask(() => {
    for (const { each, before } of altered) {
      const value = before.values[0]?.[0] as string | number | boolean;
      sheet.getRange(cellAddress(each.row, each.column)).values = [[typeof value === 'string' ? `'${value}` : value]];
    }
  });
}

async function clearBreaks(requests: Requests, sheet: Excel.Worksheet, rows: ReadonlySet<number>): Promise<void> {
  if (rows.size === 0) return;
  const breaks = await requests.ask(() => sheet.horizontalPageBreaks.load('items/columnIndex'));
  const cells = await requests.ask(() => breaks.items.map((each) => each.getCellAfterBreak().load('rowIndex')));
  await requests.ask(() => {
    // From the last to the first: each goes by its place.
    for (const [place, cell] of [...cells.entries()].reverse()) {
      if (rows.has(cell.rowIndex)) sheet.horizontalPageBreaks.getItem(place).delete();
    }
  });
}

/** Neighbouring rows of one height together. */
function runsOf(
  heights: ReadonlyMap<number, number>,
): readonly { readonly from: string; readonly to: string; readonly points: number }[] {
  const runs: { from: number; to: number; points: number }[] = [];
  for (const [row, points] of [...heights].sort(([a], [b]) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === row - 1 && last.points === points) last.to = row;
    else runs.push({ from: row, to: row, points });
  }
  return runs.map(({ from, to, points }) => ({ from: String(from), to: String(to), points }));
}

function* portions<Piece>(pieces: readonly Piece[]): Generator<readonly Piece[]> {
  for (let at = 0; at < pieces.length; at += IN_A_REQUEST) yield pieces.slice(at, at + IN_A_REQUEST);
}
