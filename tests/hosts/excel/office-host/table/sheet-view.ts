import { EVERYTHING } from '../area';
import { HostFault } from '../fault';
import { assertOpen } from '../guards';
import { PROTECTED_ALL } from '../holdings';
import type { ProtectionOptions } from '../holdings';
import type { HostSheet } from '../model';
import type { World } from '../world';
import { EVENT } from '../world';
import { aRange, demanded, isObject, nothing } from './members';
import type { Members, Yields } from './members';
import { rangeAt } from '../range';

/** What hangs on a sheet as a whole: protection, frozen panes, the filter. */

export const worksheetProtection: Members<'WorksheetProtection'> = {
  get: {
    Protected: ({ sheet }) => sheet.protected,
    Options: ({ sheet }) => sheet.protection?.options ?? PROTECTED_ALL,
  },
  set: {},
  to: {},
  call: {
    Protect: ({ sheet }, [options, password], world) => {
      world.write();
      assertOpen(sheet);
      sheet.protection = {
        options: { ...PROTECTED_ALL, ...(options as ProtectionOptions | null | undefined) },
        password: typeof password === 'string' ? password : '',
      };
      world.tell(EVENT.protection, { worksheetId: sheet.id, isProtected: true, source: 'Local' });
    },
    Unprotect: ({ sheet }, [password], world) => {
      world.write();
      if (!sheet.protection) return;
      if (sheet.protection.password !== '' && sheet.protection.password !== password) {
        throw new HostFault('AccessDenied', 'The password is not the one that the sheet is protected with.');
      }
      sheet.protection = null;
      world.tell(EVENT.protection, { worksheetId: sheet.id, isProtected: false, source: 'Local' });
    },
  },
};

export const workbookProtection: Members<'WorkbookProtection'> = {
  get: { Protected: (_self, { book }) => book.structure !== null },
  set: {},
  to: {},
  call: {
    Protect: (_self, [password], world) => {
      world.write();
      if (world.book.structure !== null) throw new HostFault('AccessDenied', 'The workbook is protected already.');
      world.book.structure = typeof password === 'string' ? password : '';
    },
    Unprotect: (_self, [password], world) => {
      world.write();
      const { structure } = world.book;
      if (structure !== null && structure !== '' && structure !== password) throw new HostFault('AccessDenied');
      world.book.structure = null;
    },
  },
};

function freeze(sheet: HostSheet, world: World, rows: number, columns: number): void {
  world.write();
  if (rows < 0 || columns < 0) throw new HostFault('InvalidArgument');
  sheet.frozen = {
    top: 1,
    left: 1,
    bottom: rows === 0 ? EVERYTHING.bottom : rows,
    right: columns === 0 ? EVERYTHING.right : columns,
  };
}

const frozen = (sheet: HostSheet): Yields => (sheet.frozen ? aRange({ sheet, area: sheet.frozen }) : nothing);

export const worksheetFreezePanes: Members<'WorksheetFreezePanes'> = {
  get: {},
  set: {},
  to: {},
  call: {
    FreezeRows: ({ sheet }, [count], world) => {
      freeze(sheet, world, count === undefined || count === null ? 1 : Number(count), 0);
    },
    FreezeColumns: ({ sheet }, [count], world) => {
      freeze(sheet, world, 0, count === undefined || count === null ? 1 : Number(count));
    },
    FreezeAt: ({ sheet }, [given], world) => {
      const { area } = isObject(given, 'Range') ? given.range : rangeAt(sheet, given);
      freeze(sheet, world, area.bottom, area.right);
    },
    Unfreeze: ({ sheet }, _given, world) => {
      world.write();
      sheet.frozen = null;
    },
    GetLocation: ({ sheet }) => aRange({ sheet, area: demanded(sheet.frozen) }),
    GetLocationOrNullObject: ({ sheet }) => frozen(sheet),
  },
};

export const autoFilter: Members<'AutoFilter'> = {
  get: {
    Enabled: ({ sheet }) => sheet.filter !== null,
    IsDataFiltered: ({ sheet }) => sheet.filter?.hides ?? false,
  },
  set: {},
  to: {},
  call: {
    GetRange: ({ sheet }) => aRange({ sheet, area: demanded(sheet.filter).area }),
    GetRangeOrNullObject: ({ sheet }) => (sheet.filter ? aRange({ sheet, area: sheet.filter.area }) : nothing),
    Apply: ({ sheet }, [given], world) => {
      world.write();
      assertOpen(sheet);
      if (!isObject(given, 'Range')) throw new HostFault('InvalidArgument');
      sheet.filter = { area: given.range.area, hides: false };
    },
    Remove: ({ sheet }, _given, world) => {
      world.write();
      assertOpen(sheet);
      for (let row = sheet.filter?.area.top ?? 1; row <= (sheet.filter?.area.bottom ?? 0); row += 1) {
        sheet.hiddenRows.delete(row);
      }
      sheet.filter = null;
    },
  },
};
