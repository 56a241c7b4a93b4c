import { complement, EVERY, intersect, NONE, unite } from './amounts';
import type { Amounts } from './amounts';

/** The amounts by which a metric can be raised so that a condition surely holds, and those with which it may. */
export interface Raised {
  readonly sure: Amounts;
  readonly may: Amounts;
}

export const YES: Raised = { sure: EVERY, may: EVERY };
export const NO: Raised = { sure: NONE, may: NONE };
export const MAYBE: Raised = { sure: NONE, may: EVERY };

/** Where nothing is missing the two sets are one, and worked out once. */
export function known(amounts: Amounts): Raised {
  return { sure: amounts, may: amounts };
}

function isKnown({ sure, may }: Raised): boolean {
  return sure === may;
}

export function both(a: Raised, b: Raised): Raised {
  const sure = intersect(a.sure, b.sure);
  return isKnown(a) && isKnown(b) ? known(sure) : { sure, may: intersect(a.may, b.may) };
}

export function either(a: Raised, b: Raised): Raised {
  const sure = unite(a.sure, b.sure);
  return isKnown(a) && isKnown(b) ? known(sure) : { sure, may: unite(a.may, b.may) };
}

export function not(a: Raised): Raised {
  const sure = complement(a.may);
  return isKnown(a) ? known(sure) : { sure, may: complement(a.sure) };
}

/** Where the guard is not known, what holds on both sides surely holds. */
export function branch(guard: Raised, then: () => Raised, otherwise: () => Raised): Raised {
  if (guard === YES) return then();
  if (guard === NO) return otherwise();
  const [a, b] = [then(), otherwise()];
  const sides = either(both(guard, a), both(not(guard), b));
  return isKnown(guard) ? sides : { sure: unite(sides.sure, intersect(a.sure, b.sure)), may: sides.may };
}
