import type { ListRow } from '../../list/reading';
import type { Texts } from '../../messages/message';
import { keyName } from '../../policy/key-names';
import type { Pack } from '../../policy/pack';
import { plain } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { classOf, noneCounted } from '../../report/verdict-class';
import type { VerdictClass } from '../../report/verdict-class';
import type { Award, Verdict } from '../../rules/verdict';
import { awardWith, totalOf } from '../compare/award-total';
import type { AwardTotal } from '../compare/award-total';
import type { CheckOutcome } from '../run';
import { placeName } from './place-name';
import { bothVerdicts } from './scenario';
import type { Tried } from './scenario';

/** Awards in all: the settled part in 万元, how many are open and are no part of it, and what these wait for. */
export interface MoneyView {
  readonly settled: string;
  readonly open: number;
  readonly waitsFor: readonly Texts[];
}

/** How a measure stands on one side: now, or under a scenario. */
export interface SideView {
  readonly counts: Readonly<Record<VerdictClass, number>>;
  readonly money: MoneyView;
}

/** What a scenario does to the enterprises of one industry, or of one place; null: the list does not say which. */
export interface PartView {
  readonly name: string | null;
  readonly rows: number;
  readonly was: number;
  readonly now: number;
  readonly moneyWas: MoneyView;
  readonly moneyNow: MoneyView;
}

/** What a scenario does under one measure. */
export interface MeasureEffect {
  readonly measure: number;
  readonly was: SideView;
  readonly now: SideView;
  /** Eligible only under it, no longer eligible under it, eligible both ways. */
  readonly gained: number;
  readonly lost: number;
  readonly still: number;
  /** By what changes most first; parts that nothing changes in come last. */
  readonly byIndustry: readonly PartView[];
  readonly byPlace: readonly PartView[];
}

export interface ScenarioEffect {
  readonly measures: readonly MeasureEffect[];
  /** Enterprises whose verdict or award changes. */
  readonly changed: number;
  /** Parameters of it that cannot count beside its thresholds. */
  readonly ignored: readonly Texts[];
}

export type ChangeKind = 'gained' | 'lost' | 'verdict' | 'award';

/** An enterprise whose verdict or award a scenario changes. */
export interface ChangedRow {
  readonly row: number;
  readonly name: string | null;
  readonly place: string | null;
  readonly industry: string | null;
  readonly measure: number;
  readonly kind: ChangeKind;
  readonly was: VerdictClass;
  readonly now: VerdictClass;
  /** 万元; null where there is none, or it is open. */
  readonly awardWas: string | null;
  readonly awardNow: string | null;
}

/** What a scenario changes, and whom: in the order of the measures, then of the list. */
export function scenarioEffect(
  done: CheckOutcome,
  { pack, judges, ignored }: Tried,
): { readonly effect: ScenarioEffect; readonly rows: readonly ChangedRow[] } {
  const rows: ChangedRow[] = [];
  const measures = judges.map((judge): MeasureEffect => {
    const both = bothVerdicts(done, judge);
    const of = (list: readonly Paired[]) => sideOf(pack, list);
    const paired = both.map((verdicts, place): Paired => ({ ...verdicts, row: rowAt(done, place) }));
    const kinds = paired.map(({ was, now }) => changeOf(was, now));
    paired.forEach((pair, place) => {
      const kind = kinds[place] ?? null;
      if (kind !== null) rows.push(changedRow(judge.measure, pair, kind));
    });
    const { was, now } = of(paired);
    return {
      measure: judge.measure,
      was,
      now,
      gained: kinds.filter((kind) => kind === 'gained').length,
      lost: kinds.filter((kind) => kind === 'lost').length,
      still: paired.filter((pair) => pair.was.kind === 'eligible' && pair.now.kind === 'eligible').length,
      byIndustry: partsOf(pack, paired, ({ industry }) => industry),
      byPlace: partsOf(pack, paired, placeName),
    };
  });
  const changed = new Set(rows.map(({ row }) => row)).size;
  return { effect: { measures, changed, ignored: ignored.map(({ name }) => name) }, rows };
}

