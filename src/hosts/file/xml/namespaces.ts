import type { Attributes } from './attributes';

/** The vocabularies of a workbook, transitional and strict. */
export const SPREADSHEET = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);
export const DOCUMENT_RELATIONS = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]);
export const PACKAGE_RELATIONS = new Set(['http://schemas.openxmlformats.org/package/2006/relationships']);
export const CONTENT_TYPES = new Set(['http://schemas.openxmlformats.org/package/2006/content-types']);

interface Scope {
  readonly depth: number;
  readonly uris: ReadonlyMap<string, string>;
}

/** The prefixes in force while a part is read. */
export class Scopes {
  readonly #scopes: Scope[] = [{ depth: 0, uris: new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]) }];
  /** Whether names without a prefix belong to the part's own vocabulary: then most names need no look-up. */
  plain = false;

  constructor(readonly own: ReadonlySet<string>) {}

  get #uris(): ReadonlyMap<string, string> {
    return this.#scopes.at(-1)?.uris ?? new Map();
  }

  /** Takes the declarations of an element that opens at `depth`. */
  enter(depth: number, attributes: Attributes): void {
    const uris = new Map(this.#uris);
    for (const [name, value] of attributes) {
      if (name === 'xmlns') uris.set('', value);
      else if (name.startsWith('xmlns:')) uris.set(name.slice(6), value);
    }
    this.#scopes.push({ depth, uris });
    this.#refresh();
  }

  leave(depth: number): void {
    if ((this.#scopes.at(-1)?.depth ?? 0) !== depth || depth === 0) return;
    this.#scopes.pop();
    this.#refresh();
  }

  #refresh(): void {
    this.plain = this.own.has(this.#uris.get('') ?? '');
  }

  /** The local name of an element of the part's own vocabulary; of another, its name with a colon in front. */
  resolve(name: string): string {
    const colon = name.indexOf(':');
    if (colon < 0) return this.plain ? name : `:${name}`;
    return this.own.has(this.#uris.get(name.slice(0, colon)) ?? '') ? name.slice(colon + 1) : `:${name}`;
  }

  /** The value of an attribute of another vocabulary (`r:id`), whatever its prefix. */
  attribute(attributes: Attributes, vocabulary: ReadonlySet<string>, local: string): string | null {
    for (const [prefix, uri] of this.#uris) {
      if (!vocabulary.has(uri) || prefix === '') continue;
      const value = attributes.get(`${prefix}:${local}`);
      if (value !== null) return value;
    }
    return null;
  }
}
