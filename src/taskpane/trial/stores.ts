import type { StandardsSaid } from '../../policy/standards';
import type { PaneGround } from '../ground';
import type { PolicyHost } from '../host';
import { createTargetsStore } from './targets/targets-store';
import type { TargetsStore } from './targets/targets-store';

/** The stores of the place 测算. */
export interface TrialStores {
  readonly targets: TargetsStore;
  /** Reads what the workbook keeps of it: the counts reached. */
  readonly read: () => Promise<void>;
}

export interface TrialStoresParts {
  readonly host: PolicyHost;
  readonly ground: Pick<PaneGround, 'sheets' | 'ledger'>;
  readonly standards: () => StandardsSaid;
}

export function createTrialStores({ host, ground, standards }: TrialStoresParts): TrialStores {
  const { session, pack } = host;
  const { sheets, ledger } = ground;
  const targets = createTargetsStore({ session, pack, sheets, ledger, standards });
  return {
    targets,
    read: targets.read,
  };
}
