import { exact, plain } from '../../src/quantity/exact';
import { grantAward, judgeOf } from '../../src/rules';
import type { Award, Verdict } from '../../src/rules/verdict';
import { enterpriseWith, pack, standardsSaid } from './shapes-pack';
import type { Figures, Marks } from './shapes-pack';

/**
 * Every shape just under, at and just over its number, in figures that binary arithmetic gets wrong. What is expected was
 * worked out by hand from the text of the pack (good/shapes.txt), apart from the algebra.
 */
/** Bit 0 industrial, 1 software, 2 information services. */
function judged(measure: number, figures: Figures, marks: Marks, parameters: Figures, group: number): Verdict {
  return judgeOf(pack, measure, standardsSaid(parameters)).judge(enterpriseWith(figures, marks, group));
}

function said(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'eligible':
      return awardSaid(verdict.award);
    case 'ineligible':
      return ['no', ...[...verdict.gaps].map(([metric, gap]) => `${metric} ${plain(gap)}`)].join(' ');
    case 'undetermined':
      return `? ${verdict.missing.join(' ')}`;
    case 'not-applicable':
      return 'not for it';
  }
}

function awardSaid(award: Award): string {
  switch (award.kind) {
    case 'none':
      return 'yes';
    case 'amount':
      return plain(award.amount);
    case 'at-most':
    case 'at-least':
      return `${award.kind} ${plain(award.amount)}`;
    case 'range':
      return `${plain(award.low)} to ${plain(award.high)}`;
    case 'unknown':
      return `waits for ${award.missing.join(' ')}`;
  }
}

const PRIVATE: Marks = { 'state-owned': false };

test.each<[string, Figures, Marks, string]>([
  // growth of 5 % and above that of the first half; 2 for each full 1000
  ['5 % to the last digit, 4.99 % before', { output: '10500.105 < 10000.1', firstHalf: '10499 < 10000' }, PRIVATE, '0'],
  ['just under 5 %', { output: '10500.104 < 10000.1', firstHalf: '1 < 10' }, PRIVATE, 'no output 0.001'],
  // Anything more would do, so there is no least amount.
  ['the same growth as before', { output: '11000 < 10000', firstHalf: '3.3 < 3' }, PRIVATE, 'no'],
  ['a hair more', { output: '11000.00000000000000000001 < 10000', firstHalf: '3.3 < 3' }, PRIVATE, '2'],
  ['less growth than before, above 15 %', { output: '11500 < 10000', firstHalf: '2 < 1' }, PRIVATE, '2'],
  [
    'less growth than before, under 15 %',
    { output: '11499.99 < 10000', firstHalf: '2 < 1' },
    PRIVATE,
    'no output 0.01',
  ],
  ['a full step', { output: '12000 < 9000', firstHalf: '?' }, PRIVATE, '6'],
  ['just under a full step', { output: '11999.99999999 < 9000', firstHalf: '?' }, PRIVATE, '4'],
  ['the cap', { output: '600000 < 100000', firstHalf: '?' }, PRIVATE, '1000'],
  ['beyond the cap', { output: '601000 < 100000', firstHalf: '?' }, PRIVATE, '1000'],
  ['just under 1亿元', { output: '9999.99 < 5000', firstHalf: '?' }, PRIVATE, 'no output 0.01'],
  ['no base: growth is as good as reached, nothing is paid', { output: '20000 < 0', firstHalf: '?' }, PRIVATE, '0'],
  [
    'a reported rate: the increase is not known',
    { output: '12000 +0.15', firstHalf: '?' },
    PRIVATE,
    'waits for output.base',
  ],
  ['state-owned', { output: '12000 < 9000', firstHalf: '?' }, { 'state-owned': true }, 'no'],
  ['state-owned or not', { output: '12000 < 9000', firstHalf: '?' }, {}, '? state-owned'],
  ['a first half that is not known', { output: '11000 < 10000', firstHalf: '? < 10000' }, PRIVATE, '? firstHalf'],
  [
    'nothing known of the first half',
    { output: '11000 < 10000' },
    PRIVATE,
    '? firstHalf firstHalf.base firstHalf.growth',
  ],
])('per full step, growth above another: %s', (_, figures, marks, expected) => {
  expect(said(judged(1, figures, marks, {}, 1))).toBe(expected);
});

const NEW: Marks = { 'first-entry': true };
const OLD: Marks = { 'first-entry': false };

