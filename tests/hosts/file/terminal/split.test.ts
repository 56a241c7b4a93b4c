import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { code } from '../../../check/compare/lists';
import { libreOffice, readByOpenpyxl, save, scratch } from '../tools';
import type { Answered } from './calling';
import { callFrom } from './calling';

const { path, done } = scratch();
afterAll(done);

const call = (...args: string[]): Promise<Answered> => callFrom(path('.'), ...args);

beforeAll(() => {
  save(
    path('全市.csv'),
    '企业名称,统一社会信用代码,所属行业,县区,二季度产值（千元）,上年同期产值（千元）\n' +
      `甲公司,${code(1)},通用设备制造业,江南区,44000,40000\n` +
      `=乙公司,${code(2)},通用设备制造业,A/B区,43999,40000\n` +
      `丙公司,${code(3)},通用设备制造业,,约4400,40000\n`,
  );
});

test('one workbook a county; checked as a folder they are the whole again', async () => {
  const { code: exit, out, err } = await call('全市.csv', '--split', '各县/退回', '--json');
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toEqual(JSON.parse((await call('全市.csv', '--json')).out));
  expect(err).toMatch(/^已按县区拆分为3个文件，写入文件夹“各县\/退回”\n$/);
  expect(readdirSync(path('各县/退回')).sort()).toEqual(['A_B区.xlsx', '未填县区.xlsx', '江南区.xlsx']);
  const book = readByOpenpyxl(path('各县/退回/A_B区.xlsx'), 'formulas');
  expect(Object.keys(book)).toEqual(['全市', '疑点清单']);
  const cells = Object.values(book['全市']!.cells);
  expect(cells.find(([, value]) => value === '=乙公司')?.[0]).toMatch(/^(s|inlineStr)$/);
  expect(cells.some(([, value]) => value === 43999)).toBe(true);
  expect(cells.some(([, value]) => value === '甲公司')).toBe(false);

  const merged = JSON.parse((await call('各县/退回', '--json')).out) as {
    files: { rows: { name: string; results: { verdict: string }[] }[] }[];
  };
  const whole = JSON.parse(out) as (typeof merged)['files'][number];
  const verdicts = (rows: typeof whole.rows): string[] =>
    rows.map(({ name, results }) => `${name} ${results.map(({ verdict }) => verdict).join()}`).sort();
  expect(verdicts(merged.files.flatMap(({ rows }) => rows))).toEqual(verdicts(whole.rows));
});

test('the sample list, sent out and taken together again, gives each enterprise what it gave', async () => {
  const sample = join(__dirname, '../../../../samples/quarter.xlsx');
  expect((await call(sample, '--split', '样例')).code).toBe(0);
  expect((await call('样例', '--out', '样例汇总.xlsx')).code).toBe(0);
  interface Rows {
    rows: { name: string; results: { verdict: string; missing: string[]; gaps: object; award: string | null }[] }[];
  }
  const answers = async (file: string): Promise<string[]> => {
    const answer = JSON.parse((await call(file, '--json')).out) as Rows & { files?: Rows[] };
    return (answer.files ?? [answer])
      .flatMap(({ rows }) => rows)
      .map(({ name, results }) =>
        JSON.stringify([name, results.map(({ verdict, missing, gaps, award }) => [verdict, missing, gaps, award])]),
      )
      .sort();
  };
  const whole = await answers(sample);
  expect(whole.length).toBeGreaterThan(200);
  expect(await answers('样例')).toEqual(whole);
  expect(await answers('样例汇总.xlsx')).toEqual(whole);
}, 300_000);

test('LibreOffice opens a part and keeps its cells', () => {
  const copy = libreOffice(path('各县/退回/A_B区.xlsx'), 'ods', path('.'));
  const back = libreOffice(copy, 'xlsx', path('.'));
  expect(basename(back)).toBe('A_B区.xlsx');
  const cells = Object.values(readByOpenpyxl(back, 'formulas')['全市']!.cells).map(([, value]) => value);
  expect(cells).toEqual(expect.arrayContaining(['=乙公司', 43999, '核实情况', '联系电话']));
}, 300_000);

test('nothing that is there is touched, and nothing else is written', async () => {
  save(path('江南区.xlsx'), 'mine');
  const { code: exit, out, err } = await call('全市.csv', '--split', '.');
  expect([exit, out]).toEqual([1, '']);
  expect(err).toMatch(/^拆分结果“江南区\.xlsx”已存在，没有写入任何文件/);
  expect(readFileSync(path('江南区.xlsx'), 'utf8')).toBe('mine');
  expect(existsSync(path('未填县区.xlsx'))).toBe(false);
});

test('where the copy beside them cannot be written, no part is left, and no folder of theirs', async () => {
  const answer = await call('全市.csv', '--split', '新建/各县', '--out', '没有这个文件夹/结果.xlsx');
  expect([answer.code, answer.out]).toEqual([1, '']);
  expect(answer.err).toMatch(/结果\.xlsx/);
  expect(answer.err).not.toMatch(/已按县区拆分/);
  expect(existsSync(path('新建'))).toBe(false);
});

const wrong: [what: string, args: string[], exit: 1 | 2, line: RegExp][] = [
  ['a folder', ['各县', '--split', 'x'], 2, /^按县区拆分（--split）只用于/],
  ['a comparison', ['compare', '全市.csv', '全市.csv', '--split', 'x'], 2, /^按县区拆分（--split）只用于/],
  ['a file', ['全市.csv', '--split', '全市.csv'], 1, /^拆分结果“全市\.csv”无法写入（已有同名文件）/],
  ['a folder that cannot be made', ['全市.csv', '--split', '全市.csv/x'], 1, /^拆分结果“全市\.csv\/x”无法写入/],
];
test.each(wrong)('not for %s', async (_, args, exit, words) => {
  const answer = await call(...args);
  expect([answer.code, answer.out]).toEqual([exit, '']);
  expect(answer.err).toMatch(words);
});
