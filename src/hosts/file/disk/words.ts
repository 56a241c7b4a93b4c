import { vocabulary } from '../../../messages/message';

/** What the disk refuses, and what to do about it. */
export const diskWords = vocabulary({
  'disk.absent': {
    'zh-CN': '文件“{file}”不存在，请核对路径',
    en: 'There is no file “{file}”: check the path',
  },
  'disk.folder': {
    'zh-CN': '“{file}”是文件夹，请写明文件',
    en: '“{file}” is a folder: name a file',
  },
  'disk.unreadable': {
    'zh-CN': '文件“{file}”无法读取（{cause}）',
    en: 'The file “{file}” cannot be read ({cause})',
  },
  'disk.unwritable': {
    'zh-CN': '结果文件“{file}”无法写入（{cause}），原有文件未动',
    en: 'The result “{file}” cannot be written ({cause}); what was there is untouched',
  },
  'disk.same': {
    'zh-CN': '结果文件“{file}”就是要核验的文件，请换一个文件名',
    en: 'The result “{file}” is the very file to check: choose another name',
  },
  'disk.fault': {
    'zh-CN': '程序出错（{detail}），请把名单和这一行发给维护人员',
    en: 'The program failed ({detail}): send the list and this line to its maintainers',
  },
  'disk.output': {
    'zh-CN': '结果无法输出（{cause}）',
    en: 'The answer cannot be written out ({cause})',
  },
});

const CAUSES: Readonly<Record<string, { readonly 'zh-CN': string; readonly en: string }>> = {
  EACCES: { 'zh-CN': '没有权限', en: 'no permission' },
  EPERM: { 'zh-CN': '没有权限', en: 'no permission' },
  EROFS: { 'zh-CN': '磁盘只读', en: 'the disk is read-only' },
  ENOSPC: { 'zh-CN': '磁盘已满', en: 'the disk is full' },
  EDQUOT: { 'zh-CN': '磁盘配额已满', en: 'the quota is used up' },
  EFBIG: { 'zh-CN': '文件过大', en: 'the file is too large' },
  EISDIR: { 'zh-CN': '是文件夹', en: 'it is a folder' },
  ENOTDIR: { 'zh-CN': '上级不是文件夹', en: 'its parent is no folder' },
  ENOENT: { 'zh-CN': '文件夹不存在', en: 'the folder does not exist' },
  EEXIST: { 'zh-CN': '已有同名文件', en: 'there is a file of that name' },
  EBUSY: { 'zh-CN': '文件正被其他程序使用', en: 'another program uses it' },
  EIO: { 'zh-CN': '磁盘读写出错', en: 'an error of the disk' },
  ENAMETOOLONG: { 'zh-CN': '名称过长', en: 'the name is too long' },
};

/** The system's code of an error (`ENOENT`); empty where it has none. */
export function codeOf(error: unknown): string {
  const coded = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof coded === 'string' ? coded : '';
}

/** The operating system's reason in words; its own code where we have none. */
export function causeOf(error: unknown): { readonly 'zh-CN': string; readonly en: string } | string {
  const code = codeOf(error);
  return CAUSES[code] ?? (code === '' ? String(error) : code);
}
