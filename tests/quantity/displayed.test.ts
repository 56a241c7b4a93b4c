import fc from 'fast-check';
import { displayedHalf, isDateFormat, isPercentFormat, shownNumber } from '../../src/quantity/displayed';
import { ofDouble, plain } from '../../src/quantity/exact';
import table from './shown-by-libreoffice.json';

/** Written with openpyxl, shown by LibreOffice (CSV, cells as shown), blanks at the ends cut. */
describe('numbers look as in LibreOffice', () => {
  const cases = (table.shown as [string, string[]][]).flatMap(([format, all]) =>
    table.numbers.map((number, index) => [number, format, all[index] ?? ''] as const),
  );
  test.each(cases)('%p under %j is %j', (number, format, shown) => {
    expect(shownNumber(number, format).trim()).toBe(shown);
  });
  expect(cases.length).toBeGreaterThan(300);
});

test('the binary noise of a formula is not shown', () => {
  expect(shownNumber(4000 * 1.1, 'General')).toBe('4400');
  expect(shownNumber(0.1 + 0.2, '@')).toBe('0.3');
  expect(shownNumber(12345678.5, 'G/通用格式')).toBe('12345678.5');
});

describe('half of the last digit shown', () => {
  const cases: [number: number, format: string, half: string][] = [
    [0.125, '0.0%', '0.0005'],
    [0.125, '0%', '0.005'],
    [0.125, '0.00%', '0.00005'],
    [12.5, '0.0', '0.05'],
    [12.5, '#,##0.00', '0.005'],
    [4400, '0', '0.5'],
    [4400, '#,##0', '0.5'],
    [4400.4, '0_ ', '0.5'],
    [4400, '0.00_ ', '0.005'],
    [4400, '0.00_);[Red](0.00)', '0.005'],
    [-4400, '0.00_);[Red](0.0)', '0.05'],
    [0, '0.00;-0.00;0', '0.5'],
    [4400, '#,##0.0"万元"', '0.05'],
    [4400, '[$¥-804]#,##0.00', '0.005'],
    [12.5, '0.##', '0.005'],
    [4400000, '#,##0,', '500'],
    [4400000, '0.0,', '50'],
    [4400, '0.00E+00', '5'],
    [0.0125, '0.0E+00', '0.0005'],
    [2000, '[>=1000]0;0.00', '0.5'],
    [200, '[>=1000]0;0.00', '0.005'],
    [0.128, 'General', '0.0005'],
    [4400, 'General', '0.5'],
    [4400, '@', '0.5'],
    [4400.000000000001, 'General', '0.5'],
    [1999.99, 'General', '0.005'],
    [0.1, '', '0.05'],
    [12.5, 'yyyy-mm-dd', '0.05'],
  ];
  test.each(cases)('%p under %j: %s', (number, format, half) => {
    expect(plain(displayedHalf(number, format))).toBe(half);
  });

  test('a number and its look never differ by more', () => {
    const formats = fc.constantFrom('0', '0.0', '0.00', '0.000', '#,##0', '#,##0.00', '0.0000');
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), formats, (number, format) => {
        const seen = ofDouble(Number(shownNumber(number, format).replace(/,/g, '')));
        expect(seen.minus(ofDouble(number)).abs().lte(displayedHalf(number, format))).toBe(true);
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(
        fc.double({ min: -10, max: 10, noNaN: true }),
        fc.constantFrom('0%', '0.0%', '0.00%'),
        (rate, format) => {
          const seen = ofDouble(Number(shownNumber(rate, format).replace('%', ''))).div(100);
          expect(seen.minus(ofDouble(rate)).abs().lte(displayedHalf(rate, format))).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

test.each([
  ['0%', true],
  ['0.0%', true],
  ['#,##0.00%;[Red]-#,##0.00%', true],
  ['0.0 %', true],
  ['0.00_%', false],
  ['0"%"', false],
  ['0\\%', false],
  ['[<1]0.0%;0', true],
  ['General', false],
  ['0.00', false],
  ['yyyy%', false],
])('%j shows a percentage: %p', (format, percent) => {
  expect(isPercentFormat(format)).toBe(percent);
});

describe('dates and times', () => {
  test.each([
    'yyyy-mm-dd',
    'yyyy/m/d',
    'yyyy"年"m"月"d"日"',
    'yyyy年m月d日',
    'm/d/yy h:mm',
    'h:mm',
    'mm:ss',
    '[h]:mm',
    '[mm]',
    '[ss].00',
    'h:mm AM/PM',
    '[$-804]yyyy-mm-dd',
    '[$-F800]dddd, mmmm dd, yyyy',
    '[DBNum1][$-804]yyyy"年"m"月"',
    'aaaa',
    'd-mmm',
    'mmm-yy',
    '[Red]yyyy',
    'e/m/d',
    '上午/下午h"时"mm"分"',
    'YYYY-MM-DD;@',
    'General;yyyy',
  ])('%j is one', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });
  test.each([
    'General',
    'G/通用格式',
    '@',
    '0',
    '0.00',
    '#,##0.00_ ',
    '0.00E+00',
    '##0.0E+0',
    '[Red]0.0',
    '[Magenta]0;[Yellow]-0',
    '[Green]General',
    '0" days"',
    '0"m"',
    '0\\m',
    '0.0"亩"',
    '[$¥-804]#,##0.00',
    '[$USD] #,##0',
    '[DBNum1]General',
    '# ?/?',
    '000000',
    ';;;',
    '',
    '[>=100]0;0.0',
    '_(* #,##0.00_);_(* "-"??_);_(@_)',
    '"yyyy"0',
    '_d0',
    '*m0',
    '[Color10]0',
    'General"元"',
  ])('%j is none', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
