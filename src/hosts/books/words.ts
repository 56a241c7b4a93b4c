import { vocabulary } from '../../messages/message';

/** What is said of workbooks beside the open one. */
export const bookWords = vocabulary({
  'books.of-file': { 'zh-CN': '“{file}”：{why}', en: '“{file}”: {why}' },
  'books.unreadable': {
    'zh-CN': '“{file}”读不出来（{detail}）：可能已移走、改名或正在保存。请重新选择这个文件。',
    en: '“{file}” could not be read ({detail}): it may have been moved, renamed or is being saved. Pick it again.',
  },
  'books.stopped': {
    'zh-CN': '“{file}”没有处理完（{detail}），没有生成文件。文件可能过大，请关闭其他页面后再试。',
    en: '“{file}” was not finished ({detail}) and no file was made. It may be too large: close other pages and try again.',
  },
  'books.stripped': {
    'zh-CN': '副本里去掉了本工具自己的部件：{parts}',
    en: 'The copy leaves out this tool’s own parts: {parts}',
  },
});
