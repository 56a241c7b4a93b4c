import type { Message } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import { columnLetter } from '../../workbook/address';
import { keyName } from '../../policy/key-names';
import { keyOf } from '../facts/names';
import type { ColumnKey, UnreadColumn } from '../reading';
import { CHOSEN_RANK } from './chosen-column';
import { columnWords } from './column-words';
import { foreignRead } from './fact-column';
import type { Candidate, ColumnMap, ForeignColumn, MappedColumn } from './mapped-column';

const { message } = columnWords;

/** One column a key: the surest, the first among equals; what the user says goes before all. */
export function settle(
  candidates: readonly Candidate[],
  unread: UnreadColumn[],
  foreign: ForeignColumn[],
  pack: Pack,
  chosen: ReadonlySet<number>,
): ColumnMap {
  const byKey = new Map<ColumnKey, Candidate>();
  let conflict: Message | null = null;
  for (const candidate of candidates) {
    const before = byKey.get(candidate.key);
    if (before && chosen.has(before.column) && chosen.has(candidate.column) && !conflict) {
      conflict = choiceTwice(pack, candidate.key, before.column, candidate.column);
    }
    if (!before || candidate.rank > before.rank) byKey.set(candidate.key, candidate);
  }
  const columns: MappedColumn[] = [];
  const doubtful = new Set<ColumnKey>();
  for (const candidate of candidates) {
    const taken = byKey.get(candidate.key);
    if (!taken || taken === candidate) continue;
    if (!chosen.has(taken.column)) doubtful.add(candidate.key);
    const { column, header, key } = candidate;
    const why = message('list.unread.second', { name: keyName(pack, key), column: columnLetter(taken.column) });
    unread.push({ column, header, why });
  }
  for (const candidate of candidates) {
    if (byKey.get(candidate.key) !== candidate) continue;
    // The first quarter is the same months as 1-3月: the policy has use for it beside 1-6月 alone.
    if (isQuarterAsPrior(candidate, byKey)) {
      const { column, header, period } = candidate;
      const read = foreignRead(period ?? { year: null, kind: 'quarter', month: 3 }, false, pack);
      if (read.kind === 'unread') unread.push({ column, header, why: read.why });
      if (period) foreign.push({ column, header, period, byLines: candidate.byLines });
      continue;
    }
    const certain = candidate.certain && !(candidate.fact && doubtful.has(candidate.key));
    columns.push({ ...candidate, certain });
  }
  unread.sort((a, b) => a.column - b.column);
  return { columns, unread, foreign, conflict };
}

function isQuarterAsPrior(candidate: Candidate, byKey: ReadonlyMap<ColumnKey, Candidate>): boolean {
  const { fact, period, rank } = candidate;
  if (fact?.suffix !== '.prior' || period?.kind !== 'quarter' || rank === CHOSEN_RANK) return false;
  return !byKey.has(keyOf({ ...fact, suffix: '.ytd', aspect: fact.aspect === 'growth' ? 'figure' : fact.aspect }));
}

function choiceTwice(pack: Pack, key: ColumnKey, first: number, second: number): Message {
  return message('list.choice-twice', {
    name: keyName(pack, key),
    first: columnLetter(first),
    second: columnLetter(second),
  });
}
