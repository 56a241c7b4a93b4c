import type { Texts } from '../../messages/message';
import { amountText } from '../../policy/amounts';
import { plain } from '../../quantity/exact';
import type { Paid } from '../reading/paid';
import type { Placed } from '../reading/roles';
import type { Rule } from './conditions';
import type { Figures } from './figures';
import type { Scribe, Stretch } from './scribe';
import { shortTitle } from './short-title';

export const yuan = (placed: Placed): string => amountText(placed.quantity.meaning.value, '万元')['zh-CN'];
export const spanOf = (...placed: readonly Placed[]): Stretch => ({
  start: Math.min(...placed.map(({ side }) => side.start)),
  end: Math.max(...placed.map(({ side }) => side.end)),
});

/** The clause that a number is paid in: 给予一次性奖补50万元. */
function clauseOf(scribe: Scribe, placed: Placed): Stretch {
  const { start, end } = spanOf(placed);
  const before = scribe.part.text.slice(scribe.part.label.length, start);
  return { start: start - (/[^，。；：、,;:\n（）()]*$/.exec(before)?.[0].length ?? 0), end };
}

/** Writes what a sentence pays, with its limit; null where the reader leaves it out or no rule can hold it. */
export function paidRule(
  paid: Paid | null,
  caps: readonly Placed[],
  least: Placed | null,
  scribe: Scribe,
  figures: Figures,
): Rule | null {
  const [cap, ...others] = caps;
  if (others.length > 0) return null;
  const bare = paid === null && cap !== undefined;
  const inner = bare ? vague(null, cap, scribe) : paid && rule(paid, scribe, figures);
  return inner && limited(inner, bare ? undefined : cap, least, scribe);
}

/** An award with what limits it. */
export function limited(inner: Rule, cap: Placed | undefined, least: Placed | null, scribe: Scribe): Rule {
  let award = inner;
  if (cap) {
    const words = clauseOf(scribe, cap);
    const what = { 'zh-CN': `奖励最高${yuan(cap)}`, en: `at most ${yuan(cap)}` };
    if (take(cap, words, what, scribe)) award = { shape: 'cap', award, ...money(cap), words: scribe.quote(words) };
  }
  if (least) {
    const words = clauseOf(scribe, least);
    const what = { 'zh-CN': `奖励不足${yuan(least)}的不给`, en: `nothing below ${yuan(least)}` };
    if (take(least, words, what, scribe))
      award = { shape: 'least-award', award, ...money(least), words: scribe.quote(words) };
  }
  return award;
}

function take(placed: Placed, words: Stretch, what: { 'zh-CN': string; en: string }, scribe: Scribe): boolean {
  const { start } = placed.quantity;
  if (scribe.confirm(words, what)) {
    scribe.use(start);
    return true;
  }
  scribe.dropped.add(start);
  return false;
}

export function money(placed: Placed) {
  return { value: plain(placed.quantity.meaning.value), unit: '万元' };
}

function rule(paid: Paid, scribe: Scribe, figures: Figures): Rule | null {
  switch (paid.kind) {
    case 'fixed': {
      const words = clauseOf(scribe, paid.amount);
      if (!take(paid.amount, words, { 'zh-CN': `奖励${yuan(paid.amount)}`, en: 'the award' }, scribe)) return null;
      return { shape: 'fixed-award', ...money(paid.amount), words: scribe.quote(words) };
    }
    case 'vague':
      return vague(paid.low, paid.high, scribe);
    case 'rate':
      return rate(paid, scribe, figures);
    case 'step':
      return step(paid, scribe, figures);
    case 'point':
      return null;
    case 'open':
      return open(paid, scribe);
  }
}

function vague(low: Placed | null, high: Placed | null, scribe: Scribe): Rule | null {
  const both = [low, high].filter((each) => each !== null);
  const words = spanOf(...both);
  const what = {
    'zh-CN': `奖励${low ? `不低于${yuan(low)}` : ''}${low && high ? '、' : ''}${high ? `最高${yuan(high)}` : ''}，原文没有算法`,
    en: 'an award within bounds, without a formula',
  };
  if (!scribe.confirm(words, what)) {
    both.forEach(({ quantity }) => scribe.dropped.add(quantity.start));
    return null;
  }
  both.forEach(({ quantity }) => {
    scribe.use(quantity.start);
  });
  return {
    shape: 'vague-award',
    unit: '万元',
    ...(low ? { atLeast: plain(low.quantity.meaning.value) } : {}),
    ...(high ? { atMost: plain(high.quantity.meaning.value) } : {}),
    words: scribe.quote(words),
  };
}

