import { vocabulary } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import { keyName } from '../../policy/key-names';
import { cellOf } from './finding';
import type { FindingKind, FindingOf } from './finding';

const words = vocabulary({
  'list.value-missing': {
    'zh-CN': '「{sheet}」{cell}：缺{name}，影响本行结论；请补填。',
    en: '{sheet}!{cell}: {name} is missing, and the row’s verdict hangs on it. Fill it in.',
  },
  'list.value-missing.industry': {
    'zh-CN':
      '「{sheet}」{cell}：行业“{text}”属不属于政策所列行业拿不准，影响本行结论；请改填更具体的行业名称或行业代码，仍拿不准的由主管部门确认。',
    en: '{sheet}!{cell}: whether “{text}” is one of the policy’s industries is not sure, and the row’s verdict hangs on it. Enter a narrower name or a code; what stays unsure is for the bureau to confirm.',
  },
  'list.value-missing.name': {
    'zh-CN': '「{sheet}」{cell}：本行没有企业名称，按一家企业核验；请补填名称，或删去不是企业的行。',
    en: '{sheet}!{cell}: the row has no name; it is checked as an enterprise. Fill in the name, or remove the row if it is none.',
  },
  'list.value-missing.merged': {
    'zh-CN':
      '「{sheet}」{cell}：{name}在跨多家企业或多列的合并单元格（{area}）里，分不清各是多少，按缺失处理；请拆分后分别填写。',
    en: '{sheet}!{cell}: {name} is merged over several enterprises or columns ({area}), so it has no figure of its own; taken as missing. Unmerge it and enter each.',
  },
  'list.value-missing.placeholder': {
    'zh-CN': '「{sheet}」{cell}：{name}填的是“{text}”，按缺失处理，不当作0或空白；请填数字，没有的请写明原因。',
    en: '{sheet}!{cell}: “{text}” stands for {name}; taken as missing, neither 0 nor empty. Enter the value, or say why there is none.',
  },
  'list.value-missing.no-column': {
    'zh-CN': '「{sheet}」：名单没有{name}列，{count}家企业的结论因此待定；请补上这一列，或在列设置里指定。',
    en: '{sheet}: the list has no column for {name}; {count, plural, one {one verdict hangs} other {# verdicts hang}} on it. Add the column, or point it out among the columns.',
  },
});

/** A name, or a value that a verdict hangs on, is not there. */
export const valueMissing = {
  id: 'value-missing',
  name: { 'zh-CN': '缺数据', en: 'Value missing' },
  texts: words.texts,
  /** A key that a verdict of this row waits for. */
  ofCell(
    pack: Pack,
    sheet: string,
    row: { readonly row: number },
    column: number,
    key: string,
  ): FindingOf<'value-missing'> {
    const message = words.message('list.value-missing', {
      ...cellOf(sheet, row.row, column),
      name: keyName(pack, key),
    });
    return { row: row.row, column, code: 'value-missing', message };
  },
  /** An industry is written, and is not narrow enough for a verdict. */
  ofIndustry(sheet: string, row: number, column: number, text: string): FindingOf<'value-missing'> {
    const message = words.message('list.value-missing.industry', { ...cellOf(sheet, row, column), text });
    return { row, column, code: 'value-missing', message };
  },
  /** A key that verdicts wait for and the list has no column of. */
  ofList(pack: Pack, sheet: string, key: string, count: number): FindingOf<'value-missing'> {
    const message = words.message('list.value-missing.no-column', { sheet, name: keyName(pack, key), count });
    return { row: null, column: null, code: 'value-missing', message };
  },
  ofName(sheet: string, row: number, column: number): FindingOf<'value-missing'> {
    const message = words.message('list.value-missing.name', cellOf(sheet, row, column));
    return { row, column, code: 'value-missing', message };
  },
  ofMerged(
    pack: Pack,
    sheet: string,
    row: number,
    column: number,
    key: string,
    area: string,
  ): FindingOf<'value-missing'> {
    const params = { ...cellOf(sheet, row, column), name: keyName(pack, key), area };
    return { row, column, code: 'value-missing', message: words.message('list.value-missing.merged', params) };
  },
  ofPlaceholder(
    pack: Pack,
    sheet: string,
    row: number,
    column: number,
    key: string,
    text: string,
  ): FindingOf<'value-missing'> {
    const params = { ...cellOf(sheet, row, column), name: keyName(pack, key), text };
    return { row, column, code: 'value-missing', message: words.message('list.value-missing.placeholder', params) };
  },
} as const satisfies FindingKind<'value-missing'> & Record<string, unknown>;
