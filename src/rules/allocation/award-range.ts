import { ZERO } from '../../quantity/exact';
import type { Award } from '../verdict';
import { greater, NOTHING, point, UNKNOWN_AMOUNT } from './range';
import type { Range } from './range';

/** What an award comes to in 万元, as far as it is settled. */
export function awardRange(award: Award): Range {
  switch (award.kind) {
    case 'none':
      return NOTHING;
    case 'amount':
      return point(greater(award.amount, ZERO));
    case 'at-most':
      return { low: ZERO, high: greater(award.amount, ZERO) };
    case 'at-least':
      return { low: greater(award.amount, ZERO), high: null };
    case 'range':
      return { low: greater(award.low, ZERO), high: greater(award.high, ZERO) };
    case 'unknown':
      return UNKNOWN_AMOUNT;
  }
}
