import { isDateFormat } from '../../quantity/displayed';
import { dayOf } from '../../quantity/day';
import { whole } from '../../quantity/exact';
import { cellAddress } from '../../workbook/address';
import { DAYS_APART } from '../../workbook/day-system';
import type { DaySystem } from '../../workbook/day-system';
import { Cancelled } from '../../workbook/workbook';
import type { Requests } from './requests';

/** Cells looked at for each format, and in all. */
const A_FORMAT = 3;
const IN_ALL = 12;

interface DateCell {
  readonly address: string;
  readonly number: number;
}

/**
 * Excel has no property that says whether a workbook counts its days from 1900 or 1904. What a date cell shows beside the
 * number that it holds tells: the two systems are four years and a day apart.
 */
export class DateCells {
  readonly #cells: DateCell[] = [];
  readonly #counts = new Map<string, number>();

  /** Takes note of a number's cell, as the sheet is read. */
  see(row: number, column: number, number: number, format: string): void {
    const count = this.#counts.get(format) ?? 0;
    if (count >= A_FORMAT || this.#cells.length >= IN_ALL || format === 'General') return;
    if (count === 0 && !isDateFormat(format)) {
      this.#counts.set(format, A_FORMAT);
      return;
    }
    this.#counts.set(format, count + 1);
    this.#cells.push({ address: cellAddress(row, column), number });
  }

  /** A sheet that shows no date says nothing of it, and a bare number there could be either. */
  async system(requests: Requests, sheet: Excel.Worksheet): Promise<DaySystem> {
    if (this.#cells.length === 0) return 'unknown';
    const ranges = await requests.ask(() =>
      this.#cells.map(({ address }) => {
        const range = sheet.getRange(address);
        range.load('text');
        return range;
      }),
    );
    const told = new Set(
      this.#cells.flatMap(({ number }, index) => systemShown(number, ranges[index]?.text[0]?.[0] ?? '') ?? []),
    );
    const [first] = told;
    if (first !== undefined) return told.size === 1 ? first : 'unknown';
    return workbookDays(requests);
  }
}

/** The system under which a number is shown as such a text; null where both could be, or neither (`####`). */
function systemShown(number: number, text: string): '1900' | '1904' | null {
  const parts = [...text.replace(/\d{1,2}:\d{2}(?::\d{2})?/g, ' ').matchAll(/\d+/g)].map(([digits]) => Number(digits));
  if (parts.length === 0) return null;
  const fits = (shift: number): boolean => {
    const day = dayOf(whole(Math.floor(number) + shift));
    if (!day) return false;
    const shown = [day.year, day.year % 100, day.month, day.day];
    return parts.every((part) => shown.includes(part));
  };
  const [as1900, as1904] = [fits(0), fits(DAYS_APART)];
  return as1900 === as1904 ? null : as1900 ? '1900' : '1904';
}

/** The number that Excel itself gives 1 January 2000 in this workbook. */
export async function workbookDays(requests: Requests): Promise<DaySystem> {
  try {
    const { value } = await requests.ask(() => {
      const day = requests.context.workbook.functions.date(2000, 1, 1);
      day.load('value');
      return day;
    });
    return value === 36_526 ? '1900' : value === 36_526 - DAYS_APART ? '1904' : 'unknown';
  } catch (thrown) {
    if (thrown instanceof Cancelled) throw thrown;
    return 'unknown';
  }
}
