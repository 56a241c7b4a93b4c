import { HostFault } from '../fault';
import type { HostSheet } from '../model';
import { rangeAt } from '../range';
import { EVENT } from '../world';
import type { World } from '../world';
import { deaf, listens } from './events';
import { areas, aRange, nothing } from './members';
import type { Members } from './members';

function sheetNamed(world: World, key: unknown): HostSheet {
  const sheet = world.book.sheet(String(key));
  if (!sheet) throw new HostFault('ItemNotFound', 'The requested resource does not exist.');
  return sheet;
}

export const worksheetCollection: Members<'WorksheetCollection'> = {
  get: {},
  set: {},
  to: {},
  call: {
    GetItem: (_self, [key], world) => ({ yields: { type: 'Worksheet', sheet: sheetNamed(world, key) } }),
    GetItemOrNullObject: (_self, [key], { book }) => {
      const sheet = book.sheet(String(key));
      return { yields: sheet && { type: 'Worksheet', sheet } };
    },
    Add: (_self, [name], world) => {
      world.write(null);
      if (world.book.sheet(String(name))) throw new HostFault('ItemAlreadyExists');
      const sheet = world.book.add(String(name));
      world.tell(EVENT.added, { source: 'Local', worksheetId: sheet.id });
      return { yields: { type: 'Worksheet', sheet } };
    },
    _RegisterDataChangedEvent: listens('changed'),
    _UnregisterDataChangedEvent: deaf('changed'),
    _RegisterSelectionChangedEvent: listens('selection'),
    _UnregisterSelectionChangedEvent: deaf('selection'),
    _RegisterAddedEvent: listens('added'),
    _UnregisterAddedEvent: deaf('added'),
    _RegisterDeletedEvent: listens('deleted'),
    _UnregisterDeletedEvent: deaf('deleted'),
  },
  items: (_self, { book }) => book.sheets.map((sheet) => ({ type: 'Worksheet', sheet })),
};

export const worksheet: Members<'Worksheet'> = {
  identity: ({ sheet }) => ({ Id: sheet.id }),
  get: {
    Id: ({ sheet }) => sheet.id,
    Name: ({ sheet }) => sheet.name,
    Visibility: ({ sheet }) => sheet.visibility,
  },
  set: {},
  to: { Protection: ({ sheet }) => ({ type: 'WorksheetProtection', sheet }) },
  call: {
    GetRange: ({ sheet }, [address]) => aRange(rangeAt(sheet, address)),
    GetRanges: ({ sheet }, [addresses]) => {
      const text = String(addresses);
      // Excel takes as much of addresses as a formula may be long.
      if (text.length > 8192) throw new HostFault('InvalidArgument');
      return areas(
        sheet,
        text.split(',').map((address) => rangeAt(sheet, address).area),
      );
    },
    GetUsedRangeOrNullObject: ({ sheet }, [valuesOnly]) => {
      const area = sheet.used(valuesOnly === true);
      return area ? aRange({ sheet, area }) : nothing;
    },
    Activate: ({ sheet }, _given, { book }) => {
      book.selection = { sheet: sheet.name, area: { top: 1, left: 1, bottom: 1, right: 1 } };
    },
    Delete: ({ sheet }, _given, world) => {
      world.write(sheet);
      world.book.sheets.splice(world.book.sheets.indexOf(sheet), 1);
      world.tell(EVENT.deleted, { source: 'Local', worksheetId: sheet.id });
    },
  },
};

export const worksheetProtection: Members<'WorksheetProtection'> = {
  get: { Protected: ({ sheet }) => sheet.protected },
  set: {},
  to: {},
  call: {},
};
