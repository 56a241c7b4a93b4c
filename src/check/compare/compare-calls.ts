import { columnLetter } from '../../workbook/address';
import { noMappings, readMappings } from '../../list/remembered-columns';
import type { Message } from '../../messages/message';
import type { StandardsSaid } from '../../policy/standards';
import type { ResultPlan } from '../../report/own-columns';
import { cellCount } from '../../workbook/change';
import { Grid } from '../../workbook/grid';
import type { NewSheet } from '../../workbook/new-sheet';
import type { GivenParts } from '../given-parts';
import { judgeBook, otherPolicy, readBook } from '../judge-book';
import type { JudgeBook } from '../judge-book';
import type { OpenList } from '../open-list';
import { compareLists } from './compare-lists';
import { comparisonSheets } from './comparison-sheet';
import { fillId, sourceEntries, versionEntries } from './compared-rows';
import type { ComparedEntry, ComparedMark, ComparedRow } from './compared-rows';
import { awardLine } from './comparison-lines';
import { proposeBases } from './fill-bases';
import type { BaseProposal, Prefer } from './fill-bases';
import { fillChanges, proposalLine } from './fill-changes';
import { compareWithSource } from './second-source';
import { sourceSheet } from './source-sheet';
import { compareWords, namesOf } from './words';
import { keyName } from '../../policy/key-names';

/** A comparison as the pane shows it; its rows come page by page. */
export interface ComparedView {
  readonly kind: 'compared';
  readonly heading: Message;
  /** What to know before it is believed. */
  readonly notices: readonly Message[];
  /** The awards, measure by measure. */
  readonly totals: readonly Message[];
  /** How many entries bear a mark; marks that none bears are left out. */
  readonly counts: Readonly<Partial<Record<ComparedMark, number>>>;
  readonly all: number;
  /** How many bases could be filled in; null where there is nothing to fill from. */
  readonly fills: number | null;
}

/** A picked workbook that cannot be used, and why. */
export interface BookRefused {
  readonly kind: 'refused';
  readonly why: Message;
}

/** Filling bases in, planned: which, and what stands in the way. */
export interface FillPlan {
  readonly plan: ResultPlan;
  readonly lines: readonly Message[];
  readonly inTheWay: readonly Message[];
}

/** The open list, which has been checked, against a picked workbook. */
export interface CompareCalls {
  /**
   * Judges the picked version as the open one was, and compares both.
   *
   * @param earlier whether the picked one is the earlier
   * @param said the standards of the open workbook: a picked one without a sheet of its own is judged by them
   */
  compareVersions(book: GivenParts, earlier: boolean, said: StandardsSaid): Promise<ComparedView | BookRefused>;
  /** Holds the open list's figures against a second source, which is not judged. `prefer`: whose base counts where both have one. */
  compareSource(
    book: GivenParts,
    prefer: Exclude<Prefer, 'ask'>,
    said: StandardsSaid,
  ): Promise<ComparedView | BookRefused>;
  /** A page of the entries that bear a mark. */
  comparedRows(
    mark: ComparedMark | 'all',
    from: number,
    count: number,
  ): Promise<{ readonly total: number; readonly rows: readonly ComparedRow[] }>;
  /** The comparison as sheets of a workbook of its own. */
  comparedSheets(): Promise<readonly NewSheet[]>;
  /** What filling bases in from the second source would write, but for those of the ids left out. */
  fillPlan(leftOut: readonly string[]): Promise<FillPlan>;
}

/** What was compared last. */
interface Compared {
  readonly entries: readonly ComparedEntry[];
  readonly sheets: () => readonly NewSheet[];
  readonly fill: ((leftOut: ReadonlySet<string>) => FillPlan) | null;
}

