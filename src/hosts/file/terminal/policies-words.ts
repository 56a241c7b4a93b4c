import { vocabulary } from '../../../messages/message';

/** What is said of policies that a call brings along. */
export const policiesWords = vocabulary({
  'policies.no-folder': {
    'zh-CN': '选项 --packs 指明的“{folder}”用不了（{cause}）。请写存放政策的文件夹，每个政策一个子文件夹',
    en: 'The folder “{folder}” that --packs names is of no use ({cause}). Name the one that holds the policies, a subfolder each',
  },
  'policies.not-a-folder': { 'zh-CN': '不是文件夹', en: 'it is no folder' },
  'policies.faulty': {
    'zh-CN': '政策“{path}”未通过检查，没有采用，共{count}处。第一处：{place}：{what}',
    en: 'The policy “{path}” did not pass and is not used: {count, plural, one {# fault} other {# faults}}. The first: {place}: {what}',
  },
  'policies.pack-faulty': {
    'zh-CN': '选项 --pack 指明的政策“{path}”未通过检查，共{count}处。第一处：{place}：{what}',
    en: 'The policy “{path}” that --pack names did not pass: {count, plural, one {# fault} other {# faults}}. The first: {place}: {what}',
  },
  'policies.no-pack': {
    'zh-CN': '选项 --pack 指明的“{file}”不是政策。请写政策的编号、政策的文件夹，或其中的 pack.json',
    en: '“{file}” that --pack names is no policy. Write the id of one, its folder, or the pack.json in it',
  },
  'policies.unknown': {
    'zh-CN': '没有编号为“{id}”的政策，也没有这个文件夹。手边的政策：{known}。本单位的政策请用 --packs 指明存放的文件夹',
    en: 'There is no policy “{id}”, and no such folder. At hand: {known}. Name the folder of the office’s own with --packs',
  },
  'policies.unknown-beside': {
    'zh-CN': '没有编号为“{id}”的政策，也没有这个文件夹。手边的政策：{known}；未通过检查、没有采用的文件夹：{faulty}',
    en: 'There is no policy “{id}”, and no such folder. At hand: {known}. Folders that did not pass and are not used: {faulty}',
  },
  'policies.version': { 'zh-CN': '{file}：{said}', en: '{file}: {said}' },
  'policies.instead': {
    'zh-CN': '“{file}”的「{sheet}」{cell}指定的政策是“{named}”，本次按选项 --pack 改用“{id}”',
    en: '{file} names the policy “{named}” in {sheet}!{cell}; by --pack this call goes by “{id}”',
  },
  'policies.not-here': {
    'zh-CN': '{said}终端手边的政策：{known}。本单位的政策请用 --packs 指明存放的文件夹',
    en: '{said} At hand in this terminal: {known}. Name the folder of the office’s own with --packs',
  },
  'policies.under': {
    'zh-CN': '“{file}”按政策“{id}”核验：{why}',
    en: '{file} goes by the policy “{id}”: {why}',
  },
});
