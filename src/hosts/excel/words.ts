import { vocabulary } from '../../messages/message';

/** What Excel's refusals mean to the person at it, and what they can do. */
export const excelWords = vocabulary({
  'excel.editing': {
    'zh-CN': '有单元格正在编辑。请按回车结束编辑，再试一次。',
    en: 'A cell is being edited. Press Enter, then try again.',
  },
  'excel.protected': {
    'zh-CN': '工作表“{sheet}”受保护，没有写入任何内容。请先在“审阅”中撤销工作表保护。',
    en: 'Sheet “{sheet}” is protected, so nothing was written. Unprotect it under Review first.',
  },
  'excel.read-only': {
    'zh-CN': '工作簿不能写入（只读、受保护的视图或结构受保护），没有写入任何内容。请启用编辑，或另存一份再写入。',
    en: 'The workbook cannot be written (read-only, Protected View or a protected structure), so nothing was written. Enable editing, or save a copy.',
  },
  'excel.lost': {
    'zh-CN': '与Excel的连接中断。请关闭任务窗格后重新打开，再试一次。',
    en: 'The connection to Excel was lost. Close the task pane, open it again and retry.',
  },
  'excel.no-sheet': {
    'zh-CN': '没有名为“{sheet}”的工作表，可能已被删除或改名。请重新选择名单。',
    en: 'There is no sheet “{sheet}”: it may have been deleted or renamed. Choose the list again.',
  },
  'excel.sheet-exists': {
    'zh-CN': '已有名为“{sheet}”的工作表，没有写入任何内容。请先给它改名。',
    en: 'A sheet “{sheet}” is there already, so nothing was written. Rename it first.',
  },
  'excel.sheet-in-use': {
    'zh-CN': '工作表“{sheet}”在{area}还有内容，没有删除。请先移走这些内容。',
    en: 'Sheet “{sheet}” still holds content in {area}, so it was not removed. Move that content away first.',
  },
  'excel.changed': {
    'zh-CN':
      '工作表“{sheet}”的{cells}{count, plural, =1 {} other {等#个单元格}}在读取后被改动，没有写入任何内容。请重新核验后再写入。',
    en: '{cells}{count, plural, =1 {} other { and others (# cells)}} on sheet “{sheet}” changed after the list was read, so nothing was written. Run the check again, then write.',
  },
  'excel.in-the-way': {
    'zh-CN':
      '工作表“{sheet}”的{area}里有合并单元格、数组公式、表格或透视表，不能写入，已恢复原样。请改写到别处，或先取消这些内容。',
    en: 'Merged cells, an array formula, a table or a pivot table in {area} of sheet “{sheet}” are in the way; everything is as it was. Write elsewhere, or remove them first.',
  },
  'excel.refused': {
    'zh-CN': 'Excel没有接受对工作表“{sheet}”{area}的写入（{code}），已恢复原样。请检查该区域后再试。',
    en: 'Excel did not accept the write to {area} of sheet “{sheet}” ({code}); everything is as it was. Check that area, then retry.',
  },
  'excel.unread': {
    'zh-CN': 'Excel没有给出工作表“{sheet}”的内容（{code}）。请稍后再试。',
    en: 'Excel did not hand over sheet “{sheet}” ({code}). Try again in a moment.',
  },
  'excel.half': {
    'zh-CN': '写入中断，且工作表“{sheet}”的{area}未能恢复原样。请用Excel的撤销恢复，或关闭工作簿而不保存。',
    en: 'The write broke off, and {area} of sheet “{sheet}” could not be put back. Undo it in Excel, or close the workbook without saving.',
  },
});

/** Said on the pane's page where it is opened in a browser by itself. */
export const startWords = vocabulary({
  'excel.only-in-excel': {
    'zh-CN': '本页在Excel里使用：请在Excel中安装加载项后，从“开始”选项卡打开。',
    en: 'This page works inside Excel: install the add-in, then open it from the Home tab.',
  },
});
