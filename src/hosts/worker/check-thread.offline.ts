/** The script of `check-worker.ts`, which the build puts in here. */
declare const CHECK_WORKER: string;

/** The thread that the check runs in, in a page opened from a disk: no worker starts from a file there. */
export function checkThread(): Worker {
  const script = new Blob([CHECK_WORKER], { type: 'text/javascript' });
  return new Worker(URL.createObjectURL(script), { name: 'check' });
}
