import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readList } from '../../src/list';
import type { ListReading } from '../../src/list/reading';
import { keyName } from '../../src/policy/key-names';
import { loadPack } from '../../src/policy/load';
import type { Pack } from '../../src/policy/pack';
import { DEFAULT_CHOICES, standardsOf } from '../../src/policy/standards';
import { changed } from '../policy/edit';
import { columns, fact, found, sheet } from './sheet';
import type { Cell } from './sheet';

const GOOD = join(__dirname, '../policy/good');
const source = readFileSync(join(GOOD, 'tiny.txt'), 'utf8');
const tiny: unknown = JSON.parse(readFileSync(join(GOOD, 'tiny.json'), 'utf8'));

const both = (text: string) => ({ 'zh-CN': text, en: text });
const figure = (id: string, name: string, beside: object, unit = '万元') => ({
  id,
  name: both(name),
  unit,
  span: 'from-zero',
  counts: false,
  headers: [] as string[],
  notHeaders: [],
  ...beside,
});

/** The tiny policy in another period, with metrics of other periods behind its own. */
function packOf(period: object, ...metrics: object[]): Pack {
  const set = Object.fromEntries(metrics.map((metric, index) => [`/metrics/${String(9 + index)}`, metric]));
  const raw = changed(tiny, { set: { '/period': period }, remove: [] }) as { metrics: object[] };
  raw.metrics.push(...Object.values(set));
  const result = loadPack(raw, source);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.pack;
}

function list(pack: Pack, rows: readonly (readonly Cell[])[]): ListReading {
  const standards = standardsOf(pack, { parameters: {}, choices: DEFAULT_CHOICES });
  const reading = readList([sheet(rows)], pack, standards, {});
  if (reading.kind === 'no-list') throw new Error(reading.why.code);
  return reading;
}

const HALF = figure('outputH1', '上半年产值', { stretch: { of: 'output', yearsBack: 0, from: 1, to: 6 } });
const Q3 = packOf({ kind: 'quarter', year: 2023, quarter: 3 }, HALF);
const YEAR_BEFORE = figure('outputYear', '2024年产值', { stretch: { of: 'output', yearsBack: 1, from: 1, to: 12 } });
const PEAK = figure(
  'peak',
  '上年最高月用电量',
  { wholeHeader: true, headers: ['上年用电最高月用电量', '上年最高月用电量'] },
  '万千瓦时',
);
const ENTERED = figure('entered', '入统日期', { wholeHeader: true, headers: ['入统时间', '入统日期'] }, '日期');
const Q1 = packOf({ kind: 'quarter', year: 2025, quarter: 1 }, YEAR_BEFORE, PEAK, ENTERED);

test('the half year beside the third quarter: its own metric, and what the quarter is had from', () => {
  const reading = list(Q3, [
    ['企业名称', '1—9月产值（万元）', '上年同期', '1—6月产值（万元）', '上年同期', '上半年产值同比增速'],
    ['甲某有限公司', 30000, 25000, 18000.3, 16000.1, { n: 0.125, format: '0.0%' }],
  ]);
  expect(columns(reading)).toEqual({
    name: 'A',
    'output.ytd': 'B',
    'output.ytd.base': 'C',
    outputH1: 'D',
    'outputH1.base': 'E',
    'outputH1.growth': 'F',
  });
  expect(fact(reading, 2)).toEqual({ current: '11999.7', base: '8999.9' });
  expect(fact(reading, 2, 'outputH1')).toEqual({ current: '18000.3', base: '16000.1' });
  expect(found(reading)).toEqual([]);
});

test('the quarter, the half year and both cumulative columns: a difference is told', () => {
  const reading = list(Q3, [
    ['企业名称', '三季度产值（万元）', '1-9月产值（万元）', '2023年上半年产值（万元）', '2022年上半年产值（万元）'],
    ['甲某有限公司', 12000, 30000, 18000, 16000],
    ['乙某厂', 12000, 30000, 18001, 16000],
  ]);
  expect(columns(reading)).toEqual({ name: 'A', output: 'B', 'output.ytd': 'C', outputH1: 'D', 'outputH1.base': 'E' });
  expect(found(reading)).toEqual(['B3 period-suspect']);
});

test('a half that is missing is named by its own name', () => {
  const reading = list(Q3, [
    ['企业名称', '1-9月产值（万元）'],
    ['甲某有限公司', 30000],
  ]);
  expect(fact(reading, 2).current).toBe('?output.prior');
  expect(keyName(Q3, 'output.prior')['zh-CN']).toBe('1—6月产值');
  expect(keyName(Q3, 'outputH1.base')['zh-CN']).toBe('上年上半年产值');
  expect(keyName(Q3, 'outputH1.growth')['zh-CN']).toBe('上半年产值同比增速');
});

