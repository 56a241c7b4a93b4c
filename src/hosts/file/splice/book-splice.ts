import type { Attributes } from '../xml/attributes';
import { escapedAttribute } from '../xml/entities';
import { DOCUMENT_RELATIONS, SPREADSHEET } from '../xml/namespaces';
import { XmlReader } from '../xml/xml-reader';
import { opened, prefixOf, tagName, TextSplice } from './text-splice';

interface Element {
  readonly name: string;
  readonly start: number;
  /** After the start tag. */
  inside: number;
  /** After the end tag. */
  end: number;
}

/** A sheet of the list as it is after the edits so far. */
interface Listed {
  readonly name: string;
  readonly element: Element | null;
  readonly visible: boolean;
}

/** Edits of the workbook's own part: sheets come and go, names and windows that point at sheets by place follow. */
export class BookSplice {
  readonly #splice: TextSplice;
  readonly #children: Element[] = [];
  readonly #names: { readonly element: Element; readonly sheet: number }[] = [];
  readonly #views: { readonly element: Element; readonly tabs: Readonly<Record<string, number>> }[] = [];
  readonly #before: Listed[] = [];
  readonly #removed = new Set<number>();
  readonly #added: string[] = [];
  #prefix = '';
  #relationPrefix: string | null = null;
  #recalculated = false;

  constructor(source: string) {
    this.#splice = new TextSplice(source);
    this.#scan(source);
  }

  #scan(source: string): void {
    const open: Element[] = [];
    const reader: XmlReader = new XmlReader(SPREADSHEET, {
      open: (name, attributes, start, end) => {
        const element: Element = { name, start, inside: end, end };
        open.push(element);
        if (open.length === 1) this.#root(source.slice(start, end), attributes);
        else if (open.length === 2) this.#children.push(element);
        else if (open.length === 3) this.#note(open[1]?.name ?? '', element, attributes);
      },
      close: (_name, _start, end) => {
        const element = open.pop();
        if (element) element.end = end;
      },
    });
    reader.write(source);
    reader.end();
  }

  #root(tag: string, attributes: Attributes): void {
    this.#prefix = prefixOf(tag);
    for (const [name, value] of attributes) {
      if (name.startsWith('xmlns:') && DOCUMENT_RELATIONS.has(value)) this.#relationPrefix = name.slice(6);
    }
  }

  #note(parent: string, element: Element, attributes: Attributes): void {
    const number = (name: string): number | null => {
      const value = attributes.get(name);
      return value === null ? null : Number(value);
    };
    if (parent === 'sheets' && element.name === 'sheet') {
      const visible = (attributes.get('state') ?? 'visible') === 'visible';
      this.#before.push({ name: attributes.get('name') ?? '', element, visible });
    } else if (parent === 'definedNames' && element.name === 'definedName') {
      const sheet = number('localSheetId');
      if (sheet !== null) this.#names.push({ element, sheet });
    } else if (parent === 'bookViews' && element.name === 'workbookView') {
      const tabs: Record<string, number> = {};
      for (const name of ['activeTab', 'firstSheet']) {
        const tab = number(name);
        if (tab !== null) tabs[name] = tab;
      }
      this.#views.push({ element, tabs });
    }
  }

  #child(name: string): Element | undefined {
    return this.#children.find((child) => child.name === name);
  }

  add(name: string, id: number, relation: string): void {
    const p = this.#relationPrefix;
    const reference =
      p === null
        ? ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${relation}"`
        : ` ${p}:id="${relation}"`;
    this.#added.push(`<${this.#prefix}sheet name="${escapedAttribute(name)}" sheetId="${String(id)}"${reference}/>`);
  }

  /** Takes a sheet that was there out of the list. */
  remove(name: string): void {
    this.#removed.add(this.#before.findIndex((sheet) => sheet.name === name));
  }

  /** Asks the program that opens the file to calculate everything anew. */
  recalculate(): void {
    if (this.#recalculated) return;
    this.#recalculated = true;
    const calc = this.#child('calcPr');
    if (calc) {
      this.#splice.setAttribute(calc.start, calc.inside, 'fullCalcOnLoad', '1');
      return;
    }
    const order = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];
    const last = order.map((name) => this.#child(name)).findLast((child) => child !== undefined);
    if (last) this.#splice.insert(last.end, `<${this.#prefix}calcPr fullCalcOnLoad="1"/>`);
  }

  /** The part with its edits; null where there are none. */
  result(): string | null {
    const sheets = this.#child('sheets');
    if (sheets && this.#added.length > 0) {
      const tag = this.#splice.source.slice(sheets.start, sheets.inside);
      if (tag.endsWith('/>')) {
        this.#splice.replace(sheets.start, sheets.inside, `${opened(tag)}${this.#added.join('')}</${tagName(tag)}>`);
      } else {
        this.#splice.insert(this.#splice.source.lastIndexOf('<', sheets.end - 1), this.#added.join(''));
      }
    }
    if (this.#removed.size > 0) this.#follow();
    return this.#splice.edited ? this.#splice.result() : null;
  }

  /** Lets what names sheets by place follow those that went. */
  #follow(): void {
    const place = (old: number): number | null =>
      this.#removed.has(old) ? null : old - [...this.#removed].filter((gone) => gone < old).length;
    for (const index of this.#removed) {
      const element = this.#before[index]?.element;
      if (element) this.#splice.replace(element.start, element.end, '');
    }
    this.#followNames(place);
    const firstVisible = this.#before.findIndex(({ visible }, index) => visible && !this.#removed.has(index));
    for (const { element, tabs } of this.#views) {
      let tag = this.#splice.source.slice(element.start, element.inside);
      for (const [name, old] of Object.entries(tabs)) {
        const next = place(old) ?? place(firstVisible) ?? 0;
        tag = new TextSplice(tag).setAttribute(0, tag.length, name, String(next)).result();
      }
      this.#splice.replace(element.start, element.inside, tag);
    }
  }

  #followNames(place: (old: number) => number | null): void {
    const parent = this.#child('definedNames');
    const kept = this.#names.filter(({ sheet }) => place(sheet) !== null);
    const all = parent
      ? (this.#splice.source.slice(parent.inside, parent.end).match(/<[\w:]*definedName[\s>]/g)?.length ?? 0)
      : 0;
    if (parent && kept.length === 0 && this.#names.length === all) {
      this.#splice.replace(parent.start, parent.end, '');
      return;
    }
    for (const { element, sheet } of this.#names) {
      const next = place(sheet);
      if (next === null) this.#splice.replace(element.start, element.end, '');
      else if (next !== sheet) this.#splice.setAttribute(element.start, element.inside, 'localSheetId', String(next));
    }
  }
}
