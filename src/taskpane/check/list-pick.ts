import type { ListChoices } from '../../list/reading';
import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import { parseArea } from '../../workbook/address';

export const listPickWords = vocabulary({
  'pane.pick.bad-range': {
    'zh-CN': '“{text}”不是区域地址。请写成A3:L203这样，从表头到最后一家企业。',
    en: '“{text}” is no range. Write it like A3:L203, from the header to the last enterprise.',
  },
  'pane.pick.bad-header': {
    'zh-CN': '“{text}”不是表头行号。请写成3，或两行表头写成3-4。',
    en: '“{text}” is no header row. Write 3, or 3-4 for a header of two rows.',
  },
});

export type Pick =
  | { readonly kind: 'pick'; readonly choices: ListChoices }
  | { readonly kind: 'fault'; readonly field: 'range' | 'header'; readonly said: Message };

/** What the user typed of where the list stands: full-width signs are taken too. */
export function readPick(sheet: string, range: string, header: string): Pick {
  const rangeText = range.normalize('NFKC').trim();
  const headerText = header
    .normalize('NFKC')
    .replace(/[—–~至到]+/g, '-')
    .trim();
  const area = rangeText === '' ? null : parseArea(rangeText);
  if (rangeText !== '' && !area) {
    return { kind: 'fault', field: 'range', said: listPickWords.message('pane.pick.bad-range', { text: range }) };
  }
  const rows = /^(\d{1,7})(?:-(\d{1,7}))?$/.exec(headerText);
  const top = Number(rows?.[1]);
  const bottom = Number(rows?.[2] ?? rows?.[1]);
  if (headerText !== '' && (!rows || top < 1 || bottom < top)) {
    return { kind: 'fault', field: 'header', said: listPickWords.message('pane.pick.bad-header', { text: header }) };
  }
  return {
    kind: 'pick',
    choices: { sheet, ...(area ? { area } : {}), ...(headerText === '' ? {} : { header: { top, bottom } }) },
  };
}
