import type { Pack } from '../../policy/pack';
import type { MetricId } from '../../policy/terms';
import { UNITS } from '../../quantity/unit';
import { keyName } from '../../policy/key-names';
import { cumulativeOf, monthsOf } from '../../policy/period';
import { keyOf, parseKey, periodName } from '../facts/names';
import type { FactKey } from '../facts/names';
import { headerPeriod } from '../period';
import type { ColumnKey, HeaderPeriod } from '../reading';
import { columnWords } from './column-words';
import { SHARE, unitRead } from './column-unit';
import type { ListContext } from './context';
import type { Candidate } from './mapped-column';
import type { PeriodAsker } from './periods';
import { placedFact } from './placed-fact';
import type { FactSense, Sense } from './sense';
import { isWhole } from './whole-header';

const { message } = columnWords;

/** The rank of what the user says: it goes before every guess. */
export const CHOSEN_RANK = 9;

/** A column that the user chose, and what its right neighbours may take from it. */
export interface ChosenColumn {
  readonly column: Candidate;
  readonly asker: PeriodAsker | null;
}

/** A column as the user says what it is; null where the key is none of the pack's, or the period none of its facts'. */
export function chosenColumn(
  column: number,
  header: string,
  parts: readonly string[],
  choice: { readonly key: ColumnKey | null; readonly unit?: string; readonly period?: HeaderPeriod },
  sense: Sense,
  context: ListContext,
  pack: Pack,
): ChosenColumn | null {
  const { key } = choice;
  if (key === null) return null;
  const named = parseKey(key, pack);
  const fact = named && choice.period ? withPeriod(named, choice.period, pack) : named;
  if (named && !fact) return null;
  const period = choice.period ?? (sense.kind === 'fact' ? sense.own : null);
  const settledKey = fact ? keyOf(fact) : key;
  const reasons = [message('list.column.chosen', { name: keyName(pack, settledKey) })];
  if (choice.period) reasons.push(message('list.column.period-chosen', { period: periodName(choice.period) }));
  if (!fact) {
    const chosen: Candidate = {
      column,
      key,
      header,
      fact,
      unit: null,
      unitBy: 'guess',
      period: null,
      reasons,
      certain: true,
      rank: CHOSEN_RANK,
      byLines: false,
    };
    return { column: chosen, asker: null };
  }
  const chosenUnit = choice.unit === SHARE.id ? SHARE : (UNITS.find(({ id }) => id === choice.unit) ?? null);
  const read = chosenUnit
    ? { unit: chosenUnit, by: 'chosen' as const, reason: message('list.column.unit-chosen', { unit: chosenUnit.id }) }
    : unitRead(fact, sense.kind === 'fact' ? sense.unit : null, context, pack);
  if (read.reason) reasons.push(read.reason);
  const chosen: Candidate = {
    column,
    key: settledKey,
    header,
    fact,
    unit: read.unit,
    unitBy: read.by,
    period,
    reasons,
    certain: true,
    rank: CHOSEN_RANK,
    byLines: false,
  };
  const bare: FactSense = {
    kind: 'fact',
    aspect: fact.aspect,
    metric: fact.metric,
    own: null,
    upper: null,
    bareYear: false,
    unit: null,
  };
  const { root, months } = rootOf(fact.metric, pack);
  const own = choice.period ?? months ?? periodOfSuffix(fact.suffix, pack);
  const asker: PeriodAsker = {
    sense: {
      ...(sense.kind === 'fact' ? sense : bare),
      aspect: fact.aspect,
      metric: root,
      own,
      bareYear: false,
    },
    metric: root,
    group: parts.slice(0, -1).join(''),
  };
  return { column: chosen, asker };
}

/** The metric that a column to its right without one has too, and the period, where the metric is of another than the pack's. */
function rootOf(metric: MetricId, { metrics, period }: Pack): { root: MetricId; months: HeaderPeriod | null } {
  const stretch = metrics.find(({ id }) => id === metric)?.stretch ?? null;
  if (!stretch) return { root: metric, months: null };
  return { root: stretch.of, months: headerPeriod(stretch.yearsBack > 0 ? period.year - 1 : null, stretch) };
}

/** The stretch that a chosen key stands for: columns to its right that name none have it too. */
function periodOfSuffix(suffix: FactKey['suffix'], { period }: Pack): HeaderPeriod {
  const own = monthsOf(period);
  const cumulative = cumulativeOf(period);
  switch (suffix) {
    case '':
      return headerPeriod(null, own);
    case '.ytd':
      return { year: null, kind: 'cumulative', month: own.to };
    case '.prior':
      return { year: null, kind: 'cumulative', month: cumulative?.prior.to ?? own.to };
  }
}

function withPeriod(fact: FactKey, period: HeaderPeriod, pack: Pack): FactKey | null {
  if (isWhole(fact.metric, pack)) return fact;
  const placed = placedFact(fact.metric, period, fact.aspect, pack);
  // The user says that it is the growth that counts, whatever its year.
  return placed === 'last-rate' ? withPeriod(fact, { ...period, year: null }, pack) : placed;
}
