import type { CellsStep } from './cells-step';
import { BYTES_A_WRITE, CELLS_A_WRITE } from './chunks';
import { codeOf, EDITING, failureOf, isDenied, isLost, leftHalf } from './failure';
import type { Left } from './failure';
import { pause, Requests, stopIfAsked } from './requests';
import type { Patience, Run } from './requests';
import type { LayoutStep } from './layout-step';
import type { SheetStep } from './sheet-step';

type Step = CellsStep | SheetStep | LayoutStep;

/** Steps that are made in one request. */
export type Batch =
  | { readonly kind: 'cells'; readonly steps: readonly CellsStep[] }
  | { readonly kind: 'sheet'; readonly steps: readonly [SheetStep] }
  | { readonly kind: 'layout'; readonly steps: readonly [LayoutStep] };

/** Small steps together, in their order. */
export function batched(steps: readonly Step[]): readonly Batch[] {
  const made: Batch[] = [];
  let together: CellsStep[] = [];
  const close = (): void => {
    if (together.length > 0) made.push({ kind: 'cells', steps: together });
    together = [];
  };
  for (const step of steps) {
    if (step.kind === 'sheet') {
      close();
      made.push({ kind: 'sheet', steps: [step] });
      continue;
    }
    if (step.kind === 'layout') {
      close();
      made.push({ kind: 'layout', steps: [step] });
      continue;
    }
    const bytes = together.reduce((sum, each) => sum + each.bytes, step.bytes);
    const cells = together.reduce((sum, each) => sum + each.cells, step.cells);
    if (bytes > BYTES_A_WRITE || cells > CELLS_A_WRITE) close();
    together.push(step);
  }
  close();
  return made;
}

/** Makes batches one after another; where one fails, all that were begun are taken back. */
export class Writer {
  constructor(
    readonly requests: Requests,
    readonly patience: Patience,
    readonly run: Run,
  ) {}

  async write(batches: readonly Batch[]): Promise<void> {
    const of = batches.reduce((sum, { steps }) => sum + steps.reduce((cells, step) => cells + step.cells, 0), 0);
    const begun: Step[] = [];
    let done = 0;
    try {
      for (const batch of batches) {
        stopIfAsked(this.requests.work);
        begun.push(...batch.steps);
        await this.#make(batch);
        done += batch.steps.reduce((cells, step) => cells + step.cells, 0);
        this.requests.report({ done, of });
      }
    } catch (thrown) {
      await this.#takeBack(begun.reverse());
      const last = begun[0];
      throw failureOf(thrown, { kind: 'writing', sheet: last?.sheet ?? '', area: last?.area ?? null });
    }
  }

  /** One request, without the sheet being calculated and drawn for each cell of it. */
  async #make(batch: Batch): Promise<void> {
    if (batch.kind !== 'cells') return batch.steps[0].make(this.requests);
    const checks = await this.requests.ask(() => {
      this.requests.suspend();
      return batch.steps.map((step) => ({ step, check: step.queue(this.requests) }));
    });
    const unkept: { readonly step: CellsStep; readonly rows: readonly number[] }[] = [];
    // Every step looks, so that each knows what someone else had put there.
    const conflicts: unknown[] = [];
    for (const { step, check } of checks) {
      try {
        const rows = check();
        if (rows.length > 0) unkept.push({ step, rows });
      } catch (conflict) {
        conflicts.push(conflict);
      }
    }
    if (conflicts.length > 0) throw conflicts[0];
    for (const { step, rows } of unkept) await step.mend(this.requests, rows);
  }

  /** Takes steps back, the last first. What cannot be put back is named, all of it. */
  async #takeBack(steps: readonly Step[]): Promise<void> {
    const until = Date.now() + this.patience.lost;
    const left: Left[] = [];
    let lost = false;
    for (const step of steps) {
      if (lost) {
        left.push(step);
        continue;
      }
      const failed = await this.#tryBack(step, until);
      if (failed === 'done') continue;
      lost = isLost(failed);
      // A workbook that takes nothing at all has nothing to be taken back.
      if (isDenied(failed) && step.kind === 'cells' && step.untouched) continue;
      left.push(step);
    }
    if (left.length > 0) throw leftHalf(left, lost);
  }

  /** `done`, or the code of what stood against it to the end. */
  async #tryBack(step: Step, until: number): Promise<string | null> {
    // Whoever cancelled wants the sheet as it was: nothing cancels that.
    const { report } = this.requests.work;
    const work = report ? { report } : {};
    let context: Excel.RequestContext | null = this.requests.context;
    for (;;) {
      try {
        const back = (within: Excel.RequestContext): Promise<void> =>
          step.takeBack(new Requests(within, work, this.patience));
        await (context ? back(context) : this.run(back));
        return 'done';
      } catch (thrown) {
        const code = codeOf(thrown);
        if (!(isLost(code) || code === EDITING) || Date.now() >= until) return code;
        // What was lost may not come back in the context that lost it.
        context = null;
        await pause(this.patience.every, {});
      }
    }
  }
}
