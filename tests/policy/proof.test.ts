import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Condition, Quantity } from '../../src/policy/algebra';
import { lowerPack } from '../../src/policy/lower/pack';
import type { Draft } from '../../src/policy/lower/draft';
import { digits, ofCondition, ofQuantity } from '../../src/policy/lint/digits';
import { growthGuarded } from '../../src/policy/lint/growth-guarded';
import { linear } from '../../src/policy/lint/linear';
import type { Lint } from '../../src/policy/lint/lint';
import { positive } from '../../src/policy/lint/positive';
import { sharp } from '../../src/policy/lint/sharp';
import { ownBound } from '../../src/policy/lint/own-bound';
import type { RawPack } from '../../src/policy/schema/pack';
import { exact } from '../../src/quantity/exact';

/** What the judge's proof stands on, on bare rules of the algebra: what no shape of today writes, one of tomorrow might. */
const GOOD = join(__dirname, 'good');
const tiny = lowerPack(
  JSON.parse(readFileSync(join(GOOD, 'tiny.json'), 'utf8')) as RawPack,
  readFileSync(join(GOOD, 'tiny.txt'), 'utf8'),
);

/** The tiny pack with another rule for measure 1. */
function withRule(eligible: Condition): Draft {
  const measures = tiny.pack.measures.map((measure) =>
    measure.eligibility ? { ...measure, eligibility: { ...measure.eligibility, eligible } } : measure,
  );
  return { ...tiny, pack: { ...tiny.pack, measures } };
}

const paths = (lint: Lint, eligible: Condition) => lint.check(withRule(eligible)).map(({ path }) => path);
const HERE = ['/measures/1/eligibility/eligible'];

const number = (value: string): Quantity => ({ kind: 'const', value: exact(value) });
const fact = (key: string): Quantity => ({ kind: 'fact', key });
const of = (kind: 'sum' | 'product' | 'min' | 'max', ...parts: readonly Quantity[]): Quantity => ({ kind, of: parts });
const bound = (key: string, than: Quantity): Condition => ({ kind: 'bound', fact: key, order: '>=', than });
const times = (factor: Quantity, than: Quantity): Condition => ({
  kind: 'bound',
  fact: 'output',
  times: factor,
  order: '>=',
  than,
});
const growth: Condition = { kind: 'growth', metric: 'output', order: '>=', rate: number('0.1') };
const hasBase: Condition = { kind: 'hasBase', metric: 'output' };
const all = (...parts: readonly Condition[]): Condition => ({ kind: 'all', of: parts });
const any = (...parts: readonly Condition[]): Condition => ({ kind: 'any', of: parts });
const not = (part: Condition): Condition => ({ kind: 'not', of: part });
const branch = (when: Condition, then: Condition, otherwise: Condition): Condition => ({
  kind: 'branch',
  cases: [{ when, then }],
  otherwise,
});
const choose = (when: Condition, then: Quantity, otherwise: Quantity): Quantity => ({
  kind: 'choose',
  cases: [{ when, then }],
  otherwise,
});
const one = bound('output', number('1'));

test.each<[string, Condition, boolean]>([
  ['alone', growth, false],
  ['beside its base', all(hasBase, growth), true],
  ['before its base', all(growth, hasBase), true],
  ['deeper in the same all', all(hasBase, any(one, all(growth, one))), true],
  ['beside an all that holds its base', all(all(hasBase, one), growth), true],
  ['beside another base', all({ kind: 'hasBase', metric: 'profit' }, growth), false],
  ['or its base', any(hasBase, growth), false],
  ['beside a base or something else', all(any(hasBase, one), growth), false],
  ['beside no base', all(not(hasBase), growth), false],
  ['beside not no base', all(not(not(hasBase)), growth), true],
  ['or no base, denied', all(not(any(not(hasBase), one)), growth), true],
  ['not growth, beside its base', all(hasBase, not(growth)), true],
  ['in the branch with a base', branch(hasBase, growth, one), true],
  ['in the branch without', branch(hasBase, one, growth), false],
  ['past a branch without', branch(not(hasBase), one, growth), true],
  ['in the guard itself', branch(growth, one, one), false],
  ['in a bound’s choice', bound('output', choose(growth, number('1'), number('2'))), false],
  [
    'in a bound’s choice with a base',
    bound('output', choose(hasBase, choose(growth, number('1'), number('2')), number('3'))),
    true,
  ],
  [
    'past a bound’s choice without',
    bound('output', choose(not(hasBase), number('3'), choose(growth, number('1'), number('2')))),
    true,
  ],
])('growth %s', (_what, rule, guarded) => {
  expect(paths(growthGuarded, rule)).toEqual(guarded ? [] : HERE);
});

test.each<[string, Condition, boolean]>([
  ['by a number', one, true],
  ['so many times by itself', times(fact('output'), number('1')), false],
  ['by its base', bound('output', of('product', number('2'), fact('output.base'))), true],
  ['by itself', bound('output', of('sum', fact('output'), number('1'))), false],
  ['by a choice of itself', all(one, bound('output', choose(one, fact('output'), number('1')))), false],
  ['growth by a number', all(hasBase, growth), true],
  ['growth by the figure', all(hasBase, { ...growth, rate: fact('output') }), false],
  ['growth by the base', all(hasBase, { ...growth, rate: fact('output.base') }), false],
  ['growth by another figure', all(hasBase, { ...growth, rate: fact('profit') }), true],
])('bounded %s', (_what, rule, right) => {
  expect(paths(ownBound, rule)).toEqual(right ? [] : HERE);
});

