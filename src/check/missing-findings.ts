import { FINDINGS } from '../list/findings';
import type { Finding, ListReading } from '../list/reading';
import type { Pack } from '../policy/pack';
import type { JudgedRow } from './run';

/**
 * `value-missing` where a verdict hangs on it: on the row's own cell, or once for the list where the list has no column
 * for it. Parameters are no part of the list and no finding.
 */
export function missingFindings(pack: Pack, list: ListReading, rows: readonly JudgedRow[]): readonly Finding[] {
  const parameters = new Set(pack.parameters.map(({ id }) => id));
  const columns = new Map<string, number>(list.columns.map(({ key, column }) => [key, column]));
  const lacking = new Map<string, number>();
  const found: Finding[] = [];
  for (const { row, verdicts } of rows) {
    const keys = new Set<string>();
    for (const verdict of verdicts)
      if (verdict.kind === 'undetermined') for (const key of verdict.missing) keys.add(key);
    for (const key of keys) {
      if (parameters.has(key)) continue;
      const column = columns.get(key);
      if (column === undefined) lacking.set(key, (lacking.get(key) ?? 0) + 1);
      else found.push(FINDINGS['value-missing'].ofCell(pack, list.sheet, row, column, key));
    }
  }
  for (const [key, count] of lacking) found.push(FINDINGS['value-missing'].ofList(pack, list.sheet, key, count));
  return found;
}
