import type { MetricId } from '../policy/terms';
import type { Exact } from '../quantity/exact';
import type { Verdict } from './verdict';

type Gaps = ReadonlyMap<MetricId, Exact>;

/** An ineligible row. Most rows of a long list are judged and never looked at, so its gaps are worked out when first read. */
class Ineligible {
  readonly kind = 'ineligible';
  #gaps: Gaps | null = null;
  readonly #work: () => Gaps;

  constructor(work: () => Gaps) {
    this.#work = work;
  }

  get gaps(): Gaps {
    return (this.#gaps ??= this.#work());
  }
}

export function ineligible(work: () => Gaps): Verdict {
  return new Ineligible(work);
}
