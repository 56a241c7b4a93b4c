import type { Message, Texts } from '../../messages/message';
import { keyName } from '../../policy/key-names';
import { textName } from '../../policy/origin-words';
import type { Pack } from '../../policy/pack';
import type { PackUnit } from '../../policy/terms';
import { quoted } from '../../policy/quoted';
import { ONE } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { growthBound, judgedRate } from '../reading/growth-bound';
import type { GrowthRounding } from '../reading/growth-bound';
import { amountText } from '../../policy/amounts';
import { listed, missingNames, percent } from './phrase';
import { reasonWords } from './reason-words';
import { rateText } from './shown';
import type { Beside } from './shown';
import type { Compared, TraceStep } from '../verdict';

export type ConditionStep = Extract<TraceStep, { kind: 'condition' }>;
export type MarkStep = Extract<TraceStep, { kind: 'mark' }>;

const { message } = reasonWords;

/** What the clauses of one reason share. */
export interface ClauseContext {
  readonly pack: Pack;
  readonly rounding: GrowthRounding;
  /** All steps: a rate reads on the right side of every bound that it is held against. */
  readonly steps: readonly TraceStep[];
  readonly relaxedGroups: Texts;
}

/** A condition in a few words: 二季度产值4,400万元，达到4,000万元. `sure`: of a relaxed one, that it is for this industry. */
export function clause(context: ClauseContext, step: ConditionStep, sure: boolean): Message {
  if (step.standard === 'relaxed') return relaxed(context, step, sure);
  const { pack } = context;
  if (step.compared) return comparedClause(context, step, step.compared);
  const { found, asked, node } = step;
  const open = asked.kind === 'open' ? missingNames(pack, asked.parameters) : null;
  if (found.kind === 'no-base') {
    const none = noBase(found.zero);
    if (open || node.kind !== 'growth') return message('reason.no-base', { none });
    return message(`reason.no-base-${node.order}`, { none, limit: limit(context, step) });
  }
  if (found.kind === 'missing') {
    const names = missingNames(pack, found.keys);
    if (open) return message('reason.missing-open', { names, open });
    const wanted = node.kind === 'growth' && node.order === '>=' ? 'growth' : node.order;
    return message(`reason.missing-${wanted}`, { names, limit: limit(context, step) });
  }
  const what = keyName(pack, node.kind === 'bound' ? node.fact : step.metric);
  const short = step.short ? amountText(step.short, unitOf(pack, step)) : '';
  if (found.kind === 'figure') {
    const shown = amountText(found.value, unitOf(pack, step));
    if (open) return message('reason.figure-open', { what, found: shown, names: open });
    return message(`reason.figure-${node.order}-${met(step)}`, {
      what,
      found: shown,
      limit: limit(context, step),
      short,
    });
  }
  const moved = movement(context, step, found);
  if (open) return message('reason.growth-open', { moved, names: open });
  if (step.short && node.order === '>=') {
    return message('reason.growth->=-short', { moved, limit: limit(context, step), what, short });
  }
  return message(`reason.growth-${node.order}-${met(step)}`, { moved, limit: limit(context, step) });
}

/** By the shape's own phrase: 三季度产值同比增速高于上半年产值同比增速：三季度产值…、上半年产值…，满足. */
function comparedClause({ pack }: ClauseContext, step: ConditionStep, { phrase, figures, missing }: Compared): Message {
  if (step.found.kind === 'no-base') {
    return message('reason.phrase-no-base', { phrase, none: noBase(step.found.zero) });
  }
  if (step.outcome === 'unknown') {
    return message('reason.phrase-missing', { phrase, names: missingNames(pack, missing) });
  }
  const found = listed(
    figures.map(({ key, value, growth }) => {
      const [name, shown] = [keyName(pack, key), amountText(value, unitOfKey(pack, key))];
      const moved = growth && inWords(growth.rate, growth.points);
      return {
        'zh-CN': `${name['zh-CN']}${shown['zh-CN']}${moved ? `（${moved['zh-CN']}）` : ''}`,
        en: `${name.en} ${shown.en}${moved ? ` (${moved.en})` : ''}`,
      };
    }),
  );
  const code = met(step) === 'met' ? 'phrase-met' : step.short ? 'phrase-short' : 'phrase-not-met';
  return message(`reason.${code}`, {
    phrase,
    found,
    short: step.short ? amountText(step.short, unitOf(pack, step)) : '',
  });
}

/** A roster, or a mark, and whether the row is in it: 属于“国有企业”. */
export function markName(pack: Pack, { key, wanted, outcome }: MarkStep): Texts {
  const name = quoted(keyName(pack, key));
  return (outcome === 'met') === wanted
    ? { 'zh-CN': `属于${name['zh-CN']}`, en: `listed under ${name.en}` }
    : { 'zh-CN': `不属于${name['zh-CN']}`, en: `not listed under ${name.en}` };
}

/** The same, and what it means: 属于“国有企业”，不符合. */
export function markClause(pack: Pack, { key, wanted, outcome }: MarkStep): Message {
  const name = quoted(keyName(pack, key));
  if (outcome === 'unknown') return message('reason.mark-unknown', { name });
  const inIt = (outcome === 'met') === wanted;
  return message(`reason.mark-${inIt ? 'in' : 'out'}-${outcome}`, { name });
}

