import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { FileWorkbook } from '../../../../src/hosts/file/file-workbook';
import { verifyFile } from '../../../../src/hosts/file/seal/verify-file';
import { exportedKey, newKeyFile, unlock } from '../../../../src/seal/keys/key-file';
import type { TrustedKey } from '../../../../src/seal/keys/trust';
import type { VerifyAnswer } from '../../../../src/seal/verify/answer';
import { shelf, shelved } from '../../../seal/sealing';
import { python, save, scratch } from '../tools';
import { findStamps } from '../../../../src/seal/stamp-sheet';
import { FORMULA_ROWS, FORMULA_TAMPERINGS, withoutResults } from './formula-tamperings';
import { forgeries } from './forgeries';
import type { Forger } from './forgeries';
import { gridsOf, sealedBook } from './sealed-book';
import type { Row } from './sealed-book';
import { listOf, TAMPERINGS } from './tamperings';
import type { Tampering } from './tamperings';

const { path, done } = scratch();
afterAll(done);

const WRITERS = ['exceljs', 'openpyxl', 'LibreOffice', 'ours'] as const;
const SAVE_ALL = `
import sys, glob, os, openpyxl
for name in sorted(glob.glob(os.path.join(sys.argv[1], '*.xlsx'))):
    openpyxl.load_workbook(name).save(os.path.join(sys.argv[2], os.path.basename(name)))
`;
let trust: readonly TrustedKey[] = [];

/** Forgeries need a sealed workbook first: their table stands here with the actions of those made in `beforeAll`. */
let forger: Forger | null = null;
const NAMES = forgeries({ key: null as never, foreign: [], otherPolicy: [] });
const CASES: readonly Tampering[] = [
  ...TAMPERINGS,
  ...NAMES.map((each, index): Tampering => ({ ...each, done: (...args) => forgeries(forger!)[index]!.done(...args) })),
];
const FIRST_OF_FORMULAS = CASES.length;
const ALL: readonly Tampering[] = [...CASES, ...FORMULA_TAMPERINGS];
const FOREIGN: readonly Row[] = [
  ['武鸣区', '子纺织有限公司', '91450122MA5KA0X999', '纺织', 100, 90, null, '待复核', null, null, null],
  ['武鸣区', '丑皮革有限公司', null, '皮革', 120, 90, null, '待复核', null, null, null],
];

async function stampIn(bytes: Uint8Array): Promise<readonly string[]> {
  const [stamp] = findStamps(await gridsOf(await FileWorkbook.open(bytes, 'x.xlsx')));
  return stamp!.lines;
}

const fileOf = (writer: (typeof WRITERS)[number], index: number): string => path(`${writer}/${index}.xlsx`);

/** Every case is made by exceljs, and saved anew by each of the others. */
beforeAll(async () => {
  const file = await newKeyFile('南宁市工信局', '八位以上的口令');
  trust = [exportedKey(file)];
  const key = (await unlock(file, '八位以上的口令'))!;
  const { sealed } = await sealedBook(key);
  const formulas = await sealedBook(key, { more: { keepFormulas: true } }, FORMULA_ROWS);
  const { pack, files } = shelved;
  const otherPolicy = {
    pack,
    files: { ...files, pack: files.pack.replace(pack.title, `${pack.title}（修订）`) },
    path: null,
  };
  forger = {
    key: (await unlock(await newKeyFile('别人', '另一个口令'), '另一个口令')) ?? key,
    foreign: await stampIn((await sealedBook(key, {}, FOREIGN)).sealed),
    otherPolicy: await stampIn((await sealedBook(key, { more: { shelved: otherPolicy } })).sealed),
  };
  for (const writer of WRITERS) mkdirSync(path(writer));
  for (const [index, { done: tamper }] of ALL.entries()) {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((index < FIRST_OF_FORMULAS ? sealed : formulas.sealed).buffer);
    await tamper(book, listOf(book));
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    save(fileOf('exceljs', index), bytes);
    const ours = await FileWorkbook.open(bytes, 'x.xlsx');
    await ours.write([
      {
        kind: 'cells',
        sheet: '说明',
        top: 5,
        left: 1,
        before: [[{ value: { kind: 'empty' } }]],
        after: [[{ value: { kind: 'text', text: '另存' } }]],
      },
    ]);
    save(fileOf('ours', index), await ours.bytes());
  }
  python(SAVE_ALL, path('exceljs'), path('openpyxl'));
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${path('profile')}`,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      path('LibreOffice'),
      ...ALL.map((_, index) => fileOf('exceljs', index)),
    ],
    { stdio: 'ignore', timeout: 240_000 },
  );
}, 360_000);

async function answerOf(file: string): Promise<VerifyAnswer> {
  const source = new Uint8Array(readFileSync(file));
  return (await verifyFile({ source, name: 'x.xlsx', shelf, trust })).answer;
}

describe.each(WRITERS)('saved by %s', (writer) => {
  test.each(
    ALL.map((tampering, index) => {
      const dropped = writer === 'openpyxl' && index >= FIRST_OF_FORMULAS;
      return { ...tampering, index, ...(dropped && { status: withoutResults(tampering.status) }) };
    }),
  )('$what: $status', async ({ index, status, kinds = [], notices = [] }) => {
    const answer = await answerOf(fileOf(writer, index));
    const told = [...new Set(answer.changes.map(({ kind }) => kind))].sort();
    const noticed = [...new Set(answer.notices.map(({ code }) => code))].sort();
    expect({
      status: answer.status,
      told,
      noticed,
      changes: answer.changes.slice(0, 20),
    }).toEqual({
      status,
      told: [...kinds].sort(),
      noticed: [...notices].sort(),
      changes: kinds.length > 0 ? (expect.any(Array) as unknown) : [],
    });
  });
});
