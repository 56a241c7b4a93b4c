import type { Area } from '../../../workbook/address';
import { areaAddress, parseArea } from '../../../workbook/address';
import { SHEET_ORDER } from '../../file/splice/layout/sheet-outline';
import { prefixOf, TextSplice, withAttribute } from '../../file/splice/text-splice';
import { SPREADSHEET } from '../../file/xml/namespaces';
import { XmlReader } from '../../file/xml/xml-reader';
import { columnPixels, POINT } from '../engine/pixels';
import type { ColumnNow, RowNow } from './sheet-now';

/** A column of the grid, its look as a number of the file's styles. */
export interface StyledColumn extends Omit<ColumnNow, 'look'> {
  readonly style: number;
}

/** How a sheet is laid out in the grid. */
export interface LayoutNow {
  readonly merges: readonly Area[];
  readonly columns: ReadonlyMap<number, StyledColumn>;
  readonly rows: ReadonlyMap<number, RowNow>;
}

interface Stretch {
  readonly start: number;
  end: number;
}

interface FileColumn extends StyledColumn {
  readonly width: string | null;
}

/** Elements of a sheet that stand between its cells and its merged areas. */
const BEFORE_MERGES: ReadonlySet<string> = new Set(
  SHEET_ORDER.slice(SHEET_ORDER.indexOf('sheetData'), SHEET_ORDER.indexOf('mergeCells')),
);

/** The sheet's part with merged areas, columns and rows as the grid has them; null where they are so already. */
export function withLayout(source: string, now: LayoutNow): string | null {
  const splice = new TextSplice(source);
  const parts = new Map<string, Stretch>();
  const merges: string[] = [];
  const columns = new Map<number, FileColumn>();
  let [depth, prefix, afterCells] = [0, '', 0];
  let child = '';
  const reader = new XmlReader(SPREADSHEET, {
    open(element, attributes, start, end) {
      depth += 1;
      if (depth === 1) prefix = prefixOf(source.slice(start, end));
      else if (depth === 2) {
        child = element;
        parts.set(element, { start, end });
      } else if (depth === 3 && child === 'mergeCells') merges.push(attributes.get('ref') ?? '');
      else if (depth === 3 && child === 'cols') {
        const width = attributes.get('width');
        const [from, to] = [Number(attributes.get('min')), Number(attributes.get('max'))];
        const style = Number(attributes.get('style') ?? '0');
        const column = { width, pixels: width === null ? null : columnPixels(Number(width)) };
        for (let at = from; at <= Math.min(to, from + 16_383); at += 1) {
          columns.set(at, { ...column, hidden: attributes.flag('hidden'), style });
        }
      } else if (depth === 3 && child === 'sheetData' && element === 'row') {
        const height = attributes.get('ht');
        const there: RowNow = {
          pixels: height === null ? null : Math.round(Number(height) * POINT),
          hidden: attributes.flag('hidden'),
        };
        const wanted = now.rows.get(Number(attributes.get('r'))) ?? { pixels: null, hidden: false };
        const tag = source.slice(start, end);
        const mended = rowTag(tag, there, wanted);
        if (mended !== tag) splice.replace(start, end, mended);
      }
    },
    close(element, _start, end) {
      if (depth === 2) {
        const part = parts.get(element);
        if (part) part.end = end;
        if (BEFORE_MERGES.has(element)) afterCells = end;
      }
      depth -= 1;
    },
  });
  reader.write(source);
  reader.end();

  const wantedMerges = now.merges.map(areaAddress);
  if (normal(merges).join() !== normal(wantedMerges).join()) {
    const xml =
      wantedMerges.length === 0
        ? ''
        : `<${prefix}mergeCells count="${String(wantedMerges.length)}">${wantedMerges
            .map((ref) => `<${prefix}mergeCell ref="${ref}"/>`)
            .join('')}</${prefix}mergeCells>`;
    const there = parts.get('mergeCells');
    if (there) splice.replace(there.start, there.end, xml);
    else splice.insert(afterCells, xml);
  }
  const cols = columnsXml(prefix, columns, now.columns);
  if (cols !== null) {
    const there = parts.get('cols');
    if (there) splice.replace(there.start, there.end, cols);
    else splice.insert(parts.get('sheetData')?.start ?? 0, cols);
  }
  return splice.edited ? splice.result() : null;
}

function normal(areas: readonly string[]): readonly string[] {
  return areas.map((text) => (parseArea(text) ? areaAddress(parseArea(text) as Area) : text)).sort();
}

function rowTag(tag: string, there: RowNow, wanted: RowNow): string {
  let mended = tag;
  if (there.hidden !== wanted.hidden) mended = withAttribute(mended, 'hidden', wanted.hidden ? '1' : '0');
  if (there.pixels === wanted.pixels) return mended;
  if (wanted.pixels === null) return mended.replace(/\s(?:ht|customHeight)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  return withAttribute(withAttribute(mended, 'ht', String(wanted.pixels / POINT)), 'customHeight', '1');
}

/** The list of columns as it is to be; null where it is so already. Columns that the grid does not reach stay. */
function columnsXml(
  prefix: string,
  there: ReadonlyMap<number, FileColumn>,
  now: ReadonlyMap<number, StyledColumn>,
): string | null {
  const same = [...now].every(([at, wanted]) => {
    const file = there.get(at) ?? { pixels: null, hidden: false, style: 0 };
    return file.pixels === wanted.pixels && file.hidden === wanted.hidden && file.style === wanted.style;
  });
  if (same) return null;
  const all = new Map<number, FileColumn>(there);
  for (const [at, wanted] of now) {
    const file = there.get(at);
    const width =
      file && file.pixels === wanted.pixels
        ? file.width
        : wanted.pixels === null
          ? null
          : String((wanted.pixels - 5) / 7);
    all.set(at, { ...wanted, width });
  }
  const tags = [...all]
    .filter(([, { width, hidden, style }]) => width !== null || hidden || style !== 0)
    .sort(([a], [b]) => a - b)
    .map(([at, { width, hidden, style }]) => {
      const said = [
        // A column must have a width: without one of its own, the default of Excel.
        width === null ? ' width="9.140625"' : ` width="${width}" customWidth="1"`,
        style === 0 ? '' : ` style="${String(style)}"`,
        hidden ? ' hidden="1"' : '',
      ].join('');
      return `<${prefix}col min="${String(at)}" max="${String(at)}"${said}/>`;
    });
  return tags.length === 0 ? '' : `<${prefix}cols>${tags.join('')}</${prefix}cols>`;
}
