/** What JSON can say. The seal's own content keeps numbers as strings: doubles are printed differently by different programs. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/**
 * The one text of a JSON value (RFC 8785): no blanks, keys by their UTF-16 units, strings and numbers as ECMAScript prints
 * them. Half of a surrogate pair, which the RFC refuses, stays an escape: a cell can hold one.
 */
export function canonicalJson(value: Json): string {
  const pieces: string[] = [];
  write(value, pieces);
  return pieces.join('');
}

function write(value: Json, pieces: string[]): void {
  if (isList(value)) {
    pieces.push('[');
    value.forEach((item, index) => {
      if (index > 0) pieces.push(',');
      write(item, pieces);
    });
    pieces.push(']');
    return;
  }
  if (typeof value === 'object' && value !== null) {
    pieces.push('{');
    Object.keys(value)
      .sort(byUnits)
      .forEach((key, index) => {
        pieces.push(index > 0 ? ',' : '', JSON.stringify(key), ':');
        write(value[key] ?? null, pieces);
      });
    pieces.push('}');
    return;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('no number of JSON');
  pieces.push(JSON.stringify(value));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
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
