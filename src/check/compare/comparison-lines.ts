import type { ListRow } from '../../list/reading';
import type { Message, Param } from '../../messages/message';
import { keyName } from '../../policy/key-names';
import type { Pack } from '../../policy/pack';
import { grouped } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { resultWords } from '../../report/result-columns';
import { cellAddress } from '../../workbook/address';
import type { JudgedRow } from '../run';
import { amountOf } from './award-total';
import type { AwardTotal } from './award-total';
import { hasChanged } from './compare-lists';
import type {
  AwardChange,
  IdentityChange,
  ListComparison,
  PairCompared,
  Side,
  VerdictChange,
  VerdictSaid,
} from './compare-lists';
import { shareOf, unitOfKey } from './figures';
import type { FigureCompared, FigureSaid } from './figures';
import { compareWords, namesOf } from './words';

const { message } = compareWords;

/** How many lines of one kind a text shows. */
const SHOWN = 20;

/** A comparison for a person to read, a message a line: what to know first, the awards, then who and what changed. */
export function comparisonLines(comparison: ListComparison): readonly Message[] {
  const { a, b, pairs, left, joined, ambiguous, keylessA, keylessB, keys, notices, awards } = comparison;
  const { pack } = a.outcome;
  const changed = pairs.filter(hasChanged);
  const names = (only: readonly string[]): readonly Message[] => namesOf(only.map((key) => keyName(pack, key)));
  const settled = ambiguous.filter(({ alike }) => !alike);
  return [
    message('compare.heading', { a: a.file, rowsA: a.outcome.rows.length, b: b.file, rowsB: b.outcome.rows.length }),
    ...notices,
    message('compare.counts', {
      joined: joined.length,
      left: left.length,
      changed: changed.length,
      same: pairs.length - changed.length,
      ambiguous: settled.length,
      keyless: keylessA.length + keylessB.length,
    }),
    ...awards.map(awardLine),
    ...(keys.onlyA.length > 0 ? [message('compare.only-columns', { file: a.file, names: names(keys.onlyA) })] : []),
    ...(keys.onlyB.length > 0 ? [message('compare.only-columns', { file: b.file, names: names(keys.onlyB) })] : []),
    ...cut(joined.map((judged) => message('compare.row-joined', who(b, judged)))),
    ...cut(left.map((judged) => message('compare.row-left', who(a, judged)))),
    ...cut(changed.flatMap((pair) => pairLines(comparison, pair))),
    ...cut([...settled, ...ambiguous.filter(({ alike }) => alike)].map((group) => ambiguousLine(a, b, group))),
    ...cut([
      ...keylessA.map((judged) => message('compare.keyless', { place: rowPlace(a, judged) })),
      ...keylessB.map((judged) => message('compare.keyless', { place: rowPlace(b, judged) })),
    ]),
  ];
}

/** The first lines of one kind, and how many more there are. */
export function cut(lines: readonly Message[]): readonly Message[] {
  const rest = lines.length - SHOWN;
  return rest > 0 ? [...lines.slice(0, SHOWN), message('compare.more', { count: rest })] : lines;
}

/** Name of an enterprise, or the words for none. */
export function nameOf({ name }: ListRow): Param {
  return name ?? message('compare.unnamed');
}

function who(side: Side, judged: JudgedRow): Record<string, Param> {
  return { name: nameOf(judged.row), place: rowPlace(side, judged) };
}

function rowPlace({ file }: Side, { row }: JudgedRow): Message {
  return message('compare.place', { file, row: row.row });
}

/** The awards under one measure, before and after. */
export function awardLine({ measure, was, now, difference }: AwardChange): Message {
  return message('compare.award', {
    measure,
    was: totalWords(was),
    now: totalWords(now),
    change: changeWords(difference),
  });
}

/** A total of awards in words; an open one is no amount. */
export function totalWords(total: AwardTotal): Message {
  const amount = amountOf(total);
  return amount
    ? message('compare.total', { amount: grouped(amount) })
    : message('compare.total-open', { settled: grouped(total.settled), open: total.open });
}

function changeWords(difference: Exact | null): Message {
  if (!difference) return message('compare.change-open');
  if (difference.isZero()) return message('compare.level');
  return message(difference.isNegative() ? 'compare.down' : 'compare.up', { amount: grouped(difference.abs()) });
}

