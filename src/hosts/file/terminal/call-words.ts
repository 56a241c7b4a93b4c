import { vocabulary } from '../../../messages/message';

/** What a wrong call of `verify` or `keys` is told, in one line. */
export const callWords = vocabulary({
  'call.files': {
    'zh-CN': '文件个数不对：{wanted}。用法见 --help',
    en: 'The wrong number of files: {wanted}. See --help',
  },
  'call.unknown-keys-call': {
    'zh-CN': '没有“{word}”这个用法，可用：new、export、trust。用法见 --help',
    en: 'There is no “{word}”: use new, export or trust. See --help',
  },
});
