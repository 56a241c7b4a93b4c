import { vocabulary } from '../messages/message';
import type { Message } from '../messages/message';
import type { Base } from '../policy/enterprise';
import { missingName, targetReached } from '../rules';
import { argument, argumentWords, blockError, isBlock } from './argument';
import type { FunctionDefinition, FunctionError, FunctionResult, LoadedContext } from './definition';
import { figureOf } from './figure-argument';
import type { FigureArgument } from './figure-argument';
import { growthWords } from './growth';
import { saysNoBase } from './no-base';
import { errorResult, valueResult } from './result';
import { targetArgument } from './target-argument';

export const onTargetWords = vocabulary({
  'functions.on-target-unknown': {
    'zh-CN': '所填的数不能判断是否完成目标；请核对。',
    en: 'The figures do not say whether the target is reached; check them.',
  },
});

const NO_BASE = growthWords.message('functions.growth-no-base');

function unusable(figure: FigureArgument, blank: Message): FunctionError | null {
  switch (figure.kind) {
    case 'unusable':
      return errorResult('#N/A', figure.note);
    case 'blank':
      return errorResult('#N/A', blank);
    case 'known':
      return null;
  }
}

/**
 * Whether an industry reaches its growth target of the first half; #N/A where the figures cannot say.
 * @customfunction ONTARGET
 * @param industry The industry, by name or GB/T 4754-2017 code.
 * @param current The first half's figure of this year.
 * @param base The first half's figure of the year before, in the same unit.
 * @returns {boolean} TRUE or FALSE.
 */
export function onTarget(industry: unknown, current: unknown, base: unknown) {
  return ({ pack, standards }: LoadedContext): FunctionResult => {
    const target = targetArgument(pack, industry);
    if ('error' in target) return target;
    const unit = pack.metrics.find(({ id }) => id === target.metric)?.unit ?? '万元';
    const name = missingName(pack, `${target.metric}.ytd`);
    const baseName = missingName(pack, `${target.metric}.ytd.base`);
    if (isBlock(current)) return blockError(name);
    if (isBlock(base)) return blockError(baseName);
    const now = figureOf(argument(current), { name, unit });
    const said = argument(base);
    if (saysNoBase(said)) return errorResult('#N/A', NO_BASE);
    const before = figureOf(said, { name: baseName, unit });
    const refused = unusable(now, argumentWords.message('functions.blank', { name })) ?? unusable(before, NO_BASE);
    if (refused) return refused;
    if (now.kind !== 'known' || before.kind !== 'known' || before.value.isZero()) return errorResult('#N/A', NO_BASE);
    if (before.value.isNegative()) {
      return errorResult('#N/A', growthWords.message('functions.growth-negative-base'));
    }
    const figures: Base = { kind: 'figure', value: before.value };
    const reached = targetReached(target, { current: { kind: 'known', value: now.value }, base: figures }, standards);
    if (reached === 'unknown') return errorResult('#N/A', onTargetWords.message('functions.on-target-unknown'));
    return valueResult(reached === 'met');
  };
}

export const ONTARGET: FunctionDefinition = {
  id: 'ONTARGET',
  policyAt: 0,
  needs: 'standards',
  ask: onTarget,
  chinese: {
    description: '某行业是否完成上半年增速目标。',
    parameters: [
      { name: '行业', text: '行业名称，或国民经济行业代码（GB/T 4754-2017）。' },
      { name: '本期', text: '今年上半年数。' },
      { name: '同期', text: '上年上半年数，单位与本期相同。' },
    ],
  },
};
