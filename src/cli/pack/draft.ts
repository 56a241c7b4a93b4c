import type { PolicyDraft } from '../../draft/draft';
import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import { schemaText } from './schema';

export const packDraftWords = vocabulary({
  'pack-draft.made': {
    'zh-CN':
      '已由“{file}”草拟“{folder}”：{title}，{measures}条，写出规则{rules}条，待确认{items}项，没有读懂的句子{unread}句。',
    en: 'Drafted “{folder}” from “{file}”: {title}, {measures} measures, {rules} rules, {items} things to confirm, {unread} sentences not read.',
  },
  'pack-draft.item': { 'zh-CN': '  第{measure}条：{what} ——“{words}”', en: '  measure {measure}: {what} — “{words}”' },
  'pack-draft.items': {
    'zh-CN': '待确认（在 pack.json 的 toConfirm 里，确认一项删去一项；没有删完的条款不核验、不算奖补）：',
    en: 'To confirm (in toConfirm of pack.json: remove each as it is confirmed; a measure with any left is not judged):',
  },
  'pack-draft.unread-head': {
    'zh-CN': '没有读懂的句子（在 unread 里，须人工写成规则）：',
    en: 'Sentences not read (in unread, to be written by hand):',
  },
  'pack-draft.unread': {
    'zh-CN': '  第{measure}条：“{words}”，其中的数：{numbers}。{why}',
    en: '  measure {measure}: “{words}”, with {numbers}. {why}',
  },
  'pack-draft.refused': {
    'zh-CN': '第{measures}条草拟的规则没有通过检查，没有写入，里面的数都列在没有读懂的句子里。',
    en: 'The drafted rules of measure {measures} did not pass the checks and were left out; their numbers are among the sentences not read.',
  },
  'pack-draft.unnumbered': {
    'zh-CN': '有{count}段是 Word 自动编号，编号写不出来，原文里缺了这些编号。请在 Word 里把编号转为文字后再草拟。',
    en: '{count} paragraphs are numbered by Word in a way that could not be written: their numbers are missing. Turn the numbers into text in Word and draft again.',
  },
  'pack-draft.next': {
    'zh-CN': '行业代码、指标表头是按通行口径填的，也须确认。接着用 npm run -s pack -- lint、explain 核对。',
    en: 'Codes of industries and headings of figures are filled in as commonly counted and need confirming too. Go on with lint and explain.',
  },
  'pack-draft.empty': {
    'zh-CN': '“{file}”里没有文字。扫描件、图片里的文字读不出来，请先转成文字。',
    en: '“{file}” holds no words. Scans and pictures cannot be read: turn them into text first.',
  },
  'pack-draft.no-period': {
    'zh-CN': '“{file}”没有写明是哪一年哪一季度的政策，请用 --year 和 --quarter 写明，如 --year 2025 --quarter 2',
    en: '“{file}” does not say which period it is for: say it with --year and --quarter',
  },
});

/** The files of a drafted policy, by name. */
export function draftFiles({ json, source }: PolicyDraft): Readonly<Record<string, string>> {
  return {
    'pack.json': `${JSON.stringify({ ...json, $schema: './pack.schema.json' }, null, 2)}\n`,
    'source.txt': source,
    'cases.json': '[]\n',
    'pack.schema.json': schemaText(false),
    'cases.schema.json': schemaText(true),
  };
}

/** What was found, a line each. */
export function draftLines(
  draft: PolicyDraft,
  { file, folder, unnumbered }: { readonly file: string; readonly folder: string; readonly unnumbered: number },
): readonly Message[] {
  const { message } = packDraftWords;
  const { measures, title } = draft.pack;
  const items = measures.flatMap((measure) => measure.toConfirm.map((each) => ({ measure, each })));
  const unread = measures.flatMap((measure) => measure.unread.map((each) => ({ measure, each })));
  const said = (text: string, { start, end }: { readonly start: number; readonly end: number }) =>
    text.slice(start, end).replace(/\s+/g, '');
  return [
    message('pack-draft.made', {
      file,
      folder,
      title,
      measures: String(measures.filter(({ number }) => number !== 0).length),
      rules: String(draft.rules),
      items: String(items.length),
      unread: String(unread.length),
    }),
    ...(unnumbered > 0 ? [message('pack-draft.unnumbered', { count: String(unnumbered) })] : []),
    ...(draft.refused.length > 0 ? [message('pack-draft.refused', { measures: draft.refused.join('、') })] : []),
    ...(items.length > 0 ? [message('pack-draft.items')] : []),
    ...items.map(({ measure, each }) =>
      message('pack-draft.item', {
        measure: String(measure.number),
        what: each.what,
        words: said(measure.text, each.words),
      }),
    ),
    ...(unread.length > 0 ? [message('pack-draft.unread-head')] : []),
    ...unread.map(({ measure, each }) =>
      message('pack-draft.unread', {
        measure: String(measure.number),
        words: said(measure.text, each.words),
        numbers: each.numbers.join('、'),
        why: each.why,
      }),
    ),
    message('pack-draft.next'),
  ];
}
