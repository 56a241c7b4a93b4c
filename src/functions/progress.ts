import { vocabulary } from '../messages/message';
import type { Texts } from '../messages/message';
import { countProgress } from '../rules';
import { argumentWords } from './argument';
import type { FunctionDefinition, FunctionResult, PackContext } from './definition';
import { figureArgument } from './figure-argument';
import { measureArgument } from './measure-argument';
import { nameArgument } from './name-argument';
import { errorResult, numberResult } from './result';

export const progressWords = vocabulary({
  'functions.progress-count': {
    'zh-CN': '实际数应是不小于0的整数；请核对。',
    en: 'The actual count is to be a whole number from 0; check it.',
  },
});

const PROGRAMME: Texts = { 'zh-CN': '项目', en: 'programme' };
const ACTUAL: Texts = { 'zh-CN': '实际数', en: 'The actual count' };

/**
 * How far a target that counts things (projects, centres) is reached: actual by target.
 * @customfunction PROGRESS
 * @param measure The measure's number, such as 6; another policy's with its id before a colon.
 * @param programme Which of the measure's targets, by id or Chinese name; may be empty where it has one.
 * @param actual The count so far.
 * @returns {number} A share: 1 is reached. It says nothing of pass or fail.
 */
export function progress(measure: unknown, programme: unknown, actual: unknown) {
  return ({ pack }: PackContext): FunctionResult => {
    const found = measureArgument(pack, measure, ({ counts }) => counts.length > 0);
    if ('error' in found) return found;
    const target = nameArgument(programme, PROGRAMME, found.counts);
    if ('error' in target) return target;
    const count = figureArgument(actual, { name: ACTUAL, unit: '个' });
    switch (count.kind) {
      case 'blank':
        return errorResult('#N/A', argumentWords.message('functions.blank', { name: ACTUAL }));
      case 'unusable':
        return errorResult('#VALUE!', count.note);
      case 'known':
        if (count.value.isNegative() || !count.value.isInteger()) {
          return errorResult('#VALUE!', progressWords.message('functions.progress-count'));
        }
        return numberResult(countProgress(target, count.value).share);
    }
  };
}

export const PROGRESS: FunctionDefinition = {
  id: 'PROGRESS',
  policyAt: 0,
  needs: 'pack',
  ask: progress,
  chinese: {
    description: '数量目标的完成率：实际数除以目标数，1即完成。',
    parameters: [
      { name: '措施', text: '措施的序号，如6；其他政策前面写编号和冒号。' },
      { name: '项目', text: '措施下的哪一项目标，填编号或名称；只有一项时可留空。' },
      { name: '实际数', text: '目前完成的数量。' },
    ],
  },
};
