import type { FunctionDefinition, FunctionResult, LoadedContext } from './definition';
import { ENTERPRISE_WORDS } from './enterprise-words';
import { judged } from './judged';
import { lateError, valueResult } from './result';

/**
 * Whether an enterprise qualifies under a measure; #N/A with the reason where that is undetermined.
 * @customfunction ELIGIBLE
 * @param measure The measure's number, such as 1; another policy's with its id before a colon.
 * @param industry The industry, by name or GB/T 4754-2017 code; may be empty.
 * @param current This year's figure (output or revenue), in 10,000 yuan or with its unit.
 * @param base The same period's figure of the year before.
 * @returns {boolean} TRUE or FALSE; FALSE where the measure does not apply.
 */
export function eligible(measure: unknown, industry: unknown, current: unknown, base: unknown) {
  return (context: LoadedContext): FunctionResult => {
    const answer = judged(context, measure, { industry, current, base });
    if ('error' in answer) return answer;
    switch (answer.verdict.kind) {
      case 'eligible':
        return valueResult(true);
      case 'ineligible':
      case 'not-applicable':
        return valueResult(false);
      case 'undetermined':
        return lateError('#N/A', answer.reason);
    }
  };
}

export const ELIGIBLE: FunctionDefinition = {
  id: 'ELIGIBLE',
  policyAt: 0,
  needs: 'standards',
  ask: eligible,
  chinese: {
    description: '企业是否符合某条措施；待定时为#N/A并说明缘由，不适用时为FALSE。',
    parameters: ENTERPRISE_WORDS,
  },
};
