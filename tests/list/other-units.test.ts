import { readList } from '../../src/list';
import type { ListReading } from '../../src/list/reading';
import { loadedPack } from '../../src/policy/packs';
import { DEFAULT_CHOICES, standardsOf } from '../../src/policy/standards';
import { allSaid, fact, found, sheet } from './sheet';
import type { Cell } from './sheet';

/** Metrics in tonnes and in volumes, which the first policy has none of. */
const pack = loadedPack('henan-2023q1');

function one(header: string, cell: Cell, above: Cell[][] = []): ListReading {
  const grid = sheet([...above, ['企业名称', header], ['甲某有限公司', cell]]);
  const reading = readList([grid], pack, standardsOf(pack, { parameters: {}, choices: DEFAULT_CHOICES }), {});
  if (reading.kind === 'no-list') throw new Error('no list');
  allSaid(reading);
  return reading;
}

const COAL = '一季度用煤量（吨）';
const GAS = '一季度用气量（万立方米）';

describe('a unit written in a cell goes before that of its column', () => {
  test.each<[string, string, Cell, string]>([
    [COAL, 'coal', '1200吨', '1200'],
    [COAL, 'coal', '1,200 t', '1200'],
    [COAL, 'coal', '0.12万吨', '1200'],
    [COAL, 'coal', '1.2千吨', '1200'],
    [COAL, 'coal', '１２０００００千克', '1200'],
    ['一季度用煤量（万吨）', 'coal', '1200吨', '1200'],
    [GAS, 'gas', '120万立方米', '120'],
    [GAS, 'gas', '1200000m³', '120'],
    [GAS, 'gas', '1200000 m3', '120'],
    [GAS, 'gas', '1,200,000㎥', '120'],
    [GAS, 'gas', '1.2亿ｍ³', '12000'],
    [GAS, 'gas', '120万方', '120'],
    ['一季度用气量（m³）', 'gas', '120万立方米', '120'],
  ])('%s: %s of %s is %s', (header, metric, cell, wanted) => {
    const reading = one(header, cell);
    expect(fact(reading, 2, metric).current).toBe(wanted);
    expect(found(reading)).toContain('B2 number-as-text');
  });
});

describe('a bare number is in the unit of its column', () => {
  test.each<[string, string, number, string, Cell[][]]>([
    ['一季度用煤量（万吨）', 'coal', 0.12, '1200', []],
    ['一季度用煤量/吨', 'coal', 1200, '1200', []],
    ['一季度用煤量吨', 'coal', 1200, '1200', []],
    ['一季度用煤量_万吨', 'coal', 0.12, '1200', []],
    ['一季度用煤量', 'coal', 1.2, '1200', [['单位：千吨']]],
    ['一季度用气量（m³）', 'gas', 1_200_000, '120', []],
    ['一季度用气量（㎥）', 'gas', 1_200_000, '120', []],
    ['一季度用气量/万m³', 'gas', 120, '120', []],
    ['一季度用气量立方米', 'gas', 1_200_000, '120', []],
    ['一季度用气量（亿立方米）', 'gas', 0.012, '120', []],
    ['一季度用气量', 'gas', 120, '120', [['单位：万立方米']]],
  ])('%s: %s', (header, metric, cell, wanted, above) => {
    expect(fact(one(header, cell, above), above.length + 2, metric).current).toBe(wanted);
  });
});

describe('what measures something else, or clashes with the column, is no figure', () => {
  test.each<[string, string, Cell]>([
    [COAL, 'coal', '1200万元'],
    [COAL, 'coal', '1200立方米'],
    [COAL, 'coal', '1200吨标准煤'],
    [COAL, 'coal', '1200万'],
    [COAL, 'coal', { n: 1200, format: '0"万吨"' }],
    [GAS, 'gas', '120吨'],
    [GAS, 'gas', '120³'],
    [GAS, 'gas', '12m33'],
    [GAS, 'gas', { n: 120, format: '0"m³"' }],
  ])('%s: %s of %j', (header, metric, cell) => {
    const reading = one(header, cell);
    expect(fact(reading, 2, metric).current).toBe(`?${metric}`);
    expect(found(reading)).toContain('B2 number-unreadable');
  });

  test('a format that says the unit of its column is none', () => {
    expect(fact(one(COAL, { n: 1200, format: '#,##0"吨"' }), 2, 'coal').current).toBe('1200');
    expect(fact(one(GAS, { n: 120, format: '0.0"万m³"' }), 2, 'gas').current).toBe('120');
  });
});
