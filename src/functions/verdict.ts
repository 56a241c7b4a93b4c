import { say } from '../messages/say';
import { resultWords, verdictWord } from '../report/result-columns';
import type { FunctionDefinition, FunctionResult, LoadedContext } from './definition';
import { ENTERPRISE_WORDS } from './enterprise-words';
import { judged } from './judged';
import { valueResult } from './result';

/**
 * The verdict on an enterprise under a measure: eligible, ineligible, undetermined (and whose it is to settle), or not applicable.
 * @customfunction VERDICT
 * @param measure The measure's number, such as 1; another policy's with its id before a colon.
 * @param industry The industry, by name or GB/T 4754-2017 code; may be empty.
 * @param current This year's figure (output or revenue), in 10,000 yuan or with its unit.
 * @param base The same period's figure of the year before.
 * @returns {string} One word.
 */
export function verdict(measure: unknown, industry: unknown, current: unknown, base: unknown) {
  return (context: LoadedContext): FunctionResult => {
    const answer = judged(context, measure, { industry, current, base });
    if ('error' in answer) return answer;
    return valueResult(say(verdictWord(answer.verdict), context.locale, resultWords.texts));
  };
}

export const VERDICT: FunctionDefinition = {
  id: 'VERDICT',
  policyAt: 0,
  needs: 'standards',
  ask: verdict,
  chinese: {
    description: '核验结论：符合、不符合、待定（缺数据或标准未明确）、不适用。',
    parameters: ENTERPRISE_WORDS,
  },
};
