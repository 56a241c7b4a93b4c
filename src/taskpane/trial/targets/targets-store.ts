import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { ListTargets } from '../../../check/targets/list-targets';
import type { CheckSession } from '../../../check/session';
import { vocabulary } from '../../../messages/message';
import type { Message } from '../../../messages/message';
import type { Pack } from '../../../policy/pack';
import type { StandardsSaid } from '../../../policy/standards';
import { countChanges, COUNTS_SHEET, readCounts } from '../../../report/target-counts';
import type { CountsSaid } from '../../../report/target-counts';
import { failureOf } from '../../failure';
import type { Ledger } from '../../ledger';
import type { Sheets } from '../../sheets';

export const targetsStoreWords = vocabulary({
  'pane.targets.wrote': { 'zh-CN': '“目标完成数”的修改', en: 'the change of the counts reached' },
});

export interface TargetsState {
  /** Null until the list has been looked at, or where there is none. */
  readonly targets: ListTargets | null;
  readonly counts: CountsSaid;
  /** What in the sheet of counts could not be taken. */
  readonly faults: readonly Message[];
  readonly saving: boolean;
  /** Why the list could not be looked at, or a count not be kept. */
  readonly failure: Message | null;
}

/** How far the policy's targets are: of industries by the list, of what is counted by the workbook's own sheet. */
export interface TargetsStore {
  readonly store: StoreApi<TargetsState>;
  /** Holds the list against the targets, as it stands now. */
  readonly look: () => Promise<void>;
  /** Reads the sheet of counts. */
  readonly read: () => Promise<void>;
  /** Keeps a count in the workbook; null takes it out. False where that was not possible. */
  readonly keep: (id: string, count: string | null) => Promise<boolean>;
}

export interface TargetsStoreParts {
  readonly session: Pick<CheckSession, 'targets'>;
  readonly pack: Pack;
  readonly sheets: Sheets;
  readonly ledger: Ledger;
  readonly standards: () => StandardsSaid;
}

export function createTargetsStore({ session, pack, sheets, ledger, standards }: TargetsStoreParts): TargetsStore {
  const store = createStore<TargetsState>(() => ({
    targets: null,
    counts: {},
    faults: [],
    saving: false,
    failure: null,
  }));
  let turn = 0;
  return {
    store,
    async look() {
      turn += 1;
      const mine = turn;
      try {
        const targets = await session.targets(standards());
        if (mine === turn) store.setState({ targets, failure: null });
      } catch (error) {
        if (mine === turn) store.setState({ targets: null, failure: failureOf(error, 'run') });
      }
    },
    async read() {
      const grid = await sheets.one(COUNTS_SHEET);
      const { said, faults } = grid ? readCounts(grid, pack) : { said: {}, faults: [] };
      store.setState({ counts: said, faults });
    },
    async keep(id, count) {
      store.setState({ saving: true, failure: null });
      try {
        const changes = countChanges(await sheets.one(COUNTS_SHEET), pack, id, count);
        if (changes.length > 0) await ledger.write(targetsStoreWords.message('pane.targets.wrote'), changes);
        store.setState({ saving: false });
        return true;
      } catch (error) {
        store.setState({ saving: false, failure: failureOf(error, 'write') });
        return false;
      }
    },
  };
}