/** The same for the looser standard: the figure stands in the clause before. */
function relaxed(context: ClauseContext, step: ConditionStep, sure: boolean): Message {
  const groups = context.relaxedGroups;
  const who: Texts = sure
    ? { 'zh-CN': `属${groups['zh-CN']}`, en: `one of ${groups.en}` }
    : { 'zh-CN': `如属${groups['zh-CN']}`, en: `if one of ${groups.en}` };
  if (step.asked.kind === 'open') {
    return message('reason.relaxed-open', {
      who,
      names: missingNames(context.pack, step.asked.parameters),
      text: textName(context.pack),
    });
  }
  const asked = limit(context, step);
  switch (step.outcome) {
    case 'met':
      return message('reason.relaxed-met', { who, limit: asked });
    case 'not-met':
      return step.short
        ? message('reason.relaxed-short', {
            who,
            limit: asked,
            short: amountText(step.short, unitOf(context.pack, step)),
          })
        : message('reason.relaxed-not-met', { who, limit: asked });
    case 'unknown':
      return message('reason.relaxed-unknown', { who, limit: asked });
  }
}

function noBase(zero: boolean): Texts {
  return zero
    ? { 'zh-CN': '基数为0，按无基数', en: 'the base is 0 and counts as none' }
    : { 'zh-CN': '无基数', en: 'there is no base' };
}

function met({ outcome }: ConditionStep): 'met' | 'not-met' {
  return outcome === 'met' ? 'met' : 'not-met';
}

/** Said before: what is asked for is the same object in every row, wherever no fact moves it. */
const limits = new WeakMap<ConditionStep['asked'], Texts>();

/** What is asked for: 4,000万元; 用户填写的标准3,000万元. */
function limit({ pack }: ClauseContext, step: ConditionStep): Texts {
  const said = limits.get(step.asked) ?? limitOf(pack, step);
  limits.set(step.asked, said);
  return said;
}

function limitOf(pack: Pack, step: ConditionStep): Texts {
  const { asked, node } = step;
  if (asked.kind === 'open') return missingNames(pack, asked.parameters);
  const shown = amountText(asked.value, node.kind === 'growth' ? 'share' : unitOf(pack, step));
  if (asked.by === 'user') {
    return { 'zh-CN': `用户填写的标准${shown['zh-CN']}`, en: `the user’s own standard of ${shown.en}` };
  }
  return shown;
}

/** 同期3,900万元，同比增长12.82%; 上报同比增速12.8%，按上报增速核. */
function movement(
  context: ClauseContext,
  step: ConditionStep,
  found: Extract<ConditionStep['found'], { kind: 'growth' | 'reported-rate' }>,
): Texts {
  const { rounding } = context;
  const rate = found.kind === 'growth' ? found.current.dividedBy(found.base).minus(ONE) : found.rate;
  const points = rateText(rate, besides(context, step.metric));
  const after = rounded(rate, rounding);
  if (found.kind === 'reported-rate') {
    return {
      'zh-CN': `上报同比增速${points}%，按上报增速核${after['zh-CN']}`,
      en: `growth of ${points}% as reported${after.en}`,
    };
  }
  const base = amountText(found.base, unitOf(context.pack, step));
  const moved = inWords(rate, points);
  return {
    'zh-CN': `同期${base['zh-CN']}，${moved['zh-CN']}${after['zh-CN']}`,
    en: `${base.en} the year before, ${moved.en}${after.en}`,
  };
}

function inWords(rate: Exact, points: string): Texts {
  if (rate.isZero()) return { 'zh-CN': '同比持平', en: 'no growth' };
  if (rate.isNegative()) {
    const fall = points.replace(/^-/, '');
    return { 'zh-CN': `同比下降${fall}%`, en: `a fall of ${fall}%` };
  }
  return { 'zh-CN': `同比增长${points}%`, en: `growth of ${points}%` };
}

function rounded(rate: Exact, rounding: GrowthRounding): Texts {
  if (rounding === 'none') return { 'zh-CN': '', en: '' };
  const shown = percent(rateText(judgedRate(rate, rounding), []));
  return { 'zh-CN': `，取整为${shown['zh-CN']}`, en: `, rounded to ${shown.en}` };
}

function besides({ steps, rounding }: ClauseContext, metric: string): readonly Beside[] {
  return steps.flatMap((step) => {
    if (step.kind !== 'condition' || step.node.kind !== 'growth' || step.metric !== metric) return [];
    if (step.asked.kind === 'open') return [];
    const { order, rate } = growthBound(step.node.order, step.asked.value, rounding);
    return [{ value: rate, order }];
  });
}

function unitOfKey(pack: Pack, key: string): PackUnit {
  return pack.metrics.find(({ id }) => key === id || key.startsWith(`${id}.`))?.unit ?? '万元';
}

function unitOf(pack: Pack, { metric }: ConditionStep): PackUnit {
  return pack.metrics.find(({ id }) => id === metric)?.unit ?? '万元';
}
