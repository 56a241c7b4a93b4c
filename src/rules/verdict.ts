import type { Message, Texts } from '../messages/message';
import type { Condition, Words } from '../policy/algebra';
import type { MetricId } from '../policy/terms';
import type { Choices } from '../policy/standards';
import type { Exact } from '../quantity/exact';

/** An award in 万元 as far as it is settled. */
export type Award =
  | { readonly kind: 'none' }
  | { readonly kind: 'amount'; readonly amount: Exact }
  /** The text gives a bound or a range and no formula: no figure of the row would settle it, the office does. */
  | { readonly kind: 'at-most' | 'at-least'; readonly amount: Exact }
  | { readonly kind: 'range'; readonly low: Exact; readonly high: Exact }
  | { readonly kind: 'unknown'; readonly missing: readonly string[] };

/**
 * The answer for one enterprise under one measure. `gaps`: for each metric, the least further amount of it (in its
 * unit) with which the row would be eligible by itself, growth included. `missing`: facts' keys first, then parameters;
 * a name stands there exactly when two ways of filling in, alike in all but it, give different verdicts.
 */
export type Verdict =
  | { readonly kind: 'eligible'; readonly award: Award }
  | { readonly kind: 'ineligible'; readonly gaps: ReadonlyMap<MetricId, Exact> }
  /** `data`: for the county or enterprise to supply; `standard`: parameters alone, for the issuing office to settle. */
  | { readonly kind: 'undetermined'; readonly cause: 'data' | 'standard'; readonly missing: readonly string[] }
  | { readonly kind: 'not-applicable' };

export type Outcome = 'met' | 'not-met' | 'unknown';

/** What was found in the row for one condition. */
export type Found =
  | { readonly kind: 'figure'; readonly value: Exact }
  /** Growth by figures; `rate` rounded half up for show, to 15 digits. */
  | { readonly kind: 'growth'; readonly current: Exact; readonly base: Exact; readonly rate: Exact }
  | { readonly kind: 'reported-rate'; readonly rate: Exact }
  /** The condition asks for a base, and there is none; `zero`: the list has a 0 there. */
  | { readonly kind: 'no-base'; readonly zero: boolean }
  | { readonly kind: 'missing'; readonly keys: readonly string[] };

/** What was asked for: a number, or a parameter without a value. */
export type Asked =
  | { readonly kind: 'value'; readonly value: Exact; readonly by: 'text' | 'user' }
  | { readonly kind: 'open'; readonly parameters: readonly string[] };

/** A rate as it is shown, in percent points beside the other that it is held against. */
export interface ShownGrowth {
  readonly rate: Exact;
  readonly points: string;
}

export interface Compared {
  readonly phrase: Texts;
  /** `growth`: of a base, how the figure after it moved, where growth is what is compared. */
  readonly figures: readonly { readonly key: string; readonly value: Exact; readonly growth: ShownGrowth | null }[];
  readonly missing: readonly string[];
}

export type TraceStep =
  /** A roster or a mark that is asked for, or with `wanted` false must not be. `outcome` unknown: the list does not say. */
  | {
      readonly kind: 'mark';
      readonly key: string;
      readonly wanted: boolean;
      readonly outcome: Outcome;
      readonly words: Words | null;
      readonly reading: boolean;
    }
  /** The branch taken: with base, without, relaxed. `outcome` unknown: both were looked at. */
  | {
      readonly kind: 'branch';
      readonly label: 'with-base' | 'without-base' | 'base-unknown' | 'relaxed' | 'maybe-relaxed';
      readonly words: Words | null;
      readonly reading: boolean;
    }
  | {
      readonly kind: 'condition';
      readonly node: Extract<Condition, { kind: 'bound' | 'growth' }>;
      readonly metric: MetricId;
      readonly outcome: Outcome;
      readonly found: Found;
      readonly asked: Asked;
      /** In the metric's unit; null where nothing is short or where it is not known. */
      readonly short: Exact | null;
      /** Of growth: the places of a percent that the rate was rounded to, half up, before it was held against what is asked. */
      readonly rounding: Choices['growthRounding'];
      /** Of a condition that its shape says in a phrase: the phrase, what it is worked out from, and what of that is missing. */
      readonly compared: Compared | null;
      /** Which standard it belongs to. */
      readonly standard: 'plain' | 'relaxed';
      readonly words: Words | null;
      readonly reading: boolean;
    };

/** Why a verdict is what it is, step by step, made when a row is shown. */
export interface Trace {
  readonly measure: number;
  readonly verdict: Verdict;
  readonly steps: readonly TraceStep[];
  /** One sentence after another: branch, values, thresholds, measure. Never empty. */
  readonly reason: readonly Message[];
}
