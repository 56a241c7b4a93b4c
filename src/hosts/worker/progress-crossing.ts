import { releaseProxy } from 'comlink';
import type { Progress } from '../../workbook/workbook';

/** A function that came from the other side holds a channel of its own, open until it is let go. */
interface Releasable {
  readonly [releaseProxy]?: () => void;
}

/** Closes the channel of a progress report that came from the other side. */
export function letGo(report: (progress: Progress) => void): void {
  (report as Releasable)[releaseProxy]?.();
}

/** Progress at most every 50 ms and at the end: each report is a message between threads. */
export function sparingly(report: (progress: Progress) => void): (progress: Progress) => void {
  let last = -Infinity;
  return (progress) => {
    const now = Date.now();
    if (now - last < 50 && progress.done < progress.of) return;
    last = now;
    report(progress);
  };
}
