import { vocabulary } from '../messages/message';
import type { Texts } from '../messages/message';
import { argument } from './argument';
import type { FunctionDefinition, FunctionError, FunctionResult } from './definition';
import { figureOf } from './figure-argument';
import type { FigureArgument } from './figure-argument';
import { saysNoBase } from './no-base';
import { CELL_DIGITS, errorResult, numberResult } from './result';

export const growthWords = vocabulary({
  'functions.growth-no-current': {
    'zh-CN': '缺本期数，不能计算增速。',
    en: 'Without a current figure there is no growth.',
  },
  'functions.growth-no-base': {
    'zh-CN': '无基数（同期为空或为0），不能计算增速。',
    en: 'Without a base (empty or 0) there is no growth.',
  },
  'functions.growth-negative-base': { 'zh-CN': '基数为负，不可比。', en: 'The base is negative: not comparable.' },
});

const CURRENT: Texts = { 'zh-CN': '本期', en: 'The current figure' };
const BASE: Texts = { 'zh-CN': '同期', en: 'The base' };

/**
 * The year-on-year rate of growth, exact and rounded half up at 15 digits: 0.1 is 10 %.
 * @customfunction GROWTH
 * @param current This year's figure.
 * @param base The same period's figure of the year before, in the same unit.
 * @returns {number} A share: 0.1 is 10 %.
 */
export function growth(current: unknown, base: unknown) {
  return (): FunctionResult => {
    const now = figureOf(argument(current), { name: CURRENT, unit: '万元' });
    const said = argument(base);
    if (saysNoBase(said)) return errorResult('#DIV/0!', growthWords.message('functions.growth-no-base'));
    const before = figureOf(said, { name: BASE, unit: '万元' });
    const refused = unusable(now) ?? unusable(before);
    if (refused) return refused;
    if (before.kind !== 'known' || before.value.isZero()) {
      return errorResult('#DIV/0!', growthWords.message('functions.growth-no-base'));
    }
    if (now.kind !== 'known') return errorResult('#N/A', growthWords.message('functions.growth-no-current'));
    if (before.value.isNegative()) return errorResult('#N/A', growthWords.message('functions.growth-negative-base'));
    return numberResult(now.value.minus(before.value).dividedBy(before.value).toSignificantDigits(CELL_DIGITS));
  };
}

function unusable(figure: FigureArgument): FunctionError | null {
  return figure.kind === 'unusable' ? errorResult('#VALUE!', figure.note) : null;
}

export const GROWTH: FunctionDefinition = {
  id: 'GROWTH',
  policyAt: null,
  needs: 'nothing',
  ask: growth,
  chinese: {
    description: '同比增速，精确计算，按15位有效数字四舍五入；0.1即10%。',
    parameters: [
      { name: '本期', text: '本期数。' },
      { name: '同期', text: '上年同期数，单位与本期相同。' },
    ],
  },
};
