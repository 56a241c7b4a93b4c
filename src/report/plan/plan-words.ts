import { vocabulary } from '../../messages/message';

export const planWords = vocabulary({
  'plan.in-the-way': {
    'zh-CN': '工作簿里的「{sheet}」不是核验写出的（或标题、表头已改动），没有动它；本次写入「{taken}」。',
    en: 'The sheet {sheet} of this workbook was not written by the check, or its title or headings were changed: it stays as it is, and this report goes into {taken}.',
  },
  'plan.outdated': {
    'zh-CN': '「{sheet}」是以前生成的，本次没有更新，内容可能已经过时；不再需要的请删去。',
    en: '{sheet} was made by an earlier run and not made again now: what it says may no longer hold. Remove it if you no longer need it.',
  },
  'plan.notes-moved': {
    'zh-CN': '「{sheet}」右侧的{count}处备注随各自的行移动。',
    en: '{count} remarks beside {sheet} move with their rows.',
  },
  'plan.notes-below': {
    'zh-CN': '「{sheet}」有{count}处备注所在的行已不在表中，放在表下的“上次的备注”里，从第{row}行起。',
    en: 'The rows of {count} remarks on {sheet} are gone: the remarks stand below the table under 上次的备注, from row {row} on.',
  },
  'plan.formula-to-value': {
    'zh-CN': '「{sheet}」{cell}：备注里的公式随行移动，引用会错位，改存为它的结果“{text}”；需要时请重新写公式。',
    en: '{sheet}!{cell}: a formula among the remarks moves with its row and would refer to other cells; its result “{text}” is kept instead. Write it again where you need it.',
  },
  'plan.formula-as-text': {
    'zh-CN': '「{sheet}」{cell}：备注里的公式没有算出结果，移动后存为文本；需要时请重新写公式。',
    en: '{sheet}!{cell}: a formula among the remarks has no result and is kept as text after the move. Write it again where you need it.',
  },
});
