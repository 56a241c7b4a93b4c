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

export interface SingleSheet {
  readonly name: string;
  /** The sheet's part, whole. */
  readonly sheet: string;
  /** The styles' part. */
  readonly styles: string;
  /** `definedName` elements of the workbook; empty where there are none. */
  readonly definedNames: string;
}

/** A package of one workbook with one sheet, and nothing beside them: no author, no shared strings, no theme. */
export async function singleSheetPackage(given: SingleSheet): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new PackageWriter();
  await writer.write(
    '[Content_Types].xml',
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/worksheets/sheet1.xml', 'worksheet')}${override('xl/styles.xml', 'styles')}</Types>`,
  );
  await writer.write(
    '_rels/.rels',
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  );
  const names = given.definedNames === '' ? '' : `<definedNames>${given.definedNames}</definedNames>`;
  await writer.write(
    'xl/workbook.xml',
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets><sheet name="${escapedAttribute(given.name)}" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
  );
  await writer.write(
    'xl/_rels/workbook.xml.rels',
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`,
  );
  await writer.write('xl/styles.xml', given.styles);
  await writer.write('xl/worksheets/sheet1.xml', given.sheet);
  return writer.finish(null);
}
