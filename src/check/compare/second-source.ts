import type { ListRow } from '../../list/reading';
import type { Message } from '../../messages/message';
import { keyName } from '../../policy/key-names';
import type { Pack } from '../../policy/pack';
import { columnLetter } from '../../workbook/address';
import type { ListFile } from '../checked-file';
import { compareFigure, comparedKeys, figuresOf, isFigureKey } from './figures';
import type { ComparedKeys, FigureCompared } from './figures';
import { joinRows } from './join';
import type { AmbiguousRows } from './join';
import { compareWords } from './words';

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
  /** What to look at before the second source is believed: columns that were guessed, findings about whole columns. */
  readonly notices: readonly Message[];
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
    notices: noticesOf(second, pack),
  };
}

function noticesOf({ file, list }: ListFile, pack: Pack): readonly Message[] {
  const guessed = list.columns.filter(({ key, certain }) => !certain && isFigureKey(pack, key));
  return [
    ...guessed.map(({ column, header, key, unit }) =>
      compareWords.message('compare.uncertain', {
        file,
        column: columnLetter(column),
        header,
        key: keyName(pack, key),
        unit: unit === null ? '' : compareWords.message('compare.in-unit', { unit }),
      }),
    ),
    ...list.findings
      .filter(({ row }) => row === null)
      .map(({ message }) => compareWords.message('compare.file-finding', { file, finding: message })),
  ];
}
