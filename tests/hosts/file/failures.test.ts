import { WorkbookFailure } from '../../../src/workbook/workbook';
import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import { fileWords } from '../../../src/hosts/file/failures';
import { LOCALES } from '../../../src/messages/message';
import { say } from '../../../src/messages/say';
import { MAIN, rawPackage, rawParts, worksheet, zipOf } from './package';

/** Opens a file and reads all of it; the code of the failure, or `read`. */
async function outcome(bytes: Uint8Array, name = '名单.xlsx'): Promise<string> {
  try {
    const workbook = await FileWorkbook.open(bytes, name);
    for (const sheet of await workbook.sheets()) await workbook.read(sheet.name);
    return 'read';
  } catch (error) {
    if (!(error instanceof WorkbookFailure)) throw error;
    for (const locale of LOCALES) expect(say(error.said, locale, fileWords.texts)).not.toMatch(/\{|undefined|\n/);
    return error.said.code;
  }
}

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Uint8Array.from(Array.from(text, (sign) => [sign.charCodeAt(0), 0]).flat());
const after = (head: readonly number[], size: number, tail: Uint8Array = new Uint8Array(0)): Uint8Array => {
  const bytes = new Uint8Array(size + tail.length);
  bytes.set(head);
  bytes.set(tail, size);
  return bytes;
};
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('what is no workbook of ours says what it is', () => {
  const cases: [what: string, bytes: Uint8Array, name: string, code: string][] = [
    ['an empty file', new Uint8Array(0), 'a.xlsx', 'file.not-a-table'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'a.xlsx', 'file.not-a-table'],
    ['a page named .xlsx', ascii('<html><table><tr><td>1'), 'a.xlsx', 'file.not-a-table'],
    ['a page named .xls', ascii('<html><table><tr><td>1'), 'a.xls', 'file.old-format'],
    ['an .xls', after(OLE, 4096, utf16('Workbook')), 'a.xls', 'file.old-format'],
    ['an .et', after(OLE, 4096, utf16('ETWorkbook')), '名单.et', 'file.old-format'],
    ['an .xls named .xlsx', after(OLE, 4096), 'a.xlsx', 'file.old-format'],
    ['Excel 2.0 to 4.0', Uint8Array.from([0x09, 0x04, 0x06, 0x00]), 'a.xlsx', 'file.old-format'],
    ['a locked workbook', after(OLE, 4096, utf16('EncryptionInfo  EncryptedPackage')), 'a.xlsx', 'file.password'],
    ['only the head of a package', ascii('PK\u0003\u0004'), 'a.xlsx', 'file.cut'],
    ['text beyond Unicode', Uint8Array.from([0x41, 0xff, 0xff, 0x0a]), 'a.csv', 'file.encoding'],
    ['binary named .csv', Uint8Array.from([0x41, 0, 0, 1, 0x0a]), 'a.csv', 'file.encoding'],
    ['a quote that never closes', ascii('a,b\n"c,d\ne,f\n'), 'a.csv', 'file.open-quote'],
  ];
  test.each(cases)('%s', async (_what, bytes, name, code) => {
    expect(await outcome(bytes, name)).toBe(code);
  });

  const packages: [what: string, parts: Record<string, string | Uint8Array>, code: string][] = [
    ['an archive of pictures', { 'a.png': 'x' }, 'file.not-a-workbook'],
    [
      'an .ods',
      { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' },
      'file.other-format',
    ],
    [
      'an .xlsb',
      {
        ...rawParts({ sheets: [{ name: '表', xml: worksheet('') }] }),
        '_rels/.rels': String(rawParts({ sheets: [] })['_rels/.rels']).replace('workbook.xml', 'workbook.bin'),
        'xl/workbook.bin': 'x',
      },
      'file.other-format',
    ],
    [
      'a document',
      {
        ...rawParts({ sheets: [] }),
        '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      },
      'file.not-a-workbook',
    ],
    ['a workbook without sheets', rawParts({ sheets: [] }), 'file.broken-part'],
  ];
  test.each(packages)('%s', async (_what, parts, code) => {
    expect(await outcome(await zipOf(parts))).toBe(code);
  });
});

describe('a part that is broken names itself', () => {
  const good = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
  const cases: [what: string, xml: string][] = [
    ['a tag that is never closed', worksheet('<row r="1"><c r="A1"><v>1</v></row>')],
    ['a stray closing tag', worksheet(`${good}</row>`)],
    ['tags crossed', worksheet('<row r="1"><c r="A1"><v>1</c></v></row>')],
    ['cut off', worksheet(good).slice(0, -20)],
    ['cut inside a tag', worksheet(good).slice(0, -3)],
    ['an attribute without quotes', worksheet('<row r=1/>')],
    ['an attribute without a value', worksheet('<row hidden/>')],
    ['an attribute twice', worksheet('<row r="1" r="2"/>')],
    ['an unknown entity', worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&nbsp;</t></is></c></row>')],
    ['a bare ampersand', worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>A&B</t></is></c></row>')],
    ['a character that is none', worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&#xD800;</t></is></c></row>')],
    ['a document type', worksheet(good).replace('?>', '?><!DOCTYPE worksheet [<!ENTITY a "1">]>')],
    ['text after the root', `${worksheet(good)}x`],
    ['two roots', worksheet(good) + worksheet(good).replace(/^<\?.*\?>/, '')],
    ['another root', worksheet(good).replaceAll('worksheet', 'chartsheet')],
    ['another vocabulary', worksheet(good).replace(MAIN, 'urn:other')],
    ['nothing', ''],
    ['rows in the wrong order', worksheet('<row r="2"/><row r="1"/>')],
    ['a row twice', worksheet('<row r="2"/><row r="2"/>')],
    ['a row beyond the sheet', worksheet('<row r="1048577"/>')],
    ['a row number that is none', worksheet('<row r="1.5"/>')],
    ['cells in the wrong order', worksheet('<row r="1"><c r="B1"/><c r="A1"/></row>')],
    ['a cell twice', worksheet('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')],
    ['a cell on another row', worksheet('<row r="1"><c r="A2"/></row>')],
    ['a cell beyond the sheet', worksheet('<row r="1"><c r="XFE1"/></row>')],
    ['an address that is none', worksheet('<row r="1"><c r="1"/></row>')],
    ['a number that is none', worksheet('<row r="1"><c r="A1"><v>12,5</v></c></row>')],
    ['a hexadecimal number', worksheet('<row r="1"><c r="A1"><v>0x10</v></c></row>')],
    ['a shared string that is not there', worksheet('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')],
    ['a logical that is none', worksheet('<row r="1"><c r="A1" t="b"><v>2</v></c></row>')],
    ['a type that is none', worksheet('<row r="1"><c r="A1" t="q"><v>2</v></c></row>')],
    ['a date that is none', worksheet('<row r="1"><c r="A1" t="d"><v>30/6/2025</v></c></row>')],
    ['a merged area that is none', worksheet(good, '<mergeCells><mergeCell ref="A1:"/></mergeCells>')],
    ['nested without end', '<a>'.repeat(5000)],
  ];
  test.each(cases)('%s', async (_what, xml) => {
    expect(await outcome(await rawPackage({ sheets: [{ name: '表', xml }] }))).toBe('file.broken-part');
  });

  test('bytes that are no text', async () => {
    const parts = rawParts({ sheets: [{ name: '表', xml: '' }] });
    const bytes = Uint8Array.from([...ascii(worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>')), 0xc3, 0x28]);
    expect(await outcome(await zipOf({ ...parts, 'xl/worksheets/sheet1.xml': bytes }))).toBe('file.broken-part');
  });

  test('a sheet that is not asked for may be broken', async () => {
    const workbook = await FileWorkbook.open(
      await rawPackage({
        sheets: [
          { name: '好', xml: worksheet(good) },
          { name: '坏', xml: '<worksheet' },
        ],
      }),
      'x.xlsx',
    );
    expect((await workbook.read('好')).value(1, 1)).toEqual({ kind: 'number', number: 1 });
    await expect(workbook.read('坏')).rejects.toMatchObject({
      said: { code: 'file.broken-part', params: { part: 'xl/worksheets/sheet2.xml' } },
    });
  });
});

describe('hostile files', () => {
  test('a sheet of blanks that unpacks to 600 MB is refused before it is unpacked', async () => {
    const started = performance.now();
    const parts = rawParts({ sheets: [{ name: '表', xml: worksheet('') }] });
    const blanks = new Uint8Array(64 * 1024 ** 2).fill(32);
    const bytes = await zipOf({ ...parts, 'xl/worksheets/sheet1.xml': blanks });
    expect(bytes.byteLength).toBeLessThan(200_000);
    const packed = performance.now() - started;
    expect(await outcome(bytes)).toBe('file.suspicious');
    expect(performance.now() - started - packed).toBeLessThan(1000);
  });

  test('sizes that claim more than 1 GiB are refused', async () => {
    const bytes = await rawPackage({ sheets: [{ name: '表', xml: worksheet('') }] });
    // The central directory's uncompressed size of the first part, made 2 GiB.
    const view = new DataView(bytes.buffer);
    let directory = bytes.length - 4;
    while (view.getUint32(directory, true) !== 0x06054b50) directory -= 1;
    view.setUint32(view.getUint32(directory + 16, true) + 24, 0x80000000, true);
    expect(['file.too-large', 'file.suspicious', 'file.damaged']).toContain(await outcome(bytes));
  });

  test('sizes that claim less than there is are found out', async () => {
    const bytes = await rawPackage({
      sheets: [{ name: '表', xml: worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'.padEnd(9000)) }],
    });
    const view = new DataView(bytes.buffer);
    let found = 0;
    for (let at = 0; at < bytes.length - 46; at += 1) {
      // Both headers of the sheet: claim 10 bytes.
      const signature = view.getUint32(at, true);
      const name = signature === 0x02014b50 ? at + 46 : signature === 0x04034b50 ? at + 30 : 0;
      if (name === 0 || !new TextDecoder().decode(bytes.slice(name, name + 24)).startsWith('xl/worksheets/sheet1.xml'))
        continue;
      view.setUint32(signature === 0x02014b50 ? at + 24 : at + 22, 10, true);
      found += 1;
    }
    expect(found).toBe(2);
    expect(await outcome(bytes)).toMatch(/^file\.(suspicious|damaged)$/);
  });

  test.each(['../evil.xml', '/etc/passwd', 'C:\\evil.xml', 'xl/../../evil', 'xl\\..\\..\\evil'])(
    'a part named %s',
    async (name) => {
      const bytes = await zipOf({
        ...rawParts({ sheets: [{ name: '表', xml: worksheet('') }] }),
        'xl/evil.xml.........': 'x',
      });
      const renamed = new Uint8Array(bytes);
      const old = ascii('xl/evil.xml.........');
      const next = ascii(name.padEnd(old.length, '.'));
      for (let at = 0; at < renamed.length - old.length; at += 1) {
        if (old.every((byte, index) => renamed[at + index] === byte)) renamed.set(next, at);
      }
      expect(await outcome(renamed)).toMatch(/^file\.(suspicious|damaged|cut)$/);
    },
  );

  test('a part twice', async () => {
    const bytes = await zipOf({
      ...rawParts({ sheets: [{ name: '表', xml: worksheet('') }] }),
      'xl/worksheets/sheet9.xml': worksheet(''),
    });
    const text = ascii('sheet9.xml');
    for (let at = 0; at < bytes.length - text.length; at += 1) {
      if (text.every((byte, index) => bytes[at + index] === byte)) bytes.set(ascii('sheet1.xml'), at);
    }
    expect(await outcome(bytes)).toMatch(/^file\.(suspicious|damaged|cut)$/);
  });

  test('a lone cell at the far corner does not take all memory', async () => {
    const xml = worksheet(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    );
    expect(await outcome(await rawPackage({ sheets: [{ name: '表', xml }] }))).toBe('file.too-wide');
  });
});
