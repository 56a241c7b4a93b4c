import fc from 'fast-check';
import { placeOfPeriod, readPeriod } from '../../src/list/period';
import type { HeaderPeriod } from '../../src/list/reading';
import type { Period } from '../../src/policy/pack';

const Q2: Period = { kind: 'quarter', year: 2025, quarter: 2 };
const quarter = (year: number, of: 1 | 2 | 3 | 4): Period => ({ kind: 'quarter', year, quarter: of });

type Case = [text: string, kind: HeaderPeriod['kind'], month: number, year: number | null];

const CASES: Case[] = [
  ['二季度', 'quarter', 6, null],
  ['第二季度', 'quarter', 6, null],
  ['2季度', 'quarter', 6, null],
  ['第2季度', 'quarter', 6, null],
  ['二季度产值（万元）', 'quarter', 6, null],
  ['二季产值', 'quarter', 6, null],
  ['Q2', 'quarter', 6, null],
  ['Ｑ２', 'quarter', 6, null],
  ['q2产值', 'quarter', 6, null],
  ['2Q产值', 'quarter', 6, null],
  ['2025Q2', 'quarter', 6, 2025],
  ['2025年二季度', 'quarter', 6, 2025],
  ['２０２５年第二季度工业总产值', 'quarter', 6, 2025],
  ['2024年二季度', 'quarter', 6, 2024],
  ['25年二季度', 'quarter', 6, 2025],
  ['二季度当季产值', 'quarter', 6, null],
  ['4-6月', 'quarter', 6, null],
  ['4—6月', 'quarter', 6, null],
  ['4–6月', 'quarter', 6, null],
  ['4－6月', 'quarter', 6, null],
  ['4―6月', 'quarter', 6, null],
  ['4─6月', 'quarter', 6, null],
  ['4~6月', 'quarter', 6, null],
  ['4～6月', 'quarter', 6, null],
  ['4至6月', 'quarter', 6, null],
  ['4月至6月', 'quarter', 6, null],
  ['4月-6月', 'quarter', 6, null],
  ['４—６月', 'quarter', 6, null],
  ['４ － ６ 月', 'quarter', 6, null],
  ['四至六月', 'quarter', 6, null],
  ['04-06月', 'quarter', 6, null],
  ['4、5、6月', 'quarter', 6, null],
  ['2024年4-6月', 'quarter', 6, 2024],
  ['4-6月累计', 'quarter', 6, null],
  ['一季度', 'quarter', 3, null],
  ['三季度', 'quarter', 9, null],
  ['四季度', 'quarter', 12, null],
  ['10-12月', 'quarter', 12, null],
  ['1-6月', 'cumulative', 6, null],
  ['1—6月', 'cumulative', 6, null],
  ['1－6月累计', 'cumulative', 6, null],
  ['1—6月累计产值（千元）', 'cumulative', 6, null],
  ['１—６月', 'cumulative', 6, null],
  ['一至六月', 'cumulative', 6, null],
  ['1月至6月', 'cumulative', 6, null],
  ['01-06月', 'cumulative', 6, null],
  ['2025年1-6月', 'cumulative', 6, 2025],
  ['2024年1—6月', 'cumulative', 6, 2024],
  ['2025.1-6', 'cumulative', 6, 2025],
  ['2024年1-4', 'cumulative', 4, 2024],
  ['2024年1-4                   单位：万元', 'cumulative', 4, 2024],
  ['1-3月', 'cumulative', 3, null],
  ['1-8月', 'cumulative', 8, null],
  ['1-10月', 'cumulative', 10, null],
  ['1-12月', 'cumulative', 12, null],
  ['上半年', 'cumulative', 6, null],
  ['2025年上半年', 'cumulative', 6, 2025],
  ['上半年累计', 'cumulative', 6, null],
  ['2025年半年度', 'cumulative', 6, 2025],
  ['H1', 'cumulative', 6, null],
  ['2025H1', 'cumulative', 6, 2025],
  ['二季度累计', 'cumulative', 6, null],
  ['截至二季度', 'cumulative', 6, null],
  ['截止二季度', 'cumulative', 6, null],
  ['截至2025年二季度', 'cumulative', 6, 2025],
  ['截至第二季度末', 'cumulative', 6, null],
  ['二季度末', 'cumulative', 6, null],
  ['2025年二季度末', 'cumulative', 6, 2025],
  ['二季度止', 'cumulative', 6, null],
  ['Q2累计', 'cumulative', 6, null],
  ['一季度累计', 'cumulative', 3, null],
  ['截至6月', 'cumulative', 6, null],
  ['截至2025年6月底', 'cumulative', 6, 2025],
  ['6月累计', 'cumulative', 6, null],
  ['6月末', 'cumulative', 6, null],
  ['前三季度', 'cumulative', 9, null],
  ['前两季度', 'cumulative', 6, null],
  ['前二季度', 'cumulative', 6, null],
  ['前两个季度', 'cumulative', 6, null],
  ['1-3季度', 'cumulative', 9, null],
  ['一、二季度', 'cumulative', 6, null],
  ['前5个月', 'cumulative', 5, null],
  ['前六个月', 'cumulative', 6, null],
  ['6月', 'month', 6, null],
  ['6月份产值', 'month', 6, null],
  ['六月', 'month', 6, null],
  ['12月', 'month', 12, null],
  ['十二月', 'month', 12, null],
  ['2025年6月', 'month', 6, 2025],
  ['全年', 'year', 12, null],
  ['2024年全年', 'year', 12, 2024],
  ['2024年度', 'year', 12, 2024],
  ['2024年', 'year', 12, 2024],
  ['2024年产值', 'year', 12, 2024],
  ['2024', 'year', 12, 2024],
  ['2025年1月至2025年6月', 'cumulative', 6, 2025],
  ['2025年4月—2025年6月', 'quarter', 6, 2025],
  ['2025-06', 'month', 6, 2025],
  ['2025.6', 'month', 6, 2025],
  ['202506', 'month', 6, 2025],
  ['5-6月', 'other', 6, null],
  ['4-5月', 'other', 5, null],
  ['7-12月', 'other', 12, null],
  ['下半年', 'other', 12, null],
  ['二、三季度', 'other', 9, null],
  ['2-4月', 'other', 4, null],
  ['上年1-6月', 'cumulative', 6, 2024],
  ['去年二季度', 'quarter', 6, 2024],
  ['上年同期1-6月', 'cumulative', 6, 2024],
  ['今年二季度', 'quarter', 6, 2025],
  ['本年1-6月', 'cumulative', 6, 2025],
];

