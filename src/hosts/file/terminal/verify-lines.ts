import { vocabulary } from '../../../messages/message';
import type { Message } from '../../../messages/message';
import type { SealChange, SealNotice, VerifyAnswer, VerifyDetails } from '../../../seal/verify/answer';
import { verifyHeadline, verifyWords } from '../../../seal/verify/words';

/** How a terminal lays out what verifying tells. */
export const verifyLineWords = vocabulary({
  'verify.change': {
    'zh-CN': '  {where}　{kind}：{was} → {now}',
    en: '  {where}  {kind}: {was} → {now}',
  },
  'verify.notice': { 'zh-CN': '  注意　{where}　{what}', en: '  Note  {where}  {what}' },
  'verify.at': { 'zh-CN': '「{sheet}」{cell}', en: '{sheet}!{cell}' },
  'verify.on': { 'zh-CN': '「{sheet}」', en: '{sheet}' },
  'verify.more': {
    'zh-CN': '  ……另有 {count} 处，用 --json 看全部',
    en: '  … and {count} more: use --json to see all',
  },
});

const { message } = verifyLineWords;
/** Changes that a terminal shows. */
const SHOWN = 200;

/** The answer in words, a line each. */
export function verifyLines({
  answer,
  details,
  signer,
}: {
  readonly answer: VerifyAnswer;
  readonly details: VerifyDetails;
  readonly signer: string | null;
}): readonly Message[] {
  const { changes, notices, when } = answer;
  const shown = changes.slice(0, SHOWN);
  return [
    verifyHeadline(answer, details, signer),
    ...(details.otherList ? [verifyWords.message('verify.other-list')] : []),
    ...(when === null ? [] : [verifyWords.message('verify.when', { when })]),
    ...shown.map(changeLine),
    ...(changes.length > SHOWN ? [message('verify.more', { count: String(changes.length - SHOWN) })] : []),
    ...notices.map(noticeLine),
  ];
}

function whereOf({ sheet, cell }: { readonly sheet: string; readonly cell: string | null }): Message {
  return cell === null ? message('verify.on', { sheet }) : message('verify.at', { sheet, cell });
}

function changeLine(change: SealChange): Message {
  const { kind, was, now } = change;
  const nothing = verifyWords.message('verify.nothing');
  const what = verifyWords.message(`verify.kind.${kind}`);
  return message('verify.change', { where: whereOf(change), kind: what, was: was ?? nothing, now: now ?? nothing });
}

function noticeLine(notice: SealNotice): Message {
  return message('verify.notice', {
    where: whereOf(notice),
    what: verifyWords.message(`verify.notice.${notice.code}`),
  });
}
