import { failure } from '../failures';

/** What may stand between the cells of a text table. */
export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const LOOKED_AT = 200;

/**
 * The records of a text table. A cell that begins with a quote ends at its pair (a doubled quote is one inside it);
 * elsewhere a quote is a sign like any other. Line ends are CR LF, LF or CR. A quote that is never closed is an error,
 * since all that follows would be one cell.
 */
export function* records(text: string, delimiter: Delimiter): Generator<readonly string[]> {
  const plain = new RegExp(`[^${delimiter}\\r\\n]*`, 'y');
  let cells: string[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      const opening = line;
      for (;;) {
        const quote = text.indexOf('"', at + 1);
        if (quote < 0) throw failure('file.open-quote', { line: String(opening) });
        const piece = text.slice(at + 1, quote);
        cell += piece;
        line += piece.match(/\r\n?|\n/g)?.length ?? 0;
        at = quote + 1;
        if (text[at] !== '"') break;
        cell += '"';
      }
    }
    plain.lastIndex = at;
    cell += plain.exec(text)?.[0] ?? '';
    at = plain.lastIndex;
    cells.push(cell);
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) cells.push('');
      if (at < text.length) continue;
    } else if (text[at] === '\r' && text[at + 1] === '\n') at += 2;
    else at += 1;
    line += 1;
    yield cells;
    cells = [];
  }
}

type Counts = Record<Delimiter, number>;

/** How often each delimiter stands in each of the first records, outside quotes: a quote opens after any of them. */
function countsByRecord(text: string): readonly Counts[] {
  const records: Counts[] = [];
  const fresh = (): Counts => ({ ',': 0, ';': 0, '\t': 0 });
  let counts = fresh();
  let opens = true;
  for (let at = 0; at < text.length && records.length < LOOKED_AT; at += 1) {
    const sign = text.charAt(at);
    if (opens && sign === '"') {
      const close = /"[^"]*(?:""[^"]*)*(?:"|$)/y;
      close.lastIndex = at;
      close.test(text);
      at = Math.max(at, close.lastIndex - 1);
      opens = false;
      continue;
    }
    const delimiter = DELIMITERS.find((candidate) => candidate === sign);
    opens = delimiter !== undefined || sign === '\n' || sign === '\r';
    if (delimiter) counts[delimiter] += 1;
    else if (opens && (sign === '\n' || text[at + 1] !== '\n')) {
      records.push(counts);
      counts = fresh();
    }
  }
  return [...records, counts];
}

/** How often a delimiter stands in most of the records that have it, and how many those are. */
function usual(records: readonly Counts[], delimiter: Delimiter): { readonly count: number; readonly records: number } {
  const times = new Map<number, number>();
  for (const counts of records) times.set(counts[delimiter], (times.get(counts[delimiter]) ?? 0) + 1);
  times.delete(0);
  const [count, most] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { count, records: most };
}

/**
 * The delimiter that cuts most records into equally many cells; quoted ones do not count. Tabs decide where nine in ten
 * records agree on them: they hardly occur inside a cell, while figures with thousands commas do.
 */
export function delimiterOf(text: string): Delimiter {
  const all = countsByRecord(text);
  const records = all.filter((counts) => DELIMITERS.some((delimiter) => counts[delimiter] > 0));
  const tabs = usual(records, '\t');
  if (tabs.records > 0 && tabs.records * 10 >= records.length * 9) return '\t';
  let best: Delimiter = ',';
  let score = 0;
  for (const delimiter of [';', ',', '\t'] as const) {
    const { count, records: times } = usual(records, delimiter);
    if (times * count > score) [best, score] = [delimiter, times * count];
  }
  return best;
}
