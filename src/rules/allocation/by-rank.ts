import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { Cut, StepOf } from '../../policy/allocation';
import { ZERO } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { moneyOf } from './amount';
import type { Money } from './amount';
import type { Candidate, Presence } from './candidate';
import type { Contestant } from './contest';
import { divided, Fields } from './fields';
import { amountOf, greater, hullOf, leastEnd, lesser } from './range';
import type { Range } from './range';
import { rangeWords } from './range-words';
import { hangsWords } from './said';
import { bothHang, onRows, ROWS_TOLD, ruled } from './standing';
import type { Hangs, State } from './standing';
import type { Ground } from './step';

export const byRankWords = vocabulary({
  'allocation.rank-out': {
    'zh-CN': '限额{limit}已由排在前面的用完，此项不付',
    en: 'the limit of {limit} is used up by those before it: not paid',
  },
  'allocation.rank-cut': {
    'zh-CN': '限额{limit}付到此项为止，付{amount}',
    en: 'the limit of {limit} ends here: {amount} is paid',
  },
  'allocation.rank-open': {
    'zh-CN': '限额{limit}能否付到此项、付多少未定（{amount}），取决于{hangs}',
    en: 'whether the limit of {limit} reaches this is open ({amount}), it hangs on {hangs}',
  },
  'allocation.last-out': {
    'zh-CN': '按排序付到此项将超过限额{limit}，从此项起不付',
    en: 'paid by rank down to this it would pass the limit of {limit}: out from here on',
  },
  'allocation.last-open': {
    'zh-CN': '按排序付到此项是否超过限额{limit}未定，取决于{hangs}',
    en: 'whether paying by rank down to this passes the limit of {limit} is open, it hangs on {hangs}',
  },
});

type RankCut = Exclude<Cut, { readonly kind: 'pro-rata' }>;

/** What the limit of one place leaves an award, by the order made before. */
interface Left {
  readonly presence: Presence;
  readonly amount: Range;
  readonly limit: Money | null;
}

/** Awards paid in full in their order until a limit is reached. */
export function byRank(step: StepOf<'ceiling'>, cut: RankCut, at: number, state: State, ground: Ground): State {
  const { ranking } = state;
  if (!ranking) throw new Error('a limit by rank without an order');
  const division = divided(ground.candidates, state, step.measures, step.over);
  const contestant = (index: number): Contestant | null => {
    const [span, standing] = [ranking.spans[index], state.standings[index]];
    if (!span || !standing || standing.presence === 'out') return null;
    return { index, span, sure: standing.presence === 'in', amount: standing.amount };
  };
  const fields = new Fields(division, contestant);
  const limits = new Map<string, Money | null>();
  const limitAt = (place: string, row: Contestant): Money | null => {
    const known = limits.get(place);
    if (known !== undefined) return known;
    const rows = division.known.get(place) ?? [row.index];
    const limit = moneyOf(
      step.amount,
      ground,
      rows.flatMap((index): readonly Candidate[] => (ground.candidates[index] ? [ground.candidates[index]] : [])),
    );
    if (division.known.has(place)) limits.set(place, limit);
    return limit;
  };
  // Level rows are told apart by nothing: money goes to either, so that both are open; `all-out` leaves both out.
  const isWhole = ranking.ties === 'all-out' && cut.kind === 'last-out';
  const standings = [...state.standings];
  for (const { row, places, key } of fields.rows()) {
    const [before, candidate] = [standings[row.index], ground.candidates[row.index]];
    if (!before || !candidate) continue;
    const each = places.map((place): Left => {
      const limit = limitAt(place, row);
      if (!limit) return { presence: 'in', amount: row.amount, limit };
      const may = fields.mayStandBefore(place, row, true).sum;
      const surely = fields.surelyBefore(place, row, isWhole)?.sum ?? ZERO;
      return cut.kind === 'by-rank'
        ? leftOver(row.amount, may, surely, limit)
        : wholeOrOut(row.amount, may, surely, limit);
    });
    const [first] = each;
    if (!first?.limit) continue;
    const presence = each.every((one) => one.presence === first.presence) ? first.presence : 'unsure';
    const amount = each.map((one) => one.amount).reduce(hullOf);
    const isOpen = presence === 'unsure' || (amountOf(row.amount) !== null && !amountOf(amount));
    const hangs = isOpen ? bothHang(before.amountHangs, hangsOf(row, places, first.limit, key, fields)) : onRows([]);
    const said = saidOf(
      cut,
      presence,
      amount,
      isOpen,
      row,
      first.limit,
      hangsWords(candidate.pack, hangs, ground.candidates),
    );
    const after = ruled(before, at, { presence, hangs, said });
    standings[row.index] =
      presence === 'out'
        ? after
        : { ...after, amount, amountHangs: isOpen ? bothHang(after.amountHangs, hangs) : after.amountHangs };
  }
  return { ...state, standings };
}

/** The least and most that is left for an award: what the limit is above the awards before it, from 0 to all of it. */
function leftOver(award: Range, may: Exact | null, surely: Exact, limit: Money): Left {
  const least = may === null ? ZERO : greater(limit.range.low.minus(may), ZERO);
  const most = limit.range.high === null ? null : greater(limit.range.high.minus(surely), ZERO);
  const amount = { low: lesser(award.low, least), high: leastEnd(award.high, most) };
  const isNothing = award.high?.isZero() ?? false;
  const presence =
    isNothing || least.greaterThan(0) ? 'in' : most?.isZero() && award.low.greaterThan(0) ? 'out' : 'unsure';
  return { presence, amount, limit };
}

/** Whether an award fits whole under the limit together with all before it. */
function wholeOrOut(award: Range, may: Exact | null, surely: Exact, limit: Money): Left {
  const most = may === null || award.high === null ? null : may.plus(award.high);
  const fits = most !== null && most.lessThanOrEqualTo(limit.range.low);
  const passes = limit.range.high !== null && surely.plus(award.low).greaterThan(limit.range.high);
  return { presence: fits ? 'in' : passes ? 'out' : 'unsure', amount: award, limit };
}

function hangsOf(row: Contestant, places: readonly string[], limit: Money, key: string | null, fields: Fields): Hangs {
  const names = [...limit.names, ...(key === null ? [] : [key])];
  const rows = [...new Set(places.flatMap((place) => fields.undecided(place, row, ROWS_TOLD, true)))];
  return bothHang(row.span.hangs, bothHang({ names, rows: [], more: 0 }, onRows(rows)));
}

function saidOf(
  { kind }: RankCut,
  presence: Presence,
  amount: Range,
  isOpen: boolean,
  row: Contestant,
  { range }: Money,
  hangs: ReturnType<typeof hangsWords>,
): Message | null {
  const limit = rangeWords(range);
  const { message } = byRankWords;
  if (presence === 'out') return message(kind === 'by-rank' ? 'allocation.rank-out' : 'allocation.last-out', { limit });
  if (kind === 'last-out') return isOpen ? message('allocation.last-open', { limit, hangs }) : null;
  if (isOpen) return message('allocation.rank-open', { limit, amount: rangeWords(amount), hangs });
  const isCut = amountOf(amount) !== null && !amount.low.equals(row.amount.low);
  return isCut ? message('allocation.rank-cut', { limit, amount: rangeWords(amount) }) : null;
}
