import { HostFault } from '../fault';
import type { HostSheet } from '../model';
import { rangeAt } from '../range';
import type { World } from '../world';
import { cellArea } from '../area';
import { aRange, demanded, isObject, orNull } from './members';
import type { HostObject, Members } from './members';

/** How a sheet is printed. */

function never(): HostObject {
  throw new Error('nothing there');
}

/** Excel asks the printer's driver, and refuses where there is none. */
function told({ sheet }: { readonly sheet: HostSheet }, world: World, name: string, value: unknown): void {
  world.write();
  if (!world.printer) throw new HostFault('GeneralException', 'No printer.');
  sheet.page[name] = value;
}

export const pageLayout: Members<'PageLayout'> = {
  get: {
    Orientation: ({ sheet }) => sheet.page['orientation'] ?? 'Portrait',
    PaperSize: ({ sheet }) => sheet.page['paper'] ?? 'A4',
    Zoom: ({ sheet }) => sheet.page['zoom'] ?? { scale: 100 },
  },
  set: {
    Orientation: (self, value, world) => {
      if (value !== 'Landscape' && value !== 'Portrait') throw new HostFault('InvalidArgument');
      told(self, world, 'orientation', value);
    },
    PaperSize: (self, value, world) => {
      told(self, world, 'paper', value);
    },
    Zoom: (self, value, world) => {
      told(self, world, 'zoom', value);
    },
  },
  to: { HeadersFooters: ({ sheet }) => ({ type: 'HeaderFooterGroup', sheet }) },
  call: {
    GetPrintTitleRowsOrNullObject: ({ sheet }) => {
      const rows = sheet.page['titles'];
      return typeof rows === 'string' ? aRange(rangeAt(sheet, rows)) : orNull<HostSheet>(undefined, never);
    },
    SetPrintTitleRows: (self, [rows], world) => {
      if (!/^\$\d+:\$\d+$/.test(String(rows))) throw new HostFault('InvalidArgument');
      told(self, world, 'titles', rows);
    },
  },
};

export const headerFooterGroup: Members<'HeaderFooterGroup'> = {
  get: {},
  set: {},
  to: { DefaultForAllPages: ({ sheet }) => ({ type: 'HeaderFooter', sheet }) },
  call: {},
};

export const headerFooter: Members<'HeaderFooter'> = {
  get: {
    LeftFooter: ({ sheet }) => sheet.page['left'] ?? '',
    RightFooter: ({ sheet }) => sheet.page['right'] ?? '',
  },
  set: {
    LeftFooter: (self, value, world) => {
      told(self, world, 'left', value);
    },
    RightFooter: (self, value, world) => {
      told(self, world, 'right', value);
    },
  },
  to: {},
  call: {},
};

const ordered = ({ breaks }: HostSheet): readonly number[] => [...breaks].sort((a, b) => a - b);
const aBreak = (sheet: HostSheet, row: number): HostObject => ({ type: 'PageBreak', sheet, row });

export const pageBreakCollection: Members<'PageBreakCollection'> = {
  get: {},
  set: {},
  to: {},
  call: {
    Add: ({ sheet }, [given], world) => {
      world.write();
      const { area } = isObject(given, 'Range') ? given.range : rangeAt(sheet, given);
      if (sheet.breaks.size >= 1026) throw new HostFault('InvalidOperation', 'Too many page breaks.');
      sheet.breaks.add(area.top - 1);
      return { yields: aBreak(sheet, area.top - 1) };
    },
    // By its place: those behind one that goes move up.
    GetItem: ({ sheet }, [place]) => ({ yields: aBreak(sheet, demanded(ordered(sheet)[Number(place)])) }),
    GetCount: ({ sheet }) => sheet.breaks.size,
  },
  items: ({ sheet }) => ordered(sheet).map((row) => aBreak(sheet, row)),
};

export const pageBreak: Members<'PageBreak'> = {
  identity: ({ sheet, row }) => ({ _Id: ordered(sheet).indexOf(row) }),
  get: { _Id: ({ sheet, row }) => ordered(sheet).indexOf(row), ColumnIndex: () => 0, RowIndex: ({ row }) => row },
  set: {},
  to: {},
  call: {
    GetCellAfterBreak: ({ sheet, row }) => aRange({ sheet, area: cellArea(row + 1, 1) }),
    Delete: ({ sheet, row }, _given, world) => {
      world.write();
      sheet.breaks.delete(row);
    },
  },
};
