import type { AllocationStep, StepKind } from '../../policy/allocation';
import type { TextTable } from '../../messages/message';
import { byRankWords } from './by-rank';
import type { Candidate } from './candidate';
import { ceiling } from './ceiling';
import { exclude } from './exclude';
import { one } from './one';
import { rank } from './rank';
import { spread } from './spread';
import { startOf } from './standing';
import type { State } from './standing';
import type { Ground, Step } from './step';
import { take } from './take';

/** Every kind of step. A kind without one does not compile. */
const STEPS: { readonly [K in StepKind]: Step<K> } = { exclude, one, rank, take, ceiling, spread };

export const ALLOCATION_TEXTS: TextTable = Object.assign(
  {},
  byRankWords.texts,
  ...Object.values(STEPS).map(({ texts }) => texts),
) as TextTable;

/**
 * What becomes of awards by steps that go from rows to rows, in their order. Sound for everything that is open: who is in
 * or out is so however it is filled in, and every amount lies in its range. Before each step its place is told, so that
 * whoever works through it can stop there.
 */
export function* allocating(
  candidates: readonly Candidate[],
  steps: readonly AllocationStep[],
  standards: Ground['standards'],
): Generator<number, State, undefined> {
  const ground: Ground = { candidates, standards };
  let state = startOf(candidates);
  for (const [at, step] of steps.entries()) {
    yield at;
    state = applied(step, at, state, ground);
  }
  return state;
}

/** The same in one go. */
export function allocate(
  candidates: readonly Candidate[],
  steps: readonly AllocationStep[],
  standards: Ground['standards'],
): State {
  return worked(allocating(candidates, steps, standards));
}

/** Works something through without a stop. */
export function worked<Value>(steps: Iterator<unknown, Value, undefined>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

function applied(step: AllocationStep, at: number, state: State, ground: Ground): State {
  switch (step.kind) {
    case 'exclude':
      return STEPS.exclude.apply(step, at, state, ground);
    case 'one':
      return STEPS.one.apply(step, at, state, ground);
    case 'rank':
      return STEPS.rank.apply(step, at, state, ground);
    case 'take':
      return STEPS.take.apply(step, at, state, ground);
    case 'ceiling':
      return STEPS.ceiling.apply(step, at, state, ground);
    case 'spread':
      return STEPS.spread.apply(step, at, state, ground);
  }
}
