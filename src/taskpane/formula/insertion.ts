import type { ListView } from '../../check/session';
import type { FunctionContext } from '../../functions/definition';
import { evaluated } from '../../functions/evaluate';
import { parsed } from '../../functions/formula-expression';
import type { FunctionId } from '../../functions/names';
import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import { draftWarning } from '../../report/result-columns';
import { areaAddress, cellAddress } from '../../workbook/address';
import type { Area } from '../../workbook/address';
import { cellText } from '../../workbook/cell-text';
import type { Grid } from '../../workbook/grid';
import type { Selection } from '../../workbook/workbook';
import type { Proposal } from '../proposal-store';
import { lookupIn } from './lookup';

export const insertionWords = vocabulary({
  'pane.insert.title': { 'zh-CN': '插入公式', en: 'Insert a formula' },
  'pane.insert.where': { 'zh-CN': '写入“{sheet}”{cell}：{formula}', en: 'Into {cell} of “{sheet}”: {formula}' },
  'pane.insert.result': { 'zh-CN': '按现在的数据，结果是：{result}', en: 'As the data stands, it comes to: {result}' },
  'pane.insert.rows': {
    'zh-CN': '结果会铺开到{area}，四列，行数与名单相同。',
    en: 'The result spreads over {area}: four columns, as many rows as the list.',
  },
  'pane.insert.replaces': {
    'zh-CN': '{cell}现有的内容“{text}”将被替换。',
    en: '{cell} holds “{text}”, which is replaced.',
  },
  'pane.insert.blocked': {
    'zh-CN': '{area}里已有内容，结果铺不开，单元格会显示溢出错误。请改选右侧空白处的单元格。',
    en: '{area} already holds something, so the result cannot spread and the cell shows a spill error. Select a cell with free space to its right.',
  },
  'pane.insert.in-list': {
    'zh-CN': '所选的{cell}在名单{area}之内，写进去会盖住名单的数据。请先选中名单之外的空白单元格，再插入。',
    en: '{cell} lies within the list {area}, and its data would be covered. Select an empty cell outside the list first.',
  },
  'pane.insert.no-selection': {
    'zh-CN': '还没有选中单元格。请先在工作表中点选一个空白单元格，再插入。',
    en: 'No cell is selected. Select an empty cell in the sheet first.',
  },
  'pane.insert.what': { 'zh-CN': '{cell}的公式', en: 'the formula in {cell}' },
});

const { message } = insertionWords;

export interface InsertionInput {
  readonly id: FunctionId;
  /** With its `=`. */
  readonly formula: string;
  readonly grids: readonly Grid[];
  readonly selection: Selection | null;
  readonly list: ListView | null;
  readonly context: FunctionContext;
}

/** What writing an example into the selected cell would do; or why it is not offered. */
export function insertion(input: InsertionInput): Proposal | Message {
  const { formula, grids, selection, list, context } = input;
  const grid = grids.find(({ sheet }) => sheet === selection?.sheet);
  if (!selection || !grid) return message('pane.insert.no-selection');
  const { top, left } = selection.area;
  const { sheet } = grid;
  const cell = cellAddress(top, left);
  const covered = coveredArea(input, top, left);
  if (list?.sheet === sheet && meets(covered, list.area)) {
    return message('pane.insert.in-list', { cell, area: areaAddress(list.area) });
  }
  const former = grid.value(top, left);
  const result = evaluated(parsed(formula), lookupIn(grids, sheet), context);
  const spread = covered.bottom > covered.top;
  const lines: Message[] = [message('pane.insert.where', { sheet, cell, formula })];
  if (spread) lines.push(message('pane.insert.rows', { area: areaAddress(covered) }));
  else if (result && result.kind !== 'block')
    lines.push(message('pane.insert.result', { result: cellText(result, 'grouped') }));
  if (former.kind !== 'empty') lines.push(message('pane.insert.replaces', { cell, text: cellText(former, 'grouped') }));
  if (spread && holdsBeside(grid, covered, top, left)) {
    lines.push(message('pane.insert.blocked', { area: areaAddress(covered) }));
  }
  const warning = draftWarning(context.pack);
  if (warning) lines.push(warning);
  const own = grid.formula(top, left);
  return {
    title: message('pane.insert.title'),
    lines,
    what: message('pane.insert.what', { cell }),
    changes: [
      {
        kind: 'cells',
        sheet,
        top,
        left,
        before: [[{ value: former, ...(own === null ? {} : { formula: own }) }]],
        after: [[{ value: result && result.kind !== 'block' ? result : { kind: 'stale' }, formula }]],
      },
    ],
  };
}

/** CHECK of one measure answers four columns, and a row for each of the list's. */
const CHECK_COLUMNS = 4;

/** The cells that a result takes: a whole block where the function answers with one. */
function coveredArea({ id, list }: InsertionInput, top: number, left: number): Area {
  if (id !== 'CHECK' || !list) return { top, left, bottom: top, right: left };
  return { top, left, bottom: top + list.area.bottom - list.area.top, right: left + CHECK_COLUMNS - 1 };
}

function meets(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function holdsBeside(grid: Grid, { bottom, right }: Area, top: number, left: number): boolean {
  for (let row = top; row <= Math.min(bottom, grid.rows); row += 1) {
    for (let column = left; column <= Math.min(right, grid.columns); column += 1) {
      if ((row !== top || column !== left) && grid.value(row, column).kind !== 'empty') return true;
    }
  }
  return false;
}
