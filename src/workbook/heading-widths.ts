import type { CellContent, CellRole } from './cell';
import type { Change } from './change';

/** Widths, in characters, that a column of such cells needs. */
const WIDTHS: Partial<Readonly<Record<CellRole, number>>> = {
  wrapped: 60,
  amount: 16,
  eligible: 16,
  ineligible: 16,
  undetermined: 16,
  'not-applicable': 16,
};
const WIDEST = 60;
const LOOKED_AT = 50;

/** Signs of Chinese take two places. */
function places(text: string): number {
  return text.length + text.replace(/[^\u2e80-\uffff]/g, '').length;
}

function widthOf({ value, role }: CellContent): number {
  return WIDTHS[role ?? 'text'] ?? (value.kind === 'text' ? places(value.text) + 3 : 10);
}

/** An empty text is no content either. */
function isBlank({ value, formula }: CellContent): boolean {
  return formula === undefined && (value.kind === 'empty' || (value.kind === 'text' && value.text === ''));
}

/**
 * The widths, by column, of columns that a list of changes begins anew: those whose first written cell is a heading where
 * nothing was. A host leaves a column alone that has a width already.
 */
export function headedWidths(blocks: readonly Extract<Change, { kind: 'cells' }>[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const { left, before, after } of blocks) {
    after[0]?.forEach((heading, index) => {
      const former = before[0]?.[index];
      if (heading.role !== 'heading' || !former || !isBlank(former)) return;
      const body = after.slice(1, LOOKED_AT).map((row) => widthOf(row[index] ?? heading));
      widths.set(left + index, Math.min(WIDEST, Math.max(widthOf(heading), ...body)));
    });
  }
  return widths;
}
