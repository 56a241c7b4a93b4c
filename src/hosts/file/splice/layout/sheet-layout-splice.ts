import type { Area } from '../../../../workbook/address';
import { areaAddress, cellAddress, parseArea } from '../../../../workbook/address';
import type { PrintLayout, SheetLayout } from '../../../../workbook/layout';
import { LAYOUT_LIMIT, linkLocation } from '../../../../workbook/layout';
import { overlaps, sameLayout } from '../../../../workbook/layout-difference';
import { escapedAttribute } from '../../xml/entities';
import { opened, tagName, TextSplice, withAttribute } from '../text-splice';
import { breaksXml, footElement, marginsXml, pageAttributes } from './page-xml';
import type { Outlined, Row, SheetElement, SheetOutline } from './sheet-outline';
import { outlineOf, SHEET_ORDER } from './sheet-outline';

/**
 * Lays a sheet's part out anew: what `before` names is taken out where it still stands so, what `after` names is put in.
 * All else in the part, cells and the user's own look, stays to the letter.
 */
export class SheetLayoutSplice {
  readonly #splice: TextSplice;
  readonly #outline: SheetOutline;
  readonly #wanted = new Map<SheetElement, string>();

  constructor(
    readonly source: string,
    readonly before: SheetLayout,
    readonly after: SheetLayout,
  ) {
    this.#splice = new TextSplice(source);
    this.#outline = outlineOf(source);
  }

  /** The relation of the drawing that the sheet has. */
  get drawing(): string | null {
    return this.#outline.drawing;
  }

