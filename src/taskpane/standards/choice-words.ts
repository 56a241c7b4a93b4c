import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { Choices } from '../../policy/standards';

export const choiceWords = vocabulary({
  'pane.choice.emptyBase': { 'zh-CN': '同期空白的单元格', en: 'An empty base cell' },
  'pane.choice.zeroBase': { 'zh-CN': '同期为0', en: 'A base of 0' },
  'pane.choice.emptyPrior': { 'zh-CN': '1—3月空白的单元格', en: 'An empty cell of January to March' },
  'pane.choice.growthRounding': { 'zh-CN': '增速取整', en: 'Rounding of growth' },
  'pane.choice.industry': { 'zh-CN': '未填行业的企业', en: 'Enterprises without an industry' },
  'pane.choice.as-missing': { 'zh-CN': '按缺数据', en: 'as missing' },
  'pane.choice.as-none': { 'zh-CN': '按无基数', en: 'as no base' },
  'pane.choice.as-none-reading': { 'zh-CN': '按无基数（本工具理解）', en: 'as no base (our reading)' },
  'pane.choice.as-zero': { 'zh-CN': '按0（4月后投产）', en: 'as 0 (works that began in April)' },
  'pane.choice.not-rounded': { 'zh-CN': '不取整，9.96%低于10%', en: 'not rounded: 9.96% is under 10%' },
  'pane.choice.rounded-1': { 'zh-CN': '百分数保留1位小数，9.96%按10.0%', en: 'one place of a percent: 9.96% is 10.0%' },
  'pane.choice.rounded-2': { 'zh-CN': '百分数保留2位小数', en: 'two places of a percent' },
  'pane.choice.no-industry': { 'zh-CN': '不指定，逐条判断', en: 'not said: judged under each measure' },
});

const { message } = choiceWords;

export interface ChoiceOption<Value> {
  readonly value: Value;
  readonly name: Message;
}

/** A choice with few values; the first is the default. */
export type ChoiceKey = 'emptyBase' | 'zeroBase' | 'emptyPrior' | 'growthRounding';

type Options = { readonly [Key in ChoiceKey]: readonly ChoiceOption<Choices[Key]>[] };

export const CHOICE_OPTIONS: Options = {
  zeroBase: [
    { value: 'none', name: message('pane.choice.as-none-reading') },
    { value: 'missing', name: message('pane.choice.as-missing') },
  ],
  emptyBase: [
    { value: 'missing', name: message('pane.choice.as-missing') },
    { value: 'none', name: message('pane.choice.as-none') },
  ],
  emptyPrior: [
    { value: 'missing', name: message('pane.choice.as-missing') },
    { value: 'zero', name: message('pane.choice.as-zero') },
  ],
  growthRounding: [
    { value: 'none', name: message('pane.choice.not-rounded') },
    { value: 1, name: message('pane.choice.rounded-1') },
    { value: 2, name: message('pane.choice.rounded-2') },
  ],
};

/** The id of a choice in the sheet 补充标准, which counts are kept by. */
export const CHOICE_IDS: Readonly<Record<keyof Choices, string>> = {
  emptyBase: 'empty-base',
  zeroBase: 'zero-base',
  emptyPrior: 'empty-prior',
  growthRounding: 'growth-rounding',
  industry: 'industry',
};
