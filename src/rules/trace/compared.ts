import type { Texts } from '../../messages/message';
import { amountText } from '../../policy/amounts';
import type { Order, Phrase, Quantity } from '../../policy/algebra';
import { keyName } from '../../policy/key-names';
import { grouped, ONE, ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import type { Facts } from '../reading/facts';
import { TRUE, UNKNOWN } from '../reading/kleene';
import type { Truth } from '../reading/kleene';
import { leftOf } from '../reading/settle';
import type { Ask } from '../reading/settle';
import type { Numbers } from '../regions/numbers';
import { inMissingOrder, isParameter } from '../missing-order';
import type { Compared, ShownGrowth } from '../verdict';
import { both, listed } from './phrase';
import { rateTexts } from './shown';

/** What a bound that has a phrase is worked out from, row by row. */
export function comparedReader(
  numbers: Numbers,
  { node, times, than }: Extract<Ask, { kind: 'bound' }>,
): ((facts: Facts, truth: Truth) => Compared) | null {
  const phrase = node.mark?.phrase;
  if (!phrase) return null;
  const { pack } = numbers;
  const said = phraseTexts(numbers, phrase);
  const left = leftOf(node.fact, times);
  const keys = inMissingOrder(pack, [...numbers.keysIn(left), ...numbers.keysIn(than)]);
  const figures = keys.filter((key) => !isParameter(pack, key));
  return (facts, truth) => {
    const growths = growthsOf(numbers, facts, phrase, node.order, truth);
    return {
      phrase: said,
      figures: figures.flatMap((key) => {
        const value = numbers.value(facts, key);
        return value ? [{ key, value, growth: growths.get(key) ?? null }] : [];
      }),
      missing: [...new Set(numbers.unknownsAmong(keys, facts).flatMap(({ names }) => names))],
    };
  };
}

/** The growth that two metrics are compared by, each by the key of its base; none where one has no rate. */
function growthsOf(
  numbers: Numbers,
  facts: Facts,
  { growths }: Phrase,
  order: Order,
  truth: Truth,
): ReadonlyMap<string, ShownGrowth> {
  if (!growths || truth === UNKNOWN) return new Map();
  const [left, right] = [rateFrom(numbers, facts, growths[0]), rateFrom(numbers, facts, growths[1])];
  if (!left || !right) return new Map();
  const [leftPoints, rightPoints] = rateTexts(left.rate, right.rate, order, truth === TRUE);
  return new Map([
    [left.base, { rate: left.rate, points: leftPoints }],
    [right.base, { rate: right.rate, points: rightPoints }],
  ]);
}

function rateFrom(numbers: Numbers, facts: Facts, metric: string): { base: string; rate: Exact } | null {
  const [current, base] = [numbers.value(facts, metric), numbers.value(facts, `${metric}.base`)];
  return current && base?.greaterThan(ZERO)
    ? { base: `${metric}.base`, rate: current.dividedBy(base).minus(ONE) }
    : null;
}

const NAME = /\{(\w+)\}/g;

/** A phrase with its names filled in. */
function phraseTexts(numbers: Numbers, { text, parts }: Phrase): Texts {
  const filled = (locale: keyof Texts): string =>
    text[locale].replace(NAME, (whole, name: string) => {
      const part = parts[name];
      return part ? partTexts(numbers, part)[locale] : whole;
    });
  return { 'zh-CN': filled('zh-CN'), en: filled('en') };
}

function partTexts({ pack, standards }: Numbers, { of, unit }: Phrase['parts'][string]): Texts {
  if (of.kind === 'const') return unit === 'none' ? both(grouped(of.value)) : amountText(of.value, unit);
  if (of.kind === 'param') {
    const value = standards.parameters.get(of.id);
    const declared = pack.parameters.find(({ id }) => id === of.id)?.unit;
    if (value?.kind === 'value' && declared) return amountText(value.value, declared);
  }
  return listed([...new Set(keysIn(of))].map((key) => keyName(pack, key)));
}

/** The facts and parameters that a quantity names. */
function keysIn(quantity: Quantity): readonly string[] {
  switch (quantity.kind) {
    case 'const':
      return [];
    case 'fact':
      return [quantity.key];
    case 'param':
      return [quantity.id];
    case 'sum':
    case 'product':
    case 'min':
    case 'max':
      return quantity.of.flatMap(keysIn);
    case 'choose':
      return [...quantity.cases.flatMap(({ then }) => keysIn(then)), ...keysIn(quantity.otherwise)];
    case 'steps':
      return [...keysIn(quantity.of), ...keysIn(quantity.size)];
    case 'least':
      return [...keysIn(quantity.of), ...keysIn(quantity.floor)];
    case 'within':
      return [...keysIn(quantity.low), ...(quantity.high ? keysIn(quantity.high) : [])];
  }
}