test.each(CASES)('%j: %s to month %i of %p', (text, kind, month, year) => {
  const { from, ...read } = readPeriod(text, Q2) ?? {};
  expect(read).toEqual({ kind, month, year });
  if (kind !== 'other') expect(from).toBeUndefined();
});

test.each([
  ['5-6月', 5],
  ['下半年', 7],
  ['二、三季度', 4],
  ['9—11月', 9],
  ['11、12月', 11],
])('%j begins in month %i', (text, from) => {
  expect(readPeriod(text, Q2)).toMatchObject({ kind: 'other', from });
});

test.each<Case>([
  ['当季', 'quarter', 6, null],
  ['当季产值', 'quarter', 6, null],
  ['本季', 'quarter', 6, null],
  ['本季度产值', 'quarter', 6, null],
  ['季度产值', 'quarter', 6, null],
  ['上季度', 'quarter', 3, null],
  ['上一季度产值', 'quarter', 3, null],
  ['下季度', 'other', 9, null],
  ['季度累计', 'cumulative', 6, null],
  ['本季末', 'cumulative', 6, null],
  ['累计', 'cumulative', 6, null],
  ['本年累计', 'cumulative', 6, 2025],
  ['1-本月', 'cumulative', 6, null],
  ['1—本月', 'cumulative', 6, null],
  ['本月', 'month', 6, null],
  ['本月止累计', 'cumulative', 6, null],
  ['上年同期 1—本月', 'cumulative', 6, 2024],
])('%j is relative: %s to month %i', (text, kind, month, year) => {
  expect(readPeriod(text, Q2)).toEqual({ kind, month, year, relative: true });
});

