import type { ListRow } from '../../list/reading';
import type { Pack } from '../../policy/pack';
import type { ListFile } from '../checked-file';
import { compareFigure, comparedKeys, figuresOf } from './figures';
import type { ComparedKeys, FigureCompared } from './figures';
import { joinRows } from './join';
import type { AmbiguousRows } from './join';

/** One enterprise in a list and in a second source, with every figure that both have columns for. */
export interface SourcePair {
  readonly row: ListRow;
  readonly source: ListRow;
  readonly by: 'code' | 'name';
  /** 申报数 is the `figure`, 统计数 the `reference`. */
  readonly figures: readonly FigureCompared[];
}

/** A list against a second source (statistics bureau, last year's file), which is not judged. */
export interface SourceComparison {
  readonly kind: 'source';
  readonly pack: Pack;
  readonly list: ListFile;
  readonly second: ListFile;
  /** `a` the list, `b` the second source. */
  readonly keys: ComparedKeys;
  readonly pairs: readonly SourcePair[];
  readonly onlyList: readonly ListRow[];
  readonly onlySecond: readonly ListRow[];
  readonly ambiguous: readonly AmbiguousRows<ListRow>[];
  readonly keylessList: readonly ListRow[];
  readonly keylessSecond: readonly ListRow[];
}

/** Holds a list's figures against a second source's: joined by code, then by name; the difference is of the source's figure. */
export function compareWithSource(list: ListFile, second: ListFile, pack: Pack): SourceComparison {
  const keys = comparedKeys(pack, list.list, second.list);
  const joined = joinRows(list.list.rows, second.list.rows, (row) => row);
  return {
    kind: 'source',
    pack,
    list,
    second,
    keys,
    pairs: joined.pairs.map(({ a, b, by }) => {
      const declared = figuresOf(list.list, a, keys.both);
      const counted = figuresOf(second.list, b, keys.both);
      return {
        row: a,
        source: b,
        by,
        figures: keys.both.flatMap((key) => {
          const [reference, figure] = [counted.get(key), declared.get(key)];
          return reference && figure ? [compareFigure(key, reference, figure)] : [];
        }),
      };
    }),
    onlyList: joined.onlyA,
    onlySecond: joined.onlyB,
    ambiguous: joined.ambiguous,
    keylessList: joined.keylessA,
    keylessSecond: joined.keylessB,
  };
}
