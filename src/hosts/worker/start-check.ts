import type { PackFiles } from '../../policy/shelf/pack-files';
import { checkThread } from './check-thread';
import type { ConnectedCheck } from './connect-check';
import { connectCheck } from './connect-check';

/** Starts a check under a policy in a worker of its own, so that the page stays alive while it runs. */
export function startCheck(files: PackFiles): ConnectedCheck {
  const worker = checkThread();
  const { session, disconnect } = connectCheck(worker, files);
  return {
    session,
    disconnect: () => {
      disconnect();
      worker.terminate();
    },
  };
}
