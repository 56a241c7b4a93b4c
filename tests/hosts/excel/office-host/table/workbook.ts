import { HostFault } from '../fault';
import { areas } from './members';
import type { Members } from './members';

export const workbook: Members<'Workbook'> = {
  get: {},
  set: {},
  to: {
    Application: () => ({ type: 'Application' }),
    Worksheets: () => ({ type: 'WorksheetCollection' }),
  },
  call: {
    GetSelectedRanges: (_self, _given, { book }) => {
      const sheet = book.selection && book.sheet(book.selection.sheet);
      if (!sheet || !book.selection) throw new HostFault('InvalidSelection');
      return areas(sheet, [book.selection.area]);
    },
  },
};

export const application: Members<'Application'> = {
  get: { CalculationMode: () => 'Automatic' },
  set: {},
  to: {},
  call: {
    Calculate: (_self, _given, { book }) => {
      book.calculations += 1;
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
