import { vocabulary } from '../../messages/message';

/** Why the pane did not start, and what to do: said in both languages, since no one has said yet which one is read. */
export const startWords = vocabulary({
  'start.plain-browser': {
    'zh-CN': '本页要在Excel里用，现在是在浏览器里打开的，没有开始任何工作。',
    en: 'This page works inside Excel. It was opened in a browser, so nothing was started.',
  },
  'start.framed': {
    'zh-CN': '本页嵌在了另一个网页里，外面不是Excel，没有开始任何工作。',
    en: 'This page is shown within another page that is not Excel, so nothing was started.',
  },
  'start.not-excel': {
    'zh-CN': '这里是“{host}”，政策核验只能在Excel里用，没有开始任何工作。',
    en: 'This is {host}. Policy Check works in Excel alone, so nothing was started.',
  },
  'start.too-old': {
    'zh-CN': '这个版本的Excel缺少所需的功能（{sets}），没有开始任何工作。',
    en: 'This version of Excel lacks what is needed ({sets}), so nothing was started.',
  },
  'start.no-answer': {
    'zh-CN': 'Excel半分钟没有应答，没有开始任何工作。',
    en: 'Excel did not answer for half a minute, so nothing was started.',
  },
  'start.broken': {
    'zh-CN': '任务窗格没有启动（{detail}），没有写入任何内容。',
    en: 'The pane did not start ({detail}). Nothing was written.',
  },
  'start.open-in-excel': {
    'zh-CN': '请在Excel中打开名单，从“开始”选项卡的“政策核验”打开任务窗格。没有Excel时，可以用网页版工作簿。',
    en: 'Open the list in Excel, then the pane from Policy Check on the Home tab. Without Excel, use the workbook page.',
  },
  'start.newer-excel': {
    'zh-CN':
      '需要Microsoft 365、Excel 2021、LTSC 2021或更新的版本，也可以用网页版、Mac版。换不了时，可以用网页版工作簿。',
    en: 'It needs Microsoft 365, Excel 2021, LTSC 2021 or later, Excel on the web or for Mac. Otherwise use the workbook page.',
  },
  'start.again': {
    'zh-CN': '请关闭任务窗格后重新打开；仍然如此时，请重启Excel。',
    en: 'Close the pane and open it again; if that does not help, restart Excel.',
  },
  'start.workbook-page': { 'zh-CN': '打开网页版工作簿', en: 'Open the workbook page' },
  'start.still-excel': { 'zh-CN': '这里就是Excel，继续', en: 'This is Excel: go on' },
});
