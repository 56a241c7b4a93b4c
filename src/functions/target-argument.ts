import { vocabulary } from '../messages/message';
import { industryWord } from '../policy/industry';
import type { Pack } from '../policy/pack';
import type { GrowthTarget } from '../policy/measure';
import { argumentWords } from './argument';
import type { FunctionError } from './definition';
import { INDUSTRY_NAME, industryCell } from './industry-argument';
import { shortened } from './measure-argument';
import { errorResult } from './result';

export const targetWords = vocabulary({
  'functions.target-none': {
    'zh-CN': '政策没有为“{text}”单独确定增速目标；有目标的是：{allowed}。',
    en: 'The policy sets no target of growth for “{text}” by itself. Those with one: {allowed}.',
  },
});

/** The target of growth of an industry, by the one of its words that has one; or of what the preamble names. */
export function targetArgument(pack: Pack, given: unknown): GrowthTarget | FunctionError {
  const cell = industryCell(given);
  if ('error' in cell) return cell;
  const { text } = cell;
  const targets = pack.measures.flatMap((measure) => measure.targets);
  const allowed = targets
    .map(({ industry, name }) => pack.industries.find(({ id }) => id === industry)?.name['zh-CN'] ?? name['zh-CN'])
    .join('、');
  if (text === '') {
    return errorResult('#VALUE!', argumentWords.message('functions.blank-choice', { name: INDUSTRY_NAME, allowed }));
  }
  const named = targets.find(({ name }) => name['zh-CN'] === text || name.en.toLowerCase() === text.toLowerCase());
  if (named) return named;
  const word = industryWord(pack, text, ({ id }) => targets.some((target) => target.industry === id));
  const found = word === null ? undefined : targets.find((target) => target.industry === word);
  return found ?? errorResult('#N/A', targetWords.message('functions.target-none', { text: shortened(text), allowed }));
}
