import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { ShelvedPack } from '../policy/shelf/shelf';
import { defaultPack } from '../policy/shelf/shelf';
import { createPaneGround } from './ground';
import type { PaneHost } from './host';
import { createPaneModel } from './model';
import type { PaneModel } from './pane-model';
import type { PolicyState } from './policy/policy-store';

export interface PaneState {
  /** The pane under the policy that counts, or under the last one that did. */
  readonly model: PaneModel;
  readonly use: PolicyState['use'];
}

/** The pane through changes of policy: under each one its own session, list and results, all judged anew. */
export interface PaneStore {
  readonly store: StoreApi<PaneState>;
  /** Reads which policy counts, and follows the workbook under it; the answer stops that and lets the check go. */
  readonly follow: () => () => void;
}

export function createPaneStore(host: PaneHost): PaneStore {
  const ground = createPaneGround(host);
  const { policies, places } = ground;

  function begin(policy: ShelvedPack) {
    const check = host.startCheck(policy);
    return { check, model: createPaneModel({ ...host, session: check.session, pack: policy.pack }, ground) };
  }

  // At once, under the policy that most workbooks use: the pane is there before the workbook is read.
  let running = begin(defaultPack());
  let ended = false;
  const store = createStore<PaneState>(() => ({ model: running.model, use: policies.store.getState().use }));

  return {
    store,
    follow() {
      if (ended) running = begin(defaultPack());
      ended = false;
      let stop: (() => void) | null = null;
      const pause = (): void => {
        stop?.();
        stop = null;
      };
      /** A write under way is taken back, and what is only shown is put away: it is of another policy. */
      const leave = (): void => {
        pause();
        running.model.write.close();
        running.model.columns.close();
      };
      const apply = ({ use }: PolicyState): void => {
        if (use.kind === 'reading') return;
        if (use.kind !== 'in-use') {
          // Nothing goes on under a policy that the workbook does not use.
          leave();
          running.model.back();
          running.check.session.cancel();
        } else if (running.model.host.pack !== use.shelved.pack) {
          leave();
          running.check.disconnect();
          running = begin(use.shelved);
          places.forget();
        }
        store.setState({ model: running.model, use });
        if (use.kind === 'in-use') stop ??= running.model.follow();
      };
      const stops = [policies.store.subscribe(apply), policies.follow()];
      return () => {
        pause();
        for (const each of stops) each();
        running.check.disconnect();
        ended = true;
      };
    },
  };
}
