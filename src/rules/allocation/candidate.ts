import type { Enterprise } from '../../policy/enterprise';
import type { Pack } from '../../policy/pack';
import type { MeasureRef, Scope } from '../../policy/allocation';
import type { Range } from './range';

/** Whether an award is paid as far as it is settled. */
export type Presence = 'in' | 'out' | 'unsure';

/** Where a row belongs: to a place, to none (an enterprise of no group), or not known until the named key is mended. */
export type Belonging =
  | { readonly kind: 'known'; readonly name: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly key: string };

/** An enterprise under a measure, as it comes from its verdict. */
export interface Candidate {
  /** One for all rows of an enterprise, across policies. */
  readonly enterprise: string;
  /** What people call the row: name and row number. */
  readonly label: string;
  readonly pack: Pack;
  readonly measure: number;
  /** In: eligible. Out: not eligible, or the measure is not for it. */
  readonly presence: Presence;
  /** What an undetermined verdict hangs on. */
  readonly names: readonly string[];
  /** What it is awarded if it is eligible. */
  readonly award: Range;
  /** What the award hangs on where it is open. */
  readonly awardNames: readonly string[];
  readonly facts: Enterprise['facts'];
  readonly belongs: Readonly<Record<Exclude<Scope, 'all' | 'enterprise'>, Belonging>>;
  /** The group that it is the head of, as `belongs.group` names it; null: of none. */
  readonly heads: string | null;
}

/** Whether a step is about an award. */
export function isAbout(measures: readonly MeasureRef[] | null, { pack, measure }: Candidate): boolean {
  return measures === null || measures.some((each) => each.pack === pack.id && each.measure === measure);
}
