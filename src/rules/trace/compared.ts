import type { Texts } from '../../messages/message';
import { amountText } from '../../policy/amounts';
import type { Phrase, Quantity } from '../../policy/algebra';
import { keyName } from '../../policy/key-names';
import { grouped } from '../../quantity/exact';
import type { Facts } from '../reading/facts';
import { leftOf } from '../reading/settle';
import type { Ask } from '../reading/settle';
import type { Numbers } from '../regions/numbers';
import { inMissingOrder, isParameter } from '../missing-order';
import type { Compared } from '../verdict';
import { both, listed } from './phrase';

/** What a bound that has a phrase is worked out from, row by row. */
export function comparedReader(
  numbers: Numbers,
  { node, times, than }: Extract<Ask, { kind: 'bound' }>,
): ((facts: Facts) => Compared) | null {
  const phrase = node.mark?.phrase;
  if (!phrase) return null;
  const { pack } = numbers;
  const said = phraseTexts(numbers, phrase);
  const left = leftOf(node.fact, times);
  const keys = inMissingOrder(pack, [...numbers.keysIn(left), ...numbers.keysIn(than)]);
  const figures = keys.filter((key) => !isParameter(pack, key));
  return (facts) => ({
    phrase: said,
    figures: figures.flatMap((key) => {
      const value = numbers.value(facts, key);
      return value ? [{ key, value }] : [];
    }),
    missing: [...new Set(numbers.unknownsAmong(keys, facts).flatMap(({ names }) => names))],
  });
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
