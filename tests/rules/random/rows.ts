import fc from 'fast-check';
import type { Base, Enterprise, Figure, IndustrySaid, MetricFacts } from '../../../src/policy/enterprise';
import { exact } from '../../../src/quantity/exact';

/** How often a number is missing, of ten. */
export function rows(metrics: readonly string[], missing: number): fc.Arbitrary<Enterprise> {
  const facts = fc.tuple(...metrics.map((metric) => metricFacts(metric, missing)));
  return fc.record({ facts, industry }).map((each) => ({
    facts: Object.fromEntries(metrics.map((metric, index) => [metric, each.facts[index]])),
    industry: each.industry,
    marks: {},
  }));
}

const figure = fc.constantFrom('0', '4', '8').map((value) => exact(value));

function metricFacts(metric: string, missing: number): fc.Arbitrary<MetricFacts> {
  const current: fc.Arbitrary<Figure> = fc.oneof(
    { arbitrary: figure.map((value): Figure => ({ kind: 'known', value })), weight: 10 - missing },
    { arbitrary: fc.constant<Figure>({ kind: 'missing', keys: [metric] }), weight: missing },
  );
  const base: fc.Arbitrary<Base> = fc.oneof(
    {
      arbitrary: fc.constantFrom('1', '2', '4').map((value): Base => ({ kind: 'figure', value: exact(value) })),
      weight: 6,
    },
    { arbitrary: fc.constant<Base>({ kind: 'none', by: 'zero' }), weight: 2 },
    {
      arbitrary: fc
        .constantFrom('-1', '0', '0.5', '1', '3')
        .map((rate): Base => ({ kind: 'rate', rate: exact(rate), keys: [`${metric}.base`] })),
      weight: 1,
    },
    {
      arbitrary: fc.constant<Base>({ kind: 'missing', keys: [`${metric}.base`, `${metric}.growth`] }),
      weight: missing,
    },
  );
  return fc.record({ current, base });
}

/** Bit 0 industrial, bit 1 software, bit 2 relaxed. */
const industry: fc.Arbitrary<IndustrySaid> = fc.oneof(
  {
    arbitrary: fc.constantFrom(0, 1, 2, 5).map((each): IndustrySaid => ({ kind: 'known', class: each })),
    weight: 10,
  },
  {
    arbitrary: fc
      .constantFrom<readonly number[]>([1, 5], [0, 2], [0, 1, 2, 5])
      .map((classes): IndustrySaid => ({ kind: 'open', classes, key: 'industryCode' })),
    weight: 1,
  },
  { arbitrary: fc.constant<IndustrySaid>({ kind: 'unsaid' }), weight: 1 },
);
