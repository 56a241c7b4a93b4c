import type { Area } from '../../../../workbook/address';
import { DECLARATION } from '../../package/fresh-package';
import { escapedAttribute } from '../../xml/entities';
import { DOCUMENT_RELATIONS } from '../../xml/namespaces';
import { XmlReader } from '../../xml/xml-reader';
import { opened, tagName, TextSplice } from '../text-splice';
import type { DrawingNamespaces } from './drawing-namespaces';
import { SPREADSHEET_DRAWING } from './drawing-namespaces';

/** What lies over the cells: a picture, a shape, a chart. */
interface Anchor {
  readonly start: number;
  end: number;
  names: string[];
  /** Relations that it refers to. */
  relations: string[];
}

/** A drawing without anything on it. */
export function emptyDrawing(namespaces: DrawingNamespaces): string {
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${namespaces.spreadsheetDrawing}" xmlns:a="${namespaces.main}"/>`;
}

/** Edits of a drawing's part: charts of ours go and come, all else on it stays. */
export class DrawingSplice {
  readonly #splice: TextSplice;
  readonly #anchors: Anchor[] = [];
  #root = { start: 0, inside: 0, close: 0 };
  #highest = 1;
  #others = 0;
  #added = '';

  constructor(
    source: string,
    readonly namespaces: DrawingNamespaces,
  ) {
    this.#splice = new TextSplice(source);
    let depth = 0;
    const reader: XmlReader = new XmlReader(SPREADSHEET_DRAWING, {
      open: (name, attributes, start, end) => {
        depth += 1;
        if (depth === 1) this.#root = { start, inside: end, close: end };
        else if (depth === 2 && /Anchor$/.test(name) && !name.startsWith(':')) {
          this.#anchors.push({ start, end, names: [], relations: [] });
        } else if (depth === 2) this.#others += 1;
        const anchor = this.#anchors.at(-1);
        if (name === 'cNvPr') {
          this.#highest = Math.max(this.#highest, Number(attributes.get('id') ?? '0'));
          anchor?.names.push(attributes.get('name') ?? '');
        }
        const relation = reader.scopes.attribute(attributes, DOCUMENT_RELATIONS, 'id');
        if (relation !== null) anchor?.relations.push(relation);
      },
      close: (name, start, end) => {
        const last = this.#anchors.at(-1);
        if (depth === 2 && /Anchor$/.test(name) && last) last.end = end;
        if (depth === 1) this.#root.close = start;
        depth -= 1;
      },
    });
    reader.write(source);
    reader.end();
  }

  /** Takes out the anchor of that name, and answers the relations that it referred to. */
  remove(name: string): readonly string[] {
    const at = this.#anchors.findIndex(({ names }) => names.length === 1 && names[0] === name);
    const anchor = this.#anchors[at];
    if (!anchor) return [];
    this.#anchors.splice(at, 1);
    this.#splice.replace(anchor.start, anchor.end, '');
    return anchor.relations;
  }

  /** Lays a chart over cells. */
  add(name: string, relation: string, at: Area): void {
    this.#highest += 1;
    const { chart, main, relations, spreadsheetDrawing } = this.namespaces;
    const corner = (element: string, column: number, row: number): string =>
      `<xdr:${element}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${element}>`;
    const place = corner('from', at.left - 1, at.top - 1) + corner('to', at.right, at.bottom);
    this.#added += `<xdr:twoCellAnchor xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${main}" editAs="oneCell">${place}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(this.#highest)}" name="${escapedAttribute(name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relations}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
  }

  /** Whether nothing is left on it. */
  get isEmpty(): boolean {
    return this.#anchors.length === 0 && this.#others === 0 && this.#added === '';
  }

  result(): string {
    const { start, inside, close } = this.#root;
    if (this.#added !== '') {
      const tag = this.#splice.source.slice(start, inside);
      if (tag.endsWith('/>')) this.#splice.replace(start, inside, `${opened(tag)}${this.#added}</${tagName(tag)}>`);
      else this.#splice.insert(close, this.#added);
    }
    return this.#splice.result();
  }
}
