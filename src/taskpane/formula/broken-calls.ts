import { brokenCall, repaired } from '../../functions/broken-calls';
import type { BrokenCall } from '../../functions/broken-calls';
import { vocabulary } from '../../messages/message';
import type { Grid } from '../../workbook/grid';
import type { FunctionLanguage } from '../../workbook/workbook';
import type { Proposal } from '../proposal-store';
import { formulaChanges } from './formula-changes';
import { lookupIn } from './lookup';

export const brokenCallWords = vocabulary({
  'pane.broken.title': { 'zh-CN': '重新连上断开的公式', en: 'Reconnect the broken formulas' },
  'pane.broken.line': {
    'zh-CN': '将改写{count}个公式，只改其中本工具函数的名称和它前面的外部引用，参数和其余部分不动。写入后重新计算。',
    en: '{count, plural, one {# formula is} other {# formulas are}} rewritten: the names of this add-in’s functions and the external references before them alone; arguments and all else stay. Then they are calculated again.',
  },
  'pane.broken.example': { 'zh-CN': '例如：{before} 改为 {after}', en: 'For example: {before} becomes {after}' },
  'pane.broken.again': {
    'zh-CN': '公式的写法本身没有错，是输入时本工具还没有打开；原样重新写入即可。',
    en: 'The formulas are spelt right, but were entered while this add-in was not there: they are entered again as they are.',
  },
  'pane.broken.what': { 'zh-CN': '断开公式的改写', en: 'the reconnected formulas' },
});

/** A formula whose call of ours does not reach us. */
export interface BrokenFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly why: BrokenCall;
}

/** Every such formula of the workbook, in the order of its sheets; a user's own wrong name is none. */
export function brokenFormulas(grids: readonly Grid[]): readonly BrokenFormula[] {
  const found: BrokenFormula[] = [];
  for (const grid of grids) {
    const lookup = lookupIn(grids, grid.sheet);
    for (const [place, formula] of grid.parts.formulas) {
      if (!/policy/i.test(formula)) continue;
      const row = Math.floor(place / grid.columns) + 1;
      const column = (place % grid.columns) + 1;
      const why = brokenCall(formula, grid.value(row, column), lookup);
      if (why) found.push({ sheet: grid.sheet, row, column, formula, why });
    }
  }
  return found;
}

/** What repairing them would write; null where there are none. */
export function repairProposal(grids: readonly Grid[], language: FunctionLanguage): Proposal | null {
  const broken = brokenFormulas(grids);
  const shown = broken.find(({ formula }) => repaired(formula, language) !== formula);
  if (broken.length === 0) return null;
  const { message } = brokenCallWords;
  const valueAt = new Map(grids.map((grid) => [grid.sheet, grid]));
  const changes = formulaChanges(
    broken.flatMap(({ sheet, row, column, formula }) => {
      const value = valueAt.get(sheet)?.value(row, column);
      if (!value) return [];
      const after = { value: { kind: 'stale' }, formula: repaired(formula, language) } as const;
      return [{ sheet, row, column, before: { value, formula }, after }];
    }),
  );
  return {
    title: message('pane.broken.title'),
    lines: [
      message('pane.broken.line', { count: broken.length }),
      shown
        ? message('pane.broken.example', { before: shown.formula, after: repaired(shown.formula, language) })
        : message('pane.broken.again'),
    ],
    what: message('pane.broken.what'),
    changes,
  };
}
