import type { IndustrySaid } from '../policy/enterprise';
import type { Pack } from '../policy/pack';
import type { Standards } from '../policy/standards';
import { areaAddress, columnLetter, quotedSheet } from '../workbook/address';
import type { Area } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import { contextOf } from './columns/context';
import type { ListContext } from './columns/context';
import { mapColumns } from './columns/map';
import type { ColumnMap, MappedColumn } from './columns/mapped-column';
import { columnReadings } from './columns/readings';
import { comparedNames, readCodes, readHasBases, readIndustries, readNames, readPlaces } from './facts/identity-cells';
import { enterpriseAt, readFacts } from './facts/fact-table';
import { ListedRow } from './facts/listed-row';
import { sourcesOf } from './facts/sources';
import { toDateOf } from './facts/to-date';
import { readRosters } from './facts/rosters';
import { findList } from './find-list';
import type { FoundList, SheetLists } from './find-list';
import { FINDINGS } from './findings';
import { readAbove } from './header/above';
import { headingParts } from './header/block';
import type { HeaderBlock } from './header/block';
import { listWords } from './list-words';
import { lookAtBases } from './look/bases';
import { lookAtPeriods } from './look/periods';
import { lookAtRates } from './look/rates';
import { lookAtSizes } from './look/sizes';
import type { Finding, ListChoices, ListReading, ListRow, NoList } from './reading';
import { rosterSheets } from './rosters/roster-sheet';
import { layoutOf, listRows } from './rows/list-rows';
import type { SheetView } from './sheet/sheet-view';

const UNSAID: IndustrySaid = { kind: 'unsaid' };

/**
 * Finds the list of enterprises in a workbook and reads it: which sheet and header, what each column is, which rows are
 * enterprises, their facts in the pack's units, and what about them is to be looked at. Total: it never throws on what a
 * sheet holds. An industry in the standards that the pack does not know is the caller's error.
 */
export function readList(
  grids: readonly Grid[],
  pack: Pack,
  standards: Standards,
  choices: ListChoices,
): ListReading | NoList {
  const found = findList(grids, pack, choices);
  if (found.kind === 'no-list') return found;
  const { view, block, below } = found;
  const { context, map } = columnsOf(view, block, floorOf(found), pack, choices.columns);
  if (map.conflict) return { kind: 'no-list', why: map.conflict };
  const layout = layoutOf(view, block, map.columns);
  const { rows, further } = listRows(layout, below);

  const findings: Finding[] = [];
  const columnOf = (key: string): number | null => map.columns.find((column) => column.key === key)?.column ?? null;
  const identity = { view, pack, rows, findings };
  const names = readNames(identity, columnOf('name'));
  const compared = comparedNames(names);
  const codes = readCodes(identity, columnOf('creditCode'));
  const cities = readPlaces(identity, columnOf('city'), 'city');
  const counties = readPlaces(identity, columnOf('county'), 'county');
  const hasBases = readHasBases(identity, columnOf('hasBase'));
  const industries = readIndustries(
    identity,
    columnOf('industry'),
    columnOf('industryCode'),
    standards.choices.industry,
  );
  const reader = { view, pack, rows, names: compared, findings };
  const table = readFacts(reader, map.columns, hasBases, standards.choices);

  const sheets = rosterSheets(grids, pack);
  const marksAt = readRosters(
    { view, pack, rows, names: compared, codes: codes.compared, findings },
    map.columns,
    sheets,
  );

  const nameColumn = columnOf('name');
  const codeColumn = columnOf('creditCode');
  if (nameColumn !== null) findings.push(...FINDINGS['name-duplicate'].find(view.sheet, nameColumn, rows, compared));
  if (codeColumn !== null)
    findings.push(...FINDINGS['credit-code-duplicate'].find(view.sheet, codeColumn, rows, codes.compared));
  lookAtRates(reader, table);
  lookAtBases(reader, table, { column: columnOf('hasBase'), rows: hasBases });
  lookAtSizes(reader, table);
  lookAtPeriods(reader, table, context, map.foreign);

  const anyIndustry = { words: [], mayBe: pack.industries.map(({ id }) => id), named: null };
  const listed: ListRow[] = rows.map(
    (row, place) =>
      new ListedRow(
        row,
        names[place] ?? null,
        codes.codes[place] ?? null,
        industries.written[place] ?? null,
        industries.resolved[place] ?? anyIndustry,
        cities[place] ?? null,
        counties[place] ?? null,
        () => enterpriseAt(table, place, industries.resolved[place]?.said ?? UNSAID, marksAt(place)),
      ),
  );
  return {
    kind: 'list',
    sheet: view.sheet,
    area: areaOf(block, map.columns, rows),
    headerTop: block.top,
    headerRow: block.bottom,
    title: context.above.title,
    reasons: reasonsOf(found, choices, nameColumn),
    columns: columnReadings(view, rows, map.columns, table),
    unread: map.unread,
    rows: listed,
    findings,
    placeholderBases: [...table.byKey.values()]
      .filter(({ fact, cells }) => fact.aspect === 'base' && cells.has('placeholder'))
      .map(({ column }) => column.column),
    others: othersOf(found, further, pack),
    sources: (row) => sourcesOf(reader, table, row.row),
    toDate: (row, metric) => toDateOf(reader, table, standards.choices, row.row, metric),
  };
}

