import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CheckSession, ListView } from '../../check/session';
import type { ColumnKey, HeaderPeriod, ListChoices } from '../../list/reading';
import type { Message } from '../../messages/message';
import type { StandardsSaid } from '../../policy/standards';
import type { Grid } from '../../workbook/grid';
import type { Workbook } from '../../workbook/workbook';
import { failureOf } from '../failure';
import type { ColumnsMemory } from '../columns-memory';
import type { Sheets } from '../sheets';
import { fingerprint } from './fingerprint';

/** What is said of a column instead of the guess. */
export interface ColumnSaid {
  readonly key: ColumnKey | null;
  readonly unit?: string;
  readonly period?: HeaderPeriod;
}

export type ListPhase =
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly list: ListView }
  | { readonly kind: 'none'; readonly why: Message }
  | { readonly kind: 'failed'; readonly said: Message };

export interface ListState {
  readonly phase: ListPhase;
  /** True while a list is looked for again and the last one is still shown. */
  readonly busy: boolean;
  readonly choices: ListChoices;
  /** The sheets to choose from, visible ones. */
  readonly sheets: readonly string[];
  /** Ticks that the user set against our guess. */
  readonly ticks: Readonly<Record<number, boolean>>;
  /** Columns whose question has been answered. */
  readonly answered: ReadonlySet<string>;
}

/** Which list is checked: found by itself, and corrected by the user. */
export interface ListStore {
  readonly store: StoreApi<ListState>;
  /** Looks for the list with the choices made so far. `same`: for the list that is there, whatever sheet is shown. */
  readonly look: (where?: 'same') => Promise<void>;
  readonly choose: (choices: ListChoices) => Promise<void>;
  readonly setColumn: (column: number, said: ColumnSaid, released?: number, where?: 'same') => Promise<void>;
  /** Reads the list without what is remembered of its columns; that stays for other lists. */
  readonly takeBack: () => Promise<void>;
  readonly tick: (measure: number, on: boolean) => void;
  readonly answer: (question: string) => void;
  /** What has happened to the sheets since the list was read: nothing, nothing that the check rests on, or an edit. */
  readonly since: () => Promise<'nothing' | 'beside' | 'edited'>;
}

/** The measures that will be judged: what the list can decide, unless the user ticked otherwise. */
export function tickedMeasures({ phase, ticks }: Pick<ListState, 'phase' | 'ticks'>): readonly number[] {
  if (phase.kind !== 'found') return [];
  return Object.entries(phase.list.measures)
    .map(([number, why]) => ({ measure: Number(number), on: ticks[Number(number)] ?? why === null }))
    .filter(({ on }) => on)
    .map(({ measure }) => measure)
    .sort((a, b) => a - b);
}

export interface ListStoreParts {
  readonly workbook: Workbook;
  readonly session: CheckSession;
  readonly sheets: Sheets;
  readonly standards: () => StandardsSaid;
  /** The list was found anew: results of the last one no longer hold. */
  readonly found: () => void;
  readonly memory: ColumnsMemory;
}

export function createListStore(parts: ListStoreParts): ListStore {
  const { workbook, session, sheets, standards, found, memory } = parts;
  const store = createStore<ListState>(() => ({
    phase: { kind: 'looking' },
    busy: false,
    choices: {},
    sheets: [],
    ticks: {},
    answered: new Set(),
  }));
  let turn = 0;
  let read: { readonly version: number; readonly mark: string } | null = null;

  /** Without a sheet named, the one that the user looks at comes first, then the workbook's order. */
  async function find(grids: readonly Grid[], choices: ListChoices) {
    const given = grids.map((grid) => grid.parts);
    const ask = (chosen: ListChoices): ReturnType<CheckSession['find']> =>
      session.find(given, chosen, standards(), memory.store.getState().json);
    if (choices.sheet !== undefined) return ask(choices);
    const active = (await workbook.selection())?.sheet;
    if (active !== undefined && grids.some(({ sheet, visible }) => visible && sheet === active)) {
      const here = await ask({ ...choices, sheet: active });
      if (here.kind === 'list') return here;
    }
    return ask(choices);
  }

  async function look(where?: 'same'): Promise<void> {
    turn += 1;
    const mine = turn;
    const choices = where === 'same' ? pinned(store.getState()) : store.getState().choices;
    store.setState({ busy: true });
    try {
      const version = sheets.version();
      const grids = await sheets.all();
      const answer = await find(grids, choices);
      if (mine !== turn) return;
      const visible = grids.filter((grid) => grid.visible).map(({ sheet }) => sheet);
      const phase: ListPhase =
        answer.kind === 'list' ? { kind: 'found', list: answer } : { kind: 'none', why: answer.why };
      const grid = answer.kind === 'list' ? grids.find(({ sheet }) => sheet === answer.sheet) : undefined;
      read = answer.kind === 'list' && grid ? { version, mark: fingerprint(grid, answer) } : null;
      store.setState({ phase, busy: false, sheets: visible });
      if (where !== 'same') found();
    } catch (error) {
      if (mine !== turn) return;
      const said = failureOf(error, 'look');
      store.setState({ busy: false, ...(said ? { phase: { kind: 'failed', said } as const } : {}) });
    }
  }

  function choose(choices: ListChoices): Promise<void> {
    store.setState({ choices, answered: new Set() });
    return look();
  }

  return {
    store,
    look,
    choose,
    async setColumn(column, said, released, where) {
      const columns = new Map(choicesOf(store.getState()).columns ?? []);
      if (released !== undefined) columns.set(released, { key: null });
      columns.set(column, said);
      store.setState({ choices: { ...pinned(store.getState()), columns } });
      await look(where);
      const { phase } = store.getState();
      // What leaves no list is no correction.
      if (phase.kind === 'found') memory.keep(phase.list, columns);
    },
    takeBack() {
      store.setState({ choices: { ...pinned(store.getState()), columns: new Map() } });
      return look();
    },
    tick(measure, on) {
      store.setState(({ ticks }) => ({ ticks: { ...ticks, [measure]: on } }));
    },
    answer(question) {
      store.setState(({ answered }) => ({ answered: new Set([...answered, question]) }));
    },
    async since() {
      const { phase } = store.getState();
      if (!read || phase.kind !== 'found') return 'edited';
      if (read.version === sheets.version()) return 'nothing';
      const grid = await sheets.one(phase.list.sheet);
      return grid && fingerprint(grid, phase.list) === read.mark ? 'beside' : 'edited';
    },
  };
}

/** The choices that the list was read by, remembered ones among them. */
export function choicesOf({ choices, phase }: Pick<ListState, 'choices' | 'phase'>): ListChoices {
  const remembered = phase.kind === 'found' ? phase.list.remembered : undefined;
  return remembered && phase.kind === 'found' ? { ...choices, sheet: phase.list.sheet, columns: remembered } : choices;
}

/** Column numbers belong to one sheet: once one is corrected, the sheet is no longer guessed. */
function pinned({ choices, phase }: ListState): ListChoices {
  return phase.kind === 'found' ? { ...choices, sheet: phase.list.sheet } : choices;
}
