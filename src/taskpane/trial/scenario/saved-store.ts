import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { DifferingRow, ScenariosCompared } from '../../../check/scenarios/compare-scenarios';
import type { CheckSession } from '../../../check/session';
import { vocabulary } from '../../../messages/message';
import type { Message } from '../../../messages/message';
import type { Pack } from '../../../policy/pack';
import type { Scenario } from '../../../policy/scenario';
import { readScenarios, scenarioChanges, SCENARIOS_SHEET } from '../../../report/scenario-sheet';
import { cellCount } from '../../../workbook/change';
import { failureOf } from '../../failure';
import type { ProposalStore } from '../../proposal-store';
import type { Sheets } from '../../sheets';

export const savedStoreWords = vocabulary({
  'pane.scenarios.wrote': { 'zh-CN': '测算方案“{name}”', en: 'the scenario “{name}”' },
  'pane.scenarios.removed': { 'zh-CN': '删去的测算方案“{name}”', en: 'the scenario “{name}” taken out' },
  'pane.scenarios.keep-title': { 'zh-CN': '保存测算方案“{name}”', en: 'Keep the scenario “{name}”' },
  'pane.scenarios.remove-title': { 'zh-CN': '删去测算方案“{name}”', en: 'Take out the scenario “{name}”' },
  'pane.scenarios.new-sheet': {
    'zh-CN': '新建工作表“{sheet}”，写入{cells, number}个单元格；名单和核验结果不变。',
    en: 'Adds the sheet “{sheet}” with {cells, number} cells; the list and its results stay.',
  },
  'pane.scenarios.rows': {
    'zh-CN': '在工作表“{sheet}”的{rows}写入{cells, number}个单元格；名单和核验结果不变。',
    en: 'Writes {cells, number} cells on the sheet “{sheet}”, {rows}; the list and its results stay.',
  },
  'pane.scenarios.row': { 'zh-CN': '第{row}行', en: 'row {row}' },
  'pane.scenarios.replaces': {
    'zh-CN': '工作表里已有同名的方案，它的各行会清空，由现在的代替。',
    en: 'A scenario of this name is there already: its rows become empty, and this one takes its place.',
  },
});

/** Rows of a comparison asked for at a time. */
const PAGE = 50;

export interface SavedState {
  readonly scenarios: readonly Scenario[];
  /** What in the sheet could not be taken. */
  readonly faults: readonly Message[];
  /** The names of those held against one another; null: the first ones. */
  readonly picked: readonly string[] | null;
  readonly compared: ScenariosCompared | null;
  readonly rows: readonly DifferingRow[];
  readonly total: number;
  readonly failure: Message | null;
}

/** Scenarios that the workbook keeps: read from its sheet, written to it once shown, held against one another. */
export interface SavedStore {
  readonly store: StoreApi<SavedState>;
  readonly read: () => Promise<void>;
  /** Shows what keeping a scenario would write. */
  readonly keep: (scenario: Scenario) => Promise<void>;
  /** Shows what taking one out would clear. */
  readonly remove: (name: string) => Promise<void>;
  readonly pick: (name: string, picked: boolean) => void;
  readonly compare: () => Promise<void>;
  readonly more: () => Promise<void>;
}

/** Side by side on a narrow pane, beside how things are. */
export const MOST_PICKED = 3;

/** The scenarios that are held against one another. */
export function pickedOf({ scenarios, picked }: Pick<SavedState, 'scenarios' | 'picked'>): readonly Scenario[] {
  if (!picked) return scenarios.slice(0, MOST_PICKED);
  return scenarios.filter(({ name }) => picked.includes(name));
}

export interface SavedStoreParts {
  readonly session: Pick<CheckSession, 'movables' | 'compareScenarios' | 'differingRows'>;
  readonly pack: Pack;
  readonly sheets: Sheets;
  readonly proposals: ProposalStore;
}

export function createSavedStore({ session, pack, sheets, proposals }: SavedStoreParts): SavedStore {
  const store = createStore<SavedState>(() => ({
    scenarios: [],
    faults: [],
    picked: null,
    compared: null,
    rows: [],
    total: 0,
    failure: null,
  }));
  let turn = 0;
  const { message } = savedStoreWords;

  async function propose(
    scenario: Scenario | { readonly name: string; readonly numbers: null },
    title: Message,
    what: Message,
    lines: readonly Message[],
  ): Promise<void> {
    const grid = await sheets.one(SCENARIOS_SHEET);
    const changes = scenarioChanges(grid, pack, await session.movables(), scenario);
    if (changes.length === 0) return;
    const cells = cellCount(changes);
    const rows = changes.flatMap((change) =>
      change.kind === 'cells' ? change.after.map((_, down) => change.top + down) : [],
    );
    const shown = rows.map((row) => message('pane.scenarios.row', { row }));
    const where = grid
      ? message('pane.scenarios.rows', { sheet: grid.sheet, cells, rows: shown })
      : message('pane.scenarios.new-sheet', { sheet: SCENARIOS_SHEET, cells });
    proposals.propose({ title, what, changes, lines: [where, ...lines] });
  }

  return {
    store,
    async read() {
      const grid = await sheets.one(SCENARIOS_SHEET);
      const { scenarios, faults } = grid
        ? readScenarios(grid, pack, await session.movables())
        : { scenarios: [], faults: [] };
      const same = JSON.stringify(scenarios) === JSON.stringify(store.getState().scenarios);
      store.setState(same ? { faults } : { scenarios, faults });
    },
    keep(scenario) {
      const { name } = scenario;
      const there = store.getState().scenarios.some((each) => each.name === name);
      return propose(
        scenario,
        message('pane.scenarios.keep-title', { name }),
        message('pane.scenarios.wrote', { name }),
        there ? [message('pane.scenarios.replaces')] : [],
      );
    },
    remove(name) {
      return propose(
        { name, numbers: null },
        message('pane.scenarios.remove-title', { name }),
        message('pane.scenarios.removed', { name }),
        [],
      );
    },
    pick(name, picked) {
      const now = pickedOf(store.getState()).map((each) => each.name);
      store.setState({ picked: picked ? [...now, name] : now.filter((each) => each !== name) });
    },
    async compare() {
      turn += 1;
      const mine = turn;
      try {
        const chosen = pickedOf(store.getState());
        const compared = chosen.length > 0 ? await session.compareScenarios(chosen) : null;
        const { total, rows } = compared ? await session.differingRows(0, PAGE) : { total: 0, rows: [] };
        if (mine === turn) store.setState({ compared, total, rows, failure: null });
      } catch (error) {
        if (mine === turn) store.setState({ compared: null, total: 0, rows: [], failure: failureOf(error, 'run') });
      }
    },
    async more() {
      const mine = turn;
      const { rows: before } = store.getState();
      const { total, rows } = await session.differingRows(before.length, PAGE);
      if (mine === turn) store.setState({ total, rows: [...before, ...rows] });
    },
  };
}
