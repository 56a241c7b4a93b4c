import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import type { StepOf } from '../../policy/allocation';
import type { Presence } from './candidate';
import type { Contestant } from './contest';
import { divided, ELSEWHERE, Fields } from './fields';
import { hangsWords, placesWords } from './said';
import { bothHang, onRows, ruled, ROWS_TOLD } from './standing';
import type { Hangs, Standing } from './standing';
import type { Ranking } from './ranking';
import type { Step } from './step';

const words = vocabulary({
  'allocation.take-in': {
    'zh-CN': '排{places}，在前{count}名之内，入围',
    en: 'placed {places}, within the first {count}: in',
  },
  'allocation.take-out': {
    'zh-CN': '排{places}，不在前{count}名之内，未入围',
    en: 'placed {places}, not within the first {count}: out',
  },
  'allocation.take-no-quota': {
    'zh-CN': '所属“{place}”没有名额，未入围',
    en: '“{place}” has no places to give: out',
  },
  'allocation.take-unsure': {
    'zh-CN': '排{places}，能否进入前{count}名未定，取决于{hangs}',
    en: 'placed {places}; whether within the first {count} hangs on {hangs}',
  },
  'allocation.take-unsure-level': {
    'zh-CN': '排{places}，与{hangs}并列，名额只有{count}个，未写明并列如何取舍，能否入围未定',
    en: 'placed {places}, level with {hangs}, with {count} places to give and no rule for ties: open',
  },
  'allocation.take-unsure-place': {
    'zh-CN': '{hangs}不明，不知占哪里的名额，能否入围未定',
    en: '{hangs} not known, so not whose places count: open',
  },
});

interface Placing {
  readonly presence: Presence;
  readonly count: number;
  /** The first and last place that the row may stand at. */
  readonly from: number;
  readonly to: number;
  /** All that is open is the order of rows that are level. */
  readonly level: boolean;
}

/** The first so many of the order made before, in all or of each place, industry or group. */
export const take: Step<'take'> = {
  kind: 'take',
  texts: words.texts,
  apply: (step, at, state, { candidates }) => {
    const { ranking } = state;
    if (!ranking) throw new Error('the first so many of no order');
    const fields = new Fields(
      divided(candidates, state, step.measures, step.per),
      (index) => contestant(index, ranking, state.standings),
      step.quotas.keys(),
    );
    const standings = [...state.standings];
    for (const { row, places, key } of fields.rows()) {
      const before = standings[row.index];
      const pack = candidates[row.index]?.pack;
      if (!before || !pack) continue;
      const placings = places.map((place) => placingAt(place, row, step, ranking, fields));
      const [first] = placings;
      if (!first) continue;
      const presence = placings.every((each) => each.presence === first.presence) ? first.presence : 'unsure';
      const hangs = presence === 'unsure' ? hangsOf(row, places, placings, key, fields) : onRows([]);
      const said = saidOf(presence, places, placings, hangsWords(pack, hangs, candidates));
      standings[row.index] = ruled(before, at, { presence, hangs, said });
    }
    return { ...state, standings };
  },
};

function contestant(index: number, { spans }: Ranking, standings: readonly Standing[]): Contestant | null {
  const [span, standing] = [spans[index], standings[index]];
  if (!span || !standing || standing.presence === 'out') return null;
  return { index, span, sure: standing.presence === 'in', amount: standing.amount };
}

function placingAt(
  place: string,
  row: Contestant,
  { count, quotas }: StepOf<'take'>,
  { ties }: Ranking,
  fields: Fields,
): Placing {
  const quota = quotas.get(place) ?? count ?? 0;
  const surely = (level: boolean): number => fields.surelyBefore(place, row, level)?.count ?? 0;
  const may = (level: boolean): number => fields.mayStandBefore(place, row, level).count;
  const [least, most] = [surely(ties === 'all-out'), may(ties !== 'all-in')];
  const presence = most < quota ? 'in' : least >= quota ? 'out' : 'unsure';
  const level = surely(false) === may(false) && surely(true) === may(true);
  return { presence, count: quota, from: least + 1, to: most + 1, level };
}

function hangsOf(
  row: Contestant,
  places: readonly string[],
  placings: readonly Placing[],
  key: string | null,
  fields: Fields,
): Hangs {
  let hangs = key === null ? row.span.hangs : bothHang(row.span.hangs, { names: [key], rows: [], more: 0 });
  for (const [index, placing] of placings.entries()) {
    if (placing.presence !== 'unsure') continue;
    const rows = fields.undecided(places[index] ?? ELSEWHERE, row, ROWS_TOLD);
    hangs = bothHang(hangs, onRows(rows, Math.max(rows.length, placing.to - placing.from)));
    break;
  }
  return hangs;
}

function saidOf(
  presence: Presence,
  places: readonly string[],
  placings: readonly Placing[],
  hangs: ReturnType<typeof hangsWords>,
): Message {
  const [only] = placings;
  if (!only || placings.length > 1) {
    return presence === 'unsure'
      ? words.message('allocation.take-unsure-place', { hangs })
      : words.message(presence === 'in' ? 'allocation.take-in' : 'allocation.take-out', spanned(placings));
  }
  const params = spanned([only]);
  switch (presence) {
    case 'in':
      return words.message('allocation.take-in', params);
    case 'out':
      return only.count === 0
        ? words.message('allocation.take-no-quota', { place: places[0] ?? '' })
        : words.message('allocation.take-out', params);
    case 'unsure':
      return words.message(only.level ? 'allocation.take-unsure-level' : 'allocation.take-unsure', {
        ...params,
        hangs,
      });
  }
}

function spanned(placings: readonly Placing[]) {
  const from = Math.min(...placings.map((each) => each.from));
  const to = Math.max(...placings.map((each) => each.to));
  const count = Math.min(...placings.map((each) => each.count));
  return { places: placesWords(from, to), count: String(count) };
}
