import type { AllocationAmount } from '../../policy/allocation';
import type { Candidate } from './candidate';
import { point, UNKNOWN_AMOUNT } from './range';
import type { Range } from './range';
import { lackingAll } from './ranking';
import type { Ground } from './step';
import { ZERO } from '../../quantity/exact';

/** A limit or total in 万元 as far as it is settled, and what it hangs on. `null`: there is none (不设上限). */
export interface Money {
  readonly range: Range;
  readonly names: readonly string[];
}

/** What a limit comes to for the rows of one place or enterprise. */
export function moneyOf(amount: AllocationAmount, { standards }: Ground, rows: readonly Candidate[]): Money | null {
  switch (amount.kind) {
    case 'const':
      return { range: point(amount.value), names: [] };
    case 'param': {
      const value = standards.get(amount.pack)?.parameters.get(amount.id);
      if (value?.kind === 'no-cap') return null;
      return value?.kind === 'value'
        ? { range: point(value.value), names: [] }
        : { range: UNKNOWN_AMOUNT, names: [amount.id] };
    }
    case 'figure':
      return figureOf(amount.metric, rows);
  }
}

/** The figure of an enterprise, which every row that says one says alike; else it is open. */
function figureOf(metric: string, rows: readonly Candidate[]): Money {
  const figures = rows.map(({ facts }) => (facts[metric] ?? lackingAll(metric)).current);
  const known = figures.flatMap((figure) => (figure.kind === 'known' ? [figure.value] : []));
  const [first] = known;
  if (first === undefined || known.some((each) => !each.equals(first))) {
    const names = figures.flatMap((figure) => (figure.kind === 'missing' ? figure.keys : [metric]));
    return { range: UNKNOWN_AMOUNT, names: [...new Set(names)] };
  }
  return { range: point(first.isNegative() ? ZERO : first), names: [] };
}
