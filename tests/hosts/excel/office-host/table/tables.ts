import type { Area } from '../../../../../src/workbook/address';
import { overlap } from '../area';
import { HostFault } from '../fault';
import { assertOpen } from '../guards';
import type { HostTable } from '../holdings';
import type { HostSheet } from '../model';
import type { HostRange } from '../range';
import { enterAll, matrix, rangeAt, rangeIn } from '../range';
import type { World } from '../world';
import { aRange, demanded, isObject, orNull } from './members';
import type { HostObject, Members, Yields } from './members';
import { activeSheet } from './worksheets';

const aTable = (table: HostTable): HostObject => ({ type: 'Table', table });

function tablesOf({ book }: World, sheet: HostSheet | null): HostTable[] {
  return book.tables.filter((table) => sheet === null || table.sheet === sheet);
}

function keyed(tables: readonly HostTable[], key: unknown): HostTable | undefined {
  return tables.find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
}

function part({ sheet, area, showHeaders, showTotals }: HostTable, which: 'head' | 'body' | 'totals'): Yields {
  const top = area.top + (showHeaders ? 1 : 0);
  const bottom = area.bottom - (showTotals ? 1 : 0);
  const parts: Readonly<Record<typeof which, Area | null>> = {
    head: showHeaders ? { ...area, bottom: area.top } : null,
    body: { ...area, top, bottom },
    totals: showTotals ? { ...area, top: area.bottom } : null,
  };
  return aRange({ sheet, area: demanded(parts[which]) });
}

function place(given: unknown, scope: HostSheet | null, world: World): HostRange {
  if (isObject(given, 'Range')) return given.range;
  const text = String(given);
  return text.includes('!') ? demanded(rangeIn(world, text)) : rangeAt(scope ?? activeSheet(world), text);
}

function add(given: unknown, hasHeaders: unknown, scope: HostSheet | null, world: World): HostTable {
  world.write();
  const { sheet, area } = place(given, scope, world);
  assertOpen(sheet);
  if (sheet.merges.some((merge) => overlap(merge, area))) throw new HostFault('MergedRangeConflict');
  if (world.book.tables.some((other) => other.sheet === sheet && overlap(other.area, area))) {
    throw new HostFault('InvalidOperation', 'A table cannot overlap another table.');
  }
  let count = world.book.tables.length + 1;
  while (keyed(world.book.tables, `Table${String(count)}`)) count += 1;
  const table: HostTable = {
    id: world.book.nextId(),
    name: `Table${String(count)}`,
    sheet,
    // Without headers of its own a row of them is put above.
    area: hasHeaders === true ? area : { ...area, bottom: area.bottom + 1 },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
  };
  if (hasHeaders !== true) {
    const values = matrix({ sheet, area }, ({ value }) => value);
    enterAll(world, { sheet, area: table.area }, [values[0]?.map(() => '') ?? [], ...values]);
  }
  world.book.tables.push(table);
  const head = { sheet, area: { ...table.area, bottom: table.area.top } };
  enterAll(
    world,
    head,
    matrix(head, ({ value }) => value),
  );
  return table;
}

export const tableCollection: Members<'TableCollection'> = {
  get: { Count: ({ sheet }, world) => tablesOf(world, sheet).length },
  set: {},
  to: {},
  call: {
    Add: ({ sheet }, [given, hasHeaders], world) => ({ yields: aTable(add(given, hasHeaders, sheet, world)) }),
    GetItem: ({ sheet }, [key], world) => ({ yields: aTable(demanded(keyed(tablesOf(world, sheet), key))) }),
    GetItemOrNullObject: ({ sheet }, [key], world) => orNull(keyed(tablesOf(world, sheet), key), aTable),
    GetItemAt: ({ sheet }, [index], world) => ({ yields: aTable(demanded(tablesOf(world, sheet)[Number(index)])) }),
    GetCount: ({ sheet }, _given, world) => tablesOf(world, sheet).length,
  },
  items: ({ sheet }, world) => tablesOf(world, sheet).map(aTable),
};

export const tableScopedCollection: Members<'TableScopedCollection'> = {
  get: {},
  set: {},
  to: {},
  call: {
    GetCount: ({ tables }) => tables.length,
    GetFirst: ({ tables }) => ({ yields: aTable(demanded(tables[0])) }),
    GetItem: ({ tables }, [key]) => ({ yields: aTable(demanded(keyed(tables, key))) }),
    GetItemOrNullObject: ({ tables }, [key]) => orNull(keyed(tables, key), aTable),
  },
  items: ({ tables }) => tables.map(aTable),
};

