import { vocabulary } from '../../../messages/message';

/** What a wrong call of `verify` or `keys` is told, in one line. */
export const callWords = vocabulary({
  'call.unknown-option': {
    'zh-CN': '没有选项“{option}”。可用：{known}',
    en: 'There is no option “{option}”. There are: {known}',
  },
  'call.twice': { 'zh-CN': '选项 {option} 写了两次，请只留一个', en: 'Option {option} is given twice: keep one' },
  'call.no-value': { 'zh-CN': '选项 {option} 后面缺少取值', en: 'Option {option} needs a value' },
  'call.no-value-taken': { 'zh-CN': '选项 {option} 不带取值', en: 'Option {option} takes no value' },
  'call.files': {
    'zh-CN': '文件个数不对：{wanted}。用法见 --help',
    en: 'The wrong number of files: {wanted}. See --help',
  },
  'call.unknown-keys-call': {
    'zh-CN': '没有“{word}”这个用法，可用：new、export、trust。用法见 --help',
    en: 'There is no “{word}”: use new, export or trust. See --help',
  },
});

export type CallWords = keyof (typeof callWords)['texts'];
