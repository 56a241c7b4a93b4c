import type { IndustrySaid } from '../../policy/enterprise';
import type { Pack } from '../../policy/pack';
import type { Grant } from '../../policy/measure';
import type { Standards } from '../../policy/standards';
import type { Exact } from '../../quantity/exact';
import { AMOUNT_FACT } from '../../policy/shapes/rate-subsidy';
import { awardReader } from './award';
import { classesOf } from '../regions/classes';
import type { Facts } from '../reading/facts';
import { classesSaid, together } from '../reading/row';
import type { Row } from '../reading/row';
import type { Award } from '../verdict';

/** What one asks an award for. What a measure does not ask for is left aside. */
export interface GrantQuestion {
  /** A class by its id or its name in either language: `park`, 国家级绿色园区. */
  readonly class?: string | undefined;
  /** What a subsidy is a share of, in 万元, from 0. */
  readonly amountWan?: Exact | undefined;
  readonly industry?: IndustrySaid | undefined;
}

/** An award in 万元, what it waits for, or what is wrong with the question. */
export type GrantAnswer =
  | Exclude<Award, { kind: 'none' }>
  | { readonly kind: 'class-wanted' | 'class-unknown'; readonly classes: Grant['classes'] }
  | { readonly kind: 'amount-wanted' | 'amount-negative' }
  /** The measure names no money, or there is no such measure. */
  | { readonly kind: 'no-award' };

const UNSAID: IndustrySaid = { kind: 'unsaid' };

/**
 * The award of a measure that hangs on a class or an amount and not on a list's row (3, 7, 21, 23, 32), or what an
 * eligible enterprise gets under one that judges (1, 2: one figure for all classes, so that a class is left aside).
 */
export function grantAward(pack: Pack, measure: number, question: GrantQuestion, standards: Standards): GrantAnswer {
  const { grant, eligibility } = pack.measures.find(({ number }) => number === measure) ?? {};
  const quantity = grant?.award ?? eligibility?.award ?? null;
  if (!quantity) return { kind: 'no-award' };
  const chosen = grant ? classIn(grant, question.class) : NOT_CHOSEN;
  if (chosen.kind !== 'chosen') return chosen;
  if (grant?.kind === 'rate-subsidy') {
    if (!question.amountWan) return { kind: 'amount-wanted' };
    if (question.amountWan.lessThan(0)) return { kind: 'amount-negative' };
  }
  const award = awardReader(pack, quantity, standards)(() => rowAsked(pack, question, chosen.marks));
  return award.kind === 'none' ? { kind: 'no-award' } : award;
}

type Chosen =
  | { readonly kind: 'chosen'; readonly marks: Row['marks'] }
  | Extract<GrantAnswer, { kind: 'class-wanted' | 'class-unknown' }>;

const NOT_CHOSEN: Chosen = { kind: 'chosen', marks: {} };

function classIn({ classes }: Grant, said: string | undefined): Chosen {
  const word = said?.trim() ?? '';
  if (word === '') return classes.length > 0 ? { kind: 'class-wanted', classes } : NOT_CHOSEN;
  const chosen = classes.find(({ id, name }) => [id, ...Object.values(name)].some((each) => same(each, word)));
  if (!chosen) return { kind: 'class-unknown', classes };
  return {
    kind: 'chosen',
    marks: Object.fromEntries(classes.map((each) => [`class:${each.id}`, each === chosen])),
  };
}

function same(a: string, b: string): boolean {
  return a.normalize('NFKC').toLowerCase() === b.normalize('NFKC').toLowerCase();
}

function rowAsked(pack: Pack, question: GrantQuestion, marks: Row['marks']): Row {
  const facts: Facts = question.amountWan
    ? { [AMOUNT_FACT]: { current: { kind: 'known', value: question.amountWan }, base: { kind: 'none', by: 'said' } } }
    : {};
  const industry = question.industry ?? UNSAID;
  const classes = classesSaid(industry, together(classesOf(pack)));
  return { facts, ...classes, industryKey: industry.kind === 'open' ? industry.key : 'industry', marks };
}
