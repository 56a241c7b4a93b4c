import { HostFault } from '../fault';
import { cellArea } from '../area';
import type { HostRange } from '../range';
import type { World } from '../world';
import { areas, aRange } from './members';
import type { Members } from './members';
import { activeSheet } from './worksheets';

function selected({ book }: World): HostRange {
  const sheet = book.selection && book.sheet(book.selection.sheet);
  if (!sheet || !book.selection) throw new HostFault('InvalidSelection');
  return { sheet, area: book.selection.area };
}

export const workbook: Members<'Workbook'> = {
  get: { Name: () => '名单.xlsx', ReadOnly: (_self, { readOnly }) => readOnly },
  set: {},
  to: {
    Application: () => ({ type: 'Application' }),
    Worksheets: () => ({ type: 'WorksheetCollection' }),
    Tables: () => ({ type: 'TableCollection', sheet: null }),
    Comments: () => ({ type: 'CommentCollection', sheet: null }),
    Names: () => ({ type: 'NamedItemCollection', sheet: null }),
    PivotTables: () => ({ type: 'PivotTableCollection', sheet: null }),
    Settings: () => ({ type: 'SettingCollection' }),
    CustomXmlParts: () => ({ type: 'CustomXmlPartCollection' }),
    Functions: () => ({ type: 'Functions' }),
    Protection: () => ({ type: 'WorkbookProtection' }),
    _Runtime: () => ({ type: 'Runtime' }),
  },
  call: {
    GetSelectedRanges: (_self, _given, world) => {
      const { sheet, area } = selected(world);
      return areas(sheet, [area]);
    },
    GetSelectedRange: (_self, _given, world) => aRange(selected(world)),
    GetActiveCell: (_self, _given, world) => {
      if (!world.book.selection) return aRange({ sheet: activeSheet(world), area: cellArea(1, 1) });
      const { sheet, area } = selected(world);
      return aRange({ sheet, area: cellArea(area.top, area.left) });
    },
  },
};

export const application: Members<'Application'> = {
  get: { CalculationMode: (_self, { calculation }) => calculation, CalculationState: () => 'Done' },
  set: {},
  to: {},
  call: {
    Calculate: (_self, [kind], { book }) => {
      book.calculations += 1;
      // That asks for what has changed alone, and so for no sheet as a whole.
      if (kind !== 'Recalculate') for (const sheet of book.sheets) sheet.calculations += 1;
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const runtime: Members<'Runtime'> = {
  get: { EnableEvents: (_self, { silent }) => !silent },
  set: {
    EnableEvents: (_self, value, world) => {
      world.silent = value === false;
    },
  },
  to: {},
  call: {},
};

/** Milliseconds of a day. */
const DAY = 86_400_000;

/** What Excel calculates for an add-in: of its functions, that of a date's number. */
export const functions: Members<'Functions'> = {
  get: {},
  set: {},
  to: {},
  call: {
    Date: (_self, given, { from1904, calculates }) => {
      if (!calculates) throw new HostFault('ApiNotAvailable');
      const [year = 0, month = 0, day = 0] = given.map(Number);
      const number = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY;
      return { yields: { type: 'FunctionResult', value: from1904 ? number - 1462 : number } };
    },
  },
};

export const functionResult: Members<'FunctionResult'> = {
  get: { Value: ({ value }) => value, Error: () => null },
  set: {},
  to: {},
  call: {},
};
