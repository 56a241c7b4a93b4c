import { vocabulary, type Texts } from '../../messages/message';
import type { Condition } from '../algebra';
import { fault, under, type Fault } from '../fault';
import type { Measure, MeasureKind } from '../measure';
import type { Lint } from './lint';
import { nodesOf } from './walk';
import type { Draft } from '../lower/draft';

const words = vocabulary({
  'pack.kind-without-rule': {
    'zh-CN': '第{measure}条标为“{kind}”，却没有相应的规则。请补上规则，或改标。',
    en: 'Measure {measure} is marked "{kind}" and has no such rule. Add it, or change the kind.',
  },
  'pack.rule-without-kind': {
    'zh-CN': '第{measure}条有“{kind}”的规则，却没有这样标。请补标。',
    en: 'Measure {measure} has a rule of the kind "{kind}" and is not marked so. Mark it.',
  },
  'pack.not-judged-unsaid': {
    'zh-CN': '第{measure}条不核验企业，却没有说明原因。请写明为什么不核。',
    en: 'Measure {measure} judges no enterprise and does not say why. Say it.',
  },
  'pack.judged-and-not': {
    'zh-CN': '第{measure}条核验企业，又写了不核验的原因。请删去其中一个。',
    en: 'Measure {measure} judges enterprises and says why it does not. Remove one of the two.',
  },
  'pack.metrics-differ': {
    'zh-CN': '条件用到的指标是{used}，列出的是{listed}。请列出条件用到的全部指标，且只列这些。',
    en: 'The conditions use the metrics {used}; those listed are {listed}. List all that they use and no others.',
  },
});

const KINDS: Readonly<Record<Exclude<MeasureKind, 'programme'>, Texts>> = {
  eligibility: { 'zh-CN': '资格', en: 'eligibility' },
  'growth-target': { 'zh-CN': '增速目标', en: 'growth target' },
  'count-target': { 'zh-CN': '数量目标', en: 'count target' },
  'fixed-award': { 'zh-CN': '定额奖励', en: 'fixed award' },
  'rate-subsidy': { 'zh-CN': '按比例补助', en: 'rate subsidy' },
};

/** A measure has the rules that its kinds promise, says why it is not judged where it is not, and lists the metrics it decides on. */
export const contents: Lint = {
  id: 'contents',
  texts: words.texts,
  check: (draft) =>
    draft.pack.measures.flatMap((measure, index) => {
      const at = under('/measures', index);
      return [...kinds(measure, at), ...judged(measure, at), ...metrics(measure, at, draft)];
    }),
};

function kinds(measure: Measure, at: string): readonly Fault[] {
  const has: Readonly<Record<keyof typeof KINDS, boolean>> = {
    eligibility: measure.eligibility !== null,
    'growth-target': measure.targets.length > 0,
    'count-target': measure.counts.length > 0,
    'fixed-award': measure.grant?.kind === 'fixed-award',
    'rate-subsidy': measure.grant?.kind === 'rate-subsidy',
  };
  return Object.entries(KINDS).flatMap(([kind, name]) => {
    const said = measure.kinds.some((each) => each === kind);
    const real = Object.entries(has).some(([each, there]) => each === kind && there);
    if (said === real) return [];
    const code = said ? 'pack.kind-without-rule' : 'pack.rule-without-kind';
    return [fault(under(at, 'kinds'), words.message(code, { measure: String(measure.number), kind: name }))];
  });
}

function judged({ number, eligibility, notJudged }: Measure, at: string): readonly Fault[] {
  if ((eligibility === null) === (notJudged !== null)) return [];
  const code = eligibility === null ? 'pack.not-judged-unsaid' : 'pack.judged-and-not';
  return [fault(under(at, 'notJudged'), words.message(code, { measure: String(number) }))];
}

/** What a condition decides on. One without words is a shape's own guard, and nothing that the text asks for. */
function decides(node: Extract<Condition, { kind: 'bound' | 'growth' | 'hasBase' }>): readonly string[] {
  if (node.kind === 'growth') return [node.metric];
  if (!node.mark?.words) return [];
  return [node.kind === 'bound' ? node.fact : node.metric];
}

function metrics({ eligibility }: Measure, at: string, { pack, origins }: Draft): readonly Fault[] {
  if (!eligibility) return [];
  const { conditions } = nodesOf({ at, condition: eligibility.eligible, quantity: null }, origins);
  const used = new Set(
    conditions.flatMap(({ node }) =>
      node.kind === 'growth' || node.kind === 'hasBase' || node.kind === 'bound' ? decides(node) : [],
    ),
  );
  const decided = pack.metrics.map(({ id }) => id).filter((id) => used.has(id));
  const listed = new Set(eligibility.metrics);
  if (decided.length === listed.size && decided.every((id) => listed.has(id))) return [];
  const params = { used: decided.join('、'), listed: [...listed].join('、') };
  return [fault(under(at, 'eligibility', 'metrics'), words.message('pack.metrics-differ', params))];
}
