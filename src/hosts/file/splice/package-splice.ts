import { targetPart } from '../package/relations';
import { escapedAttribute } from '../xml/entities';
import { CONTENT_TYPES, PACKAGE_RELATIONS } from '../xml/namespaces';
import { XmlReader } from '../xml/xml-reader';
import { opened, prefixOf, tagName, TextSplice } from './text-splice';

interface Entry {
  /** `Id` of a relation, or the name of the part that an override is about, in lower case. */
  readonly key: string;
  readonly start: number;
  end: number;
}

/** A part that is one flat list: relations, content types. Entries are added at its end or taken out. */
class FlatSplice {
  readonly #splice: TextSplice;
  readonly #entries: Entry[] = [];
  #root = { start: 0, inside: 0, close: 0 };
  #added = '';

  constructor(
    source: string,
    own: ReadonlySet<string>,
    element: string,
    key: (read: (name: string) => string) => string,
  ) {
    this.#splice = new TextSplice(source);
    let depth = 0;
    const reader = new XmlReader(own, {
      open: (name, attributes, start, end) => {
        depth += 1;
        if (depth === 1) this.#root = { start, inside: end, close: end };
        else if (depth === 2 && name === element) {
          this.#entries.push({ key: key((attribute) => attributes.get(attribute) ?? ''), start, end });
        }
      },
      close: (name, start, end) => {
        const last = this.#entries.at(-1);
        if (depth === 2 && name === element && last) last.end = end;
        if (depth === 1) this.#root.close = start;
        depth -= 1;
      },
    });
    reader.write(source);
    reader.end();
  }

  get prefix(): string {
    return prefixOf(this.#splice.source.slice(this.#root.start, this.#root.inside));
  }

  get keys(): readonly string[] {
    return this.#entries.map(({ key }) => key);
  }

  add(xml: string): void {
    this.#added += xml;
  }

  remove(key: string): void {
    for (const entry of this.#entries.filter((candidate) => candidate.key === key)) {
      this.#splice.replace(entry.start, entry.end, '');
    }
  }

  /** The part with its edits; null where there are none. */
  result(): string | null {
    const { start, inside, close } = this.#root;
    if (this.#added !== '') {
      const tag = this.#splice.source.slice(start, inside);
      if (tag.endsWith('/>')) this.#splice.replace(start, inside, `${opened(tag)}${this.#added}</${tagName(tag)}>`);
      else this.#splice.insert(close, this.#added);
    }
    return this.#splice.edited ? this.#splice.result() : null;
  }
}

/** The relations of the workbook's part. */
export class RelationsSplice {
  readonly #flat: FlatSplice;
  readonly #own: string[] = [];

  constructor(source: string) {
    this.#flat = new FlatSplice(source, PACKAGE_RELATIONS, 'Relationship', (read) => read('Id'));
  }

  /** Adds a relation and answers its id. `type` is the whole address of its kind. */
  add(type: string, target: string): string {
    let number = this.#flat.keys.length + 1;
    while (this.#taken.has(`rid${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    this.#own.push(id);
    const tag = `${this.#flat.prefix}Relationship`;
    this.#flat.add(`<${tag} Id="${id}" Type="${type}" Target="${escapedAttribute(target)}"/>`);
    return id;
  }

  get #taken(): ReadonlySet<string> {
    return new Set([...this.#flat.keys, ...this.#own].map((id) => id.toLowerCase()));
  }

  remove(id: string): void {
    this.#flat.remove(id);
  }

  result(): string | null {
    return this.#flat.result();
  }
}

/** The content types of the package. */
export class ContentTypesSplice {
  readonly #flat: FlatSplice;

  constructor(source: string) {
    this.#flat = new FlatSplice(source, CONTENT_TYPES, 'Override', (read) =>
      targetPart('', read('PartName')).toLowerCase(),
    );
  }

  add(part: string, type: string): void {
    this.#flat.add(`<${this.#flat.prefix}Override PartName="/${escapedAttribute(part)}" ContentType="${type}"/>`);
  }

  remove(part: string): void {
    this.#flat.remove(part.toLowerCase());
  }

  result(): string | null {
    return this.#flat.result();
  }
}
