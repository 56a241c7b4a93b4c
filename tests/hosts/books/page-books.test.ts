import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ExcelJS from 'exceljs';
import type { OutgoingFile } from '../../../src/hosts/books/outgoing-file';
import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import type { NewBook, PickedFile } from '../../../src/taskpane/host';
import type { Progress } from '../../../src/workbook/workbook';
import { Cancelled } from '../../../src/workbook/workbook';
import { refusal } from '../excel/start';
import { memoryBooks } from '../../taskpane/harness/memory-books';

// A machine that runs other tests beside these is slow, not wrong.
jest.setTimeout(300_000);

const SAMPLE = resolve(__dirname, '../../../samples/quarter.xlsx');

function picked(name: string, bytes: Uint8Array): PickedFile {
  return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) };
}

const book = (name: string, figure: number): NewBook => ({
  name,
  sheets: [
    {
      name: '名单',
      title: '名单',
      notes: [],
      columns: [{ heading: '产值', width: 10 }],
      rows: [[{ value: { kind: 'number', number: figure } }]],
    },
  ],
});

test('every sheet of a picked workbook, hidden ones too, with progress over the whole', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('甲').addRow(['a', 1]);
  workbook.addWorksheet('乙', { state: 'hidden' }).addRow([2]);
  const told: Progress[] = [];
  const file = picked('县.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
  const sheets = await memoryBooks().read(file, { report: (progress) => told.push(progress) });
  expect(sheets.map(({ sheet, visible }) => [sheet, visible])).toEqual([
    ['甲', true],
    ['乙', false],
  ]);
  expect(told.at(-1)).toEqual({ done: 200, of: 200 });
});

test.each<[string, PickedFile, string, object]>([
  [
    'a file of another kind',
    picked('扫描件.pdf', Uint8Array.from([37, 80, 68, 70])),
    'books.of-file',
    { file: '扫描件.pdf', why: { code: 'file.not-a-table' } },
  ],
  ['a cut one', picked('县.xlsx', Uint8Array.from([80, 75, 3, 4, 0])), 'books.of-file', { why: { code: 'file.cut' } }],
  [
    'one that was moved',
    { ...picked('县.xlsx', new Uint8Array()), arrayBuffer: () => Promise.reject(new Error('NotFoundError')) },
    'books.unreadable',
    { file: '县.xlsx', detail: 'NotFoundError' },
  ],
])('%s: the failure names it', async (_, file, code, params) => {
  expect(await refusal(memoryBooks().read(file))).toMatchObject({ code, params });
});

test('one workbook goes out as it is, by its own name; several as an archive, each once by its name', async () => {
  const out: OutgoingFile[] = [];
  const books = memoryBooks(out);
  expect(await books.handOut('各县', [book('宾阳/县', 1)])).toEqual({ kind: 'downloaded', file: '宾阳_县.xlsx' });
  const told: Progress[] = [];
  const several = [book('宾阳县', 1), book('横州市', 2), book('宾阳县', 3)];
  await books.handOut('各县：名单', several, { report: (progress) => told.push(progress) });
  expect(out.map(({ name }) => name)).toEqual(['宾阳_县.xlsx', '各县：名单.zip']);
  expect(told).toEqual([0, 1, 2, 3].map((done) => ({ done, of: 3 })));
  const folder = mkdtempSync(join(tmpdir(), 'books-'));
  try {
    writeFileSync(join(folder, 'all.zip'), out[1]?.bytes ?? '');
    // Another program's reader: names in Chinese, and a day of now.
    const listed = execFileSync('python3', [
      '-c',
      'import sys,zipfile,json;z=zipfile.ZipFile(sys.argv[1]);z.extractall(sys.argv[2]);assert z.testzip() is None;print(json.dumps([[i.filename,i.date_time[0]] for i in z.infolist()]))',
      join(folder, 'all.zip'),
      folder,
    ]);
    const year = new Date().getFullYear();
    const names = ['宾阳县.xlsx', '横州市.xlsx', '宾阳县（2）.xlsx'];
    expect(JSON.parse(listed.toString())).toEqual(names.map((name) => [name, year]));
    const figures = await Promise.all(
      names.map(async (name) => {
        const inside = await FileWorkbook.open(readFileSync(join(folder, name)), name);
        return (await inside.read('名单')).value(3, 1);
      }),
    );
    expect(figures).toEqual([1, 2, 3].map((number) => ({ kind: 'number', number })));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a text goes out under a name that any file system takes', async () => {
  const out: OutgoingFile[] = [];
  await memoryBooks(out).handOutText('密钥：厅/处.json', '{"a":"甲"}');
  expect(out[0]?.name).toBe('密钥：厅_处.json');
  expect(new TextDecoder().decode(out[0]?.bytes)).toBe('{"a":"甲"}');
});

test('a copy is changed and handed out; what it was made from stays', async () => {
  const out: OutgoingFile[] = [];
  const bytes = new Blob([readFileSync(SAMPLE)]);
  const books = memoryBooks(out, () => Promise.resolve({ name: '二季度名单.xlsx', bytes }));
  const copy = await books.copy();
  const [list] = copy.sheets;
  const sheet = list?.sheet ?? '';
  const change = {
    kind: 'cells',
    sheet,
    top: 300,
    left: 1,
    before: [[{ value: { kind: 'empty' } }]],
    after: [[{ value: { kind: 'text', text: '在副本里' } }]],
  } as const;
  const done = await copy.handOut('二季度名单（副本）', [change], null);
  expect(done).toEqual({ out: { kind: 'downloaded', file: '二季度名单（副本）.xlsx' }, notes: [] });
  const written = await FileWorkbook.open(out[0]?.bytes ?? new Uint8Array(), 'a.xlsx');
  expect((await written.read(sheet)).value(300, 1)).toEqual({ kind: 'text', text: '在副本里' });
  const again = await copy.handOut('再来', [change], null);
  expect(again.out).toEqual({ kind: 'downloaded', file: '再来.xlsx' });
  expect(
    await refusal(copy.handOut('坏的', [{ ...change, before: [[{ value: { kind: 'number', number: 1 } }]] }], null)),
  ).toMatchObject({
    code: 'books.of-file',
    params: { file: '坏的', why: { code: 'file.changed-since' } },
  });
});

test('cancelled before it is handed out: nothing is', async () => {
  const out: OutgoingFile[] = [];
  const stop = new AbortController();
  stop.abort();
  await expect(memoryBooks(out).handOut('甲', [book('甲', 1)], { signal: stop.signal })).rejects.toBeInstanceOf(
    Cancelled,
  );
  expect(out).toEqual([]);
});
