import type { Order } from '../../policy/algebra';
import { amountText } from '../../policy/amounts';
import { saysOrder } from '../../policy/lint/readings';
import type { RawRule } from '../../policy/shapes/shape';
import { plain } from '../../quantity/exact';
import type { Asked } from '../reading/conditions';
import type { Figures } from './figures';
import type { Scribe, Stretch } from './scribe';

export type Rule = RawRule & Readonly<Record<string, unknown>>;

const ORDERS: Readonly<Record<Order, { readonly 'zh-CN': string; readonly en: string }>> = {
  '>=': { 'zh-CN': '不低于', en: 'at least' },
  '>': { 'zh-CN': '高于', en: 'above' },
  '<=': { 'zh-CN': '不高于', en: 'at most' },
  '<': { 'zh-CN': '低于', en: 'below' },
};
const FLIPPED: Readonly<Record<Order, Order>> = { '>=': '<=', '>': '<', '<=': '>=', '<': '>' };

/** What a condition comes to: a rule; nothing, where the reader leaves it out; or why it cannot be written. */
export type Written =
  { readonly kind: 'rule'; readonly rule: Rule } | { readonly kind: 'left-out' } | { readonly kind: 'unread' };

/** Writes a condition that a text asks of an enterprise. */
export function conditionRule(asked: Asked, scribe: Scribe, figures: Figures, guarded: boolean): Written {
  const metric = figures.of(asked.metric.id, asked.period);
  if (metric === null || asked.beyond || !lastYears(asked, figures)) return { kind: 'unread' };
  const words: Stretch = { start: asked.start, end: asked.end };
  const quoted = scribe.quote(words);
  const number = asked.number;
  const name = figures.nameOf(metric);
  const place = { words: quoted };
  switch (asked.kind) {
    case 'threshold':
    case 'increment': {
      if (!number || number.quantity.meaning.unit === 'bare') return { kind: 'unread' };
      const unit = asked.metric.unit;
      const { value } = number.quantity.meaning;
      const increment = asked.kind === 'increment';
      const reading = marked(asked, asked.order, quoted, scribe, words, increment);
      const what = {
        'zh-CN': `${name}${increment ? '比上年同期的增加额' : ''}${ORDERS[asked.order]['zh-CN']}${amountText(value, unit)['zh-CN']}`,
        en: `${name}${increment ? ' increase' : ''} ${ORDERS[asked.order].en} ${amountText(value, unit).en}`,
      };
      scribe.use(number.quantity.start);
      if (!scribe.confirm(words, what)) return dropped(scribe, number.quantity.start);
      if (increment) readZeroIncrease(scribe, words);
      return rule({
        shape: increment ? 'increment' : 'threshold',
        metric,
        order: asked.order,
        value: plain(value),
        unit,
        ...(increment ? { zeroBase: 'nothing' } : {}),
        ...place,
        ...(reading || increment ? { reading: true } : {}),
      });
    }
    case 'growth': {
      if (!number) return { kind: 'unread' };
      const { value } = number.quantity.meaning;
      const order = asked.falling ? FLIPPED[asked.order] : asked.order;
      const rate = asked.falling ? value.negated() : value;
      const reading = marked(asked, order, quoted, scribe, words, false) || !guarded;
      const what = {
        'zh-CN': `${name}同比增速${ORDERS[order]['zh-CN']}${amountText(rate, 'share')['zh-CN']}`,
        en: `growth of ${name} ${ORDERS[order].en} ${amountText(rate, 'share').en}`,
      };
      scribe.use(number.quantity.start);
      if (!scribe.confirm(words, what)) return dropped(scribe, number.quantity.start);
      if (!guarded) readNoBase(scribe, words);
      return rule({
        shape: 'growth',
        metric,
        order,
        rate: plain(rate),
        ...place,
        ...(guarded ? {} : { zeroBase: 'not-met' }),
        ...(reading ? { reading: true } : {}),
      });
    }
    case 'rises':
      return rises(metric, quoted, scribe, words, name);
    case 'growth-above': {
      const other = figures.of(asked.metric.id, asked.other);
      if (other === null || other === metric) return { kind: 'unread' };
      const what = {
        'zh-CN': `${name}本期增速高于另一期间的增速`,
        en: `growth of ${name} above that of the other period`,
      };
      if (!scribe.confirm(words, what)) return { kind: 'left-out' };
      return rule({ shape: 'growth-above', metric, order: '>', other, ...place });
    }
  }
}

/** A growth is over the same period of the year before; 较2023年同期 is of another year. */
function lastYears({ against, period }: Asked, figures: Figures): boolean {
  if (typeof against?.year !== 'number') return true;
  const own = figures.period.year;
  const year = period?.year === 'last' ? own - 1 : (period?.year ?? own);
  return against.year === year - 1;
}

function rises(metric: string, quoted: string, scribe: Scribe, words: Stretch, name: string): Written {
  const what = { 'zh-CN': `${name}高于上年同期`, en: `${name} above the same period of the year before` };
  if (!scribe.confirm(words, what)) return { kind: 'left-out' };
  scribe.read(words, {
    'zh-CN': '正增长按高于上年同期理解。',
    en: 'Growth is read as above the same period of the year before.',
  });
  return rule({ shape: 'rises', metric, order: '>', words: quoted, reading: true });
}

function rule(rule: Rule): Written {
  return { kind: 'rule', rule };
}

function dropped(scribe: Scribe, start: number): Written {
  scribe.used.delete(start);
  scribe.dropped.add(start);
  return { kind: 'left-out' };
}

/** Whether the rule says more than the words do; then a reading says so beside the measure. */
function marked(asked: Asked, order: Order, quoted: string, scribe: Scribe, words: Stretch, always: boolean): boolean {
  const said = saysOrder(order, quoted, asked.kind === 'growth');
  if (!said) {
    scribe.read(words, {
      'zh-CN': `原文的写法按“${ORDERS[order]['zh-CN']}”理解。`,
      en: `The wording is read as "${ORDERS[order].en}".`,
    });
  }
  if (asked.number?.side.contradicts) {
    scribe.read(words, {
      'zh-CN': `原文“超过”“以上”“含”等写法前后不一，按“${ORDERS[order]['zh-CN']}”理解。`,
      en: `The wording contradicts itself; it is read as "${ORDERS[order].en}".`,
    });
  }
  if (asked.carried) {
    scribe.read(words, {
      'zh-CN': '此处原文未写指标，按前文所说的指标理解。',
      en: 'The words name no figure; it is read as the one named before.',
    });
  }
  return !said || always || asked.carried || asked.number?.side.contradicts === true;
}

function readNoBase(scribe: Scribe, words: Stretch): void {
  scribe.read(words, {
    'zh-CN': '上年同期没有数（或为零）的，按达不到增速要求理解。',
    en: 'Without a figure of the year before (or with nought) the growth is read as not reached.',
  });
}

function readZeroIncrease(scribe: Scribe, words: Stretch): void {
  scribe.read(words, {
    'zh-CN': '上年同期没有数（或为零）的，按没有增加额理解。',
    en: 'Without a figure of the year before (or with nought) no increase is read.',
  });
}
