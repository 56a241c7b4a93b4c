/** The thread that the check runs in, from a file beside the page. */
export function checkThread(): Worker {
  return new Worker(new URL('./check-worker.ts', import.meta.url), { name: 'check' });
}
