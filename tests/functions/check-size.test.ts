import { cellBytes, MOST_BYTES, MOST_CELLS } from '../../src/functions/answer-size';
import { ask, saying } from './asking';

type Rows = readonly (readonly unknown[])[];

const HEADER = ['企业名称', '行业', '二季度产值（万元）', '上年同期产值（万元）'];
const ENTERPRISE = ['甲机械有限公司', '机械', 4400, 4000];
const BLANK = ['', '', '', ''];
const CONTEXT = saying({ 'm1.award': '20' });

const list = (enterprises: number, blanks = 0): Rows => [
  HEADER,
  ...Array.from({ length: enterprises }, () => ENTERPRISE),
  ...Array.from({ length: blanks }, () => BLANK),
];
const bytesOf = (rows: Rows): number => Buffer.byteLength(JSON.stringify(rows));
const REFUSED = /^#VALUE! 名单有[\d,]+行，结果超过Excel一次能接收的大小；请改在任务窗格核验/u;

test.each(['', 'a', '达到“4,000”万元', '"引号"\\', '\n\t\u0001', '𠮷', 'é', 0, -12.5, 1e-7, true, false])(
  'the bytes of %p are those of its JSON',
  (value) => {
    expect(cellBytes(value)).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(value)) + 1);
    // An escape is counted at its longest.
    const escapes = String(value).replace(/[^\n\t]/g, '').length;
    expect(cellBytes(value)).toBe(Buffer.byteLength(JSON.stringify(value)) + 1 + escapes * 4);
  },
);

describe('CHECK of a long list', () => {
  test('by cells: just under and at the limit it answers, over it says what to do', () => {
    const most = MOST_CELLS / 4;
    for (const rows of [most - 1, most]) expect(ask('CHECK', [list(3, rows - 4), 1], CONTEXT)).toHaveLength(rows);
    const over = ask('CHECK', [list(3, most - 3), 1], CONTEXT);
    expect(over).toMatch(REFUSED);
    expect(over).toContain('名单有25,001行');
    // Two measures, twice the cells.
    expect(ask('CHECK', [list(3, most / 2 - 4), '1、2'], CONTEXT)).toHaveLength(most / 2);
    expect(ask('CHECK', [list(3, most / 2 - 3), '1、2'], CONTEXT)).toMatch(REFUSED);
  });

  test('by size: the last list that fits, and one row more', () => {
    const two = ask('CHECK', [list(2), 1], CONTEXT) as Rows;
    const three = ask('CHECK', [list(3), 1], CONTEXT) as Rows;
    // Each cell counts its comma or bracket; a row's own two brackets are kept aside with the tenth that Excel has.
    const counted = (rows: Rows): number =>
      rows.flat().reduce<number>((sum, each) => sum + cellBytes(each as string), 0);
    const row = counted(three) - counted(two);
    const most = 2 + Math.floor((MOST_BYTES - counted(two)) / row);
    const last = ask('CHECK', [list(most), 1], CONTEXT) as Rows;
    expect(last).toHaveLength(most + 1);
    expect(counted(last)).toBeLessThanOrEqual(MOST_BYTES);
    expect(counted(last) + row).toBeGreaterThan(MOST_BYTES);
    // What crosses to Excel stays under its limit.
    expect(bytesOf(last)).toBeLessThan(5_000_000);
    expect(ask('CHECK', [list(most + 1), 1], CONTEXT)).toMatch(REFUSED);
  });

  test('whole columns are refused before anything is worked out', () => {
    expect(ask('CHECK', [list(3, 1_048_572), 1], CONTEXT)).toMatch(REFUSED);
  });
});
