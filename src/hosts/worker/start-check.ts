import type { ConnectedCheck } from './connect-check';
import { connectCheck } from './connect-check';

/** Starts the check in a worker of its own, so that the page stays alive while it runs. */
export function startCheck(): ConnectedCheck {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { name: 'check' });
  const { session, disconnect } = connectCheck(worker);
  return {
    session,
    disconnect: () => {
      disconnect();
      worker.terminate();
    },
  };
}
