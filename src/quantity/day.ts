import { whole } from './exact';
import type { Exact } from './exact';

/** A day of the calendar. */
interface Day {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS = 86_400_000;
/** Day 0 of Excel's 1900 system, as it counts from 1 March 1900 on: before that it has a 29 February that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
/** 1 March 1900, and the last day of the year 9999. */
const FIRST = 61;
const LAST = 2_958_465;

/** The number that Excel keeps a day by (1900 system); null for what is no day of the calendar, or before March 1900. */
export function dayNumber({ year, month, day }: Day): Exact | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  // 31 April would become 1 May.
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const number = (time - EPOCH) / MILLISECONDS;
  return number >= FIRST && number <= LAST ? whole(number) : null;
}

/** The day that a number stands for; null for what is none (a part of a day, a number before March 1900). */
export function dayOf(number: Exact): Day | null {
  if (!number.isInteger() || number.lessThan(FIRST) || number.greaterThan(LAST)) return null;
  const date = new Date(EPOCH + number.toNumber() * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const FORMS = [
  /^(\d{4})年(\d{1,2})月(\d{1,2})[日号]?$/u,
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u,
  /^(\d{4})(\d{2})(\d{2})$/u,
];

/** A day as staff write it: 2025-07-01, 2025年7月1日, 2025/7/1, 20250701; null where it is none. A time behind it is left out. */
export function readDay(text: string): Exact | null {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/\s+\d{1,2}:\d{2}(?::\d{2})?$/u, '')
    .replace(/\s/gu, '');
  for (const form of FORMS) {
    const [, year, month, day] = form.exec(plain) ?? [];
    if (year !== undefined) return dayNumber({ year: Number(year), month: Number(month), day: Number(day) });
  }
  return null;
}

/** 2025年7月1日; the number itself where it is no day. */
export function dayText(number: Exact): string {
  const day = dayOf(number);
  return day ? `${String(day.year)}年${String(day.month)}月${String(day.day)}日` : number.toFixed();
}

/** 2025-07-01; the number itself where it is no day. */
export function isoDay(number: Exact): string {
  const day = dayOf(number);
  if (!day) return number.toFixed();
  return [String(day.year), String(day.month).padStart(2, '0'), String(day.day).padStart(2, '0')].join('-');
}
