import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import type { VerifyAnswer } from '../../../../src/seal/verify/answer';
import { TWO, TWO_FOLDER } from '../../../policy/second/pack-two';
import { scratch } from '../tools';
import { callFrom } from './calling';
import type { Answered } from './calling';

const { path, done } = scratch();
afterAll(done);

const call = (...args: string[]): Promise<Answered> => callFrom(path('.'), ...args);
const FIRST = 'gx-2025q2-draft';
const { id } = TWO.pack;

async function list(file: string, named: string | null, sales: number): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('名单');
  sheet.addRow([
    '企业名称',
    '行业',
    '三季度营业收入（万元）',
    '上年同期营业收入（万元）',
    '二季度产值（万元）',
    '上年同期产值（万元）',
  ]);
  sheet.addRow(['甲商贸有限公司', '批发业', sales, 1000, 4400, 4000]);
  if (named !== null) {
    const standards = workbook.addWorksheet('补充标准');
    standards.addRow(['编号', '名称', '单位', '数值', '来源']);
    standards.addRow(['pack', '依据的政策', null, named, null]);
  }
  await workbook.xlsx.writeFile(path(file));
}

beforeAll(async () => {
  mkdirSync(path('政策/坏 的'), { recursive: true });
  cpSync(TWO_FOLDER, path('政策/云岭 2025'), { recursive: true });
  writeFileSync(path('政策/坏 的/pack.json'), '{"id": 1}');
  writeFileSync(path('政策/坏 的/source.txt'), '原文');
  writeFileSync(path('参数.json'), JSON.stringify({ 'm1.relaxed.output': '3000' }));
  await list('指定.xlsx', id, 2000);
  await list('未指定.xlsx', null, 2000);
});

const packIn = ({ out }: Answered): string => (JSON.parse(out) as { pack: string }).pack;

test('a workbook that names an office’s own policy is judged by it once its folder is named', async () => {
  const without = await call('指定.xlsx', '--json');
  expect([without.code, without.out]).toEqual([1, '']);
  expect(without.err).toMatch(/^指定\.xlsx：.*补充标准.*D2.*--packs.*\n$/);
  const judged = await call('指定.xlsx', '--packs', '政策', '--json');
  expect([judged.code, packIn(judged)]).toEqual([0, id]);
  // A broken policy is told with its path, and not used.
  expect(judged.err).toMatch(/^政策“政策\/坏 的”未通过检查，没有采用，共\d+处。第一处：pack\.json.*\n$/);
});

test('a workbook that names none is judged by the first policy, or by the one that the call says', async () => {
  expect(packIn(await call('未指定.xlsx', '--packs', '政策', '--json'))).toBe(FIRST);
  for (const said of [
    ['--packs=政策', `--pack=${id}`],
    ['--pack', '政策/云岭 2025'],
    ['--pack', '政策/云岭 2025/pack.json'],
    ['--packs', '政策', '--pack', '政策/云岭 2025'],
  ]) {
    const judged = await call('未指定.xlsx', ...said, '--json');
    expect([said, judged.code, packIn(judged)]).toEqual([said, 0, id]);
  }
  const folder = await call('--pack', path('政策/云岭 2025'), '未指定.xlsx', '--json', '--measures', '1');
  expect(packIn(folder)).toBe(id);
});

test('the call goes before the workbook, and says so', async () => {
  const judged = await call('指定.xlsx', '--pack', FIRST, '--json');
  expect(packIn(judged)).toBe(FIRST);
  expect(judged.err).toBe(`“指定.xlsx”的「补充标准」D2指定的政策是“${id}”，本次按选项 --pack 改用“${FIRST}”\n`);
});

test.each<[string, string[], RegExp]>([
  [
    'an id that no policy has',
    ['--packs', '政策', '--pack', 'no-such'],
    /“no-such”.*gx-2025q2-draft、.*yunling.*坏 的/,
  ],
  ['the same without a folder', ['--pack', 'no-such'], /“no-such”.*--packs/],
  ['a folder that is not there', ['--packs', '没有'], /“没有”.*子文件夹/],
  ['a file for the folder', ['--packs', '指定.xlsx'], /“指定\.xlsx”.*不是文件夹/],
  ['a broken policy', ['--pack', '政策/坏 的'], /“政策\/坏 的”未通过检查/],
  ['a file that is no policy', ['--pack', '参数.json'], /“参数\.json”不是政策/],
  ['said twice', ['--pack', id, '--pack', id], /--pack 写了两次/],
  ['without a value', ['--packs'], /--packs 后面缺少取值/],
  ['a measure that no policy has', ['--packs', '政策', '--measures', '99'], /没有第99条/],
  [
    'parameters that the workbook’s policy does not know',
    ['--packs', '政策', '--params', '参数.json'],
    /“指定\.xlsx”按政策“yunling-2025q3”核验：.*m1\.relaxed\.output/,
  ],
])('a wrong call is one line: %s', async (_, args, told) => {
  const { code, out, err } = await call('指定.xlsx', ...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(told);
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('an id of a policy that comes with the tool stays its own', async () => {
  const forged = readFileSync(`${TWO_FOLDER}/pack.json`, 'utf8').replaceAll(id, FIRST);
  mkdirSync(path('冒名/一'), { recursive: true });
  writeFileSync(path('冒名/一/pack.json'), forged);
  cpSync(`${TWO_FOLDER}/source.txt`, path('冒名/一/source.txt'));
  const judged = await call('未指定.xlsx', '--packs', '冒名', '--json');
  expect([judged.code, packIn(judged)]).toEqual([0, FIRST]);
  expect(judged.err).toMatch(/“冒名\/一”未通过检查，没有采用.*自带政策/);
  expect(await call('未指定.xlsx', '--pack', '冒名/一')).toMatchObject({ code: 2, out: '' });
});

test('a folder of lists, and two versions of one, go by the office’s policy', async () => {
  mkdirSync(path('各县'));
  cpSync(path('指定.xlsx'), path('各县/一.xlsx'));
  const folder = await call('各县', '--packs', '政策', '--json');
  const { files } = JSON.parse(folder.out) as { files: { file: string; pack: string }[] };
  expect([folder.code, files.map(({ file, pack }) => [file, pack])]).toEqual([0, [['一.xlsx', id]]]);
  await list('后一份.xlsx', id, 10);
  const compared = await call('compare', '指定.xlsx', '后一份.xlsx', '--packs', '政策', '--json');
  expect([compared.code, compared.err]).toEqual([0, expect.stringContaining('坏 的')]);
  expect(JSON.parse(compared.out)).toMatchObject({ a: { pack: id }, b: { pack: id } });
});

test('a seal under the office’s policy is verified where that policy is at hand', async () => {
  const sealed = await call('指定.xlsx', '--packs', '政策', '--seal', '--out', '章.xlsx');
  expect(sealed.code).toBe(0);
  const verified = async (...args: string[]): Promise<VerifyAnswer> =>
    JSON.parse((await call('verify', '章.xlsx', ...args, '--json')).out) as VerifyAnswer;
  expect(await verified('--packs', '政策')).toMatchObject({ status: 'unsigned', pack: id, changes: [] });
  expect(await verified('--pack', '政策/云岭 2025')).toMatchObject({ status: 'unsigned', pack: id, changes: [] });
  expect((await verified()).changes).toMatchObject([{ kind: 'pack' }]);
});
