import { vocabulary } from '../../messages/message';
import type { Texts } from '../../messages/message';
import { cellOf } from './finding';
import type { FindingKind, FindingOf } from './finding';

const words = vocabulary({
  'list.base-suspect.produced': {
    'zh-CN': '「{sheet}」{cell}：{name}按无基数处理，但{other}为{value}，说明上年同期有生产；请核对是否有基数。',
    en: '{sheet}!{cell}: {name} counts as no base, but {other} is {value}: the enterprise produced then. Check whether it has a base.',
  },
  'list.base-suspect.tiny': {
    'zh-CN': '「{sheet}」{cell}：{name}为{base}，不到本期{current}的1%；请核对单位和同期数。',
    en: '{sheet}!{cell}: {name} is {base}, under 1 % of this year’s {current}. Check its unit and the figure.',
  },
  'list.base-suspect.said-none': {
    'zh-CN': '「{sheet}」{cell}：是否有基数填“{said}”，但{name}为{base}；按有基数处理，请核对。',
    en: '{sheet}!{cell}: “{said}” stands for whether there is a base, but {name} is {base}. The figure decides: check it.',
  },
  'list.base-suspect.said-some': {
    'zh-CN': '「{sheet}」{cell}：是否有基数填“{said}”，但{name}写的是{base}；同期数按缺失处理，请补填。',
    en: '{sheet}!{cell}: “{said}” stands for whether there is a base, but {name} says {base}. The base is taken as missing: fill it in.',
  },
});

/** A base that other cells of its row contradict, or that is next to nothing. */
export const baseSuspect = {
  id: 'base-suspect',
  name: { 'zh-CN': '基数存疑', en: 'Base suspect' },
  texts: words.texts,
  /** No base, or zero, while another column says that the enterprise produced then. */
  ofProduced(
    sheet: string,
    row: number,
    column: number,
    said: { readonly name: Texts; readonly other: Texts; readonly value: string },
  ): FindingOf<'base-suspect'> {
    const message = words.message('list.base-suspect.produced', { ...cellOf(sheet, row, column), ...said });
    return { row, column, code: 'base-suspect', message };
  },
  /** A base under 1 % of the figure. */
  ofTiny(
    sheet: string,
    row: number,
    column: number,
    said: { readonly name: Texts; readonly base: string; readonly current: string },
  ): FindingOf<'base-suspect'> {
    const message = words.message('list.base-suspect.tiny', { ...cellOf(sheet, row, column), ...said });
    return { row, column, code: 'base-suspect', message };
  },
  /** 是否有基数 against the figure: `kind` tells which of the two says that there is one. */
  ofWord(
    sheet: string,
    row: number,
    column: number,
    kind: 'said-none' | 'said-some',
    said: { readonly name: Texts; readonly said: string; readonly base: string },
  ): FindingOf<'base-suspect'> {
    const message = words.message(`list.base-suspect.${kind}`, { ...cellOf(sheet, row, column), ...said });
    return { row, column, code: 'base-suspect', message };
  },
} as const satisfies FindingKind<'base-suspect'> & Record<string, unknown>;
