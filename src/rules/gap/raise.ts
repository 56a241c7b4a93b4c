import type { Pack } from '../../policy/pack';
import type { MetricId } from '../../policy/terms';
import type { Standards } from '../../policy/standards';
import { raisedWith } from '../../policy/raised-with';
import { asksOf } from '../reading/asks';
import { Numbers } from '../regions/numbers';
import { raiser } from './raiser';
import type { Raiser } from './raiser';
import { both, branch, either, NO, not, YES } from './raised';
import type { Raised } from './raised';
import type { Row } from '../reading/row';
import type { Settled } from '../reading/settle';

/** What raising one metric does to a measure's condition, made once for all rows. */
export class Raise {
  private readonly raisers: ReadonlyMap<unknown, Raiser>;

  constructor(
    pack: Pack,
    standards: Standards,
    private readonly condition: Settled,
    metric: MetricId,
  ) {
    const numbers = new Numbers(pack, standards);
    const moved = raisedWith(pack, metric);
    this.raisers = new Map(asksOf([condition]).map((ask) => [ask, raiser(numbers, moved, ask)]));
  }

  amounts(row: Row): Raised {
    return this.of(this.condition, row);
  }

  private of(condition: Settled, row: Row): Raised {
    switch (condition.kind) {
      case 'ask':
        return this.raisers.get(condition.ask)?.(row) ?? NO;
      case 'all': {
        let all = YES;
        for (const each of condition.of) {
          all = both(all, this.of(each, row));
          if (all === NO) return NO;
        }
        return all;
      }
      case 'any': {
        let any = NO;
        for (const each of condition.of) {
          any = either(any, this.of(each, row));
          if (any === YES) return YES;
        }
        return any;
      }
      case 'not':
        return not(this.of(condition.of, row));
      case 'branch':
        return this.branch(condition.cases, condition.otherwise, row);
    }
  }

  private branch(
    [first, ...others]: Extract<Settled, { kind: 'branch' }>['cases'],
    otherwise: Settled,
    row: Row,
  ): Raised {
    if (!first) return this.of(otherwise, row);
    return branch(
      this.of(first.when, row),
      () => this.of(first.then, row),
      () => this.branch(others, otherwise, row),
    );
  }
}
