import type { CellContent } from '../../workbook/cell';
import { cellText } from '../../workbook/cell-text';
import type { KnownBy } from '../sheets/report-sheet';

/** One of our rows as far as it can be told again: what its cells say, by heading, and its keys, the surest first. */
export interface TableRow {
  /** The sheet's row. */
  readonly at: number;
  /** What the row is about, a key for each set of key columns; null where a part is empty. */
  readonly keys: readonly (string | null)[];
  /** What it is called to a reader. */
  readonly name: string;
  /** What all its cells say, to tell rows of one key apart. */
  readonly whole: string;
}

/** A line of texts under our headings; `ours` is false where the line is not one that we wrote. */
export interface Line {
  readonly at: number;
  readonly texts: readonly string[];
  readonly ours: boolean;
}

const PARTS = '\u0000';
const STEP = '\u0001';

/** A cell's text as rows are compared by. */
export function plainText({ value }: CellContent): string {
  return cellText(value).trim();
}

/** How many cells of each line are ours, from its first on: what stands right of them is the user's. */
export function ownWidths(known: KnownBy, columns: number, lines: readonly Line[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  if (!known.subheaded) return widths;
  let width = columns;
  let titleAbove = false;
  for (const { at, texts, ours } of lines) {
    if (!ours) continue;
    const title = known.section?.test(texts[0] ?? '') ?? false;
    // A title, a note: one cell. They are known by the first column alone.
    const single = title || !known.rows.some(({ column, reads }) => column > 1 && reads.test(texts[column - 1] ?? ''));
    if (titleAbove) {
      const blank = texts.indexOf('');
      width = blank < 0 ? columns : blank;
    }
    titleAbove = title;
    widths.set(at, single ? 1 : width);
  }
  return widths;
}

/** Whether a line under our headings is one of ours. */
export function isOurs(known: KnownBy, texts: readonly string[]): boolean {
  return known.rows.some(({ column, reads }) => reads.test(texts[column - 1] ?? ''));
}

/**
 * The rows of a table of ours. Blank lines count by the row before them, so that a remark beside one stays there.
 *
 * @param headings our headings, in the order of the lines' texts
 */
export function tableRows(known: KnownBy, headings: readonly string[], lines: readonly Line[]): readonly TableRow[] {
  const numbered = headings.indexOf('序号');
  const rows: TableRow[] = [];
  let section = '';
  let before = '';
  let blanks = 0;
  for (const { at, texts, ours } of lines) {
    const first = texts[0] ?? '';
    if (known.section?.test(first)) section = first;
    const blank = texts.every((text) => text === '');
    if (blank) {
      blanks += 1;
      const key = `${before}${STEP}${String(blanks)}`;
      rows.push({ at, keys: known.keys.map(() => key), name: '', whole: key });
      continue;
    }
    if (!ours) continue;
    const keys = known.keys.map((parts) => keyOf(section, parts, headings, texts));
    const whole = texts.filter((_, index) => index !== numbered).join(PARTS);
    before = keys.find((key) => key !== null) ?? whole;
    blanks = 0;
    rows.push({ at, keys, name: nameOf(known, section, headings, texts), whole });
  }
  return rows;
}

function keyOf(
  section: string,
  parts: readonly string[],
  headings: readonly string[],
  texts: readonly string[],
): string | null {
  const said = parts.map((heading) => texts[headings.indexOf(heading)] ?? '');
  return said.includes('') ? null : [section, ...said].join(PARTS);
}

/** 甲公司，第1条（增产增效）: by the most telling key that is there. */
function nameOf(known: KnownBy, section: string, headings: readonly string[], texts: readonly string[]): string {
  const named = [...known.keys].reverse().find((parts) => keyOf('', parts, headings, texts) !== null);
  const said = (named ?? []).map((heading) => texts[headings.indexOf(heading)] ?? '');
  return [section, ...said].filter((part, index, all) => part !== '' && all.indexOf(part) === index).join('，');
}

/**
 * Which row of ours an earlier row has become, by the sheet's rows. A key that several rows share pairs those that are
 * equal in all; what stays in doubt is not paired, for a remark beside the wrong enterprise is worse than one below.
 */
export function pairedRows(former: readonly TableRow[], present: readonly TableRow[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (from: TableRow, to: TableRow): void => {
    pairs.set(from.at, to.at);
    taken.add(to.at);
  };
  const sets = former[0]?.keys.length ?? 0;
  for (let set = 0; set < sets; set += 1) {
    const all = grouped(present, set);
    for (const [key, of] of grouped(former, set)) {
      const to = all.get(key) ?? [];
      // A later key is surer of nothing: it must be the only one of its name on either side.
      if (set > 0 && (of.length > 1 || to.length > 1)) continue;
      const [olds, news] = [of.filter(({ at }) => !pairs.has(at)), to.filter(({ at }) => !taken.has(at))];
      if (of.length > 1 || to.length > 1) pairEqual(olds, news, pair);
      const [[one, ...more], [other, ...others]] = [
        olds.filter(({ at }) => !pairs.has(at)),
        news.filter(({ at }) => !taken.has(at)),
      ];
      if (one && other && more.length === 0 && others.length === 0) pair(one, other);
    }
  }
  return pairs;
}

function pairEqual(
  olds: readonly TableRow[],
  news: readonly TableRow[],
  pair: (from: TableRow, to: TableRow) => void,
): void {
  const waiting = new Map<string, TableRow[]>();
  for (const row of news) {
    const same = waiting.get(row.whole);
    if (same) same.push(row);
    else waiting.set(row.whole, [row]);
  }
  for (const row of olds) {
    const to = waiting.get(row.whole)?.shift();
    if (to) pair(row, to);
  }
}

function grouped(rows: readonly TableRow[], set: number): ReadonlyMap<string, readonly TableRow[]> {
  const groups = new Map<string, TableRow[]>();
  for (const row of rows) {
    const key = row.keys[set];
    if (key == null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
