/** What JSON can say. The seal's own content keeps numbers as strings: doubles are printed differently by different programs. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** JSON to be written, with lists whose items are made when their turn comes: a list of 100,000 rows is not held twice. */
export type Writable = string | number | boolean | null | Iterable<Writable> | { readonly [key: string]: Writable };

/**
 * The one text of a JSON value (RFC 8785): no blanks, keys by their UTF-16 units, strings and numbers as ECMAScript prints
 * them. Half of a surrogate pair, which the RFC refuses, stays an escape: a cell can hold one.
 */
export function canonicalJson(value: Writable): string {
  const pieces: string[] = [];
  write(value, pieces);
  return pieces.join('');
}

function write(value: Writable, pieces: string[]): void {
  if (typeof value === 'object' && value !== null) {
    if (isList(value)) writeList(value, pieces);
    else writeObject(value, pieces);
    return;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('no number of JSON');
  pieces.push(JSON.stringify(value));
}

function writeList(list: Iterable<Writable>, pieces: string[]): void {
  let mark = '[';
  for (const item of list) {
    pieces.push(mark);
    write(item, pieces);
    mark = ',';
  }
  pieces.push(mark === '[' ? '[]' : ']');
}

function writeObject(object: { readonly [key: string]: Writable }, pieces: string[]): void {
  let mark = '{';
  for (const key of Object.keys(object).sort(byUnits)) {
    pieces.push(mark, JSON.stringify(key), ':');
    write(object[key] ?? null, pieces);
    mark = ',';
  }
  pieces.push(mark === '{' ? '{}' : '}');
}

function isList(value: Exclude<Writable, string | null>): value is Iterable<Writable> {
  return typeof value === 'object' && Symbol.iterator in value;
}

function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The value of a text that is canonical; null for any other text, whatever it means: two texts never stand for one value. */
export function parseCanonical(text: string): { readonly value: Json } | null {
  try {
    const value = JSON.parse(text) as Json;
    return canonicalJson(value) === text ? { value } : null;
  } catch {
    return null;
  }
}
