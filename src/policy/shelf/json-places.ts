import { under } from '../fault';

/** Where in a text something stands, as editors count: lines and columns from 1, columns in UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Offsets into the text. */
interface Spot {
  /** Of the name of a field; null for an item of a list, and for the whole. */
  readonly key: number | null;
  readonly value: number;
}

/** Where in a JSON text each of its values stands, by JSON pointer. */
export interface JsonPlaces {
  /** The place of a value, or of what comes nearest to hold it. */
  readonly valueAt: (pointer: string) => TextPlace;
  /** The place of a field's name; else that of its value. */
  readonly keyAt: (pointer: string) => TextPlace;
  /** Fields that stand twice in one object: a reader of JSON silently takes the last. */
  readonly repeated: readonly { readonly pointer: string; readonly field: string; readonly place: TextPlace }[];
}

/** How deep lists and groups of fields may lie in each other: no policy comes near. */
export const MOST_DEPTH = 64;

/** Whether a text's brackets lie deeper in each other than any policy's: found without descending into them. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const each = text[at];
    if (quoted) {
      if (each === '\\') at += 1;
      else if (each === '"') quoted = false;
    } else if (each === '"') {
      quoted = true;
    } else if (each === '{' || each === '[') {
      depth += 1;
      if (depth > MOST_DEPTH) return true;
    } else if (each === '}' || each === ']') {
      depth -= 1;
    }
  }
  return false;
}

/** The places of a text that `JSON.parse` takes and that is not too deep. */
export function placesIn(text: string): JsonPlaces {
  const spots = new Map<string, Spot>();
  const twice: { readonly pointer: string; readonly field: string; readonly at: number }[] = [];
  let at = 0;

  const skip = (): void => {
    while (/\s/.test(text[at] ?? '')) at += 1;
  };
  const string = (): string => {
    const start = at;
    at += 1;
    while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
    at += 1;
    return JSON.parse(text.slice(start, at)) as string;
  };
  const value = (pointer: string, key: number | null): void => {
    skip();
    spots.set(pointer, { key, value: at });
    const first = text[at];
    if (first === '{') members(pointer);
    else if (first === '[') items(pointer);
    else if (first === '"') string();
    else while (at < text.length && !/[\s,\]}]/.test(text[at] ?? '')) at += 1;
    skip();
  };
  const members = (pointer: string): void => {
    const fields = new Set<string>();
    at += 1;
    skip();
    while (at < text.length && text[at] !== '}') {
      const key = at;
      const field = string();
      const inner = under(pointer, field);
      if (fields.has(field)) twice.push({ pointer: inner, field, at: key });
      fields.add(field);
      skip();
      at += 1;
      value(inner, key);
      if (text[at] === ',') at += 1;
      skip();
    }
    at += 1;
  };
  const items = (pointer: string): void => {
    at += 1;
    skip();
    for (let index = 0; at < text.length && text[at] !== ']'; index += 1) {
      value(under(pointer, index), null);
      if (text[at] === ',') at += 1;
      skip();
    }
    at += 1;
  };

  value('', null);
  const placed = lines(text);
  const spotOf = (pointer: string): Spot => {
    let path = pointer;
    for (;;) {
      const spot = spots.get(path);
      if (spot) return spot;
      if (path === '') return { key: null, value: 0 };
      path = path.slice(0, path.lastIndexOf('/'));
    }
  };
  return {
    valueAt: (pointer) => placed(spotOf(pointer).value),
    keyAt: (pointer) => {
      const { key, value: own } = spotOf(pointer);
      return placed(key ?? own);
    },
    repeated: twice.map(({ at: key, ...each }) => ({ ...each, place: placed(key) })),
  };
}

/** Offsets of a text as lines and columns. */
function lines(text: string): (offset: number) => TextPlace {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
