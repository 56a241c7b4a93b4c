import { vocabulary } from '../messages/message';

/** Why this sheet, these header rows. */
export const listWords = vocabulary({
  'list.reason.sheet-first': {
    'zh-CN': '「{sheet}」是第一个含有企业名单的可见工作表。',
    en: '{sheet} is the first visible sheet that holds a list of enterprises.',
  },
  'list.reason.sheet-chosen': { 'zh-CN': '「{sheet}」由用户指定。', en: '{sheet} was named by the user.' },
  'list.reason.header-found': {
    'zh-CN': '表头在第{rows}行：{column}列是“{header}”。',
    en: 'The header is in row {rows}: column {column} is “{header}”.',
  },
  'list.reason.header-chosen': {
    'zh-CN': '表头由用户指定在第{rows}行。',
    en: 'The header, row {rows}, was set by the user.',
  },
  'list.reason.area-chosen': {
    'zh-CN': '只看用户指定的区域{area}。',
    en: 'Only the block {area} is looked at, as set by the user.',
  },
});
