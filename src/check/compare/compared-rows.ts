import type { Message } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import type { ListRow } from '../../list/reading';
import { ambiguousLine, figureChangeWords, identityChangeWords, verdictChangeWords } from './comparison-lines';
import { hasChanged } from './compare-lists';
import type { ListComparison } from './compare-lists';
import type { BaseProposal, BaseProposals } from './fill-bases';
import { proposalLine } from './fill-changes';
import type { SourceComparison } from './second-source';
import { ambiguousRowsLine, sourceFigureWords } from './source-lines';
import { compareWords } from './words';

/** What can be said of one enterprise in two lists; more than one may hold. */
export type ComparedMark =
  'verdict' | 'figure' | 'identity' | 'joined' | 'left' | 'unmatched' | 'same' | 'fill' | 'only-list' | 'only-second';

/** A base that could be filled in, as it is asked about. */
export interface ComparedFill {
  readonly id: string;
  readonly line: Message;
}

/** One enterprise, or a group of rows that could not be told apart. */
export interface ComparedRow {
  readonly name: string | null;
  /** The row of the open list; null where it has none. */
  readonly row: number | null;
  readonly marks: readonly ComparedMark[];
  readonly lines: readonly Message[];
  readonly fills: readonly ComparedFill[];
}

/** A row whose sentences are made when it is shown. */
export interface ComparedEntry extends Pick<ComparedRow, 'name' | 'row' | 'marks'> {
  readonly shown: () => Pick<ComparedRow, 'lines' | 'fills'>;
}

const PLAIN = (): Pick<ComparedRow, 'lines' | 'fills'> => ({ lines: [], fills: [] });

/**
 * Two versions of a list, an entry an enterprise: in the order of the later list, then those that left.
 *
 * @param open which of the two is the open one: its rows can be gone to
 */
export function versionEntries(comparison: ListComparison, open: 'a' | 'b'): readonly ComparedEntry[] {
  const { a, b, pairs, joined, left, ambiguous, keylessA, keylessB } = comparison;
  const { pack } = a.outcome;
  const here = (side: 'a' | 'b', row: ListRow): number | null => (side === open ? row.row : null);
  const order = new Map(b.outcome.rows.map(({ row }, place) => [row, place]));
  const placed: { readonly place: number; readonly entry: ComparedEntry }[] = [];
  const put = (of: ListRow | undefined, entry: ComparedEntry): void => {
    placed.push({ place: (of && order.get(of)) ?? Infinity, entry });
  };
  for (const pair of pairs) {
    const marks: ComparedMark[] = [
      ...(pair.verdicts.length > 0 ? (['verdict'] as const) : []),
      ...(pair.figures.length > 0 ? (['figure'] as const) : []),
      ...(pair.identity.length > 0 ? (['identity'] as const) : []),
      ...(hasChanged(pair) ? [] : (['same'] as const)),
    ];
    put(pair.b.row, {
      name: pair.b.row.name ?? pair.a.row.name,
      row: open === 'a' ? pair.a.row.row : pair.b.row.row,
      marks,
      shown: () => ({
        lines: [
          ...pair.verdicts.map(verdictChangeWords),
          ...pair.figures.map((figure) => figureChangeWords(pack, figure)),
          ...pair.identity.map((change) => identityChangeWords(pack, change)),
        ],
        fills: [],
      }),
    });
  }
  for (const { row } of joined)
    put(row, { name: row.name, row: here('b', row), marks: ['joined'], shown: placeOf(b.file, row) });
  for (const { row } of left)
    put(undefined, { name: row.name, row: here('a', row), marks: ['left'], shown: placeOf(a.file, row) });
  for (const group of ambiguous) {
    const [own] = open === 'a' ? group.a : group.b;
    const first = group.b[0] ?? group.a[0];
    put(group.b[0]?.row, {
      name: own?.row.name ?? first?.row.name ?? null,
      row: own?.row.row ?? null,
      marks: [group.alike ? 'same' : 'unmatched'],
      shown: () => ({ lines: [ambiguousLine(a, b, group)], fills: [] }),
    });
  }
  for (const { row } of keylessB) put(row, keyless(b.file, row, here('b', row)));
  for (const { row } of keylessA) put(undefined, keyless(a.file, row, here('a', row)));
  return placed.sort((x, y) => (x.place === y.place ? 0 : x.place - y.place)).map(({ entry }) => entry);
}

/** The id by which a base that could be filled in is asked about. */
export function fillId({ row, key }: Pick<BaseProposal, 'row' | 'key'>): string {
  return `${String(row)} ${key}`;
}

/** A list against a second source, an entry an enterprise: in the order of the list, then those of the source alone. */
export function sourceEntries(comparison: SourceComparison, bases: BaseProposals): readonly ComparedEntry[] {
  const { pack, list, second, pairs, onlyList, onlySecond, ambiguous, keylessList, keylessSecond } = comparison;
  const fills = new Map<number, BaseProposal[]>();
  for (const proposal of bases.proposals) {
    const known = fills.get(proposal.row);
    if (known) known.push(proposal);
    else fills.set(proposal.row, [proposal]);
  }
  const own: ComparedEntry[] = [
    ...pairs.map(({ row, source, figures }): ComparedEntry => {
      const proposed = fills.get(row.row) ?? [];
      const differing = figures.filter(({ same }) => !same);
      return {
        name: row.name ?? source.name,
        row: row.row,
        marks: [
          ...(differing.length > 0 ? (['figure'] as const) : (['same'] as const)),
          ...(proposed.length > 0 ? (['fill'] as const) : []),
        ],
        shown: () => ({
          lines: differing.map((figure) => sourceFigureWords(pack, figure)),
          fills: proposed.map((proposal) => fillOf(pack, comparison, proposal)),
        }),
      };
    }),
    ...onlyList.map((row): ComparedEntry => ({
      name: row.name,
      row: row.row,
      marks: ['only-list'],
      shown: placeOf(list.file, row),
    })),
    ...ambiguous.map((group): ComparedEntry => {
      const [first] = group.a;
      return {
        name: first?.name ?? group.b[0]?.name ?? null,
        row: first?.row ?? null,
        marks: ['unmatched'],
        shown: () => ({ lines: [ambiguousRowsLine(comparison, group)], fills: [] }),
      };
    }),
    ...keylessList.map((row) => keyless(list.file, row, row.row)),
  ];
  return [
    ...own.sort((x, y) => (x.row ?? Infinity) - (y.row ?? Infinity)),
    ...onlySecond.map((row): ComparedEntry => ({
      name: row.name,
      row: null,
      marks: ['only-second'],
      shown: placeOf(second.file, row),
    })),
    ...keylessSecond.map((row) => keyless(second.file, row, null)),
  ];
}

function fillOf(pack: Pack, { list }: SourceComparison, proposal: BaseProposal): ComparedFill {
  return { id: fillId(proposal), line: proposalLine(pack, list, proposal) };
}

function keyless(file: string, row: ListRow, here: number | null): ComparedEntry {
  const place = compareWords.message('compare.place', { file, row: row.row });
  return {
    name: row.name,
    row: here,
    marks: ['unmatched'],
    shown: () => ({ lines: [compareWords.message('compare.keyless', { place })], fills: [] }),
  };
}

function placeOf(file: string, { row }: ListRow): ComparedEntry['shown'] {
  return () => ({ ...PLAIN(), lines: [compareWords.message('compare.place', { file, row })] });
}
