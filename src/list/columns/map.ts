import type { Message } from '../../messages/message';
import type { MetricId, Pack } from '../../policy/pack';
import { ONE } from '../../quantity/exact';
import { PERCENT, UNITS, unitOf } from '../../quantity/unit';
import type { Unit } from '../../quantity/unit';
import { columnLetter } from '../../workbook/address';
import { keyName, keyOf, parseKey, periodName } from '../facts/names';
import type { FactKey } from '../facts/names';
import { headingParts } from '../header/block';
import type { HeaderBlock } from '../header/block';
import { unitInLines } from '../header/above';
import { placeOfPeriod } from '../period';
import type { ColumnKey, HeaderPeriod, ListChoices, UnreadColumn } from '../reading';
import type { SheetView } from '../sheet/sheet-view';
import { columnWords } from './column-words';
import type { ListContext } from './context';
import type { IdentityKey } from './identity';
import { isWeakName } from './identity';
import { periodOf } from './periods';
import type { PeriodAsker } from './periods';
import { dimensionOf, senseOf } from './sense';
import type { FactSense, Sense } from './sense';

/** A column with a meaning, before its cells are looked at. */
export interface MappedColumn {
  readonly column: number;
  readonly key: ColumnKey;
  readonly header: string;
  /** Null for identity. */
  readonly fact: FactKey | null;
  /** The unit that its bare numbers count in; null for identity, and for rates whose scale the cells must tell. */
  readonly unit: Unit | null;
  /** Written in heading, line or title; guessed; or chosen by the user. */
  readonly unitBy: 'written' | 'guess' | 'chosen';
  readonly period: HeaderPeriod | null;
  readonly reasons: readonly Message[];
  readonly certain: boolean;
}

/** A figure of another period than the policy's: not mapped, and a finding. */
export interface ForeignColumn {
  readonly column: number;
  readonly header: string;
  readonly period: HeaderPeriod;
  /** The period is the title's or a line's, and is told once for the list. */
  readonly byLines: boolean;
}

export interface ColumnMap {
  readonly columns: readonly MappedColumn[];
  readonly unread: readonly UnreadColumn[];
  readonly foreign: readonly ForeignColumn[];
  /** A choice that cannot be followed: the same key for two columns. */
  readonly conflict: Message | null;
}

const { message } = columnWords;

/** Rates as shares (0.1 is 10 %), where the user says so of a column. */
const SHARE: Unit = { ...PERCENT, id: 'share', factor: ONE, names: ['share'] };

/** A column's meaning as it was found, with what speaks for it where two have the same. */
interface Candidate extends MappedColumn {
  /** The higher, the surer: chosen by the user, its own metric, its own period. */
  readonly rank: number;
  /** The period is the title's or a line's. */
  readonly byLines: boolean;
}

/** What every column of a list is, and why. */
export function mapColumns(
  view: SheetView,
  block: HeaderBlock,
  context: ListContext,
  pack: Pack,
  choices: ListChoices['columns'],
): ColumnMap {
  const candidates: Candidate[] = [];
  const unread: UnreadColumn[] = [];
  const foreign: ForeignColumn[] = [];
  const figures: PeriodAsker[] = [];
  const chosen = choices ?? new Map<number, never>();
  const numbers = new Set(chosen.keys());
  for (let column = block.left; column <= block.right; column += 1) numbers.add(column);

  const senses = new Map<number, { sense: Sense; parts: readonly string[] }>();
  for (const column of [...numbers].sort((a, b) => a - b)) {
    const parts = headingParts(view, block, column);
    const sense: Sense =
      column === block.nameColumn && isNameHeading(parts) ? { kind: 'identity', key: 'name' } : senseOf(parts, pack);
    senses.set(column, { sense, parts });
  }
  for (const [column, { sense, parts }] of senses) {
    const header = headerText(parts);
    const choice = chosen.get(column);
    if (choice?.key === null) {
      unread.push({ column, header, why: message('list.unread.chosen') });
      continue;
    }
    if (choice) {
      const made = chosenColumn(column, header, choice, sense, context, pack);
      if (made) candidates.push(made);
      else unread.push({ column, header, why: message('list.unread.no-word') });
      continue;
    }
    switch (sense.kind) {
      case 'identity':
        candidates.push({
          column,
          key: sense.key,
          header,
          fact: null,
          unit: null,
          unitBy: 'guess',
          period: null,
          reasons: [message('list.column.named', { header, name: keyName(pack, sense.key) })],
          certain: true,
          rank: identityRank(sense.key, header),
          byLines: false,
        });
        break;
      case 'fact': {
        const made = factColumn(column, header, sense, parts, figures, senses, context, pack);
        if (made.kind === 'column') candidates.push(made.column);
        else {
          unread.push({ column, header, why: made.why });
          if (made.foreign) foreign.push({ column, header, ...made.foreign });
        }
        break;
      }
      case 'no-fact':
        unread.push({ column, header, why: message(`list.unread.${sense.why}`) });
        break;
      case 'other-figure':
        unread.push({
          column,
          header,
          why: message('list.unread.other-figure', { name: keyNameOfMetric(pack, sense.like) }),
        });
        break;
      case 'ours':
        unread.push({ column, header, why: message('list.unread.ours') });
        break;
      case 'unknown':
        unread.push({
          column,
          header,
          why: message(parts.length > 0 ? 'list.unread.no-word' : 'list.unread.no-heading'),
        });
        break;
    }
  }
  return settle(candidates, unread, foreign, pack, new Set(chosen.keys()));
}

