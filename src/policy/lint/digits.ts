import { vocabulary } from '../../messages/message';
import { FIGURE_DIGITS, PARAMETER_DIGITS } from '../../quantity/exact';
import type { Condition, Quantity } from '../algebra';
import { fault } from '../fault';
import type { Lint } from './lint';
import { topsOf, nodesOf } from './walk';

const words = vocabulary({
  'pack.too-many-digits': {
    'zh-CN': '此处最多会算出{digits}位数字，超过可精确计算的{limit}位。请减少连乘，或缩短数字。',
    en: 'This can come to {digits} digits, more than the {limit} that are computed exactly. Multiply less, or shorten the numbers.',
  },
});

/** The precision of the project's decimals: sums and products of up to so many digits never round. */
const DIGIT_LIMIT = 120;

/** Digits before and after the point. */
interface Digits {
  readonly whole: number;
  readonly fraction: number;
}

/** No number of a rule can need more digits than are kept: a verdict never hangs on a rounding. */
export const digits: Lint = {
  id: 'digits',
  texts: words.texts,
  check: (draft) =>
    topsOf(draft).flatMap((top) => {
      const { conditions, quantities } = nodesOf(top, draft.origins);
      const widest = [
        ...conditions.map(({ node, at }) => ({ at, digits: total(ofCondition(node)) })),
        ...quantities.map(({ node, at }) => ({ at, digits: total(ofQuantity(node)) })),
      ].reduce((most, each) => (each.digits > most.digits ? each : most), { at: top.at, digits: 0 });
      return widest.digits > DIGIT_LIMIT
        ? [
            fault(
              widest.at,
              words.message('pack.too-many-digits', { digits: String(widest.digits), limit: String(DIGIT_LIMIT) }),
            ),
          ]
        : [];
    }),
};

function total({ whole, fraction }: Digits): number {
  return whole + fraction;
}

/** Both sides of a comparison must fit, in one number of the wider's digits either way. */
export function ofCondition(node: Condition): Digits {
  switch (node.kind) {
    case 'bound':
      return widest([
        node.times ? product([ofQuantity(node.times), FIGURE_DIGITS]) : FIGURE_DIGITS,
        ofQuantity(node.than),
      ]);
    case 'growth':
      return widest([FIGURE_DIGITS, product([FIGURE_DIGITS, sum([{ whole: 1, fraction: 0 }, ofQuantity(node.rate)])])]);
    case 'hasBase':
    case 'member':
    case 'flag':
    case 'all':
    case 'any':
    case 'not':
    case 'branch':
      return { whole: 0, fraction: 0 };
  }
}

/** The most digits that a quantity can come to. */
export function ofQuantity(node: Quantity): Digits {
  switch (node.kind) {
    case 'const':
      return { whole: Math.max(1, node.value.e + 1), fraction: node.value.decimalPlaces() };
    case 'fact':
      return FIGURE_DIGITS;
    case 'param':
      return PARAMETER_DIGITS;
    case 'sum':
      return sum(node.of.map(ofQuantity));
    case 'product':
      return product(node.of.map(ofQuantity));
    case 'min':
    case 'max':
      return widest(node.of.map(ofQuantity));
    case 'choose':
      return widest([...node.cases.map(({ then }) => ofQuantity(then)), ofQuantity(node.otherwise)]);
    case 'steps': {
      // A count of steps has no fraction, but is worked out as a quotient of the whole by the smallest step that there is.
      const [of, size] = [ofQuantity(node.of), ofQuantity(node.size)];
      return { whole: of.whole + size.fraction, fraction: 0 };
    }
    case 'least':
      return widest([ofQuantity(node.of), ofQuantity(node.floor)]);
    case 'within':
      return widest([ofQuantity(node.low), ...(node.high ? [ofQuantity(node.high)] : [])]);
  }
}

function widest(of: readonly Digits[]): Digits {
  return {
    whole: Math.max(0, ...of.map(({ whole }) => whole)),
    fraction: Math.max(0, ...of.map(({ fraction }) => fraction)),
  };
}

function sum(of: readonly Digits[]): Digits {
  const { whole, fraction } = widest(of);
  return { whole: whole + Math.ceil(Math.log10(Math.max(1, of.length))), fraction };
}

function product(of: readonly Digits[]): Digits {
  return of.reduce((left, right) => ({ whole: left.whole + right.whole, fraction: left.fraction + right.fraction }), {
    whole: 0,
    fraction: 0,
  });
}
