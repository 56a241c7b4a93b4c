import { vocabulary } from '../messages/message';
import type { Message, Texts } from '../messages/message';
import type { Order } from '../policy/algebra';
import { amountText } from '../policy/amounts';
import { textName } from '../policy/origin-words';
import type { Pack } from '../policy/pack';
import type { PackUnit } from '../policy/terms';
import { quoted } from '../policy/quoted';
import { grouped } from '../quantity/exact';
import type { Exact } from '../quantity/exact';
import { missingName, shownRate } from '../rules';
import type { Compared, TraceStep } from '../rules/verdict';
import type { StepView } from './session';

export const briefWords = vocabulary({
  'brief.award': { 'zh-CN': '奖补{amount}万元', en: '{amount} × 10,000 yuan' },
  'brief.gap': { 'zh-CN': '{metric}还差{amount}{unit}', en: '{metric} short by {amount} {unit}' },
  'brief.missing': { 'zh-CN': '缺{name}', en: 'missing: {name}' },
  'brief.industry': { 'zh-CN': '行业归属未定', en: 'industry not settled' },
  'brief.industry-and-more': {
    'zh-CN': '行业归属等{count}项未定',
    en: 'not settled: industry and {count} in all',
  },
  'brief.open': { 'zh-CN': '{name}未明确', en: 'open: {name}' },
  'brief.open-and-more': { 'zh-CN': '{name}等{count}项未明确', en: 'open: {name} and {count} in all' },
  'brief.missing-and-more': { 'zh-CN': '缺{name}等{count}项', en: 'missing: {name} and {count} in all' },
});

export const stepWords = vocabulary({
  'step.with-base': { 'zh-CN': '有基数的企业', en: 'enterprises with a base' },
  'step.without-base': { 'zh-CN': '无基数的企业', en: 'enterprises without a base' },
  'step.base-unknown': { 'zh-CN': '有无基数不明，两种情形都看', en: 'base unknown: both branches looked at' },
  'step.relaxed': { 'zh-CN': '困难行业，可适当降低标准', en: 'hard-pressed industry: relaxed standards' },
  'step.maybe-relaxed': { 'zh-CN': '是否属困难行业不明', en: 'hard-pressed industry or not: unknown' },
  'step.mark': { 'zh-CN': '属于{name}', en: 'listed under {name}' },
  'step.not-mark': { 'zh-CN': '不属于{name}', en: 'not listed under {name}' },
  'step.in-it': { 'zh-CN': '属于', en: 'listed' },
  'step.not-in-it': { 'zh-CN': '不属于', en: 'not listed' },
  'step.phrase': { 'zh-CN': '{phrase}', en: '{phrase}' },
  'step.found-figures': { 'zh-CN': '{figures}', en: '{figures}' },
  'step.one-figure': { 'zh-CN': '{name}{value}', en: '{name} {value}' },
  'step.one-figure-and': { 'zh-CN': '{name}{value}，', en: '{name} {value},' },
  'step.grown-figure': {
    'zh-CN': '{name}{value}（同比增速{rate}%）',
    en: '{name} {value} (growth of {rate}%)',
  },
  'step.grown-figure-and': {
    'zh-CN': '{name}{value}（同比增速{rate}%），',
    en: '{name} {value} (growth of {rate}%),',
  },
  'step.figure': { 'zh-CN': '{metric}', en: '{metric}' },
  'step.growth': { 'zh-CN': '{metric}同比增速', en: 'growth of {metric}' },
  'step.relaxed-figure': { 'zh-CN': '{metric}（困难行业标准）', en: '{metric} (relaxed)' },
  'step.relaxed-growth': { 'zh-CN': '{metric}同比增速（困难行业标准）', en: 'growth of {metric} (relaxed)' },
  'step.found-figure': { 'zh-CN': '{value}{unit}', en: '{value} {unit}' },
  'step.found-growth': {
    'zh-CN': '{rate}%（{current}，同期{base}）',
    en: '{rate}% ({current} against {base})',
  },
  'step.found-rate': { 'zh-CN': '{rate}%（上报增速）', en: '{rate}% (as reported)' },
  'step.found-no-base': { 'zh-CN': '无基数', en: 'no base' },
  'step.found-zero-base': { 'zh-CN': '基数为0，按无基数', en: 'base 0: no base' },
  'step.found-missing': { 'zh-CN': '缺{names}', en: 'missing: {names}' },
  'step.at-least': { 'zh-CN': '不低于{value}', en: 'at least {value}' },
  'step.above': { 'zh-CN': '高于{value}', en: 'above {value}' },
  'step.at-most': { 'zh-CN': '不高于{value}', en: 'at most {value}' },
  'step.below': { 'zh-CN': '低于{value}', en: 'below {value}' },
  'step.open': { 'zh-CN': '{names}：{text}未明确', en: '{names}: left open by {text}' },
  'step.short': { 'zh-CN': '差{value}{unit}', en: 'short by {value} {unit}' },
  'step.name': { 'zh-CN': '{name}', en: '{name}' },
  'step.name-and': { 'zh-CN': '{name}、', en: '{name},' },
});

