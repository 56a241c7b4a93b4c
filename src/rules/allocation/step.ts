import type { StepKind, StepOf } from '../../policy/allocation';
import type { TextTable } from '../../messages/message';
import type { Standards } from '../../policy/standards';
import type { Candidate } from './candidate';
import type { State } from './standing';

/** What steps rest on beside the awards themselves. */
export interface Ground {
  readonly candidates: readonly Candidate[];
  /** What counts under a policy, by its id. */
  readonly standards: ReadonlyMap<string, Standards>;
}

/** A kind of step: what it makes of the awards before it. Total: it answers for every list. */
export interface Step<K extends StepKind> {
  readonly kind: K;
  readonly texts: TextTable;
  /** `at` is the step's place in the list, from 0. */
  readonly apply: (step: StepOf<K>, at: number, state: State, ground: Ground) => State;
}
