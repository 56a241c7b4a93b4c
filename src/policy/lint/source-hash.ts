import { vocabulary } from '../../messages/message';
import { fault } from '../fault';
import type { Lint } from './lint';
import { sha256 } from './sha256';

const words = vocabulary({
  'pack.source-changed': {
    'zh-CN': '原文文件与登记的校验值不符，现为{found}。如原文确已更换，请逐条核对后改登此值；否则请恢复原文文件。',
    en: 'The source text does not have the registered hash; it has {found}. If the text was replaced on purpose, check every measure and register this one; else restore the file.',
  },
});

/** The source text is the one that the pack was made from. */
export const sourceHash: Lint = {
  id: 'source-hash',
  texts: words.texts,
  check: ({ raw, source }) => {
    const found = sha256(source);
    return found === raw.sourceSha256 ? [] : [fault('/sourceSha256', words.message('pack.source-changed', { found }))];
  },
};
