import { keyName } from '../../policy/key-names';
import { approximate } from '../../quantity/approximate';
import { dayOf, readDay } from '../../quantity/day';
import { isDateFormat } from '../../quantity/displayed';
import { exact, whole } from '../../quantity/exact';
import { isPlaceholder } from '../../quantity/number-text';
import type { MappedColumn } from '../columns/mapped-column';
import { FINDINGS } from '../findings';
import { isBlankText } from '../sheet/sheet-view';
import { quoted } from '../sheet/wording';
import type { CellReader } from './figure-cells';
import { dayNumberAt } from '../../workbook/day-system';
import { KnownCell } from './known-cell';
import { CELL } from './packed-cells';
import type { CellRead } from './packed-cells';

/**
 * Reads the cells of a column of days: a date cell, a number that Excel would show as one (45839), or a text (2025-07-01,
 * 2025年7月1日). The value is Excel's number of the day; a time of day is left out.
 */
export function dayReader({ view, pack, findings }: CellReader, column: MappedColumn): (row: number) => CellRead {
  const { sheet, grid } = view;
  const at = column.column;
  const name = keyName(pack, column.key);
  const merged = view.hasMerges(at);
  const unreadable = (row: number, text: string): CellRead => {
    findings.push(FINDINGS['number-unreadable'].ofDay(sheet, row, at, { name, text: quoted(text) }));
    return CELL.unreadable;
  };
  return (row) => {
    const value = merged ? view.held(row, at) : grid.value(row, at);
    switch (value.kind) {
      case 'empty':
        return CELL.empty;
      case 'number': {
        const { number } = value;
        // A bare 2023 is a year, and no day of 1905.
        const isDay = isDateFormat(grid.format(row, at)) || (number >= LEAST && number < LEAST * 10);
        if (!isDay || !Number.isFinite(number)) return unreadable(row, String(number));
        const counted = dayNumberAt(grid, row, at, number);
        if (counted === null) {
          findings.push(FINDINGS['number-unreadable'].ofDayNumber(sheet, row, at, { name, text: String(number) }));
          return CELL.unreadable;
        }
        const day = whole(Math.floor(counted));
        return dayOf(day) ? KnownCell.ofExact(day, approximate(day)) : unreadable(row, String(number));
      }
      case 'digits':
      case 'text': {
        if (isBlankText(value.text)) return CELL.empty;
        if (isPlaceholder(value.text)) {
          findings.push(FINDINGS['value-missing'].ofPlaceholder(pack, sheet, row, at, column.key, quoted(value.text)));
          return CELL.placeholder;
        }
        const day = readDay(value.text) ?? numbered(value.text);
        return day ? KnownCell.ofExact(day, approximate(day)) : unreadable(row, value.text);
      }
      case 'logical':
        return unreadable(row, value.logical ? 'TRUE' : 'FALSE');
      case 'error':
        findings.push(FINDINGS['formula-error'].of(sheet, row, at, name, value.error));
        return CELL.error;
      case 'stale':
        findings.push(FINDINGS['formula-error'].of(sheet, row, at, name, null));
        return CELL.error;
    }
  };
}

/** The least number that is taken for a day without a format that says so: of five digits, in 1927. */
const LEAST = 10_000;

/** A day kept as the text of its number: 45839. */
function numbered(text: string): ReturnType<typeof readDay> {
  const plain = text.normalize('NFKC').trim();
  if (!/^\d{5}$/u.test(plain)) return null;
  const number = exact(plain);
  return dayOf(number) ? number : null;
}
