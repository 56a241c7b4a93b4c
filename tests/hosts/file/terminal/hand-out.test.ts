import { existsSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { VerifyAnswer } from '../../../../src/seal/verify/answer';
import { answerCall } from '../../../../src/hosts/file/terminal';
import { answerKeys } from '../../../../src/hosts/file/terminal/keys';
import { packageFaults } from '../package-rules';
import { scratch } from '../tools';
import { callFrom, heard } from './calling';
import type { Answered } from './calling';

const { path, done } = scratch();
afterAll(done);

const PASSPHRASE = '足够八个字的口令';
const call = (...args: string[]): Promise<Answered> => callFrom(path('.'), ...args);
const signed = (...args: string[]): Promise<Answered> =>
  heard(path('.'), (terminal) => answerCall(args, terminal), { passphrase: PASSPHRASE });
const keys = (...args: string[]): Promise<Answered> =>
  heard(path('.'), (terminal) => answerKeys(args, terminal), { passphrase: PASSPHRASE });

async function verified(...args: string[]): Promise<{ readonly code: number; readonly answer: VerifyAnswer }> {
  const { code, out } = await call('verify', ...args, '--json');
  return { code, answer: JSON.parse(out) as VerifyAnswer };
}

async function book(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path(file));
  return workbook;
}

beforeAll(async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('名单');
  sheet.addRow(['企业名称', '所属行业', '2025年二季度产值（万元）', '上年同期产值（万元）', '核对']);
  sheet.addRow(['=甲机械有限公司', '通用设备制造业', 4400, 4000]);
  sheet.addRow(['乙机械有限公司', '通用设备制造业', 4399.99, 4000]);
  sheet.addRow(['丙机械有限公司', '通用设备制造业', null, 4000]);
  // What a program of someone without the add-in has kept in the cell is not what counts.
  sheet.getCell('E2').value = { formula: '_xldudf_POLICY_VERDICT(1,B2,C2,D2)', result: '不符合' };
  sheet.getCell('E3').value = { formula: 'IF(_xldudf_POLICY_GAP(1,B3,C3,D3)>0,"差","够")', result: '够' };
  sheet.getCell('E4').value = { formula: '_xldudf_POLICY_REASON(1,B4,C4,D4)', result: '#NAME?' };
  await workbook.xlsx.writeFile(path('名单.xlsx'));
  await keys('new', '局.json', '--name', '南宁市工信局');
  await keys('export', '局.json', '--out', '公钥.json');
  await keys('trust', '信任.json', '公钥.json');
});

test('values in the place of our formulas: our own answers, whatever the cells held', async () => {
  expect((await call('名单.xlsx', '--freeze', '--out', '数值.xlsx')).code).toBe(0);
  const sheet = (await book('数值.xlsx')).getWorksheet('名单')!;
  expect(sheet.getCell('E2').value).toBe('符合');
  expect(sheet.getCell('E3').value).toBe('差');
  expect(sheet.getCell('E4').value).toMatch(/缺/);
  expect(sheet.getCell('A2').value).toBe('=甲机械有限公司');
});

test('plain formulas in their place; what becomes a value is told with its cell', async () => {
  const { code, err } = await call('名单.xlsx', '--native', '--out', '普通.xlsx');
  expect([code, err]).toEqual([0, expect.stringMatching(/“名单”E4：/)]);
  const workbook = await book('普通.xlsx');
  const cell = workbook.getWorksheet('名单')!.getCell('E2').value as ExcelJS.CellFormulaValue;
  expect(cell.formula).not.toMatch(/POLICY/i);
  expect(cell.result).toBe('符合');
  expect(await packageFaults(readFileSync(path('普通.xlsx')))).toEqual([]);
});

