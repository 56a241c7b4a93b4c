import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { Condition, Order, Quantity } from '../../policy/algebra';
import { ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { factUnit } from './context';
import type { WordsContext, WordsUnit } from './context';
import { phraseWords } from './phrase';
import { factWords, numberWords, parameterWords } from './terms';

export const ruleVocabulary = vocabulary({
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
    'zh-CN': '最高{high}（原文只写上限，未写算法）',
    en: 'at most {high} (the text gives the limit and no formula)',
  },
  'words.at-least': {
    'zh-CN': '不低于{low}（原文只写下限，未写算法）',
    en: 'not less than {low} (the text gives the least and no formula)',
  },
  'words.range': {
    'zh-CN': '{low}至{high}之间（原文只写范围，未写算法）',
    en: 'between {low} and {high} (the text gives the range and no formula)',
  },
  'words.in-brackets': { 'zh-CN': '（{inner}）', en: '({inner})' },
  'words.choose-case': { 'zh-CN': '{when}：{then}；', en: '{when}: {then}; ' },
  'words.choose': { 'zh-CN': '{cases}其他：{otherwise}', en: '{cases}otherwise: {otherwise}' },
  'words.joined': { 'zh-CN': '{a}{b}', en: '{a}{b}' },
  'words.nothing': { 'zh-CN': '无', en: 'none' },
  'words.empty': { 'zh-CN': '', en: '' },
  'words.bound-at-least': { 'zh-CN': '{fact}不低于{than}', en: '{fact} at least {than}' },
  'words.bound-above': { 'zh-CN': '{fact}高于{than}', en: '{fact} above {than}' },
  'words.bound-at-most': { 'zh-CN': '{fact}不高于{than}', en: '{fact} at most {than}' },
  'words.bound-below': { 'zh-CN': '{fact}低于{than}', en: '{fact} below {than}' },
  'words.growth-of': { 'zh-CN': '{fact}同比增速', en: 'growth of {fact}' },
  'words.fall-at-most': { 'zh-CN': '{fact}同比降幅不超过{rate}', en: '{fact} falling by at most {rate}' },
  'words.has-base': { 'zh-CN': '有基数', en: 'there is a base' },
  'words.no-base': { 'zh-CN': '无基数', en: 'there is no base' },
  'words.member': { 'zh-CN': '属于{group}', en: 'one of the {group}' },
  'words.flag': { 'zh-CN': '{name}', en: '{name}' },
  'words.roster': { 'zh-CN': '属于“{name}”', en: 'listed under “{name}”' },
  'words.not-roster': { 'zh-CN': '不{inner}', en: 'not {inner}' },
  'words.and': { 'zh-CN': '{first}，且{rest}', en: '{first}, and {rest}' },
  'words.or': { 'zh-CN': '{first}；或{rest}', en: '{first}; or {rest}' },
  'words.always': { 'zh-CN': '没有条件', en: 'no condition' },
  'words.never': { 'zh-CN': '不可能', en: 'never' },
  'words.not': { 'zh-CN': '不满足（{inner}）', en: 'not ({inner})' },
  'words.group': { 'zh-CN': '（{inner}）', en: '({inner})' },
  'words.case-with-base': { 'zh-CN': '有基数的企业：{then}。', en: 'Enterprises with a base: {then}.' },
  'words.case-without-base': { 'zh-CN': '无基数的企业：{then}。', en: 'Enterprises without a base: {then}.' },
  'words.case-relaxed': { 'zh-CN': '困难行业的企业：{then}。', en: 'Hard-pressed industries: {then}.' },
  'words.case-plain': { 'zh-CN': '其他企业：{then}。', en: 'Other enterprises: {then}.' },
  'words.case-when': { 'zh-CN': '{when}的：{then}。', en: 'Where {when}: {then}.' },
  'words.case-otherwise': { 'zh-CN': '其他的：{then}。', en: 'Otherwise: {then}.' },
  'words.case-no-other': { 'zh-CN': '其他的不符合。', en: 'No others qualify.' },
  'words.sentence': { 'zh-CN': '{inner}。', en: '{inner}.' },
  'words.cases': { 'zh-CN': '{sentences}', en: '{sentences}' },
});

