import { TEXTS } from '../../src/functions/texts';
import { argument } from '../../src/functions/argument';
import type { CellContext } from '../../src/functions/definition';
import { figureOf } from '../../src/functions/figure-argument';
import { answersAlike, readBasis } from '../../src/functions/basis';
import { say } from '../../src/messages/say';
import { loadedPack } from '../../src/policy/packs';
import { NOTHING_SAID, standardsOf } from '../../src/policy/standards';
import { plain } from '../../src/quantity/exact';
import type { DaySystem } from '../../src/workbook/day-system';
import { shelfOfTwo } from '../policy/second/pack-two';
import { ask } from './asking';

const pack = loadedPack('shenzhen-software-2023q4');
function under(days: DaySystem): CellContext {
  return { pack, standards: standardsOf(pack, NOTHING_SAID), locale: 'zh-CN', days };
}

/** What the figure of a day comes to. */
function day(given: unknown, days: DaySystem): string {
  const read = figureOf(argument(given), { name: { 'zh-CN': '纳统日期', en: 'day' }, unit: '日期', days });
  if (read.kind === 'known') return plain(read.value);
  return read.kind === 'blank' ? '' : say(read.note, 'zh-CN', TEXTS);
}

test.each<DaySystem>(['1904', '1904-shown', 'unknown'])('a number is no day where days count from %s', (days) => {
  expect(day(45200, days)).toBe(
    '纳统日期是数45200，而这个工作簿的日期不一定从1900年起算，按缺数据；请把日期写成文字，如2025-07-01，或在公式里写 TEXT(单元格,"yyyy-mm-dd")。',
  );
  expect(day('2023-10-01', days)).toBe('45200');
});

test('a number is a day where they count from 1900', () => {
  expect(day(45200, '1900')).toBe('45200');
});

describe('a list of which a day is too late', () => {
  const HEADER = [
    '企业名称',
    '行业代码',
    '1-11月营业收入',
    '9-11月营业收入',
    '9-11月营业收入同期',
    '注册日期',
    '纳统日期',
  ];
  /** 44973 is 16 February 2023, past the end of 2022; read as of the other system it would be four years from that. */
  const list = (day: number | string) => [HEADER, ['甲公司', '6510', 20_000, 6_000, 4_000, day, day]];
  const verdict = (day: number | string, days: DaySystem): unknown => {
    const rows = ask('CHECK', [list(day), 1], under(days));
    return Array.isArray(rows) ? (rows as readonly (readonly unknown[])[])[1]?.[0] : rows;
  };

  test.each<[DaySystem, number | string, string]>([
    ['1900', 44_973, '不符合'],
    ['unknown', '2023-02-16', '不符合'],
    // What a workbook of 1904 holds for that day: as of 1900 it would be 2019, which is early enough.
    ['1904', 43_511, '待定（缺数据）'],
    ['unknown', 43_511, '待定（缺数据）'],
  ])('by days of %s, %s is %s', (days, day, expected) => {
    expect(verdict(day, days)).toBe(expected);
  });
});

test('what cells rest on says so, and cells are asked anew once it is known', () => {
  const of = (days: DaySystem) => readBasis({ standards: null, keptPacks: null }, shelfOfTwo(), days);
  expect(answersAlike(of('unknown'), of('1900'))).toBe(false);
  expect(answersAlike(of('1900'), of('1900'))).toBe(true);
  expect(of('1904').basis).toMatchObject({ days: '1904' });
});
