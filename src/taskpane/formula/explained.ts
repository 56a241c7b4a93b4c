import type { StepView } from '../../check/session';
import { stepView } from '../../check/step-words';
import type { FunctionContext, FunctionResult } from '../../functions/definition';
import { explainCell } from '../../functions/explain';
import type { ArgumentExplained } from '../../functions/explain';
import { FUNCTIONS } from '../../functions/index';
import { CHINESE_NAMES } from '../../functions/names';
import type { FunctionId } from '../../functions/names';
import type { Message } from '../../messages/message';
import { grouped, ofDouble } from '../../quantity/exact';
import type { Area } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import type { Grid } from '../../workbook/grid';
import { lookupIn } from './lookup';

/** One argument of a call: what it is for, where it comes from, what stands there. */
export interface ArgumentView {
  readonly name: string;
  readonly written: string;
  /** `block`: a range; `unfollowed`: what the spreadsheet alone can work out. */
  readonly shown:
    { readonly kind: 'text'; readonly text: string } | { readonly kind: 'empty' | 'block' | 'unfollowed' };
  readonly source: { readonly sheet: string; readonly area: Area } | null;
}

/** A cell with a formula of ours, explained for the pane. */
export interface FormulaView {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly id: FunctionId;
  readonly chineseName: string;
  readonly description: string;
  readonly arguments: readonly ArgumentView[];
  readonly result:
    | { readonly kind: 'value'; readonly text: string }
    | { readonly kind: 'error'; readonly error: string; readonly why: Message }
    | { readonly kind: 'rows'; readonly count: number }
    | { readonly kind: 'unfollowed' };
  /** Step by step, of the functions that judge. */
  readonly steps: readonly StepView[];
  readonly reason: readonly Message[];
}

/** What the formula at a cell does and why it answers what it answers; null where it is none of ours. */
export function explainedFormula(
  grids: readonly Grid[],
  sheet: string,
  row: number,
  column: number,
  context: FunctionContext,
): FormulaView | null {
  const formula = grids.find((grid) => grid.sheet === sheet)?.formula(row, column);
  if (formula == null) return null;
  const explained = explainCell(formula, lookupIn(grids, sheet), context);
  if (!explained) return null;
  const { id, trace } = explained;
  return {
    sheet,
    row,
    column,
    formula,
    id,
    chineseName: CHINESE_NAMES[id],
    description: FUNCTIONS[id].chinese.description,
    arguments: explained.arguments.map((argument) => argumentView(argument, sheet)),
    result: resultView(explained.result),
    steps: trace?.steps.map((step) => stepView(context.pack, step)) ?? [],
    reason: trace?.reason ?? [],
  };
}

function argumentView({ name, written, value, reference }: ArgumentExplained, home: string): ArgumentView {
  const source = reference ? { sheet: reference.sheet ?? home, area: reference.area } : null;
  return { name, written, source, shown: shownValue(value) };
}

function shownValue(value: CellValue | { readonly kind: 'block' | 'unfollowed' }): ArgumentView['shown'] {
  switch (value.kind) {
    case 'number':
      return { kind: 'text', text: grouped(ofDouble(value.number)) };
    case 'text':
      return value.text === '' ? { kind: 'empty' } : { kind: 'text', text: value.text };
    case 'digits':
      return { kind: 'text', text: value.text };
    case 'logical':
      return { kind: 'text', text: value.logical ? 'TRUE' : 'FALSE' };
    case 'error':
      return { kind: 'text', text: value.error };
    case 'empty':
      return { kind: 'empty' };
    case 'stale':
      return { kind: 'unfollowed' };
    case 'block':
    case 'unfollowed':
      return { kind: value.kind };
  }
}

function resultView(result: FunctionResult | null): FormulaView['result'] {
  if (!result) return { kind: 'unfollowed' };
  switch (result.kind) {
    case 'error':
      return { kind: 'error', error: result.error, why: result.message };
    case 'matrix':
      return { kind: 'rows', count: result.rows.length };
    case 'value': {
      const { value } = result;
      if (typeof value === 'number') return { kind: 'value', text: grouped(ofDouble(value)) };
      return { kind: 'value', text: typeof value === 'boolean' ? String(value).toUpperCase() : value };
    }
  }
}
