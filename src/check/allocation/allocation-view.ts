import type { Message, Texts } from '../../messages/message';
import type { StepKind } from '../../policy/allocation';
import { plain, ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import type { Presence } from '../../rules/allocation/candidate';
import { amountOf } from '../../rules/allocation/range';
import type { Range } from '../../rules/allocation/range';
import { folded, searchedText } from '../row-index';
import type { CheckOutcome } from '../run';
import { comparableName } from '../same-enterprise';
import { placeName } from '../scenarios/place-name';
import type { Allocated, AllocationOutcome } from './allocate';

/** An amount in 万元 as far as it is settled; `amount` null where it is not one; `high` null where no upper limit is known. */
export interface RangeView {
  readonly amount: string | null;
  readonly low: string;
  readonly high: string | null;
}

/** What a place's enterprises are paid. */
export interface PlacePaid {
  /** Null: the list does not say where they are. */
  readonly name: string | null;
  readonly in: number;
  readonly unsure: number;
  /** The settled amounts of those that are in, in 万元. */
  readonly settled: string;
  /** How many that are in have no settled amount. */
  readonly open: number;
}

/** The awards of lists, handed out: what they come to. */
export interface AllocationView {
  readonly kind: 'allocated';
  /** Their titles: those that could read the list. */
  readonly policies: readonly string[];
  readonly steps: readonly {
    readonly kind: StepKind;
    readonly name: Texts;
    /** The policy's own words; null where it is the bureau's rule, or a reading. */
    readonly words: string | null;
    readonly reading: boolean;
  }[];
  /** Awards, not enterprises. */
  readonly counts: Readonly<Record<Presence, number>>;
  readonly enterprises: number;
  readonly total: RangeView;
  /** In 万元: what all may not pass; null where there is no such limit. */
  readonly limit: string | null;
  readonly byPlace: readonly PlacePaid[];
  /** What a total is spread to, where a step spreads one. */
  readonly shares: readonly { readonly step: number; readonly place: string; readonly amount: RangeView }[];
  readonly told: readonly Message[];
}

/** What becomes of one award. */
export interface AllocatedAward {
  /** The place of its policy among those that the list was judged under. */
  readonly policy: number;
  readonly measure: number;
  readonly short: Texts;
  readonly result: Presence;
  /** 万元; null where it is out, or not settled. */
  readonly amount: string | null;
  /** Why, step by step. */
  readonly why: readonly Message[];
  /** What it hangs on; empty where nothing is open. */
  readonly hangsOn: Texts;
}

/** An enterprise and its awards. */
export interface AllocatedRow {
  readonly row: number;
  readonly name: string | null;
  readonly place: string | null;
  readonly awards: readonly AllocatedAward[];
}

export interface AllocatedQuery {
  /** Those with an award of which this becomes. */
  readonly filter: Presence | 'all';
  readonly search: string;
}

/** What an allocation comes to, for someone to look at. */
export function allocationView(done: AllocationOutcome, outcomes: readonly CheckOutcome[]): AllocationView {
  const { steps, rows, places, told, total, limit } = done;
  const counts = { in: 0, out: 0, unsure: 0 };
  for (const { result } of rows) counts[result] += 1;
  return {
    kind: 'allocated',
    policies: outcomes.map(({ pack }) => pack.title),
    steps: steps.map(({ kind, name, basis }) => ({ kind, name, words: basis.words, reading: basis.reading })),
    counts,
    enterprises: new Set(rows.map(({ row }) => row.row.row)).size,
    total: rangeView(total),
    limit: limit && plain(limit),
    byPlace: byPlace(rows),
    shares: places.map(({ step, place, amount }) => ({ step, place, amount: rangeView(amount) })),
    told,
  };
}

function rangeView(range: Range): RangeView {
  const amount = amountOf(range);
  return { amount: amount && plain(amount), low: plain(range.low), high: range.high && plain(range.high) };
}

/** What is paid for an award that is in: one that is open or out has no amount. */
export function paidOf({ result, amount }: Pick<Allocated, 'result' | 'amount'>): Exact | null {
  return result === 'in' ? amountOf(amount) : null;
}

interface Sum {
  readonly name: string | null;
  in: number;
  unsure: number;
  settled: Exact;
  open: number;
}

/** By county, in the order in which the list names them; those of which it is not known last. */
function byPlace(rows: readonly Allocated[]): readonly PlacePaid[] {
  const sums = new Map<string, Sum>();
  for (const each of rows) {
    const { county } = each.row.row;
    const key = county === null ? '' : comparableName(county);
    const name = key === '' ? null : county;
    const sum = sums.get(key) ?? { name, in: 0, unsure: 0, settled: ZERO, open: 0 };
    sums.set(key, sum);
    if (each.result === 'unsure') sum.unsure += 1;
    if (each.result !== 'in') continue;
    sum.in += 1;
    const paid = paidOf(each);
    if (paid) sum.settled = sum.settled.plus(paid);
    else sum.open += 1;
  }
  const all = [...sums.values()].map((sum) => ({ ...sum, settled: plain(sum.settled) }));
  return [...all.filter(({ name }) => name !== null), ...all.filter(({ name }) => name === null)];
}

/** The enterprises of an allocation, to be paged through. */
export class AllocatedRows {
  readonly #rows: readonly { readonly text: string; readonly awards: readonly Allocated[] }[];
  readonly #outcomes: readonly CheckOutcome[];

  constructor({ rows }: AllocationOutcome, outcomes: readonly CheckOutcome[]) {
    this.#outcomes = outcomes;
    const byRow = new Map<number, Allocated[]>();
    for (const each of rows) {
      const known = byRow.get(each.row.row.row);
      if (known) known.push(each);
      else byRow.set(each.row.row.row, [each]);
    }
    this.#rows = [...byRow]
      .sort(([a], [b]) => a - b)
      .map(([, awards]) => ({ text: awards[0] ? searchedText(awards[0].row.row) : '', awards }));
  }

  find({ filter, search }: AllocatedQuery, from: number, count: number) {
    const wanted = folded(search);
    const passing = this.#rows.filter(
      ({ text, awards }) =>
        (filter === 'all' || awards.some(({ result }) => result === filter)) && text.includes(wanted),
    );
    return {
      total: passing.length,
      rows: passing.slice(from, from + count).flatMap(({ awards }) => this.#view(awards)),
    };
  }

  #view(awards: readonly Allocated[]): readonly AllocatedRow[] {
    const [first] = awards;
    if (!first) return [];
    const { row, name } = first.row.row;
    return [{ row, name, place: placeName(first.row.row), awards: awards.map((each) => this.#award(each)) }];
  }

  #award(award: Allocated): AllocatedAward {
    const pack = this.#outcomes[award.list]?.pack;
    const paid = paidOf(award);
    return {
      policy: award.list,
      measure: award.measure,
      short: pack?.measures.find(({ number }) => number === award.measure)?.short ?? { 'zh-CN': '', en: '' },
      result: award.result,
      amount: paid && plain(paid),
      why: award.why,
      hangsOn: award.hangsOn,
    };
  }
}
