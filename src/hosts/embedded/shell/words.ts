import { vocabulary } from '../../../messages/message';

/** The words of the page around grid and pane. */
export const shellWords = vocabulary({
  'shell.title': { 'zh-CN': '政策核验工作簿', en: 'Policy check workbook' },
  'shell.open': { 'zh-CN': '打开', en: 'Open' },
  'shell.open-hint': {
    'zh-CN': '打开本机的工作簿（.xlsx）或文本表格（.csv）',
    en: 'Open a workbook (.xlsx) or a text table (.csv) of this computer',
  },
  'shell.save': { 'zh-CN': '保存', en: 'Save' },
  'shell.save-hint': { 'zh-CN': '把工作簿存成 .xlsx 文件', en: 'Save the workbook as an .xlsx file' },
  'shell.samples': { 'zh-CN': '示例', en: 'Samples' },
  'shell.sample.quarter': { 'zh-CN': '二季度名单', en: 'List of the quarter' },
  'shell.sample.quarter-hint': {
    'zh-CN': '两百余家企业，含名单中常见的各种问题',
    en: 'Some two hundred enterprises, with what lists commonly get wrong',
  },
  'shell.sample.cumulative': { 'zh-CN': '累计数名单', en: 'Cumulative figures' },
  'shell.sample.cumulative-hint': {
    'zh-CN': '只有1—6月和1—3月数，由两者相减得出二季度',
    en: 'January to June and January to March only: the quarter is their difference',
  },
  'shell.blank': { 'zh-CN': '空白工作簿', en: 'Blank workbook' },
  'shell.blank-hint': { 'zh-CN': '从头填写，或粘贴名单', en: 'To fill in, or to paste a list into' },
  'shell.language': { 'zh-CN': '语言', en: 'Language' },
  'shell.theme': { 'zh-CN': '外观', en: 'Appearance' },
  'shell.theme.system': { 'zh-CN': '跟随系统', en: 'As the system' },
  'shell.theme.light': { 'zh-CN': '浅色', en: 'Light' },
  'shell.theme.dark': { 'zh-CN': '深色', en: 'Dark' },
  'shell.theme.high-contrast': { 'zh-CN': '高对比度', en: 'High contrast' },
  'shell.more': { 'zh-CN': '更多', en: 'More' },
  'shell.clear': { 'zh-CN': '清除本机数据', en: 'Clear data on this computer' },
  'shell.pane-hide': { 'zh-CN': '收起核验窗格', en: 'Hide the check pane' },
  'shell.pane-show': { 'zh-CN': '展开核验窗格', en: 'Show the check pane' },
  'shell.pane': { 'zh-CN': '核验窗格', en: 'Check pane' },
  'shell.grid': { 'zh-CN': '工作簿', en: 'Workbook' },
  'shell.divider': {
    'zh-CN': '调整核验窗格宽度（左右方向键）',
    en: 'Width of the check pane (arrow keys)',
  },
  'shell.loading': { 'zh-CN': '正在打开工作簿', en: 'Opening the workbook' },
  'shell.pane-loading': { 'zh-CN': '正在打开核验窗格', en: 'Opening the check pane' },
  'shell.drop': { 'zh-CN': '松开即打开这个文件', en: 'Release to open this file' },
  'shell.kept': { 'zh-CN': '已存在本机', en: 'Kept on this computer' },
  'shell.keeping': { 'zh-CN': '正在存到本机', en: 'Being kept' },
  'shell.unkept': { 'zh-CN': '未存到本机', en: 'Not kept' },
  'shell.restored': {
    'zh-CN': '已恢复“{name}”（{when}存在本机）。数据没有离开这台电脑。',
    en: '“{name}” is back as it was kept on this computer ({when}). The data has not left it.',
  },
  'shell.not-kept': {
    'zh-CN': '浏览器没有让本页在本机保存工作簿。关闭页面前，请用“保存”存成文件。',
    en: 'The browser does not let this page keep the workbook. Save it as a file before you close the page.',
  },
  'shell.not-restored': {
    'zh-CN': '上次存在本机的“{name}”已无法读出，改为打开示例。如有存成的文件，请打开该文件。',
    en: '“{name}”, kept on this computer, cannot be read any more, so a sample was opened. Open its file if you saved one.',
  },
  'shell.cleared': {
    'zh-CN': '本页存在本机的工作簿和设置都已清除。',
    en: 'The workbooks and settings that this page kept on this computer are gone.',
  },
  'shell.saved': {
    'zh-CN': '已存成“{name}”，在浏览器的下载文件夹。',
    en: 'Saved as “{name}” in the downloads folder.',
  },
  'shell.save-failed': {
    'zh-CN': '没有存成文件（{detail}）。工作簿没有变化，仍存在本机，可再试一次。',
    en: 'No file was written ({detail}). The workbook is unchanged and still kept here: try again.',
  },
  'shell.open-failed': {
    'zh-CN': '“{name}”没有打开（{detail}）。当前工作簿没有变化。请用表格软件打开它，另存为 .xlsx 后再试。',
    en: '“{name}” was not opened ({detail}). The current workbook is unchanged. Open the file in a spreadsheet program, save it as .xlsx and try again.',
  },
  'shell.refused': { 'zh-CN': '“{name}”没有打开：{why}', en: '“{name}” was not opened: {why}' },
  'shell.sample-failed': {
    'zh-CN': '示例没有取到（{detail}）。请确认本页的服务仍在运行，再试一次。',
    en: 'The sample could not be fetched ({detail}). See whether the page’s server is still running, and try again.',
  },
  'shell.one-file': {
    'zh-CN': '一次只能打开一个文件，已打开第一个：“{name}”。',
    en: 'One file at a time: the first one, “{name}”, was opened.',
  },
  'shell.another-open': { 'zh-CN': '另选文件', en: 'Choose another file' },
  'shell.sample-instead': { 'zh-CN': '打开示例', en: 'Open a sample' },
  'shell.dismiss': { 'zh-CN': '关闭提示', en: 'Dismiss' },
  'shell.cancel': { 'zh-CN': '取消', en: 'Cancel' },
  'shell.replace-title': { 'zh-CN': '“{name}”有未保存的改动', en: '“{name}” has unsaved changes' },
  'shell.replace-text': {
    'zh-CN': '换成另一个工作簿后，这些改动不再保留。',
    en: 'They are not kept once another workbook takes its place.',
  },
  'shell.save-first': { 'zh-CN': '先保存', en: 'Save first' },
  'shell.discard': { 'zh-CN': '不保存', en: 'Don’t save' },
  'shell.clear-title': { 'zh-CN': '清除本机数据', en: 'Clear data on this computer' },
  'shell.clear-text': {
    'zh-CN': '将清除本页存在这台电脑上的所有工作簿和设置，当前打开的“{name}”也会关闭。没有存成文件的改动无法找回。',
    en: 'All workbooks and settings that this page keeps on this computer will be removed, and “{name}” will be closed. Changes not saved as a file cannot be had back.',
  },
  'shell.clear-do': { 'zh-CN': '清除', en: 'Clear' },
  'shell.broken': {
    'zh-CN': '表格没有启动（{detail}）。请刷新页面；存在本机的工作簿没有变化。',
    en: 'The grid did not start ({detail}). Reload the page; what is kept on this computer is unchanged.',
  },
  'shell.pane-broken': {
    'zh-CN': '核验窗格停止了工作（{detail}）。工作簿没有受影响，可重新打开窗格。',
    en: 'The check pane stopped ({detail}). The workbook is not affected: open the pane again.',
  },
  'shell.pane-again': { 'zh-CN': '重新打开窗格', en: 'Open the pane again' },
  'shell.reload': { 'zh-CN': '刷新页面', en: 'Reload' },
  'shell.untitled': { 'zh-CN': '工作簿', en: 'Workbook' },
});
