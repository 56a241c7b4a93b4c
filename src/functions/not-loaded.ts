import { vocabulary } from '../messages/message';
import type { FunctionError, FunctionResult } from './definition';
import { errorResult } from './result';

export const loadingWords = vocabulary({
  'functions.not-loaded': {
    'zh-CN': '本工作簿的补充标准尚未读入，读入后自动重算；如长时间如此，请打开任务窗格。',
    en: 'The workbook’s standards are not read yet; this is calculated again once they are. If it stays, open the task pane.',
  },
});

/** What a function answers that needs the workbook's standards before they are read. */
export const NOT_LOADED: FunctionError = errorResult('#N/A', loadingWords.message('functions.not-loaded'));

/** Whether an answer only says that the standards are not read yet. */
export function isNotLoaded(result: FunctionResult): boolean {
  return result.kind === 'error' && result.message.code === 'functions.not-loaded';
}
