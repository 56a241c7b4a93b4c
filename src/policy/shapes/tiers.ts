import { vocabulary } from '../../messages/message';
import { exact } from '../../quantity/exact';
import type { Condition, Quantity } from '../algebra';
import { decimal, list, object, tag, word } from '../schema/build';
import { NOUGHT } from './lowered';
import { heldAgainst, numbered } from './phrases';
import { composed, marked, measured, nestedAward, reading, shape } from './shape';
import type { Site } from './shape';
import { UNITS } from './terms';

const words = vocabulary({
  'pack.tiers-not-rising': {
    'zh-CN': '各档应从低到高排列，此档的起点{from}不高于前一档的起点。请调整次序或改正。',
    en: 'Tiers stand from the lowest to the highest; this one begins at {from}, no higher than the one before. Put them in order.',
  },
  'pack.tiers-gap': {
    'zh-CN': '前一档到{to}为止，此档从{from}起，中间{what}。请核对各档的起止和“含”“不含”。',
    en: 'The tier before ends at {to} and this one begins at {from}: {what}. Check both ends, and which of them are included.',
  },
  'pack.tier-empty': {
    'zh-CN': '此档的终点{to}不高于起点。请改正。',
    en: 'This tier ends at {to}, no higher than it begins. Correct it.',
  },
});
export const tiersTexts = words.texts;

const GAP = { 'zh-CN': '有遗漏', en: 'something between is in neither' };
const OVERLAP = { 'zh-CN': '有重叠', en: 'something is in both' };

interface End {
  readonly order: '>=' | '>' | '<=' | '<';
  readonly value: string;
}

/**
 * 增长5000万元至1亿元（不含）的奖5万元，1亿元至2亿元（不含）的奖10万元……: the award of the one tier that a figure lies in.
 *
 * A tier without `to` goes on to the next one, the last one without end. What is paid may be an amount or a rate on the
 * whole of something, so that there is a jump from tier to tier; see `progressive` for rates on parts.
 */
export const tiers = shape({
  id: 'tiers',
  role: 'award',
  name: { 'zh-CN': '分档奖励', en: 'award by tier' },
  schema: object(
    {
      shape: tag('tiers'),
      by: measured,
      unit: word(...UNITS),
      tiers: list(
        object(
          { from: object({ order: word('>=', '>'), value: decimal() }), award: nestedAward, ...marked },
          { to: object({ order: word('<=', '<'), value: decimal() }), ...reading },
        ),
        { min: 1 },
      ),
      ...marked,
    },
    reading,
  ),
  lower: (raw, site) => {
    const by = site.measured(raw.by, 'by');
    checkEnds(raw.tiers, site);
    const at = (end: End, field: string, index: number, order: End['order']): Condition => {
      const tier = raw.tiers[index];
      const mark = tier ? site.mark(tier, { field: `tiers/${index}` }) : {};
      const stated = {
        value: end.value,
        unit: raw.unit,
        words: tier?.words ?? '',
        field: `tiers/${index}/${field}/value`,
      };
      const number = site.number(stated, by.wanted, mark);
      const phrase = heldAgainst(by.named, order, numbered(number, raw.unit));
      return by.against(order, number, { ...mark, phrase });
    };
    const paid = raw.tiers.map((tier, index) => site.award(tier.award, `tiers/${index}/award`));
    const cases = raw.tiers.map((tier, index): { when: Condition; then: Quantity } => ({
      when: at(tier.from, 'from', index, tier.from.order),
      then: paid[index]?.award ?? NOUGHT,
    }));
    const ends = raw.tiers.map(({ to }, index) => to && at(to, 'to', index, to.order));
    // Above the end of the last tier nothing is paid; an end between is where the next tier begins.
    const end = ends.at(-1);
    const beyond = end ? [{ when: beyondOf(end), then: NOUGHT }] : [];
    return composed(
      site,
      raw,
      { kind: 'choose', cases: [...beyond, ...cases.reverse()], otherwise: NOUGHT, mark: site.mark(raw) },
      paid,
    );
  },
});

function beyondOf(within: Condition): Condition {
  return { kind: 'not', of: within };
}

type Tiers = readonly { readonly from: End; readonly to?: End | undefined }[];

function checkEnds(all: Tiers, site: Site): void {
  all.forEach(({ from, to }, index) => {
    const begins = exact(from.value);
    if (to && !exact(to.value).greaterThan(begins)) {
      site.fault(`tiers/${index}/to`, words.message('pack.tier-empty', { to: to.value }));
    }
    const before = all[index - 1];
    if (!before) return;
    if (!begins.greaterThan(exact(before.from.value))) {
      site.fault(`tiers/${index}/from`, words.message('pack.tiers-not-rising', { from: from.value }));
    }
    if (!before.to) return;
    const what = between(before.to, from);
    if (what) {
      const params = { to: before.to.value, from: from.value, what };
      site.fault(`tiers/${index}/from`, words.message('pack.tiers-gap', params));
    }
  });
}

function between(end: End, start: End): typeof GAP | null {
  const sign = exact(start.value).comparedTo(exact(end.value));
  if (sign !== 0) return sign > 0 ? GAP : OVERLAP;
  const [ends, starts] = [end.order === '<=', start.order === '>='];
  if (ends && starts) return OVERLAP;
  return ends || starts ? null : GAP;
}
