import { sayAll } from '../messages/say';
import type { FunctionDefinition, FunctionResult, LoadedContext } from './definition';
import { ENTERPRISE_WORDS } from './enterprise-words';
import { judged } from './judged';
import { valueResult } from './result';
import { TEXTS } from './texts';

/**
 * Why the verdict on an enterprise is what it is: branch, values, thresholds, measure.
 * @customfunction REASON
 * @param measure The measure's number, such as 1; another policy's with its id before a colon.
 * @param industry The industry, by name or GB/T 4754-2017 code; may be empty.
 * @param current This year's figure (output or revenue), in 10,000 yuan or with its unit.
 * @param base The same period's figure of the year before.
 * @returns {string} The reason in words.
 */
export function reason(measure: unknown, industry: unknown, current: unknown, base: unknown) {
  return (context: LoadedContext): FunctionResult => {
    const answer = judged(context, measure, { industry, current, base });
    if ('error' in answer) return answer;
    return valueResult(sayAll(answer.reason(), context.locale, TEXTS));
  };
}

export const REASON: FunctionDefinition = {
  id: 'REASON',
  policyAt: 0,
  needs: 'standards',
  ask: reason,
  chinese: { description: '核验说明：适用情形、数值、门槛和所依据的措施。', parameters: ENTERPRISE_WORDS },
};