const { message } = stepWords;

const ORDER = {
  '>=': 'step.at-least',
  '>': 'step.above',
  '<=': 'step.at-most',
  '<': 'step.below',
} as const satisfies Record<Order, string>;

/** A step of a trace in the words of the pane. */
export function stepView(pack: Pack, step: TraceStep): StepView {
  if (step.kind === 'branch') {
    return {
      outcome: 'branch',
      what: message(`step.${step.label}`),
      found: null,
      asked: null,
      short: null,
      reading: step.reading,
    };
  }
  if (step.kind === 'mark') {
    const name = quoted(missingName(pack, step.key));
    const inIt = (step.outcome === 'met') === step.wanted;
    return {
      outcome: step.outcome,
      what: message(step.wanted ? 'step.mark' : 'step.not-mark', { name }),
      found:
        step.outcome === 'unknown'
          ? message('step.found-missing', { names: names(pack, [step.key]) })
          : message(inIt ? 'step.in-it' : 'step.not-in-it'),
      asked: null,
      short: null,
      reading: step.reading,
    };
  }
  const metric = pack.metrics.find(({ id }) => id === step.metric);
  const name: Texts = metric?.name ?? { 'zh-CN': step.metric, en: step.metric };
  const unit: PackUnit = metric?.unit ?? '万元';
  const growth = step.node.kind === 'growth';
  if (step.compared) {
    const { phrase, figures, missing } = step.compared;
    return {
      outcome: step.outcome,
      what: message('step.phrase', { phrase }),
      found:
        step.found.kind === 'no-base'
          ? found(pack, step, unit)
          : missing.length > 0
            ? message('step.found-missing', { names: names(pack, missing) })
            : message('step.found-figures', { figures: figuresWords(pack, figures) }),
      asked: null,
      short: step.short ? message('step.short', { value: grouped(step.short), unit }) : null,
      reading: step.reading,
    };
  }
  return {
    outcome: step.outcome,
    what: message(`step.${step.standard === 'relaxed' ? 'relaxed-' : ''}${growth ? 'growth' : 'figure'}`, {
      metric: name,
    }),
    found: found(pack, step, unit),
    asked: asked(pack, step, growth ? 'share' : unit),
    short: step.short ? message('step.short', { value: grouped(step.short), unit }) : null,
    reading: step.reading,
  };
}

type ConditionStep = Extract<TraceStep, { kind: 'condition' }>;

function found(pack: Pack, { found, asked, node }: ConditionStep, unit: PackUnit): Message {
  const beside = asked.kind === 'value' ? asked.value : null;
  switch (found.kind) {
    case 'figure':
      return message('step.found-figure', { value: grouped(found.value), unit });
    case 'growth':
      return message('step.found-growth', {
        rate: shownRate(found.rate, beside, node.order),
        current: grouped(found.current),
        base: grouped(found.base),
      });
    case 'reported-rate':
      return message('step.found-rate', { rate: shownRate(found.rate, beside, node.order) });
    case 'no-base':
      return message(found.zero ? 'step.found-zero-base' : 'step.found-no-base');
    case 'missing':
      return message('step.found-missing', { names: names(pack, found.keys) });
  }
}

function asked(pack: Pack, { asked, node }: ConditionStep, unit: PackUnit): Message {
  if (asked.kind === 'open')
    return message('step.open', { names: names(pack, asked.parameters), text: textName(pack) });
  return message(ORDER[node.order], { value: withUnit(asked.value, unit) });
}

function withUnit(value: Exact, unit: PackUnit): string {
  return amountText(value, unit)['zh-CN'];
}

function figuresWords(pack: Pack, figures: Compared['figures']): readonly Message[] {
  return figures.map(({ key, value, growth }, index) => {
    const unit = pack.metrics.find(({ id }) => key === id || key.startsWith(`${id}.`))?.unit ?? '万元';
    const said = { name: missingName(pack, key), value: amountText(value, unit) };
    const last = index === figures.length - 1;
    return growth
      ? message(last ? 'step.grown-figure' : 'step.grown-figure-and', { ...said, rate: growth.points })
      : message(last ? 'step.one-figure' : 'step.one-figure-and', said);
  });
}

/** Names in a row, joined as the language joins them. */
export function names(pack: Pack, keys: readonly string[]): readonly Message[] {
  return keys.map((key, index) =>
    message(index === keys.length - 1 ? 'step.name' : 'step.name-and', { name: missingName(pack, key) }),
  );
}
