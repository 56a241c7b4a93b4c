import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { VerifyAnswer, VerifyDetails } from './answer';

/** What verifying tells a person, in the pane and in a terminal. */
export const verifyWords = vocabulary({
  'verify.none': {
    'zh-CN': '没有校验章：这份文件没有盖过章，或章已被删去。无从知道有无改动，请向提供者索取盖章的原件。',
    en: 'No stamp: the file was never sealed, or the stamp was removed. Nothing can be said of it; ask for the sealed original.',
  },
  'verify.forged': {
    'zh-CN': '章是伪造的或已损坏，文件不可信。{why}请向提供者重新索取原件。',
    en: 'The stamp is forged or damaged; the file cannot be trusted. {why} Ask for the original again.',
  },
  'verify.changed': {
    'zh-CN': '盖章后有改动：{count} 处，列在下面。请以盖章的原件为准，或核实后重新核验、盖章。',
    en: 'Changed since it was sealed, in {count} places, listed below. Go by the sealed original, or settle them, check and seal again.',
  },
  'verify.other-list': {
    'zh-CN': '章与名单对不上：章里的企业在这份文件里一家也没有，这枚章很可能是从别的文件拿来的。',
    en: 'The stamp is not this list’s: none of the sealed enterprises is in the file. It was probably taken from another one.',
  },
  'verify.stale': {
    'zh-CN': '没有看到改动，但 {count} 格公式没有算出结果，无法比对。请用 Excel 打开、重算并保存后再验。',
    en: 'No change was seen, but {count} cells hold formulas without a result and could not be compared. Calculate and save in Excel, then verify again.',
  },
  'verify.unknown-signer': {
    'zh-CN':
      '内容与盖章时一致；章有签名，但签名的密钥 {signer} 不在信任文件里，不知道是谁盖的。请指明有这把密钥的信任文件，或向盖章单位核对密钥。',
    en: 'The content is as sealed, but the signing key {signer} is not in the trust file: whose seal it is cannot be told. Name a trust file that holds it, or ask the office for its key.',
  },
  'verify.unsigned': {
    'zh-CN': '内容与章一致，但章没有签名：任何人都可以改动后重新盖章，不能证明来源。',
    en: 'The content agrees with the stamp, but nobody signed it: anyone can edit and seal again, so it proves no origin.',
  },
  'verify.intact': {
    'zh-CN': '完好：内容与盖章时一致，签名有效，签名人：{name}。',
    en: 'Intact: the content is as sealed, and the signature is that of {name}.',
  },
  'verify.when': {
    'zh-CN': '盖章时间：{when}（按盖章电脑的时钟）。请核对是不是最新的一份：旧版整份替换无法识别。',
    en: 'Sealed {when} (by the clock of that computer). Make sure that it is the latest: an older version put in its place whole cannot be told.',
  },
  'verify.nothing': { 'zh-CN': '（空）', en: '(empty)' },

  'verify.kind.figure': { 'zh-CN': '名单数据', en: 'figure' },
  'verify.kind.verdict': { 'zh-CN': '核验结果', en: 'verdict' },
  'verify.kind.parameter': { 'zh-CN': '补充标准', en: 'parameter' },
  'verify.kind.review': { 'zh-CN': '复核', en: 'review' },
  'verify.kind.header': { 'zh-CN': '标题、表头或单位', en: 'title, heading or unit' },
  'verify.kind.formula': {
    'zh-CN': '公式（数值变成公式，或公式被改）',
    en: 'formula (in a value’s place, or altered)',
  },
  'verify.kind.pack': { 'zh-CN': '政策', en: 'policy' },
  'verify.kind.report': { 'zh-CN': '报告', en: 'report' },
  'verify.kind.row-added': { 'zh-CN': '多出一行', en: 'row added' },
  'verify.kind.row-removed': { 'zh-CN': '少了一行', en: 'row removed' },

  'verify.fault.head': { 'zh-CN': '章的首行不完整。', en: 'The first line of the stamp is not whole.' },
  'verify.fault.version': {
    'zh-CN': '章是其他版本的工具盖的，本版本读不了；请先更新本工具再验。',
    en: 'The stamp was made by another version of the tool and cannot be read: update the tool and verify again.',
  },
  'verify.fault.cut': { 'zh-CN': '章缺了几段。', en: 'Pieces of the stamp are missing.' },
  'verify.fault.doubled': { 'zh-CN': '章里有重复的段。', en: 'Pieces of the stamp stand there twice.' },
  'verify.fault.unreadable': { 'zh-CN': '章的内容无法读出。', en: 'The stamp cannot be unpacked.' },
  'verify.fault.hash': { 'zh-CN': '章的内容与其校验值不符。', en: 'The stamp’s content is not what its hash says.' },
  'verify.fault.copies-differ': { 'zh-CN': '文件里有两枚内容不同的章。', en: 'The file holds two stamps that differ.' },
  'verify.fault.content': {
    'zh-CN': '章的内容不是本工具写的形式。',
    en: 'The content is not in the form that this tool writes.',
  },
  'verify.fault.signature': {
    'zh-CN': '章带有签名，却没有写明签名的密钥。',
    en: 'There is a signature, but no key is named.',
  },
  'verify.fault.signature-missing': {
    'zh-CN': '章写明由密钥 {signer} 签名，但签名缺失或无效。',
    en: 'Key {signer} is named as the signer, but its signature is missing or wrong.',
  },

  'verify.notice.number-format': {
    'zh-CN': '数字格式另写文字、缩放或隐藏数值，看到的不是单元格里的数',
    en: 'a number format writes words, scales or hides: what is seen is not what the cell holds',
  },
  'verify.notice.white-text': { 'zh-CN': '文字与底色同色，看不见', en: 'text in the colour of its ground' },
  'verify.notice.hidden-row': { 'zh-CN': '有隐藏的或压到看不见的行', en: 'a row is hidden, or too low to be seen' },
  'verify.notice.hidden-column': {
    'zh-CN': '有隐藏的或窄到看不见的列',
    en: 'a column is hidden, or too narrow to be seen',
  },
  'verify.notice.hidden-sheet': { 'zh-CN': '盖章的名单所在的表是隐藏的', en: 'the sealed list is on a hidden sheet' },
  'verify.notice.filter': { 'zh-CN': '筛选还开着，看到的可能不是全部', en: 'a filter is on: not all rows may be seen' },
  'verify.notice.painted-rule': {
    'zh-CN': '条件格式会另写文字或遮住内容',
    en: 'a conditional format writes words of its own or hides the content',
  },
  'verify.notice.painted-shape': { 'zh-CN': '有图形或图片盖在数据上', en: 'a shape or picture lies over the cells' },
  'verify.notice.decoy-list': {
    'zh-CN': '这张表上另有一份名单，不是盖章的那份',
    en: 'another list is shown here: it is not the sealed one',
  },
  'verify.notice.report-unchecked': {
    'zh-CN': '这张报告没有与章比对，请勿以它为准',
    en: 'this report was not compared with the stamp: do not rely on it',
  },
});

const { message } = verifyWords;

/**
 * What a status means, and what to do.
 *
 * @param signer the key that the stamp names, or null
 */
export function verifyHeadline(
  { status, signedBy, changes }: VerifyAnswer,
  { fault, stale }: VerifyDetails,
  signer: string | null,
): Message {
  const key = signer ?? '';
  switch (status) {
    case 'forged':
      return message('verify.forged', { why: message(`verify.fault.${fault?.code ?? 'content'}`, { signer: key }) });
    case 'changed':
      return message('verify.changed', { count: String(changes.length) });
    case 'stale':
      return message('verify.stale', { count: String(stale.length) });
    case 'unknown-signer':
      return message('verify.unknown-signer', { signer: key });
    case 'intact':
      return message('verify.intact', { name: signedBy ?? '' });
    case 'none':
    case 'unsigned':
      return message(`verify.${status}`);
  }
}
