import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { Condition, Quantity, Words } from '../../policy/algebra';
import type { Pack } from '../../policy/pack';
import type { CountTarget, Grant, GrowthTarget, Measure } from '../../policy/measure';
import type { ParameterValue } from '../../policy/standards';
import { NO_PERIOD, periodWords } from './context';
import type { WordsContext } from './context';
import { conditionSentences, conditionWords, quantityWords } from './conditions';
import { numberWords } from './terms';

export const measureVocabulary = vocabulary({
  'words.applies': { 'zh-CN': '适用：{condition}。', en: 'Applies to: {condition}.' },
  'words.award': { 'zh-CN': '奖补：{award}。', en: 'Award: {award}.' },
  'words.unsettled': { 'zh-CN': '{words}。', en: 'Note: {words}.' },
  'words.target-at-least': { 'zh-CN': '{name}同比增速不低于{rate}。', en: '{name}: growth of at least {rate}.' },
  'words.target-above': { 'zh-CN': '{name}同比增速高于{rate}。', en: '{name}: growth above {rate}.' },
  'words.target-at-most': { 'zh-CN': '{name}同比增速不高于{rate}。', en: '{name}: growth of at most {rate}.' },
  'words.target-below': { 'zh-CN': '{name}同比增速低于{rate}。', en: '{name}: growth below {rate}.' },
  'words.target-fall': { 'zh-CN': '{name}同比降幅不超过{rate}。', en: '{name}: a fall of at most {rate}.' },
  'words.count-at-least': { 'zh-CN': '{name}不少于{count}。', en: '{name}: at least {count}.' },
  'words.count-above': { 'zh-CN': '{name}多于{count}。', en: '{name}: more than {count}.' },
  'words.count-at-most': { 'zh-CN': '{name}不多于{count}。', en: '{name}: at most {count}.' },
  'words.count-below': { 'zh-CN': '{name}少于{count}。', en: '{name}: fewer than {count}.' },
  'words.count-about': {
    'zh-CN': '{name}{count}左右：只看进度，不判断是否达到。',
    en: '{name}: about {count}; progress alone, no pass or fail.',
  },
});

const { message } = measureVocabulary;
const ORDER = { '>=': 'at-least', '>': 'above', '<=': 'at-most', '<': 'below' } as const;

function targetWords({ name, order, rate }: GrowthTarget): Message {
  if (order === '>=' && rate.isNegative() && !rate.isZero()) {
    return message('words.target-fall', { name, rate: numberWords(rate.negated(), 'share') });
  }
  return message(`words.target-${ORDER[order]}`, { name, rate: numberWords(rate, 'share') });
}

function countWords({ name, order, count, about }: CountTarget): Message {
  return message(about ? 'words.count-about' : `words.count-${ORDER[order]}`, {
    name,
    count: numberWords(count, 'none'),
  });
}

/** The amount of a grant is of no period, and its classes have names. */
function grantContext({ classes }: Grant, context: WordsContext): WordsContext {
  return { ...context, period: NO_PERIOD, flags: new Map(classes.map(({ id, name }) => [`class:${id}`, name])) };
}

/** One rule of a measure read back as a sentence, with the nodes that it says: they hold the words that it rests on. */
export interface RuleWords {
  readonly kind: 'applies' | 'condition' | 'award' | 'unsettled' | 'target' | 'count' | 'grant';
  readonly sentence: Message;
  /** What it is said with: its parts can be said with it too. */
  readonly context: WordsContext;
  readonly conditions: readonly Condition[];
  readonly quantity: Quantity | null;
  /** Of a target, a count or a grant, which say it themselves. */
  readonly words: Words | null;
  readonly reading: boolean;
}

/** The rules of a measure, set aside or not. */
type Rules = Pick<Measure, 'eligibility' | 'targets' | 'counts' | 'grant'>;

/**
 * The rules of a measure read back in plain words, a sentence each: whom it is for, what it demands, what it gives, what
 * an industry or the region is to reach. Empty for a measure without rules.
 */
export function ruleWords(
  pack: Pack,
  { eligibility, targets, counts, grant }: Rules,
  values: ReadonlyMap<string, ParameterValue>,
): readonly RuleWords[] {
  const context: WordsContext = { pack, period: periodWords(pack), values, flags: new Map() };
  const rules: RuleWords[] = [];
  const add = (kind: RuleWords['kind'], sentence: Message, of: Partial<RuleWords> = {}): void => {
    rules.push({ kind, sentence, context, conditions: [], quantity: null, words: null, reading: false, ...of });
  };
  if (eligibility) {
    const { applies, eligible, award, unsettled } = eligibility;
    add('applies', message('words.applies', { condition: conditionWords(applies, context) }), {
      conditions: [applies],
    });
    const nodes = sentenceNodes(eligible);
    conditionSentences(eligible, context).forEach((sentence, index) => {
      add('condition', sentence, { conditions: nodes[index] ?? [] });
    });
    if (award) {
      add('award', message('words.award', { award: quantityWords(award, context, '万元') }), { quantity: award });
    }
    add('unsettled', message('words.unsettled', { words: unsettled }));
  }
  targets.forEach((target) => {
    add('target', targetWords(target), { words: target.words, reading: target.reading });
  });
  counts.forEach((count) => {
    add('count', countWords(count), { words: count.words, reading: count.reading });
  });
  if (grant) {
    const { award: quantity, words, reading } = grant;
    const own = grantContext(grant, context);
    const sentence = message('words.award', { award: quantityWords(quantity, own, '万元') });
    add('grant', sentence, { quantity, words, reading, context: own });
  }
  return rules;
}

/** The conditions of each sentence of `conditionSentences`. */
function sentenceNodes(condition: Condition): readonly (readonly Condition[])[] {
  if (condition.kind !== 'branch') return [[condition]];
  return [...condition.cases.map(({ when, then }) => [when, then]), [condition.otherwise]];
}

/** The sentences alone. */
export function measureWords(
  pack: Pack,
  measure: Measure,
  values: ReadonlyMap<string, ParameterValue>,
): readonly Message[] {
  return ruleWords(pack, measure, values).map(({ sentence }) => sentence);
}