export const table: Members<'Table'> = {
  identity: ({ table: of }) => ({ Id: of.id }),
  get: {
    Id: ({ table: of }) => of.id,
    Name: ({ table: of }) => of.name,
    ShowHeaders: ({ table: of }) => of.showHeaders,
    ShowTotals: ({ table: of }) => of.showTotals,
    Style: ({ table: of }) => of.style,
  },
  set: {
    Name: ({ table: of }, value, world) => {
      world.write();
      const name = String(value);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new HostFault('InvalidArgument');
      const other = keyed(world.book.tables, name);
      if (other && other !== of) throw new HostFault('ItemAlreadyExists');
      of.name = name;
    },
    Style: ({ table: of }, value, world) => {
      world.write();
      assertOpen(of.sheet);
      of.style = String(value);
    },
  },
  to: {
    Worksheet: ({ table: of }) => ({ type: 'Worksheet', sheet: of.sheet }),
    Columns: ({ table: of }) => ({ type: 'TableColumnCollection', table: of }),
  },
  call: {
    GetRange: ({ table: { sheet, area } }) => aRange({ sheet, area }),
    GetHeaderRowRange: ({ table: of }) => part(of, 'head'),
    GetDataBodyRange: ({ table: of }) => part(of, 'body'),
    GetTotalRowRange: ({ table: of }) => part(of, 'totals'),
    Resize: ({ table: of }, [given], world) => {
      world.write();
      assertOpen(of.sheet);
      const { sheet, area } = place(given, of.sheet, world);
      // The headers stay in their row.
      if (sheet !== of.sheet || area.top !== of.area.top || !overlap(area, of.area)) {
        throw new HostFault('InvalidArgument');
      }
      of.area = area;
    },
    ConvertToRange: ({ table: of }, _given, world) => {
      world.write();
      assertOpen(of.sheet);
      world.book.tables.splice(world.book.tables.indexOf(of), 1);
      return aRange({ sheet: of.sheet, area: of.area });
    },
    Delete: ({ table: of }, _given, world) => {
      world.write();
      assertOpen(of.sheet);
      world.book.tables.splice(world.book.tables.indexOf(of), 1);
      for (let row = of.area.top; row <= of.area.bottom; row += 1) {
        for (let column = of.area.left; column <= of.area.right; column += 1) {
          Object.assign(of.sheet.touch(row, column), { value: '', formula: null, error: false });
        }
      }
    },
  },
};

function column(of: HostTable, at: number): HostObject {
  if (at < 0 || at > of.area.right - of.area.left) throw new HostFault('InvalidArgument');
  return { type: 'TableColumn', table: of, index: at };
}

function columnRange({ sheet, area }: HostTable, index: number): HostRange {
  return { sheet, area: { ...area, left: area.left + index, right: area.left + index } };
}

function columnName(of: HostTable, index: number): string {
  return String(of.sheet.at(of.area.top, of.area.left + index)?.value ?? '');
}

function columnAt(of: HostTable, key: unknown): number {
  if (typeof key === 'number') return key - 1;
  return Array.from({ length: of.area.right - of.area.left + 1 }, (_, at) => columnName(of, at)).indexOf(String(key));
}

export const tableColumnCollection: Members<'TableColumnCollection'> = {
  get: { Count: ({ table: { area } }) => area.right - area.left + 1 },
  set: {},
  to: {},
  call: {
    GetCount: ({ table: { area } }) => area.right - area.left + 1,
    GetItem: ({ table: of }, [key]) => {
      const at = columnAt(of, key);
      return { yields: column(of, demanded(at < 0 ? null : at)) };
    },
    GetItemOrNullObject: ({ table: of }, [key]) => {
      const at = columnAt(of, key);
      return orNull(at < 0 ? null : at, (found) => column(of, found));
    },
    GetItemAt: ({ table: of }, [index]) => ({ yields: column(of, Number(index)) }),
  },
  items: ({ table: of }) => Array.from({ length: of.area.right - of.area.left + 1 }, (_, at) => column(of, at)),
};

export const tableColumn: Members<'TableColumn'> = {
  identity: ({ index }) => ({ Id: index + 1 }),
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ table: of, index }) => columnName(of, index),
    Values: ({ table: of, index }) => matrix(columnRange(of, index), ({ value }) => value),
  },
  set: {},
  to: {},
  call: { GetRange: ({ table: of, index }) => aRange(columnRange(of, index)) },
};
