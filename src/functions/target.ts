import type { FunctionDefinition, FunctionResult, PackContext } from './definition';
import { numberResult } from './result';
import { targetArgument } from './target-argument';

/**
 * The growth that an industry is to reach in the first half of the year.
 * @customfunction TARGET
 * @param industry The industry, by name or GB/T 4754-2017 code.
 * @returns {number} A share: 0.1 is 10 %, -0.06 a fall of at most 6 %.
 */
export function target(industry: unknown) {
  return ({ pack }: PackContext): FunctionResult => {
    const found = targetArgument(pack, industry);
    return 'error' in found ? found : numberResult(found.rate);
  };
}

export const TARGET: FunctionDefinition = {
  id: 'TARGET',
  policyAt: 0,
  needs: 'pack',
  ask: target,
  chinese: {
    description: '某行业上半年的增速目标；0.1即10%，-0.06即降幅不超过6%。',
    parameters: [{ name: '行业', text: '行业名称，或国民经济行业代码（GB/T 4754-2017）。' }],
  },
};
