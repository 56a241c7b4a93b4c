import type { Exact } from '../quantity/exact';

/** A parameter's value as it counts now, and whose it is. */
export type ParameterValue =
  | { readonly kind: 'value'; readonly value: Exact; readonly by: 'pack' | 'user' }
  /** A cap that is none (不设上限). */
  | { readonly kind: 'no-cap' }
  | { readonly kind: 'open' };

/** What the user decides where lists and drafts leave it open; the defaults leave it open too. */
export interface Choices {
  /** An empty base cell: no base, or missing. */
  readonly emptyBase: 'none' | 'missing';
  /** A base of 0: no base (our reading), or missing. */
  readonly zeroBase: 'none' | 'missing';
  /** An empty 1-3月 cell: 0 (works that began in April), or missing. */
  readonly emptyPrior: 'zero' | 'missing';
  /** Places of a percent that a rate is rounded to, half up, before it is judged. */
  readonly growthRounding: 'none' | 1 | 2;
  /** The industry of rows that name none (a name of the pack), or null. */
  readonly industry: string | null;
}

export const DEFAULT_CHOICES: Choices = {
  emptyBase: 'missing',
  zeroBase: 'none',
  emptyPrior: 'missing',
  growthRounding: 'none',
  industry: null,
};

/** Parameters by id and choices: what a verdict rests on beside the list and the pack. */
export interface Standards {
  readonly parameters: ReadonlyMap<string, ParameterValue>;
  readonly choices: Choices;
}
