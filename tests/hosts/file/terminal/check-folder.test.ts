import { existsSync, mkdirSync } from 'node:fs';
import { code } from '../../../check/compare/lists';
import { readByOpenpyxl, save, scratch } from '../tools';
import { callFrom } from './calling';

const { path, done } = scratch();
afterAll(done);

const HEAD = '企业名称,统一社会信用代码,所属行业,二季度产值（万元）,上年同期产值（万元）\n';
const line = (name: string, id: string, output: number): string => `${name},${id},通用设备制造业,${output},4000\n`;

beforeAll(() => {
  mkdirSync(path('各县'));
  mkdirSync(path('各县/子夹.xlsx'));
  mkdirSync(path('空夹'));
  mkdirSync(path('坏夹'));
  save(path('各县/甲县.csv'), HEAD + line('甲公司', code(1), 4400) + line('=共同公司', code(2), 4400));
  save(path('各县/乙县.csv'), HEAD + line('乙公司', code(3), 4399) + line('共同（广西）公司', code(2), 4500));
  save(path('各县/~$乙县.xlsx'), 'lock');
  save(path('各县/.隐藏.csv'), HEAD);
  save(path('各县/损坏.xlsx'), 'no package');
  save(path('各县/旧表.xls'), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array.from({ length: 600 }, () => 0)]));
  save(path('各县/说明.txt'), 'x');
  save(path('坏夹/损坏.xlsx'), 'no package');
});

const call = (...args: string[]) => callFrom(path('.'), ...args);

test('every list of a folder, each as by itself, and all together', async () => {
  const { code: exit, out, err } = await call('各县', '--json');
  expect(exit).toBe(0);
  const answer = JSON.parse(out) as { files: Record<string, unknown>[]; merged: Record<string, unknown> };
  expect(answer.files.map(({ file, failure }) => [file, failure !== undefined])).toEqual([
    ['乙县.csv', false],
    ['甲县.csv', false],
    ['损坏.xlsx', true],
    ['旧表.xls', true],
  ]);
  const alone = JSON.parse((await call('各县/甲县.csv', '--json')).out) as object;
  expect(answer.files[1]).toEqual({ file: '甲县.csv', ...alone });
  expect(answer.merged).toMatchObject({
    files: 2,
    rows: 4,
    failures: [{ file: '损坏.xlsx' }, { file: '旧表.xls' }],
    repeated: [
      {
        across: true,
        by: 'code',
        figures: 'different',
        places: [
          { file: '乙县.csv', row: 3, name: '共同（广西）公司' },
          { file: '甲县.csv', row: 3, name: '=共同公司' },
        ],
        differing: [
          {
            key: 'output',
            said: [
              { value: '4500', cell: 'D3' },
              { value: '4400', cell: 'D3' },
            ],
          },
        ],
      },
    ],
    units: [],
    totals: {
      files: [
        { file: '乙县.csv', rows: 2, figures: { output: { sum: '8899', known: 2, missing: 0 } } },
        { file: '甲县.csv', rows: 2, figures: { output: { sum: '8800' } } },
      ],
      single: {
        rows: 2,
        figures: { output: { sum: '8799' } },
        measures: { 1: { eligible: 1, award: null, awardOpen: 1 } },
      },
      repeated: { rows: 2, figures: { output: { sum: '8900' } } },
    },
  });
  const lines = err.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^损坏\.xlsx：/);
  expect(lines[1]).toMatch(/^旧表\.xls：.*\.xlsx/);
});

test('as text and as a workbook', async () => {
  const { code: exit, out } = await call('各县', '--out', '汇总.xlsx');
  expect(exit).toBe(0);
  expect(out).toContain('汇总2个文件，企业4家；未读出2个文件');
  expect(out).toContain('疑似迁移或重复申报');
  const book = readByOpenpyxl(path('汇总.xlsx'), 'formulas');
  expect(Object.keys(book)).toEqual(['汇总名单', '疑点清单', '分文件汇总']);
  const odd = Object.values(book['汇总名单']!.cells).filter(([, value]) => value === '=共同公司');
  expect(odd.map(([type]) => type)).toEqual([expect.stringMatching(/^(s|inlineStr)$/)]);
  const again = await call('汇总.xlsx', '--json');
  expect(JSON.parse(again.out)).toMatchObject({ sheet: '汇总名单', summary: { rows: 4 } });
});

const wrong: [what: string, args: string[], exit: 1 | 2, line: RegExp][] = [
  ['a folder without lists', ['空夹'], 1, /^文件夹“空夹”里没有/],
  ['a folder of which nothing can be read', ['坏夹'], 1, /^文件夹“坏夹”里的文件都没能读出名单。损坏\.xlsx：/],
  ['a result among the lists', ['各县', '--out', '各县/汇总.xlsx'], 2, /请放到别处/],
  ['an unknown option', ['各县', '--frob'], 2, /^没有选项/],
  ['parameters that are not there', ['各县', '--params', '没有.json'], 2, /^文件“没有\.json”不存在/],
];
test.each(wrong)('%s: one line, nothing written', async (_, args, exit, words) => {
  const answer = await call(...args);
  expect([answer.code, answer.out]).toEqual([exit, '']);
  expect(answer.err).toMatch(words);
  expect(answer.err.trimEnd()).not.toContain('\n');
  expect(existsSync(path('各县/汇总.xlsx'))).toBe(false);
});
