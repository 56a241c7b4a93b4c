import type { Asked, Pairs } from '../reading/conditions';
import type { Texts } from '../../messages/message';
import { amountText } from '../../policy/amounts';
import { plain } from '../../quantity/exact';
import { industriesIn } from '../reading/industry-words';
import { ladderOver } from '../reading/ladder';
import type { Paid } from '../reading/paid';
import { between, trimmed } from '../reading/sentences';
import type { Statement } from '../reading/statements';
import type { Rule } from './conditions';
import type { Figures } from './figures';
import type { Industries } from './industries';
import { ladderRules, type LadderRules } from './ladder';
import { allOf, conditionRules, grouped } from './offer';
import { limitsUnwritten } from './limits';
import { limited, paidRule } from './paid';
import { relaxedRule } from './relaxed';
import { scopeOf } from './scope';
import { WHOLE, type Scribe, type Stretch } from './scribe';

interface DraftedEligibility {
  readonly applies: Rule;
  readonly eligible: Rule;
  readonly award: Rule | null;
  readonly metrics: readonly string[];
}

/** Why a measure's conditions were not written as rules. */
export type Unwritten = 'alternatives' | 'several' | 'other';

type Result =
  | { readonly kind: 'drafted'; readonly eligibility: DraftedEligibility }
  | { readonly kind: 'unwritten'; readonly why: Unwritten }
  /** The text asks nothing of an enterprise's figures. */
  | { readonly kind: 'none' };

export interface Tools {
  readonly scribe: Scribe;
  readonly figures: Figures;
  readonly industries: Industries;
}

/** Writes who qualifies and what is paid, from the sentences that are no targets. */
export function eligibilityOf(statements: readonly Statement[], tools: Tools): Result {
  const asking = statements.filter(({ asked, ladder, pairs }) => asked.length > 0 || ladder !== null || pairs !== null);
  if (asking.length === 0) return { kind: 'none' };
  if (asking.some(refuses)) return { kind: 'unwritten', why: 'other' };
  const sides = asking.map(({ branch }) => branch?.side);
  const byBase = asking.length === 2 && sides.includes('with') && sides.includes('without');
  const over = !byBase && asking.length > 1 ? ladderOver(asking) : null;
  if (!byBase && !over && asking.length > 1) return { kind: 'unwritten', why: 'several' };
  const ladder = over ?? asking.find((statement) => statement.ladder !== null)?.ladder ?? null;
  const amounts = over ? [] : statements.flatMap(({ paid }) => paid).filter(({ kind }) => kind !== 'open');
  if (amounts.length + (ladder ? 1 : 0) > 1) return { kind: 'unwritten', why: 'several' };
  if (!over && asking.some((statement) => grouped(statement) === null))
    return { kind: 'unwritten', why: 'alternatives' };
  const eligibility = tools.scribe.attempt(() => {
    const rules = ladder && ladderRules(ladder, tools.scribe, tools.figures);
    if (ladder && !rules) return null;
    const eligible = byBase
      ? basedRule(asking, tools)
      : over
        ? (rules?.lowest ?? null)
        : plainRule(asking[0], rules, tools);
    return eligible && written(eligible, rules, amounts, statements, asking, tools);
  });
  return eligibility ? { kind: 'drafted', eligibility } : { kind: 'unwritten', why: 'other' };
}

const REFUSES =
  /不予(?!重复|叠加)|不得(?!低于|少于|小于|超过|高于|大于|多于|突破|重复|叠加|同时)|不再(?!重复|叠加)|不(?:给予|享受|奖|兑现|支持|纳入|列入|适用)|取消|扣减|扣除|核减|收回|追回|退回/;

/** 下降10%以上的不予奖励: who is on that side gets nothing, which a condition of an award would turn round. */
function refuses({ sentence, least }: Statement): boolean {
  return least === null && REFUSES.test(between(sentence, sentence.start, sentence.end));
}

