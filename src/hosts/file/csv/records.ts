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

/** How many cells most of the first records have, how many records have so many, and how many there are. */
function shape(
  text: string,
  delimiter: Delimiter,
): { readonly width: number; readonly times: number; readonly of: number } {
  const widths = new Map<number, number>();
  let of = 0;
  try {
    for (const { length } of records(text, delimiter)) {
      widths.set(length, (widths.get(length) ?? 0) + 1);
      of += 1;
      if (of === LOOKED_AT) break;
    }
  } catch {
    // Cut at the wrong sign, quotes need not match.
  }
  const [width, times] = [...widths].filter(([w]) => w > 1).sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return { width, times, of };
}

/**
 * The delimiter that cuts most records into equally many cells; quoted ones do not count. Tabs decide where nine in ten
 * records agree on them: they hardly occur inside a cell, while figures with thousands commas do.
 */
export function delimiterOf(text: string): Delimiter {
  const tabs = shape(text, '\t');
  if (tabs.times > 0 && tabs.times * 10 >= tabs.of * 9) return '\t';
  let best: Delimiter = ',';
  let score = 0;
  for (const delimiter of [';', ',', '\t'] as const) {
    const { width, times } = shape(text, delimiter);
    if (times * (width - 1) > score) [best, score] = [delimiter, times * (width - 1)];
  }
  return best;
}
