import type { ListRow } from '../../list/reading';
import type { Message, Param } from '../../messages/message';
import { keyName } from '../../policy/key-names';
import type { Pack } from '../../policy/pack';
import { cellAddress } from '../../workbook/address';
import type { ListFile } from '../checked-file';
import { cut, differenceWords, figureWords, nameOf } from './comparison-lines';
import type { FigureCompared, FigureSaid } from './figures';
import type { SourceComparison } from './second-source';
import { compareWords, namesOf } from './words';

const { message } = compareWords;

/** A list against a second source for a person to read, a message a line; figures that agree are counted, not told. */
export function sourceLines(comparison: SourceComparison): readonly Message[] {
  const { pack, list, second, keys, pairs, onlyList, onlySecond, ambiguous, keylessList, keylessSecond } = comparison;
  const only = (file: string, alone: readonly string[]): Message[] =>
    alone.length > 0
      ? [message('compare.only-columns', { file, names: namesOf(alone.map((key) => keyName(pack, key))) })]
      : [];
  const differing = pairs.filter(({ figures }) => figures.some(({ same }) => !same));
  return [
    message('compare.source-heading', {
      list: list.file,
      rows: list.list.rows.length,
      second: second.file,
      others: second.list.rows.length,
    }),
    message('compare.source-counts', {
      pairs: pairs.length,
      differing: differing.length,
      onlyList: onlyList.length,
      onlySecond: onlySecond.length,
      ambiguous: ambiguous.length,
      keyless: keylessList.length + keylessSecond.length,
    }),
    ...comparison.notices,
    ...(keys.both.length === 0 ? [message('compare.source-nothing')] : []),
    ...only(list.file, keys.onlyA),
    ...only(second.file, keys.onlyB),
    ...cut(
      differing.flatMap(({ row, figures }) =>
        figures
          .filter(({ same }) => !same)
          .map((figure) =>
            message('compare.row', {
              name: nameOf(row),
              what: sourceFigureWords(pack, figure),
              place: cellsWords(comparison, figure),
            }),
          ),
      ),
    ),
    ...cut(onlyList.map((row) => message('compare.only-list', { name: nameOf(row), place: placeOf(list, row) }))),
    ...cut(onlySecond.map((row) => message('compare.only-second', { name: nameOf(row), place: placeOf(second, row) }))),
    ...cut(ambiguous.map((group) => ambiguousRowsLine(comparison, group))),
    ...cut([
      ...keylessList.map((row) => message('compare.keyless', { place: placeOf(list, row) })),
      ...keylessSecond.map((row) => message('compare.keyless', { place: placeOf(second, row) })),
    ]),
  ];
}

function placeOf({ file }: ListFile, { row }: ListRow): Message {
  return message('compare.place', { file, row });
}

/** Rows that could be paired in several ways: why, and where they stand. */
export function ambiguousRowsLine(
  { list, second }: SourceComparison,
  { a, b, why }: SourceComparison['ambiguous'][number],
): Message {
  const places = [...a.map((row) => ({ file: list.file, row })), ...b.map((row) => ({ file: second.file, row }))];
  const [first] = a;
  return message(`compare.${why}`, {
    name: first ? nameOf(first) : '',
    places: places.map(({ file, row }, index) =>
      message(index === 0 ? 'compare.place' : 'compare.and-place', { file, row: row.row }),
    ),
  });
}

/** 申报数 beside 统计数, with difference and rate, without whose. */
export function sourceFigureWords(pack: Pack, compared: FigureCompared): Message {
  const { key, reference, figure } = compared;
  return message('compare.source-figure', {
    key: keyName(pack, key),
    declared: figureWords(pack, key, figure),
    counted: figureWords(pack, key, reference),
    difference: differenceWords(pack, compared),
  });
}

function cellsWords({ list, second }: SourceComparison, { reference, figure }: FigureCompared): Param {
  const cells = [cellWords(list, figure), cellWords(second, reference)].flatMap((each) => each ?? []);
  return cells.map((cell, index) => (index === 0 ? cell : message('compare.and-name', { name: cell })));
}

function cellWords({ file, list }: ListFile, { cell }: FigureSaid): Message | null {
  return cell ? message('compare.cell', { file, sheet: list.sheet, cell: cellAddress(cell.row, cell.column) }) : null;
}
