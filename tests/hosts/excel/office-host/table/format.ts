import { covers, overlap } from '../area';
import { beforeWrite } from '../guards';
import type { Look } from '../model';
import { fill, shared } from '../range';
import type { HostRange } from '../range';
import type { World } from '../world';
import type { Members } from './members';

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
      beforeWrite(world, ranges, 'looks');
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

export const rangeFormat: Members<'RangeFormat'> = {
  get: {
    WrapText: LOOK.wrap.get,
    HorizontalAlignment: LOOK.horizontal.get,
    VerticalAlignment: LOOK.vertical.get,
    ColumnWidth: ({ ranges: [of] }) => (of && of.sheet.widths.get(of.area.left)) ?? 48,
    RowHeight: ({ ranges: [of] }) => (of && of.sheet.heights.get(of.area.top)) ?? 15,
    UseStandardHeight: ({ ranges: [of] }) => of !== undefined && !of.sheet.heights.has(of.area.top),
    UseStandardWidth: ({ ranges: [of] }) => of !== undefined && !of.sheet.widths.has(of.area.left),
  },
  set: {
    WrapText: LOOK.wrap.set,
    HorizontalAlignment: LOOK.horizontal.set,
    VerticalAlignment: LOOK.vertical.set,
    ColumnWidth: ({ ranges }, value, world) => {
      beforeWrite(world, ranges, 'columns');
      for (const { sheet, area } of ranges) {
        for (let column = area.left; column <= area.right; column += 1) sheet.widths.set(column, Number(value));
      }
    },
    RowHeight: ({ ranges }, value, world) => {
      beforeWrite(world, ranges, 'rows');
      for (const { sheet, area } of ranges) {
        for (let row = area.top; row <= area.bottom; row += 1) sheet.heights.set(row, Number(value));
      }
    },
    UseStandardHeight: ({ ranges }, value, world) => {
      beforeWrite(world, ranges, 'rows');
      for (const { sheet, area } of value === true ? ranges : []) {
        for (let row = area.top; row <= area.bottom; row += 1) sheet.heights.delete(row);
      }
    },
    UseStandardWidth: ({ ranges }, value, world) => {
      beforeWrite(world, ranges, 'columns');
      for (const { sheet, area } of value === true ? ranges : []) {
        for (let column = area.left; column <= area.right; column += 1) sheet.widths.delete(column);
      }
    },
  },
  to: {
    Fill: ({ ranges }) => ({ type: 'RangeFill', ranges }),
    Font: ({ ranges }) => ({ type: 'RangeFont', ranges }),
    Protection: ({ ranges }) => ({ type: 'FormatProtection', ranges }),
  },
  call: {},
};

export const rangeFill: Members<'RangeFill'> = {
  // Excel says white where there is no fill.
  get: {
    Color: (self) => (LOOK.fill.get(self) === '' ? '#FFFFFF' : LOOK.fill.get(self)),
    Pattern: ({ ranges }) => {
      const [first, ...others] = ranges.map((each) => shared(each, ({ look: { fill: colour } }) => colour === ''));
      if (first === undefined || first === null || others.some((each) => each !== first)) return null;
      return first ? 'None' : 'Solid';
    },
  },
  set: { Color: LOOK.fill.set },
  to: {},
  call: {
    Clear: (self, _given, world) => {
      LOOK.fill.set(self, '', world);
    },
  },
};

export const rangeFont: Members<'RangeFont'> = {
  get: { Bold: LOOK.bold.get, Italic: LOOK.italic.get, Color: LOOK.colour.get },
  set: { Bold: LOOK.bold.set, Italic: LOOK.italic.set, Color: LOOK.colour.set },
  to: {},
  call: {},
};

/** Whether cells stay closed on a protected sheet: all do, unless someone opened them. */
export const formatProtection: Members<'FormatProtection'> = {
  get: {
    Locked: ({ ranges }) => {
      const open = ranges.map(({ sheet, area }) => sheet.unlocked.some((each) => covers(each, area)));
      if (open.every((each) => each)) return false;
      return ranges.some(({ sheet, area }) => sheet.unlocked.some((each) => overlap(each, area))) ? null : true;
    },
  },
  set: {
    Locked: ({ ranges }, value, world) => {
      beforeWrite(world, ranges, 'looks');
      for (const { sheet, area } of ranges) {
        if (value === false) sheet.unlocked.push(area);
        else sheet.unlocked.splice(0, Infinity, ...sheet.unlocked.filter((each) => !overlap(each, area)));
      }
    },
  },
  to: {},
  call: {},
};
