import type { ListReading } from '../../list/reading';
import type { Message } from '../../messages/message';
import { keyName } from '../../policy/key-names';
import { grouped } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import type { Grid } from '../../workbook/grid';
import type { SourceComparison, SourcePair } from './second-source';
import { figuresOf, isFigureKey, unitOfKey } from './figures';
import type { FigureSaid } from './figures';
import { fillWords } from './fill-words';

/** Whose base counts where list and second source both have one, and they differ. */
export type Prefer = 'list' | 'second' | 'ask';

/** Where a value came from. `cell` is null for a quarter that is the difference of two columns. */
export interface ValueOrigin {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly cell: { readonly row: number; readonly column: number } | null;
}

/** A base of the year before that the second source has for a row of the list. */
export interface BaseProposal {
  readonly row: number;
  readonly key: string;
  /** In the metric's unit. */
  readonly value: Exact;
  readonly from: ValueOrigin;
  /** The list's cell; null where the list has no such column yet. */
  readonly column: number | null;
  /** What the list's cell shows now; empty where it is empty. */
  readonly found: string;
}

/** A base that both have, and differently: the user says which counts. */
export interface BaseQuestion extends BaseProposal {
  /** The list's own figure, in the metric's unit. */
  readonly own: Exact;
}

export interface BaseProposals {
  readonly proposals: readonly BaseProposal[];
  readonly questions: readonly BaseQuestion[];
  /** Bases that could be filled but for the cell that they would go into. */
  readonly inTheWay: readonly Message[];
}

/** The keys of bases that a list could take from a second source: its own base columns, or one to be added. */
function baseKeys({ pack, list, second }: SourceComparison): readonly string[] {
  const has = (reading: ListReading, key: string): boolean => reading.columns.some((column) => column.key === key);
  const figures = list.list.columns.map(({ key }) => key).filter((key) => isFigureKey(pack, key));
  const bases = new Set<string>();
  for (const key of figures) {
    if (key.endsWith('.base')) bases.add(key);
    else if (!key.endsWith('.growth')) bases.add(`${key}.base`);
  }
  const derived = (key: string): boolean => {
    const metric = key.slice(0, -'.base'.length);
    return !metric.includes('.') && has(second.list, `${metric}.ytd.base`) && has(second.list, `${metric}.prior.base`);
  };
  return [...bases].filter((key) => has(second.list, key) || derived(key));
}

/**
 * The bases that a second source can fill in: where the list's are missing, and with `prefer` `second` also where they
 * differ. Nothing is written; a formula or a merged cell is never written over.
 */
export function proposeBases(comparison: SourceComparison, grid: Grid, prefer: Prefer): BaseProposals {
  const keys = baseKeys(comparison);
  const proposals: BaseProposal[] = [];
  const questions: BaseQuestion[] = [];
  const inTheWay: Message[] = [];
  const { list, second, pack } = comparison;
  for (const pair of comparison.pairs) {
    const own = figuresOf(list.list, pair.row, keys);
    const other = figuresOf(second.list, pair.source, keys);
    for (const key of keys) {
      const there = other.get(key);
      const here = own.get(key);
      if (there?.kind !== 'known' || !here) continue;
      const proposal = proposalOf(comparison, pair, key, there, here);
      if (here.kind === 'known') {
        if (here.value.equals(there.value) || prefer === 'list' || proposal.column === null) continue;
        if (prefer === 'ask') {
          questions.push({ ...proposal, own: here.value });
          continue;
        }
      }
      const why = proposal.column === null ? null : obstacle(grid, proposal.row, proposal.column);
      if (why === null) proposals.push(proposal);
      else {
        const { row, column } = proposal;
        inTheWay.push(fillWords.message(why, { ...fillWords.at(list, row, column ?? 0), key: keyName(pack, key) }));
      }
    }
  }
  return { proposals, questions, inTheWay };
}

function proposalOf(
  { pack, list, second }: SourceComparison,
  { row, source }: SourcePair,
  key: string,
  there: Extract<FigureSaid, { kind: 'known' }>,
  here: FigureSaid,
): BaseProposal {
  const column = list.list.columns.find((each) => each.key === key)?.column ?? null;
  return {
    row: row.row,
    key,
    value: there.value,
    from: { file: second.file, sheet: second.list.sheet, row: source.row, cell: there.cell },
    column,
    found: column === null ? '' : here.kind === 'known' ? `${grouped(here.value)}${unitOfKey(pack, key)}` : here.shown,
  };
}

function obstacle(grid: Grid, row: number, column: number): 'fill.formula' | 'fill.merged' | null {
  if (grid.formula(row, column) !== null) return 'fill.formula';
  const merged = grid.merges.some(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return merged ? 'fill.merged' : null;
}
