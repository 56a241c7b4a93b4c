import type { CellRole, CellValue } from '../../../workbook/cell';
import { builtInFormat } from '../package/number-formats';
import type { Attributes } from '../xml/attributes';
import { escapedAttribute } from '../xml/entities';
import { SPREADSHEET } from '../xml/namespaces';
import { XmlReader } from '../xml/xml-reader';
import type { RoleLook } from './role-styles';
import { looksLikeFormula, ROLE_LOOKS } from './role-styles';
import { opened, prefixOf, tagName, TextSplice } from './text-splice';

/** A list of the part (`fonts`, `cellXfs` …): its items as they are written, and where more can be added. */
interface StyleList {
  readonly start: number;
  /** After the start tag. */
  readonly inside: number;
  /** Where the end tag begins; null for `<fonts/>`. */
  readonly close: number | null;
  readonly items: readonly string[];
}

type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellStyleXfs' | 'cellXfs';
/** The order in which the part holds them. */
const LISTS: readonly ListName[] = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];
/** What must stand first in a list that we begin: styles name these by number. */
const FIRST: Readonly<Record<ListName, (prefix: string) => readonly string[]>> = {
  numFmts: () => [],
  fonts: (p) => [`<${p}font><${p}sz val="11"/></${p}font>`],
  fills: (p) => [
    `<${p}fill><${p}patternFill patternType="none"/></${p}fill>`,
    `<${p}fill><${p}patternFill patternType="gray125"/></${p}fill>`,
  ],
  borders: (p) => [`<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`],
  cellStyleXfs: (p) => [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
  cellXfs: (p) => [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`],
};

/** A styles part that names nothing, for workbooks that have none. */
export function emptyStyles(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}"><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

/** Adds the styles of roles to a styles part; existing ones keep their numbers, and one that is there is used again. */
export class StylesSplice {
  readonly #splice: TextSplice;
  readonly #lists = new Map<ListName, StyleList>();
  readonly #added = new Map<ListName, string[]>();
  readonly #roles = new Map<CellRole, number>();
  readonly #formats = new Map<string, number>();
  #prefix = '';
  #rootEnd = 0;

  constructor(source: string) {
    this.#splice = new TextSplice(source);
    this.#scan(source);
  }

  #scan(source: string): void {
    const path: string[] = [];
    let items: string[] = [];
    let [inside, itemStart] = [0, 0];
    const reader = new XmlReader(SPREADSHEET, {
      open: (element, attributes, start, end) => {
        path.push(element);
        if (path.length === 1) {
          this.#prefix = prefixOf(source.slice(start, end));
          this.#rootEnd = end;
        } else if (path.length === 2) {
          items = [];
          inside = end;
        } else if (path.length === 3) {
          itemStart = start;
          if (element === 'numFmt') this.#noteFormat(attributes);
        }
      },
      close: (element, start, end) => {
        if (path.length === 3) items.push(source.slice(itemStart, end));
        const name = LISTS.find((list) => list === element);
        if (path.length === 2 && name) {
          const selfClosed = source.slice(start, start + 2) !== '</';
          this.#lists.set(name, {
            start: selfClosed ? start : this.#startOf(inside, source),
            inside,
            close: selfClosed ? null : start,
            items,
          });
        }
        path.pop();
      },
    });
    reader.write(source);
    reader.end();
  }

  #startOf(inside: number, source: string): number {
    return source.lastIndexOf('<', inside - 1);
  }

  #noteFormat(attributes: Attributes): void {
    const code = attributes.get('formatCode');
    if (code !== null) this.#formats.set(code, Number(attributes.get('numFmtId')));
  }

  /** The number of the style of a role. */
  role(role: CellRole): number {
    const known = this.#roles.get(role);
    if (known !== undefined) return known;
    const look = ROLE_LOOKS[role];
    const number = this.format(look.format ?? 'General', look);
    this.#roles.set(role, number);
    return number;
  }

  /** The number of a style with a number format and a look. */
  format(code: string, look: RoleLook = {}): number {
    const font = look.bold || look.italic || look.colour ? this.#item('fonts', this.#font(look)) : 0;
    const fill = look.fill === undefined ? 0 : this.#item('fills', this.#fill(look.fill));
    const border = look.border === undefined ? 0 : this.#item('borders', this.#border(look.border));
    const format = this.#formatNumber(code);
    const flags = [
      format > 0 ? ' applyNumberFormat="1"' : '',
      font > 0 ? ' applyFont="1"' : '',
      fill > 0 ? ' applyFill="1"' : '',
      border > 0 ? ' applyBorder="1"' : '',
      ' applyAlignment="1"',
    ].join('');
    const p = this.#prefix;
    const alignment = [
      look.centred ? ' horizontal="center"' : '',
      ' vertical="center"',
      look.wrap ? ' wrapText="1"' : '',
    ].join('');
    return this.#item(
      'cellXfs',
      `<${p}xf numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0"${flags}><${p}alignment${alignment}/></${p}xf>`,
    );
  }

  /** The workbook's own first font, made bold, slanted or coloured. */
  #font({ bold, italic, colour }: RoleLook): string {
    const p = this.#prefix;
    const first = this.#lists.get('fonts')?.items[0] ?? FIRST.fonts(p)[0] ?? '';
    const own = [...first.matchAll(/<([\w:]+)(?:\s[^>]*)?\/>/g)].filter(
      ([, name = '']) => !['b', 'i', 'u', 'strike', 'color'].includes(name.slice(name.indexOf(':') + 1)),
    );
    const marks = (bold ? `<${p}b/>` : '') + (italic ? `<${p}i/>` : '');
    const size = own.filter(([, name = '']) => name === `${p}sz`).map(([tag]) => tag);
    const rest = own.filter(([, name = '']) => name !== `${p}sz`).map(([tag]) => tag);
    const ink = colour === undefined ? '' : `<${p}color rgb="FF${colour}"/>`;
    return `<${p}font>${marks}${size.join('')}${ink}${rest.join('')}</${p}font>`;
  }

  #fill(colour: string): string {
    const p = this.#prefix;
    return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${colour}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
  }

  #border(colour: string): string {
    const p = this.#prefix;
    const sides = ['left', 'right', 'top', 'bottom'].map(
      (side) => `<${p}${side} style="thin"><${p}color rgb="FF${colour}"/></${p}${side}>`,
    );
    return `<${p}border>${sides.join('')}<${p}diagonal/></${p}border>`;
  }

  #formatNumber(code: string): number {
    const known = this.#formats.get(code) ?? builtInFormat(code);
    if (known !== null) return known;
    const number = Math.max(163, ...this.#formats.values()) + 1;
    this.#formats.set(code, number);
    const p = this.#prefix;
    this.#item('numFmts', `<${p}numFmt numFmtId="${String(number)}" formatCode="${escapedAttribute(code)}"/>`);
    return number;
  }

  /** The number of an item in its list, added where it is not there. */
  #item(list: ListName, xml: string): number {
    const there = this.#lists.get(list)?.items ?? FIRST[list](this.#prefix);
    const found = there.indexOf(xml);
    if (found >= 0) return found;
    const added = this.#added.get(list) ?? [];
    this.#added.set(list, added);
    const again = added.indexOf(xml);
    if (again >= 0) return there.length + again;
    added.push(xml);
    return there.length + added.length - 1;
  }

  /** The part with what was added; null where nothing was. */
  result(): string | null {
    if (this.#added.size === 0) return null;
    let at = this.#rootEnd;
    for (const name of LISTS) {
      const list = this.#lists.get(name);
      const added = this.#added.get(name);
      if (list) {
        if (added) this.#extend(list, added);
        at = this.#after(list);
      } else if (added || name !== 'numFmts') {
        this.#begin(name, added ?? [], at);
      }
    }
    return this.#splice.result();
  }

  #extend({ start, inside, close, items }: StyleList, added: readonly string[]): void {
    const tag = this.#splice.source.slice(start, inside);
    const counted = tag.replace(/(\scount\s*=\s*)(["'])\d+\2/, `$1"${String(items.length + added.length)}"`);
    if (close === null) {
      this.#splice.replace(start, inside, `${opened(counted)}${added.join('')}</${tagName(tag)}>`);
    } else {
      this.#splice.replace(start, inside, counted).insert(close, added.join(''));
    }
  }

  #after({ inside, close }: StyleList): number {
    return close === null ? inside : this.#splice.source.indexOf('>', close) + 1;
  }

  /** A list that the part lacks, with what must stand first in it. */
  #begin(name: ListName, added: readonly string[], at: number): void {
    const items = [...FIRST[name](this.#prefix), ...added];
    const tag = this.#prefix + name;
    this.#splice.insert(at, `<${tag} count="${String(items.length)}">${items.join('')}</${tag}>`);
  }
}

/** A role's style; text that looks like a formula is formatted as text, and stays text. */
export function roleStyle(styles: StylesSplice, role: CellRole, value: CellValue): number {
  if (looksLikeFormula(value)) return styles.format('@', ROLE_LOOKS[role]);
  return styles.role(role);
}
