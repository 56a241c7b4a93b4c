import { argumentWords } from './argument';
import type { FunctionDefinition, FunctionResult, PackContext } from './definition';
import { INDUSTRY_NAME, industryCell, resolvedIndustry } from './industry-argument';
import { errorResult, valueResult } from './result';

/**
 * The policy's words for an industry: all that a name or code surely is.
 * @customfunction INDUSTRY
 * @param nameOrCode The industry, by name or GB/T 4754-2017 code.
 * @returns {string} The words joined by 、; an empty text where it is none of them.
 */
export function industry(nameOrCode: unknown) {
  return ({ pack, locale }: PackContext): FunctionResult => {
    const cell = industryCell(nameOrCode);
    if ('error' in cell) return cell;
    if (cell.text === '') return errorResult('#N/A', argumentWords.message('functions.blank', { name: INDUSTRY_NAME }));
    const { words, finding } = resolvedIndustry(pack, cell);
    if (finding && words.length === 0) return errorResult('#N/A', finding.message);
    const names = words.map((id) => pack.industries.find((each) => each.id === id)?.name[locale] ?? id);
    return valueResult(names.join('、'));
  };
}

export const INDUSTRY: FunctionDefinition = {
  id: 'INDUSTRY',
  policyAt: 0,
  needs: 'pack',
  ask: industry,
  chinese: {
    description: '行业名称或代码在政策里属于哪些行业，以、分隔。',
    parameters: [{ name: '名称或代码', text: '行业名称，或国民经济行业代码（GB/T 4754-2017）。' }],
  },
};