function written(
  eligible: Rule,
  rules: LadderRules | null,
  amounts: readonly Paid[],
  statements: readonly Statement[],
  asking: readonly Statement[],
  tools: Tools,
): DraftedEligibility {
  const { scribe, figures } = tools;
  const relaxing = statements.find(({ relaxes }) => relaxes !== null);
  const relaxed = relaxing ? relaxedRule(eligible, relaxing, tools) : eligible;
  const caps = statements.flatMap((statement) => statement.caps);
  const least = statements.find((statement) => statement.least !== null)?.least ?? null;
  const paid = amounts[0] ?? statements.flatMap((statement) => statement.paid)[0] ?? null;
  const stated = rules ? limited(rules.award, caps[0], least, scribe) : paidRule(paid, caps, least, scribe, figures);
  const [first] = asking;
  if (first) {
    scribe.confirm(trimmed(first.sentence), wholeWords(statements, scribe), { optional: false, key: WHOLE });
  }
  const applies = scopeOf(statements, asking, tools);
  return {
    applies,
    eligible: relaxed,
    award: stated ?? unstated(statements, tools),
    metrics: metricsOf(relaxed, figures),
  };
}

/** What is asked of a measure's rules together. Without what was left out they ask less than the text, or pay more: that is asked too. */
function wholeWords(statements: readonly Statement[], scribe: Scribe): Texts {
  const { items, part } = scribe;
  const limits = limitsUnwritten(statements, scribe).map((words) => `“${words}”`);
  const besides: Texts =
    limits.length === 0
      ? { 'zh-CN': '', en: '' }
      : {
          'zh-CN': `原文的${limits.join('、')}没有写成规则，核验时不看；`,
          en: `${limits.join(', ')} is not written as a rule and judges nothing; `,
        };
  const left = items.filter(({ decision, optional }) => optional && decision === 'dropped');
  if (left.length === 0) {
    return {
      'zh-CN': `${besides['zh-CN']}本条还有没有别的条件、例外、材料要求，规则里没有写`,
      en: `${besides.en}whether the measure has further conditions that the rule does not hold`,
    };
  }
  const words = left.map(({ words: { start, end } }) => `“${part.text.slice(start, end).replace(/\s+/g, '')}”`);
  return {
    'zh-CN': `${besides['zh-CN']}没有采用的${words.join('、')}不在规则里，本条只按余下的规则核验、算奖补：这样对不对，还有没有别的条件、例外、材料要求`,
    en: `${besides.en}${words.join(', ')} left out: the measure is judged and paid by the remaining rules alone. Whether that is right, and whether it has further conditions`,
  };
}

const PAYS = /奖励|奖补|补助|补贴|资助|奖金|给予/;

/** What is paid and could not be written: left open, to be filled in. Null where the text pays nothing. */
function unstated(statements: readonly Statement[], { scribe, figures }: Tools): Rule | null {
  const paying = statements.find(({ sentence }) => PAYS.test(sentence.text.slice(sentence.start, sentence.end)));
  if (!paying) return null;
  const { quantities } = paying.sentence;
  const stated = quantities.some(({ start, meaning }) => meaning.unit !== 'time' && !scribe.used.has(start));
  const words = trimmed(paying.sentence);
  return paidRule({ kind: 'open', rate: false, costs: false, stated, ...words }, [], null, scribe, figures);
}

function metricsOf(rule: Rule, figures: Figures): readonly string[] {
  const found = new Set<string>();
  collect(rule, found);
  return figures
    .raw()
    .map(({ id }) => id)
    .filter((id) => found.has(id));
}

function collect(rule: unknown, found: Set<string>): void {
  if (typeof rule !== 'object' || rule === null) return;
  for (const [field, value] of Object.entries(rule)) {
    if (field === 'metric' && typeof value === 'string') found.add(value);
    else collect(value, found);
  }
}

