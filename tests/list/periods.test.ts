import { columns, fact, found, list, sheet } from './sheet';
import type { Cell } from './sheet';

const VECTOR_HEADER = [
  '企业名称',
  '所属行业',
  '1—6月产值（万元）',
  '1—3月产值（万元）',
  '上年1—6月产值（万元）',
  '上年1—3月产值（万元）',
  '1—6月同比增速（%）',
];

/** 1—6月, 1—3月, base of both, reported growth of 1—6月; quarter and base as read; findings. */
const VECTORS: [string, Cell[], { current: string; base: string }, string[]][] = [
  ['A', [9000, 5500, 8000, 4500, 12.5], { current: '3500', base: '3500' }, []],
  ['B', [7800, 3400, 7600, 3700, 2.63], { current: '4400', base: '3900' }, []],
  ['C', [8400, 4400, 8000, 4000, 5], { current: '4000', base: '4000' }, []],
  ['D', [9100, 4700, 8400, 4400, 8.33], { current: '4400', base: '4000' }, []],
  ['E', [6000, 0, 0, 0, null], { current: '6000', base: 'none:zero' }, []],
  ['F', [6000, null, 5000, null, 20], { current: '?output.prior', base: '?output.prior.base,output.growth' }, []],
  ['G', [5600, 5800, 5000, 4000, 12], { current: '?output', base: '1000' }, ['C2 value-negative']],
];

test.each(VECTORS)('vector %s', (_, cells, wanted, findings) => {
  const reading = list(sheet([VECTOR_HEADER, ['甲某有限公司', '通用设备制造业', ...cells]]));
  expect(columns(reading)).toEqual({
    name: 'A',
    industry: 'B',
    'output.ytd': 'C',
    'output.prior': 'D',
    'output.ytd.base': 'E',
    'output.prior.base': 'F',
    'output.ytd.growth': 'G',
  });
  expect(fact(reading, 2)).toEqual(wanted);
  expect(found(reading)).toEqual(findings);
});

test('an empty 1—3月 is zero where the user says so, a missing column is not', () => {
  const row = ['甲某有限公司', '通用设备制造业', 6000, null, 5000, null, 20];
  const zero = { emptyPrior: 'zero' } as const;
  expect(fact(list(sheet([VECTOR_HEADER, row]), zero), 2)).toEqual({ current: '6000', base: '5000' });
  const half = list(
    sheet([
      ['企业名称', '1—6月产值（万元）', '上年同期'],
      ['甲某有限公司', 6000, 5000],
    ]),
    zero,
  );
  expect(fact(half, 2)).toEqual({ current: '?output.prior', base: '?output.prior.base,output.growth' });
  expect(found(half)).toEqual(['B period-suspect', 'C period-suspect']);
});

test('decimals of a difference are exact', () => {
  const reading = list(sheet([VECTOR_HEADER, ['甲某有限公司', '通用设备制造业', 4400.3, 0.1, 4000.2, 0.2]]));
  expect(fact(reading, 2)).toEqual({ current: '4400.2', base: '4000' });
});

test.each<[string, Cell[], Partial<{ emptyBase: 'none' }>, { current: string; base: string }]>([
  [
    'both base cells empty',
    [9000, 5000, null, null],
    {},
    { current: '4000', base: '?output.ytd.base,output.prior.base,output.growth' },
  ],
  [
    'both base cells empty, and the user says that is none',
    [9000, 5000, null, null],
    { emptyBase: 'none' },
    { current: '4000', base: 'none:said' },
  ],
  [
    'one base cell empty is missing all the same',
    [9000, 5000, 400, null],
    { emptyBase: 'none' },
    { current: '4000', base: '?output.prior.base,output.growth' },
  ],
  ['both figures empty', [null, null, 400, 200], {}, { current: '?output.ytd,output.prior', base: '200' }],
  ['the later figure unreadable', ['约9000', 5000, 400, 200], {}, { current: '?output.ytd', base: '200' }],
])('a derived quarter: %s', (_, cells, choices, wanted) => {
  expect(fact(list(sheet([VECTOR_HEADER, ['甲某有限公司', '纺织业', ...cells]]), choices), 2)).toEqual(wanted);
});

