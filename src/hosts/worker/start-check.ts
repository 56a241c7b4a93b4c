import type { PackFiles } from '../../policy/shelf/pack-files';
import type { ConnectedCheck } from './connect-check';
import { connectCheck } from './connect-check';

/** Starts a check under a policy in a worker of its own, so that the page stays alive while it runs. */
export function startCheck(files: PackFiles): ConnectedCheck {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { name: 'check' });
  const { session, disconnect } = connectCheck(worker, files);
  return {
    session,
    disconnect: () => {
      disconnect();
      worker.terminate();
    },
  };
}
