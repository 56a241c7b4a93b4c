import { caseEnterprise, classOf, type EligibilityCase, type PackCase } from '../../src/policy/cases';
import { loadedPack } from '../../src/policy/packs';
import json from '../../src/policy/packs/gx-2025q2-draft/cases.json';
import { exact, plain } from '../../src/quantity/exact';
import { bruteForce } from './brute-force';

const cases = json as readonly PackCase[];
const pack = loadedPack();
const ofKind = <K extends PackCase['kind']>(kind: K) =>
  cases.filter((each): each is Extract<PackCase, { kind: K }> => each.kind === kind);
const eligibility = ofKind('eligibility');

test.each(eligibility.map((each) => [each.measure, each.what, each] as const))('第%d条：%s', (_number, _what, each) => {
  expect(bruteForce(each)).toEqual(each.expect);
});

test('cases have names of their own', () => {
  const names = cases.map(
    ({ kind, measure, what, ...rest }) =>
      `${kind} ${measure} ${what} ${kind === 'count-target' && 'target' in rest ? rest.target : ''}`,
  );
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('every threshold of measures 1 and 2 has a case under, at and over it', () => {
  const seen = (measure: number, metric: string, current: string, withBase: boolean) =>
    eligibility.some(
      ({ measure: number, facts }) =>
        number === measure && facts[metric] === current && (facts[`${metric}.base`] !== 'none') === withBase,
    );
  for (const [measure, metric, line, withBase] of [
    [1, 'output', 4000, true],
    [1, 'output', 2000, false],
    [2, 'revenue', 2000, true],
    [2, 'revenue', 1000, false],
  ] as const) {
    for (const current of [`${line - 1}.99`, String(line), `${line}.01`]) {
      expect([measure, current, seen(measure, metric, current, withBase)]).toEqual([measure, current, true]);
    }
  }
});

test('every growth and count target and every grant has cases on both sides of its line', () => {
  for (const { number, targets, counts, grant } of pack.measures) {
    targets.forEach((target, index) => {
      const own = ofKind('growth-target').filter((each) => each.measure === number && each.target === index);
      const growths = own.flatMap(({ facts }) => facts[`${target.metric}.growth`] ?? []);
      expect(growths).toContain(plain(target.rate));
      expect(own.map(({ expect: { reached } }) => reached)).toEqual(expect.arrayContaining([true, false]));
    });
    counts.forEach(({ id, count, about }) => {
      const own = ofKind('count-target').filter((each) => each.measure === number && each.target === id);
      for (const step of [-1, 0, 1]) expect(own.map(({ actual }) => actual)).toContain(plain(count.plus(step)));
      expect(own.every(({ expect: { reached } }) => (reached === null) === about)).toBe(true);
    });
    const grants = ofKind('grant').filter((each) => each.measure === number);
    expect(grants.length > 0).toBe(grant !== null);
    expect(new Set(grants.flatMap((each) => each.class ?? []))).toEqual(new Set(grant?.classes.map(({ id }) => id)));
  }
});

test('growth cases at the line are at the line, in whole numbers', () => {
  const scaled = (text: string) => BigInt(plain(exact(text).times(exact('1000000'))));
  for (const { measure, target: index, facts, expect: wanted } of ofKind('growth-target')) {
    const target = pack.measures.find(({ number }) => number === measure)!.targets[index]!;
    const [current, base, rate] = ['', '.base', '.growth'].map((tail) => facts[target.metric + tail] ?? null);
    const asked = scaled(plain(target.rate));
    const over =
      rate !== null && rate !== undefined
        ? scaled(rate) - asked
        : current && base && base !== 'none' && base !== '0'
          ? scaled(current) * 1_000_000n - scaled(base) * (1_000_000n + asked)
          : null;
    const reached = over === null ? wanted.reached : target.order === '>' ? over > 0n : over >= 0n;
    expect([measure, facts, reached]).toEqual([measure, facts, wanted.reached]);
  }
});

test('an enterprise of a case', () => {
  const of = (facts: EligibilityCase['facts'], industry: EligibilityCase['industry']) =>
    caseEnterprise(pack, facts, industry);
  const figure = (text: string) => ({ kind: 'figure', value: exact(text) });
  expect(of({ output: '1', 'output.base': '2' }, ['industrial', 'relaxed'])).toEqual({
    facts: { output: { current: { kind: 'known', value: exact('1') }, base: figure('2') } },
    industry: { kind: 'known', class: 0b101 },
    marks: {},
  });
  expect(of({ output: null, 'output.growth': '0.1' }, 'unsaid')).toEqual({
    facts: {
      output: {
        current: { kind: 'missing', keys: ['output'] },
        base: { kind: 'rate', rate: exact('0.1'), keys: ['output.base'] },
      },
    },
    industry: { kind: 'unsaid' },
    marks: {},
  });
  expect(of({ revenue: '1', 'revenue.base': '0' }, { anyOf: [['software'], []], key: 'industryCode' })).toEqual({
    facts: { revenue: { current: { kind: 'known', value: exact('1') }, base: { kind: 'none', by: 'zero' } } },
    industry: { kind: 'open', classes: [0b10, 0], key: 'industryCode' },
    marks: {},
  });
  expect(of({ output: '1', 'output.base': 'none' }, []).facts['output']?.base).toEqual({ kind: 'none', by: 'said' });
  expect(of({ output: '1' }, []).facts['output']?.base).toEqual({
    kind: 'missing',
    keys: ['output.base', 'output.growth'],
  });
  expect(() => classOf(pack, ['mining'])).toThrow(RangeError);
});