/** A header (one row, or two), rows of cells above it, and the keys of its columns from B on. */
const HEADERS: [string, { above?: Cell[][]; header: Cell[][]; merges?: string[] }, Record<string, string>][] = [
  [
    'a base goes with the figure to its left',
    { header: [['名称', '1-6月产值', '上年同期', '1-3月产值', '上年同期']] },
    { 'output.ytd': 'B', 'output.ytd.base': 'C', 'output.prior': 'D', 'output.prior.base': 'E' },
  ],
  [
    'none named anywhere: the pack’s',
    { header: [['企业名称', '产值', '同期', '同比']] },
    { output: 'B', 'output.base': 'C', 'output.growth': 'D' },
  ],
  [
    'the upper row',
    {
      header: [
        ['企业名称', '1-6月', null, '1-3月', null],
        [null, '产值', '同期', '产值', '同期'],
      ],
      merges: ['A1:A2', 'B1:C1', 'D1:E1'],
    },
    { 'output.ytd': 'B', 'output.ytd.base': 'C', 'output.prior': 'D', 'output.prior.base': 'E' },
  ],
  [
    'the upper row, without merged cells',
    {
      header: [
        ['企业名称', '1-6月', null, '1-3月', null],
        [null, '产值', '同期', '产值', '同期'],
      ],
    },
    { 'output.ytd': 'B', 'output.ytd.base': 'C', 'output.prior': 'D', 'output.prior.base': 'E' },
  ],
  [
    'the unit line',
    { above: [['产值表'], ['2025年1—6月　单位：万元']], header: [['企业名称', '产值', '同期']] },
    { 'output.ytd': 'B', 'output.ytd.base': 'C' },
  ],
  [
    'the title',
    { above: [['2025年上半年企业产值情况表']], header: [['企业名称', '产值', '同期']] },
    { 'output.ytd': 'B', 'output.ytd.base': 'C' },
  ],
  [
    'a heading before the title',
    { above: [['2025年上半年企业产值情况表']], header: [['企业名称', '二季度产值', '同期']] },
    { output: 'B', 'output.base': 'C' },
  ],
  [
    'years',
    { header: [['企业名称', '2025年二季度产值', '2024年二季度产值', '2025年1—6月', '2024年1—6月']] },
    { output: 'B', 'output.base': 'C', 'output.ytd': 'D', 'output.ytd.base': 'E' },
  ],
  [
    'years over quarters',
    {
      header: [
        ['企业名称', '2025年', '2024年'],
        [null, '二季度产值', '二季度产值'],
      ],
    },
    { output: 'B', 'output.base': 'C' },
  ],
  [
    'quarters over years',
    {
      header: [
        ['企业名称', '二季度产值', null],
        [null, '2025年', '2024年'],
      ],
      merges: ['A1:A2', 'B1:C1'],
    },
    { output: 'B', 'output.base': 'C' },
  ],
  ['years alone', { header: [['企业名称', '2025年产值', '2024年产值']] }, { output: 'B', 'output.base': 'C' }],
  [
    'up to the second quarter',
    { header: [['企业名称', '二季度累计产值', '一季度累计产值']] },
    { 'output.ytd': 'B', 'output.prior': 'C' },
  ],
  [
    'the first quarter is 1—3月 beside 上半年',
    { header: [['企业名称', '上半年产值', '一季度产值']] },
    { 'output.ytd': 'B', 'output.prior': 'C' },
  ],
  [
    '本年 and 上年同期 over 1—本月',
    {
      above: [['2025年6月'], ['单位：千元']],
      header: [
        ['单位名称', '本年', null, '上年同期', null],
        [null, '本月', '1—本月', '本月', '1—本月'],
      ],
      merges: ['B3:C3', 'D3:E3'],
    },
    { 'output.ytd': 'C', 'output.ytd.base': 'E' },
  ],
  [
    'revenue beside output',
    { header: [['企业名称', '二季度产值', '同期', '增速', '二季度营业收入', '同期', '增速']] },
    { output: 'B', 'output.base': 'C', 'output.growth': 'D', revenue: 'E', 'revenue.base': 'F', 'revenue.growth': 'G' },
  ],
  [
    'the metric in the title',
    { above: [['软件企业二季度营业收入情况表']], header: [['企业名称', '本期', '上年同期']] },
    { revenue: 'B', 'revenue.base': 'C' },
  ],
  [
    'a publishing date in the title is no period',
    { above: [['2025年二季度产值（2025年7月10日）']], header: [['企业名称', '产值', '同期']] },
    { output: 'B', 'output.base': 'C' },
  ],
  [
    'two stretches in the title: the pack’s',
    { above: [['2025年1—6月及二季度产值情况表']], header: [['企业名称', '产值', '同期']] },
    { output: 'B', 'output.base': 'C' },
  ],
];