/** Comparing, for a session. */
export function compareCalls(open: OpenList): CompareCalls {
  const { pack, speak } = open;
  let last: Compared | null = null;

  function how(book: GivenParts, said: StandardsSaid, measures: readonly number[] | null): JudgeBook {
    const mappings = book.remembered ? readMappings(book.remembered, pack) : noMappings();
    return { pack, standards: (own) => own ?? said, list: {}, measures, mappings };
  }

  function compared(): Compared {
    if (!last) throw new Error('nothing was compared');
    return last;
  }

  function view(entries: readonly ComparedEntry[], said: Omit<ComparedView, 'kind' | 'counts' | 'all'>): ComparedView {
    const counts: Partial<Record<ComparedMark, number>> = {};
    for (const { marks } of entries) for (const mark of marks) counts[mark] = (counts[mark] ?? 0) + 1;
    return { kind: 'compared', ...said, counts, all: entries.length };
  }

  return {
    compareVersions(given, earlier, said) {
      const here = open.checked();
      const book = { file: given.file, grids: given.sheets.map((parts) => new Grid(parts)) };
      const other = otherPolicy(book, pack);
      if (other) return Promise.resolve({ kind: 'refused', why: other });
      const judged = judgeBook(book, how(given, said, here.outcome.measures));
      if (judged.kind === 'no-list') return Promise.resolve({ kind: 'refused', why: judged.why });
      const comparison = earlier ? compareLists(judged.checked, here) : compareLists(here, judged.checked);
      const { a, b, keys } = comparison;
      const entries = versionEntries(comparison, earlier ? 'b' : 'a');
      last = { entries, sheets: () => comparisonSheets(comparison, speak), fill: null };
      const only = (file: string, columns: readonly string[]): readonly Message[] => onlyColumns(open, file, columns);
      return Promise.resolve(
        view(entries, {
          heading: compareWords.message('compare.heading', {
            a: a.file,
            rowsA: a.outcome.rows.length,
            b: b.file,
            rowsB: b.outcome.rows.length,
          }),
          notices: [...comparison.notices, ...judged.notes, ...only(a.file, keys.onlyA), ...only(b.file, keys.onlyB)],
          totals: comparison.awards.map(awardLine),
          fills: null,
        }),
      );
    },

    compareSource(given, prefer, said) {
      const { file, grid, outcome } = open.checked();
      const book = { file: given.file, grids: given.sheets.map((parts) => new Grid(parts)) };
      const read = readBook(book, how(given, said, null));
      if (read.kind === 'no-list') return Promise.resolve({ kind: 'refused', why: read.why });
      const list = { file, list: outcome.list };
      const comparison = compareWithSource(list, { file: given.file, list: read.list }, pack);
      const bases = proposeBases(comparison, grid, prefer);
      const entries = sourceEntries(comparison, bases);
      const { keys } = comparison;
      last = {
        entries,
        sheets: () => [sourceSheet(comparison)],
        fill: (leftOut) => {
          const proposals = bases.proposals.filter((proposal) => !leftOut.has(fillId(proposal)));
          const changes = fillChanges({ pack, list, grid, proposals, speak });
          return {
            plan: {
              sheet: outcome.list.sheet,
              changes,
              columns: columnsOf(changes),
              cells: cellCount(changes),
              // What stood there is told line by line, and noted in the sheet.
              replaces: true,
            },
            lines: proposals.map((proposal: BaseProposal) => proposalLine(pack, list, proposal)),
            inTheWay: bases.inTheWay,
          };
        },
      };
      return Promise.resolve(
        view(entries, {
          heading: compareWords.message('compare.source-heading', {
            list: file,
            rows: outcome.list.rows.length,
            second: given.file,
            others: read.list.rows.length,
          }),
          notices: [
            ...(keys.both.length === 0 ? [compareWords.message('compare.source-nothing')] : []),
            ...comparison.notices,
            ...read.notes,
            ...onlyColumns(open, file, keys.onlyA),
            ...onlyColumns(open, given.file, keys.onlyB),
            ...bases.inTheWay,
          ],
          totals: [],
          fills: bases.proposals.length,
        }),
      );
    },

    comparedRows(mark, from, count) {
      const { entries } = compared();
      const passing = mark === 'all' ? entries : entries.filter(({ marks }) => marks.includes(mark));
      const rows = passing
        .slice(from, from + count)
        .map(({ name, row, marks, shown }): ComparedRow => ({ name, row, marks, ...shown() }));
      return Promise.resolve({ total: passing.length, rows });
    },

    comparedSheets: () => Promise.resolve(compared().sheets()),

    fillPlan(leftOut) {
      const { fill } = compared();
      if (!fill) throw new Error('there is no second source');
      return Promise.resolve(fill(new Set(leftOut)));
    },
  };
}

function onlyColumns({ pack }: OpenList, file: string, keys: readonly string[]): readonly Message[] {
  if (keys.length === 0) return [];
  const names = namesOf(keys.map((key) => keyName(pack, key)));
  return [compareWords.message('compare.only-columns', { file, names })];
}

function columnsOf(changes: ResultPlan['changes']): readonly string[] {
  const columns = new Set(
    changes.flatMap((change) =>
      change.kind === 'cells' ? (change.after[0]?.map((_, at) => change.left + at) ?? []) : [],
    ),
  );
  return [...columns].sort((a, b) => a - b).map(columnLetter);
}
