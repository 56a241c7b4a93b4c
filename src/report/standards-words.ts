import { vocabulary } from '../messages/message';
import type { Texts } from '../messages/message';
import type { Choices } from '../policy/standards';

/** The sheet that holds what the user settles: parameters the draft leaves open, and the choices. */
export const STANDARDS_SHEET = '补充标准';

/** Whether a sheet of this name is that one: blanks around it are easily typed and not seen. */
export function isStandardsSheet(name: string): boolean {
  return name.trim() === STANDARDS_SHEET;
}

export const standardsWords = vocabulary({
  'standards.title': {
    'zh-CN': '补充标准：依据的政策、{text}未明确的数值和核验口径。“数值”列可直接修改，留空即为未明确。',
    en: 'Supplementary standards: the policy, figures that it leaves open, and choices. Edit the column “数值”; empty means open.',
  },
  'standards.by-user': { 'zh-CN': '本工作簿填写', en: 'filled in in this workbook' },
  'standards.by-pack': { 'zh-CN': '政策{text}', en: 'the policy ({text})' },
  'standards.open': { 'zh-CN': '{text}未明确', en: 'left open by {text}' },
  'standards.default': { 'zh-CN': '默认', en: 'default' },
  'standards.noted': { 'zh-CN': '自动记下', en: 'noted by itself' },
  'standards.bad-form': {
    'zh-CN': '「{sheet}」{cell}：{name}的值“{text}”不是数字，按未填写处理；请填数字，单位{unit}。',
    en: '{sheet}!{cell}: “{text}” is no number for {name}; taken as empty. Enter a number in {unit}.',
  },
  'standards.bad-digits': {
    'zh-CN': '「{sheet}」{cell}：{name}的值“{text}”位数过多，按未填写处理；请填小数点前后各不超过12位的数字。',
    en: '{sheet}!{cell}: “{text}” has too many digits for {name}; taken as empty. Use at most 12 on either side of the point.',
  },
  'standards.bad-span': {
    'zh-CN':
      '「{sheet}」{cell}：{name}的值“{text}”超出允许范围，按未填写处理；请填不小于零的数字，比例不超过1，单位{unit}。',
    en: '{sheet}!{cell}: “{text}” is out of range for {name}; taken as empty. Enter zero or more (a share at most 1), in {unit}.',
  },
  'standards.bad-stricter': {
    'zh-CN':
      '「{sheet}」{cell}：{name}的值“{text}”比一般标准（{plain}）更严，按未填写处理；困难行业只可降低标准，请填不高于{plain}的数字。',
    en: '{sheet}!{cell}: “{text}” for {name} is stricter than the plain standard ({plain}); taken as empty. Enter at most {plain}.',
  },
  'standards.bad-choice': {
    'zh-CN': '「{sheet}」{cell}：{name}的值“{text}”无法识别，按默认处理；可填：{allowed}。',
    en: '{sheet}!{cell}: “{text}” is not known for {name}; the default holds. One of: {allowed}.',
  },
  'standards.twice': {
    'zh-CN': '「{sheet}」{cell}：编号{id}出现了两次，以第一次为准；请删去一行。',
    en: '{sheet}!{cell}: {id} stands here twice; the first counts. Remove one of the rows.',
  },
  'standards.unknown-id': {
    'zh-CN': '「{sheet}」{cell}：本政策没有编号为“{id}”的标准，这一行未采用；请核对编号。',
    en: '{sheet}!{cell}: this policy has no standard “{id}”; the row is not used. Check the id.',
  },
  'standards.unsaid-policy': {
    'zh-CN':
      '「{sheet}」{cell}：编号{id}没有写明是哪个政策的，未用于《{title}》；要用于它，请把编号写成{own}，或在任务窗格的“标准”中填写。',
    en: '{sheet}!{cell}: {id} does not say whose it is and is not used for {title}; for that policy write {own}, or fill it in under Standards in the pane.',
  },
});

/** One choice: its id in the sheet and on the command line, its name, and its values with the words for them. */
interface ChoiceWords<Key extends keyof Choices> {
  readonly id: string;
  readonly key: Key;
  readonly name: Texts;
  /** The sheet's words in Chinese, the first being the default; `industry` takes any name that the pack knows. */
  readonly values: readonly { readonly value: Choices[Key]; readonly id: string; readonly words: string }[];
}

const choice = <Key extends keyof Choices>(words: ChoiceWords<Key>): ChoiceWords<Key> => words;

export const CHOICES = [
  choice({
    id: 'empty-base',
    key: 'emptyBase',
    name: { 'zh-CN': '同期空白的单元格', en: 'an empty base cell' },
    values: [
      { value: 'missing', id: 'missing', words: '按缺数据' },
      { value: 'none', id: 'none', words: '按无基数' },
    ],
  }),
  choice({
    id: 'zero-base',
    key: 'zeroBase',
    name: { 'zh-CN': '同期为0', en: 'a base of 0' },
    values: [
      { value: 'none', id: 'none', words: '按无基数' },
      { value: 'missing', id: 'missing', words: '按缺数据' },
    ],
  }),
  choice({
    id: 'empty-prior',
    key: 'emptyPrior',
    name: { 'zh-CN': '1—3月空白的单元格', en: 'an empty cell of January to March' },
    values: [
      { value: 'missing', id: 'missing', words: '按缺数据' },
      { value: 'zero', id: 'zero', words: '按0' },
    ],
  }),
  choice({
    id: 'growth-rounding',
    key: 'growthRounding',
    name: { 'zh-CN': '增速取整', en: 'rounding of growth' },
    values: [
      { value: 'none', id: 'none', words: '不取整' },
      { value: 1, id: '1', words: '按百分数保留1位小数' },
      { value: 2, id: '2', words: '按百分数保留2位小数' },
    ],
  }),
  choice({
    id: 'industry',
    key: 'industry',
    name: { 'zh-CN': '未填行业的企业', en: 'enterprises without an industry' },
    values: [],
  }),
] as const;
