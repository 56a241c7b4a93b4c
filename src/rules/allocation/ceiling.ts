import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { StepOf } from '../../policy/allocation';
import { grouped, ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { moneyOf } from './amount';
import type { Money } from './amount';
import { byRank } from './by-rank';
import type { Candidate } from './candidate';
import { divided } from './fields';
import { cutExactly, cutRange, settledAwards } from './pro-rata';
import { amountOf, hullOf, leastEnd, point } from './range';
import type { Range } from './range';
import { rangeWords } from './range-words';
import { hangsWords } from './said';
import { bothHang, onRows } from './standing';
import type { Hangs, Standing, State } from './standing';
import type { Ground, Step } from './step';

const words = vocabulary({
  'allocation.ceiling-cut': {
    'zh-CN': '各项合计超过限额{limit}，按比例减为{amount}',
    en: 'together above the limit of {limit}: cut in proportion to {amount}',
  },
  'allocation.ceiling-cut-open': {
    'zh-CN': '各项合计可能超过限额{limit}，按比例减后金额未定（{amount}），取决于{hangs}',
    en: 'together maybe above the limit of {limit}; cut in proportion the amount is open ({amount}), it hangs on {hangs}',
  },
  'allocation.ceiling-rest': {
    'zh-CN': '限额{limit}，分出{given}，余{rest}',
    en: 'of the limit of {limit}, {given} is given and {rest} is left',
  },
});

/** Awards that together may not pass a limit: over all, or over each place, industry, group or enterprise. */
export const ceiling: Step<'ceiling'> = {
  kind: 'ceiling',
  texts: words.texts,
  apply: (step, at, state, ground) => {
    const { cut } = step;
    const after =
      cut.kind === 'pro-rata' ? proRata(step, cut, at, state, ground) : byRank(step, cut, at, state, ground);
    if (step.over !== 'all' || step.measures) return after;
    const most = limitOf(step, ground, [])?.range.high ?? null;
    return { ...after, limit: leastEnd(after.limit, most) };
  },
};

type ProRata = Extract<StepOf<'ceiling'>['cut'], { readonly kind: 'pro-rata' }>;

interface Member {
  readonly index: number;
  readonly candidate: Candidate;
  readonly standing: Standing;
}

function proRata(step: StepOf<'ceiling'>, cut: ProRata, at: number, state: State, ground: Ground): State {
  const { known, unknown } = divided(ground.candidates, state, step.measures, step.over);
  const standings = [...state.standings];
  const totals = [...state.totals];
  const memberOf = (index: number): readonly Member[] => {
    const [candidate, standing] = [ground.candidates[index], state.standings[index]];
    return candidate && standing ? [{ index, candidate, standing }] : [];
  };
  const strangers = unknown.flatMap(({ index }) => memberOf(index));
  const put = ({ index }: Member, amount: Range, hangs: Hangs, said: Message): void => {
    const before = standings[index];
    if (!before || isSame(before.amount, amount)) return;
    standings[index] = { ...before, amount, amountHangs: hangs, notes: [...before.notes, { step: at, said }] };
  };
  for (const rows of known.values()) {
    const members = rows.flatMap(memberOf);
    const limit = limitOf(step, ground, members);
    if (!limit) continue;
    const exactLimit = amountOf(limit.range);
    const awards = settledAwards(members.map(({ standing }) => standing.amount));
    const unsure = members.filter(({ standing }) => standing.presence === 'unsure');
    const cutNow = exactLimit && awards && strangers.length === 0 && unsure.length < 2;
    const amounts = cutNow ? cutExactly(awards, exactLimit, cut) : null;
    const settle = (member: Member, place: number): void => {
      const amount = amounts?.[place];
      if (!amount) return;
      const params = { limit: rangeWords(limit.range), amount: rangeWords(point(amount)) };
      put(member, point(amount), onRows([]), words.message('allocation.ceiling-cut', params));
    };
    if (amounts && exactLimit && unsure.length === 0) {
      members.forEach(settle);
      if (amounts !== awards) totals.push({ step: at, said: restOf(amounts, exactLimit) });
      continue;
    }
    const around = othersOf(members, strangers);
    const open = openOf(members, strangers, limit.names);
    // With one open alone there are two cases: with it, and without.
    const [lone] = unsure;
    const others = members.filter((member) => member !== lone);
    const without = amounts && exactLimit ? cutWithout(others, exactLimit, cut) : null;
    for (const [place, member] of members.entries()) {
      const [withIt, withoutIt] = [amounts?.[place], without?.get(member)];
      if (withIt && (member === lone || withoutIt)) {
        const amount = hullOf(point(withIt), point(withoutIt ?? withIt));
        if (amountOf(amount)) settle(member, place);
        else {
          const hangs = open(member);
          put(member, amount, hangs, openSaid(limit, amount, member, hangs, ground));
        }
        continue;
      }
      const shared = { others: around(member), limit: limit.range, count: members.length + strangers.length };
      const amount = cutRange(member.standing.amount, shared, cut);
      const hangs = bothHang(member.standing.amountHangs, open(member));
      put(member, amount, hangs, openSaid(limit, amount, member, hangs, ground));
    }
  }
  if (strangers.length > 0) {
    const fields = [...known.values(), []].map((rows) => {
      const members = rows.flatMap(memberOf);
      return { members, around: othersOf(members, strangers), limit: limitOf(step, ground, members) };
    });
    for (const [place, member] of strangers.entries()) {
      const own = limitOf(step, ground, [member]);
      if (!own) continue;
      const amount = fields
        .map(({ members, around, limit }) => {
          const shared = {
            others: around(member),
            limit: (limit ?? own).range,
            count: members.length + strangers.length,
          };
          return cutRange(member.standing.amount, shared, cut);
        })
        .reduce(hullOf);
      const key = unknown[place]?.key;
      const names = [...(key === undefined ? [] : [key]), ...own.names];
      const hangs = bothHang(member.standing.amountHangs, { names, rows: [], more: 0 });
      put(member, amount, hangs, openSaid(own, amount, member, hangs, ground));
    }
  }
  return { ...state, standings, totals };
}

function cutWithout(others: readonly Member[], limit: Exact, cut: ProRata): ReadonlyMap<Member, Exact> {
  const amounts = cutExactly(
    others.map(({ standing }) => standing.amount.low),
    limit,
    cut,
  );
  return new Map(others.map((member, place) => [member, amounts[place] ?? ZERO]));
}

function limitOf({ amount }: StepOf<'ceiling'>, ground: Ground, members: readonly Member[]): Money | null {
  return moneyOf(
    amount,
    ground,
    members.map(({ candidate }) => candidate),
  );
}

function isSame(a: Range, b: Range): boolean {
  return a.low.equals(b.low) && (a.high === null ? b.high === null : b.high !== null && a.high.equals(b.high));
}

/** What the others of a place are awarded together, from sums over all. */
function othersOf(members: readonly Member[], strangers: readonly Member[]): (member: Member) => Range {
  const isSure = ({ standing }: Member): boolean => standing.presence === 'in';
  const sure = new Set(members.filter(isSure).map(({ index }) => index));
  const low = members.reduce((sum, each) => (sure.has(each.index) ? sum.plus(each.standing.amount.low) : sum), ZERO);
  const everyone = [...members, ...strangers];
  const open = everyone.filter(({ standing }) => standing.amount.high === null).length;
  const high = everyone.reduce((sum, { standing }) => sum.plus(standing.amount.high ?? ZERO), ZERO);
  const inHigh = new Set(everyone.map(({ index }) => index));
  return ({ index, standing: { amount } }) => {
    const isIn = inHigh.has(index);
    const others = open - (isIn && amount.high === null ? 1 : 0);
    const sum = isIn ? high.minus(amount.high ?? ZERO) : high;
    return { low: sure.has(index) ? low.minus(amount.low) : low, high: others > 0 ? null : sum };
  };
}

/** Which rows of a place are open, so that all amounts under its limit are. */
function openOf(
  members: readonly Member[],
  strangers: readonly Member[],
  names: readonly string[],
): (member: Member) => Hangs {
  const isUnsettled = ({ standing }: Member): boolean => standing.presence === 'unsure' || !amountOf(standing.amount);
  const open = [...members.filter(isUnsettled), ...strangers];
  const first = open.slice(0, 10).map(({ index }) => index);
  const isOpen = new Set(open.map(({ index }) => index));
  return ({ index }) => {
    const rows = first.filter((each) => each !== index);
    const count = open.length - (isOpen.has(index) ? 1 : 0);
    return { ...onRows(rows, count), names };
  };
}

function openSaid(limit: Money, amount: Range, { candidate }: Member, hangs: Hangs, ground: Ground): Message {
  return words.message('allocation.ceiling-cut-open', {
    limit: rangeWords(limit.range),
    amount: rangeWords(amount),
    hangs: hangsWords(candidate.pack, hangs, ground.candidates),
  });
}

function restOf(amounts: readonly Exact[], limit: Exact): Message {
  const given = amounts.reduce((sum, amount) => sum.plus(amount), ZERO);
  return words.message('allocation.ceiling-rest', {
    limit: wan(limit),
    given: wan(given),
    rest: wan(limit.minus(given)),
  });
}

function wan(amount: Exact): string {
  return `${grouped(amount)}万元`;
}
