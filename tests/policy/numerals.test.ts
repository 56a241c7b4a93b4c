import { plain } from '../../src/quantity/exact';
import { chineseNumeral } from '../../src/policy/lint/chinese-numeral';
import { numeralsIn } from '../../src/policy/lint/numerals';

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
])('%s', (text, wanted) => {
  expect(numeralsIn(text).map(({ value, unit }) => `${plain(value)} ${unit}`)).toEqual(wanted);
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
