import type { Texts } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import { noneCounted } from '../../report/verdict-class';
import type { VerdictClass } from '../../report/verdict-class';
import { amountOf, awardWith, totalOf } from '../compare/award-total';
import { deciding } from '../summary';
import type { CheckOutcome, JudgedRow } from '../run';
import { moneyView } from '../scenarios/effect';
import type { ChangeKind, MoneyView } from '../scenarios/effect';
import { placeName } from '../scenarios/place-name';
import { plain } from '../../quantity/exact';

/** What one policy comes to over the list: an enterprise counts once, by the measure that applies to it. */
export interface PolicySide {
  readonly id: string;
  readonly title: string;
  readonly status: Pack['status'];
  readonly measures: readonly number[];
  readonly counts: Readonly<Record<VerdictClass, number>>;
  readonly money: MoneyView;
}

/** One list under two policies. */
export interface PolicyComparison {
  readonly rows: number;
  readonly was: PolicySide;
  readonly now: PolicySide;
  readonly gained: number;
  readonly lost: number;
  /** Enterprises whose verdict or award differs. */
  readonly changed: number;
}

/** What one policy says of one enterprise, and the words of it that decided. */
export interface PolicySaid {
  readonly verdict: VerdictClass;
  readonly measure: number;
  readonly short: Texts;
  /** 万元; null where there is none, or an award is open. */
  readonly award: string | null;
  readonly words: readonly string[];
}

export interface PolicyRow {
  readonly row: number;
  readonly name: string | null;
  readonly place: string | null;
  readonly kind: ChangeKind;
  readonly was: PolicySaid;
  readonly now: PolicySaid;
}

/** The rows of a list that two policies judge otherwise, with what both say. */
export interface ComparedPolicies {
  readonly comparison: PolicyComparison;
  readonly changed: readonly number[];
  readonly rowAt: (place: number) => PolicyRow | null;
}

/**
 * Two checks of one list under two policies, row by row: they are of the same sheet, so a row is told by its number. A row
 * that only one of them takes for an enterprise is not compared.
 */
export function comparePolicies(was: CheckOutcome, now: CheckOutcome): ComparedPolicies {
  const later = new Map(now.rows.map((judged) => [judged.row.row, judged]));
  const pairs = was.rows.flatMap((before): Pair[] => {
    const after = later.get(before.row.row);
    return after ? [{ before, after, kind: changeOf(before, after) }] : [];
  });
  const changed = pairs.flatMap(({ kind }, place) => (kind === null ? [] : [place]));
  const count = (kind: ChangeKind): number => pairs.filter((pair) => pair.kind === kind).length;
  return {
    comparison: {
      rows: pairs.length,
      was: sideOf(
        was,
        pairs.map(({ before }) => before),
      ),
      now: sideOf(
        now,
        pairs.map(({ after }) => after),
      ),
      gained: count('gained'),
      lost: count('lost'),
      changed: changed.length,
    },
    changed,
    rowAt(place) {
      const pair = pairs[place];
      if (!pair?.kind) return null;
      const { before, after, kind } = pair;
      const { row, name } = before.row;
      return { row, name, place: placeName(before.row), kind, was: saidOf(was, before), now: saidOf(now, after) };
    },
  };
}

interface Pair {
  readonly before: JudgedRow;
  readonly after: JudgedRow;
  readonly kind: ChangeKind | null;
}

function changeOf(before: JudgedRow, after: JudgedRow): ChangeKind | null {
  const [was, now] = [deciding(before).verdict, deciding(after).verdict];
  if (was !== now) return now === 'eligible' ? 'gained' : was === 'eligible' ? 'lost' : 'verdict';
  if (was !== 'eligible') return null;
  const [a, b] = [totalOf(before.verdicts), totalOf(after.verdicts)];
  return a.settled.equals(b.settled) && a.open === b.open ? null : 'award';
}

/** A policy and what it comes to over rows of its check. */
export function sideOf({ pack, measures }: CheckOutcome, rows: readonly JudgedRow[]): PolicySide {
  const counts = noneCounted();
  for (const judged of rows) counts[deciding(judged).verdict] += 1;
  const { id, title, status } = pack;
  return {
    id,
    title,
    status,
    measures,
    counts,
    money: moneyView(pack, totalOf(rows.flatMap(({ verdicts }) => verdicts))),
  };
}

function saidOf(done: CheckOutcome, judged: JudgedRow): PolicySaid {
  const { index, verdict } = deciding(judged);
  const measure = done.measures[index] ?? 0;
  const found = done.pack.measures.find(({ number }) => number === measure);
  const text = found?.text ?? '';
  const trace = done.explain(judged, measure);
  const words = trace.steps.flatMap((step) => (step.words ? [text.slice(step.words.start, step.words.end)] : []));
  const total = totalOf(judged.verdicts);
  // A measure that gives no money gives no nought either.
  const paid = judged.verdicts.some((each) => awardWith(each).kind !== 'none') ? amountOf(total) : null;
  return {
    verdict,
    measure,
    short: found?.short ?? { 'zh-CN': '', en: '' },
    award: paid && plain(paid),
    words: [...new Set(words)],
  };
}
