import { cellAddress } from '../../../workbook/address';
import type { Grid } from '../../../workbook/grid';
import { cellXml } from '../splice/cell-xml';
import { StylesSplice, emptyStyles } from '../splice/styles-splice';
import { escapedAttribute } from '../xml/entities';
import { PackageWriter } from '../zip/package-writer';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${TYPE}.${type}+xml"/>`;
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
}

/** A number format that shows as many places as were typed: `4000.10` keeps its zero. */
function typedFormat(digits: string): string {
  const places = /\.(\d*0)$/.exec(digits)?.[1]?.length ?? 0;
  return places === 0 || places > 20 ? 'General' : `0.${'0'.repeat(places)}`;
}

function* sheetXml(grid: Grid, styles: StylesSplice): Generator<string> {
  yield `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetData>`;
  for (let row = 1; row <= grid.rows; row += 1) {
    let cells = '';
    for (let column = 1; column <= grid.columns; column += 1) {
      const value = grid.value(row, column);
      if (value.kind === 'empty') continue;
      const format = value.kind === 'digits' ? typedFormat(value.text) : 'General';
      cells += cellXml('', cellAddress(row, column), format === 'General' ? 0 : styles.format(format), { value });
    }
    if (cells !== '') yield `<row r="${String(row)}">${cells}</row>`;
  }
  yield '</sheetData></worksheet>';
}

/** A workbook with one sheet that holds a text table. */
export async function freshWorkbook(grid: Grid): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new PackageWriter();
  const styles = new StylesSplice(emptyStyles(MAIN));
  const sheet = [...sheetXml(grid, styles)].join('');
  styles.format('General');
  await writer.write(
    '[Content_Types].xml',
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${override('xl/worksheets/sheet1.xml', 'worksheet')}${override('xl/styles.xml', 'styles')}</Types>`,
  );
  await writer.write(
    '_rels/.rels',
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  );
  await writer.write(
    'xl/workbook.xml',
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escapedAttribute(grid.sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  await writer.write(
    'xl/_rels/workbook.xml.rels',
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`,
  );
  await writer.write('xl/styles.xml', styles.result() ?? emptyStyles(MAIN));
  await writer.write('xl/worksheets/sheet1.xml', sheet);
  return writer.finish(null);
}
