import { existsSync, mkdirSync } from 'node:fs';
import { code } from '../../../check/compare/lists';
import { load, readByOpenpyxl, save, scratch } from '../tools';
import type { Answered } from './calling';
import { callFrom } from './calling';

const { path, done } = scratch();
afterAll(done);

const call = (...args: string[]): Promise<Answered> => callFrom(path('.'), 'compare', ...args);

const HEAD = '企业名称,统一社会信用代码,所属行业,二季度产值（万元）,上年同期产值（万元）\n';

beforeAll(() => {
  save(
    path('前.csv'),
    `${HEAD}甲公司,${code(1)},通用设备制造业,4400,4000\n=乙公司,${code(2)},通用设备制造业,4399.9,4000\n丙公司,,通用设备制造业,1,1\n`,
  );
  save(
    path('后.csv'),
    `${HEAD}=乙公司,${code(2)},通用设备制造业,4400,4000\n丁公司,,通用设备制造业,2,1\n甲公司,${code(1)},通用设备制造业,4400,4000\n`,
  );
  save(path('参数.json'), '{"m1.award": "12.5"}');
  mkdirSync(path('夹'));
  save(path('夹/前.csv'), load(path('后.csv')));
});

test('as JSON: who joined, left and changed, and the change of the awards', async () => {
  const { code: exit, out, err } = await call('前.csv', '后.csv', '--json', '--params', '参数.json');
  expect([exit, err]).toEqual([0, '']);
  const answer = JSON.parse(out) as Record<string, unknown>;
  expect(answer).toMatchObject({
    a: { file: '前.csv', sheet: '前', rows: 3 },
    b: { file: '后.csv', rows: 3 },
    summary: { joined: 1, left: 1, changed: 1, same: 1, ambiguous: 0, keyless: 0 },
    awards: { 1: { was: { total: '12.5' }, now: { total: '25' }, difference: '12.5' }, 2: { difference: '0' } },
    notices: [],
    joined: [{ row: 3, name: '丁公司', creditCode: null }],
    left: [{ row: 4, name: '丙公司' }],
    changed: [
      {
        name: '=乙公司',
        by: 'code',
        a: 3,
        b: 2,
        verdicts: [
          { measure: 1, was: { verdict: 'ineligible', award: null }, now: { verdict: 'eligible', award: '12.5' } },
        ],
        figures: [
          {
            key: 'output',
            was: { value: '4399.9', cell: 'D3' },
            now: { value: '4400', cell: 'D2' },
            difference: '0.1',
            rate: '0.0000227277892679379',
          },
        ],
      },
    ],
  });
});

test('as text: a line a change', async () => {
  const { code: exit, out } = await call('前.csv', '后.csv');
  expect(exit).toBe(0);
  expect(out).toContain('新增：丁公司（“后.csv”第3行）');
  expect(out).toContain('退出：丙公司（“前.csv”第4行）');
  expect(out).toContain('第1条奖补合计：待定（已定0万元，另1家金额未定） → 待定（已定0万元，另2家金额未定）');
});

test('two files of one name go by their paths', async () => {
  const { out } = await call('前.csv', '夹/前.csv', '--json');
  expect(JSON.parse(out)).toMatchObject({ a: { file: '前.csv' }, b: { file: '夹/前.csv' } });
});

test('as a workbook: names that look like formulas stay text', async () => {
  const { code: exit } = await call('前.csv', '后.csv', '--out', '比对.xlsx');
  expect(exit).toBe(0);
  const book = readByOpenpyxl(path('比对.xlsx'), 'formulas');
  expect(Object.keys(book)).toEqual(['名单比对', '比对汇总']);
  const names = Object.entries(book['名单比对']!.cells).filter(([, [, value]]) => value === '=乙公司');
  expect(names.length).toBeGreaterThan(0);
  expect(names.every(([, [type]]) => type === 's' || type === 'inlineStr')).toBe(true);
});

test('a second source: compared, and its bases filled in, each with where it came from', async () => {
  save(path('名单.csv'), `企业名称,二季度产值（万元）,上年同期产值（万元）\n甲公司,4400,\n乙公司,4400,3900\n`);
  save(
    path('统计局.csv'),
    `单位名称,2025年二季度产值（千元）,2024年二季度产值（千元）\n甲公司,43000,40000\n乙公司,44000,40000\n`,
  );
  const args = ['名单.csv', '统计局.csv', '--source', '--fill', '补填.xlsx', '--out', '数据比对.xlsx', '--json'];
  const { code: exit, out, err } = await call(...args);
  expect([exit, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toMatchObject({
    summary: { pairs: 2, differing: 2, proposals: 1, questions: 1 },
    proposals: [{ row: 2, key: 'output.base', value: '4000', column: 'C', from: { file: '统计局.csv', cell: 'C2' } }],
    questions: [{ row: 3, own: '3900', value: '4000' }],
  });
  const { cells } = Object.values(readByOpenpyxl(path('补填.xlsx'), 'values'))[0]!;
  expect(cells.C2?.[1]).toBe(4000);
  expect(cells.C3?.[1]).toBe(3900);
  expect(cells.D2?.[1]).toBe('同期产值：统计局.csv“统计局”C2');
  expect(Object.keys(readByOpenpyxl(path('数据比对.xlsx'), 'values'))).toEqual(['数据比对']);
  const text = await call('名单.csv', '统计局.csv', '--source', '--prefer=second');
  expect(text.out).toContain('同期产值由“3,900万元”改为4,000万元');
});

const wrong: [what: string, args: string[], exit: 1 | 2, line: RegExp][] = [
  ['one file', ['前.csv'], 2, /^比对需要两个文件/],
  ['three files', ['前.csv', '后.csv', '参数.json'], 2, /多出“参数\.json”/],
  ['an unknown option', ['前.csv', '后.csv', '--frob'], 2, /^没有选项“--frob”/],
  ['a file that is not there', ['前.csv', '没有.csv'], 2, /^文件“没有\.csv”不存在/],
  ['a file without a list', ['前.csv', '参数.json'], 1, /^参数\.json：/],
  ['a preference that is none', ['前.csv', '后.csv', '--source', '--prefer', 'me'], 2, /^选项 --prefer 的取值“me”/],
  ['filling without a source', ['前.csv', '后.csv', '--fill', 'x.xlsx'], 2, /^选项 --fill 只与 --source 同用/],
  ['filling into a text table', ['前.csv', '后.csv', '--source', '--fill', 'x.csv'], 2, /扩展名应为 \.xlsx/],
  ['one file for both', ['前.csv', '后.csv', '--source', '--fill', 'x.xlsx', '--out', 'x.xlsx'], 2, /同一个文件/],
  ['out on an input', ['前.csv', '后.csv', '--out', '夹/../前.xlsx'], 2, /就是要比对的文件/],
];
test.each(wrong)('%s: one line, nothing written', async (what, args, exit, line) => {
  if (what === 'out on an input') save(path('前.xlsx'), 'x');
  const given = what === 'out on an input' ? ['前.xlsx', ...args.slice(1)] : args;
  const answer = await call(...given);
  expect([answer.code, answer.out]).toEqual([exit, '']);
  expect(answer.err).toMatch(line);
  expect(answer.err.trimEnd()).not.toContain('\n');
  expect(existsSync(path('没有.xlsx'))).toBe(false);
});
