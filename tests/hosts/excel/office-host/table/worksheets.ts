import { cellArea } from '../area';
import { HostFault } from '../fault';
import { assertSheetName, assertStructure } from '../guards';
import type { HostSheet, Visibility } from '../model';
import { rangeAt } from '../range';
import { EVENT } from '../world';
import type { World } from '../world';
import { ears } from './events';
import { areas, aRange, demanded, nothing, orNull } from './members';
import type { HostObject, Members } from './members';

const aSheet = (sheet: HostSheet): HostObject => ({ type: 'Worksheet', sheet });

/** The sheet in front. */
export function activeSheet({ book }: World): HostSheet {
  return demanded(book.active ?? book.sheets.find(({ visibility }) => visibility === 'Visible'));
}

/** A workbook keeps at least one sheet that is seen. */
function assertOthersSeen({ book }: World, sheet: HostSheet): void {
  if (book.sheets.some((each) => each !== sheet && each.visibility === 'Visible')) return;
  throw new HostFault('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
}

/** A name that no sheet has: as Excel counts them. */
function freshName({ book }: World): string {
  let count = book.sheets.length + 1;
  while (book.sheet(`Sheet${String(count)}`)) count += 1;
  return `Sheet${String(count)}`;
}

export const worksheetCollection: Members<'WorksheetCollection'> = {
  get: {},
  set: {},
  to: {},
  call: {
    GetItem: (_self, [key], { book }) => ({ yields: aSheet(demanded(book.sheet(String(key)))) }),
    GetItemOrNullObject: (_self, [key], { book }) => orNull(book.sheet(String(key)), aSheet),
    GetActiveWorksheet: (_self, _given, world) => ({ yields: aSheet(activeSheet(world)) }),
    GetFirst: (_self, [visibleOnly], { book }) => {
      const found = book.sheets.find(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
      return { yields: aSheet(demanded(found)) };
    },
    GetCount: (_self, [visibleOnly], { book }) =>
      book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible').length,
    Add: (_self, [name], world) => {
      world.write();
      assertStructure(world);
      const wanted = typeof name === 'string' ? name : freshName(world);
      assertSheetName(wanted, world);
      const sheet = world.book.add(wanted);
      world.tell(EVENT.added, { source: 'Local', worksheetId: sheet.id });
      return { yields: aSheet(sheet) };
    },
    ...ears({
      DataChanged: 'changed',
      SelectionChanged: 'selection',
      Added: 'added',
      Deleted: 'deleted',
      Activated: 'activated',
      Deactivated: 'deactivated',
      Calculated: 'calculated',
      FormatChanged: 'formatChanged',
      FormulaChanged: 'formulaChanged',
      RowHiddenChanged: 'rowHidden',
      ProtectionChanged: 'protection',
    }),
  },
  items: (_self, { book }) => book.sheets.map(aSheet),
};

export const worksheet: Members<'Worksheet'> = {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  get: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Position: ({ sheet }, { book }) => book.sheets.indexOf(sheet),
    Visibility: ({ sheet }) => sheet.visibility,
  },
  set: {
    Name: ({ sheet }, value, world) => {
      world.write();
      assertStructure(world);
      const name = String(value);
      if (name.toLowerCase() !== sheet.name.toLowerCase()) assertSheetName(name, world);
      if (world.book.selection?.sheet === sheet.name) world.book.selection = { ...world.book.selection, sheet: name };
      sheet.name = name;
    },
    Visibility: ({ sheet }, value, world) => {
      world.write();
      assertStructure(world);
      if (!['Visible', 'Hidden', 'VeryHidden'].includes(String(value))) throw new HostFault('InvalidArgument');
      if (value !== 'Visible') assertOthersSeen(world, sheet);
      sheet.visibility = value as Visibility;
      if (value !== 'Visible' && world.book.active === sheet) world.book.active = null;
    },
    Position: ({ sheet }, value, world) => {
      world.write();
      assertStructure(world);
      const { sheets } = world.book;
      if (typeof value !== 'number' || value < 0 || value >= sheets.length) throw new HostFault('InvalidArgument');
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(value, 0, sheet);
    },
  },
  to: {
    Protection: ({ sheet }) => ({ type: 'WorksheetProtection', sheet }),
    FreezePanes: ({ sheet }) => ({ type: 'WorksheetFreezePanes', sheet }),
    AutoFilter: ({ sheet }) => ({ type: 'AutoFilter', sheet }),
    Tables: ({ sheet }) => ({ type: 'TableCollection', sheet }),
    Comments: ({ sheet }) => ({ type: 'CommentCollection', sheet }),
    Names: ({ sheet }) => ({ type: 'NamedItemCollection', sheet }),
    PivotTables: ({ sheet }) => ({ type: 'PivotTableCollection', sheet }),
    PageLayout: ({ sheet }) => ({ type: 'PageLayout', sheet }),
    HorizontalPageBreaks: ({ sheet }) => ({ type: 'PageBreakCollection', sheet }),
    Charts: ({ sheet }) => ({ type: 'ChartCollection', sheet }),
  },
  call: {
    GetRange: ({ sheet }, [address]) => aRange(rangeAt(sheet, address)),
    GetCell: ({ sheet }, [row, column]) => aRange({ sheet, area: cellArea(Number(row) + 1, Number(column) + 1) }),
    GetRangeByIndexes: ({ sheet }, given) => {
      const [top = 0, left = 0, rows = 0, columns = 0] = given.map(Number);
      if (rows < 1 || columns < 1) throw new HostFault('InvalidArgument');
      return aRange({ sheet, area: { top: top + 1, left: left + 1, bottom: top + rows, right: left + columns } });
    },
    GetRanges: ({ sheet }, [addresses]) => {
      const text = String(addresses);
      // Excel takes as much of addresses as a formula may be long.
      if (text.length > 8192) throw new HostFault('InvalidArgument');
      return areas(
        sheet,
        text.split(',').map((address) => rangeAt(sheet, address).area),
      );
    },
    GetUsedRange: ({ sheet }, [valuesOnly]) =>
      aRange({ sheet, area: sheet.used(valuesOnly === true) ?? cellArea(1, 1) }),
    GetUsedRangeOrNullObject: ({ sheet }, [valuesOnly]) => {
      const area = sheet.used(valuesOnly === true);
      return area ? aRange({ sheet, area }) : nothing;
    },
    Activate: ({ sheet }, _given, world) => {
      const { book } = world;
      if (sheet.visibility !== 'Visible') throw new HostFault('InvalidOperation', 'The sheet is hidden.');
      book.active = sheet;
      book.selection = { sheet: sheet.name, area: cellArea(1, 1) };
      world.tell(EVENT.activated, { worksheetId: sheet.id });
    },
    Calculate: ({ sheet }) => {
      sheet.calculations += 1;
    },
    Delete: ({ sheet }, _given, world) => {
      world.write();
      assertStructure(world);
      if (sheet.visibility === 'VeryHidden') throw new HostFault('InvalidOperation');
      assertOthersSeen(world, sheet);
      world.book.remove(sheet);
      world.tell(EVENT.deleted, { source: 'Local', worksheetId: sheet.id });
    },
  },
};