test.each([
  '产值',
  '工业总产值（万元）',
  '同比增长(%)',
  '上年同期',
  '去年同期',
  '同期',
  '基数',
  '本期',
  '上年',
  '本年',
  '备注',
  '企业名称',
  '',
  '单位：万元',
  '行业代码',
  'C3130',
  '3.5',
  '10-12',
  '附件2',
  '规上企业',
  '入统时间',
  'QQ',
  'FAQ2',
  '产值1',
  '第二批',
])('%j names no period', (text) => {
  expect(readPeriod(text, Q2)).toBeNull();
});

test('relative words go by the policy and not by this one', () => {
  expect(readPeriod('当季产值', quarter(2026, 3))).toEqual({ kind: 'quarter', month: 9, year: null, relative: true });
  expect(readPeriod('上年三季度', quarter(2026, 3))).toEqual({ kind: 'quarter', month: 9, year: 2025 });
});

describe('the place of a period among the facts', () => {
  const at = (text: string, own: Period) => {
    const period = readPeriod(text, own);
    if (!period) throw new Error(text);
    const place = placeOfPeriod(period, own);
    return place && `${place.year ?? '?'}${place.suffix}`;
  };
  test.each<[string, Period, string | null]>([
    ['二季度', Q2, '?'],
    ['2025年4-6月', Q2, 'current'],
    ['2024年二季度', Q2, 'base'],
    ['2023年二季度', Q2, null],
    ['2026年二季度', Q2, null],
    ['1-6月', Q2, '?.ytd'],
    ['上半年', Q2, '?.ytd'],
    ['二季度累计', Q2, '?.ytd'],
    ['截至二季度', Q2, '?.ytd'],
    ['二季度末', Q2, '?.ytd'],
    ['2024年1—6月', Q2, 'base.ytd'],
    ['1-3月', Q2, '?.prior'],
    ['一季度', Q2, '?.prior'],
    ['2024年一季度', Q2, 'base.prior'],
    ['一季度累计', Q2, '?.prior'],
    ['1-4月', Q2, null],
    ['1-5月', Q2, null],
    ['5-6月', Q2, null],
    ['6月', Q2, null],
    ['3月', Q2, null],
    ['三季度', Q2, null],
    ['全年', Q2, null],
    ['2024年', Q2, null],
    ['下半年', Q2, null],
    ['当季', Q2, '?'],
    ['累计', Q2, '?.ytd'],
    ['一季度', quarter(2025, 1), '?'],
    ['1-3月', quarter(2025, 1), '?'],
    ['1-6月', quarter(2025, 1), null],
    ['三季度', quarter(2025, 3), '?'],
    ['1-9月', quarter(2025, 3), '?.ytd'],
    ['前三季度', quarter(2025, 3), '?.ytd'],
    ['上半年', quarter(2025, 3), '?.prior'],
    ['四季度', quarter(2025, 4), '?'],
    ['全年', quarter(2025, 4), '?.ytd'],
    ['2024年', quarter(2025, 4), 'base.ytd'],
    ['1-9月', quarter(2025, 4), '?.prior'],
  ])('%j is %j', (text, own, place) => {
    expect(at(text, own)).toBe(place);
  });
});

test('any two months, any dash, blanks and width: the stretch between them, by arithmetic', () => {
  const dash = fc.constantFrom('-', '—', '–', '－', '~', '～', '至', '―', '─', '到', '--', '——');
  const wide = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 11 }),
      fc.integer({ min: 1, max: 11 }),
      dash,
      fc.boolean(),
      fc.constantFrom('', ' ', '\u3000'),
      fc.constantFrom('', '2025年', '2024年'),
      fc.constantFrom('', '产值', '累计', '工业总产值（千元）'),
      (from, length, between, full, blank, year, words) => {
        const to = Math.min(12, from + length);
        const text = `${year}${from}${blank}${between}${blank}${to}月${words}`;
        const kind = from === 1 ? 'cumulative' : to - from === 2 && from % 3 === 1 ? 'quarter' : 'other';
        expect(readPeriod(full ? wide(text) : text, Q2)).toEqual({
          kind,
          month: to,
          year: year === '' ? null : Number(year.slice(0, 4)),
          ...(kind === 'other' ? { from } : {}),
        });
      },
    ),
    { numRuns: 2000 },
  );
});
