import type { Condition, Quantity } from '../../src/policy/algebra';
import type { Base, Enterprise, IndustrySaid } from '../../src/policy/enterprise';
import { loadedPack } from '../../src/policy/packs';
import { exact } from '../../src/quantity/exact';
import { classesOf, judgeOf } from '../../src/rules';
import { metric, packOf, parameter, standardsWith } from './random/pack';

/** What single rows show and random ones seldom meet. */

const number = (value: string): Quantity => ({ kind: 'const', value: exact(value) });
const bound = (fact: string, order: '>=' | '>', than: string): Condition => ({
  kind: 'bound',
  fact,
  order,
  than: number(than),
});
const KNOWN: IndustrySaid = { kind: 'known', class: 1 };
const MISSING: Base = { kind: 'missing', keys: ['output.base', 'output.growth'] };

function row(output: string | null, base: Base, industry: IndustrySaid = KNOWN): Enterprise {
  const current =
    output === null
      ? ({ kind: 'missing', keys: ['output.prior'] } as const)
      : ({ kind: 'known', value: exact(output) } as const);
  return { facts: { output: { current, base } }, industry, marks: {} };
}

function judge(eligible: Condition, applies?: Condition) {
  const pack = packOf(
    applies ? { eligible, applies } : { eligible },
    [metric('output', 'from-zero')],
    [parameter('p.one', 'any')],
  );
  return judgeOf(pack, 1, standardsWith(pack, {}));
}

test('of a reported rate: there is a base, and how much is not known', () => {
  const rate: Base = { kind: 'rate', rate: exact('0.2'), keys: ['output.base'] };
  expect(judge(bound('output.base', '>', '0')).judge(row('5', rate)).kind).toBe('eligible');
  const verdict = judge(bound('output.base', '>=', '3')).judge(row('5', rate));
  expect(verdict).toEqual({ kind: 'undetermined', cause: 'data', missing: ['output.base'] });
});

test('a figure from zero is not below zero, whatever it is', () => {
  expect(judge(bound('output', '>=', '0')).judge(row(null, MISSING)).kind).toBe('eligible');
  expect(judge(bound('output', '>', '0')).judge(row(null, MISSING))).toEqual({
    kind: 'undetermined',
    cause: 'data',
    missing: ['output.prior'],
  });
});

test('a metric without a column is missing, base and all', () => {
  const judged = judge({
    kind: 'all',
    of: [{ kind: 'hasBase', metric: 'output' }, bound('output', '>=', '3')],
  });
  expect(judged.judge({ facts: {}, industry: KNOWN, marks: {} })).toEqual({
    kind: 'undetermined',
    cause: 'data',
    missing: ['output', 'output.base', 'output.growth'],
  });
});

test('without an industry the measure is taken to apply, and that is not remembered for a row with one', () => {
  const judged = judge(bound('output', '>=', '0'), bound('output', '>=', '5'));
  expect(judged.judge(row(null, MISSING, { kind: 'unsaid' })).kind).toBe('eligible');
  expect(judged.judge(row(null, MISSING)).kind).toBe('undetermined');
  expect(judged.judge(row(null, MISSING, { kind: 'unsaid' })).kind).toBe('eligible');
});

test('a class asked for by a flag is named by it', () => {
  expect(judge({ kind: 'flag', key: 'class:park' }).judge(row('1', MISSING))).toEqual({
    kind: 'undetermined',
    cause: 'data',
    missing: ['class:park'],
  });
});

test('facts first, then the industry, then parameters in the pack’s order', () => {
  const judged = judge({
    kind: 'all',
    of: [
      { kind: 'bound', fact: 'output', order: '>=', than: { kind: 'param', id: 'p.one' } },
      { kind: 'member', group: 'relaxed' },
      bound('output.base', '>=', '1'),
    ],
  });
  const open: IndustrySaid = { kind: 'open', classes: [1, 5], key: 'industryCode' };
  expect(judged.judge(row('3', MISSING, open))).toEqual({
    kind: 'undetermined',
    cause: 'data',
    missing: ['output.base', 'output.growth', 'industryCode', 'p.one'],
  });
});

test('the classes that an enterprise can have: by core, by edge both ways, and in none', () => {
  const { groups } = packOf({ eligible: { kind: 'all', of: [] } }, [], []);
  expect(groups.map(({ id }) => id)).toEqual(['industrial', 'software', 'relaxed']);
  // None; industrial; software (65, and 64 if the bureau says so); industrial and relaxed.
  expect(classesOf(packOf({ eligible: { kind: 'all', of: [] } }, [], []))).toEqual([0, 1, 2, 5]);
  expect(classesOf(loadedPack())).toEqual([0, 1, 2, 5]);
});

test('a measure that judges no enterprise has no judge', () => {
  const pack = loadedPack();
  expect(() => judgeOf(pack, 9, standardsWith(pack, {}))).toThrow(RangeError);
  expect(() => judgeOf(pack, 99, standardsWith(pack, {}))).toThrow(RangeError);
});
