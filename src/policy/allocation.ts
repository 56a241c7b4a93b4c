import type { Texts } from '../messages/message';
import type { Exact } from '../quantity/exact';
import type { MetricId } from './terms';

/**
 * What comes after the verdicts, where an award does not hang on its own row alone: of two measures the better, the first
 * hundred, a budget. A list of steps, each from rows to rows, in the order written.
 */

/** A measure of a policy. */
export interface MeasureRef {
  /** The policy's id. */
  readonly pack: string;
  readonly measure: number;
}

/** Where a step comes from: words of the policy (to the letter), or what a bureau decides itself. */
export interface AllocationBasis {
  readonly words: string | null;
  /** Our reading, or the bureau's own rule, and not what the text says. */
  readonly reading: boolean;
}

/** What rows are taken together by: the whole list, or those of one place, industry, group or enterprise. */
export type Scope = 'all' | 'city' | 'county' | 'industry' | 'group' | 'enterprise';

/** The quantity that rows are ranked by. `growth` is by figures, or the reported rate; a row without a base ranks last. */
export type RankQuantity =
  { readonly kind: 'figure' | 'base' | 'growth' | 'increment'; readonly metric: MetricId } | { readonly kind: 'award' };

export interface RankKey {
  readonly of: RankQuantity;
  readonly order: 'high-first' | 'low-first';
}

/** What becomes of rows that are level in every quantity where only some of them fit. */
export type Ties = 'all-in' | 'all-out' | 'unsure';

/** A limit or total in 万元. */
export type AllocationAmount =
  | { readonly kind: 'const'; readonly value: Exact }
  | { readonly kind: 'param'; readonly pack: string; readonly id: string }
  /** A figure of the enterprise's row, in 万元: the tax that it pays to the district. */
  | { readonly kind: 'figure'; readonly metric: MetricId };

/** Who gets what rounding down leaves over, a unit at a time; nobody ever more than was due before. */
export type Rest = 'largest-remainder' | 'first' | 'left';

/** How awards come down to a limit. */
export type Cut =
  /** All by the same factor, each rounded down to `unit` (万元). */
  | { readonly kind: 'pro-rata'; readonly unit: Exact; readonly rest: Rest }
  /** Paid in full by rank until nothing is left; the one at the end gets what is left. */
  | { readonly kind: 'by-rank' }
  /** Paid in full by rank; from the first whose award no longer fits, all are out. */
  | { readonly kind: 'last-out' };

/** What a total is spread by: a place's sum of it over the enterprises that are in. Increments below zero count as 0. */
export interface Indicator {
  readonly of:
    { readonly kind: 'figure' | 'increment'; readonly metric: MetricId } | { readonly kind: 'award' | 'count' };
  /** A share; all of a step's add up to 1. */
  readonly weight: Exact;
}

export type AllocationStep = {
  readonly name: Texts;
  readonly basis: AllocationBasis;
  /** The measures whose awards it is about; null: all that were judged. */
  readonly measures: readonly MeasureRef[] | null;
} & (
  | {
      readonly kind: 'exclude';
      readonly measures: readonly MeasureRef[];
      /** Of an enterprise's awards under these measures: the largest, or that of the measure that stands first. */
      readonly keep: 'better' | 'first';
    }
  | {
      readonly kind: 'one';
      /** Of a group's enterprises: the largest award alone; or the head, whose own application puts the others out. */
      readonly keep: 'better' | 'head';
    }
  | { readonly kind: 'rank'; readonly by: readonly RankKey[]; readonly ties: Ties }
  | {
      readonly kind: 'take';
      readonly per: Exclude<Scope, 'enterprise'>;
      /** How many are in; null: none but where `quotas` says so. */
      readonly count: number | null;
      /** By place, industry or group, in place of `count`. */
      readonly quotas: ReadonlyMap<string, number>;
    }
  | { readonly kind: 'ceiling'; readonly over: Scope; readonly amount: AllocationAmount; readonly cut: Cut }
  | {
      readonly kind: 'spread';
      readonly over: 'city' | 'county';
      readonly amount: Exclude<AllocationAmount, { kind: 'figure' }>;
      readonly by: readonly Indicator[];
      readonly unit: Exact;
      readonly rest: Rest;
    }
);

export type StepKind = AllocationStep['kind'];
export type StepOf<K extends StepKind> = Extract<AllocationStep, { readonly kind: K }>;