const { message } = ruleVocabulary;

const ORDERS = {
  '>=': 'words.bound-at-least',
  '>': 'words.bound-above',
  '<=': 'words.bound-at-most',
  '<': 'words.bound-below',
} as const satisfies Record<Order, string>;

/** A condition in plain words, without a full stop; a branch in it is a row of sentences. */
export function conditionWords(condition: Condition, context: WordsContext): Message {
  const phrase = condition.mark?.phrase;
  if (phrase) return phraseWords(phrase, partWords(context));
  switch (condition.kind) {
    case 'bound':
      return message(ORDERS[condition.order], {
        fact: condition.times
          ? arithmetic('words.product', [
              quantityWords(condition.times, context, 'none'),
              factWords(context, condition.fact),
            ])
          : factWords(context, condition.fact),
        than: quantityWords(condition.than, context, factUnit(context, condition.fact)),
      });
    case 'growth':
      return growthWords(condition, context);
    case 'hasBase':
      return message('words.has-base');
    case 'member': {
      const group = context.pack.groups.find(({ id }) => id === condition.group)?.name ?? condition.group;
      return message('words.member', { group });
    }
    case 'flag':
      return flagWords(condition.key, context);
    case 'all':
      return allWords(condition.of, context);
    case 'any':
      return chained(
        'words.or',
        'words.never',
        condition.of.map((part) => conditionWords(part, context)),
      );
    case 'not':
      return notWords(condition.of, context);
    case 'branch':
      return message('words.cases', { sentences: conditionSentences(condition, context) });
  }
}

/** A class by its name; a roster by its own: 列入“重点企业”. */
function flagWords(key: string, { flags, pack }: WordsContext): Message {
  const roster = pack.rosters.find(({ id }) => id === key);
  return roster
    ? message('words.roster', { name: roster.name })
    : message('words.flag', { name: flags.get(key) ?? key });
}

function notWords(of: Condition, context: WordsContext): Message {
  if (of.kind === 'hasBase') return message('words.no-base');
  if (of.kind === 'flag') return message('words.not-roster', { inner: flagWords(of.key, context) });
  return message('words.not', { inner: conditionWords(of, context) });
}

/** The same as sentences of their own, one a branch taken. */
export function conditionSentences(condition: Condition, context: WordsContext): readonly Message[] {
  if (condition.kind !== 'branch') return [message('words.sentence', { inner: conditionWords(condition, context) })];
  const cases = condition.cases.map(({ when, then }) => {
    const label = when.mark?.label;
    const inner = conditionWords(then, context);
    return label
      ? message(`words.case-${label}`, { then: inner })
      : message('words.case-when', { when: conditionWords(when, context), then: inner });
  });
  const { otherwise } = condition;
  const label = otherwise.mark?.label;
  if (otherwise.kind === 'any' && otherwise.of.length === 0) return [...cases, message('words.case-no-other')];
  return [
    ...cases,
    message(label ? `words.case-${label}` : 'words.case-otherwise', { then: conditionWords(otherwise, context) }),
  ];
}

function growthWords({ metric, order, rate }: Extract<Condition, { kind: 'growth' }>, context: WordsContext): Message {
  const fact = factWords(context, metric);
  const fixed: Exact | null = rate.kind === 'const' ? rate.value : null;
  if (order === '>=' && fixed?.isNegative() && !fixed.isZero()) {
    return message('words.fall-at-most', { fact, rate: numberWords(fixed.negated(), 'share') });
  }
  return message(ORDERS[order], {
    fact: message('words.growth-of', { fact }),
    than: quantityWords(rate, context, 'share'),
  });
}

/** `hasBase` beside a growth is silent: a growth speaks of its base by itself. */
function allWords(of: readonly Condition[], context: WordsContext): Message {
  const spoken = of.length > 1 ? of.filter(({ kind }) => kind !== 'hasBase') : of;
  const parts = (spoken.length > 0 ? spoken : of).map((part) => {
    const inner = conditionWords(part, context);
    return spoken.length > 1 && needsGroup(part) ? message('words.group', { inner }) : inner;
  });
  return chained('words.and', 'words.always', parts);
}

