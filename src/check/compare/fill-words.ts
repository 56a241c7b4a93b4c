import { vocabulary } from '../../messages/message';
import { cellAddress } from '../../workbook/address';
import type { ListFile } from '../checked-file';

const words = vocabulary({
  'fill.formula': {
    'zh-CN': '“{sheet}”{cell}是公式，{key}没有补填，请改公式或先转为数值',
    en: '{cell} of “{sheet}” is a formula: {key} was not filled in. Mend the formula, or turn it into its value first',
  },
  'fill.merged': {
    'zh-CN': '“{sheet}”{cell}是合并单元格，{key}没有补填，请先取消合并',
    en: '{cell} of “{sheet}” is merged: {key} was not filled in. Unmerge it first',
  },
  'fill.proposal': {
    'zh-CN': '“{sheet}”第{row}行：{key}补填{value}，来自{from}',
    en: '“{sheet}” row {row}: {key} filled in with {value}, from {from}',
  },
  'fill.proposal-over': {
    'zh-CN': '“{sheet}”第{row}行：{key}由“{found}”改为{value}，来自{from}',
    en: '“{sheet}” row {row}: {key} changed from “{found}” to {value}, from {from}',
  },
  'fill.question': {
    'zh-CN': '“{sheet}”第{row}行：{key}名单为{own}，{from}为{value}，以哪个为准？',
    en: '“{sheet}” row {row}: {key} is {own} in the list and {value} in {from}. Which counts?',
  },
  'fill.from-cell': { 'zh-CN': '{file}“{sheet}”{cell}', en: '{file} “{sheet}” {cell}' },
  'fill.from-row': {
    'zh-CN': '{file}“{sheet}”第{row}行（两列累计数之差）',
    en: '{file} “{sheet}” row {row} (the difference of two cumulative columns)',
  },
  'fill.note': { 'zh-CN': '{key}：{from}', en: '{key}: {from}' },
  'fill.note-over': { 'zh-CN': '{key}（原为“{found}”）：{from}', en: '{key} (was “{found}”): {from}' },
});

/** What is said of bases that a second source fills in. */
export const fillWords = {
  ...words,
  at: ({ list }: ListFile, row: number, column: number): { readonly sheet: string; readonly cell: string } => ({
    sheet: list.sheet,
    cell: cellAddress(row, column),
  }),
};
