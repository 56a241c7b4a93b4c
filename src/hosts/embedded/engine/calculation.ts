import type { Injector } from '@univerjs/core';
import { CommandType, ICommandService } from '@univerjs/core';
import { FormulaCalculationSessionService } from '@univerjs/preset-sheets-core';

/** The engine begins within 100 ms of a change; where it has not, the change asks for no calculation. */
const BEGINS_WITHIN = 200;
/** A calculation that takes longer is not waited for: what is there is read. */
const PATIENCE = 60_000;

/** Knows whether results may still be on their way. */
export class Calculation {
  #pending: Promise<void> | null = null;

  constructor(readonly injector: Injector) {
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      const fromFormula = (options as { readonly fromFormula?: boolean } | undefined)?.fromFormula === true;
      if (command.type === CommandType.MUTATION && command.id.startsWith('sheet.mutation.') && !fromFormula)
        this.begin();
    });
  }

  /** Something changed that results may follow from. */
  begin(): void {
    // Asked for late: the engine is there only once a first workbook is.
    const pending: Promise<void> = this.injector
      .get(FormulaCalculationSessionService)
      .waitForLatestApplied(PATIENCE, BEGINS_WITHIN)
      .catch(() => undefined)
      .then(() => {
        if (this.#pending === pending) this.#pending = null;
      });
    this.#pending = pending;
  }

  /** Resolves once every result that is on its way has arrived. */
  async done(): Promise<void> {
    while (this.#pending !== null) await this.#pending;
  }
}
