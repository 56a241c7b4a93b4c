import type { Message } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import type { CheckedFile } from '../checked-file';
import { isFigureKey } from '../compare/figures';
import { fileDoubts } from './headers';
import type { FileDoubt } from './headers';
import { repeatedRows } from './repeated';
import type { MergedRow, RepeatedRows } from './repeated';
import { totalOfRows } from './totals';
import type { RowsTotal } from './totals';
import { unitSlips } from './unit-slip';
import type { UnitSlip } from './unit-slip';
import { mergeWords } from './words';

/** A file that gave a list, or why it gave none. */
export type FileGiven =
  | { readonly kind: 'read'; readonly checked: CheckedFile }
  | { readonly kind: 'failed'; readonly file: string; readonly why: Message };

/** A file that is not part of the merged list, and why. */
export interface FileFailure {
  readonly file: string;
  readonly why: Message;
}

/** Many lists as one: every row of every file, once, as its file has it. */
export interface MergedLists {
  readonly pack: Pack;
  readonly measures: readonly number[];
  readonly files: readonly { readonly checked: CheckedFile; readonly total: RowsTotal }[];
  readonly failures: readonly FileFailure[];
  readonly rows: readonly MergedRow[];
  /** Every figure that a file has a column for, in the order of the first file that has it. */
  readonly keys: readonly string[];
  readonly repeated: readonly RepeatedRows[];
  readonly slips: readonly UnitSlip[];
  readonly fileDoubts: readonly FileDoubt[];
  /** Rows that stand once, and rows that may stand for an enterprise twice: the files' totals are the sum of both. */
  readonly single: RowsTotal;
  readonly repeatedTotal: RowsTotal;
}

/** Takes lists of many files together, in the order given. Null where none could be read. */
export function mergeLists(given: readonly FileGiven[]): MergedLists | null {
  const read = given.flatMap((each) => (each.kind === 'read' ? [each.checked] : []));
  const [first] = read;
  if (!first) return null;
  const { pack, measures } = first.outcome;
  const isAlike = ({ outcome }: CheckedFile): boolean => outcome.pack.id === pack.id;
  const files = read.filter(isAlike);
  const rows = files.flatMap((from) => from.outcome.rows.map((judged): MergedRow => ({ from, judged })));
  const keys = [...new Set(files.flatMap(({ outcome }) => outcome.list.columns.map(({ key }) => key)))].filter((key) =>
    isFigureKey(pack, key),
  );
  const repeated = repeatedRows(pack, rows);
  const inGroups = new Set(repeated.flatMap((group) => group.rows));
  return {
    pack,
    measures,
    files: files.map((checked) => ({
      checked,
      total: totalOfRows(
        rows.filter(({ from }) => from === checked),
        keys,
        measures,
      ),
    })),
    failures: given.flatMap((each): FileFailure[] => {
      if (each.kind === 'failed') return [{ file: each.file, why: each.why }];
      if (isAlike(each.checked)) return [];
      const { file, outcome } = each.checked;
      const params = { file, policy: outcome.pack.title, first: pack.title };
      return [{ file, why: mergeWords.message('merge.other-policy', params) }];
    }),
    rows,
    keys,
    repeated,
    slips: unitSlips(pack, rows),
    fileDoubts: fileDoubts(files),
    single: totalOfRows(
      rows.filter((row) => !inGroups.has(row)),
      keys,
      measures,
    ),
    repeatedTotal: totalOfRows(
      rows.filter((row) => inGroups.has(row)),
      keys,
      measures,
    ),
  };
}
