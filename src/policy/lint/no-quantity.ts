import type { Numeral } from './numerals';

/**
 * Numbers that quantify nothing, by how they are written. Durations (3年, 12个月) and deadlines (15日内) are not among
 * them: those are told, and whoever writes the pack says what they are.
 */
const PATTERNS: readonly RegExp[] = [
  // Years, runs of years, and the year of a document: 2025年, 2025—2027年, 2023-2024年度, 〔2025〕.
  /(?:19|20)\d{2}(?:\s*[-—–~～至到/、]+\s*(?:19|20)?\d{2})*(?=\s*年)/g,
  /[〔[【(（](?:19|20)\d{2}[〕\]】)）]/g,
  // Months, quarters and days of a year: 4月, 1-6月, 1月至3月, 4月30日, 2季度.
  /\d{1,2}(?:\s*[-—–~～至到、]+\s*\d{1,2})*(?=\s*(?:月份?(?!内)|季度))/g,
  /\d{1,2}(?=日)(?<=月\s*\d{1,2})/g,
  /(?<=月\s*\d{1,2}\s*(?:日\s*)?[-—–~～至到]\s*)\d{1,2}(?=日)/g,
  // Dates in figures: 2025-01-20, 2025.1.20, 2025/1/20.
  /(?:19|20)\d{2}([-./])\d{1,2}\1\d{1,2}/g,
  // Ordinals and runs of them, and numbers of documents: 第2批, 第3至5条, 10号.
  /第\s*\d+(?:\s*[-—–~～至到、]+\s*第?\s*\d+)*/g,
  /\d+(?=\s*号)/g,
  // Numbers of items: （1）, 1. and 1、 where a clause begins.
  /[（(]\d{1,2}[)）]/g,
  /(?<=(?:^|[。；;：:\n])\s*)\d{1,2}(?:[、．]|\.(?!\d))/g,
  // Names: GB/T 4754—2017, A4, 5G, 3D, 3C.
  /(?:[A-Za-z]+\/)?[A-Za-z]+[-—]?\d+(?:[-—]\d+)*/g,
  /GB(?:\/T)?\s*\d+(?:\.\d+)?(?:[-—]\d{4})?/g,
  /\d[GDC](?![A-Za-z])/g,
];

/** The numbers of a text that may count something. */
export function quantitiesAmong(text: string, numerals: readonly Numeral[]): readonly Numeral[] {
  const spans = PATTERNS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  return numerals.filter(
    // A number with a unit (5%, 20万元) counts something whatever stands around it.
    ({ start, end, unit }) => unit !== 'count' || !spans.some((span) => span.start <= start && end <= span.end),
  );
}
