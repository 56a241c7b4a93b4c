import type { Exact } from '../../quantity/exact';
import type { StatedUnit } from './units';

/** Months of a year; a year of null is the one that the policy is for, 'last' the one before. */
export interface StatedPeriod {
  readonly year: number | 'last' | null;
  /** 1 to 12. */
  readonly from: number;
  readonly to: number;
}

/** What a number of the text is. */
export type Meaning =
  | {
      readonly kind: 'quantity';
      /** In `unit`; of a unit that is `other`, `time` or `bare` in the text's own. */
      readonly value: Exact;
      readonly unit: StatedUnit;
      /** The unit as written, 万 and 亿 aside: 元, 家, 个百分点, 吨; empty where there is none. */
      readonly said: string;
    }
  /** 2025年二季度, 上半年, 1-6月, 2024年. */
  | { readonly kind: 'period'; readonly period: StatedPeriod }
  /** A day or a month that is none of a figure's period. */
  | { readonly kind: 'date' }
  /** 第一批, 〔2025〕10号, （1）, 5G, GB/T 4754: a name, that counts nothing. */
  | { readonly kind: 'name' }
  /** An industry code: 代码为63、64、65. */
  | { readonly kind: 'code'; readonly code: string };

/** A number where it stands: `[start, end)` in UTF-16 units. */
export interface Stated {
  readonly start: number;
  readonly end: number;
  /** To the letter. */
  readonly text: string;
  readonly meaning: Meaning;
}

export type Quantified = Stated & { readonly meaning: Extract<Meaning, { kind: 'quantity' }> };

export function isQuantity(stated: Stated): stated is Quantified {
  return stated.meaning.kind === 'quantity';
}
