import { call, FUNCTIONS } from '../../functions';
import type { FunctionContext, FunctionErrorValue, FunctionResult } from '../../functions/definition';
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
export function registerFunctions(host: CustomFunctionsHost, context: () => FunctionContext): void {
  for (const id of FUNCTION_IDS) {
    const wanted = FUNCTIONS[id].chinese.parameters.length;
    host.associate(id, (...given) => {
      const asked = context();
      // Behind the arguments Excel hands over the call itself.
      return handedBack(call(id, given.slice(0, wanted), asked), asked, host.Error);
    });
  }
}

/** The value of a cell, or the error that Excel makes one of. */
function handedBack(result: FunctionResult, { locale }: FunctionContext, ErrorOf: ErrorMaker): unknown {
  switch (result.kind) {
    case 'value':
      return result.value;
    case 'matrix':
      return result.rows;
    case 'error':
      throw new ErrorOf(result.error, say(result.message, locale, TEXTS));
  }
}
