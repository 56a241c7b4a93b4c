import { vocabulary } from '../../../messages/message';

/** What the grid says when a read or a write cannot be done. */
export const gridWords = vocabulary({
  'embedded.changed': {
    'zh-CN':
      '工作表“{sheet}”的{cells}{count, plural, =1 {} other {等#个单元格}}在读取后被改动，没有写入任何内容。请重新核验后再写入。',
    en: '{cells}{count, plural, =1 {} other { and others (# cells)}} on sheet “{sheet}” changed after the list was read, so nothing was written. Run the check again, then write.',
  },
  'embedded.none-open': {
    'zh-CN': '还没有打开工作簿。请打开文件，或从示例名单开始。',
    en: 'No workbook is open. Open a file, or start from a sample list.',
  },
  'embedded.no-sheet': {
    'zh-CN': '没有名为“{sheet}”的工作表，可能已被删除或改名。请重新选择名单。',
    en: 'There is no sheet “{sheet}”: it may have been deleted or renamed. Choose the list again.',
  },
  'embedded.sheet-exists': {
    'zh-CN': '已有名为“{sheet}”的工作表，没有写入任何内容。请先给它改名。',
    en: 'A sheet “{sheet}” is there already, so nothing was written. Rename it first.',
  },
  'embedded.sheet-in-use': {
    'zh-CN': '工作表“{sheet}”在{cells}还有内容，没有删除。请先移走这些内容。',
    en: 'Sheet “{sheet}” still holds content at {cells}, so it was not removed. Move that content away first.',
  },
  'embedded.sheet-full': {
    'zh-CN':
      '工作表“{sheet}”最多1,048,576行、16,384列，{cells}超出范围，没有写入任何内容。请删去不用的行列，或把名单拆成几张表。',
    en: 'A sheet has 1,048,576 rows and 16,384 columns; {cells} of “{sheet}” lies beyond, so nothing was written. Delete unused rows or columns, or split the list.',
  },
  'embedded.text-too-long': {
    'zh-CN':
      '工作表“{sheet}”的{cells}要写的内容过长（单元格最多32,767个字符，公式最多8,192个），没有写入任何内容。请缩短该行的内容。',
    en: 'What is to go into {cells} of sheet “{sheet}” is too long (32,767 characters a cell, 8,192 a formula), so nothing was written. Shorten that row.',
  },
  'embedded.refused': {
    'zh-CN': '表格没有接受对工作表“{sheet}”的写入，已恢复原样。请检查该工作表是否受保护。',
    en: 'The grid did not accept the write to sheet “{sheet}”; everything is as it was. See whether the sheet is protected.',
  },
});