test.each<[string, Figures, Marks, string]>([
  ['just under the first tier', { output: '24999.99 < 20000', electricity: '1 < 1' }, OLD, 'no output 0.01'],
  ['the first tier', { output: '25000 < 20000', electricity: '1 < 1' }, OLD, '5'],
  ['its end', { output: '39999.99 < 30000', electricity: '1 < 1' }, OLD, '5'],
  ['the second tier', { output: '40000 < 30000', electricity: '1 < 1' }, OLD, '10'],
  ['its end, in tenths', { output: '80000.09 < 60000.1', electricity: '1 < 1' }, OLD, '10'],
  ['the third tier, in tenths', { output: '80000.1 < 60000.1', electricity: '1 < 1' }, OLD, '20'],
  ['the higher of 5 and 6', { output: '25000 < 20000', electricity: '1.1 < 1' }, OLD, '6'],
  ['the higher of 10 and 6', { output: '42000 < 32000', electricity: '1.1 < 1' }, OLD, '10'],
  ['electricity alone', { output: '2400 < 2000', electricity: '0.3 < 0.2' }, OLD, '6'],
  ['electricity as before', { output: '2400 < 2000', electricity: '0.3 < 0.3' }, OLD, 'no output 4600'],
  ['and first entered', { output: '25000 < 20000', electricity: '1.1 < 1' }, NEW, '7'],
  ['first entered or not', { output: '25000 < 20000', electricity: '1.1 < 1' }, {}, 'waits for first-entry'],
  ['no base', { output: '25000 < 0', electricity: '1.1 < 1' }, OLD, 'no'],
  ['electricity not known: 10 whatever it is', { output: '42000 < 32000' }, OLD, '10'],
  [
    'electricity not known: 5 or 6',
    { output: '25000 < 20000' },
    OLD,
    'waits for electricity electricity.base electricity.growth',
  ],
])('tiers, the higher one only, an extra award: %s', (_, figures, marks, expected) => {
  expect(said(judged(2, figures, marks, {}, 1))).toBe(expected);
});

test.each<[string, string, string]>([
  ['no growth', '10000 < 10000', 'no'],
  ['a hair of growth, below the least award', '10000.01 < 10000', '0'],
  ['1.5, rounded to 1, below the least award', '10300 < 10000', '0'],
  ['2', '10400 < 10000', '2'],
  ['just under 8 %: half a percent of the whole', '10799.99 < 10000', '3'],
  ['8 %: one percent of the whole', '10800 < 10000', '8'],
  ['just under 15 %', '11499.99 < 10000', '14'],
  ['15 %: 22.5, rounded down', '11500 < 10000', '22'],
  ['15 % in tenths', '1.15 < 1', '0'],
  ['the cap', '120000 < 100000', '300'],
  ['beyond the cap', '200000 < 100000', '300'],
  ['a reported rate', '120000 +0.2', 'waits for revenue.base'],
])('rates on the whole increase by tier of growth: %s', (_, revenue, expected) => {
  expect(said(judged(3, { revenue }, {}, {}, 2))).toBe(expected);
});

const FULL: Figures = {
  electricity: '92 < 92',
  peak: '0.1',
  added: '30',
  output: '100 < 150',
  revenue: '100',
  statistics: '100',
  holiday: '28.8',
  entry: '45108',
};

test.each<[string, Figures, string]>([
  ['all at the line', {}, 'at-most 100'],
  ['less electricity than last year', { electricity: '91.99 < 92' }, 'no electricity 0.01'],
  // 3 x 0.8 x 38.33 = 91.992
  ['the mean of the month at 80 % of the peak', { electricity: '91.992 < 91', peak: '38.33' }, 'at-most 100'],
  ['just under it', { electricity: '91.9919 < 91', peak: '38.33' }, 'no electricity 0.0001'],
  ['value added just under a fifth of the greater year', { added: '29.99' }, 'no added 0.01'],
  ['value added at a fifth of the greater year', { output: '150 < 100' }, 'at-most 100'],
  ['5 % above the statistics', { revenue: '105' }, 'at-most 100'],
  ['just above 5 %', { revenue: '105.01' }, 'no'],
  ['5 % below the statistics', { revenue: '95' }, 'at-most 100'],
  ['just below 5 %', { revenue: '94.99' }, 'no revenue 0.01'],
  // 32 days against 92: 92 x holiday >= 32 x 0.9 x 92
  ['the daily mean just under nine tenths', { holiday: '28.79' }, 'no holiday 0.01'],
  ['entered a day too early', { entry: '45107' }, 'no entry 1'],
  ['nothing known of the peak', { peak: '?' }, '? peak'],
])('ratios, tolerances, daily means, dates: %s', (_, figures, expected) => {
  expect(said(judged(4, { ...FULL, ...figures }, {}, { 'm4.rate': '0.2' }, 1))).toBe(expected);
});

test('the ratio of the peak waits for a parameter that is open', () => {
  expect(said(judged(4, FULL, {}, {}, 1))).toBe('? m4.rate');
});

const MONTHS: Figures = { april: '0', may: '0', paid: '0' };