test.each<[string, Cell[], Record<string, string>]>([
  ['named in full', ['一季度产值（万元）', '上年同期产值（万元）', '2024年全年产值（万元）'], { outputYear: 'D' }],
  [
    'a year beside a quarter',
    ['2025年一季度产值（万元）', '2024年一季度产值（万元）', '2024年产值（万元）'],
    { outputYear: 'D' },
  ],
  ['上年产值 beside the base', ['一季度产值（万元）', '同期产值（万元）', '上年全年产值（万元）'], { outputYear: 'D' }],
  ['before the quarter', ['2024年度产值（万元）', '一季度产值（万元）', '同期产值（万元）'], { outputYear: 'B' }],
])('the year before: %s', (_, header, wanted) => {
  const reading = list(Q1, [
    ['企业名称', ...header],
    ['甲某有限公司', 1000, 2, 3],
  ]);
  expect(columns(reading)).toMatchObject(wanted);
  expect(reading.columns.filter(({ key }) => key === 'output' || key === 'output.base')).toHaveLength(2);
});

test('years alone, without a base said: the base, as in any list', () => {
  const reading = list(Q1, [
    ['企业名称', '2025年产值（万元）', '2024年产值（万元）'],
    ['甲某有限公司', 1000, 2],
  ]);
  expect(columns(reading)).toEqual({ name: 'A', output: 'B', 'output.base': 'C' });
});

test('headings that name a metric whole keep their words for periods', () => {
  const reading = list(Q1, [
    ['企业名称', '一季度产值（万元）', '上年用电最高月用电量（万千瓦时）', '入统时间'],
    ['甲某有限公司', 1000, 300.5, '2023年7月1日'],
    ['乙某厂', 1000, null, { n: 45108, format: 'yyyy-mm-dd' }],
    ['丙某厂', 1000, 1, 45109.75],
    ['丁某厂', 1000, 1, '2023/7/2'],
    ['戊某厂', 1000, 1, '去年'],
    ['己某厂', 1000, 1, 2023],
    ['庚某厂', 1000, 1, '2023-02-30'],
  ]);
  expect(columns(reading)).toEqual({ name: 'A', output: 'B', peak: 'C', entered: 'D' });
  expect([2, 3, 4, 5, 6, 7, 8].map((row) => fact(reading, row, 'entered').current)).toEqual([
    '45108',
    '45108',
    '45109',
    '45109',
    '?entered',
    '?entered',
    '?entered',
  ]);
  expect(fact(reading, 2, 'peak').current).toBe('300.5');
  expect(fact(reading, 3, 'peak').current).toBe('?peak');
  expect(found(reading)).toEqual(['D6 number-unreadable', 'D7 number-unreadable', 'D8 number-unreadable']);
});

test('a first quarter: 1—3月 is the quarter, and there is nothing before it', () => {
  const reading = list(Q1, [
    ['企业名称', '1-3月产值（万元）', '上年1-3月产值（万元）'],
    ['甲某有限公司', 5, 4],
  ]);
  expect(columns(reading)).toEqual({ name: 'A', output: 'B', 'output.base': 'C' });
  expect(fact(reading, 2)).toEqual({ current: '5', base: '4' });
});

test('months that do not begin in January are had from two cumulative columns', () => {
  const pack = packOf({ kind: 'months', year: 2021, from: 11, to: 12 });
  expect(keyName(pack, 'output')['zh-CN']).toBe('11—12月产值');
  expect(keyName(pack, 'output.prior')['zh-CN']).toBe('1—10月产值');
  const own = list(pack, [
    ['企业名称', '11—12月产值（万元）', '上年同期'],
    ['甲某有限公司', 7, 6],
  ]);
  expect(columns(own)).toEqual({ name: 'A', output: 'B', 'output.base': 'C' });
  const cumulative = list(pack, [
    ['企业名称', '1-12月产值（万元）', '上年同期', '1-10月产值（万元）', '上年同期', '10月产值（万元）'],
    ['甲某有限公司', 10000, 9000, 9393.5, 8394, 900],
  ]);
  expect(columns(cumulative)).toEqual({
    name: 'A',
    'output.ytd': 'B',
    'output.ytd.base': 'C',
    'output.prior': 'D',
    'output.prior.base': 'E',
  });
  expect(fact(cumulative, 2)).toEqual({ current: '606.5', base: '606' });
  expect(found(cumulative)).toEqual(['F period-suspect']);
});

test('a year: nothing is derived, and a year alone names it', () => {
  const pack = packOf({ kind: 'year', year: 2023 });
  expect(keyName(pack, 'output')['zh-CN']).toBe('全年产值');
  const reading = list(pack, [
    ['企业名称', '2023年产值（万元）', '2022年产值（万元）', '1-11月产值（万元）'],
    ['甲某有限公司', 5000, 4000, 3000],
  ]);
  expect(columns(reading)).toEqual({ name: 'A', output: 'B', 'output.base': 'C' });
  expect(found(reading)).toEqual(['D period-suspect']);
  const plain = list(pack, [
    ['企业名称', '1-12月产值（万元）', '上年产值（万元）'],
    ['甲某有限公司', 5, 4],
  ]);
  expect(columns(plain)).toEqual({ name: 'A', output: 'B', 'output.base': 'C' });
});
