import { vocabulary } from '../../messages/message';

/** Why files that were picked together are no policy, and what to pick instead. */
export const pickedPolicyWords = vocabulary({
  'picked-policy.no-source': {
    'zh-CN':
      '只选了规则文件“{file}”，没有选政策原文，规则里的数无从核对。请把它和同一文件夹里的 source.txt 一起选中，再导入。',
    en: 'Only the rules “{file}” were picked, without the text that their numbers are checked against. Pick it together with the source.txt beside it.',
  },
  'picked-policy.sources': {
    'zh-CN': '规则文件“{file}”之外选了{count}份文件，分不清哪一份是政策原文。请只选它和 source.txt。',
    en: 'Beside the rules “{file}” there are {count} files, and which of them is the text is not clear. Pick it with its source.txt alone.',
  },
  'picked-policy.packs': {
    'zh-CN': '选了{count}份规则文件（{files}）。一次只导入一个政策，请选一份规则和它的原文。',
    en: '{count} files of rules were picked ({files}). One policy is imported at a time: pick one with its text.',
  },
  'picked-policy.texts': {
    'zh-CN': '选了{count}份文件（{files}）。一次只导入一份政策原文；一个政策分成几个文件的，请先合成一份。',
    en: '{count} files were picked ({files}). One text is imported at a time: put the parts of a policy together first.',
  },
  'picked-policy.empty': {
    'zh-CN': '里面没有文字。扫描件、图片里的文字读不出来，请先转成文字再导入。',
    en: 'It holds no words. Scans and pictures cannot be read: turn them into text first.',
  },
});
