import type { Asked } from '../reading/conditions';
import type { Ladder } from '../reading/ladder';
import { between } from '../reading/sentences';
import type { Statement } from '../reading/statements';
import { conditionRule, type Rule } from './conditions';
import type { Figures } from './figures';
import type { Scribe } from './scribe';

/** Conditions that belong together: all of `common`, and one of `either` where there are any. */
export interface Grouped {
  readonly common: readonly Asked[];
  readonly either: readonly (readonly Asked[])[];
}

/** 工业企业、营业收入5000万元以上的软件企业: who is named behind each is one or the other. */
const OR = /或者|或|之一|以及|企业(?:（[^）]*）)?[、和及与]/;

/**
 * Which conditions of a sentence stand together. Null where 或 leaves it open: only what stands before 企业，, or alternatives
 * that ask for the same kinds of things, say it.
 */
export function grouped({ sentence, asked, ladder, unpaired }: Statement): Grouped | null {
  if (unpaired && !ladder) return null;
  const own = asked.filter(({ number }) => number === null || !inLadder(ladder, number.quantity.start));
  const groups: Asked[][] = [];
  own.forEach((each, index) => {
    const before = own[index - 1];
    const apart = before === undefined || OR.test(between(sentence, before.end, each.start));
    if (apart) groups.push([each]);
    else groups.at(-1)?.push(each);
  });
  const [first, ...others] = groups;
  if (!first || others.length === 0) {
    // 符合下列条件之一: what is one of them is a list of sentences, and not this one.
    return /之一/.test(between(sentence, sentence.start, sentence.end)) ? null : { common: first ?? [], either: [] };
  }
  const common = commonOf(first, (from, to) => between(sentence, from, to));
  const either = [first.slice(common.length), ...others];
  const kinds = (group: readonly Asked[]) => group.map(({ kind, metric }) => `${kind}${metric.id}`).join();
  const alike = new Set(either.map((group) => group.map(({ kind }) => kind).join())).size === 1;
  const sameFigure = new Set(either.flat().map(({ metric }) => metric.id)).size === 1;
  if (either.some((group) => group.length === 0) || !(common.length > 0 || alike)) return null;
  return sameFigure || alike || new Set(either.map(kinds)).size === either.length ? { common, either } : null;
}

/** 产值超过1亿元的企业，产值增长5%以上…或者…: what stands before 企业， holds for all that follows. */
function commonOf(group: readonly Asked[], said: (from: number, to: number) => string): readonly Asked[] {
  const ends = group.findIndex((each, index) => {
    const next = group[index + 1];
    return next !== undefined && /企业(?:（[^）]*）)?，/.test(said(each.end, next.start));
  });
  return group.slice(0, ends + 1);
}

export function inLadder(ladder: Ladder | null, start: number): boolean {
  return (
    ladder?.rungs.some(({ from, to, paid }) => [from, to, paid].some((each) => each?.quantity.start === start)) ?? false
  );
}

/** Writes conditions that stand together; null where one of them cannot be written, an empty list where all are left out. */
export function conditionRules(
  { common, either }: Grouped,
  scribe: Scribe,
  figures: Figures,
  guarded: boolean,
  scope?: (group: readonly Asked[]) => Rule | null,
): readonly Rule[] | null {
  const write = (group: readonly Asked[]): readonly Rule[] | null => {
    const written = group.map((each) => conditionRule(each, scribe, figures, guarded));
    if (written.some(({ kind }) => kind === 'unread')) return null;
    return written.flatMap((each) => (each.kind === 'rule' ? [each.rule] : []));
  };
  const first = write(common);
  const rest = either.map((group) => {
    const rules = write(group);
    const own = scope?.(group) ?? null;
    return rules && (own ? [own, ...rules] : rules);
  });
  if (!first || rest.some((rules) => rules === null)) return null;
  const options = rest.flatMap((rules) => (rules && rules.length > 0 ? [allOf(rules)] : []));
  return [...first, ...(options.length === 0 ? [] : options.length === 1 ? options : [{ shape: 'any', of: options }])];
}

export function allOf(rules: readonly Rule[]): Rule {
  const [only, other] = rules;
  return only && !other ? only : { shape: 'all', of: rules };
}