test('a report that is sealed and signed is intact, with its sheets held against the sealed rows', async () => {
  const made = await signed(
    ...['名单.xlsx', '--report', '--seal', '--key', '局.json', '--by', '王五', '--out', '章.xlsx'],
  );
  expect(made.code).toBe(0);
  expect(made.err).toContain('请勿对外发布');
  expect(await packageFaults(readFileSync(path('章.xlsx')))).toEqual([]);
  const whole = await verified('章.xlsx', '--trust', '信任.json');
  expect(whole).toMatchObject({
    code: 0,
    answer: { status: 'intact', signedBy: '南宁市工信局', changes: [], notices: [] },
  });

  const workbook = await book('章.xlsx');
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    '名单',
    '核验汇总',
    '核验明细',
    '疑点清单',
    '未纳入核验的条款',
    '征求意见反馈表',
    '拟奖补名单（测算稿）',
    '防篡改校验',
  ]);
  const summary = workbook.getWorksheet('核验汇总')!;
  let forged = '';
  summary.eachRow((row, number) => {
    if (forged === '' && row.getCell(1).value === '第1条（增产增效）') {
      forged = `C${String(number)}`;
      row.getCell(3).value = 2;
    }
  });
  await workbook.xlsx.writeFile(path('改.xlsx'));
  const changed = await verified('改.xlsx', '--trust', '信任.json');
  expect(changed).toMatchObject({ code: 1, answer: { status: 'changed', content: 'changed' } });
  expect(changed.answer.changes).toEqual([{ sheet: '核验汇总', cell: forged, kind: 'report', was: '1', now: '2' }]);
});

test('made again over its own copy: one report, one seal', async () => {
  await call('名单.xlsx', '--report', '--seal', '--out', '一.xlsx');
  expect((await call('一.xlsx', '--report', '--seal', '--out', '二.xlsx')).code).toBe(0);
  const [one, two] = [await book('一.xlsx'), await book('二.xlsx')];
  expect(two.worksheets.map(({ name }) => name)).toEqual(one.worksheets.map(({ name }) => name));
  expect((await verified('二.xlsx')).answer).toMatchObject({ status: 'unsigned', content: 'same', changes: [] });
});

test.each([
  ['a report without a copy', ['名单.xlsx', '--report'], 2, /--report .*--out/],
  ['a seal without a copy', ['名单.xlsx', '--seal'], 2, /--seal .*--out/],
  [
    'both conversions',
    ['名单.xlsx', '--freeze', '--native', '--out', 'x.xlsx'],
    2,
    /--freeze、--native 只能用其中一个/,
  ],
  ['a key without a seal', ['名单.xlsx', '--key', '局.json', '--out', 'x.xlsx'], 2, /--key 只与 --seal 同用/],
  ['a name without a seal', ['名单.xlsx', '--by', '甲', '--out', 'x.xlsx'], 2, /--by 只与 --seal 同用/],
  ['a report of a folder', ['.', '--report', '--out', 'x.xlsx'], 2, /只用于核验单个名单文件/],
  [
    'a seal over a comparison',
    ['compare', '名单.xlsx', '名单.xlsx', '--seal', '--out', 'x.xlsx'],
    2,
    /只用于核验单个名单/,
  ],
  [
    'a key that is not there',
    ['名单.xlsx', '--seal', '--key', '没有.json', '--out', 'x.xlsx'],
    2,
    /没有\.json.*不存在/,
  ],
  ['a key file that is none', ['名单.xlsx', '--seal', '--key', '名单.xlsx', '--out', 'x.xlsx'], 1, /名单\.xlsx/],
  ['a key and no passphrase', ['名单.xlsx', '--seal', '--key', '局.json', '--out', 'x.xlsx'], 2, /POLICY_PASSPHRASE/],
])('%s: one line, and nothing is written', async (_, args, code, line) => {
  const answered = await call(...args);
  expect(answered).toMatchObject({ code, out: '' });
  expect(answered.err).toMatch(line);
  expect(answered.err.trim().split('\n')).toHaveLength(1);
  expect(existsSync(path('x.xlsx'))).toBe(false);
});