function plainRule(
  statement: Statement | undefined,
  ladder: LadderRules | null,
  { scribe, figures, industries }: Tools,
): Rule | null {
  const group = statement && grouped(statement);
  if (!statement || !group) return null;
  const words = (each: readonly Asked[]) => industriesNear(statement, each);
  const several = group.either.length > 1 && group.either.every((each) => words(each).length > 0);
  const scope = several
    ? (each: readonly Asked[]): Rule | null => {
        const mention = words(each).at(-1);
        if (!mention) return null;
        const stretch: Stretch = { start: mention.start, end: mention.end };
        scribe.read(stretch, {
          'zh-CN': '行业对应的代码是本工具的理解。',
          en: 'Which codes the industry stands for is our reading.',
        });
        const id = industries.together(
          mention.id,
          { 'zh-CN': industries.name(mention.id), en: mention.id },
          [mention.id],
          scribe.part.number,
        );
        return { shape: 'industry-group', group: id, words: scribe.quote(stretch), reading: true };
      }
    : undefined;
  const rules = conditionRules(group, scribe, figures, false, scope);
  const pairs = statement.pairs && pairsRule(statement.pairs, scribe, figures);
  if (rules === null || (statement.pairs && !pairs)) return null;
  // Whoever is on a step has reached the lowest one.
  const all = [...rules, ...(pairs ? [pairs] : []), ...(ladder && rules.length === 0 ? [ladder.lowest] : [])];
  return all.length === 0 ? null : allOf(all);
}

/** 产值超过1亿元、3亿元，且分别增长30%、25%以上. */
function pairsRule(
  { metric, period, order, rateOrder, pairs, start, end }: Pairs,
  scribe: Scribe,
  figures: Figures,
): Rule | null {
  const id = figures.of(metric.id, period);
  if (id === null) return null;
  const words: Stretch = { start, end };
  const quoted = scribe.quote(words);
  const raw = pairs.map(({ value, rate }, index) => {
    const [sum, share] = [value.quantity.meaning.value, rate.quantity.meaning.value];
    const what = {
      'zh-CN': `第${String(index + 1)}组：${amountText(sum, metric.unit)['zh-CN']}，增长${amountText(share, 'share')['zh-CN']}`,
      en: `pair ${String(index + 1)}`,
    };
    scribe.confirm(words, what, { optional: false, key: `pair${String(index + 1)}` });
    scribe.use(value.quantity.start, rate.quantity.start);
    return { value: plain(sum), unit: metric.unit, rate: plain(share), words: quoted, reading: true };
  });
  scribe.read(words, {
    'zh-CN': '金额与增速按先后一一对应，满足其中一组即可。',
    en: 'Figures and growth rates are read pair by pair; one pair is enough.',
  });
  return { shape: 'pairs', metric: id, order, rateOrder, pairs: raw };
}

/** The industries that the words around a group of conditions name: up to the next group. */
function industriesNear({ sentence, asked }: Statement, group: readonly Asked[]) {
  const last = group.at(-1);
  if (!last) return [];
  const next = asked.find(({ start }) => start > last.end);
  return industriesIn(sentence.text, last.end, next?.start ?? sentence.end);
}

function basedRule(asking: readonly Statement[], { scribe, figures }: Tools): Rule | null {
  const side = (which: 'with' | 'without') => {
    const statement = asking.find(({ branch }) => branch?.side === which);
    const group = statement && grouped(statement);
    if (!statement?.branch || !group) return null;
    const rules = conditionRules(group, scribe, figures, which === 'with');
    if (!rules || rules.length === 0) return null;
    const words: Stretch = { start: statement.branch.start, end: statement.branch.end };
    return { statement, words, rule: allOf(rules) };
  };
  const base = side('with');
  const none = side('without');
  const metric = base?.statement.asked[0]?.metric.id;
  const id = metric === undefined ? null : figures.of(metric, null);
  if (!base || !none || id === null) return null;
  scribe.confirm(
    base.words,
    {
      'zh-CN': '“基数”按上年同期数理解，大于零为有基数；为零按无基数',
      en: '"base" is the figure of the same period of the year before; nought is no base',
    },
    { optional: false },
  );
  scribe.read(base.words, {
    'zh-CN': '“基数”按上年同期数理解，大于零为有基数。',
    en: '"Base" is read as the figure of the same period of the year before; above zero there is one.',
  });
  scribe.read(none.words, {
    'zh-CN': '上年同期数为零按无基数理解。',
    en: 'Nought in the year before is read as no base.',
  });
  return {
    shape: 'by-base',
    metric: id,
    withBase: { words: scribe.quote(base.words), reading: true, then: base.rule },
    withoutBase: { words: scribe.quote(none.words), reading: true, then: none.rule },
  };
}
