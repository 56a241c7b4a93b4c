import type { Texts } from '../../../messages/message';
import type { Roster } from '../../../policy/terms';

/** Which enterprises a list or a mark names, and by which headings and sheets it is known in a workbook. */
export function rosterText({ name, headers, sheets, reading }: Roster): Texts {
  const quoted = (all: readonly string[]): string => all.map((each) => `“${each}”`).join('');
  const listed = (all: readonly string[]): string => all.map((each) => `“${each}”`).join(', ');
  const zh = [
    ...(headers.length > 0 ? [`表头${quoted(headers)}`] : []),
    ...(sheets.length > 0 ? [`工作表${quoted(sheets)}`] : []),
  ];
  const en = [
    ...(headers.length > 0 ? [`columns ${listed(headers)}`] : []),
    ...(sheets.length > 0 ? [`sheets ${listed(sheets)}`] : []),
  ];
  return {
    'zh-CN': `${name['zh-CN']}：${zh.join('；')}${reading ? '〔本工具理解〕' : ''}`,
    en: `${name.en}: ${en.join('; ')}${reading ? ' [our reading]' : ''}`,
  };
}
