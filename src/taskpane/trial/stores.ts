import type { StandardsSaid } from '../../policy/standards';
import type { PaneGround } from '../ground';
import type { PolicyHost } from '../host';
import { createAllocationStore } from './allocation/allocation-store';
import type { AllocationStore } from './allocation/allocation-store';
import { createCurveStore } from './curve/curve-store';
import type { CurveStore } from './curve/curve-store';
import { createNearStore } from './near/near-store';
import type { NearStore } from './near/near-store';
import { createPoliciesStore } from './policies/policies-store';
import type { PoliciesStore } from './policies/policies-store';
import { createSavedStore } from './scenario/saved-store';
import type { SavedStore } from './scenario/saved-store';
import { createScenarioStore } from './scenario/scenario-store';
import type { ScenarioStore } from './scenario/scenario-store';
import { createSeveralStore } from './several/several-store';
import type { SeveralStore } from './several/several-store';
import { createTargetsStore } from './targets/targets-store';
import type { TargetsStore } from './targets/targets-store';

/** The stores of the place 测算. */
export interface TrialStores {
  readonly targets: TargetsStore;
  readonly scenario: ScenarioStore;
  readonly saved: SavedStore;
  readonly curve: CurveStore;
  readonly near: NearStore;
  readonly otherPolicy: PoliciesStore;
  readonly several: SeveralStore;
  readonly allocation: AllocationStore;
  /** Reads what the workbook keeps of it: the counts reached, the scenarios. */
  readonly read: () => Promise<void>;
}

export interface TrialStoresParts {
  readonly host: PolicyHost;
  readonly ground: Pick<PaneGround, 'sheets' | 'ledger' | 'proposals' | 'policies'>;
  readonly standards: () => StandardsSaid;
  /** Brings the results up to date with the sheet first. */
  readonly fresh: () => Promise<'same' | 'rechecked' | 'failed'>;
  /** Counts the checks. */
  readonly runs: () => number;
  /** Whether the results still are those of the sheet. */
  readonly holds: () => Promise<boolean>;
}

export function createTrialStores({ host, ground, standards, fresh, runs, holds }: TrialStoresParts): TrialStores {
  const { session, pack } = host;
  const { sheets, ledger, proposals } = ground;
  const targets = createTargetsStore({ session, pack, sheets, ledger, standards });
  const scenario = createScenarioStore(session);
  const saved = createSavedStore({ session, pack, sheets, proposals });
  const several = createSeveralStore({
    host,
    shelf: () => ground.policies.store.getState().shelf,
    sheets,
    fresh,
    runs,
  });
  return {
    targets,
    scenario,
    saved,
    curve: createCurveStore(session, () => scenario.store.getState().scenario),
    near: createNearStore({ host, proposals, fresh }),
    otherPolicy: createPoliciesStore(session, sheets),
    several,
    allocation: createAllocationStore({ host, several, sheets, ledger, fresh, runs, holds }),
    async read() {
      await targets.read();
      await saved.read();
    },
  };
}
