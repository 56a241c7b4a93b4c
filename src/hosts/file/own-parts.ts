import { functionNamed } from '../../functions/names';
import { CONTENT_TYPES_PART } from './package/content-types';
import { readRelations, relationsPart } from './package/relations';
import { declaredUtf8 } from './splice/stream-sheet';
import { ContentTypesSplice, RelationsSplice } from './splice/package-splice';
import { TextSplice } from './splice/text-splice';
import { DOCUMENT_RELATIONS, SPREADSHEET } from './xml/namespaces';
import { PartDecoder, partFailure } from './xml/part';
import { XmlReader } from './xml/xml-reader';
import { Xlsx } from './xlsx';
import type { Archive, Source } from './zip/archive';
import { PackageWriter } from './zip/package-writer';

/** The id of the add-in, as its manifest has it and a workbook that opens it by itself repeats it. */
export const ADD_IN_ID = '6f0d0c5e-4b0e-4f6b-9d63-2c1a7f3e8b52';
/** The vocabularies of custom XML that this product writes begin so. */
const OWN_VOCABULARY = 'urn:policy-check:';

const EXTENSION = new Set(['http://schemas.microsoft.com/office/webextensions/webextension/2010/11']);
const TASKPANES = new Set(['http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11']);

/** A copy of a workbook without the add-in's own parts. */
export interface Stripped {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Parts and names that are gone, for the preview. */
  readonly removed: readonly string[];
}

/**
 * The workbook without what ties it to the add-in: the task pane that opens by itself, custom XML of ours, names such as
 * `_xldudf_POLICY_GAP` that Excel leaves. Task panes, custom XML and names of others stay to the letter.
 */
export async function withoutOwnParts(source: Source): Promise<Stripped> {
  const { archive, book } = await Xlsx.open(source);
  const stripping = new Stripping(archive);
  await stripping.taskpanes();
  await stripping.customXml(book.part);
  await stripping.names(book.part);
  return stripping.finish();
}

class Stripping {
  readonly #writer = new PackageWriter();
  readonly #gone = new Set<string>();
  readonly #removed: string[] = [];
  /** Relations to take out, by the part that has them. */
  readonly #relations = new Map<string, string[]>();

  constructor(readonly archive: Archive) {}

