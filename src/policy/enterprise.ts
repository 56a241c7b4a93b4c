import type { Exact } from '../quantity/exact';
import type { MetricId, RosterId } from './terms';

/** A figure of the pack's period, in the metric's unit; a missing one names the keys that would mend it (`output`, or `output.prior` …). */
export type Figure =
  { readonly kind: 'known'; readonly value: Exact } | { readonly kind: 'missing'; readonly keys: readonly string[] };

/**
 * The figure of the year before. Base and growth are one unknown: where both lack, it is named by both keys; where a
 * rate is reported, growth is decided by the rate and only the amount is unknown.
 */
export type Base =
  /** Above zero. */
  | { readonly kind: 'figure'; readonly value: Exact }
  /** There was none. `zero`: a 0 says so (our reading); `said`: words, a column 是否有基数, or the user's choice for empty cells. */
  | { readonly kind: 'none'; readonly by: 'zero' | 'said' }
  /** Reported growth alone, a share (0.1 is 10 %); a base exists, its amount is unknown, named by `keys`. */
  | { readonly kind: 'rate'; readonly rate: Exact; readonly keys: readonly string[] }
  | { readonly kind: 'missing'; readonly keys: readonly string[] };

export interface MetricFacts {
  readonly current: Figure;
  readonly base: Base;
}

/** Membership in the pack's groups, a bit each in their order: bit 0 is `pack.groups[0]`. */
export type IndustryClass = number;

export type IndustrySaid =
  | { readonly kind: 'known'; readonly class: IndustryClass }
  /** An edge code, an ambiguous or an unknown name: any of these, until the named key is mended. */
  | { readonly kind: 'open'; readonly classes: readonly IndustryClass[]; readonly key: 'industry' | 'industryCode' }
  /** Nothing said: judged under each measure asked, as any class that the measure is for. Named `industry`. */
  | { readonly kind: 'unsaid' };

/** What rules may ask of one enterprise. A metric without a record has no column: missing, base and all. */
export interface Enterprise {
  readonly facts: Readonly<Record<MetricId, MetricFacts | undefined>>;
  readonly industry: IndustrySaid;
  /** Whether it is in a roster; absent: not known, named by the roster's id. */
  readonly marks: Readonly<Record<RosterId, boolean | undefined>>;
}
