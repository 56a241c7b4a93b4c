import { isWholeColumns, isWholeRows } from '../area';
import { HostFault } from '../fault';
import { beforeWrite } from '../guards';
import { addressOf, enterAll, fill, matrix, size } from '../range';
import type { HostRange } from '../range';
import { EVENT } from '../world';
import { HostSheet } from '../model';
import type { World } from '../world';
import { rangeCells } from './range-cells';
import { rangePlaces } from './range-places';
import type { Members } from './members';

/** Whether the rows, or the columns, of a range are hidden; null where they differ. */
function hidden({ sheet, area }: HostRange, of: 'rows' | 'columns'): boolean | null {
  const [from, to] = of === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const set = of === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  let count = 0;
  if (set.size > 0) for (let at = from; at <= to; at += 1) if (set.has(at)) count += 1;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

function hide({ sheet, area }: HostRange, of: 'rows' | 'columns', value: unknown): void {
  const [from, to] = of === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const set = of === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  for (let at = from; at <= to; at += 1) {
    if (value === true) set.add(at);
    else set.delete(at);
  }
}

/** A date as Excel shows it under a few formats, by what the workbook counts from; `####` where its column is too narrow. */
function shownDate(number: number, format: string, { from1904 }: World): string | null {
  if (format === '"####"yyyy') return '####';
  if (!/[ymd]/.test(format)) return null;
  const date = new Date(Date.UTC(1899, 11, 30) + (number + (from1904 ? 1462 : 0)) * 86_400_000);
  return format
    .replaceAll('"', '')
    .replace('yyyy', String(date.getUTCFullYear()))
    .replace(/m+/, String(date.getUTCMonth() + 1))
    .replace(/d+/, String(date.getUTCDate()));
}

export const range: Members<'Range'> = {
  get: {
    Address: ({ range: of }) => addressOf(of),
    RowIndex: ({ range: of }) => of.area.top - 1,
    ColumnIndex: ({ range: of }) => of.area.left - 1,
    RowCount: ({ range: of }) => size(of).rows,
    ColumnCount: ({ range: of }) => size(of).columns,
    CellCount: ({ range: of }) => {
      const cells = size(of).rows * size(of).columns;
      return cells > 2 ** 31 - 1 ? -1 : cells;
    },
    IsEntireRow: ({ range: { area } }) => isWholeRows(area),
    IsEntireColumn: ({ range: { area } }) => isWholeColumns(area),
    Values: ({ range: of }) => matrix(of, ({ value }) => value),
    Text: ({ range: of }, world) =>
      matrix(of, ({ value, format }) => {
        if (typeof value === 'number') return shownDate(value, format, world) ?? String(value);
        return typeof value === 'boolean' ? String(value).toUpperCase() : value;
      }),
    Formulas: ({ range: of }) => matrix(of, ({ formula, value }) => formula ?? value),
    NumberFormat: ({ range: of }) => matrix(of, ({ format }) => format),
    ValueTypes: ({ range: of }) =>
      matrix(of, ({ value, error }) => {
        if (error) return 'Error';
        if (value === '') return 'Empty';
        return { number: 'Double', string: 'String', boolean: 'Boolean' }[typeof value as 'number'];
      }),
    RowHidden: ({ range: of }) => hidden(of, 'rows'),
    ColumnHidden: ({ range: of }) => hidden(of, 'columns'),
    Hidden: ({ range: of }) => {
      const [rows, columns] = [hidden(of, 'rows'), hidden(of, 'columns')];
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    },
    HasSpill: ({ range: { sheet, area } }) => {
      if (sheet.spills.length === 0) return false;
      const inside = matrix({ sheet, area }, () => false).flatMap((row, down) =>
        row.map((_, across) => {
          const [at, beside] = [area.top + down, area.left + across];
          return sheet.spills.some(
            ({ area: { top, left, bottom, right } }) => at >= top && at <= bottom && beside >= left && beside <= right,
          );
        }),
      );
      return inside.every((each) => each) ? true : inside.some((each) => each) ? null : false;
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
      beforeWrite(world, [of], 'looks');
      fill(of, value, (cell, format) => {
        if (typeof format === 'string') cell.format = format;
      });
    },
    Hyperlink: ({ range: of }, value, world) => {
      beforeWrite(world, [of], 'values');
      const { documentReference } = value as { readonly documentReference?: string };
      if (documentReference === undefined) throw new HostFault('InvalidArgument');
      const { sheet, area } = of;
      sheet.links.set(HostSheet.place(area.top, area.left), documentReference);
      if (world.linksOverwrite) Object.assign(sheet.touch(area.top, area.left), { value: documentReference });
    },
    RowHidden: ({ range: of }, value, world) => {
      beforeWrite(world, [of], 'rows');
      hide(of, 'rows', value);
    },
    ColumnHidden: ({ range: of }, value, world) => {
      beforeWrite(world, [of], 'columns');
      hide(of, 'columns', value);
    },
  },
  to: {
    Format: ({ range: of }) => ({ type: 'RangeFormat', ranges: [of] }),
    Worksheet: ({ range: { sheet } }) => ({ type: 'Worksheet', sheet }),
  },
  call: {
    ...rangePlaces,
    ...rangeCells,
    _ValidateArraySize: ({ range: of }, [rows, columns]) => {
      const { rows: own, columns: across } = size(of);
      if (rows !== own || columns !== across) throw new HostFault('InvalidArgument');
    },
    Calculate: ({ range: { sheet } }) => {
      sheet.calculations += 1;
    },
    Select: ({ range: { sheet, area } }, _given, world) => {
      world.book.active = sheet;
      world.book.selection = { sheet: sheet.name, area };
      world.tell(EVENT.selection, { address: addressOf({ sheet, area }).split('!').at(-1), worksheetId: sheet.id });
    },
  },
};
