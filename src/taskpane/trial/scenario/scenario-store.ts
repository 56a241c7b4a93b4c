import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { ChangedRow, ChangeKind, ScenarioEffect } from '../../../check/scenarios/effect';
import type { CheckSession } from '../../../check/session';
import type { Message } from '../../../messages/message';
import type { Movable } from '../../../policy/moved';
import type { Scenario } from '../../../policy/scenario';
import { failureOf } from '../../failure';

/** Rows asked for at a time. */
const PAGE = 50;
/** A slider at rest, or a number typed: then it is judged. */
export const SETTLED_MS = 150;

export interface ScenarioState {
  /** The numbers that can be moved; null until asked. */
  readonly movables: readonly Movable[] | null;
  /** What is tried now, in the pane alone until it is kept. */
  readonly scenario: Scenario;
  /** What it changes; null while nothing is moved, or before it was judged. */
  readonly effect: ScenarioEffect | null;
  readonly busy: boolean;
  readonly failure: Message | null;
  readonly which: ChangeKind | 'all';
  readonly total: number;
  readonly rows: readonly ChangedRow[];
}

/** A scenario at work: each change of it is judged once it has come to rest. */
export interface ScenarioStore {
  readonly store: StoreApi<ScenarioState>;
  /** Asks which numbers can be moved, and judges what is there anew (other results, other standards). */
  readonly look: () => Promise<void>;
  /** Moves a number of the rules; null puts it back. */
  readonly move: (at: string, value: string | null) => void;
  /** Fills a parameter in; null leaves it as the workbook has it. */
  readonly fill: (id: string, value: string | null) => void;
  /** Takes up a scenario that was kept, or begins anew. */
  readonly take: (scenario: Scenario | null) => void;
  readonly show: (which: ChangeKind | 'all') => Promise<void>;
  readonly more: () => Promise<void>;
}

const NOTHING: Scenario = { name: '', parameters: {}, thresholds: {} };

/** Whether a scenario is nothing else than how things are. */
export function isAsIs({ parameters, thresholds }: Scenario): boolean {
  return Object.keys(parameters).length === 0 && Object.keys(thresholds).length === 0;
}

function without(record: Readonly<Record<string, string>>, id: string, value: string | null): Record<string, string> {
  const rest = Object.entries(record).filter(([key]) => key !== id);
  return Object.fromEntries(value === null ? rest : [...rest, [id, value]]);
}

export function createScenarioStore(
  session: Pick<CheckSession, 'movables' | 'tryScenario' | 'triedRows'>,
): ScenarioStore {
  const store = createStore<ScenarioState>(() => ({
    movables: null,
    scenario: NOTHING,
    effect: null,
    busy: false,
    failure: null,
    which: 'all',
    total: 0,
    rows: [],
  }));
  let turn = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;

  async function judge(): Promise<void> {
    turn += 1;
    const mine = turn;
    const { scenario, which } = store.getState();
    if (isAsIs(scenario)) {
      store.setState({ effect: null, busy: false, failure: null, total: 0, rows: [] });
      return;
    }
    store.setState({ busy: true });
    try {
      const effect = await session.tryScenario(scenario);
      if (mine !== turn) return;
      const { total, rows } = await session.triedRows(which, 0, PAGE);
      if (mine === turn) store.setState({ effect, total, rows, busy: false, failure: null });
    } catch (error) {
      if (mine === turn)
        store.setState({ effect: null, total: 0, rows: [], busy: false, failure: failureOf(error, 'run') });
    }
  }

  function change(scenario: Scenario): void {
    store.setState({ scenario });
    clearTimeout(rest);
    rest = setTimeout(() => void judge(), SETTLED_MS);
  }

  return {
    store,
    async look() {
      if (!store.getState().movables) store.setState({ movables: await session.movables() });
      await judge();
    },
    move(at, value) {
      const { scenario } = store.getState();
      change({ ...scenario, thresholds: without(scenario.thresholds, at, value) });
    },
    fill(id, value) {
      const { scenario } = store.getState();
      change({ ...scenario, parameters: without(scenario.parameters, id, value) });
    },
    take(scenario) {
      clearTimeout(rest);
      store.setState({ scenario: scenario ?? NOTHING, which: 'all' });
      void judge();
    },
    async show(which) {
      store.setState({ which });
      const mine = turn;
      const { total, rows } = await session.triedRows(which, 0, PAGE);
      if (mine === turn) store.setState({ total, rows });
    },
    async more() {
      const mine = turn;
      const { which, rows: before } = store.getState();
      const { total, rows } = await session.triedRows(which, before.length, PAGE);
      if (mine === turn && store.getState().rows === before) store.setState({ total, rows: [...before, ...rows] });
    },
  };
}
