import { plain } from '../../src/quantity/exact';
import { chineseNumeral } from '../../src/policy/lint/chinese-numeral';
import { quantitiesAmong } from '../../src/policy/lint/no-quantity';
import { numeralsIn, spelledIn } from '../../src/policy/lint/numerals';

test.each([
  ['应达到4000万元（含）以上', ['4000 万元']],
  ['加快25亿元周转资金', ['250000 万元']],
  ['0.5亿元', ['5000 万元']],
  ['奖励5000元', ['0.5 万元']],
  ['达到10%（含）以上', ['0.1 share']],
  ['达到１０％以上', ['0.1 share']],
  ['降幅控制在6%以内', ['0.06 share']],
  ['项目40项以上', ['40 count']],
  ['项目1,000个以上', ['1000 count']],
  ['参会3万人次', ['30000 count']],
  ['用电1.5亿', ['150000000 count']],
  ['用电200万千瓦时', ['200 万千瓦时']],
  ['用电5000千瓦时', ['0.5 万千瓦时']],
  ['100万元、50万元', ['100 万元', '50 万元']],
  ['12.5 %', ['0.125 share']],
  ['没有数', []],
  ['增量的1‰', ['0.001 share']],
  ['每超1个百分点奖励20万元', ['0.01 share', '20 万元']],
  ['给予20至50万元奖励', ['20 万元', '50 万元']],
  ['1亿元（含）—2亿元', ['10000 万元', '20000 万元']],
  ['分别奖励5、10、20万元', ['5 万元', '10 万元', '20 万元']],
  ['增长10-20%', ['0.1 share', '0.2 share']],
  ['1、20万元以上的', ['1 count', '20 万元']],
  ['代码63，64，65', ['63 count', '64 count', '65 count']],
  ['第3、5条，20万元', ['3 count', '5 count', '20 万元']],
])('%s', (text, wanted) => {
  expect(numeralsIn(text).map(({ value, unit }) => `${plain(value)} ${unit}`)).toEqual(wanted);
});

test('a numeral says where it stands, unit included', () => {
  const text = '产值达到４０００万元、增长10 %。';
  expect(numeralsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['４０００万元', '10 %']);
});

test.each([
  ['2025年上半年、2025—2027年、2023-2024年度', []],
  ['桂工信规范〔2025〕10号', []],
  ['4月30日前，1-6月营收、1月至3月、3月1日至5日', []],
  ['2025-01-20至2025.2.20', []],
  ['2季度，第2批、第3至5条', []],
  ['（1）产值；（2）营收；1、用电。2.利润', []],
  ['GB/T 4754—2017、A4、5G、3D打印、1个', ['1']],
  ['2年内、12个月、15日内', ['2', '12', '15']],
  ['1000家企业，前500强', ['1000', '500']],
  ['2025万元', ['2025万元']],
  ['1-6月增长6%', ['6%']],
  ['产值4000万元、10%，40项', ['4000万元', '10%', '40']],
  ['20月内', ['20']],
  ['7：1.5倍', ['7', '1.5']],
])('what may count something in %s', (text, wanted) => {
  expect(quantitiesAmong(text, numeralsIn(text)).map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
});

test.each([
  ['奖励100万元、25亿元，单位：万元', []],
  ['奖励三千万元', ['3000 万元']],
  ['增长百分之十五', ['0.15 share']],
  ['提高两个百分点', ['0.02 share']],
  ['几十万元、数百万元', []],
  ['１００万元', []],
])('numbers in words in %s', (text, wanted) => {
  expect(spelledIn(text).map(({ value, unit }) => `${plain(value)} ${unit}`)).toEqual(wanted);
});

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [37, '三十七'],
  [99, '九十九'],
])('%d is %s', (number, wanted) => {
  expect(chineseNumeral(number)).toBe(wanted);
});
