import { areaAddress, cellAddress } from '../../../workbook/address';
import type { Change } from '../../../workbook/change';
import { excessOf } from '../../../workbook/limits';
import { failure } from '../failures';
import { SheetPatch } from './patch';

/** What is to become of a sheet. */
export interface SheetPlan {
  readonly sheet: string;
  readonly patch: SheetPatch;
  /** It is not there yet. */
  readonly isNew: boolean;
  /** Column widths of a new sheet. */
  readonly widths: readonly number[];
  /** It goes, and must be blank by then. */
  removed: boolean;
}

/** Names that Excel does not take. */
function isBadName(name: string): boolean {
  return (
    name.length === 0 ||
    name.length > 31 ||
    /[[\]:*?/\\]/.test(name) ||
    /^'|'$/.test(name) ||
    /^(history|历史记录)$/i.test(name)
  );
}

function refuseBeyond(changes: readonly Change[]): void {
  const excess = excessOf(changes);
  if (!excess) return;
  const { sheet } = excess;
  throw excess.kind === 'area'
    ? failure('file.sheet-full', { sheet, area: areaAddress(excess.area) })
    : failure('file.text-too-long', { sheet, cell: cellAddress(excess.row, excess.column) });
}

/**
 * Folds a list of changes into one plan a sheet, each change looked at on top of those before it. `there`: the names of
 * the workbook's sheets that can be written; `taken`: all names.
 */
export function planOf(
  changes: readonly Change[],
  there: readonly string[],
  taken: readonly string[],
): readonly SheetPlan[] {
  refuseBeyond(changes);
  const plans = new Map<string, SheetPlan>();
  const fold = (name: string): string => name.toLowerCase();
  const known = new Map(there.map((name) => [fold(name), name]));
  const names = new Set(taken.map(fold));
  const planFor = (name: string): SheetPlan => {
    const plan = plans.get(fold(name));
    if (plan && !plan.removed) return plan;
    const sheet = known.get(fold(name));
    if (plan || sheet === undefined) throw failure('file.no-sheet', { sheet: name, sheets: there.join('、') });
    const made: SheetPlan = { sheet, patch: new SheetPatch(sheet), isNew: false, widths: [], removed: false };
    plans.set(fold(name), made);
    return made;
  };
  for (const change of changes) {
    switch (change.kind) {
      case 'cells':
        planFor(change.sheet).patch.add(change);
        break;
      case 'add-sheet': {
        const { sheet, widths } = change;
        if (isBadName(sheet)) throw failure('file.sheet-name', { sheet });
        // A sheet that goes and comes back in one list of changes would need both its parts.
        if (names.has(fold(sheet)) || plans.has(fold(sheet))) throw failure('file.sheet-exists', { sheet });
        plans.set(fold(sheet), { sheet, patch: new SheetPatch(sheet), isNew: true, widths, removed: false });
        names.add(fold(sheet));
        break;
      }
      case 'layout':
        planFor(change.sheet);
        break;
      case 'remove-sheet': {
        const plan = planFor(change.sheet);
        plan.removed = true;
        break;
      }
    }
  }
  return [...plans.values()];
}
