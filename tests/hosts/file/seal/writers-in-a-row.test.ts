import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { basename } from 'node:path';
import ExcelJS from 'exceljs';
import { FileWorkbook } from '../../../../src/hosts/file/file-workbook';
import { verifyFile } from '../../../../src/hosts/file/seal/verify-file';
import { shelf } from '../../../seal/sealing';
import { load, python, save, scratch } from '../tools';
import { sealedBook } from './sealed-book';
import type { Row } from './sealed-book';

const { path, done } = scratch();
afterAll(done);

type Writer = 'exceljs' | 'openpyxl' | 'LibreOffice' | 'ours';
/** Five orders of writers; LibreOffice, slow to start, takes its turn at the same place in most. */
const ORDERS: readonly (readonly Writer[])[] = [
  ['openpyxl', 'LibreOffice', 'exceljs', 'ours'],
  ['exceljs', 'LibreOffice', 'openpyxl', 'ours'],
  ['ours', 'LibreOffice', 'ours', 'openpyxl'],
  ['openpyxl', 'LibreOffice', 'openpyxl', 'exceljs'],
  ['exceljs', 'LibreOffice', 'exceljs', 'LibreOffice'],
];
const SAVE = 'import sys, openpyxl\nfor name in sys.argv[1:]: openpyxl.load_workbook(name).save(name)';

/** Quotients: their doubles need 16 and 17 digits, which two of the writers do not keep. */
const QUOTIENTS: readonly Row[] = Array.from({ length: 200 }, (_, index) => [
  '青秀区',
  `第${index + 1}号机械有限公司`,
  null,
  '机械',
  ((index * 7919 + 101) * 13) / (3 + (index % 17)),
  (index * 104_729 + 1) / (7 + (index % 11)),
  null,
  '已复核',
  null,
  index % 9 === 0 ? '一行\r\n又一行' : null,
  '李四',
]);

async function saved(writer: Writer, files: readonly string[], turn: number): Promise<void> {
  switch (writer) {
    case 'exceljs':
      for (const file of files) {
        const book = new ExcelJS.Workbook();
        await book.xlsx.load(load(file).buffer);
        save(file, new Uint8Array(await book.xlsx.writeBuffer()));
      }
      return;
    case 'openpyxl':
      python(SAVE, ...files);
      return;
    case 'ours':
      for (const file of files) {
        const book = await FileWorkbook.open(load(file), 'x.xlsx');
        const [before, after] = [
          [[{ value: { kind: 'empty' as const } }]],
          [[{ value: { kind: 'number' as const, number: 1 } }]],
        ];
        await book.write([{ kind: 'cells', sheet: '说明', top: 9, left: 9 + turn, before, after }]);
        save(file, await book.bytes());
      }
      return;
    case 'LibreOffice': {
      const out = path('converted');
      mkdirSync(out, { recursive: true });
      const profile = `-env:UserInstallation=file://${path('profile')}`;
      const convert = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out];
      execFileSync('soffice', [profile, ...convert, ...files], { stdio: 'ignore', timeout: 120_000 });
      for (const file of files) copyFileSync(`${out}/${basename(file)}`, file);
    }
  }
}

test('200 quotients and line feeds through five orders of writers: as sealed', async () => {
  const { sealed } = await sealedBook(null, {}, QUOTIENTS);
  const files = ORDERS.map((_, index) => save(path(`${index}.xlsx`), sealed));
  for (let turn = 0; turn < 4; turn += 1) {
    for (const writer of ['exceljs', 'openpyxl', 'LibreOffice', 'ours'] as const) {
      const due = files.filter((_, index) => ORDERS[index]![turn] === writer);
      if (due.length > 0) await saved(writer, due, turn);
    }
  }
  for (const file of files) {
    const { answer } = await verifyFile({ source: load(file), name: 'x.xlsx', shelf, trust: [] });
    expect(answer).toMatchObject({ status: 'unsigned', content: 'same', changes: [] });
  }
}, 300_000);
