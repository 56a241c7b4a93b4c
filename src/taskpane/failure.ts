import { vocabulary } from '../messages/message';
import type { Message } from '../messages/message';
import { Cancelled, WorkbookFailure } from '../workbook/workbook';

export const failureWords = vocabulary({
  'pane.failure.look': {
    'zh-CN': '读取工作簿没有完成（{detail}）。请退出单元格编辑状态后重新查找；工作簿没有改动。',
    en: 'Reading the workbook was not finished ({detail}). Leave cell editing and look again; nothing was changed.',
  },
  'pane.failure.run': {
    'zh-CN': '核验没有完成（{detail}）。请重新核验；工作簿没有改动。',
    en: 'The check was not finished ({detail}). Run it again; nothing in the workbook was changed.',
  },
  'pane.failure.write': {
    'zh-CN': '写入没有完成（{detail}），工作簿保持原样。请确认工作表没有受保护、没有正在编辑的单元格，再写一次。',
    en: 'Writing was not finished ({detail}); the workbook is as it was. Check that the sheet is not protected and no cell is being edited, then write again.',
  },
  'pane.failure.undo': {
    'zh-CN': '撤销没有完成（{detail}），工作簿保持现状。写入之后这些单元格可能又改过，请先核对，再用表格自己的撤销。',
    en: 'Undo was not finished ({detail}); the workbook is as it is now. The cells may have been edited since: check them, then use the spreadsheet’s own undo.',
  },
  'pane.failure.show': {
    'zh-CN': '没能跳到这个单元格（{detail}）。工作表可能已改名或隐藏，请核对后重新查找名单。',
    en: 'The cell could not be shown ({detail}). Its sheet may have been renamed or hidden: check, then look for the list again.',
  },
  'pane.failure.export': {
    'zh-CN': '另存没有完成（{detail}）。请再试一次；本工作簿没有改动。',
    en: 'The new workbook was not made ({detail}). Try again; nothing in this workbook was changed.',
  },
  'pane.failure.verify': {
    'zh-CN': '验章没有完成（{detail}）。请再试一次；工作簿没有改动。',
    en: 'Verifying was not finished ({detail}). Try again; nothing was changed.',
  },
  'pane.failure.seal': {
    'zh-CN': '密钥文件没有读出来（{detail}）。请重新选择；工作簿没有改动。',
    en: 'The key file was not read ({detail}). Pick it again; nothing was changed.',
  },
  'pane.failure.key': {
    'zh-CN': '密钥没有建好（{detail}）。签名要用安全连接：请在Excel、离线页面或有安全连接的网址上再试。',
    en: 'No key was made ({detail}). Signing needs a secure page: use one whose address begins with https, the offline page, or Excel.',
  },
  'pane.failure.pick': {
    'zh-CN': '选的文件没有读完（{detail}）。请在表格程序里打开它另存一份，再选一次；本工作簿没有改动。',
    en: 'The picked file was not read ({detail}). Open it in a spreadsheet program, save it anew and pick it again; nothing in this workbook was changed.',
  },
  'pane.failure.compare': {
    'zh-CN': '比对没有完成（{detail}）。请重新核验后再比对；本工作簿没有改动。',
    en: 'The comparison was not finished ({detail}). Check the list again, then compare; nothing in this workbook was changed.',
  },
  'pane.failure.import': {
    'zh-CN': '导入没有做完（{detail}）。请重新选择文件再试；工作簿没有改动。',
    en: 'The import was not finished ({detail}). Pick the file again; nothing in the workbook was changed.',
  },
  'pane.failure.sample': {
    'zh-CN': '示例没有打开（{detail}）。可以改用“插入模板名单”。',
    en: 'The sample was not opened ({detail}). Insert the template list instead.',
  },
});

export type Doing =
  | 'look'
  | 'run'
  | 'write'
  | 'undo'
  | 'show'
  | 'export'
  | 'sample'
  | 'verify'
  | 'seal'
  | 'key'
  | 'pick'
  | 'compare'
  | 'import';

/**
 * What to tell of a work that failed: the workbook's own words where it has them, else what was being done with the
 * program's word as a detail. Null where the user cancelled it: that is no failure.
 */
export function failureOf(error: unknown, doing: Doing): Message | null {
  if (error instanceof Cancelled || (error instanceof Error && error.name === 'Cancelled')) return null;
  if (error instanceof WorkbookFailure) return error.said;
  const detail = error instanceof Error ? error.message : String(error);
  return failureWords.message(`pane.failure.${doing}`, { detail });
}