function headerText(parts: readonly string[]): string {
  return parts.join('／');
}

function isNameHeading(parts: readonly string[]): boolean {
  return isWeakName(parts.join('')) || isWeakName(parts[parts.length - 1] ?? '');
}

/** Of two columns of industries the one that says most: a section (制造业) says least. */
function identityRank(key: IdentityKey, header: string): number {
  return key === 'industry' && /门类/u.test(header) ? 1 : 2;
}

function keyNameOfMetric(pack: Pack, metric: MetricId): ReturnType<typeof keyName> {
  return pack.metrics.find(({ id }) => id === metric)?.name ?? { 'zh-CN': metric, en: metric };
}

function chosenColumn(
  column: number,
  header: string,
  choice: { readonly key: ColumnKey | null; readonly unit?: string; readonly period?: HeaderPeriod },
  sense: Sense,
  context: ListContext,
  pack: Pack,
): Candidate | null {
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
    return {
      column,
      key,
      header,
      fact,
      unit: null,
      unitBy: 'guess',
      period: null,
      reasons,
      certain: true,
      rank: 9,
      byLines: false,
    };
  }
  const chosenUnit = choice.unit === SHARE.id ? SHARE : (UNITS.find(({ id }) => id === choice.unit) ?? null);
  const read = chosenUnit
    ? { unit: chosenUnit, by: 'chosen' as const, reason: message('list.column.unit-chosen', { unit: chosenUnit.id }) }
    : unitRead(fact, sense.kind === 'fact' ? sense.unit : null, context, pack);
  if (read.reason) reasons.push(read.reason);
  return {
    column,
    key: settledKey,
    header,
    fact,
    unit: read.unit,
    unitBy: read.by,
    period,
    reasons,
    certain: true,
    rank: 9,
    byLines: false,
  };
}

function withPeriod(fact: FactKey, period: HeaderPeriod, pack: Pack): FactKey | null {
  const place = placeOfPeriod(period, pack.period);
  if (!place) return null;
  const aspect = place.year === 'base' && fact.aspect === 'figure' ? 'base' : fact.aspect;
  return { ...fact, suffix: place.suffix, aspect };
}

type FactRead =
  | { readonly kind: 'column'; readonly column: Candidate }
  | {
      readonly kind: 'unread';
      readonly why: Message;
      readonly foreign: { readonly period: HeaderPeriod; readonly byLines: boolean } | null;
    };

function factColumn(
  column: number,
  header: string,
  sense: FactSense,
  parts: readonly string[],
  figures: PeriodAsker[],
  senses: ReadonlyMap<number, { readonly sense: Sense }>,
  context: ListContext,
  pack: Pack,
): FactRead {
  const found = metricFor(column, sense, figures, senses, context);
  const asker: PeriodAsker = { sense, metric: found.metric, group: parts.slice(0, -1).join('') };
  const read = periodOf(asker, figures, context, pack);
  figures.push(asker);
  if (read.kind === 'year-alone') {
    const period: HeaderPeriod = { year: read.year, kind: 'year', month: 12 };
    return {
      kind: 'unread',
      why: message('list.unread.year-alone', { year: String(read.year) }),
      foreign: { period, byLines: false },
    };
  }
  const place = placeOfPeriod(read.period, pack.period);
  const otherYear = !read.yearSaid && read.period.year !== null && read.period.year !== pack.period.year;
  if (!place || otherYear)
    return foreignRead(read.period, read.by === 'line' || read.by === 'title' || otherYear, pack);
  if (sense.aspect === 'growth' && place.year === 'base') {
    return { kind: 'unread', why: message('list.unread.last-rate'), foreign: null };
  }
  const aspect = place.year === 'base' && sense.aspect === 'figure' ? 'base' : sense.aspect;
  const fact: FactKey = { metric: found.metric, suffix: place.suffix, aspect };
  const unit = unitRead(fact, sense.unit, context, pack);
  if (unit.clash) {
    const name = keyNameOfMetric(pack, found.metric);
    return { kind: 'unread', why: message('list.unread.unit', { unit: unit.clash.id, name }), foreign: null };
  }
  const key = keyOf(fact);
  const name = keyName(pack, key);
  const period = periodName(read.period);
  const reasons = [
    message(found.by === 'header' ? 'list.column.named' : `list.column.metric-${found.by}`, {
      header,
      name: found.by === 'header' ? name : keyNameOfMetric(pack, found.metric),
    }),
    message(`list.column.period-${read.by}`, { period, text: read.text }),
  ];
  if (unit.reason) reasons.push(unit.reason);
  return {
    kind: 'column',
    column: {
      column,
      key,
      header,
      fact,
      unit: unit.unit,
      unitBy: unit.by,
      period: read.period,
      reasons,
      certain: found.by !== 'guess' && (unit.by === 'written' || unit.unit === null) && place.suffix === '',
      rank: (found.by === 'header' ? 4 : 0) + (read.by === 'header' ? 2 : read.by === 'pack' ? 0 : 1),
      byLines: read.by === 'line' || read.by === 'title',
    },
  };
}