function needsGroup(condition: Condition): boolean {
  switch (condition.kind) {
    case 'any':
      return condition.of.length > 1;
    case 'branch':
      return true;
    case 'bound':
    case 'growth':
    case 'hasBase':
    case 'member':
    case 'flag':
    case 'all':
    case 'not':
      return false;
  }
}

function chained(
  code: 'words.and' | 'words.or',
  none: 'words.always' | 'words.never',
  parts: readonly Message[],
): Message {
  const [first, ...rest] = parts;
  if (!first) return message(none);
  return rest.length === 0 ? first : message(code, { first, rest: chained(code, none, rest) });
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
function minWords(of: readonly Quantity[], context: WordsContext, unit: WordsUnit): Message {
  const last = of.at(-1);
  const isCap = last?.kind === 'param' && context.pack.parameters.some(({ id, cap }) => cap && id === last.id);
  const parts = of.map((part) => quantityWords(part, context, unit));
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
function wholeWords(quantity: Quantity, context: WordsContext, unit: WordsUnit): Message {
  const inner = quantityWords(quantity, context, unit);
  const cases = quantity.kind === 'choose' && !quantity.mark?.phrase;
  return cases ? message('words.in-brackets', { inner }) : inner;
}

function partWords(context: WordsContext): Parameters<typeof phraseWords>[1] {
  return ({ of, unit }, bracketed) => (bracketed ? quantityWords : wholeWords)(of, context, unit);
}

/** A bound or a range that the text gives, and that it gives no formula. */
function withinWords(
  { low, high }: Extract<Quantity, { kind: 'within' }>,
  context: WordsContext,
  unit: WordsUnit,
): Message {
  const least = quantityWords(low, context, unit);
  if (!high) return message('words.at-least', { low: least });
  const most = quantityWords(high, context, unit);
  const fromNought = low.kind === 'const' && low.value.isZero();
  return fromNought ? message('words.at-most', { high: most }) : message('words.range', { low: least, high: most });
}

/** A quantity in plain words. `unit`: what a bare number in it counts. */
export function quantityWords(quantity: Quantity, context: WordsContext, unit: WordsUnit): Message {
  const phrase = quantity.mark?.phrase;
  if (phrase) return phraseWords(phrase, partWords(context));
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
        quantity.of.map((part) => quantityWords(part, context, unit)),
      );
    case 'product':
      return arithmetic(
        'words.product',
        quantity.of.map((part) => {
          const inner = quantityWords(part, context, 'none');
          return needsBrackets(part) ? message('words.in-brackets', { inner }) : inner;
        }),
      );
    case 'min':
      return minWords(quantity.of, context, unit);
    case 'max':
      return arithmetic(
        'words.max',
        quantity.of.map((part) => quantityWords(part, context, unit)),
      );
    case 'choose': {
      const cases = quantity.cases.map(({ when, then }) =>
        message('words.choose-case', {
          when: conditionWords(when, context),
          then: wholeWords(then, context, unit),
        }),
      );
      const { otherwise: last } = quantity;
      const nothing = last.kind === 'const' && last.value.isZero();
      const otherwise = nothing ? message('words.nothing') : quantityWords(last, context, unit);
      const joined = cases.reduceRight<Message>((b, a) => message('words.joined', { a, b }), message('words.empty'));
      return message('words.choose', { cases: joined, otherwise });
    }
    case 'steps': {
      const inner = {
        of: quantityWords(quantity.of, context, unit),
        size: quantityWords(quantity.size, context, unit),
      };
      return message(`words.steps-${quantity.rounding}`, inner);
    }
    case 'least':
      return message('words.least', {
        of: quantityWords(quantity.of, context, unit),
        floor: quantityWords(quantity.floor, context, unit),
      });
    case 'within':
      return withinWords(quantity, context, unit);
  }
}
