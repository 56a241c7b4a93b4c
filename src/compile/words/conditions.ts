import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { Condition, Order, Quantity } from '../../policy/algebra';
import { quoted } from '../../policy/quoted';
import type { Exact } from '../../quantity/exact';
import { factUnit } from './context';
import type { WordsContext, WordsUnit } from './context';
import { phraseIn, quantityIn } from './quantities';
import type { QuantityContext } from './quantities';
import { factWords, numberWords } from './terms';

export const conditionVocabulary = vocabulary({
  'words.bound-at-least': { 'zh-CN': '{fact}不低于{than}', en: '{fact} at least {than}' },
  'words.bound-above': { 'zh-CN': '{fact}高于{than}', en: '{fact} above {than}' },
  'words.bound-at-most': { 'zh-CN': '{fact}不高于{than}', en: '{fact} at most {than}' },
  'words.bound-below': { 'zh-CN': '{fact}低于{than}', en: '{fact} below {than}' },
  'words.growth-of': { 'zh-CN': '{fact}同比增速', en: 'growth of {fact}' },
  'words.fall-at-most': { 'zh-CN': '{fact}同比降幅不超过{rate}', en: '{fact} falling by at most {rate}' },
  'words.has-base': { 'zh-CN': '有基数', en: 'there is a base' },
  'words.no-base': { 'zh-CN': '无基数', en: 'there is no base' },
  'words.member': { 'zh-CN': '属于{group}', en: 'one of the {group}' },
  'words.class': { 'zh-CN': '{name}', en: '{name}' },
  'words.not-class': { 'zh-CN': '不是{name}', en: 'not {name}' },
  'words.roster': { 'zh-CN': '属于{name}', en: 'listed under {name}' },
  'words.not-in': { 'zh-CN': '不{inner}', en: 'not {inner}' },
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
  'words.times': { 'zh-CN': '{times}×{fact}', en: '{times} × {fact}' },
});

const { message } = conditionVocabulary;

const ORDERS = {
  '>=': 'words.bound-at-least',
  '>': 'words.bound-above',
  '<=': 'words.bound-at-most',
  '<': 'words.bound-below',
} as const satisfies Record<Order, string>;

/** A condition in plain words, without a full stop; a branch in it is a row of sentences. */
export function conditionWords(condition: Condition, context: WordsContext): Message {
  const phrase = condition.mark?.phrase;
  if (phrase) return phraseIn(phrase, withConditions(context));
  switch (condition.kind) {
    case 'bound':
      return message(ORDERS[condition.order], {
        fact: timesWords(condition, context),
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
      return flagWords(condition.key, context, false);
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

/** A roster, or a class of a grant: 属于“重点企业”, 园区; with `not`, 不属于“重点企业”, 不是园区. */
function flagWords(key: string, { flags, pack }: WordsContext, not: boolean): Message {
  const roster = pack.rosters.find(({ id }) => id === key);
  if (!roster) return message(not ? 'words.not-class' : 'words.class', { name: flags.get(key) ?? key });
  const inner = message('words.roster', { name: quoted(roster.name) });
  return not ? message('words.not-in', { inner }) : inner;
}

function notWords(of: Condition, context: WordsContext): Message {
  switch (of.kind) {
    case 'hasBase':
      return message('words.no-base');
    case 'flag':
      return flagWords(of.key, context, true);
    case 'member':
      return message('words.not-in', { inner: conditionWords(of, context) });
    case 'bound':
    case 'growth':
    case 'all':
    case 'any':
    case 'not':
    case 'branch':
      return message('words.not', { inner: conditionWords(of, context) });
  }
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

/** What a bound holds against its limit: a figure, or a multiple of it. */
function timesWords({ times, fact }: Extract<Condition, { kind: 'bound' }>, context: WordsContext): Message {
  const name = factWords(context, fact);
  return times ? message('words.times', { times: quantityWords(times, context, 'none'), fact: name }) : name;
}

function withConditions(context: WordsContext): QuantityContext {
  return { ...context, conditionWords: (condition) => conditionWords(condition, context) };
}

/** A quantity in plain words. `unit`: what a bare number in it counts. */
export function quantityWords(quantity: Quantity, context: WordsContext, unit: WordsUnit): Message {
  return quantityIn(quantity, withConditions(context), unit);
}
