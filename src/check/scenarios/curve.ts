import type { MovablePack } from '../../policy/moved';
import type { Scenario } from '../../policy/scenario';
import { exact, ONE, plain, whole } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { floorAt } from '../../quantity/places';
import { totalOf } from '../compare/award-total';
import type { CheckOutcome } from '../run';
import { moneyView } from './effect';
import type { MoneyView } from './effect';
import { tryOut, verdictsUnder } from './scenario';

/** What a curve is drawn along: a parameter, or a number of the rules. */
export type Along = { readonly kind: 'parameter' | 'threshold'; readonly id: string };

/** What one value comes to, under the measures that it can change. */
export interface CurvePoint {
  readonly value: string;
  readonly eligible: number;
  readonly undetermined: number;
  readonly money: MoneyView;
}

/** A scenario with one more number said. */
export function withValue(scenario: Scenario, along: Along, value: string): Scenario {
  return along.kind === 'parameter'
    ? { ...scenario, parameters: { ...scenario.parameters, [along.id]: value } }
    : { ...scenario, thresholds: { ...scenario.thresholds, [along.id]: value } };
}

/**
 * One point of a curve: every row judged under the scenario with that value. Exact at the point, whatever lies between; null
 * for a value that cannot count.
 */
export function curvePoint(
  movable: MovablePack,
  done: CheckOutcome,
  scenario: Scenario,
  along: Along,
  value: string,
): CurvePoint | null {
  const { pack, judges, ignored } = tryOut(movable, done, withValue(scenario, along, value));
  if (along.kind === 'parameter' && ignored.some(({ id }) => id === along.id)) return null;
  const verdicts = judges.flatMap((judge) => verdictsUnder(done, judge));
  return {
    value,
    eligible: verdicts.filter(({ kind }) => kind === 'eligible').length,
    undetermined: verdicts.filter(({ kind }) => kind === 'undetermined').length,
    money: moneyView(pack, totalOf(verdicts)),
  };
}

/** Steps that people count in. */
const STEPS = ['1', '2', '2.5', '5'].map(exact);

/**
 * Values from `low` to `high`, about `count` of them: whole multiples of a step that people count in, and both ends and
 * `marked` ones that lie between, ascending, each once.
 */
export function curveValues(low: Exact, high: Exact, count: number, marked: readonly Exact[]): readonly string[] {
  if (!high.greaterThan(low)) return [plain(low)];
  const step = stepFor(high.minus(low), count);
  const found = new Map<string, Exact>();
  const add = (value: Exact): void => {
    if (value.gte(low) && value.lte(high)) found.set(plain(value), value);
  };
  add(low);
  add(high);
  marked.forEach(add);
  for (let at = floorAt(low.dividedBy(step), 0); at.times(step).lte(high); at = at.plus(ONE)) add(at.times(step));
  return [...found.values()].sort((a, b) => a.comparedTo(b)).map(plain);
}

/** The least step with which a length has no more than `count` parts. */
function stepFor(length: Exact, count: number): Exact {
  let unit = whole(10).pow(length.dividedBy(whole(count)).e);
  for (;;) {
    const fits = STEPS.map((step) => step.times(unit)).find((step) => step.times(whole(count)).gte(length));
    if (fits) return fits;
    unit = unit.times(whole(10));
  }
}