/** Where the lines above a list begin: under the list before it. */
function floorOf({ view, block, others }: FoundList): number {
  const before = others.find((other) => other.view === view)?.headers.findLast(({ bottom }) => bottom < block.top);
  return before ? before.bottom + 1 : view.area.top;
}

function columnsOf(
  view: SheetView,
  block: HeaderBlock,
  floor: number,
  pack: Pack,
  choices: ListChoices['columns'],
): { context: ListContext; map: ColumnMap } {
  const context = contextOf(readAbove(view, floor, block.top - 1), pack);
  return { context, map: mapColumns(view, block, context, pack, choices) };
}

/** Header to last enterprise. */
function areaOf(block: HeaderBlock, columns: readonly MappedColumn[], rows: readonly number[]): Area {
  const numbers = columns.map(({ column }) => column);
  return {
    top: block.top,
    left: Math.min(block.left, ...numbers),
    bottom: rows.at(-1) ?? block.bottom,
    right: Math.max(block.right, ...numbers),
  };
}

function reasonsOf(
  { view, block }: FoundList,
  choices: ListChoices,
  nameColumn: number | null,
): ListReading['reasons'] {
  const { sheet } = view;
  const rows = block.top === block.bottom ? String(block.top) : `${block.top}—${block.bottom}`;
  const { message } = listWords;
  const reasons = [
    message(choices.sheet === undefined ? 'list.reason.sheet-first' : 'list.reason.sheet-chosen', { sheet }),
  ];
  if (choices.area) reasons.push(message('list.reason.area-chosen', { area: areaAddress(choices.area) }));
  if (choices.header) reasons.push(message('list.reason.header-chosen', { rows }));
  else if (nameColumn !== null) {
    const header = headingParts(view, block, nameColumn).join('／');
    reasons.push(message('list.reason.header-found', { rows, column: columnLetter(nameColumn), header }));
  }
  return reasons;
}

/** The other lists of visible sheets in workbook order, as `上年!A3:K40`. */
function othersOf({ view, block, others }: FoundList, further: readonly HeaderBlock[], pack: Pack): readonly string[] {
  return others.flatMap((sheet) =>
    sheet.view === view
      ? [...addressesOf(sheet, pack, block), ...addressesOf({ view, headers: further }, pack, null)]
      : addressesOf(sheet, pack, null),
  );
}

/** The lists of a sheet, but for the one that is read. */
function addressesOf({ view, headers }: SheetLists, pack: Pack, chosen: HeaderBlock | null): string[] {
  const addresses: string[] = [];
  let rest = headers;
  let floor = view.area.top;
  while (rest.length > 0) {
    const [block, ...below] = rest;
    if (!block || block === chosen) break;
    const { map } = columnsOf(view, block, floor, pack, undefined);
    const { rows, further } = listRows(layoutOf(view, block, map.columns), below);
    addresses.push(`${quotedSheet(view.sheet)}!${areaAddress(areaOf(block, map.columns, rows))}`);
    floor = (rows.at(-1) ?? block.bottom) + 1;
    rest = further;
  }
  return addresses;
}
