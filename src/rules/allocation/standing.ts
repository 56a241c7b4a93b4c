import type { Message } from '../../messages/message';
import type { Candidate, Presence } from './candidate';
import type { Exact } from '../../quantity/exact';
import { leastEnd, NOTHING, plusOrNone } from './range';
import type { Range } from './range';
import type { Ranking } from './ranking';

/** What an open answer hangs on: keys of the own row, and other rows (places among the candidates). */
export interface Hangs {
  readonly names: readonly string[];
  /** The first few. */
  readonly rows: readonly number[];
  /** How many rows there are beyond those. */
  readonly more: number;
}

export const ON_NOTHING: Hangs = { names: [], rows: [], more: 0 };

/** Rows that are told one by one. */
export const ROWS_TOLD = 3;

/** What a step did to an award. */
export interface StepNote {
  /** The step's place in the list, from 0. */
  readonly step: number;
  readonly said: Message;
}

/** An award after the steps so far. */
export interface Standing {
  readonly presence: Presence;
  /** In 万元, if it is in. */
  readonly amount: Range;
  /** What it hangs on whether it is in. */
  readonly hangs: Hangs;
  /** What its amount hangs on. */
  readonly amountHangs: Hangs;
  /** The step that put it out; null: its verdict did, or it is not out. */
  readonly outBy: number | null;
  readonly notes: readonly StepNote[];
}

/** What a place gets of a total that is spread. */
export interface PlaceShare {
  readonly step: number;
  readonly place: string;
  readonly amount: Range;
  readonly hangs: Hangs;
}

/** A limit that held, or what of a total was not handed out. */
export interface StepTotal {
  readonly step: number;
  readonly said: Message;
}

/** All awards after the steps so far. */
export interface State {
  readonly standings: readonly Standing[];
  /** The order made last; null before there is one. */
  readonly ranking: Ranking | null;
  readonly shares: readonly PlaceShare[];
  readonly totals: readonly StepTotal[];
  /** What all awards together cannot pass, by limits over all of them; null: there is none. */
  readonly limit: Exact | null;
}

export function startOf(candidates: readonly Candidate[]): State {
  const standings = candidates.map(({ presence, names, award, awardNames }): Standing => ({
    presence,
    amount: award,
    hangs: presence === 'unsure' ? { names, rows: [], more: 0 } : ON_NOTHING,
    amountHangs: { names: awardNames, rows: [], more: 0 },
    outBy: null,
    notes: [],
  }));
  return { standings, ranking: null, shares: [], totals: [], limit: null };
}

export function bothHang(a: Hangs, b: Hangs): Hangs {
  if (a === ON_NOTHING) return b;
  if (b === ON_NOTHING) return a;
  const rows = [...new Set([...a.rows, ...b.rows])];
  return {
    names: [...new Set([...a.names, ...b.names])],
    rows: rows.slice(0, ROWS_TOLD),
    more: a.more + b.more + Math.max(0, rows.length - ROWS_TOLD),
  };
}

/** Rows as something to hang on: the first few, and how many more. */
export function onRows(rows: readonly number[], count: number = rows.length): Hangs {
  const told = rows.slice(0, ROWS_TOLD);
  return count === 0 ? ON_NOTHING : { names: [], rows: told, more: count - told.length };
}

/** An award that a step puts out, leaves in, or leaves open. */
export function ruled(
  before: Standing,
  step: number,
  ruling: { readonly presence: Presence; readonly hangs?: Hangs; readonly said: Message | null },
): Standing {
  const notes = ruling.said ? [...before.notes, { step, said: ruling.said }] : before.notes;
  switch (ruling.presence) {
    case 'in':
      return notes === before.notes ? before : { ...before, notes };
    case 'out':
      return { ...before, presence: 'out', hangs: ON_NOTHING, outBy: step, notes };
    case 'unsure':
      return { ...before, presence: 'unsure', hangs: bothHang(before.hangs, ruling.hangs ?? ON_NOTHING), notes };
  }
}

/** The awards that are in or may be, together. */
export function totalOf({ standings, limit }: State): Range {
  const sum = standings.reduce<Range>(
    (sum, { presence, amount }) => ({
      low: presence === 'in' ? sum.low.plus(amount.low) : sum.low,
      high: presence === 'out' ? sum.high : plusOrNone(sum.high, amount.high),
    }),
    NOTHING,
  );
  return { low: sum.low, high: leastEnd(sum.high, limit) };
}
