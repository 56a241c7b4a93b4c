import fc from 'fast-check';
import { sheetNames } from '../../src/workbook/sheet-names';

test.each([
  [
    ['甲公司', '乙公司'],
    ['甲公司', '乙公司'],
  ],
  [
    ['甲公司', '甲公司', '甲公司'],
    ['甲公司', '甲公司（2）', '甲公司（3）'],
  ],
  [
    ['ABC公司', 'abc公司'],
    ['ABC公司', 'abc公司（2）'],
  ],
  [['南宁/柳州[一]公司：1*?'], ['南宁 柳州 一 公司：1']],
  [["'甲'"], ['甲']],
  [
    ['', ' ', '?*'],
    ['企业', '企业（2）', '企业（3）'],
  ],
  [
    ['History', '=1+1', '\u0000甲\u0007'],
    ['History_', '=1+1', '甲'],
  ],
  [
    ['广'.repeat(40), '广'.repeat(40)],
    ['广'.repeat(31), `${'广'.repeat(28)}（2）`],
  ],
  // A sign of two units is not cut in two.
  [[`${'广'.repeat(30)}𠮷`], ['广'.repeat(30)]],
])('%j', (names, expected) => {
  expect(sheetNames(names, '企业')).toEqual(expected);
});

test('whatever the names: each once, none that Excel refuses', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 12 }), (names) => {
      const made = sheetNames(names, '企业');
      expect(made).toHaveLength(names.length);
      expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(made.length);
      for (const name of made) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$|\p{Cc}|^history$/iu);
        expect(name).not.toMatch(/\p{Cs}/u);
      }
    }),
  );
});