function pairLines({ a, b }: ListComparison, pair: PairCompared): readonly Message[] {
  const { pack } = a.outcome;
  const place = [
    message('compare.place', { file: a.file, row: pair.a.row.row }),
    message('compare.and-place', { file: b.file, row: pair.b.row.row }),
  ];
  const name = nameOf(pair.b.row.name === null ? pair.a.row : pair.b.row);
  const row = (what: Message, where: Param): Message => message('compare.row', { name, what, place: where });
  return [
    ...pair.verdicts.map((change) => row(verdictChangeWords(change), place)),
    ...pair.figures.map((figure) => row(figureChangeWords(pack, figure), cellsWords({ a, b }, figure))),
    ...pair.identity.map((change) => row(identityChangeWords(pack, change), place)),
  ];
}

/** A changed verdict or award, without whose. */
export function verdictChangeWords({ measure, was, now }: VerdictChange): Message {
  return message('compare.verdict-change', { measure, was: verdictWords(was), now: verdictWords(now) });
}

/** What else of an enterprise is written otherwise. */
export function identityChangeWords(pack: Pack, { key, was, now }: IdentityChange): Message {
  const blank = message('compare.blank');
  return message('compare.identity', { key: keyName(pack, key), was: was ?? blank, now: now ?? blank });
}

/** A changed figure, with difference and rate, without whose. */
export function figureChangeWords(pack: Pack, compared: FigureCompared): Message {
  const { key, reference, figure } = compared;
  return message('compare.figure', {
    key: keyName(pack, key),
    was: figureWords(pack, key, reference),
    now: figureWords(pack, key, figure),
    difference: differenceWords(pack, compared),
  });
}

/** Difference and rate behind two figures; nothing where one of them is missing. */
export function differenceWords(pack: Pack, { key, difference, rate }: FigureCompared): Param {
  if (!difference) return '';
  return message('compare.difference', {
    difference: amountWords(pack, key, difference),
    rate: rate ? percent(shareOf(rate)) : message('compare.no-rate'),
  });
}

function cellsWords(sides: { a: Side; b: Side }, { reference, figure }: FigureCompared): Param {
  const cells = [cellWords(sides.a, reference), cellWords(sides.b, figure)].flatMap((each) => each ?? []);
  return cells.map((cell, index) => (index === 0 ? cell : message('compare.and-name', { name: cell })));
}

function cellWords({ file, outcome }: Side, { cell }: FigureSaid): Message | null {
  return cell
    ? message('compare.cell', { file, sheet: outcome.list.sheet, cell: cellAddress(cell.row, cell.column) })
    : null;
}

/** A figure in the metric's unit, a rate in percent; what cannot be read as the sheet shows it. */
export function figureWords(pack: Pack, key: string, said: FigureSaid): Param {
  if (said.kind === 'known') return amountWords(pack, key, said.value);
  return said.shown === '' ? message('compare.blank') : `“${said.shown}”`;
}

/** A value in the metric's unit, a rate in percent, every digit of it. */
export function amountWords(pack: Pack, key: string, value: Exact): string {
  if (key.endsWith('.growth')) return `${grouped(value.times(100))}%`;
  return `${grouped(value)}${unitOfKey(pack, key)}`;
}

/** A share in percent, to two places. */
export function percent(share: Exact): string {
  const points = share.times(100);
  return `${grouped(points.decimalPlaces() > 2 ? points.toDecimalPlaces(2) : points)}%`;
}

function verdictWords({ verdict, award }: VerdictSaid): Message {
  const word = resultWords.message(`result.${verdict}`);
  switch (award.kind) {
    case 'amount':
      return message('compare.verdict-amount', { verdict: word, amount: grouped(award.amount) });
    case 'at-most':
    case 'at-least':
    case 'range':
    case 'unknown':
      return message('compare.verdict-open', { verdict: word });
    case 'none':
      return message('compare.verdict', { verdict: word });
  }
}

/** Rows that could be paired in several ways: why, and where they stand. */
export function ambiguousLine(a: Side, b: Side, group: ListComparison['ambiguous'][number]): Message {
  const places = [
    ...group.a.map((judged) => ({ file: a.file, row: judged.row.row })),
    ...group.b.map((judged) => ({ file: b.file, row: judged.row.row })),
  ].map((place, index) => message(index === 0 ? 'compare.place' : 'compare.and-place', place));
  const [first] = group.a;
  return message(group.alike ? 'compare.alike' : `compare.${group.why}`, {
    name: first ? nameOf(first.row) : '',
    places,
  });
}
