import type { Message } from '../../messages/message';
import { keyName } from '../../policy/key-names';
import type { Pack } from '../../policy/pack';
import type { CheckedFile } from '../checked-file';
import { figureWords, nameOf } from '../compare/comparison-lines';
import { compareFigure, figuresOf, keysAtHand } from '../compare/figures';
import type { FigureSaid } from '../compare/figures';
import { namesOf } from '../compare/words';
import type { JudgedRow } from '../run';
import { relatedRows, rowKeys } from '../same-enterprise';
import { mergeWords } from './words';

/** A row of the merged list: the file that it came from, and the row as that file has it. */
export interface MergedRow {
  readonly from: CheckedFile;
  readonly judged: JudgedRow;
}

/** One figure in rows that disagree on it, in the order of the rows; null where a file has no such column. */
export interface DifferingFigure {
  readonly key: string;
  readonly said: readonly (FigureSaid | null)[];
}

/** Rows that seem to be one enterprise: of several files (疑似迁移或重复申报), or of one. */
export interface RepeatedRows {
  readonly rows: readonly MergedRow[];
  readonly across: boolean;
  readonly by: 'code' | 'name';
  /** `none`: no figure that two of them have. */
  readonly figures: 'same' | 'different' | 'none';
  readonly differing: readonly DifferingFigure[];
  readonly message: Message;
}

/** Every group of rows that share a code or a name, across all files. */
export function repeatedRows(pack: Pack, rows: readonly MergedRow[]): readonly RepeatedRows[] {
  return relatedRows(rows.map(({ judged }) => rowKeys(judged.row)))
    .filter((group) => group.length > 1)
    .map((group) =>
      groupOf(
        pack,
        group.flatMap((place) => rows[place] ?? []),
      ),
    );
}

function groupOf(pack: Pack, rows: readonly MergedRow[]): RepeatedRows {
  const codes = rows.flatMap(({ judged }) => rowKeys(judged.row).code ?? []);
  const by = new Set(codes).size < codes.length ? 'code' : 'name';
  const across = new Set(rows.map(({ from }) => from)).size > 1;
  const { compared, differing } = figuresApart(pack, rows);
  const figures = differing.length > 0 ? 'different' : compared > 0 ? 'same' : 'none';
  const [first] = rows;
  const message = mergeWords.message(across ? 'merge.repeated' : 'merge.repeated-within', {
    name: first ? nameOf(first.judged.row) : '',
    by: mergeWords.message(`merge.by-${by}`),
    places: rows.map(({ from, judged }, index) =>
      mergeWords.message(index === 0 ? 'merge.place' : 'merge.and-place', {
        file: from.file,
        sheet: from.outcome.list.sheet,
        row: judged.row.row,
      }),
    ),
    figures: figureMessage(pack, figures, differing),
  });
  return { rows, across, by, figures, differing, message };
}

function figuresApart(
  pack: Pack,
  rows: readonly MergedRow[],
): { readonly compared: number; readonly differing: readonly DifferingFigure[] } {
  const atHand = rows.map(({ from }) => keysAtHand(pack, from.outcome.list));
  const keys = [...new Set(atHand.flatMap((each) => [...each]))].filter(
    (key) => atHand.filter((each) => each.has(key)).length > 1,
  );
  const figures = rows.map(({ from, judged }) => figuresOf(from.outcome.list, judged.row, keys));
  const differing = keys.flatMap((key): DifferingFigure[] => {
    const said = figures.map((each, index) => (atHand[index]?.has(key) ? (each.get(key) ?? null) : null));
    const [first, ...others] = said.flatMap((each) => each ?? []);
    return first && others.some((other) => !compareFigure(key, first, other).same) ? [{ key, said }] : [];
  });
  return { compared: keys.length, differing };
}

function figureMessage(pack: Pack, figures: RepeatedRows['figures'], differing: readonly DifferingFigure[]): Message {
  if (figures === 'same') return mergeWords.message('merge.figures-same');
  if (figures === 'none') return mergeWords.message('merge.figures-none');
  return mergeWords.message('merge.figures-differ', {
    figures: differing.map(({ key, said }, index) =>
      mergeWords.message(index === 0 ? 'merge.figure' : 'merge.and-figure', {
        key: keyName(pack, key),
        values: namesOf(said.map((each) => (each ? figureWords(pack, key, each) : '—'))),
      }),
    ),
  });
}
