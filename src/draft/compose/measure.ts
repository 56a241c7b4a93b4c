import type { Texts } from '../../messages/message';
import { statementsOf, type Statement } from '../reading/statements';
import type { Part } from '../structure/parts';
import type { Rule } from './conditions';
import { eligibilityOf } from './eligibility';
import type { Figures } from './figures';
import { grantOf } from './grant';
import type { Industries } from './industries';
import { confirmUnread, leftOf } from './left';
import { Scribe, type Decisions, type Item } from './scribe';
import { shortTitle } from './short-title';
import { countTarget, growthTarget, isTarget } from './targets';

type Raw = Readonly<Record<string, unknown>>;

export interface DraftedMeasure {
  readonly raw: Raw;
  readonly parameters: readonly Raw[];
  readonly items: readonly Item[];
  /** How many rules were drafted. */
  readonly rules: number;
}

/** Writes one measure of a pack from its text. */
export function draftMeasure(
  part: Part,
  figures: Figures,
  industries: Industries,
  decisions: Decisions,
): DraftedMeasure {
  const scribe = new Scribe(part, decisions);
  const statements = statementsOf(part);
  const targets: Rule[] = [];
  const counts: Rule[] = [];
  for (const statement of statements) {
    if (isTarget(statement.sentence)) targets.push(...growthTargets(statement, scribe, figures, industries));
    counts.push(...countTargets(statement, scribe, counts.length));
  }
  const offers = statements.filter(({ sentence }) => !isTarget(sentence));
  const result =
    part.number === 0 ? ({ kind: 'none' } as const) : eligibilityOf(offers, { scribe, figures, industries });
  const eligibility = result.kind === 'drafted' ? result.eligibility : null;
  const grant =
    result.kind === 'none' && part.number !== 0 ? scribe.attempt(() => grantOf(offers, scribe, figures)) : null;
  for (const { paid } of result.kind === 'none' && !grant ? offers : []) {
    for (const each of paid) {
      if (each.kind !== 'open') continue;
      scribe.open.push({
        'zh-CN': `“${part.text.slice(each.start, each.end).trim()}”的标准原文没有写明。`,
        en: 'The text does not say how much.',
      });
    }
  }
  if (ONE_ONLY.test(part.text)) scribe.open.push(NOT_TOGETHER);
  const left = leftOf(statements, result.kind === 'unwritten' ? result.why : null, scribe);
  if (eligibility || grant) confirmUnread(left, scribe);
  const kinds = [
    ...(eligibility ? ['eligibility'] : []),
    ...(targets.length > 0 ? ['growth-target'] : []),
    ...(counts.length > 0 ? ['count-target'] : []),
    ...(grant ? [grant.kind] : []),
  ];
  const toConfirm = scribe.items.filter(({ decision }) => decision === null);
  const list = (field: string, values: readonly unknown[]): Raw => (values.length > 0 ? { [field]: values } : {});
  const raw: Raw = {
    number: part.number,
    title: part.title,
    ...(part.number === 0 ? {} : { label: part.label }),
    short: shortOf(part),
    text: part.text,
    kinds: kinds.length > 0 ? kinds : ['programme'],
    subject: subjectOf(part, eligibility !== null, grant !== null, targets, counts),
    ...(eligibility ? { eligibility: { ...eligibility, unsettled: UNSETTLED } } : {}),
    ...list('targets', targets),
    ...list('counts', counts),
    ...(grant ? { grant: grant.rule } : {}),
    ...list('figures', left.figures),
    ...list('open', distinct(scribe.open)),
    ...list('readings', scribe.readings),
    ...list('unquantified', left.unquantified),
    ...list(
      'toConfirm',
      toConfirm.map(({ words, what }) => ({ words: scribe.quote(words), what })),
    ),
    ...list('unread', left.unread),
    notJudged: eligibility ? null : notJudged(kinds, left.unread.length > 0),
  };
  const rules = (eligibility ? 1 : 0) + targets.length + counts.length + (grant ? 1 : 0);
  return { raw, parameters: scribe.parameters, items: scribe.items, rules };
}

function growthTargets(
  { sentence, asked }: Statement,
  scribe: Scribe,
  figures: Figures,
  industries: Industries,
): readonly Rule[] {
  return asked.flatMap((each) => {
    const rule = growthTarget(each, sentence, scribe, figures, industries);
    return rule ? [rule] : [];
  });
}

function countTargets({ sentence, placed }: Statement, scribe: Scribe, before: number): readonly Rule[] {
  const rules: Rule[] = [];
  placed.forEach((each, index) => {
    if (each.role.kind !== 'count') return;
    const rule = countTarget(each, placed[index - 1], sentence, scribe, `count${String(before + rules.length + 1)}`);
    if (rule) rules.push(rule);
  });
  return rules;
}

const ONE_ONLY = /就高|从高|择高|不重复|不得重复|不叠加|不再重复/;
const NOT_TOGETHER: Texts = {
  'zh-CN': '原文说就高、不重复享受：各条之间怎样取舍没有写成规则。',
  en: 'Awards that exclude each other: which of them is kept is not written as a rule.',
};
const UNSETTLED: Texts = {
  'zh-CN': '原文的其他条件没有写成规则',
  en: 'the other conditions of the text are not written as rules',
};

function shortOf({ number, title }: Part): Texts {
  return {
    'zh-CN': number === 0 ? '总体要求' : shortTitle(title, 14),
    en: number === 0 ? 'preamble' : `measure ${String(number)}`,
  };
}

function subjectOf(
  { text }: Part,
  judged: boolean,
  grants: boolean,
  targets: readonly Rule[],
  counts: readonly Rule[],
): string {
  if (judged) return 'enterprise';
  if (grants) return /项目/.test(text) ? 'project' : 'enterprise';
  if (targets.length === 0) return counts.length > 0 ? 'region' : 'government';
  return targets.some(({ industry }) => industry !== null) ? 'industry' : 'region';
}

function notJudged(kinds: readonly string[], unread: boolean): Texts {
  if (unread) {
    return {
      'zh-CN': '原文里有数没有写成规则，见“没有读懂的句子”；不对企业下结论。',
      en: 'Numbers of the text are not written as rules; no enterprise is judged.',
    };
  }
  return kinds.length > 0
    ? {
        'zh-CN': '没有读出可以逐家核验的门槛，不对企业下结论；目标和奖补标准可以查。',
        en: 'No threshold for single enterprises was read; targets and awards can be looked up.',
      }
    : {
        'zh-CN': '没有读出可核的数量标准，只列出原文。',
        en: 'Nothing quantified was read, so the text is shown alone.',
      };
}

function distinct(texts: readonly Texts[]): readonly Texts[] {
  return [...new Map(texts.map((each) => [each['zh-CN'], each])).values()];
}
