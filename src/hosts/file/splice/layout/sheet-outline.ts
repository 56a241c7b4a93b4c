import type { Attributes } from '../../xml/attributes';
import { DOCUMENT_RELATIONS, SPREADSHEET } from '../../xml/namespaces';
import { XmlReader } from '../../xml/xml-reader';
import { prefixOf } from '../text-splice';

/** The elements of a sheet in the order that the schema asks for (ECMA-376 part 1, 18.3.1.99). */
export const SHEET_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

export type SheetElement = (typeof SHEET_ORDER)[number];

/** An element's place in the part, and what its start tag says. */
export interface Outlined {
  readonly name: string;
  readonly start: number;
  readonly inside: number;
  end: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Outlined[];
}

/** A row's start tag. */
export type Row = Pick<Outlined, 'start' | 'inside' | 'attributes'>;

/** A sheet's part without its cells: what stands where. */
export interface SheetOutline {
  readonly prefix: string;
  readonly root: Outlined;
  /** Children of the root by name; of several alike the first. */
  readonly elements: ReadonlyMap<string, Outlined>;
  /** Where the last child of each name ends. */
  readonly ends: ReadonlyMap<string, number>;
  /** The relation of the sheet's drawing. */
  readonly drawing: string | null;
  /** The start tags of its rows, from the top. */
  readonly rows: () => Iterable<Row>;
}

/**
 * Reads the outline. Cells are passed over: a list of 100,000 rows has them by the million. A part that holds CDATA, in
 * which anything may look like a tag, is read whole.
 */
export function outlineOf(source: string): SheetOutline {
  const cells = cellsOf(source);
  const [cut, gap] = cells ? [cells.start, cells.end - cells.start] : [Infinity, 0];
  const at = (offset: number): number => (offset > cut ? offset + gap : offset);
  const path: Outlined[] = [];
  const elements = new Map<string, Outlined>();
  const ends = new Map<string, number>();
  const roots: Outlined[] = [];
  const rows: Outlined[] = [];
  let drawing: string | null = null;
  let skipped = 0;
  const reader: XmlReader = new XmlReader(SPREADSHEET, {
    open(name, attributes, start, end) {
      const parent = path.at(-1);
      if (skipped > 0 || parent?.name === 'row') {
        skipped += 1;
        return;
      }
      const outlined = {
        name,
        start: at(start),
        inside: at(end),
        end: at(end),
        attributes: all(attributes),
        children: [],
      };
      if (path.length === 0) roots.push(outlined);
      if (path.length === 1 && !elements.has(name)) elements.set(name, outlined);
      if (path.length === 1 && name === 'drawing') {
        drawing = reader.scopes.attribute(attributes, DOCUMENT_RELATIONS, 'id');
      }
      if (name === 'row' && parent?.name === 'sheetData') rows.push(outlined);
      else parent?.children.push(outlined);
      path.push(outlined);
    },
    close(name, _start, end) {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      const element = path.pop();
      if (element) element.end = at(end);
      if (path.length === 1) ends.set(name, at(end));
    },
  });
  reader.write(source.slice(0, cut));
  if (cells) reader.write(source.slice(cells.end));
  reader.end();
  const [root] = roots;
  if (!root) throw new RangeError('a part without a root');
  const prefix = prefixOf(source.slice(root.start, root.inside));
  return { prefix, root, elements, ends, drawing, rows: () => (cells ? rowsIn(source, cells, prefix) : rows) };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What stands between the tags of `sheetData`; null where they are not found, or something in it might be taken for them. */
function cellsOf(source: string): Stretch | null {
  if (source.includes('<![CDATA[') || source.includes('<!--')) return null;
  const open = /<(?:[\w.-]+:)?sheetData(?:\s[^>]*)?>/.exec(source);
  const close = /<\/(?:[\w.-]+:)?sheetData\s*>/.exec(source);
  if (!open || !close || open[0].endsWith('/>')) return null;
  return { start: open.index + open[0].length, end: close.index };
}

/** The start tags of rows. `<` stands in no text as it is. */
function* rowsIn(source: string, { start, end }: Stretch, prefix: string): Generator<Row> {
  const tags = new RegExp(`<${prefix}row(?:\\s[^>]*)?>`, 'g');
  tags.lastIndex = start;
  for (let found = tags.exec(source); found && found.index < end; found = tags.exec(source)) {
    const attributes = new Map<string, string>();
    for (const [, name = '', double, single] of found[0].matchAll(/\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
      attributes.set(name, double ?? single ?? '');
    }
    yield { start: found.index, inside: found.index + found[0].length, attributes };
  }
}

function all(attributes: Attributes): ReadonlyMap<string, string> {
  return new Map(attributes);
}