interface Paired {
  readonly row: ListRow;
  readonly was: Verdict;
  readonly now: Verdict;
}

function rowAt({ rows }: CheckOutcome, place: number): ListRow {
  const judged = rows[place];
  if (!judged) throw new RangeError(`no row at ${String(place)}`);
  return judged.row;
}

/** What becomes of one row; null: nothing. */
export function changeOf(was: Verdict, now: Verdict): ChangeKind | null {
  const [before, after] = [was.kind === 'eligible', now.kind === 'eligible'];
  if (before !== after) return after ? 'gained' : 'lost';
  if (classOf(was) !== classOf(now)) return 'verdict';
  return before && !sameAward(awardWith(was), awardWith(now)) ? 'award' : null;
}

function sameAward(a: Award, b: Award): boolean {
  switch (a.kind) {
    case 'none':
    case 'unknown':
      return b.kind === a.kind;
    case 'amount':
    case 'at-most':
    case 'at-least':
      return b.kind === a.kind && a.amount.equals(b.amount);
    case 'range':
      return b.kind === 'range' && a.low.equals(b.low) && a.high.equals(b.high);
  }
}

function changedRow(measure: number, { row, was, now }: Paired, kind: ChangeKind): ChangedRow {
  return {
    row: row.row,
    name: row.name,
    place: placeName(row),
    industry: row.industry,
    measure,
    kind,
    was: classOf(was),
    now: classOf(now),
    awardWas: amountText(awardWith(was)),
    awardNow: amountText(awardWith(now)),
  };
}

/** An award that is one amount, in 万元. */
export function amountText(award: Award): string | null {
  return award.kind === 'amount' ? plain(award.amount) : null;
}

function sideOf(pack: Pack, rows: readonly Paired[]): { readonly was: SideView; readonly now: SideView } {
  const side = (verdicts: readonly Verdict[]): SideView => {
    const counts = noneCounted();
    for (const verdict of verdicts) counts[classOf(verdict)] += 1;
    return { counts, money: moneyView(pack, totalOf(verdicts)) };
  };
  return { was: side(rows.map(({ was }) => was)), now: side(rows.map(({ now }) => now)) };
}

/** A total of awards as it crosses. */
export function moneyView(pack: Pack, { settled, open, waitsFor }: AwardTotal): MoneyView {
  return { settled: plain(settled), open, waitsFor: waitsFor.map((name) => keyName(pack, name)) };
}

/** The rows that the measure is for, by a name of theirs. */
function partsOf(pack: Pack, rows: readonly Paired[], nameOf: (row: ListRow) => string | null): readonly PartView[] {
  const parts = new Map<string | null, Paired[]>();
  for (const pair of rows) {
    if (pair.was.kind === 'not-applicable' && pair.now.kind === 'not-applicable') continue;
    const name = nameOf(pair.row);
    const part = parts.get(name);
    if (part) part.push(pair);
    else parts.set(name, [pair]);
  }
  const views = [...parts].map(([name, part]) => {
    const [was, now] = [totalOf(part.map((pair) => pair.was)), totalOf(part.map((pair) => pair.now))];
    const count = (of: (pair: Paired) => Verdict): number => part.filter((pair) => of(pair).kind === 'eligible').length;
    const view: PartView = {
      name,
      rows: part.length,
      was: count((pair) => pair.was),
      now: count((pair) => pair.now),
      moneyWas: moneyView(pack, was),
      moneyNow: moneyView(pack, now),
    };
    return { view, moved: moved(part), money: now.settled.minus(was.settled).abs() };
  });
  return views.sort(byMoved).map(({ view }) => view);
}

const moved = (part: readonly Paired[]): number => part.filter(({ was, now }) => changeOf(was, now) !== null).length;

interface Ranked {
  readonly view: PartView;
  readonly moved: number;
  readonly money: Exact;
}

function byMoved(a: Ranked, b: Ranked): number {
  if (a.moved !== b.moved) return b.moved - a.moved;
  const money = b.money.comparedTo(a.money);
  return money === 0 ? b.view.rows - a.view.rows : money;
}
