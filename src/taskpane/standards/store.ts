import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import { NOTHING_SAID } from '../../policy/standards';
import type { Choices, StandardsSaid } from '../../policy/standards';
import { readStandards } from '../../report/standards';
import { standardsChanges } from '../../report/standards-write';
import { failureOf } from '../failure';
import type { Ledger } from '../ledger';
import type { Sheets } from '../sheets';

export const standardsStoreWords = vocabulary({
  'pane.standards.wrote': { 'zh-CN': '“补充标准”的修改', en: 'the change of the standards' },
});

export interface StandardsState {
  readonly said: StandardsSaid;
  /** Values in the sheet that could not be taken, each with its cell. */
  readonly faults: readonly Message[];
  /** False until the workbook has been asked. */
  readonly loaded: boolean;
  readonly saving: boolean;
  /** Why the last change could not be kept. */
  readonly failure: Message | null;
}

/** The parameters and choices, as the sheet 补充标准 of the workbook has them. */
export interface StandardsStore {
  readonly store: StoreApi<StandardsState>;
  /** Reads the sheet again; true where it says something else than before. */
  readonly read: () => Promise<boolean>;
  /** Keeps new parameters (null: 恢复为“原文未明确”) in the workbook. False where that was not possible. */
  readonly setParameters: (values: Readonly<Record<string, string | null>>) => Promise<boolean>;
  readonly setChoices: (choices: Partial<Choices>) => Promise<boolean>;
}

const same = (a: StandardsSaid, b: StandardsSaid): boolean => canonical(a) === canonical(b);

function canonical({ parameters, choices }: StandardsSaid): string {
  const sorted = (record: object): string =>
    JSON.stringify(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(parameters) + sorted(choices);
}

export function createStandardsStore(pack: Pack, sheets: Sheets, ledger: Ledger): StandardsStore {
  const store = createStore<StandardsState>(() => ({
    said: NOTHING_SAID,
    faults: [],
    loaded: false,
    saving: false,
    failure: null,
  }));

  async function keep(said: StandardsSaid): Promise<boolean> {
    store.setState({ saving: true, failure: null });
    try {
      const changes = standardsChanges(await sheets.standards(), pack, said);
      if (changes.length > 0) await ledger.write(standardsStoreWords.message('pane.standards.wrote'), changes);
      store.setState({ said, saving: false });
      return true;
    } catch (error) {
      store.setState({ saving: false, failure: failureOf(error, 'write') });
      return false;
    }
  }

  return {
    store,
    async read() {
      const grid = await sheets.standards();
      const { said, faults } = grid ? readStandards(grid, pack) : { said: NOTHING_SAID, faults: [] };
      const before = store.getState();
      const changed = !same(before.said, said);
      store.setState({ faults, loaded: true, ...(changed ? { said } : {}) });
      return changed;
    },
    setParameters(values) {
      const { said } = store.getState();
      const parameters: Record<string, string> = { ...said.parameters };
      for (const [id, value] of Object.entries(values)) {
        if (value === null) Reflect.deleteProperty(parameters, id);
        else parameters[id] = value;
      }
      return keep({ ...said, parameters });
    },
    setChoices(choices) {
      const { said } = store.getState();
      return keep({ ...said, choices: { ...said.choices, ...choices } });
    },
  };
}
