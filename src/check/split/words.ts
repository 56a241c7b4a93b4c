import { vocabulary } from '../../messages/message';

/** What stands in the workbooks that go back to the counties. */
export const splitWords = vocabulary({
  'split.whole-list': { 'zh-CN': '全表', en: 'whole list' },
  'split.merged': {
    'zh-CN': '（{cell}为合并单元格，值“{shown}”对应多家企业，请分别填写）',
    en: '({cell} is merged: “{shown}” stands for several enterprises; fill each in)',
  },
  'split.refused': {
    'zh-CN': '{shown}（未采用，见疑点）',
    en: '{shown} (not taken: see the findings)',
  },
  'split.note-sheet': {
    'zh-CN': '{county}共{rows}家，拆自工作表“{sheet}”。请核实疑点，填写右侧各列后退回',
    en: '{county}: {rows} enterprises, from sheet “{sheet}”. Look into the findings, fill in the columns on the right, and send it back',
  },
  'split.note': {
    'zh-CN': '{county}共{rows}家，拆自“{file}”工作表“{sheet}”。请核实疑点，填写右侧各列后退回',
    en: '{county}: {rows} enterprises, from sheet “{sheet}” of “{file}”. Look into the findings, fill in the columns on the right, and send it back',
  },
});
