import { vocabulary } from '../messages/message';
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
import { ONTARGET } from './on-target';
import { PARAM } from './param';
import { PROGRESS } from './progress';
import { REASON } from './reason';
import { errorResult } from './result';
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

export const loadingWords = vocabulary({
  'functions.not-loaded': {
    'zh-CN': '本工作簿的补充标准尚未读入，读入后自动重算；如长时间如此，请打开任务窗格。',
    en: 'The workbook’s standards are not read yet; this is calculated again once they are. If it stays, open the task pane.',
  },
});

/** Whether an error only says that the standards are not read yet. */
export function isNotLoaded(result: FunctionResult): boolean {
  return result.kind === 'error' && result.message.code === 'functions.not-loaded';
}

/**
 * Calls a function as a cell does: arguments in their order, anything a host hands over. What rests on the workbook's
 * parameters or choices says so until they are loaded, so that no old money stays on screen.
 */
export function call(id: FunctionId, args: readonly unknown[], context: FunctionContext): FunctionResult {
  const definition = FUNCTIONS[id];
  if (definition.needs === 'pack') return definition.ask(...args)(context);
  const { standards } = context;
  if (standards === 'not loaded') return errorResult('#N/A', loadingWords.message('functions.not-loaded'));
  return definition.ask(...args)({ ...context, standards });
}

/** The functions that are calculated anew when the workbook's standards change. */
export function restsOnStandards(id: FunctionId): boolean {
  return FUNCTIONS[id].needs === 'standards';
}