  get #prefix(): string {
    return this.#outline.prefix;
  }

  /** Refers to a drawing by its relation's id, or to none. */
  draw(relation: string | null, namespace: string): void {
    this.#put(
      'drawing',
      relation === null ? '' : `<${this.#prefix}drawing xmlns:r="${namespace}" r:id="${relation}"/>`,
    );
  }

  /** The part with its edits; null where there are none. */
  result(): string | null {
    const { before, after } = this;
    if (before.frozenRows !== after.frozenRows) this.#freeze(after.frozenRows ?? 0);
    this.#rows();
    if (!sameLayout(before.filter, after.filter)) this.#filter();
    this.#merge();
    this.#link();
    this.#print();
    this.#flush();
    return this.#splice.edited ? this.#splice.result() : null;
  }

  #put(name: SheetElement, xml: string): void {
    this.#wanted.set(name, xml);
  }

  /** In the schema's order: what lands at one place stands in it. */
  #flush(): void {
    let at = this.#outline.root.inside;
    for (const name of SHEET_ORDER) {
      const there = this.#outline.elements.get(name);
      const xml = this.#wanted.get(name);
      if (xml !== undefined && there) this.#splice.replace(there.start, there.end, xml);
      else if (xml !== undefined && xml !== '') this.#splice.insert(at, xml);
      at = Math.max(at, this.#outline.ends.get(name) ?? 0);
    }
  }

  #text(element: Outlined): string {
    return this.source.slice(element.start, element.end);
  }

  #tag(element: Row): string {
    return this.source.slice(element.start, element.inside);
  }

  /** An element with other content; its own attributes stay. */
  #filled(element: Outlined, content: string): string {
    const tag = this.#tag(element);
    if (content === '') return tag.endsWith('/>') ? tag : tag.replace(/\s*>$/, '/>');
    return `${opened(tag)}${content}</${tagName(tag)}>`;
  }

  #freeze(rows: number): void {
    const views = this.#outline.elements.get('sheetViews');
    const view = views?.children.find(({ name }) => name === 'sheetView');
    const old = view?.children.find(({ name }) => name === 'pane')?.attributes;
    const frozen = /^frozen/.test(old?.get('state') ?? '');
    const columns = frozen ? Number(old?.get('xSplit') ?? '0') : 0;
    const content = paneXml(this.#prefix, rows, columns);
    if (!views || !view) {
      this.#put(
        'sheetViews',
        `<${this.#prefix}sheetViews><${this.#prefix}sheetView workbookViewId="0">${content}</${this.#prefix}sheetView></${this.#prefix}sheetViews>`,
      );
      return;
    }
    this.#splice.replace(view.start, view.end, this.#filled(view, content));
  }

  /** Heights, and rows that a filter of ours hid: under another one nothing hides them. */
  #rows(): void {
    const { before, after } = this;
    const wanted = new Map(Object.entries(after.heights ?? {}).map(([row, points]) => [Number(row), points]));
    const old = new Map(Object.entries(before.heights ?? {}).map(([row, points]) => [Number(row), points]));
    const shown = sameLayout(before.filter, after.filter) ? null : this.#hiddenByFilter();
    if (wanted.size === 0 && old.size === 0 && !shown) return;
    const pending = [...wanted].sort(([a], [b]) => a - b);
    let next = 0;
    const newRows = (until: number): string => {
      let text = '';
      for (let row = pending[next]; row && row[0] < until; row = pending[next]) {
        text += `<${this.#prefix}row r="${String(row[0])}" ht="${String(row[1])}" customHeight="1"/>`;
        next += 1;
      }
      return text;
    };
    let at = 0;
    for (const element of this.#outline.rows()) {
      at = Number(element.attributes.get('r') ?? String(at + 1));
      const added = newRows(at);
      if (added !== '') this.#splice.insert(element.start, added);
      const points = wanted.get(at);
      if (points !== undefined) next += 1;
      const tag = this.#tag(element);
      let mended = tag;
      if (points !== undefined) mended = withAttribute(withAttribute(tag, 'ht', String(points)), 'customHeight', '1');
      else if (old.has(at) && Number(element.attributes.get('ht')) === old.get(at)) {
        mended = withoutAttribute(withoutAttribute(tag, 'ht'), 'customHeight');
      }
      if (shown && at > shown.top && at <= shown.bottom) mended = withoutAttribute(mended, 'hidden');
      if (mended !== tag) this.#splice.replace(element.start, element.inside, mended);
    }
    const rest = newRows(Infinity);
    const data = this.#outline.elements.get('sheetData');
    if (rest === '' || !data) return;
    if (this.#tag(data).endsWith('/>')) this.#put('sheetData', this.#filled(data, rest));
    else this.#splice.insert(this.source.lastIndexOf('<', data.end - 1), rest);
  }

  #hiddenByFilter(): Area | null {
    const filter = this.#outline.elements.get('autoFilter');
    return filter && filter.children.length > 0 ? parseArea(filter.attributes.get('ref') ?? '') : null;
  }

  #filter(): void {
    const there = this.#outline.elements.get('autoFilter');
    const { before, after } = this;
    if (after.filter) this.#put('autoFilter', `<${this.#prefix}autoFilter ref="${areaAddress(after.filter)}"/>`);
    else if (there && before.filter && sameRef(there, before.filter)) this.#put('autoFilter', '');
    if (this.#wanted.has('autoFilter') && this.#outline.elements.has('sortState')) this.#put('sortState', '');
  }

  #merge(): void {
    const { before, after } = this;
    if (sameLayout(before.merges ?? [], after.merges ?? [])) return;
    const gone = new Set((before.merges ?? []).map(areaAddress));
    const there = this.#outline.elements.get('mergeCells');
    const kept = (there?.children ?? []).flatMap(({ attributes }) => {
      const area = parseArea(attributes.get('ref') ?? '');
      return area && !gone.has(areaAddress(area)) ? [area] : [];
    });
    // Merged areas that overlap make a file that Excel mends: what the user merged stays.
    for (const area of after.merges ?? []) {
      if (areaAddress(area).includes(':') && !kept.some((other) => overlaps(area, other))) kept.push(area);
    }
    const refs = kept.map((area) => `<${this.#prefix}mergeCell ref="${areaAddress(area)}"/>`).join('');
    const list = `<${this.#prefix}mergeCells count="${String(kept.length)}">${refs}</${this.#prefix}mergeCells>`;
    this.#put('mergeCells', kept.length === 0 ? '' : list);
  }

  #link(): void {
    const { before, after } = this;
    if (sameLayout(before.links ?? [], after.links ?? [])) return;
    const key = (cell: string, location: string): string => `${cell} ${location}`;
    const gone = new Set(
      (before.links ?? []).map((link) => key(cellAddress(link.row, link.column), linkLocation(link))),
    );
    const there = this.#outline.elements.get('hyperlinks');
    const kept = (there?.children ?? []).filter(
      ({ attributes }) => !gone.has(key(attributes.get('ref') ?? '', attributes.get('location') ?? '')),
    );
    const taken = kept.flatMap(({ attributes }) => parseArea(attributes.get('ref') ?? '') ?? []);
    const links = (after.links ?? []).filter(
      ({ row, column }) =>
        !taken.some((area) => overlaps(area, { top: row, bottom: row, left: column, right: column })),
    );
    const written = links
      .slice(0, Math.max(0, LAYOUT_LIMIT.links - kept.length))
      .map(
        (link) =>
          `<${this.#prefix}hyperlink ref="${cellAddress(link.row, link.column)}" location="${escapedAttribute(linkLocation(link))}"/>`,
      );
    const content = [...kept.map((element) => this.#text(element)), ...written].join('');
    const list = there
      ? this.#filled(there, content)
      : `<${this.#prefix}hyperlinks>${content}</${this.#prefix}hyperlinks>`;
    this.#put('hyperlinks', content === '' ? '' : list);
  }

  #print(): void {
    const [before, after] = [this.before.print, this.after.print];
    if (!sameLayout(before?.breaks ?? [], after?.breaks ?? [])) this.#break(before?.breaks ?? [], after?.breaks ?? []);
    if (after && (!before || before.orientation !== after.orientation)) this.#page(after);
    if (!sameLayout(before && { foot: before.foot }, after && { foot: after.foot })) this.#foot(after ?? null);
  }

  #page(print: PrintLayout): void {
    const { elements } = this.#outline;
    if (!elements.has('pageMargins')) this.#put('pageMargins', marginsXml(this.#prefix));
    const page = elements.get('pageSetup');
    let tag = page ? this.#tag(page) : `<${this.#prefix}pageSetup/>`;
    for (const [name, value] of Object.entries(pageAttributes(print))) tag = withAttribute(tag, name, value);
    this.#put('pageSetup', tag);
    this.#fit();
  }

  #fit(): void {
    const properties = this.#outline.elements.get('sheetPr');
    const fit = `<${this.#prefix}pageSetUpPr fitToPage="1"/>`;
    if (!properties) {
      this.#put('sheetPr', `<${this.#prefix}sheetPr>${fit}</${this.#prefix}sheetPr>`);
      return;
    }
    const said = properties.children.find(({ name }) => name === 'pageSetUpPr');
    const others = properties.children.filter((child) => child !== said).map((child) => this.#text(child));
    const own = said ? withAttribute(this.#text(said), 'fitToPage', '1') : fit;
    this.#put('sheetPr', this.#filled(properties, [...others, own].join('')));
  }

  #foot(print: PrintLayout | null): void {
    const there = this.#outline.elements.get('headerFooter');
    const foot = print ? footElement(this.#prefix, print) : '';
    const others = (there?.children ?? []).filter(({ name }) => name !== 'oddFooter');
    const head = others.filter(({ name }) => name === 'oddHeader').map((child) => this.#text(child));
    const rest = others.filter(({ name }) => name !== 'oddHeader').map((child) => this.#text(child));
    const content = [...head, foot, ...rest].join('');
    if (content === '') this.#put('headerFooter', '');
    else if (there) this.#put('headerFooter', this.#filled(there, content));
    else this.#put('headerFooter', `<${this.#prefix}headerFooter>${content}</${this.#prefix}headerFooter>`);
  }

  #break(before: readonly number[], after: readonly number[]): void {
    const there = (this.#outline.elements.get('rowBreaks')?.children ?? []).map(({ attributes }) =>
      Number(attributes.get('id')),
    );
    const gone = new Set(before);
    this.#put('rowBreaks', breaksXml(this.#prefix, [...there.filter((row) => !gone.has(row)), ...after]));
  }
}

function paneXml(prefix: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return '';
  const pane = rows === 0 ? 'topRight' : columns === 0 ? 'bottomLeft' : 'bottomRight';
  const cell = cellAddress(rows + 1, columns + 1);
  const split = `${columns > 0 ? ` xSplit="${String(columns)}"` : ''}${rows > 0 ? ` ySplit="${String(rows)}"` : ''}`;
  return `<${prefix}pane${split} topLeftCell="${cell}" activePane="${pane}" state="frozen"/><${prefix}selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/>`;
}

function sameRef(element: Outlined, area: Area): boolean {
  const there = parseArea(element.attributes.get('ref') ?? '');
  return there !== null && areaAddress(there) === areaAddress(area);
}

function withoutAttribute(tag: string, name: string): string {
  return tag.replace(new RegExp(`\\s+${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
}
