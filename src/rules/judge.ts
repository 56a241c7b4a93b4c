import type { Enterprise, IndustrySaid } from '../policy/enterprise';
import type { Pack } from '../policy/pack';
import type { Eligibility } from '../policy/measure';
import type { Standards } from '../policy/standards';
import { awardReader } from './award/award';
import type { AwardReader } from './award/award';
import { classesOf } from './regions/classes';
import { asksOf } from './reading/asks';
import { Coder } from './regions/codes';
import type { Coded } from './regions/codes';
import { decide, endings, hangsOn } from './regions/decision';
import type { Decision, Store } from './regions/decision';
import { gapReader } from './gap/gap';
import type { GapReader } from './gap/gap';
import { ineligible } from './ineligible';
import { FALSE, kleene, TRUE, UNKNOWN } from './reading/kleene';
import type { Test } from './reading/kleene';
import { inMissingOrder, isParameter } from './missing-order';
import { Remembered } from './regions/remembered';
import { classesSaid, rowOf, together } from './reading/row';
import type { Classes } from './reading/row';
import { settle } from './reading/settle';
import type { Settled } from './reading/settle';
import { tracer } from './trace/trace';
import type { Tracer } from './trace/trace';
import type { Award, Trace, Verdict } from './verdict';

/** Judges enterprises under one measure, with the standards that counted when it was made. */
export interface MeasureJudge {
  readonly measure: number;
  /** The gaps of an ineligible row are worked out when they are first read. */
  judge(enterprise: Enterprise): Verdict;
  /** What it would be awarded were it eligible. */
  award(enterprise: Enterprise): Award;
  /** Why. With the verdict at hand it is not judged again. */
  explain(enterprise: Enterprise, verdict?: Verdict): Trace;
}

export interface JudgeOptions {
  /** Answers of rows with something missing are remembered by what the walk asks of them. */
  readonly remember: boolean;
}

type Ruling = 'eligible' | 'ineligible' | 'not-applicable';
type Answer = { readonly kind: 'ruled'; readonly ruling: Ruling } | Extract<Verdict, { kind: 'undetermined' }>;

const NOT_APPLICABLE: Verdict = { kind: 'not-applicable' };

/** The judge of a measure. Throws where the pack has no such measure, or the measure no eligibility rule. */
export function judgeOf(
  pack: Pack,
  measure: number,
  standards: Standards,
  options: JudgeOptions = { remember: true },
): MeasureJudge {
  const eligibility = pack.measures.find(({ number }) => number === measure)?.eligibility;
  if (!eligibility) throw new RangeError(`measure ${String(measure)} of ${pack.id} has no eligibility rule`);
  return new Judge(pack, eligibility, standards, options);
}

class Judge implements MeasureJudge {
  readonly measure: number;
  private readonly appliesTree: Settled;
  private readonly eligibleTree: Settled;
  private readonly applies: Test;
  private readonly eligible: Test;
  private readonly coder: Coder;
  private readonly unsaid: Classes;
  private readonly gaps: GapReader;
  private readonly awardOf: AwardReader;
  private readonly trace: Tracer;
  private readonly remembered: Remembered<Answer> | null;

  constructor(
    private readonly pack: Pack,
    eligibility: Eligibility,
    standards: Standards,
    options: JudgeOptions,
  ) {
    this.measure = eligibility.measure;
    this.appliesTree = settle(eligibility.applies, standards);
    this.eligibleTree = settle(eligibility.eligible, standards);
    this.applies = kleene(this.appliesTree, pack.groups, standards);
    this.eligible = kleene(this.eligibleTree, pack.groups, standards);
    this.coder = new Coder(pack, standards, asksOf([this.appliesTree, this.eligibleTree]));
    this.unsaid = together(classesOf(pack).filter((each) => this.applies({}, each, each, {}) !== FALSE));
    this.gaps = gapReader(pack, eligibility, standards, this.eligibleTree);
    this.awardOf = awardReader(pack, eligibility.award, standards);
    this.trace = tracer(
      pack,
      eligibility,
      standards,
      { applies: this.appliesTree, eligible: this.eligibleTree, appliesTest: this.applies },
      this.gaps,
    );
    this.remembered = options.remember ? new Remembered() : null;
  }

  judge(enterprise: Enterprise): Verdict {
    const { facts, industry, marks } = enterprise;
    const { sure, may } = classesSaid(industry, this.unsaid);
    // Without an industry, that the measure is for the row is taken as said.
    const applies = industry.kind === 'unsaid' ? TRUE : this.applies(facts, sure, may, marks);
    if (applies === FALSE) return NOT_APPLICABLE;
    if (applies === TRUE) {
      const eligible = this.eligible(facts, sure, may, marks);
      if (eligible !== UNKNOWN) return this.ruled(eligible === TRUE ? 'eligible' : 'ineligible', enterprise);
    }
    const coded = this.coder.code(rowOf(enterprise, this.unsaid));
    const work = (): Answer => this.answer(coded, industry.kind === 'unsaid');
    const answer = this.remembered ? this.remembered.recall(this.keyOf(coded, industry), work) : work();
    return answer.kind === 'ruled' ? this.ruled(answer.ruling, enterprise) : answer;
  }

  explain(enterprise: Enterprise, verdict: Verdict = this.judge(enterprise)): Trace {
    return this.trace(rowOf(enterprise, this.unsaid), enterprise.industry, verdict);
  }

  award(enterprise: Enterprise): Award {
    return this.awardOf(() => rowOf(enterprise, this.unsaid));
  }

  private ruled(ruling: Ruling, enterprise: Enterprise): Verdict {
    switch (ruling) {
      case 'eligible':
        return { kind: 'eligible', award: this.awardOf(() => rowOf(enterprise, this.unsaid)) };
      case 'ineligible':
        return ineligible(() => this.gaps.amounts(rowOf(enterprise, this.unsaid)));
      case 'not-applicable':
        return NOT_APPLICABLE;
    }
  }

  private keyOf({ signature }: Coded, { kind }: IndustrySaid): string {
    return kind === 'unsaid' ? `~${signature}` : signature;
  }

  /** By regions: what every way of filling in what is missing comes to. */
  private answer(coded: Coded, unsaid: boolean): Answer {
    const { codeOf, store, names } = coded;
    const end =
      (value: Ruling) =>
      (at: Store): Decision<Ruling> => ({ kind: 'end', value, store: at });
    const onEligible = (at: Store): Decision<Ruling> =>
      decide(this.eligibleTree, codeOf, at, end('eligible'), end('ineligible'));
    const decision = unsaid
      ? onEligible(store)
      : decide(this.appliesTree, codeOf, store, onEligible, end('not-applicable'));
    const [first, ...others] = endings(decision);
    if (first && others.every(({ value }) => value === first.value)) return { kind: 'ruled', ruling: first.value };
    const missing = inMissingOrder(
      this.pack,
      hangsOn(decision, names, (a, b) => a !== b),
    );
    const standardAlone = missing.every((name) => isParameter(this.pack, name));
    return { kind: 'undetermined', cause: standardAlone ? 'standard' : 'data', missing };
  }
}