test.each<[string, Figures, string]>([
  ['above 1亿元 and 30 %', { output: '13000.13 < 10000.1' }, '30.0003'],
  ['just under 30 %', { output: '13000.12 < 10000.1' }, 'no output 0.01'],
  // 1亿元 is to be passed, so there is no least amount short of it.
  ['1亿元, not above it', { output: '10000 < 5000' }, 'no'],
  // 10000 up to 0.6 x 10000 at 1 %, the rest at 1.2 %: 60 + 48
  ['past the border of 60 %', { output: '20000 < 10000' }, '108'],
  ['less what was paid', { output: '20000 < 10000', paid: '8' }, '100'],
  ['what was paid is not known', { output: '20000 < 10000', paid: '?' }, 'waits for paid'],
  ['the cap of the year less what was paid', { output: '60000 < 30000', paid: '150' }, '50'],
  ['never less than 5', { output: '60000 < 30000', paid: '1000' }, '5'],
  // Against the mean of the one month that was worked: 12000 >= 1.12 x 10000; a base of nought counts as 2000.
  ['no base, one month worked', { output: '12000 < 0', may: '10000' }, '117.6'],
  ['just under the mean', { output: '11199.99 < 0', may: '10000' }, 'no output 0.01'],
  // 2 x 56.056 = 1.12 x 100.1
  ['the mean of two months', { output: '56.056 < 50', april: '100', may: '0.1' }, '5'],
  ['just under the mean of two', { output: '56.055 < 50', april: '100', may: '0.1' }, 'no output 0.001'],
  ['no month worked', { output: '12000 < 0' }, 'no'],
])('pairs, means of months, parts, net of what was paid: %s', (_, figures, expected) => {
  expect(said(judged(5, { ...MONTHS, ...figures }, {}, {}, 1))).toBe(expected);
});

const FACTORS: Figures = { 'm6.software': '0.2', 'm6.services': '0.1', 'm6.factor': '0.5', 'm6.otherFactor': '0.25' };
const FORMULA: Marks = { 'by-approval': false };

test.each<[string, Figures, Marks, number, Figures, string]>([
  // 27.9 % is 12 full points above 15: 12 x 20, half of 1 % of 2790, and 3 heads.
  ['software', { revenue: '12790 < 10000', staff: '13 < 10' }, FORMULA, 2, FACTORS, '254.25'],
  ['27 %', { revenue: '1.27 < 1', staff: '10 < 10' }, FORMULA, 2, FACTORS, '240.00135'],
  ['just under 27 %', { revenue: '1.2699 < 1', staff: '10 < 10' }, FORMULA, 2, FACTORS, 'no revenue 0.0001'],
  ['a staff that shrank', { revenue: '1.27 < 1', staff: '8 < 10' }, FORMULA, 2, FACTORS, '240.00135'],
  [
    'an average as high',
    { revenue: '1.3 < 1', staff: '10 < 10' },
    FORMULA,
    2,
    { ...FACTORS, 'm6.software': '0.3' },
    'no',
  ],
  [
    'an average that is open',
    { revenue: '1.3 < 1', staff: '1 < 1' },
    FORMULA,
    2,
    { 'm6.factor': '1' },
    '? m6.software',
  ],
  [
    'a factor that is open',
    { revenue: '1.3 < 1', staff: '1 < 1' },
    FORMULA,
    2,
    { 'm6.software': '0.2' },
    'waits for m6.factor',
  ],
  ['the approved amount', { revenue: '1.3 < 1', approved: '33.3' }, { 'by-approval': true }, 2, FACTORS, '33.3'],
  [
    'by the approved amount or not',
    { revenue: '1.3 < 1', staff: '1 < 1', approved: '9' },
    {},
    2,
    FACTORS,
    'waits for by-approval',
  ],
])('by industry, per point, a head, a factor: %s', (_, figures, marks, group, parameters, expected) => {
  expect(said(judged(6, figures, marks, parameters, group))).toBe(expected);
});

test('an amount asked for, capped by what the enterprise made last year', () => {
  const asked = (amount: string): string => {
    const answer = grantAward(pack, 7, { amountWan: exact(amount) }, standardsSaid({}));
    return answer.kind === 'amount' ? plain(answer.amount) : answer.kind;
  };
  // Nothing of nothing, whatever was made; of an amount it hangs on the figures.
  expect(asked('0')).toBe('0');
  expect(asked('1000')).toBe('unknown');
});

test.each<[string, Figures, string]>([
  ['a rate, so much a kWh, and not less than 50', { output: '1000 < 900', electricity: '20 < 10' }, 'at-least 52'],
  ['electricity that fell takes nothing away', { output: '1000 < 900', electricity: '10 < 20' }, 'at-least 51'],
  [
    'an increase that is not known',
    { output: '1000 < 900', electricity: '20' },
    'waits for electricity.base electricity.growth',
  ],
])('a floor without a formula: %s', (_, figures, expected) => {
  expect(said(judged(8, figures, {}, {}, 1))).toBe(expected);
});