test.each(HEADERS)('periods: %s', (_, { above = [], header, merges = [] }, wanted) => {
  const facts: Record<string, string> = columns(
    list(sheet([...above, ...header, ['甲某有限公司', 1, 1, 1, 1, 1, 1]], { merges })),
  );
  expect(facts).toEqual({ name: 'A', ...wanted });
});

const FOREIGN: [string, Cell[][], Record<string, string>, string[]][] = [
  ['another quarter', [['企业名称', '2025年三季度产值', '同期']], {}, ['B period-suspect', 'C period-suspect']],
  [
    'the first quarter beside the second',
    [['企业名称', '一季度产值', '二季度产值', '同期']],
    { output: 'C', 'output.base': 'D' },
    ['B period-suspect'],
  ],
  ['another year', [['企业名称', '2023年二季度产值', '2025年二季度产值']], { output: 'C' }, ['B period-suspect']],
  ['a month', [['企业名称', '6月产值', '二季度产值']], { output: 'C' }, ['B period-suspect']],
  ['1—5月', [['企业名称', '1—5月产值', '二季度产值']], { output: 'C' }, ['B period-suspect']],
  ['the whole year before', [['企业名称', '二季度产值', '2024年全年产值']], { output: 'B' }, ['C period-suspect']],
  ['a year alone beside a quarter', [['企业名称', '二季度产值', '2024年产值']], { output: 'B' }, ['C period-suspect']],
  ['the title’s quarter', [['2025年一季度产值情况表'], ['企业名称', '产值', '同期']], {}, ['period-suspect']],
  ['the title’s year', [['2024年二季度产值情况表'], ['企业名称', '产值', '同期']], {}, ['period-suspect']],
  [
    'the title’s year, and a heading without one',
    [['2024年产值情况表'], ['企业名称', '二季度产值', '同期']],
    {},
    ['period-suspect'],
  ],
  [
    '1—3月 alone',
    [['企业名称', '1—3月产值', '同期']],
    { 'output.prior': 'B', 'output.prior.base': 'C' },
    ['B period-suspect', 'C period-suspect'],
  ],
  [
    '1—6月 beside the quarter is all right',
    [['企业名称', '二季度产值', '同期', '1—6月产值', '同期']],
    { output: 'B', 'output.base': 'C', 'output.ytd': 'D', 'output.ytd.base': 'E' },
    [],
  ],
];

test.each(FOREIGN)('a period that is not the policy’s: %s', (_, rows, wanted, findings) => {
  const reading = list(sheet([...rows, ['甲某有限公司', 5000, 5000, 5000, 5000]]));
  const facts: Record<string, string> = columns(reading);
  expect(facts).toEqual({ name: 'A', ...wanted });
  expect(found(reading).filter((one) => one.includes('period'))).toEqual(findings);
  for (const { column } of reading.findings.filter(({ code, row }) => code === 'period-suspect' && row === null)) {
    if (column !== null && !reading.columns.some((one) => one.column === column)) {
      expect(reading.unread.find((one) => one.column === column)?.why.code).toMatch(/period|year-alone/);
    }
  }
});

test.each<[string, Cell[], string[]]>([
  ['the same', [4000, 9000, 5000], []],
  ['just apart', [4000, 9000.01, 5000], ['B2 period-suspect']],
  ['the same, in decimals that doubles get wrong', [0.1, 0.3, 0.2], []],
  ['one of them empty', [4000, 9000, null], []],
])('the quarter beside its cumulative figures: %s', (_, cells, findings) => {
  const reading = list(
    sheet([
      ['企业名称', '二季度产值（万元）', '1—6月产值（万元）', '1—3月产值（万元）'],
      ['甲某有限公司', ...cells],
    ]),
  );
  expect(found(reading).filter((one) => one.includes('period'))).toEqual(findings);
  expect(reading.rows[0]!.enterprise.facts['output']!.current).toMatchObject({ kind: 'known' });
  expect(fact(reading, 2).current).toBe(cells[0] === 0.1 ? '0.1' : '4000');
});

test('the growth of 1—6月 is never the quarter’s', () => {
  const reading = list(
    sheet([
      ['企业名称', '1—6月产值', '1—3月产值', '1—6月增速'],
      ['甲某有限公司', 9000, 5000, '12%'],
    ]),
  );
  expect(fact(reading, 2)).toEqual({ current: '4000', base: '?output.base,output.growth' });
});
