import type { Area } from '../../../../src/workbook/address';
import { HostFault } from './fault';
import type { HostSheet, Look } from './model';
import type { HostRange } from './range';
import { addressOf, cellProperties, enterAll, fill, matrix, rangeAt, shared, size } from './range';
import { EVENT } from './world';
import type { World } from './world';

/** What each type of object stands for, by the library's name of the type. */
interface StandsFor {
  readonly Workbook: object;
  readonly Application: object;
  readonly WorksheetCollection: object;
  readonly Worksheet: { readonly sheet: HostSheet };
  readonly WorksheetProtection: { readonly sheet: HostSheet };
  readonly Range: { readonly range: HostRange };
  readonly RangeFormat: { readonly ranges: readonly HostRange[] };
  readonly RangeFill: { readonly ranges: readonly HostRange[] };
  readonly RangeFont: { readonly ranges: readonly HostRange[] };
  readonly RangeAreas: { readonly sheet: HostSheet; readonly areas: readonly Area[] };
  readonly RangeCollection: { readonly sheet: HostSheet; readonly areas: readonly Area[] };
}

export type HostType = keyof StandsFor;
type Of<Type extends HostType> = { readonly type: Type } & StandsFor[Type];

/** An object of the host. A null object is null. */
export type HostObject = { readonly [Type in HostType]: Of<Type> }[HostType];

/** A result that is an object of its own, told from a plain value. */
export interface Yields {
  readonly yields: HostObject | null;
}

interface Members<Type extends HostType> {
  readonly identity?: (self: Of<Type>) => Readonly<Record<string, unknown>>;
  readonly get: Readonly<Record<string, (self: Of<Type>, world: World) => unknown>>;
  readonly set: Readonly<Record<string, (self: Of<Type>, value: unknown, world: World) => void>>;
  readonly to: Readonly<Record<string, (self: Of<Type>, world: World) => HostObject | null>>;
  readonly call: Readonly<Record<string, (self: Of<Type>, given: readonly unknown[], world: World) => unknown>>;
  readonly items?: (self: Of<Type>, world: World) => readonly HostObject[];
}

const range = (of: HostRange): Yields => ({ yields: { type: 'Range', range: of } });
const nothing: Yields = { yields: null };

function areas(sheet: HostSheet, found: readonly Area[]): Yields {
  return found.length === 0 ? nothing : { yields: { type: 'RangeAreas', sheet, areas: found } };
}

function sheetNamed(world: World, key: unknown): HostSheet {
  const sheet = world.book.sheet(String(key));
  if (!sheet) throw new HostFault('ItemNotFound', 'The requested resource does not exist.');
  return sheet;
}

function listens(kind: keyof typeof EVENT): (self: unknown, given: readonly unknown[], world: World) => void {
  return (_self, _given, world) => world.listening.add(EVENT[kind]);
}

function deaf(kind: keyof typeof EVENT): (self: unknown, given: readonly unknown[], world: World) => void {
  return (_self, _given, world) => world.listening.delete(EVENT[kind]);
}

/** A format that Excel answers as one value, or null where the cells differ. */
function look<Key extends keyof Look>(
  key: Key,
): {
  readonly get: (self: { readonly ranges: readonly HostRange[] }) => Look[Key] | null;
  readonly set: (self: { readonly ranges: readonly HostRange[] }, value: unknown, world: World) => void;
} {
  return {
    get: ({ ranges }) => {
      const [first, ...others] = ranges.map((each) => shared(each, (cell) => cell.look[key]));
      return first !== undefined && others.every((each) => each === first) ? first : null;
    },
    set: ({ ranges }, value, world) => {
      world.write(ranges[0]?.sheet ?? null);
      for (const each of ranges) {
        fill(each, value, (cell, given) => {
          cell.look[key] = given as Look[Key];
        });
      }
    },
  };
}

const LOOK = {
  fill: look('fill'),
  colour: look('colour'),
  bold: look('bold'),
  italic: look('italic'),
  wrap: look('wrap'),
  horizontal: look('horizontal'),
  vertical: look('vertical'),
};

