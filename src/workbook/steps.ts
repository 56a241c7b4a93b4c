import { Cancelled } from './workbook';
import type { Work } from './workbook';

/** How long a work goes on before it lets others in: a frame or two, so that a page beside it stays alive. */
const STRETCH_MS = 25;

/** A long work in the thread of a page: cut into stretches between which others get their turn, told of and to be stopped. */
export class Steps {
  #done = 0;
  #since = performance.now();

  /** @param of how many pieces the work has */
  constructor(
    readonly work: Work,
    readonly of: number,
  ) {}

  /** One piece is done. */
  async step(): Promise<void> {
    this.#done += 1;
    if (performance.now() - this.#since < STRETCH_MS) return;
    this.work.report?.({ done: this.#done, of: this.of });
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
    if (this.work.signal?.aborted) throw new Cancelled();
    this.#since = performance.now();
  }
}
