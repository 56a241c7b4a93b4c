import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { Condition, Phrase, Quantity } from '../../policy/algebra';
import { textName } from '../../policy/origin-words';
import { ZERO } from '../../quantity/exact';
import type { WordsContext, WordsUnit } from './context';
import { phraseWords } from './phrase';
import { factWords, numberWords, parameterWords } from './terms';

export const quantityVocabulary = vocabulary({
  'words.sum': { 'zh-CN': '{first}加{rest}', en: '{first} plus {rest}' },
  'words.product': { 'zh-CN': '{first}×{rest}', en: '{first} × {rest}' },
  'words.capped': { 'zh-CN': '{first}，最高{cap}', en: '{first}, at most {cap}' },
  'words.uncapped': { 'zh-CN': '{first}，不设上限', en: '{first}, without a cap' },
  'words.min': { 'zh-CN': '{first}与{rest}中较低的', en: 'the lower of {first} and {rest}' },
  'words.max': { 'zh-CN': '{first}与{rest}中较高的', en: 'the higher of {first} and {rest}' },
  'words.steps-down': { 'zh-CN': '{of}中每满{size}的个数', en: 'the full {size} in {of}' },
  'words.steps-half-up': {
    'zh-CN': '{of}除以{size}、四舍五入取整',
    en: '{of} divided by {size}, rounded half up to a whole number',
  },
  'words.steps-up': { 'zh-CN': '{of}除以{size}、不足一份按一份', en: '{of} divided by {size}, rounded up' },
  'words.least': { 'zh-CN': '{of}，低于{floor}的不予发放', en: '{of}, nothing if below {floor}' },
  'words.at-most': {
    'zh-CN': '最高{high}（{text}只写上限，未写算法）',
    en: 'at most {high} ({text} gives the limit and no formula)',
  },
  'words.at-least': {
    'zh-CN': '不低于{low}（{text}只写下限，未写算法）',
    en: 'not less than {low} ({text} gives the least and no formula)',
  },
  'words.range': {
    'zh-CN': '{low}至{high}之间（{text}只写范围，未写算法）',
    en: 'between {low} and {high} ({text} gives the range and no formula)',
  },
  'words.in-brackets': { 'zh-CN': '（{inner}）', en: '({inner})' },
  'words.choose-case': { 'zh-CN': '{when}：{then}；', en: '{when}: {then}; ' },
  'words.choose': { 'zh-CN': '{cases}其他：{otherwise}', en: '{cases}otherwise: {otherwise}' },
  'words.joined': { 'zh-CN': '{a}{b}', en: '{a}{b}' },
  'words.nothing': { 'zh-CN': '无', en: 'none' },
  'words.empty': { 'zh-CN': '', en: '' },
});

const { message } = quantityVocabulary;

/** A quantity can hold conditions, which are said elsewhere: the cases of a choice. */
export interface QuantityContext extends WordsContext {
  readonly conditionWords: (condition: Condition) => Message;
}

function arithmetic(
  code: 'words.sum' | 'words.product' | 'words.min' | 'words.max',
  parts: readonly Message[],
): Message {
  const [first, ...rest] = parts;
  if (!first) return numberWords(ZERO, 'none');
  return rest.length === 0 ? first : message(code, { first, rest: arithmetic(code, rest) });
}

/** A minimum whose last operand is a cap reads as one. */
function minWords(of: readonly Quantity[], context: QuantityContext, unit: WordsUnit): Message {
  const last = of.at(-1);
  const isCap = last?.kind === 'param' && context.pack.parameters.some(({ id, cap }) => cap && id === last.id);
  const parts = of.map((part) => quantityIn(part, context, unit));
  if (!isCap || of.length < 2) return arithmetic('words.min', parts);
  const first = arithmetic('words.min', parts.slice(0, -1));
  if (context.values.get(last.id)?.kind === 'no-cap') return message('words.uncapped', { first });
  return message('words.capped', { first, cap: parameterWords(context, last.id) });
}

function needsBrackets({ kind }: Quantity): boolean {
  switch (kind) {
    case 'const':
    case 'fact':
    case 'param':
    case 'product':
      return false;
    case 'sum':
    case 'min':
    case 'max':
    case 'choose':
    case 'steps':
    case 'least':
    case 'within':
      return true;
  }
}

/** Cases inside something else: in brackets, so that one sees where they end. */
function wholeWords(quantity: Quantity, context: QuantityContext, unit: WordsUnit): Message {
  const inner = quantityIn(quantity, context, unit);
  const cases = quantity.kind === 'choose' && !quantity.mark?.phrase;
  return cases ? message('words.in-brackets', { inner }) : inner;
}

/** A shape's own phrase, its parts said as quantities. */
export function phraseIn(phrase: Phrase, context: QuantityContext): Message {
  return phraseWords(phrase, ({ of, unit }, bracketed) => (bracketed ? quantityIn : wholeWords)(of, context, unit));
}

/** A bound or a range that the text gives, and that it gives no formula. */
function withinWords(
  { low, high }: Extract<Quantity, { kind: 'within' }>,
  context: QuantityContext,
  unit: WordsUnit,
): Message {
  const text = textName(context.pack);
  const least = quantityIn(low, context, unit);
  if (!high) return message('words.at-least', { low: least, text });
  const most = quantityIn(high, context, unit);
  const fromNought = low.kind === 'const' && low.value.isZero();
  return fromNought
    ? message('words.at-most', { high: most, text })
    : message('words.range', { low: least, high: most, text });
}

/** A quantity in plain words. `unit`: what a bare number in it counts. */
export function quantityIn(quantity: Quantity, context: QuantityContext, unit: WordsUnit): Message {
  const phrase = quantity.mark?.phrase;
  if (phrase) return phraseIn(phrase, context);
  switch (quantity.kind) {
    case 'const':
      return numberWords(quantity.value, unit);
    case 'fact':
      return factWords(context, quantity.key);
    case 'param':
      return parameterWords(context, quantity.id);
    case 'sum':
      return arithmetic(
        'words.sum',
        quantity.of.map((part) => quantityIn(part, context, unit)),
      );
    case 'product':
      return arithmetic(
        'words.product',
        quantity.of.map((part) => {
          const inner = quantityIn(part, context, 'none');
          return needsBrackets(part) ? message('words.in-brackets', { inner }) : inner;
        }),
      );
    case 'min':
      return minWords(quantity.of, context, unit);
    case 'max':
      return arithmetic(
        'words.max',
        quantity.of.map((part) => quantityIn(part, context, unit)),
      );
    case 'choose': {
      const cases = quantity.cases.map(({ when, then }) =>
        message('words.choose-case', {
          when: context.conditionWords(when),
          then: wholeWords(then, context, unit),
        }),
      );
      const { otherwise: last } = quantity;
      const nothing = last.kind === 'const' && last.value.isZero();
      const otherwise = nothing ? message('words.nothing') : quantityIn(last, context, unit);
      const joined = cases.reduceRight<Message>((b, a) => message('words.joined', { a, b }), message('words.empty'));
      return message('words.choose', { cases: joined, otherwise });
    }
    case 'steps': {
      const inner = {
        of: quantityIn(quantity.of, context, unit),
        size: quantityIn(quantity.size, context, unit),
      };
      return message(`words.steps-${quantity.rounding}`, inner);
    }
    case 'least':
      return message('words.least', {
        of: quantityIn(quantity.of, context, unit),
        floor: quantityIn(quantity.floor, context, unit),
      });
    case 'within':
      return withinWords(quantity, context, unit);
  }
}