function rate(
  { rate: placed, metric, increment, period }: Extract<Paid, { kind: 'rate' }>,
  scribe: Scribe,
  figures: Figures,
): Rule | null {
  const words = clauseOf(scribe, placed);
  const share = amountText(placed.quantity.meaning.value, 'share')['zh-CN'];
  // What is invested is an amount that is applied for, project by project.
  const asked = metric === null || metric.id === 'investment' || metric.id === 'research';
  const id = asked ? null : figures.of(metric.id, period);
  if (!asked && id === null) return null;
  const name = asked ? '申报金额' : `${id === null ? '' : figures.nameOf(id)}${increment ? '的增加额' : ''}`;
  if (!take(placed, words, { 'zh-CN': `按${name}的${share}`, en: `${share} of it` }, scribe)) return null;
  const on = asked
    ? { shape: 'asked-amount' }
    : increment
      ? { shape: 'increase', metric: id, zeroBase: 'nothing' }
      : { shape: 'figure', metric: id };
  scribe.read(words, {
    'zh-CN': `按${name}计${asked ? '' : '；上年同期没有数的不计'}。`,
    en: 'What it is a share of is our reading.',
  });
  return {
    shape: 'rate-award',
    on,
    value: plain(placed.quantity.meaning.value),
    unit: 'share',
    words: scribe.quote(words),
    reading: true,
  };
}

function step(
  { size, amount, metric, increment, period }: Extract<Paid, { kind: 'step' }>,
  scribe: Scribe,
  figures: Figures,
): Rule | null {
  const id = figures.of(metric.id, period);
  if (id === null || size.quantity.meaning.unit !== metric.unit) return null;
  const words = spanOf(size, amount);
  const name = figures.nameOf(id);
  const sized = amountText(size.quantity.meaning.value, metric.unit)['zh-CN'];
  const what = {
    'zh-CN': `${name}${increment ? '增加额' : ''}每满${sized}奖励${yuan(amount)}`,
    en: `${yuan(amount)} for each ${sized}`,
  };
  if (!take(amount, words, what, scribe)) {
    scribe.dropped.add(size.quantity.start);
    return null;
  }
  scribe.use(size.quantity.start);
  scribe.read(words, {
    'zh-CN': '不满一档的不计，是本工具的理解。',
    en: 'That a part of a step counts for nothing is our reading.',
  });
  return {
    shape: 'per-step',
    ...money(amount),
    size: plain(size.quantity.meaning.value),
    sizeUnit: metric.unit,
    of: increment ? { shape: 'increase', metric: id, zeroBase: 'nothing' } : { shape: 'figure', metric: id },
    rounding: 'down',
    words: scribe.quote(words),
    reading: true,
  };
}

/** What is said of an award that no rule holds. Only where the text has no number for it may it be said to have none. */
const OPEN = {
  unstated: {
    open: { 'zh-CN': '的标准原文没有写明。', en: 'The text does not say how much.' },
    read: {
      'zh-CN': '原文没有写明金额或比例，填入后按一个标准测算。',
      en: 'The text gives no amount; one that is filled in is applied to all.',
    },
  },
  unread: {
    open: { 'zh-CN': '里的奖补没有读成规则，须人工写。', en: 'What is paid was not read as a rule.' },
    read: {
      'zh-CN': '原文写的奖补没有读成规则，填入后按一个标准测算。',
      en: 'What the text pays was not read as a rule; an amount that is filled in is applied to all.',
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Texts>>>>;

/** An award that the text promises and no rule holds: parameters, for the office to fill in. */
function open(
  { rate: isRate, costs, start, end, stated = false }: Extract<Paid, { kind: 'open' }>,
  scribe: Scribe,
): Rule | null {
  const said = OPEN[stated ? 'unread' : 'unstated'];
  const words = scribe.quote({ start, end });
  const { number, title } = scribe.part;
  const id = (name: string) => `m${String(number)}.${name}`;
  const parameter = (name: string, zh: string, en: string, fields: Readonly<Record<string, unknown>>): string => {
    if (!scribe.parameters.some((each) => each.id === id(name))) {
      scribe.parameters.push({
        id: id(name),
        name: { 'zh-CN': `${shortTitle(title, 16)}：${zh}`, en: `measure ${String(number)}: ${en}` },
        measure: number,
        value: null,
        words,
        ...fields,
      });
    }
    return id(name);
  };
  scribe.open.push({ ...said.open, 'zh-CN': `“${words}”${said.open['zh-CN']}` });
  scribe.read({ start, end }, said.read);
  const share = { unit: 'share', span: 'zero-to-one', reading: true };
  const amount = { unit: '万元', span: 'from-zero' };
  if (costs) {
    scribe.confirm(
      { start, end },
      { 'zh-CN': '“一定补助”按费用的一个比例、不超过上限计', en: 'a share of the costs up to a cap' },
      { optional: false },
    );
  }
  if (isRate || costs) {
    return {
      shape: 'rate-subsidy',
      rate: parameter('rate', '补助比例', 'rate', share),
      cap: parameter('cap', '补助上限', 'cap', { ...amount, cap: true, reading: true }),
      words,
      reading: true,
    };
  }
  return {
    shape: 'parameter-award',
    parameter: parameter('award', '奖励标准', 'award', { ...amount, reading: true }),
    words,
    reading: true,
  };
}