function foreignRead(period: HeaderPeriod, byLines: boolean, pack: Pack): FactRead {
  const own: HeaderPeriod = { year: pack.period.year, kind: 'quarter', month: pack.period.quarter * 3 };
  return {
    kind: 'unread',
    why: message('list.unread.period', { period: periodName(period), wanted: periodName(own) }),
    foreign: { period, byLines },
  };
}

/** The metric that a column speaks of: its own, its left neighbour's, the title's, or a guess. */
function metricFor(
  column: number,
  sense: FactSense,
  figures: readonly PeriodAsker[],
  senses: ReadonlyMap<number, { readonly sense: Sense }>,
  { titleMetric, defaultMetric }: ListContext,
): { metric: MetricId; by: 'header' | 'left' | 'title' | 'guess' } {
  if (sense.metric !== null) return { metric: sense.metric, by: 'header' };
  const left = figures.findLast(({ sense: other }) => other.aspect !== 'growth') ?? figures.at(-1);
  if (left) return { metric: left.metric, by: 'left' };
  if (titleMetric !== null) return { metric: titleMetric, by: 'title' };
  // A base or a rate may stand before its figure.
  if (sense.aspect !== 'figure') {
    for (const [place, { sense: right }] of senses) {
      if (place > column && right.kind === 'fact' && right.metric !== null)
        return { metric: right.metric, by: 'guess' };
    }
  }
  return { metric: defaultMetric, by: 'guess' };
}

interface UnitRead {
  readonly unit: Unit | null;
  readonly by: MappedColumn['unitBy'];
  readonly reason: Message | null;
  /** The heading's unit measures something else. */
  readonly clash?: Unit;
}

/** The unit of a column: its heading's, the line's above, the title's, else the metric's own as a guess. */
function unitRead(fact: FactKey, own: Unit | null, { above }: ListContext, pack: Pack): UnitRead {
  const dimension = fact.aspect === 'growth' ? 'share' : dimensionOf(fact.metric, pack);
  if (own && own.dimension !== dimension) return { unit: null, by: 'guess', reason: null, clash: own };
  if (own) return { unit: own, by: 'written', reason: message('list.column.unit-header', { unit: own.id }) };
  const line = unitInLines(above.lines, dimension);
  if (line) {
    const reason = message('list.column.unit-line', { unit: line.unit.id, text: line.text });
    return { unit: line.unit, by: 'written', reason };
  }
  // The cells tell whether a rate is a share or counts in points.
  if (fact.aspect === 'growth') return { unit: null, by: 'guess', reason: null };
  const inTitle = above.title === null ? null : unitOf(above.title, dimension);
  if (inTitle) return { unit: inTitle, by: 'written', reason: message('list.column.unit-title', { unit: inTitle.id }) };
  const packUnit = pack.metrics.find(({ id }) => id === fact.metric)?.unit ?? '万元';
  const guess = UNITS.find(({ id }) => id === packUnit) ?? null;
  return { unit: guess, by: 'guess', reason: message('list.column.unit-guess', { unit: packUnit }) };
}

/** One column a key: the surest, the first among equals; what the user says goes before all. */
function settle(
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
    doubtful.add(candidate.key);
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
    const { rank: _rank, byLines: _byLines, ...column } = candidate;
    columns.push(doubtful.has(column.key) && column.fact ? { ...column, certain: false } : column);
  }
  unread.sort((a, b) => a.column - b.column);
  return { columns, unread, foreign, conflict };
}

function isQuarterAsPrior(candidate: Candidate, byKey: ReadonlyMap<ColumnKey, Candidate>): boolean {
  const { fact, period, rank } = candidate;
  if (fact?.suffix !== '.prior' || period?.kind !== 'quarter' || rank === 9) return false;
  return !byKey.has(keyOf({ ...fact, suffix: '.ytd', aspect: fact.aspect === 'growth' ? 'figure' : fact.aspect }));
}

function choiceTwice(pack: Pack, key: ColumnKey, first: number, second: number): Message {
  return message('list.choice-twice', {
    name: keyName(pack, key),
    first: columnLetter(first),
    second: columnLetter(second),
  });
}
