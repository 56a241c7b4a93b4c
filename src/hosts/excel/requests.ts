import { Cancelled } from '../../workbook/workbook';
import type { Progress, Work } from '../../workbook/workbook';
import { codeOf, EDITING } from './failure';

/** A batch on Excel: `Excel.run`, or the same of another realm. */
export type Run = <Result>(batch: (context: Excel.RequestContext) => Promise<Result>) => Promise<Result>;

/** How long Excel is waited for, in milliseconds. */
export interface Patience {
  /** Between two tries. */
  readonly every: number;
  /** For someone to finish typing into a cell. */
  readonly editing: number;
  /** For a lost connection to come back while something written is to be taken back. */
  readonly lost: number;
}

export const PATIENCE: Patience = { every: 500, editing: 20_000, lost: 30_000 };

export function stopIfAsked({ signal }: Work): void {
  if (signal?.aborted) throw new Cancelled();
}

/** Waits, unless the work is cancelled meanwhile. */
export function pause(milliseconds: number, { signal }: Work): Promise<void> {
  return new Promise((done, stopped) => {
    if (signal?.aborted) {
      stopped(new Cancelled());
      return;
    }
    const stop = (): void => {
      clearTimeout(timer);
      stopped(new Cancelled());
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      done();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}

/**
 * Requests of one batch to Excel, one after another. While a cell is being edited Excel refuses them all: then the same
 * request is made again for a while, and the work is told what is waited for.
 */
export class Requests {
  #progress: Progress = { done: 0, of: 1 };

  constructor(
    readonly context: Excel.RequestContext,
    readonly work: Work,
    readonly patience: Patience,
    /** Whether what is read is told as progress of the work; that it waits is told in any case. */
    readonly tells = true,
  ) {}

  report(progress: Progress): void {
    if (!this.tells) return;
    this.#progress = progress;
    this.work.report?.(progress);
  }

  /** Within a request: the sheet is not calculated and drawn for each cell that it writes. */
  suspend(): void {
    const { application } = this.context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
  }

  /** What `queue` asks for, answered. It may be called again, so it makes its own ranges each time. */
  async ask<Asked>(queue: () => Asked): Promise<Asked> {
    const until = Date.now() + this.patience.editing;
    let waited = false;
    for (;;) {
      stopIfAsked(this.work);
      try {
        const asked = queue();
        await this.context.sync();
        if (waited) this.work.report?.(this.#progress);
        return asked;
      } catch (thrown) {
        if (codeOf(thrown) !== EDITING || Date.now() >= until) throw thrown;
        waited = true;
        this.work.report?.({ ...this.#progress, waiting: 'editing' });
        await pause(this.patience.every, this.work);
      }
    }
  }
}
