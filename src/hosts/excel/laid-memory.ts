import type { Change } from '../../workbook/change';
import type { SheetLayout } from '../../workbook/layout';

type LayoutChange = Extract<Change, { kind: 'layout' }>;

/**
 * How sheets of ours were laid out since the pane was opened. Whoever plans a change of layout knows the merged areas
 * alone of what is there; Excel tells of the rest piece by piece and slowly, and what we put there we know ourselves.
 */
export class LaidMemory {
  readonly #laid = new Map<string, SheetLayout>();

  /** Changes with what is known of the layouts that they replace. */
  completed(changes: readonly Change[]): readonly Change[] {
    return changes.map((change) => {
      const laid = change.kind === 'layout' ? this.#laid.get(change.sheet.toLowerCase()) : undefined;
      return change.kind === 'layout' && laid ? { ...change, before: { ...laid, ...change.before } } : change;
    });
  }

  /** The inverse of changes that were made, which are remembered from now on. */
  made(changes: readonly Change[], inverse: readonly Change[]): readonly Change[] {
    const unknown = new Set(changes.flatMap((change) => (this.#isUnknown(change) ? [change.sheet] : [])));
    for (const change of changes) {
      const key = change.sheet.toLowerCase();
      if (change.kind === 'add-sheet') this.#laid.set(key, change.layout ?? {});
      if (change.kind === 'layout') this.#laid.set(key, change.after);
      if (change.kind === 'remove-sheet') this.#laid.delete(key);
    }
    return inverse.map((change) => (change.kind === 'layout' && unknown.has(change.sheet) ? leaving(change) : change));
  }

  /** A layout of which the merged areas alone are known: it was put there before the pane was opened. */
  #isUnknown(change: Change): boolean {
    return (
      change.kind === 'layout' &&
      !this.#laid.has(change.sheet.toLowerCase()) &&
      Object.keys(change.before).every((piece) => piece === 'merges')
    );
  }
}

/**
 * An inverse that takes nothing away which may have been there: charts, panes, heights, the filter stay. Links and page
 * breaks go, for they would lead to other rows than they say.
 */
function leaving(change: LayoutChange): LayoutChange {
  const { before, after } = change;
  const print = before.print && { ...before.print, breaks: [] };
  return { ...change, after: { ...before, links: [], ...(print && { print }), ...after } };
}
