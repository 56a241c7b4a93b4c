import { vocabulary } from '../messages/message';
import type { Message } from '../messages/message';
import type { HandedOut } from './host';

export const handedOutWords = vocabulary({
  'pane.handed-out.opened': {
    'zh-CN': '已在新窗口打开，还没有保存，请另存。',
    en: 'It is open in a window of its own and not saved yet: save it.',
  },
  'pane.handed-out.downloaded': { 'zh-CN': '已下载为“{file}”。', en: 'It is downloaded as “{file}”.' },
});

/** Where a file that was handed out is now, and what is left to do. */
export function handedOut(out: HandedOut): Message {
  return out.kind === 'opened'
    ? handedOutWords.message('pane.handed-out.opened')
    : handedOutWords.message('pane.handed-out.downloaded', { file: out.file });
}