/** The members of each type that the host knows; each is checked to exist in the library. */
export const TABLE: { readonly [Type in HostType]: Members<Type> } = {
  Workbook: {
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
  },
  Application: {
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
  },
  WorksheetCollection: {
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
  },
  Worksheet: {
    identity: ({ sheet }) => ({ Id: sheet.id }),
    get: {
      Id: ({ sheet }) => sheet.id,
      Name: ({ sheet }) => sheet.name,
      Visibility: ({ sheet }) => sheet.visibility,
    },
    set: {},
    to: { Protection: ({ sheet }) => ({ type: 'WorksheetProtection', sheet }) },
    call: {
      GetRange: ({ sheet }, [address]) => range(rangeAt(sheet, address)),
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
        return area ? range({ sheet, area }) : nothing;
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
  },
  WorksheetProtection: { get: { Protected: ({ sheet }) => sheet.protected }, set: {}, to: {}, call: {} },
  Range: {
    get: {
      Address: ({ range: of }) => addressOf(of),
      RowIndex: ({ range: of }) => of.area.top - 1,
      ColumnIndex: ({ range: of }) => of.area.left - 1,
      RowCount: ({ range: of }) => size(of).rows,
      ColumnCount: ({ range: of }) => size(of).columns,
      Values: ({ range: of }) => matrix(of, ({ value }) => value),
      Formulas: ({ range: of }) => matrix(of, ({ formula, value }) => formula ?? value),
      NumberFormat: ({ range: of }) => matrix(of, ({ format }) => format),
      ValueTypes: ({ range: of }) =>
        matrix(of, ({ value, error }) => {
          if (error) return 'Error';
          if (value === '') return 'Empty';
          return { number: 'Double', string: 'String', boolean: 'Boolean' }[typeof value as 'number'];
        }),
      RowHidden: ({ range: { sheet, area } }) => {
        const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) =>
          sheet.hiddenRows.has(area.top + index),
        );
        return rows.every((each) => each === rows[0]) ? rows[0] : null;
      },
    },
    set: {
      Values: ({ range: of }, value, world) => {
        enterAll(world, of, value);
      },
      Formulas: ({ range: of }, value, world) => {
        enterAll(world, of, value);
      },
      NumberFormat: ({ range: of }, value, world) => {
        world.write(of.sheet);
        fill(of, value, (cell, format) => {
          if (typeof format === 'string') cell.format = format;
        });
      },
    },
    to: { Format: ({ range: of }) => ({ type: 'RangeFormat', ranges: [of] }) },
    call: {
      GetRow: ({ range: { sheet, area } }, [row]) =>
        range({ sheet, area: { ...area, top: area.top + Number(row), bottom: area.top + Number(row) } }),
      GetBoundingRect: ({ range: { sheet, area } }, [other]) => {
        const { area: second } = (other as Of<'Range'>).range;
        return range({
          sheet,
          area: {
            top: Math.min(area.top, second.top),
            left: Math.min(area.left, second.left),
            bottom: Math.max(area.bottom, second.bottom),
            right: Math.max(area.right, second.right),
          },
        });
      },
      _ValidateArraySize: ({ range: of }, [rows, columns]) => {
        const { rows: own, columns: across } = size(of);
        if (rows !== own || columns !== across) throw new HostFault('InvalidArgument');
      },
      GetRowProperties: ({ range: { sheet, area } }) =>
        Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
          rowHidden: sheet.hiddenRows.has(area.top + index),
        })),
      GetCellProperties: ({ range: of }) => cellProperties(of),
      GetMergedAreasOrNullObject: ({ range: { sheet, area } }) =>
        areas(
          sheet,
          sheet.merges.filter((each) => each.top <= area.bottom && each.bottom >= area.top),
        ),
      GetSpecialCellsOrNullObject: ({ range: of }, [kind]) => {
        if (kind !== 'Formulas') throw new HostFault('NotImplemented');
        const found = matrix(of, ({ formula }) => formula !== null).flat();
        return found.includes(true) ? areas(of.sheet, [of.area]) : nothing;
      },
      Select: ({ range: { sheet, area } }, _given, world) => {
        world.book.selection = { sheet: sheet.name, area };
        world.tell(EVENT.selection, { address: addressOf({ sheet, area }).split('!').at(-1), worksheetId: sheet.id });
      },
    },
  },
  RangeFormat: {
    get: {
      WrapText: LOOK.wrap.get,
      HorizontalAlignment: LOOK.horizontal.get,
      VerticalAlignment: LOOK.vertical.get,
      ColumnWidth: ({ ranges: [of] }) => (of && of.sheet.widths.get(of.area.left)) ?? 48,
    },
    set: {
      WrapText: LOOK.wrap.set,
      HorizontalAlignment: LOOK.horizontal.set,
      VerticalAlignment: LOOK.vertical.set,
      ColumnWidth: ({ ranges }, value, world) => {
        for (const { sheet, area } of ranges) {
          world.write(sheet);
          for (let column = area.left; column <= area.right; column += 1) sheet.widths.set(column, Number(value));
        }
      },
    },
    to: {
      Fill: ({ ranges }) => ({ type: 'RangeFill', ranges }),
      Font: ({ ranges }) => ({ type: 'RangeFont', ranges }),
    },
    call: {},
  },
  RangeFill: {
    // Excel says white where there is no fill.
    get: { Color: (self) => (LOOK.fill.get(self) === '' ? '#FFFFFF' : LOOK.fill.get(self)) },
    set: { Color: LOOK.fill.set },
    to: {},
    call: {
      Clear: (self, _given, world) => {
        LOOK.fill.set(self, '', world);
      },
    },
  },
  RangeFont: {
    get: { Bold: LOOK.bold.get, Italic: LOOK.italic.get, Color: LOOK.colour.get },
    set: { Bold: LOOK.bold.set, Italic: LOOK.italic.set, Color: LOOK.colour.set },
    to: {},
    call: {},
  },
  RangeAreas: {
    get: {
      Address: ({ sheet, areas: found }) => found.map((area) => addressOf({ sheet, area })).join(','),
      AreaCount: ({ areas: found }) => found.length,
    },
    set: {},
    to: {
      Areas: (self) => ({ ...self, type: 'RangeCollection' }),
      Format: ({ sheet, areas: found }) => ({ type: 'RangeFormat', ranges: found.map((area) => ({ sheet, area })) }),
    },
    call: {},
  },
  RangeCollection: {
    get: {},
    set: {},
    to: {},
    call: {
      GetItemAt: ({ sheet, areas: found }, [index]) => {
        const area = found[Number(index)];
        if (!area) throw new HostFault('InvalidArgument');
        return range({ sheet, area });
      },
    },
    items: ({ sheet, areas: found }) => found.map((area) => ({ type: 'Range', range: { sheet, area } })),
  },
};
