import { FINDINGS } from '../list/findings';
import type { Finding, ListReading } from '../list/reading';
import type { Pack } from '../policy/pack';
import { confirmationOf } from '../policy/unconfirmed';
import { isIndustry } from './industry-key';
import type { JudgedRow } from './run';

/**
 * `value-missing` where a verdict hangs on it: on the row's own cell, or once for the list where the list has no column
 * for it. Parameters, and rules that are not confirmed, are no part of the list and no finding.
 */
export function missingFindings(pack: Pack, list: ListReading, rows: readonly JudgedRow[]): readonly Finding[] {
  const parameters = new Set(pack.parameters.map(({ id }) => id));
  const columns = new Map<string, number>(list.columns.map(({ key, column }) => [key, column]));
  const unknown = new Set(list.findings.filter(({ code }) => code === 'industry-unknown').map(({ row }) => row));
  const lacking = new Map<string, number>();
  const found: Finding[] = [];
  for (const { row, verdicts } of rows) {
    const keys = new Set<string>();
    for (const verdict of verdicts)
      if (verdict.kind === 'undetermined') for (const key of verdict.missing) keys.add(key);
    for (const key of keys) {
      if (parameters.has(key) || confirmationOf(pack, key) !== null) continue;
      const column = columns.get(key);
      if (column === undefined) {
        if (!settledBeside(key, keys, columns)) lacking.set(key, (lacking.get(key) ?? 0) + 1);
      } else if (isIndustry(key) && row.industry !== null) {
        // The cell is filled: it is told once why that does not do.
        if (!unknown.has(row.row))
          found.push(FINDINGS['value-missing'].ofIndustry(list.sheet, row.row, column, row.industry));
      } else found.push(FINDINGS['value-missing'].ofCell(pack, list.sheet, row, column, key));
    }
  }
  for (const [key, count] of lacking) found.push(FINDINGS['value-missing'].ofList(pack, list.sheet, key, count));
  return found;
}

/** A reported rate is but another way to say the base: where the base's own cells are there to fill, they are asked for. */
function settledBeside(key: string, keys: ReadonlySet<string>, columns: ReadonlyMap<string, number>): boolean {
  if (!key.endsWith('.growth')) return false;
  const metric = key.slice(0, -'growth'.length);
  return [...keys].some((other) => other.startsWith(metric) && other.endsWith('.base') && columns.has(other));
}
