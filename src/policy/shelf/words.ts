import { vocabulary } from '../../messages/message';

/** What is said of files and folders of policies, before and beside what `loadPack` says of their contents. */
export const shelfWords = vocabulary({
  'shelf.file-missing': {
    'zh-CN': '缺少文件 {file}。请补上。',
    en: 'The file {file} is missing. Add it.',
  },
  'shelf.file-large': {
    'zh-CN': '文件 {file} 大于{most}，未读取。请核对是否放错了文件。',
    en: 'The file {file} is larger than {most} and was not read. Check that it is the right one.',
  },
  'shelf.file-bom': {
    'zh-CN': '文件 {file} 的开头有字节顺序标记。请另存为不带标记的 UTF-8 编码。',
    en: 'The file {file} begins with a byte order mark. Save it as UTF-8 without one.',
  },
  'shelf.file-encoding': {
    'zh-CN': '文件 {file} 不是 UTF-8 编码，可能是 GBK 或 UTF-16。请另存为 UTF-8 编码。',
    en: 'The file {file} is not in UTF-8; it may be GBK or UTF-16. Save it as UTF-8.',
  },
  'shelf.not-json': {
    'zh-CN': '文件 {file} 不是 JSON{line, select, none {} other {，第{line}行起读不下去}}。请核对引号、逗号和括号。',
    en: 'The file {file} is no JSON{line, select, none {} other {: reading stops on line {line}}}. Check quotes, commas and brackets.',
  },
  'shelf.too-deep': {
    'zh-CN': '文件 {file} 里的括号套了超过{most}层，未读取。请核对是否放错了文件。',
    en: 'Brackets in the file {file} lie more than {most} deep in each other; it was not read. Check that it is the right one.',
  },
  'shelf.field-twice': {
    'zh-CN': '字段“{field}”在这里写了两次，只会用到后一个。请删去一个。',
    en: 'The field "{field}" stands here twice and only the last would count. Remove one.',
  },
  'shelf.duplicate': {
    'zh-CN': '编号“{id}”与{others}相同，都未采用。一个编号只能有一个政策文件夹，请改编号或删去一个。',
    en: 'The id "{id}" is also that of {others}; none of them is used. Keep one folder for an id: change the id or remove a folder.',
  },
  'shelf.built-in-id': {
    'zh-CN': '编号“{id}”是本工具自带政策（{path}）的编号，这个文件夹未采用。请改用别的编号。',
    en: 'The id "{id}" is that of a policy that comes with this tool ({path}); this folder is not used. Choose another id.',
  },
  'shelf.changed': {
    'zh-CN': '文件 {file} 与索引不符，现校验值为{found}。如确已修改，请重新运行 npm run packs 检查；否则请恢复原文件。',
    en: 'The file {file} is not the one that the index names; its hash is now {found}. If it was edited on purpose, run npm run packs again; else restore it.',
  },
  'shelf.id-differs': {
    'zh-CN': '索引写的编号是“{wanted}”，文件 {file} 写的是“{found}”。请重新运行 npm run packs。',
    en: 'The index says "{wanted}", the file {file} says "{found}". Run npm run packs again.',
  },
  'shelf.faulty': {
    'zh-CN': '没有通过检查，未采用。请在存放政策的电脑上运行 npm run packs 查看原因。',
    en: 'It did not pass the check and is not used. Run npm run packs where the policies are kept to see why.',
  },
  'shelf.index-form': {
    'zh-CN': '索引文件的写法不对（{at}），本单位的政策都未采用。请重新运行 npm run packs 生成。',
    en: 'The index file is malformed ({at}); none of the office’s policies is used. Make it anew with npm run packs.',
  },
  'shelf.too-many': {
    'zh-CN': '索引列出的政策超过{most}个，本单位的政策都未采用。请移走不用的文件夹，再运行 npm run packs。',
    en: 'The index names more than {most} policies; none of the office’s is used. Move folders that are not needed away and run npm run packs again.',
  },
  'shelf.unreachable': {
    'zh-CN': '没有取到（{cause}），未采用。请检查网络后重新打开；仍不行时请联系存放政策的管理员。',
    en: 'It could not be fetched ({cause}) and is not used. Check the network and open again; else ask whoever keeps the policies.',
  },
  'shelf.cause-status': { 'zh-CN': '服务器答复{status}', en: 'the server answered {status}' },
  'shelf.cause-slow': { 'zh-CN': '等了{seconds}秒没有答复', en: 'no answer in {seconds} seconds' },
  'shelf.cause-network': { 'zh-CN': '连接不上', en: 'no connection' },
});
