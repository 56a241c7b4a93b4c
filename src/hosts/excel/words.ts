import { vocabulary } from '../../messages/message';

/** What Excel's refusals mean to the person at it, and what they can do. */
export const excelWords = vocabulary({
  'excel.editing': {
    'zh-CN': '有单元格正在编辑，等了一会儿仍未结束。请按回车结束编辑，再试一次。',
    en: 'A cell is being edited and was still so after a while. Press Enter, then try again.',
  },
  'excel.protected': {
    'zh-CN': '工作表“{sheet}”受保护，{area}不能写入，没有写入任何内容。请先在“审阅”中撤销工作表保护。',
    en: 'Sheet “{sheet}” is protected and {area} is locked, so nothing was written. Unprotect it under Review first.',
  },
  'excel.read-only': {
    'zh-CN': '工作簿不能写入（只读或受保护的视图），没有写入任何内容。请启用编辑，或另存一份再写入。',
    en: 'The workbook cannot be written (read-only or Protected View), so nothing was written. Enable editing, or save a copy.',
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
      '工作表“{sheet}”的{area}里有数组公式、合并单元格、表格或透视表，不能写入，已恢复原样。请改写到别处，或先取消这些内容。',
    en: 'An array formula, merged cells, a table or a pivot table in {area} of sheet “{sheet}” are in the way; everything is as it was. Write elsewhere, or remove them first.',
  },
  'excel.refused': {
    'zh-CN': 'Excel没有接受对工作表“{sheet}”{area}的写入（{code}），已恢复原样。请检查该区域后再试。',
    en: 'Excel did not accept the write to {area} of sheet “{sheet}” ({code}); everything is as it was. Check that area, then retry.',
  },
  'excel.no-page-setup': {
    'zh-CN':
      'Excel没有接受工作表“{sheet}”的页面设置（本机可能没有打印机），其余内容已写入。打印前请在“页面布局”中设置方向、纸张、打印标题和页脚。',
    en: 'Excel did not take the page setup of sheet “{sheet}” (there may be no printer); all else was written. Before printing, set orientation, paper, print titles and footer under Page Layout.',
  },
  'excel.unread': {
    'zh-CN': 'Excel没有给出工作表“{sheet}”的内容（{code}）。请稍后再试。',
    en: 'Excel did not hand over sheet “{sheet}” ({code}). Try again in a moment.',
  },
  'excel.half': {
    'zh-CN':
      '写入中断，以下位置未能恢复原样：{places}。请用Excel的撤销恢复，或不保存就关闭工作簿；也可以重新核验并写入，表头带“写入未完成”的列会被覆盖。',
    en: 'The write broke off, and these places could not be put back: {places}. Undo it in Excel, or close the workbook without saving; or check and write again: columns whose heading says 写入未完成 are written over.',
  },
  'excel.structure': {
    'zh-CN': '工作簿的结构受保护，不能增加或删除工作表“{sheet}”，没有写入任何内容。请先在“审阅”中撤销工作簿保护。',
    en: 'The structure of the workbook is protected, so sheet “{sheet}” cannot be added or removed; nothing was written. Unprotect the workbook under Review first.',
  },
  'excel.sheet-full': {
    'zh-CN':
      '工作表“{sheet}”最多1,048,576行、16,384列，{area}超出范围，没有写入任何内容。请删去不用的行列，或把名单拆成几张表。',
    en: 'A sheet has 1,048,576 rows and 16,384 columns; {area} of “{sheet}” lies beyond, so nothing was written. Delete unused rows or columns, or split the list.',
  },
  'excel.text-too-long': {
    'zh-CN':
      '工作表“{sheet}”的{cell}要写的内容过长（单元格最多32,767个字符，公式最多8,192个），没有写入任何内容。请缩短该行的内容。',
    en: 'What is to go into {cell} of sheet “{sheet}” is too long (32,767 characters a cell, 8,192 a formula), so nothing was written. Shorten that row.',
  },
  'excel.merged': {
    'zh-CN': '工作表“{sheet}”的{area}是合并单元格，挡住了要写入的位置，没有写入任何内容。请取消合并，或改写到别处。',
    en: '{area} of sheet “{sheet}” is merged and in the way, so nothing was written. Unmerge it, or write elsewhere.',
  },
  'excel.table-cut': {
    'zh-CN':
      '要写入的{area}与工作表“{sheet}”的表格“{table}”（{place}）只有一部分重叠，没有写入任何内容。请改写到表格之外，或把表格转换为区域。',
    en: '{area} of sheet “{sheet}” overlaps a part of table “{table}” ({place}), so nothing was written. Write outside the table, or convert it to a range.',
  },
  'excel.table-heading': {
    'zh-CN':
      '工作表“{sheet}”的{cell}是表格“{table}”的标题，不能改成“{heading}”（标题不能为空、不能重复），没有写入任何内容。请改写到表格之外，或把表格转换为区域。',
    en: '{cell} of sheet “{sheet}” is a heading of table “{table}” and cannot become “{heading}” (a heading is neither empty nor there twice), so nothing was written. Write outside the table, or convert it to a range.',
  },
  'excel.pivot': {
    'zh-CN':
      '工作表“{sheet}”的{place}有数据透视表“{pivot}”，挡住了要写入的位置，没有写入任何内容。请改写到别处，或移走透视表。',
    en: 'Pivot table “{pivot}” in {place} of sheet “{sheet}” is in the way, so nothing was written. Write elsewhere, or move it.',
  },
  'excel.spill': {
    'zh-CN':
      '工作表“{sheet}”{anchor}的公式的结果溢出到要写入的{area}，写入会使公式出错，没有写入任何内容。请改写到别处，或移走该公式。',
    en: 'The formula in {anchor} of sheet “{sheet}” spills into {area}; writing there would break it, so nothing was written. Write elsewhere, or move the formula.',
  },
  'excel.changed-meanwhile': {
    'zh-CN':
      '写入期间，工作表“{sheet}”的{cells}{count, plural, =1 {} other {等#个单元格}}被改动。已写入的结果全部撤回，改动的内容保留。请重新核验后再写入。',
    en: 'While it was being written, {cells}{count, plural, =1 {} other { and others (# cells)}} on sheet “{sheet}” changed. What was written was taken back and the change was kept. Run the check again, then write.',
  },
  'excel.not-kept': {
    'zh-CN':
      'Excel没有把内容原样放进工作表“{sheet}”的{cells}{count, plural, =1 {} other {等#个单元格}}（可能因为筛选），已恢复原样。请取消筛选后再写入。',
    en: 'Excel did not keep what was written to {cells}{count, plural, =1 {} other { and others (# cells)}} of sheet “{sheet}” (a filter may be the cause); everything is as it was. Clear the filter, then write again.',
  },
  'excel.half-lost': {
    'zh-CN':
      '写入时与Excel的连接中断，等了一会儿仍未恢复，以下位置可能只写了一部分：{places}。请重新打开任务窗格，核验后再写入一次，表头带“写入未完成”的列会被覆盖；或不保存就关闭工作簿。',
    en: 'The connection to Excel was lost while writing and did not come back; these places may be half written: {places}. Open the pane again, check and write once more (columns whose heading says 写入未完成 are written over), or close the workbook without saving.',
  },
  'excel.copy-denied': {
    'zh-CN': 'Excel没有给出工作簿的副本（只读或受保护的视图）。请启用编辑，或另存一份，打开后再试；本工作簿没有改动。',
    en: 'Excel did not hand over a copy of the workbook (read-only or Protected View). Enable editing, or save a copy, open it and try again; nothing was changed.',
  },
  'excel.copy-unknown': {
    'zh-CN':
      '这里的Excel不能给加载项工作簿的副本（平板版没有这项功能）。请在Windows、Mac或网页版Excel里打开本工作簿再做；本工作簿没有改动。',
    en: 'This Excel cannot give an add-in a copy of the workbook (that of a tablet does not). Open the workbook in Excel on Windows, a Mac or the web; nothing was changed.',
  },
  'excel.copy-busy': {
    'zh-CN': 'Excel同时只给两份副本，现在都被占用（可能是别的加载项）。请稍后再试；本工作簿没有改动。',
    en: 'Excel gives out two copies at a time, and both are in use (perhaps by another add-in). Try again in a moment; nothing was changed.',
  },
  'excel.copy-unsaved': {
    'zh-CN': 'Excel取不到工作簿的副本，可能还没有保存到网上，或刚改过名。请等保存完成，重新打开本工作簿后再试。',
    en: 'Excel could not fetch a copy of the workbook: it may not be saved online yet, or was just renamed. Wait until it is saved, reopen it and try again.',
  },
  'excel.copy-refused': {
    'zh-CN': 'Excel没有给出工作簿的副本（{code}）。请保存工作簿后再试；本工作簿没有改动。',
    en: 'Excel did not hand over a copy of the workbook ({code}). Save it and try again; nothing was changed.',
  },
  'excel.copy-cut': {
    'zh-CN':
      'Excel给出的副本不完整（应有{size, number}字节，收到{got, number}字节），没有使用。请再试一次；本工作簿没有改动。',
    en: 'The copy that Excel handed over is not whole ({got, number} of {size, number} bytes) and was not used. Try again; nothing was changed.',
  },
  'excel.no-download': {
    'zh-CN':
      '“{file}”已经做好，但这里的Excel不能下载文件（Mac和平板版如此）。请在Windows或网页版Excel里做这一步，或用离线页面。',
    en: '“{file}” is ready, but this Excel downloads no files (those of a Mac and of a tablet do not). Do this step in Excel on Windows or the web, or on the offline page.',
  },
  'excel.not-opened': {
    'zh-CN': '“{file}”已经做好，但Excel没有打开它（{code}）。请再试一次，或在网页版Excel里做这一步；本工作簿没有改动。',
    en: '“{file}” is ready, but Excel did not open it ({code}). Try again, or do this step in Excel on the web; this workbook is unchanged.',
  },
});
