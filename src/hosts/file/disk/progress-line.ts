import type { Progress } from '../../../workbook/workbook';

/** Work shorter than this shows no progress. */
const PATIENCE = 1000;
const STEP = 200;

/** One line on a terminal that says how far a long work is, and goes when it is done. */
export class ProgressLine {
  readonly #started = Date.now();
  #shown = 0;

  constructor(readonly out: { readonly isTTY?: boolean; write(text: string): unknown }) {}

  /** A function that reports one stage of the work. */
  stage(name: string): (progress: Progress) => void {
    return ({ done, of }) => {
      const now = Date.now();
      if (!this.out.isTTY || now - this.#started < PATIENCE || now - this.#shown < STEP) return;
      this.#shown = now;
      this.out.write(`\r\u001b[K${name} ${String(Math.min(100, Math.floor((done / Math.max(1, of)) * 100)))}%`);
    };
  }

  clear(): void {
    if (this.#shown > 0) this.out.write('\r\u001b[K');
    this.#shown = 0;
  }
}
