import { call, FUNCTIONS } from '../../functions';
import type { CellContext, FunctionErrorValue, FunctionResult } from '../../functions/definition';
import { FUNCTION_IDS } from '../../functions/names';
import { TEXTS } from '../../functions/texts';
import { say } from '../../messages/say';

/** An error that Excel shows in the cell, with words that it shows beside #VALUE! and #N/A. */
export type ErrorMaker = new (code: FunctionErrorValue, message?: string) => Error;

/** What we need of Excel's custom functions. Its types are a package of their own. */
export interface CustomFunctionsHost {
  readonly associate: (id: string, implementation: (...args: unknown[]) => unknown) => void;
  readonly Error: ErrorMaker;
}

/** Tells Excel what to call for each id of the metadata. `context` is asked at each call. */
export function registerFunctions(host: CustomFunctionsHost, context: () => CellContext): void {
  for (const id of FUNCTION_IDS) {
    const wanted = FUNCTIONS[id].chinese.parameters.length;
    host.associate(id, (...given) => {
      const asked = context();
      return handedBack(call(id, argumentsOf(given, wanted), asked), asked, host.Error);
    });
  }
}

/**
 * Behind the arguments Excel hands over the call itself. It pads arguments that are left out; a host that does not would
 * have the call stand for one of them.
 */
function argumentsOf(given: readonly unknown[], wanted: number): readonly unknown[] {
  const last = given.at(-1);
  const isCall = typeof last === 'object' && last !== null && ('functionName' in last || 'isInValuePreview' in last);
  return given.slice(0, isCall ? Math.min(wanted, given.length - 1) : wanted);
}

/** The value of a cell, or the error that Excel makes one of. */
function handedBack(result: FunctionResult, { locale }: CellContext, ErrorOf: ErrorMaker): unknown {
  switch (result.kind) {
    case 'value':
      return result.value;
    case 'matrix':
      return result.rows;
    case 'error':
      throw new ErrorOf(result.error, say(result.message, locale, TEXTS));
  }
}
