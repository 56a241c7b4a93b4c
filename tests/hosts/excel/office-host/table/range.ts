import { HostFault } from '../fault';
import { addressOf, cellProperties, enterAll, fill, matrix, size } from '../range';
import { EVENT } from '../world';
import { areas, aRange, nothing } from './members';
import type { Members, Of } from './members';

export const range: Members<'Range'> = {
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
      aRange({ sheet, area: { ...area, top: area.top + Number(row), bottom: area.top + Number(row) } }),
    GetBoundingRect: ({ range: { sheet, area } }, [other]) => {
      const { area: second } = (other as Of<'Range'>).range;
      return aRange({
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
};
