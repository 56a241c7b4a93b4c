import fc from 'fast-check';
import type { Enterprise } from '../../src/policy/enterprise';
import { loadedPack } from '../../src/policy/packs';
import { exact } from '../../src/quantity/exact';
import type { Exact } from '../../src/quantity/exact';
import { judgeOf } from '../../src/rules';
import type { GrowthRounding } from '../../src/rules/reading/growth-bound';
import { standardsWith } from './random/pack';

/**
 * Complete rows of measure 1 against whole numbers multiplied crosswise: figures in four units, at the threshold, one
 * last digit beside it, and anywhere.
 */

const pack = loadedPack();
const judges = new Map<GrowthRounding, ReturnType<typeof judgeOf>>(
  (['none', 1, 2] as const).map((rounding) => [rounding, judgeOf(pack, 1, standardsWith(pack, {}, rounding))]),
);

/** Figures are kept as whole numbers of 10^-20 万元. */
const SCALE = 10n ** 20n;
/** 元, 千元, 万元, 亿元 in it. */
const UNITS = [10n ** 16n, 10n ** 19n, 10n ** 20n, 10n ** 24n];

function decimal(scaled: bigint): Exact {
  const digits = scaled.toString().padStart(21, '0');
  return exact(`${digits.slice(0, -20)}.${digits.slice(-20)}`);
}

function row(output: bigint, base: bigint): Enterprise {
  return {
    facts: {
      output: {
        current: { kind: 'known', value: decimal(output) },
        base: base > 0n ? { kind: 'figure', value: decimal(base) } : { kind: 'none', by: 'zero' },
      },
    },
    industry: { kind: 'known', class: 1 },
    marks: {},
  };
}

/** What growth asks, as output x over >= base x under: 1.1, or half a place less where rates are rounded. */
const FACTORS = { none: [11n, 10n], 1: [10995n, 10000n], 2: [109995n, 100000n] } as const;

function expected(output: bigint, base: bigint, rounding: GrowthRounding): 'eligible' | 'ineligible' {
  const [over, under] = FACTORS[rounding];
  const reached = base > 0n ? output >= 4000n * SCALE && output * under >= base * over : output >= 2000n * SCALE;
  return reached ? 'eligible' : 'ineligible';
}

const unit = fc.constantFrom(...UNITS);
const beside = fc.constantFrom(-1n, 0n, 1n);
const rounding = fc.constantFrom<GrowthRounding>('none', 1, 2);

/** A base in some unit with up to seven decimals, and an output at its growth threshold, a last digit beside it, or free. */
const pair = fc
  .record({
    unit,
    amount: fc.bigInt(0n, 10n ** 10n),
    rounding,
    beside,
    free: fc.boolean(),
    by: fc.bigInt(0n, 10n ** 31n),
  })
  .map(({ unit: size, amount, rounding: kind, beside: step, free, by }) => {
    const base = (amount * size) / 10n ** 4n;
    const [over, under] = FACTORS[kind];
    const output = free ? by : (base * over) / under + step;
    return { base, output: output < 0n ? 0n : output, rounding: kind };
  });

/** An output at the amount that is asked, or a last digit of its unit beside it, over a base that is met, not, or none. */
const amount = fc
  .record({ unit, limit: fc.constantFrom(2000n, 4000n), beside, base: fc.constantFrom(0n, 1n, 3636n, 3637n), rounding })
  .map(({ unit: size, limit, beside: step, base, rounding: kind }) => ({
    base: base * SCALE,
    output: limit * SCALE + step * (size / 10n ** 6n),
    rounding: kind,
  }));

test('a verdict is what whole numbers say, at the threshold and beside it', () => {
  const tally = { eligible: 0, ineligible: 0 };
  fc.assert(
    fc.property(fc.oneof(pair, amount), ({ output, base, rounding: kind }) => {
      const wanted = expected(output, base, kind);
      tally[wanted] += 1;
      expect(judges.get(kind)!.judge(row(output, base)).kind).toBe(wanted);
    }),
    { numRuns: 20_000 },
  );
  expect(Math.min(tally.eligible, tally.ineligible)).toBeGreaterThan(2000);
});

/** Pairs that doubles get wrong: `output >= base * 1.1` is false in floats, true in the policy's arithmetic. */
test('pairs at the line that floats misjudge', () => {
  let wrong = 0;
  for (let cents = 363_637; cents < 463_637; cents += 10) {
    const base = cents / 100;
    const output = (cents * 11) / 1000;
    const verdict = judges.get('none')!.judge({
      facts: {
        output: {
          current: { kind: 'known', value: exact(String(output)) },
          base: { kind: 'figure', value: exact(String(base)) },
        },
      },
      industry: { kind: 'known', class: 1 },
      marks: {},
    });
    expect({ base, kind: verdict.kind }).toEqual({ base, kind: 'eligible' });
    if (!(output >= base * 1.1)) wrong += 1;
  }
  expect(wrong).toBeGreaterThan(1000);
});

/** A reported rate is rounded like one by figures. */
test.each([
  ['0.0999', 'none', 'ineligible'],
  ['0.1', 'none', 'eligible'],
  ['0.09949999', 1, 'ineligible'],
  ['0.0995', 1, 'eligible'],
  ['0.0996', 2, 'ineligible'],
  ['0.09994999', 2, 'ineligible'],
  ['0.09995', 2, 'eligible'],
] as const)('reported %s, rounding %s: %s', (rate, kind, wanted) => {
  const verdict = judges.get(kind)!.judge({
    facts: {
      output: {
        current: { kind: 'known', value: exact('5000') },
        base: { kind: 'rate', rate: exact(rate), keys: ['output.base'] },
      },
    },
    industry: { kind: 'known', class: 1 },
    marks: {},
  });
  expect(verdict.kind).toBe(wanted);
});

test('the choice of rounding moves the gap too', () => {
  const gap = (kind: GrowthRounding) => {
    const verdict = judges.get(kind)!.judge(row(5400n * SCALE, 5000n * SCALE));
    return verdict.kind === 'ineligible' ? verdict.gaps.get('output')?.toFixed() : verdict.kind;
  };
  expect([gap('none'), gap(1), gap(2)]).toEqual(['100', '97.5', '99.75']);
});
