import { vocabulary } from '../../messages/message';
import type { Texts } from '../../messages/message';
import { cellOf } from './finding';
import type { FindingKind, FindingOf } from './finding';

const words = vocabulary({
  'list.roster-suspect.answer': {
    'zh-CN': '「{sheet}」{cell}：{name}填的是“{text}”，看不出是或否，按不知道处理；请填“是”或“否”。',
    en: '{sheet}!{cell}: “{text}” for {name} is neither yes nor no; taken as not known. Enter 是 or 否.',
  },
  'list.roster-suspect.two-codes': {
    'zh-CN':
      '「{roster}」（{cells}）：“{name}”有不止一个信用代码，分不清是不是同一家，按不知道处理；请核对后只留一个，或在名单里补信用代码。',
    en: '{roster} ({cells}): “{name}” has more than one credit code, so whether it is the same enterprise cannot be told; taken as not known. Keep the right one, or add the code to the list.',
  },
  'list.roster-suspect.other-code': {
    'zh-CN':
      '「{sheet}」第{row}行：“{name}”在「{roster}」（{cells}）里的信用代码与本行不同，分不清是不是同一家，按不知道处理；请核对两处代码。',
    en: '{sheet}, row {row}: “{name}” has another credit code on {roster} ({cells}), so whether it is the same enterprise cannot be told; taken as not known. Check the two codes.',
  },
  'list.roster-suspect.unread-codes': {
    'zh-CN':
      '「{roster}」（{cells}）：只有信用代码的行里，代码认不出来（可能存成了数字，末几位已丢失），没找到的企业是否在{name}里按不知道处理；请改成文本并核对代码，或补上企业名称。',
    en: '{roster} ({cells}): credit codes that stand alone and cannot be read (kept as numbers, their last digits gone?), so whether enterprises that were not found are on it ({name}) is taken as not known. Make them text and check them, or add the names.',
  },
  'list.roster-suspect.no-code': {
    'zh-CN':
      '「{sheet}」第{row}行：「{roster}」只列信用代码，“{name}”没有信用代码，分不清在不在里面，按不知道处理；请在名单里补信用代码。',
    en: '{sheet}, row {row}: {roster} lists credit codes alone and “{name}” has none, so whether it is listed cannot be told; taken as not known. Add the code to the list.',
  },
  'list.roster-suspect.no-columns': {
    'zh-CN':
      '「{roster}」：前几行没有“企业名称”或“统一社会信用代码”的表头，认不出谁在{name}里，按不知道处理；请补上表头。',
    en: '{roster}: no heading of names or credit codes in its first rows, so who is on it ({name}) cannot be told; taken as not known. Add the heading.',
  },
});

/** What tells of a roster and cannot be followed: an answer that is neither yes nor no, a sheet that contradicts itself or the list. */
export const rosterSuspect = {
  id: 'roster-suspect',
  name: { 'zh-CN': '名单核对不清', en: 'Roster unclear' },
  texts: words.texts,
  ofAnswer(
    sheet: string,
    row: number,
    column: number,
    said: { readonly name: Texts; readonly text: string },
  ): FindingOf<'roster-suspect'> {
    const message = words.message('list.roster-suspect.answer', { ...cellOf(sheet, row, column), ...said });
    return { row, column, code: 'roster-suspect', message };
  },
  /** @param roster the sheet that lists its members. */
  ofTwoCodes(
    row: number,
    said: { readonly roster: string; readonly cells: string; readonly name: string },
  ): FindingOf<'roster-suspect'> {
    return { row, column: null, code: 'roster-suspect', message: words.message('list.roster-suspect.two-codes', said) };
  },
  ofOtherCode(
    sheet: string,
    row: number,
    said: { readonly roster: string; readonly cells: string; readonly name: string },
  ): FindingOf<'roster-suspect'> {
    const message = words.message('list.roster-suspect.other-code', { sheet, row, ...said });
    return { row, column: null, code: 'roster-suspect', message };
  },
  /** @param cells of the members that cannot be told. */
  ofUnreadCodes(said: {
    readonly roster: string;
    readonly cells: string;
    readonly name: Texts;
  }): FindingOf<'roster-suspect'> {
    const message = words.message('list.roster-suspect.unread-codes', said);
    return { row: null, column: null, code: 'roster-suspect', message };
  },
  /** The sheet lists codes alone, and the row has none. */
  ofNoCode(
    sheet: string,
    row: number,
    said: { readonly roster: string; readonly name: string },
  ): FindingOf<'roster-suspect'> {
    const message = words.message('list.roster-suspect.no-code', { sheet, row, ...said });
    return { row, column: null, code: 'roster-suspect', message };
  },
  ofNoColumns(said: { readonly roster: string; readonly name: Texts }): FindingOf<'roster-suspect'> {
    const message = words.message('list.roster-suspect.no-columns', said);
    return { row: null, column: null, code: 'roster-suspect', message };
  },
} as const satisfies FindingKind<'roster-suspect'> & Record<string, unknown>;
