import { emptyArguments, mended } from '../../functions/explain';
import { callsOurs } from '../../functions/spelling';
import { vocabulary } from '../../messages/message';
import { EMPTY } from '../../workbook/cell';
import type { Grid } from '../../workbook/grid';
import type { Proposal } from '../proposal-store';
import { formulaChanges } from './formula-changes';
import { lookupIn } from './lookup';

export const emptyCallWords = vocabulary({
  'pane.empty.title': { 'zh-CN': '改好引用空单元格的公式', en: 'Mend the formulas on empty cells' },
  'pane.empty.line': {
    'zh-CN':
      '将改写{count}个公式，在引用外面加上IF(…="","",…)。这样空单元格不会被当作0，结果只在原来把空白当作0的地方改变。',
    en: '{count, plural, one {# formula is} other {# formulas are}} rewritten with IF(…="","",…) around the reference, so that an empty cell is not taken as 0. Results change only where blank was taken as 0.',
  },
  'pane.empty.example': { 'zh-CN': '例如：{before} 改为 {after}', en: 'For example: {before} becomes {after}' },
  'pane.empty.what': { 'zh-CN': '公式改写', en: 'the mended formulas' },
});

/** A formula of ours that refers to an empty cell, which Excel on the desktop hands over as 0. */
export interface EmptyCall {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Every such formula of the workbook, in the order of its sheets. */
export function emptyCalls(grids: readonly Grid[]): readonly EmptyCall[] {
  const found: EmptyCall[] = [];
  for (const grid of grids) {
    const lookup = lookupIn(grids, grid.sheet);
    for (const [place, formula] of grid.parts.formulas) {
      if (!callsOurs(formula) || emptyArguments(formula, lookup).length === 0) continue;
      const row = Math.floor(place / grid.columns) + 1;
      found.push({ sheet: grid.sheet, row, column: (place % grid.columns) + 1, formula });
    }
  }
  return found;
}

/** What mending them would write; null where there are none. */
export function mendProposal(grids: readonly Grid[]): Proposal | null {
  const calls = emptyCalls(grids);
  const [first] = calls;
  if (!first) return null;
  const { message } = emptyCallWords;
  const changes = formulaChanges(
    calls.map(({ sheet, row, column, formula }) => {
      const value = grids.find((grid) => grid.sheet === sheet)?.value(row, column) ?? EMPTY;
      return { sheet, row, column, before: { value, formula }, after: { value, formula: mended(formula) } };
    }),
  );
  return {
    title: message('pane.empty.title'),
    lines: [
      message('pane.empty.line', { count: calls.length }),
      message('pane.empty.example', { before: first.formula, after: mended(first.formula) }),
    ],
    what: message('pane.empty.what'),
    changes,
  };
}
