import { amountText } from '../../policy/amounts';
import { plain } from '../../quantity/exact';
import type { Ladder, Rung } from '../reading/ladder';
import type { Placed } from '../reading/roles';
import type { Rule } from './conditions';
import type { Figures } from './figures';
import { money, spanOf, yuan } from './paid';
import type { Scribe } from './scribe';

/** A ladder as two rules: the award of the one step that a figure is on, and who is on one at all. */
export interface LadderRules {
  readonly award: Rule;
  readonly lowest: Rule;
}

/** Writes a ladder. Null where a step has no beginning, or its figure is of a period that the policy's cannot be held against. */
export function ladderRules(ladder: Ladder, scribe: Scribe, figures: Figures): LadderRules | null {
  const { metric, by, rungs, period } = ladder;
  const id = figures.of(metric.id, period);
  const [first] = rungs;
  if (id === null || !first) return null;
  if (rungs.some(({ from }) => from.side.order === '<' || from.side.order === '<=')) return null;
  const unit = by === 'growth' ? 'share' : metric.unit;
  const name = figures.nameOf(id);
  const chosen = { figure: name, increase: `${name}的增加额`, growth: `${name}的增速` }[by];
  const all = spanOf(...rungs.flatMap(placedOf));
  const shown = (placed: Placed) => amountText(placed.quantity.meaning.value, unit)['zh-CN'];
  const tiers = rungs.map((rung, index) => {
    const { from, to, paid } = rung;
    const words = spanOf(...placedOf(rung));
    const ends = to && { order: endOf(to, rungs[index + 1]?.from), value: plain(to.quantity.meaning.value) };
    const limit = to ? `、${ends?.order === '<' ? '不到' : '不超过'}${shown(to)}` : '';
    const rate = paid.role.kind === 'rate';
    const given = rate
      ? `按增加额的${amountText(paid.quantity.meaning.value, 'share')['zh-CN']}奖励`
      : `奖励${yuan(paid)}`;
    scribe.confirm(
      words,
      {
        'zh-CN': `${chosen}${beginOf(from) === '>' ? '高于' : '从'}${shown(from)}${beginOf(from) === '>' ? '' : '起'}${limit}的，${given}`,
        en: 'a step of the ladder',
      },
      { optional: false, key: 'step' },
    );
    scribe.use(...placedOf(rung).map(({ quantity }) => quantity.start));
    const award = rate
      ? {
          shape: 'rate-award',
          on: { shape: 'increase', metric: id, zeroBase: 'nothing' },
          value: plain(paid.quantity.meaning.value),
          unit: 'share',
          words: scribe.quote(spanOf(paid)),
          reading: true,
        }
      : { shape: 'fixed-award', ...money(paid), words: scribe.quote(spanOf(paid)) };
    const from_ = { order: beginOf(from), value: plain(from.quantity.meaning.value) };
    return { from: from_, ...(ends ? { to: ends } : {}), award, words: scribe.quote(words), reading: true };
  });
  scribe.read(all, {
    'zh-CN': `按${chosen}分档，各档起止是否含本数按原文写法理解${by === 'figure' ? '' : '；上年同期没有数的不计'}。`,
    en: 'Which ends of the steps are included is read from the wording.',
  });
  const chooser = {
    figure: { shape: 'figure' },
    increase: { shape: 'increase', zeroBase: 'nothing' },
    growth: { shape: 'growth-rate' },
  }[by];
  return {
    award: { shape: 'tiers', by: { ...chooser, metric: id }, unit, tiers, words: scribe.quote(all), reading: true },
    lowest: lowestOf(first, by, id, unit, scribe.quote(spanOf(...placedOf(first)))),
  };
}

function placedOf({ from, to, paid }: Rung): readonly Placed[] {
  return [from, paid, ...(to ? [to] : [])];
}

function lowestOf({ from }: Rung, by: Ladder['by'], metric: string, unit: string, words: string): Rule {
  const order = beginOf(from);
  const value = plain(from.quantity.meaning.value);
  const quoted = { words, reading: true };
  switch (by) {
    case 'figure':
      return { shape: 'threshold', metric, order, value, unit, ...quoted };
    case 'increase':
      return { shape: 'increment', metric, order, value, unit, zeroBase: 'nothing', ...quoted };
    case 'growth':
      return { shape: 'growth', metric, order, rate: value, zeroBase: 'not-met', ...quoted };
  }
}

function beginOf(from: Placed): '>' | '>=' {
  return from.side.order === '>' || from.side.included === false ? '>' : '>=';
}

/** Whether a step's end is in it: as the text says, else so that the next one begins there. */
function endOf(to: Placed, next: Placed | undefined): '<' | '<=' {
  if (to.side.included !== null) return to.side.included ? '<=' : '<';
  if (to.side.order === '<' || to.side.order === '<=') return to.side.order;
  return next?.side.order === '>' ? '<=' : '<';
}
