import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { FolderFault } from '../../policy/shelf/pack-files';

/** What is said of a folder of policies on a disk. */
export const folderWords = vocabulary({
  'packs.absent': {
    'zh-CN': '文件夹“{folder}”不存在。请核对路径；默认的 dist/packs 由 npm run build 建立',
    en: 'There is no folder “{folder}”. Check the path; the usual dist/packs is made by npm run build',
  },
  'packs.no-folder': {
    'zh-CN': '“{folder}”不是文件夹，请写明存放政策的文件夹',
    en: '“{folder}” is no folder: name the one that holds the policies',
  },
  'packs.one-folder': {
    'zh-CN': '一次只检查一个文件夹，多出“{extra}”。路径含空格时请加引号',
    en: 'One folder at a time: “{extra}” is one too many. Quote paths that hold blanks',
  },
  'packs.unknown-option': {
    'zh-CN': '没有选项“{option}”。用法：npm run packs -- 文件夹',
    en: 'There is no option “{option}”. Use: npm run packs -- FOLDER',
  },
  'packs.unreadable': {
    'zh-CN': '无法读取（{cause}）。请核对权限。',
    en: 'It cannot be read ({cause}). Check its permissions.',
  },
  'packs.no-file': {
    'zh-CN': '{file} 不是普通文件，未读取。请把文件本身放进来。',
    en: '{file} is no plain file and was not read. Put the file itself here.',
  },
  'packs.link-out': {
    'zh-CN': '这是指向文件夹之外的链接，未读取。请把文件本身放进来。',
    en: 'It is a link that leads out of the folder and was not read. Put the files themselves here.',
  },
  'packs.link-dead': {
    'zh-CN': '这是失效的链接。请删去，或把文件本身放进来。',
    en: 'It is a link to nothing. Remove it, or put the files themselves here.',
  },
  'packs.name': {
    'zh-CN': '文件夹名含有反斜杠或控制字符，网页取不到。请改名。',
    en: 'The name holds a backslash or control characters and no page can fetch it. Rename the folder.',
  },
  'packs.too-many': {
    'zh-CN': '通过检查的政策有{count}个，最多{most}个，索引没有改写。请移走不用的文件夹，再运行一次',
    en: '{count} policies passed and {most} is the most; the index was not rewritten. Move folders away and run again',
  },
  'packs.unwritable': {
    'zh-CN': '“{file}”无法写入（{cause}），原有文件未动',
    en: '“{file}” cannot be written ({cause}); what was there is untouched',
  },
  'packs.passed': {
    'zh-CN': '通过：{path}，编号{id}，《{title}》',
    en: 'Passed: {path}, id {id}, {title}',
  },
  'packs.failed': { 'zh-CN': '未通过：{path}，{count}处：', en: 'Failed: {path}, {count} faults:' },
  'packs.fault': { 'zh-CN': '  {place}：{what}', en: '  {place}: {what}' },
  'packs.whole': { 'zh-CN': '文件夹', en: 'the folder' },
  'packs.none': {
    'zh-CN': '“{folder}”里没有政策文件夹；每个政策一个文件夹，内有 pack.json 和 source.txt。',
    en: 'There are no policies in “{folder}”: each is a folder of its own with pack.json and source.txt.',
  },
  'packs.wrote': {
    'zh-CN': '已写入 {file}，列出政策{count}个。',
    en: 'Wrote {file}, which lists {count, plural, one {# policy} other {# policies}}.',
  },
});

/** Where in a policy's folder a fault is. */
export function placeOf({ file, at }: FolderFault): Message | string {
  if (file === null) return folderWords.message('packs.whole');
  return at === '' ? file : `${file} ${at}`;
}
