import { builtInFormat } from '../../file/package/number-formats';
import { opened, prefixOf, tagName, TextSplice } from '../../file/splice/text-splice';
import { escapedAttribute } from '../../file/xml/entities';
import { SPREADSHEET } from '../../file/xml/namespaces';
import { XmlReader } from '../../file/xml/xml-reader';
import type { FileLook, Look } from './look';
import { alignmentXml, borderXml, fillXml, fontXml } from './style-xml';

type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs';
const LISTS: readonly ListName[] = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs'];

interface StyleList {
  readonly start: number;
  readonly inside: number;
  readonly close: number;
  readonly count: number;
  readonly added: string[];
}

/** Numbers of cell styles in a file: those that came with it are known by their number, others are added once. */
export class StyleNumbers {
  readonly #lists = new Map<ListName, StyleList>();
  readonly #formats = new Map<string, number>();
  readonly #numbers = new Map<string, number>();
  #prefix = '';

  constructor(readonly source: string) {
    const path: string[] = [];
    let open = { start: 0, inside: 0, count: 0 };
    const reader = new XmlReader(SPREADSHEET, {
      open: (element, attributes, start, end) => {
        path.push(element);
        if (path.length === 1) this.#prefix = prefixOf(source.slice(start, end));
        else if (path.length === 2) open = { start, inside: end, count: 0 };
        else if (path.length === 3) {
          open = { ...open, count: open.count + 1 };
          const code = attributes.get('formatCode');
          if (element === 'numFmt' && code !== null) this.#formats.set(code, Number(attributes.get('numFmtId')));
        }
      },
      close: (element, start) => {
        const name = LISTS.find((list) => list === element);
        if (path.length === 2 && name) this.#lists.set(name, { ...open, close: start, added: [] });
        path.pop();
      },
    });
    reader.write(source);
    reader.end();
  }

  /** Whether looks that the file lacks can be added: a file without these lists keeps the looks that it has. */
  get extensible(): boolean {
    return ['fonts', 'fills', 'borders', 'cellXfs'].every((name) => this.#lists.has(name as ListName));
  }

  /** The number of a look. */
  of(look: Look): number {
    if (look === null) return 0;
    if (typeof look === 'number') return look;
    const key = JSON.stringify(look);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#add(look);
    this.#numbers.set(key, number);
    return number;
  }

  #add(look: FileLook): number {
    if (!this.extensible) return 0;
    const p = this.#prefix;
    const font = this.#item('fonts', fontXml(look, p));
    const [fill, border] = [fillXml(look, p), borderXml(look, p)];
    const fillNumber = fill === null ? 0 : this.#item('fills', fill);
    const borderNumber = border === null ? 0 : this.#item('borders', border);
    const format = this.#format(look.format);
    const alignment = alignmentXml(look, p);
    const tag = `${p}xf numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fillNumber)}" borderId="${String(borderNumber)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"`;
    return this.#item('cellXfs', alignment === '' ? `<${tag}/>` : `<${tag} applyAlignment="1">${alignment}</${p}xf>`);
  }

  #format(code: string): number {
    const known = this.#formats.get(code) ?? builtInFormat(code);
    if (known !== null) return known;
    // A file without formats of its own has no list to add to: the cell keeps its value and shows it plainly.
    if (!this.#lists.has('numFmts')) return 0;
    const number = Math.max(163, ...this.#formats.values()) + 1;
    this.#formats.set(code, number);
    const attributes = `numFmtId="${String(number)}" formatCode="${escapedAttribute(code)}"`;
    this.#item('numFmts', `<${this.#prefix}numFmt ${attributes}/>`);
    return number;
  }

  #item(name: ListName, xml: string): number {
    const list = this.#lists.get(name);
    if (!list) return 0;
    const again = list.added.indexOf(xml);
    if (again >= 0) return list.count + again;
    list.added.push(xml);
    return list.count + list.added.length - 1;
  }

  /** The part with what was added; null where nothing was. */
  result(): string | null {
    const splice = new TextSplice(this.source);
    for (const { start, inside, close, count, added } of this.#lists.values()) {
      if (added.length === 0) continue;
      const tag = this.source.slice(start, inside);
      const counted = tag.replace(/(\scount\s*=\s*)(["'])\d+\2/, `$1"${String(count + added.length)}"`);
      if (tag.endsWith('/>')) splice.replace(start, inside, `${opened(counted)}${added.join('')}</${tagName(tag)}>`);
      else splice.replace(start, inside, counted).insert(close, added.join(''));
    }
    return splice.edited ? splice.result() : null;
  }
}
