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
  readonly rows: readonly Outlined[];
}

/** Reads the outline; rows are noted, cells are not. */
export function outlineOf(source: string): SheetOutline {
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
      const outlined = { name, start, inside: end, end, attributes: all(attributes), children: [] };
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
      if (element) element.end = end;
      if (path.length === 1) ends.set(name, end);
    },
  });
  reader.write(source);
  reader.end();
  const [root] = roots;
  if (!root) throw new RangeError('a part without a root');
  return { prefix: prefixOf(source.slice(root.start, root.inside)), root, elements, ends, drawing, rows };
}

function all(attributes: Attributes): ReadonlyMap<string, string> {
  return new Map(attributes);
}
