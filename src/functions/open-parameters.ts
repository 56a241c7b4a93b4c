import { vocabulary } from '../messages/message';
import type { Message } from '../messages/message';
import { textName } from '../policy/origin-words';
import type { Pack } from '../policy/pack';
import { missingName } from '../rules';

export const openWords = vocabulary({
  'functions.parameter-open': {
    'zh-CN': '{name}（{id}）：{text}未明确，本工作簿也未填写；请在工作表“补充标准”填写。',
    en: '{name} ({id}): left open by {text} and not filled in; enter it on the sheet “补充标准”.',
  },
});

/** What an answer waits for: a sentence for each, with the way to settle it. */
export function openParameters(pack: Pack, ids: readonly string[]): readonly Message[] {
  return ids.map((id) =>
    openWords.message('functions.parameter-open', { id, name: missingName(pack, id), text: textName(pack) }),
  );
}
