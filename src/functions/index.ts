import type { Locale } from '../messages/message';
import { AWARD } from './award';
import { CHECK } from './check';
import { CLAUSE } from './clause';
import { CREDITCODE } from './credit-code';
import type { CellContext, FunctionContext, FunctionDefinition, FunctionResult } from './definition';
import { ELIGIBLE } from './eligible';
import { GAP } from './gap';
import { GROWTH } from './growth';
import { INDUSTRY } from './industry';
import { Memory, PerBasis } from './memory';
import type { FunctionId } from './names';
import { NOT_LOADED } from './not-loaded';
import { ONTARGET } from './on-target';
import { PARAM } from './param';
import { underPolicy } from './policy-argument';
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

/** What a generation of one function's answers may weigh, in characters: some 25,000 reasons. */
const MOST = 4_000_000;

const weightOf = (answer: FunctionResult): number =>
  answer.kind === 'value' && typeof answer.value === 'string' ? answer.value.length : 10;

type Answers = Partial<Record<FunctionId, Memory<FunctionResult>>>;

/** What was answered, by the language of the answer. */
const answers = new PerBasis((): Readonly<Record<Locale, Answers>> => ({ 'zh-CN': {}, en: {} }));

/**
 * Calls a function as a cell does: arguments in their order, anything a host hands over. What rests on the workbook's
 * policy, parameters or choices says so until they are known, so that no old money stays on screen and nothing is answered
 * under another policy. The same call is answered once: a sheet asks for the same again with each calculation.
 */
export function call(id: FunctionId, args: readonly unknown[], context: CellContext): FunctionResult {
  const definition = FUNCTIONS[id];
  if ('unusable' in context) {
    return definition.needs === 'nothing' ? definition.ask(...args)(context) : context.unusable;
  }
  const named = underPolicy(definition.policyAt, args, context);
  if (named) {
    if ('error' in named) return named;
    const { locale, days } = context;
    const resting = { locale, ...(days && { days }) };
    return answered(id, named.args, named.under === 'own' ? context : { ...named.under, ...resting });
  }
  return answered(id, args, context);
}

function answered(id: FunctionId, args: readonly unknown[], context: FunctionContext): FunctionResult {
  const definition = FUNCTIONS[id];
  const { pack, standards, locale, days } = context;
  if (definition.needs !== 'standards') {
    return memoryOf(answers.of(pack, pack)[locale], id).recall(args, (given) => definition.ask(...given)(context));
  }
  if (standards === 'not loaded') return NOT_LOADED;
  return memoryOf(answers.of(pack, standards)[locale], id).recall(args, (given) =>
    definition.ask(...given)({ pack, locale, standards, ...(days && { days }) }),
  );
}

function memoryOf(known: Answers, id: FunctionId): Memory<FunctionResult> {
  return (known[id] ??= new Memory(MOST, weightOf));
}
