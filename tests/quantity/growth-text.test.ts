import { plain } from '../../src/quantity/exact';
import { readGrowth } from '../../src/quantity/growth-text';
import type { NoRate } from '../../src/quantity/growth-text';

describe('rates', () => {
  test.each<[string, string, boolean, string]>([
    ['12.5', '12.5', false, '0.05'],
    ['0.125', '0.125', false, '0.0005'],
    ['12.5%', '12.5', true, '0.05'],
    ['12.5％', '12.5', true, '0.05'],
    ['１２．５％', '12.5', true, '0.05'],
    ['+12.5', '12.5', false, '0.05'],
    ['-3.2', '-3.2', false, '0.05'],
    ['(3.2%)', '-3.2', true, '0.05'],
    ['增长12.5%', '12.5', true, '0.05'],
    ['增长 12.5 %', '12.5', true, '0.05'],
    ['同比增长12.5%', '12.5', true, '0.05'],
    ['同比：增长12.5%', '12.5', true, '0.05'],
    ['上升12.5%', '12.5', true, '0.05'],
    ['↑12.5%', '12.5', true, '0.05'],
    ['增长10', '10', false, '0.5'],
    ['增长-3.2%', '-3.2', true, '0.05'],
    ['下降3.2%', '-3.2', true, '0.05'],
    ['同比下降3.2%', '-3.2', true, '0.05'],
    ['下降 ３．２％', '-3.2', true, '0.05'],
    ['降低3.2%', '-3.2', true, '0.05'],
    ['减少3.2%', '-3.2', true, '0.05'],
    ['↓3.2%', '-3.2', true, '0.05'],
    ['负增长3.2%', '-3.2', true, '0.05'],
    ['下降0%', '0', true, '0.5'],
    ['0', '0', false, '0.5'],
    ['\u200b增长了9.96%', '9.96', true, '0.005'],
  ])('%j is %s', (text, value, percent, half) => {
    const read = readGrowth(text);
    expect(read).toMatchObject({ kind: 'rate', percent });
    if (read.kind === 'rate') expect([plain(read.value), plain(read.half)]).toEqual([value, half]);
  });
});

test.each<[string, NoRate]>([
  ['-3.9个百分点', 'points'],
  ['-3.9个 百分点', 'points'],
  ['提高1.2个百分点', 'points'],
  ['2个点', 'points'],
  ['扭亏', 'turned'],
  ['扭亏为盈', 'turned'],
  ['由盈转亏', 'turned'],
  ['扭负为正', 'turned'],
  ['不可比', 'not-comparable'],
  ['新投产', 'new-plant'],
  ['新 投 产', 'new-plant'],
  ['无基数', 'no-base'],
  ['持平', 'flat'],
  ['与上年同期持平', 'flat'],
])('%j is no rate: %s', (text, why) => {
  expect(readGrowth(text)).toEqual({ kind: 'no-rate', why });
});

test.each<[string, object]>([
  ['', { kind: 'blank' }],
  ['　', { kind: 'blank' }],
  ['—', { kind: 'placeholder' }],
  ['／', { kind: 'placeholder' }],
  ['N/A', { kind: 'placeholder' }],
  ['增长', { kind: 'unreadable', why: 'no-number' }],
  ['同比', { kind: 'unreadable', why: 'no-number' }],
  ['约12.5%', { kind: 'unreadable', why: 'about' }],
  ['增长约12.5%', { kind: 'unreadable', why: 'about' }],
  ['10%左右', { kind: 'unreadable', why: 'about' }],
  ['10%以上', { kind: 'unreadable', why: 'about' }],
  ['10%~15%', { kind: 'unreadable', why: 'span' }],
  ['下降-3.2%', { kind: 'unreadable', why: 'signs' }],
  ['12.5%①', { kind: 'unreadable', why: 'footnote' }],
  ['增长12.5%²', { kind: 'unreadable', why: 'footnote' }],
  ['增长1.5倍', { kind: 'unreadable', why: 'unit' }],
  ['增长500万元', { kind: 'unreadable', why: 'unit' }],
  ['翻番', { kind: 'unreadable', why: 'no-number' }],
  ['12.5.1%', { kind: 'unreadable', why: 'points' }],
])('%j: %j', (text, expected) => {
  expect(readGrowth(text)).toEqual(expected);
});
