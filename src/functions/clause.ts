import { originMark } from '../policy/origin-words';
import type { Texts } from '../messages/message';
import type { FunctionDefinition, FunctionResult, PackContext } from './definition';
import { measureArgument } from './measure-argument';
import { nameArgument } from './name-argument';
import { valueResult } from './result';

const PART: Texts = { 'zh-CN': '内容', en: 'part' };
const TITLE = { id: 'title', name: { 'zh-CN': '标题', en: 'title' } } as const;
const TEXT = { id: 'text', name: { 'zh-CN': '全文', en: 'text' } } as const;

/**
 * The title of a measure of the policy, or its full text.
 * @customfunction CLAUSE
 * @param measure The measure's number, such as 1; another policy's with its id before a colon.
 * @param [part] "title" (if left out) or "text".
 * @returns {string} The policy's own words.
 */
export function clause(measure: unknown, part?: unknown) {
  return ({ pack }: PackContext): FunctionResult => {
    const found = measureArgument(pack, measure, () => true);
    if ('error' in found) return found;
    const asked = nameArgument(part, PART, [TITLE, TEXT], TITLE);
    if ('error' in asked) return asked;
    const mark = asked.id === 'text' ? (originMark(pack)?.['zh-CN'] ?? '') : '';
    return valueResult(`${found[asked.id]}${mark}`);
  };
}

export const CLAUSE: FunctionDefinition = {
  id: 'CLAUSE',
  policyAt: 0,
  needs: 'pack',
  ask: clause,
  chinese: {
    description: '政策条款的标题或全文。',
    parameters: [
      { name: '措施', text: '措施的序号，如1；其他政策前面写编号和冒号，如“gl-2025q3:1”。' },
      { name: '内容', text: 'title（标题，可不填）或text（全文）。' },
    ],
  },
};
