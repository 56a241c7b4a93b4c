import { plain } from '../quantity/exact';
import type { Exact } from '../quantity/exact';
import { amountCell } from '../report/result-columns';
import type { CellContent } from '../workbook/cell';
import { EMPTY } from '../workbook/cell';
import { amountOf } from './compare/award-total';
import type { AwardTotal } from './compare/award-total';
import type { FigureSaid } from './compare/figures';

/** A cell with nothing in it. */
export const BLANK: CellContent = { value: EMPTY };

/** Words, wrapped; nothing for none. */
export function text(words: string): CellContent {
  return words === '' ? BLANK : { value: { kind: 'text', text: words }, role: 'wrapped' };
}

/** A number of rows, or a row's number; nothing for null. */
export function count(number: number | null): CellContent {
  return number === null ? BLANK : { value: { kind: 'number', number } };
}

/** A share, shown as a percentage. */
export function shareCell(share: Exact): CellContent {
  return { ...amountCell(share), role: 'share' };
}

/** A figure in the metric's unit, or a share; what cannot be read as the sheet shows it. */
export function figureCell(key: string, said: FigureSaid): CellContent {
  return said.kind === 'known' ? valueCell(key, said.value) : text(said.shown);
}

/** A figure in its metric's unit; a growth rate as a percentage. */
export function valueCell(key: string, value: Exact): CellContent {
  return key.endsWith('.growth') ? shareCell(value) : amountCell(value);
}

/** A total of awards in 万元; words while one is open, never a number that it is not. */
export function awardTotalCell(total: AwardTotal): CellContent {
  const amount = amountOf(total);
  return amount
    ? amountCell(amount)
    : text(`待定（已定${plain(total.settled)}万元，另${String(total.open)}家金额未定）`);
}
