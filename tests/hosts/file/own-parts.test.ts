import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import { ADD_IN_ID, withoutOwnParts } from '../../../src/hosts/file/own-parts';
import { partsOf, rawPackage, textOf, worksheet } from './package';
import { libreOffice, python, save, scratch } from './tools';

const { path, done } = scratch();
afterAll(done);

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const OFFICE = 'http://schemas.microsoft.com/office/2011/relationships';
const OTHERS_ID = '11111111-2222-3333-4444-555555555555';

const relations = (...all: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${all.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;

const extension = (id: string): string =>
  `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{00000000-0000-0000-0000-000000000000}"><we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/></we:webextension>`;

const pane = (relation: string): string =>
  `<wetp:taskpane dockstate="right" visibility="1" width="350" row="0"><wetp:webextensionref xmlns:r="${DOCUMENT}" r:id="${relation}"/></wetp:taskpane>`;

/** A workbook that opens these add-ins' panes, with custom XML of ours and of another, and names. */
function workbook(ids: readonly string[]): Promise<Uint8Array<ArrayBuffer>> {
  const parts = ids.map((_, index) => `webextension${index + 1}.xml`);
  return rawPackage({
    sheets: [{ name: '名单', xml: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>') }],
    after:
      '<definedNames><definedName name="_xldudf_POLICY_GAP" hidden="1">#NAME?</definedName><definedName name="产值">名单!$A$1</definedName></definedNames>',
    relations: `<Relationship Id="rId70" Type="${DOCUMENT}/customXml" Target="../customXml/item1.xml"/><Relationship Id="rId71" Type="${DOCUMENT}/customXml" Target="../customXml/item2.xml"/>`,
    overrides: [
      ['xl/webextensions/taskpanes.xml', 'application/vnd.ms-office.webextensiontaskpanes+xml'],
      ...parts.map((part) => [`xl/webextensions/${part}`, 'application/vnd.ms-office.webextension+xml']),
      ['customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
    ]
      .map(([part = '', type = '']) => `<Override PartName="/${part}" ContentType="${type}"/>`)
      .join(''),
    more: {
      '_rels/.rels': relations(
        ['rId1', `${DOCUMENT}/officeDocument`, 'xl/workbook.xml'],
        ['rId2', `${OFFICE}/webextensiontaskpanes`, 'xl/webextensions/taskpanes.xml'],
      ),
      'xl/webextensions/taskpanes.xml': `<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">${ids.map((_, index) => pane(`rId${index + 1}`)).join('')}</wetp:taskpanes>`,
      'xl/webextensions/_rels/taskpanes.xml.rels': relations(
        ...parts.map((part, index) => [`rId${index + 1}`, `${OFFICE}/webextension`, part] as const),
      ),
      ...Object.fromEntries(ids.map((id, index) => [`xl/webextensions/webextension${index + 1}.xml`, extension(id)])),
      'customXml/item1.xml': '<stamp xmlns="urn:policy-check:seal:1">1</stamp>',
      'customXml/_rels/item1.xml.rels': relations(['rId1', `${DOCUMENT}/customXmlProps`, 'itemProps1.xml']),
      'customXml/itemProps1.xml':
        '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{1}"/>',
      'customXml/item2.xml': '<p:properties xmlns:p="http://schemas.microsoft.com/office/2006/metadata/properties"/>',
    },
  });
}

test('the id is the manifest’s', () => {
  const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');
  expect(/<Id>([^<]*)<\/Id>/.exec(manifest)?.[1]).toBe(ADD_IN_ID);
});

describe('a copy without our parts', () => {
  test('has none of them, and all of the others', async () => {
    const original = await workbook([ADD_IN_ID.toUpperCase()]);
    const { bytes, removed } = await withoutOwnParts(original);
    const parts = await partsOf(bytes);
    expect([...parts.keys()].filter((name) => /webext|item1|itemProps1/i.test(name))).toEqual([]);
    expect(new Set(removed)).toEqual(
      new Set([
        'xl/webextensions/taskpanes.xml',
        'xl/webextensions/webextension1.xml',
        'customXml/item1.xml',
        'customXml/itemProps1.xml',
        '_xldudf_POLICY_GAP',
      ]),
    );
    expect(await textOf(bytes, '_rels/.rels')).not.toMatch(/taskpanes/);
    expect(await textOf(bytes, '[Content_Types].xml')).not.toMatch(/webextension|itemProps1/);
    expect(await textOf(bytes, 'xl/workbook.xml')).toContain(
      '<definedNames><definedName name="产值">名单!$A$1</definedName></definedNames>',
    );
    const before = await partsOf(original);
    for (const name of ['customXml/item2.xml', 'xl/worksheets/sheet1.xml']) {
      expect(parts.get(name)).toEqual(before.get(name));
    }
    expect(await textOf(bytes, 'xl/_rels/workbook.xml.rels')).toContain('item2.xml');
    expect(await textOf(bytes, 'xl/_rels/workbook.xml.rels')).not.toContain('item1.xml');
  });

  test('keeps the task pane of another add-in', async () => {
    const { bytes } = await withoutOwnParts(await workbook([ADD_IN_ID, OTHERS_ID]));
    const parts = await partsOf(bytes);
    expect([...parts.keys()].filter((name) => name.includes('webextension'))).toEqual([
      'xl/webextensions/taskpanes.xml',
      'xl/webextensions/_rels/taskpanes.xml.rels',
      'xl/webextensions/webextension2.xml',
    ]);
    expect((await textOf(bytes, 'xl/webextensions/taskpanes.xml')).match(/r:id="\w+"/g)).toEqual(['r:id="rId2"']);
    expect(await textOf(bytes, '_rels/.rels')).toMatch(/taskpanes/);
  });

  test('is a workbook to us, openpyxl and LibreOffice', async () => {
    const { bytes } = await withoutOwnParts(await workbook([ADD_IN_ID]));
    expect((await (await FileWorkbook.open(bytes, 'x.xlsx')).read('名单')).value(1, 1)).toEqual({
      kind: 'number',
      number: 1,
    });
    const file = save(path('stripped.xlsx'), bytes);
    expect(
      python('import sys, openpyxl; print(openpyxl.load_workbook(sys.argv[1]).active["A1"].value)', file).trim(),
    ).toBe('1');
    expect(readFileSync(libreOffice(file, 'csv', path('.')), 'utf8').trim()).toBe('1');
  });

  test('of a workbook without any is the same, part by part', async () => {
    const original = await rawPackage({ sheets: [{ name: 'a', xml: worksheet('') }] });
    const { bytes, removed } = await withoutOwnParts(original);
    expect(removed).toEqual([]);
    expect(await partsOf(bytes)).toEqual(await partsOf(original));
  });
});
