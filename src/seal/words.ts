import { vocabulary } from '../messages/message';

/** The words of the stamp's own sheet, and of what verifying finds wrong with a stamp. */
export const sealWords = vocabulary({
  'seal.title': { 'zh-CN': '防篡改校验', en: 'Tamper seal' },
  'seal.explained': {
    'zh-CN':
      '本页记录盖章时名单、口径和核验结论的全部内容。用本工具“导出”里的“验章”检查本文件，即可知盖章后有无改动。请勿编辑、删除本页。',
    en: 'This sheet records the list, the standards and the verdicts as they were when sealed. Verify the file with this tool (or: check -- verify FILE) to see whether anything has changed since. Do not edit or delete it.',
  },
  'seal.private': {
    'zh-CN': '校验页含全部企业数据，请勿对外发布',
    en: 'This sheet holds the data of every enterprise: do not publish it',
  },
  'seal.status-signed': {
    'zh-CN': '状态：已盖章，已用密钥 {key} 签名（签名人以验章时的信任文件为准）',
    en: 'Status: sealed and signed with key {key} (whose it is, the trust file of whoever verifies says)',
  },
  'seal.status-unsigned': {
    'zh-CN': '状态：已盖章，未签名（只防误改，不防有意伪造）',
    en: 'Status: sealed, not signed (guards against mistakes, not against intent)',
  },
  'seal.when': {
    'zh-CN': '盖章时间：{when}（以盖章电脑的时钟为准）',
    en: 'Sealed: {when} (by the clock of that computer)',
  },
  'seal.by': { 'zh-CN': '盖章人自填：{by}', en: 'Sealed by (own words): {by}' },
  'seal.by-unsaid': { 'zh-CN': '盖章人自填：（未填）', en: 'Sealed by: not said' },
  'seal.policy': { 'zh-CN': '依据政策：《{title}》；企业 {rows} 家', en: 'Policy: {title}; {rows} enterprises' },
  'seal.stale-cell': {
    'zh-CN': '「{sheet}」{cell} 等 {count} 格是没有算出结果的公式，无法盖章。请用 Excel 打开、重算并保存后再盖章。',
    en: '{sheet}!{cell} and {count} cells in all are formulas without a result and cannot be sealed. Open the file in Excel, calculate, save, and seal again.',
  },
  'seal.unfinished': {
    'zh-CN': '「{sheet}」{cell} 的结果列没有写完，无法盖章。请撤销或重新写入结果后再盖章。',
    en: 'The results under {sheet}!{cell} were not written to the end and cannot be sealed. Undo or write them again, then seal.',
  },
  'seal.differing-verdict': {
    'zh-CN':
      '「{sheet}」{cell} 写的是“{found}”，按现在的名单和口径应为“{wanted}”（共 {count} 格不一致），没有盖章。请重新写入结果，或删去不再需要的旧结果列，再盖章。',
    en: '{sheet}!{cell} says “{found}”, but the list and standards as they are now give “{wanted}” ({count} such cells). Nothing was sealed: write the results again, or delete the former result columns, first.',
  },
  'seal.name-taken': {
    'zh-CN': '已有名为「{sheet}」的工作表，但其中没有校验章，没有动它。请改名后再盖章。',
    en: 'There is a sheet {sheet} that holds no stamp; it was left alone. Rename it, then seal.',
  },
});
