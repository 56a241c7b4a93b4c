import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { CountTarget, Grant, GrowthTarget, Measure, Pack } from '../../policy/pack';
import type { ParameterValue } from '../../policy/standards';
import { NO_PERIOD, periodWords } from './context';
import type { WordsContext } from './context';
import { conditionSentences, conditionWords, quantityWords } from './rule';
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

function grantWords({ award, classes }: Grant, context: WordsContext): Message {
  const flags = new Map(classes.map(({ id, name }) => [`class:${id}`, name]));
  return message('words.award', { award: quantityWords(award, { ...context, flags }, '万元') });
}

/**
 * The rules of a measure read back in plain words, a sentence each: whom it is for, what it demands, what it gives, what
 * an industry or the region is to reach. Empty for a measure without rules.
 */
export function measureWords(
  pack: Pack,
  measure: Measure,
  values: ReadonlyMap<string, ParameterValue>,
): readonly Message[] {
  const context: WordsContext = { pack, period: periodWords(pack), values, flags: new Map() };
  const { eligibility, targets, counts, grant } = measure;
  const sentences: Message[] = [];
  if (eligibility) {
    sentences.push(message('words.applies', { condition: conditionWords(eligibility.applies, context) }));
    sentences.push(...conditionSentences(eligibility.eligible, context));
    if (eligibility.award) {
      sentences.push(message('words.award', { award: quantityWords(eligibility.award, context, '万元') }));
    }
    sentences.push(message('words.unsettled', { words: eligibility.unsettled }));
  }
  sentences.push(...targets.map(targetWords), ...counts.map(countWords));
  if (grant) sentences.push(grantWords(grant, { ...context, period: NO_PERIOD }));
  return sentences;
}