test.each<[string, Condition, boolean]>([
  ['a number', one, true],
  ['a multiple', bound('profit', of('product', number('0.2'), fact('output'))), true],
  ['a sum', bound('profit', of('sum', fact('output'), fact('output.ytd'))), true],
  ['a product with what does not move', bound('profit', of('product', fact('output'), fact('output.base'))), true],
  ['a square', bound('profit', of('product', fact('output'), fact('output'))), false],
  ['a product with what moves too', bound('profit', of('product', fact('output'), fact('output.ytd'))), false],
  ['the greater of two', bound('profit', of('max', fact('output'), number('1'))), false],
  ['the lesser of what does not move', bound('profit', of('min', fact('output.base'), number('1'))), true],
  ['chosen by it', bound('profit', choose(one, number('1'), number('2'))), false],
  ['chosen by its growth', bound('profit', choose(growth, number('1'), number('2'))), false],
  ['chosen by its base', bound('profit', choose(hasBase, number('1'), number('2'))), true],
])('in proportion to output: %s', (_what, rule, right) => {
  expect(paths(linear, rule)).toEqual(right ? [] : HERE);
});

const count = (...metrics: readonly string[]): Quantity =>
  of('sum', ...metrics.map((key) => choose(bound(key, number('1')), number('1'), number('0'))));
const otherBase: Condition = { kind: 'hasBase', metric: 'profit' };

test.each<[string, Condition, boolean]>([
  ['a constant', times(number('3'), number('1')), true],
  ['nought', times(number('0'), number('1')), false],
  ['a number below nought', times(number('-1'), number('1')), false],
  ['a count', times(count('profit', 'output.base'), number('1')), true],
  ['a base with its guard', all(otherBase, times(fact('profit.base'), number('1'))), true],
  ['a base with the guard of another', all(hasBase, times(fact('profit.base'), number('1'))), false],
  ['a base alone', times(fact('profit.base'), number('1')), false],
  ['a figure', all(otherBase, times(fact('profit'), number('1'))), false],
  [
    'a share of a guarded base',
    all(otherBase, times(of('product', number('0.5'), fact('profit.base')), number('1'))),
    true,
  ],
  ['a parameter', times({ kind: 'param', id: 'm1.relaxed' }, number('1')), false],
])('multiplied by %s', (_what, rule, right) => {
  expect(paths(positive, rule)).toEqual(right ? [] : HERE);
});

const steps = (size: Quantity): Quantity => ({ kind: 'steps', of: fact('output.base'), size, rounding: 'down' });

test.each<[string, Condition, readonly string[]]>([
  ['steps', bound('profit', steps(number('5'))), ['pack.steps-in-condition']],
  ['steps deeper', bound('profit', of('sum', number('1'), steps(number('5')))), ['pack.steps-in-condition']],
  ['a least', bound('profit', { kind: 'least', of: fact('output'), floor: number('5') }), ['pack.steps-in-condition']],
  ['a range', bound('profit', { kind: 'within', low: number('0'), high: number('5') }), ['pack.vague-condition']],
  [
    'a range in what it is multiplied by',
    times({ kind: 'within', low: number('1'), high: null }, number('1')),
    ['pack.vague-condition'],
  ],
  ['a number', one, []],
])('a condition held against %s', (_what, rule, codes) => {
  expect(sharp.check(withRule(rule)).map(({ code }) => code)).toEqual(codes);
});

test.each<[string, Quantity, boolean]>([
  ['a number', number('1000'), true],
  ['nought', number('0'), false],
  ['a figure', fact('profit'), false],
])('steps of %s', (_what, size, right) => {
  const codes = positive.check(withRule(bound('profit', steps(size)))).map(({ code }) => code);
  expect(codes).toEqual(right ? [] : ['pack.step-not-positive']);
});

test.each<[string, Quantity, number, number]>([
  // 15 digits in steps of a hundredth: two more.
  ['steps', steps(number('0.01')), 17, 0],
  ['a least', { kind: 'least', of: number('1234.5'), floor: number('0.001') }, 4, 3],
  ['a range', { kind: 'within', low: number('20'), high: number('50.5') }, 2, 1],
  ['a bound without end', { kind: 'within', low: number('20'), high: null }, 2, 0],

  ['a figure', fact('output'), 15, 20],
  ['a parameter', { kind: 'param', id: 'm1.relaxed' }, 12, 12],
  ['a number', number('4000'), 4, 0],
  ['a small number', number('0.065'), 1, 3],
  ['nought', number('0'), 1, 0],
  ['a sum of two', of('sum', fact('output'), number('4000')), 16, 20],
  ['a sum of eleven', of('sum', ...Array.from({ length: 11 }, () => number('9'))), 3, 0],
  ['a product', of('product', fact('output'), fact('output.base'), number('0.1')), 31, 41],
  ['the lesser', of('min', fact('output'), { kind: 'param', id: 'm2.cap' }), 15, 20],
  ['a choice', choose(one, number('0.001'), number('4000')), 4, 3],
])('digits of %s', (_what, quantity, whole, fraction) => {
  expect(ofQuantity(quantity)).toEqual({ whole, fraction });
});

test('measure 1 with relaxed growth needs 60 digits', () => {
  const { whole, fraction } = ofCondition({ ...growth, rate: { kind: 'param', id: 'm1.growth' } });
  expect(whole + fraction).toBe(60);
});

test('three figures multiplied are kept, four are not', () => {
  const times = (count: number) =>
    bound('profit', of('product', ...Array.from({ length: count }, (_, index) => fact(`f${index}`))));
  expect(paths(digits, times(3))).toEqual([]);
  expect(paths(digits, times(4))).toEqual(HERE);
});
