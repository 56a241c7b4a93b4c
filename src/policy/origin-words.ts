import type { Texts } from '../messages/message';
import type { Origin, Pack } from './pack';

const NAMES = {
  quoted: { 'zh-CN': '摘引，非全文', en: 'quoted, not the whole text' },
  summary: { 'zh-CN': '本工具概述，非原文', en: 'this tool’s summary, not the original' },
} as const satisfies Record<string, Texts>;

const TEXTS: Readonly<Record<Origin['kind'], Texts>> = {
  whole: { 'zh-CN': '原文', en: 'the text' },
  quoted: { 'zh-CN': '摘引', en: 'the quotation' },
  summary: { 'zh-CN': '概述', en: 'the summary' },
};

/** What a pack's text is called in a sentence: 原文 of a whole document alone. */
export function textName({ origin: { kind } }: Pack): Texts {
  return TEXTS[kind];
}

/** Where a slip stands: in the text, or in what a quotation or a summary was made from. */
export function slipPlace(pack: Pack): Texts {
  return pack.origin.kind === 'whole' ? TEXTS.whole : { 'zh-CN': '来源', en: 'the source' };
}

/** Everything that a text can be called: headings that we wrote under any policy are known by it. */
export const TEXT_NAMES: readonly string[] = Object.values(TEXTS).map((name) => name['zh-CN']);

/** What the text of a pack is, where it is not the original's; null where it is. */
export function originName({ origin: { kind } }: Pack): Texts | null {
  return kind === 'whole' ? null : NAMES[kind];
}

/** What stands behind a measure's text wherever it is shown that is not the original's; null where it is. */
export function originMark(pack: Pack): Texts | null {
  const name = originName(pack);
  return name && { 'zh-CN': `（${name['zh-CN']}）`, en: ` (${name.en})` };
}
