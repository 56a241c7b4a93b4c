import { escapedAttribute } from '../xml/entities';
import { PackageWriter } from '../zip/package-writer';

/** What every part of ours begins with. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The namespace of workbook, sheets and styles. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`;
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
}

/** A sheet of a new package. */
export interface FreshSheet {
  readonly name: string;
  /** The sheet's part, whole. */
  readonly sheet: string;
}

/** A package of a workbook with these sheets, and nothing beside them: no author, no shared strings, no theme. */
export async function freshPackage(sheets: readonly FreshSheet[], styles: string): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new PackageWriter();
  const part = (place: number): string => `worksheets/sheet${String(place + 1)}.xml`;
  const id = (place: number): string => `rId${String(place + 1)}`;
  const all = (each: (sheet: FreshSheet, place: number) => string): string => sheets.map(each).join('');
  await writer.write(
    '[Content_Types].xml',
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${all((_, place) => override(`xl/${part(place)}`, 'worksheet'))}${override('xl/styles.xml', 'styles')}</Types>`,
  );
  await writer.write(
    '_rels/.rels',
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  );
  const listed = all(
    ({ name }, place) => `<sheet name="${escapedAttribute(name)}" sheetId="${String(place + 1)}" r:id="${id(place)}"/>`,
  );
  await writer.write(
    'xl/workbook.xml',
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets>${listed}</sheets></workbook>`,
  );
  await writer.write(
    'xl/_rels/workbook.xml.rels',
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${all((_, place) => relation(id(place), 'worksheet', part(place)))}${relation(id(sheets.length), 'styles', 'styles.xml')}</Relationships>`,
  );
  await writer.write('xl/styles.xml', styles);
  for (const [place, { sheet }] of sheets.entries()) await writer.write(`xl/${part(place)}`, sheet);
  return writer.finish(null);
}
