import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { ContractSheet } from '../../workbook/contract';
import { keptFormula } from '../../../src/functions/spelling';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Parts as a package. */
export async function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    bufferedWrite: true,
    dataDescriptor: false,
    useWebWorkers: false,
  });
  for (const [name, content] of Object.entries(parts)) {
    await writer.add(
      name,
      new Uint8ArrayReader(typeof content === 'string' ? new TextEncoder().encode(content) : content),
    );
  }
  return await writer.close();
}

/** All parts of a package, unpacked. */
export async function partsOf(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  for (const entry of await new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false }).getEntries()) {
    if (!entry.directory) parts.set(entry.filename, await entry.getData(new Uint8ArrayWriter(), { checkCrc32: true }));
  }
  return parts;
}

export async function textOf(bytes: Uint8Array, part: string): Promise<string> {
  const found = (await partsOf(bytes)).get(part);
  if (!found) throw new Error(`no part ${part}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(found);
}

export interface RawSheet {
  readonly name: string;
  readonly state?: string;
  /** The whole part. */
  readonly xml: string;
}

export interface RawBook {
  readonly sheets: readonly RawSheet[];
  readonly strings?: string;
  readonly styles?: string;
  /** More of workbook.xml, after the sheets. */
  readonly after?: string;
  /** Before the sheets. */
  readonly before?: string;
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  readonly overrides?: string;
  readonly relations?: string;
}

/** A workbook from the text of its parts. */
export function rawParts(book: RawBook): Record<string, string | Uint8Array> {
  const { sheets, strings, styles, more = {} } = book;
  const part = (index: number): string => `worksheets/sheet${index + 1}.xml`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const override = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}" ContentType="${TYPE}.${type}+xml"/>`;
  return {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?>\n<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('workbook.xml', 'sheet.main')}${sheets.map((_, index) => override(part(index), 'worksheet')).join('')}${strings === undefined ? '' : override('sharedStrings.xml', 'sharedStrings')}${styles === undefined ? '' : override('styles.xml', 'styles')}${book.overrides ?? ''}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${book.before ?? ''}<sheets>${sheets.map(({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 1}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`).join('')}</sheets>${book.after ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, index) => relation(`rId${index + 1}`, 'worksheet', part(index))).join('')}${strings === undefined ? '' : relation('rId90', 'sharedStrings', 'sharedStrings.xml')}${styles === undefined ? '' : relation('rId91', 'styles', 'styles.xml')}${book.relations ?? ''}</Relationships>`,
    ...Object.fromEntries(sheets.map(({ xml }, index) => [`xl/${part(index)}`, xml])),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': strings }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': styles }),
    ...more,
  };
}

export function rawPackage(book: RawBook): Promise<Uint8Array<ArrayBuffer>> {
  return zipOf(rawParts(book));
}

/** A worksheet's part around its data. */
export function worksheet(data: string, after = '', before = ''): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
}

/** A styles part whose cell styles have these number formats, the first one General. */
export function stylesOf(formats: readonly string[]): string {
  const xf = (id: number): string => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  return `<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">${formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length + 1}">${xf(0)}${formats.map((_, index) => xf(200 + index)).join('')}</cellXfs></styleSheet>`;
}

function cellOf(address: string, cell: ContractSheet['cells'][string], style: number): string {
  const { value, formula } = cell;
  const f = formula === undefined ? '' : `<f>${keptFormula(formula.slice(1)).replaceAll('&', '&amp;')}</f>`;
  const tag = (type: string, inner: string): string =>
    `<c r="${address}"${style > 0 ? ` s="${style}"` : ''}${type}>${f}${inner}</c>`;
  switch (value.kind) {
    case 'number':
      return tag('', `<v>${value.number}</v>`);
    case 'text':
      return tag(' t="inlineStr"', `<is><t>${value.text}</t></is>`);
    case 'logical':
      return tag(' t="b"', `<v>${value.logical ? 1 : 0}</v>`);
    case 'error':
      return tag(' t="e"', `<v>${value.error}</v>`);
    case 'digits':
    case 'empty':
    case 'stale':
      return tag('', '');
  }
}

/** The start of the contract's cases as a package, by hand and not by our writer. */
export function packageOf(sheets: readonly ContractSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const formats: string[] = [];
  const styleOf = (format: string | undefined): number => {
    if (format === undefined) return 0;
    if (!formats.includes(format)) formats.push(format);
    return formats.indexOf(format) + 1;
  };
  const raw = sheets.map((sheet): RawSheet => {
    const rows = new Map<number, string>();
    for (const [address, cell] of Object.entries(sheet.cells)) {
      const row = Number(/\d+/.exec(address)?.[0]);
      rows.set(row, (rows.get(row) ?? '') + cellOf(address, cell, styleOf(cell.format)));
    }
    const hidden = (row: number): string => (sheet.hiddenRows?.includes(row) ? ' hidden="1"' : '');
    const data = [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => `<row r="${row}"${hidden(row)}>${cells}</row>`);
    const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${area}"/>`).join('');
    return {
      name: sheet.name,
      ...(sheet.visible === false ? { state: 'hidden' } : {}),
      xml: worksheet(data.join(''), merges === '' ? '' : `<mergeCells>${merges}</mergeCells>`),
    };
  });
  return rawPackage({ sheets: raw, styles: stylesOf(formats) });
}
