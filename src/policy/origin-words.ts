import type { Texts } from '../messages/message';
import type { Pack } from './pack';

const NAMES = {
  quoted: { 'zh-CN': '摘引，非全文', en: 'quoted, not the whole text' },
  summary: { 'zh-CN': '本工具概述，非原文', en: 'this tool’s summary, not the original' },
} as const satisfies Record<string, Texts>;

/** What the text of a pack is, where it is not the original's; null where it is. */
export function originName({ origin: { kind } }: Pack): Texts | null {
  return kind === 'whole' ? null : NAMES[kind];
}

/** What stands behind a measure's text wherever it is shown that is not the original's; null where it is. */
export function originMark(pack: Pack): Texts | null {
  const name = originName(pack);
  return name && { 'zh-CN': `（${name['zh-CN']}）`, en: ` (${name.en})` };
}
