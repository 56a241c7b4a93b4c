import type { Words } from '../../policy/algebra';
import type { IndustrySaid } from '../../policy/enterprise';
import type { Eligibility, Pack } from '../../policy/pack';
import type { Standards } from '../../policy/standards';
import { asksOf } from '../reading/asks';
import type { GapReader } from '../gap/gap';
import { asked, FALSE, TRUE, UNKNOWN } from '../reading/kleene';
import type { Test, Truth } from '../reading/kleene';
import { Numbers } from '../regions/numbers';
import { reasonOf } from './reason';
import type { Row } from '../reading/row';
import { scopeOf } from './scope';
import type { Ready } from './scope';
import type { Ask, Mark, Settled } from '../reading/settle';
import { stepMaker } from './trace-step';
import type { StepMaker } from './trace-step';
import type { TraceStep, Trace, Verdict } from '../verdict';

export type Tracer = (row: Row, industry: IndustrySaid, verdict: Verdict) => Trace;

type BranchStep = Extract<TraceStep, { kind: 'branch' }>;

/** Explains verdicts of one measure: a second walk over its rules, made when a row is shown. */
export function tracer(
  pack: Pack,
  eligibility: Eligibility,
  standards: Standards,
  ready: Ready,
  gaps: GapReader,
): Tracer {
  const numbers = new Numbers(pack, standards);
  const scope = scopeOf(pack, eligibility, ready);
  const readers = new Map(asksOf([ready.eligible]).map((ask) => [ask, readerOf(numbers, ask)]));
  return (row, industry, verdict) => {
    const steps = verdict.kind === 'not-applicable' ? [] : new Walk(readers, row).steps(ready.eligible);
    const reason = reasonOf({ pack, eligibility, standards, scope, row, industry, verdict, steps, gaps });
    return { measure: eligibility.measure, verdict, steps, reason };
  };
}

interface Reader {
  readonly test: Test;
  readonly step: StepMaker | null;
}

function readerOf(numbers: Numbers, ask: Ask): Reader {
  return {
    test: asked(ask, numbers.pack.groups, numbers.standards),
    step: ask.kind === 'bound' || ask.kind === 'growth' ? stepMaker(numbers, ask) : null,
  };
}

class Walk {
  private readonly found: TraceStep[] = [];
  private relaxedSaid = false;
  private wanted = true;

  constructor(
    private readonly readers: ReadonlyMap<Ask, Reader>,
    private readonly row: Row,
  ) {}

  steps(condition: Settled): readonly TraceStep[] {
    this.walk(condition, 'plain');
    return this.found;
  }

  private walk(condition: Settled, standard: 'plain' | 'relaxed'): Truth {
    switch (condition.kind) {
      case 'ask':
        return this.ask(condition.ask, standard);
      case 'all':
        return conjunction(condition.of.map((each) => this.walk(each, standard)));
      case 'any':
        return this.any(condition.of, standard);
      case 'not':
        return this.not(condition.of, standard);
      case 'branch':
        return this.branch(condition.cases, condition.otherwise, standard);
    }
  }

  /** What stands under a `not` is wanted not to be. */
  private not(of: Settled, standard: 'plain' | 'relaxed'): Truth {
    this.wanted = !this.wanted;
    const truth = turned(this.walk(of, standard));
    this.wanted = !this.wanted;
    return truth;
  }

  private mark({ key, mark }: Extract<Ask, { kind: 'flag' }>, truth: Truth): TraceStep {
    const holds = truth === UNKNOWN ? 'unknown' : (truth === TRUE) === this.wanted ? 'met' : 'not-met';
    return {
      kind: 'mark',
      key,
      wanted: this.wanted,
      outcome: holds,
      words: wordsOf(mark ?? null),
      reading: mark?.reading ?? false,
    };
  }

  private ask(ask: Ask, standard: 'plain' | 'relaxed'): Truth {
    const reader = this.readers.get(ask);
    if (!reader) throw new Error('a condition that is no part of the rules');
    const truth = reader.test(this.row.facts, this.row.sure, this.row.may, this.row.marks);
    if (reader.step) this.found.push(reader.step(this.row.facts, truth, standard));
    if (ask.kind === 'flag') this.found.push(this.mark(ask, truth));
    return truth;
  }

  /** A looser standard is looked at only where the plain one is not met, and the industry may be one it is for. */
  private any(of: readonly Settled[], standard: 'plain' | 'relaxed'): Truth {
    let truth: Truth = FALSE;
    for (const each of of) {
      const relaxed = each.kind === 'all' && each.mark?.label === 'relaxed';
      if (relaxed && truth === TRUE) continue;
      truth = turned(conjunction([turned(truth), turned(relaxed ? this.relaxed(each) : this.walk(each, standard))]));
    }
    return truth;
  }

  private relaxed({ of, mark }: Extract<Settled, { kind: 'all' | 'any' }>): Truth {
    const guards = of.filter(isMember).map((guard) => this.walk(guard, 'relaxed'));
    const guard = conjunction(guards);
    if (guard === FALSE) return FALSE;
    if (!this.relaxedSaid) this.found.push(branchStep(guard === TRUE ? 'relaxed' : 'maybe-relaxed', mark));
    this.relaxedSaid = true;
    const rest = of.filter((each) => !isMember(each)).map((each) => this.walk(each, 'relaxed'));
    return conjunction([guard, ...rest]);
  }

  private branch(
    cases: Extract<Settled, { kind: 'branch' }>['cases'],
    otherwise: Settled,
    standard: 'plain' | 'relaxed',
  ): Truth {
    const [first, ...others] = cases;
    if (!first) return this.walk(otherwise, standard);
    const guard = this.walk(first.when, standard);
    const guardAsk = first.when.kind === 'ask' && first.when.ask.kind === 'hasBase' ? first.when.ask : null;
    // A guard without a label is a shape's own, and no branch of the text.
    const ask = guardAsk?.mark?.label ? guardAsk : null;
    const step = (label: BranchStep['label']): void => {
      if (!ask) return;
      const without = otherwise.kind === 'all' || otherwise.kind === 'any' ? otherwise.mark : null;
      this.found.push(branchStep(label, label === 'without-base' ? without : (ask.mark ?? null)));
      this.relaxedSaid = false;
    };
    if (guard === UNKNOWN) step('base-unknown');
    if (guard !== FALSE) step('with-base');
    const then = guard === FALSE ? null : this.walk(first.then, standard);
    if (guard !== TRUE) step('without-base');
    const rest = guard === TRUE ? null : this.branch(others, otherwise, standard);
    return then === null || rest === null ? (then ?? rest ?? UNKNOWN) : then === rest ? then : UNKNOWN;
  }
}

function isMember(condition: Settled): boolean {
  return condition.kind === 'ask' && condition.ask.kind === 'member';
}

function branchStep(label: BranchStep['label'], mark: Mark | null): BranchStep {
  return { kind: 'branch', label, words: wordsOf(mark), reading: mark?.reading ?? false };
}

function wordsOf(mark: Mark | null): Words | null {
  return mark?.words ?? null;
}

function conjunction(truths: readonly Truth[]): Truth {
  if (truths.includes(FALSE)) return FALSE;
  return truths.includes(UNKNOWN) ? UNKNOWN : TRUE;
}

function turned(truth: Truth): Truth {
  return truth === UNKNOWN ? UNKNOWN : truth === TRUE ? FALSE : TRUE;
}
