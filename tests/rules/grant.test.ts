import { loadedPack } from '../../src/policy/packs';
import { exact } from '../../src/quantity/exact';
import { grantAward } from '../../src/rules';
import { standardsWith } from './random/pack';

const pack = loadedPack();
const none = standardsWith(pack, {});

test.each([
  ['a class by its id', 32, { class: 'park' }, { kind: 'amount', amount: exact('100') }],
  ['a class by its name', 32, { class: ' 国家级绿色工厂 ' }, { kind: 'amount', amount: exact('50') }],
  ['a class in full width', 32, { class: 'ＰＡＲＫ' }, { kind: 'amount', amount: exact('100') }],
  [
    'an industry does not matter',
    21,
    { industry: { kind: 'known', class: 1 } },
    { kind: 'amount', amount: exact('50') },
  ],
  ['a subsidy without an amount', 3, {}, { kind: 'amount-wanted' }],
  ['a subsidy of less than nothing', 3, { amountWan: exact('-1') }, { kind: 'amount-negative' }],
  [
    'a subsidy of which rate and cap are open',
    23,
    { amountWan: exact('100') },
    { kind: 'unknown', missing: ['m23.rate', 'm23.cap'] },
  ],
  ['an award that the text leaves open', 1, {}, { kind: 'unknown', missing: ['m1.award'] }],
  ['a class under one figure for all', 2, { class: '大型' }, { kind: 'unknown', missing: ['m2.award'] }],
  ['a measure without money', 9, {}, { kind: 'no-award' }],
  ['no such measure', 99, {}, { kind: 'no-award' }],
] as const)('%s', (_, measure, question, answer) => {
  expect(grantAward(pack, measure, question, none)).toEqual(answer);
});

test('a class that is wanted, and one that there is not, come with those that there are', () => {
  const classes = ['park', 'factory', 'supplyChain'];
  const asked = grantAward(pack, 32, {}, none);
  const wrong = grantAward(pack, 32, { class: '绿色' }, none);
  expect([asked.kind, wrong.kind]).toEqual(['class-wanted', 'class-unknown']);
  for (const answer of [asked, wrong])
    expect('classes' in answer && answer.classes.map(({ id }) => id)).toEqual(classes);
  expect(grantAward(pack, 21, { class: '工厂' }, none)).toEqual({ kind: 'class-unknown', classes: [] });
});

test.each([
  ['a share', { 'm3.rate': '0.1', 'm3.cap': '500' }, '1234.5', '123.45'],
  ['at the cap', { 'm3.rate': '0.1', 'm3.cap': '500' }, '5000', '500'],
  ['above the cap', { 'm3.rate': '0.1', 'm3.cap': '500' }, '5000.01', '500'],
  ['no cap', { 'm3.rate': '0.1', 'm3.cap': 'none' }, '5000.01', '500.001'],
  ['nothing', {}, '0', '0'],
])('%s', (_, values, amount, award) => {
  const answer = grantAward(pack, 3, { amountWan: exact(amount) }, standardsWith(pack, values));
  expect(answer).toEqual({ kind: 'amount', amount: exact(award) });
});
