import { AWARD } from './award';
import { CHECK } from './check';
import { CLAUSE } from './clause';
import { CREDITCODE } from './credit-code';
import type { FunctionContext, FunctionDefinition, FunctionResult } from './definition';
import { ELIGIBLE } from './eligible';
import { GAP } from './gap';
import { GROWTH } from './growth';
import { INDUSTRY } from './industry';
import type { FunctionId } from './names';
import { NOT_LOADED } from './not-loaded';
import { ONTARGET } from './on-target';
import { PARAM } from './param';
import { PROGRESS } from './progress';
import { REASON } from './reason';
import { TARGET } from './target';
import { THRESHOLD } from './threshold';
import { VERDICT } from './verdict';

/** Every custom function, in the order that people meet them. An id without a definition does not compile. */
export const FUNCTIONS: Readonly<Record<FunctionId, FunctionDefinition>> = {
  ELIGIBLE,
  VERDICT,
  REASON,
  GAP,
  AWARD,
  GROWTH,
  THRESHOLD,
  TARGET,
  ONTARGET,
  PROGRESS,
  INDUSTRY,
  CREDITCODE,
  CLAUSE,
  PARAM,
  CHECK,
};

/**
 * Calls a function as a cell does: arguments in their order, anything a host hands over. What rests on the workbook's
 * parameters or choices says so until they are loaded, so that no old money stays on screen.
 */
export function call(id: FunctionId, args: readonly unknown[], context: FunctionContext): FunctionResult {
  const definition = FUNCTIONS[id];
  if (definition.needs === 'pack') return definition.ask(...args)(context);
  const { standards } = context;
  if (standards === 'not loaded') return NOT_LOADED;
  return definition.ask(...args)({ ...context, standards });
}
