import { vocabulary } from '../../messages/message';
import type { Message, Param } from '../../messages/message';
import { amountText } from '../../policy/amounts';
import { keyName } from '../../policy/key-names';
import { textName } from '../../policy/origin-words';
import { grouped } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import type { WordsContext, WordsUnit } from './context';

export const termVocabulary = vocabulary({
  'words.number': { 'zh-CN': '{value}', en: '{value}' },
  'words.with-unit': { 'zh-CN': '{value}{unit}', en: '{value} {unit}' },
  'words.percent': { 'zh-CN': '{value}%', en: '{value}%' },
  'words.fact': { 'zh-CN': '{period}{metric}', en: '{period, select, none {} other {{period} }}{metric}' },
  'words.fact-base': { 'zh-CN': '上年同期{metric}', en: '{metric} of the same period last year' },
  'words.named': { 'zh-CN': '{name}', en: '{name}' },
  'words.amount': { 'zh-CN': '金额', en: 'the amount' },
  'words.count': { 'zh-CN': '完成数', en: 'the number reached' },
  'words.key': { 'zh-CN': '{key}', en: '{key}' },
  'words.open': { 'zh-CN': '〔{name}，{text}未明确〕', en: '[{name}: left open by {text}]' },
  'words.by-user': { 'zh-CN': '{value}（补充标准填写）', en: '{value} (as filled in)' },
  'words.no-cap': { 'zh-CN': '不设上限', en: 'no cap' },
});

const { message } = termVocabulary;

/** A number in its unit, as people read it: 4,000万元, 10%. */
export function numberWords(value: Exact, unit: WordsUnit): Message {
  switch (unit) {
    case 'none':
      return message('words.number', { value: grouped(value) });
    case 'share':
      return message('words.percent', { value: grouped(value.times(100)) });
    case '日期':
      return message('words.named', { name: amountText(value, unit) });
    default:
      return message('words.with-unit', { value: grouped(value), unit });
  }
}

/** What a fact is called: a metric with its period, its base, the amount of a subsidy, or a count. */
export function factWords({ pack, period }: WordsContext, key: string): Message {
  if (key === 'amount') return message('words.amount');
  if (key === 'count') return message('words.count');
  const [id, ...rest] = key.split('.');
  const found = pack.metrics.find((candidate) => candidate.id === id);
  // Its own name says its period.
  if (found && (found.stretch !== null || found.wholeHeader))
    return message('words.named', { name: keyName(pack, key) });
  const metric = found?.name;
  if (!metric) return message('words.key', { key });
  const shown = period.en === '' ? { ...period, en: 'none' } : period;
  if (rest.length === 0) return message('words.fact', { period: shown, metric });
  return rest.join('.') === 'base' ? message('words.fact-base', { metric }) : message('words.key', { key });
}

/** A parameter: its value and whose it is, or its name and that the text leaves it open. */
export function parameterWords({ pack, values }: WordsContext, id: string): Message {
  const parameter = pack.parameters.find((candidate) => candidate.id === id);
  const value = values.get(id) ?? { kind: 'open' };
  const name: Param = parameter?.name ?? id;
  switch (value.kind) {
    case 'open':
      return message('words.open', { name, text: textName(pack) });
    case 'no-cap':
      return message('words.no-cap');
    case 'value': {
      const shown = numberWords(value.value, parameter?.unit ?? 'none');
      return value.by === 'user' ? message('words.by-user', { value: shown }) : shown;
    }
  }
}