  async taskpanes(): Promise<void> {
    for (const { id, kind, part } of await readRelations(this.archive, '')) {
      if (!/^webextensiontaskpanes$/i.test(kind) || part === null || !this.archive.has(part)) continue;
      const extensions = (await readRelations(this.archive, part)).filter((each) => each.kind === 'webextension');
      const own: string[] = [];
      for (const extension of extensions) {
        if (extension.part === null || !(await this.#isOurs(extension.part))) continue;
        own.push(extension.id);
        this.#drop(extension.part);
        this.#cut(part, extension.id);
      }
      if (own.length === 0) continue;
      if (own.length < extensions.length) await this.#withoutPanes(part, new Set(own));
      else {
        this.#drop(part);
        this.#cut('', id);
      }
    }
  }

  async customXml(book: string): Promise<void> {
    for (const { id, kind, part } of await readRelations(this.archive, book)) {
      if (kind !== 'customXml' || part === null || !this.archive.has(part)) continue;
      if (!(await this.#isOurVocabulary(part))) continue;
      for (const properties of await readRelations(this.archive, part)) {
        if (properties.part !== null && properties.kind === 'customXmlProps') this.#drop(properties.part);
      }
      this.#drop(part);
      this.#cut(book, id);
    }
  }

  async names(book: string): Promise<void> {
    const source = await this.#text(book);
    const splice = new TextSplice(source);
    const open: { readonly name: string; readonly start: number; readonly ours: string | null }[] = [];
    const names: { readonly start: number; end: number; readonly ours: string | null }[] = [];
    let list = { start: 0, end: 0 };
    scan(source, SPREADSHEET, {
      open: (name, attributes, start) => {
        const said = attributes.get('name') ?? '';
        const ours = name === 'definedName' && functionNamed(said) !== null ? said : null;
        open.push({ name, start, ours });
      },
      close: (_, __, end) => {
        const last = open.pop();
        if (last?.name === 'definedName') names.push({ start: last.start, end, ours: last.ours });
        if (last?.name === 'definedNames') list = { start: last.start, end };
      },
    });
    const own = names.filter(({ ours }) => ours !== null);
    if (own.length === 0) return;
    if (own.length === names.length) splice.replace(list.start, list.end, '');
    else for (const { start, end } of own) splice.replace(start, end, '');
    this.#removed.push(...own.flatMap(({ ours }) => (ours === null ? [] : [ours])));
    await this.#writer.write(book, splice.result());
  }

  async finish(): Promise<Stripped> {
    const typesName = this.archive.nameOf(CONTENT_TYPES_PART) ?? CONTENT_TYPES_PART;
    const types = new ContentTypesSplice(await this.#text(typesName));
    for (const part of this.#gone) {
      types.remove(part);
      this.#writer.remove(part);
    }
    for (const [part, ids] of this.#relations) {
      const name = this.archive.nameOf(relationsPart(part));
      if (name === null || this.#gone.has(name)) continue;
      const relations = new RelationsSplice(await this.#text(name));
      for (const id of ids) relations.remove(id);
      await this.#writer.write(name, relations.result() ?? (await this.#text(name)));
    }
    const text = types.result();
    if (text !== null) await this.#writer.write(typesName, text);
    return { bytes: await this.#writer.finish(this.archive), removed: this.#removed };
  }

  /** Takes a part out, with its relations. */
  #drop(part: string): void {
    const name = this.archive.nameOf(part) ?? part;
    this.#gone.add(name);
    this.#removed.push(name);
    const relations = this.archive.nameOf(relationsPart(name));
    if (relations !== null) this.#gone.add(relations);
  }

  #cut(part: string, relation: string): void {
    this.#relations.set(part, [...(this.#relations.get(part) ?? []), relation]);
  }

  async #isOurs(part: string): Promise<boolean> {
    if (!this.archive.has(part)) return false;
    let ours = false;
    scan(await this.#text(part), EXTENSION, {
      open: (name, attributes) => {
        const id = (attributes.get('id') ?? '').replace(/[{}]/g, '').toLowerCase();
        if (name === 'reference' && id === ADD_IN_ID) ours = true;
      },
      close: () => undefined,
    });
    return ours;
  }

  async #isOurVocabulary(part: string): Promise<boolean> {
    let depth = 0;
    let ours = false;
    try {
      scan(await this.#text(part), new Set(), {
        open: (name, attributes) => {
          depth += 1;
          if (depth > 1) return;
          const prefix = name.replace(/^:/, '').includes(':') ? name.replace(/^:/, '').split(':')[0] : '';
          const vocabulary = attributes.get(prefix === '' || prefix === undefined ? 'xmlns' : `xmlns:${prefix}`) ?? '';
          ours = vocabulary.startsWith(OWN_VOCABULARY);
        },
        close: () => {
          depth -= 1;
        },
      });
    } catch {
      // A part that we cannot read is none of ours.
      return false;
    }
    return ours;
  }

  /** The task panes of others, without those of these relations. */
  async #withoutPanes(part: string, own: ReadonlySet<string>): Promise<void> {
    const source = await this.#text(part);
    const splice = new TextSplice(source);
    let start = 0;
    let ours = false;
    const reader: XmlReader = new XmlReader(TASKPANES, {
      open: (name, attributes, from) => {
        if (name === 'taskpane') {
          start = from;
          ours = false;
        } else if (name === 'webextensionref') {
          ours = own.has(reader.scopes.attribute(attributes, DOCUMENT_RELATIONS, 'id') ?? '');
        }
      },
      close: (name, _, end) => {
        if (name === 'taskpane' && ours) splice.replace(start, end, '');
      },
    });
    reader.write(source);
    reader.end();
    await this.#writer.write(part, splice.result());
  }

  async #text(part: string): Promise<string> {
    const decoder = new PartDecoder();
    try {
      const text = decoder.decode(await this.archive.bytes(part)) + decoder.end();
      return declaredUtf8(text, decoder.encoding);
    } catch (error) {
      throw partFailure(part, error);
    }
  }
}

function scan(source: string, own: ReadonlySet<string>, handler: ConstructorParameters<typeof XmlReader>[1]): void {
  const reader = new XmlReader(own, handler);
  reader.write(source);
  reader.end();
}
