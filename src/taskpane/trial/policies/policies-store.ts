import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { PolicyComparison, PolicyRow } from '../../../check/policies/compare-policies';
import type { CheckSession } from '../../../check/session';
import type { Message } from '../../../messages/message';
import type { ShelvedPack } from '../../../policy/shelf/shelf';
import { NOTHING_SAID } from '../../../policy/standards';
import { readStandards } from '../../../report/standards';
import { failureOf } from '../../failure';
import type { Sheets } from '../../sheets';

const PAGE = 50;

export interface PoliciesState {
  /** The id of the other policy. */
  readonly other: string | null;
  readonly comparison: PolicyComparison | null;
  /** Why the list cannot be judged under it. */
  readonly refused: Message | null;
  readonly rows: readonly PolicyRow[];
  readonly total: number;
  readonly busy: boolean;
  readonly failure: Message | null;
}

/** One list under the policy of the workbook and under another one. */
export interface PoliciesStore {
  readonly store: StoreApi<PoliciesState>;
  /** Says which policy it is to be compared with. */
  readonly choose: (id: string) => void;
  readonly compare: (other: Pick<ShelvedPack, 'pack' | 'files'>) => Promise<void>;
  readonly more: () => Promise<void>;
}

export function createPoliciesStore(
  session: Pick<CheckSession, 'comparePolicy' | 'policyRows'>,
  sheets: Pick<Sheets, 'standards'>,
): PoliciesStore {
  const store = createStore<PoliciesState>(() => ({
    other: null,
    comparison: null,
    refused: null,
    rows: [],
    total: 0,
    busy: false,
    failure: null,
  }));
  let turn = 0;
  return {
    store,
    choose(other) {
      store.setState({ other });
    },
    async compare(other) {
      turn += 1;
      const mine = turn;
      store.setState({ other: other.pack.id, busy: true, refused: null, failure: null });
      try {
        const grid = await sheets.standards();
        const said = grid ? readStandards(grid, other.pack).said : NOTHING_SAID;
        const answer = await session.comparePolicy(other.files, said);
        if ('kind' in answer) {
          if (mine === turn) store.setState({ comparison: null, rows: [], total: 0, refused: answer.why, busy: false });
          return;
        }
        const { total, rows } = await session.policyRows(0, PAGE);
        if (mine === turn) store.setState({ comparison: answer, total, rows, busy: false });
      } catch (error) {
        if (mine === turn) {
          store.setState({ comparison: null, rows: [], total: 0, busy: false, failure: failureOf(error, 'run') });
        }
      }
    },
    async more() {
      const mine = turn;
      const { rows: before } = store.getState();
      const { rows } = await session.policyRows(before.length, PAGE);
      if (mine === turn && store.getState().rows === before) store.setState({ rows: [...before, ...rows] });
    },
  };
}
