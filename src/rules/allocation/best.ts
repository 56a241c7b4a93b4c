import type { Exact } from '../../quantity/exact';
import type { Candidate, Presence } from './candidate';
import type { Standing } from './standing';

/** An award held against others: the larger stands first; of equal ones, the one that comes first in the order given. */
export interface Held {
  readonly index: number;
  /** Its place in the order that decides between equal awards. */
  readonly order: number;
  readonly standing: Standing;
  /** It surely belongs with the others. */
  readonly sure: boolean;
}

/** What becomes of an award, and the others that make it so. */
export interface Ruling {
  readonly presence: Presence;
  readonly by: readonly number[];
}

/** More than these, and a row that is open names the strongest other alone. */
const MANY = 200;

/** What becomes of each where only the best is kept: in where none can be better, out where one surely is. */
export function bestOf(held: readonly Held[]): ReadonlyMap<number, Ruling> {
  const present = held.filter(({ standing }) => standing.presence !== 'out');
  const surelyThere = present.filter(({ standing, sure }) => standing.presence === 'in' && sure);
  const mostHigh = top(present, 'high');
  const mostLow = top(surelyThere, 'low');
  return new Map(
    present.map((each): readonly [number, Ruling] => {
      const rival = mostLow.find(({ index }) => index !== each.index);
      if (rival && isBetter(rival, 'low', each, 'high')) {
        return [each.index, { presence: 'out', by: [rival.index] }];
      }
      const other = mostHigh.find(({ index }) => index !== each.index);
      if (!other || !isBetter(other, 'high', each, 'low')) return [each.index, { presence: 'in', by: [] }];
      // Among very many, naming all for each would take their number squared.
      const rivals = present.length > MANY ? [other] : present;
      const by = rivals.filter((one) => one.index !== each.index && isBetter(one, 'high', each, 'low'));
      return [each.index, { presence: 'unsure', by: by.map(({ index }) => index) }];
    }),
  );
}

type Side = 'low' | 'high';

/** The two that stand first by one end of their awards. */
function top(held: readonly Held[], side: Side): readonly Held[] {
  let first: Held | undefined;
  let second: Held | undefined;
  for (const each of held) {
    if (!first || isBetter(each, side, first, side)) [first, second] = [each, first];
    else if (!second || isBetter(each, side, second, side)) second = each;
  }
  return [first, second].filter((each) => each !== undefined);
}

function isBetter(a: Held, sideA: Side, b: Held, sideB: Side): boolean {
  const sign = compareAmounts(a.standing.amount[sideA], b.standing.amount[sideB]);
  return sign > 0 || (sign === 0 && a.order < b.order);
}

/** Two upper ends without a number are level: which is larger is open, and the order decides nothing then. */
function compareAmounts(a: Exact | null, b: Exact | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return a.comparedTo(b);
}

/** What people call the award of another row, or of another measure of the same. */
export function awardLabel({ pack, measure, label }: Candidate, of: Candidate): string {
  const short = pack.measures.find(({ number }) => number === measure)?.short['zh-CN'] ?? '';
  const other = pack.id === of.pack.id ? '' : `${pack.title} `;
  const said = `${other}第${String(measure)}条（${short}）`;
  return label === of.label ? said : `${label}${said}`;
}
