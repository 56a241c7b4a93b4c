import type { Exact } from '../../quantity/exact';
import type { Condition, Quantity } from '../algebra';
import type { Fault } from '../fault';
import type { Pack } from '../pack';
import type { MetricId, PackUnit } from '../terms';
import type { RawPack } from '../schema/pack';
import type { Wanted } from '../shapes/shape';

/** A pack that has passed its schema and is lowered, but not yet checked: what the checks look at. Only the loader makes a `Pack` of it. */
export interface Draft {
  readonly raw: RawPack;
  readonly source: string;
  readonly pack: Pack;
  /** What the rules name, and where. */
  readonly uses: readonly Use[];
  /** Where in the file a node of the algebra comes from. */
  readonly origins: ReadonlyMap<Condition | Quantity, string>;
  /** What the shapes themselves found wrong. */
  readonly faults: readonly Fault[];
}

/** Something that the file names or quotes. `at` is the pointer to it. */
export type Use =
  | { readonly kind: 'metric' | 'group' | 'industry'; readonly at: string; readonly id: string }
  | { readonly kind: 'roster'; readonly at: string; readonly id: string }
  | {
      readonly kind: 'parameter';
      readonly at: string;
      readonly id: string;
      readonly measure: number;
      readonly wanted: Wanted;
      /** It stands where a cap does. */
      readonly cap: boolean;
      /** Of a relaxed figure: the plain one that it takes the place of. */
      readonly plain: Exact | null;
    }
  | {
      readonly kind: 'number';
      readonly at: string;
      readonly value: Exact;
      readonly unit: PackUnit;
      readonly wanted: Wanted | null;
      readonly words: string;
    }
  /** The groups of industries that have a standard of their own where no other has any. */
  | { readonly kind: 'cover'; readonly at: string; readonly groups: readonly string[]; readonly measure: number }
  /** A stretch of a measure's text. */
  | { readonly kind: 'words'; readonly at: string; readonly words: string; readonly measure: number };

export type UseOf<K extends Use['kind']> = Extract<Use, { kind: K }>;

export function usesOf<K extends Use['kind']>(draft: Draft, kind: K): readonly UseOf<K>[] {
  return draft.uses.filter((use): use is UseOf<K> => use.kind === kind);
}

/** The unit that is wanted; null where it hangs on a metric that the pack does not have. */
export function unitWanted(draft: Draft, wanted: Wanted): PackUnit | null {
  if ('unit' in wanted) return wanted.unit;
  if ('payingFor' in wanted) {
    const unit = unitWanted(draft, wanted.payingFor);
    return unit && payingFor(unit);
  }
  const id: MetricId = wanted.metric;
  return draft.pack.metrics.find((metric) => metric.id === id)?.unit ?? null;
}

/** The unit of a rate that turns a figure into 万元. */
function payingFor(unit: PackUnit): PackUnit {
  switch (unit) {
    case '万千瓦时':
      return '元/千瓦时';
    case '万元':
      return 'share';
    // So much for each of what is counted.
    case '人':
    case '个':
    case '家':
    case '天':
    case '吨':
    case '万立方米':
    case '日期':
    case '元/人':
    case '元/千瓦时':
    case 'share':
      return '万元';
  }
}
