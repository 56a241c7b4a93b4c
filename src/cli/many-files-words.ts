import { vocabulary } from '../messages/message';

/** What a wrong call of `compare`, of a folder or of `--split` is told. */
export const manyFilesWords = vocabulary({
  'cli.compare-two': {
    'zh-CN': '比对需要两个文件：compare 前一份.xlsx 后一份.xlsx',
    en: 'A comparison takes two files: compare BEFORE.xlsx AFTER.xlsx',
  },
  'cli.compare-more': {
    'zh-CN': '一次只能比对两个文件，多出“{extra}”。文件名含空格时请加引号',
    en: 'Two files at a time: “{extra}” is one too many. Quote names that hold blanks',
  },
  'cli.compare-prefer': {
    'zh-CN': '选项 --prefer 的取值“{value}”无法识别，可用：{known}',
    en: 'Option --prefer cannot be “{value}”. It is one of: {known}',
  },
  'cli.compare-source-only': {
    'zh-CN': '选项 {option} 只与 --source 同用',
    en: 'Option {option} goes with --source alone',
  },
  'cli.compare-fill': {
    'zh-CN': '补填结果“{file}”的扩展名应为 .xlsx（含宏的工作簿为 .xlsm）',
    en: 'The filled list “{file}” must be named .xlsx (.xlsm where the workbook holds macros)',
  },
  'cli.compare-one-out': {
    'zh-CN': '--out 与 --fill 写的是同一个文件“{file}”，请分开',
    en: '--out and --fill name one file, “{file}”: name two',
  },
  'cli.compare-same-out': {
    'zh-CN': '结果文件“{file}”就是要比对的文件，请换一个文件名',
    en: 'The result “{file}” is one of the files to compare: choose another name',
  },
  'cli.of-file': { 'zh-CN': '{file}：{said}', en: '{file}: {said}' },
  'cli.folder-empty': {
    'zh-CN': '文件夹“{folder}”里没有 .xlsx、.xlsm 或 .csv 文件（隐藏文件和 ~$ 开头的临时文件不算）',
    en: 'The folder “{folder}” holds no .xlsx, .xlsm or .csv (hidden files and lock files ~$ aside)',
  },
  'cli.folder-none-read': {
    'zh-CN': '文件夹“{folder}”里的文件都没能读出名单。{failures}',
    en: 'No file of the folder “{folder}” gave a list. {failures}',
  },
  'cli.folder-unreadable': {
    'zh-CN': '文件夹“{folder}”无法读取（{cause}）',
    en: 'The folder “{folder}” cannot be read ({cause})',
  },
  'cli.folder-inside': {
    'zh-CN': '结果文件“{file}”在要汇总的文件夹内，下次汇总会被当成名单，请放到别处',
    en: 'The result “{file}” lies in the folder itself and would be taken for a list next time: put it elsewhere',
  },
  'cli.split-folder': {
    'zh-CN': '按县区拆分（--split）只用于核验单个名单文件，不能用于文件夹或比对',
    en: 'Splitting by county (--split) takes one list that is checked, no folder and no comparison',
  },
  'cli.split-there': {
    'zh-CN': '拆分结果“{file}”已存在，没有写入任何文件。请换一个文件夹，或先移走原有文件',
    en: 'The part “{file}” is there already; nothing was written. Name another folder, or move it away first',
  },
  'cli.split-unwritable': {
    'zh-CN': '拆分结果“{file}”无法写入（{cause}），已撤回本次写入的文件',
    en: 'The part “{file}” cannot be written ({cause}); what this run had written is taken back',
  },
  'cli.split-written': {
    'zh-CN': '已按县区拆分为{count}个文件，写入文件夹“{folder}”',
    en: 'Split by county into {count} files in the folder “{folder}”',
  },
});
