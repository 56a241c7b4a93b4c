import { vocabulary } from '../messages/message';
import type { Texts } from '../messages/message';
import type { FunctionDefinition, FunctionResult, LoadedContext } from './definition';
import { ENTERPRISE_WORDS } from './enterprise-words';
import { judged } from './judged';
import { nameArgument } from './name-argument';
import { lateError, numberResult, valueResult } from './result';

export const gapWords = vocabulary({
  'functions.gap-unknown': {
    'zh-CN': '不符合，但达标还差多少不能确定。',
    en: 'Ineligible, but by how much it falls short is not known.',
  },
});

const METRIC: Texts = { 'zh-CN': '指标', en: 'metric' };

/**
 * How much more of a figure would make the enterprise eligible, growth included; 0 where it is eligible.
 * @customfunction GAP
 * @param measure The measure's number, such as 1; another policy's with its id before a colon.
 * @param industry The industry, by name or GB/T 4754-2017 code; may be empty.
 * @param current This year's figure (output or revenue), in 10,000 yuan or with its unit.
 * @param base The same period's figure of the year before.
 * @param [metric] The figure, such as "output"; the measure's first if left out.
 * @returns {number} In the figure's unit.
 */
export function gap(measure: unknown, industry: unknown, current: unknown, base: unknown, metric?: unknown) {
  return (context: LoadedContext): FunctionResult => {
    const answer = judged(context, measure, { industry, current, base });
    if ('error' in answer) return answer;
    const choices = context.pack.metrics.filter(({ id }) => answer.eligibility.metrics.includes(id));
    const asked = nameArgument(metric, METRIC, choices, answer.metric);
    if ('error' in asked) return asked;
    switch (answer.verdict.kind) {
      case 'eligible':
        return valueResult(0);
      case 'ineligible': {
        const short = answer.verdict.gaps.get(asked.id);
        if (short) return numberResult(short);
        return lateError('#N/A', () => [gapWords.message('functions.gap-unknown'), ...answer.reason()]);
      }
      case 'undetermined':
      case 'not-applicable':
        return lateError('#N/A', answer.reason);
    }
  };
}

export const GAP: FunctionDefinition = {
  id: 'GAP',
  policyAt: 0,
  needs: 'standards',
  ask: gap,
  chinese: {
    description: '达标还差多少（含增速要求），单位同指标；已达标为0。',
    parameters: [...ENTERPRISE_WORDS, { name: '指标', text: '如output（产值）；不填为该措施的首要指标。' }],
  },
};
