import type { Words } from '../../policy/algebra';
import type { MetricFacts } from '../../policy/enterprise';
import { FALSE, TRUE, UNKNOWN } from '../reading/kleene';
import type { Test, Truth } from '../reading/kleene';
import type { Row } from '../reading/row';
import type { Ask, Mark, Settled } from '../reading/settle';
import type { TraceStep } from '../verdict';
import { basesOf, withoutBase } from './trace-step';
import type { StepMaker } from './trace-step';

type BranchStep = Extract<TraceStep, { kind: 'branch' }>;
type Standard = 'plain' | 'relaxed';

/** How a condition is asked of a row and, where it is one of figures, told. */
export interface Reader {
  readonly test: Test;
  readonly step: StepMaker | null;
}

/** What a part of the rules says of a row. */
interface Told {
  readonly truth: Truth;
  readonly steps: readonly TraceStep[];
  /** Of the steps, those that make the truth what it is. */
  readonly deciding: readonly TraceStep[];
  /** It is so by rosters and industry alone, whatever the figures. */
  readonly bare: boolean;
}

export const NOTHING_TOLD: Pick<Told, 'steps' | 'deciding'> = { steps: [], deciding: [] };

/** One walk over a measure's rules for one row. */
export class Walk {
  private relaxedSaid = false;
  private wanted = true;
  /** Metrics without a base that the rules around ask for: what hangs on one is not met. */
  private baseless: ReadonlySet<string> = new Set();

  constructor(
    private readonly readers: ReadonlyMap<Ask, Reader>,
    private readonly row: Row,
  ) {}

  told(condition: Settled): Told {
    return this.walk(condition, 'plain');
  }

  private walk(condition: Settled, standard: Standard): Told {
    switch (condition.kind) {
      case 'ask':
        return this.ask(condition.ask, standard);
      case 'all':
        return this.all(condition.of, standard);
      case 'any':
        return this.any(condition.of, standard);
      case 'not':
        return this.not(condition.of, standard);
      case 'branch':
        return this.branch(condition.cases, condition.otherwise, standard);
    }
  }

  /** A base that is asked for beside other conditions makes no step: those that hang on it tell that it is not there. */
  private all(of: readonly Settled[], standard: Standard): Told {
    const outer = this.baseless;
    const lacking = of.flatMap((each) => {
      if (each.kind !== 'ask' || each.ask.kind !== 'hasBase') return [];
      return this.walk(each, standard).truth === FALSE ? [each.ask.metric] : [];
    });
    if (lacking.length > 0) this.baseless = new Set([...outer, ...lacking]);
    const told = allOf(of.map((each) => this.walk(each, standard)));
    this.baseless = outer;
    return told;
  }

  /** What stands under a `not` is wanted not to be. */
  private not(of: Settled, standard: Standard): Told {
    this.wanted = !this.wanted;
    const told = this.walk(of, standard);
    this.wanted = !this.wanted;
    return { ...told, truth: turned(told.truth) };
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

  private ask(ask: Ask, standard: Standard): Told {
    const reader = this.readers.get(ask);
    if (!reader) throw new Error('a condition that is no part of the rules');
    const { facts, sure, may, marks } = this.row;
    const lacking = basesOf(ask).find((metric) => this.baseless.has(metric));
    const truth = lacking === undefined ? reader.test(facts, sure, may, marks) : FALSE;
    const bare = truth !== UNKNOWN && (ask.kind === 'flag' || ask.kind === 'member');
    const steps: TraceStep[] = [];
    const step = reader.step?.(facts, truth, standard);
    if (step) steps.push(lacking === undefined ? step : withoutBase(step, isZero(facts[lacking]?.base)));
    if (ask.kind === 'flag') steps.push(this.mark(ask, truth));
    return { truth, steps, deciding: steps, bare };
  }

  /** A looser standard is looked at only where the plain one is not met, and the industry may be one it is for. */
  private any(of: readonly Settled[], standard: Standard): Told {
    const sides: Told[] = [];
    for (const each of of) {
      const relaxed = each.kind === 'all' && each.mark?.label === 'relaxed';
      if (relaxed && sides.some(({ truth }) => truth === TRUE)) continue;
      const said = this.relaxedSaid;
      const side = relaxed ? this.relaxed(each) : this.walk(each, standard);
      // What may not be told has not said it.
      if (isRuledOut(side)) this.relaxedSaid = said;
      sides.push(side);
    }
    return anyOf(sides);
  }

  private relaxed({ of, mark }: Extract<Settled, { kind: 'all' | 'any' }>): Told {
    const guard = allOf(of.filter(isMember).map((each) => this.walk(each, 'relaxed')));
    if (guard.truth === FALSE) return guard;
    const label = branchStep(guard.truth === TRUE ? 'relaxed' : 'maybe-relaxed', mark);
    const opening = this.relaxedSaid ? [] : [label];
    this.relaxedSaid = true;
    const rest = allOf([guard, ...of.filter((each) => !isMember(each)).map((each) => this.walk(each, 'relaxed'))]);
    // The guards are of the industry, and make no step.
    return { ...rest, steps: [...opening, ...rest.steps] };
  }

  private branch(cases: Extract<Settled, { kind: 'branch' }>['cases'], otherwise: Settled, standard: Standard): Told {
    const [first, ...others] = cases;
    if (!first) return this.walk(otherwise, standard);
    const guard = this.walk(first.when, standard);
    const guardAsk = first.when.kind === 'ask' && first.when.ask.kind === 'hasBase' ? first.when.ask : null;
    // A guard without a label is a shape's own, and no branch of the text.
    const ask = guardAsk?.mark?.label ? guardAsk : null;
    const steps: TraceStep[] = [...guard.steps];
    const step = (label: BranchStep['label']): void => {
      if (!ask) return;
      const without = otherwise.kind === 'all' || otherwise.kind === 'any' ? otherwise.mark : null;
      steps.push(branchStep(label, label === 'without-base' ? without : (ask.mark ?? null)));
      this.relaxedSaid = false;
    };
    if (guard.truth === UNKNOWN) step('base-unknown');
    if (guard.truth !== FALSE) step('with-base');
    const then = guard.truth === FALSE ? null : this.walk(first.then, standard);
    if (then) steps.push(...then.steps);
    if (guard.truth !== TRUE) step('without-base');
    const rest = guard.truth === TRUE ? null : this.branch(others, otherwise, standard);
    if (rest) steps.push(...rest.steps);
    const taken = [then, rest].filter((each) => each !== null);
    const truths = new Set(taken.map(({ truth }) => truth));
    const [only = UNKNOWN] = truths;
    return {
      truth: truths.size === 1 ? only : UNKNOWN,
      steps,
      deciding: taken.flatMap(({ deciding }) => deciding),
      bare: guard.bare && taken.every(({ bare }) => bare),
    };
  }
}

function allOf(parts: readonly Told[]): Told {
  return joined(conjunction(parts.map(({ truth }) => truth)), parts, FALSE);
}

/**
 * Of alternatives, those are told that the row could have met: one that a roster or the industry rules out is not, where
 * there is another to go by; a roster that is an alternative by itself is, unless another is met.
 */
function anyOf(sides: readonly Told[]): Told {
  const truth = turned(conjunction(sides.map((side) => turned(side.truth))));
  const open = sides.filter((side) => !isRuledOut(side));
  const told = sides.map((side): Told => {
    if (!isRuledOut(side)) return side;
    if (open.length === 0) return { ...side, steps: side.deciding };
    const alone = truth !== TRUE && side.steps.every(({ kind }) => kind === 'mark');
    return alone ? side : { ...side, ...NOTHING_TOLD };
  });
  return joined(truth, told, TRUE);
}

/** `enough`: the truth of one part that makes it the truth of the whole. */
function joined(truth: Truth, parts: readonly Told[], enough: Truth): Told {
  const those = parts.filter((part) => part.truth === truth);
  return {
    truth,
    steps: parts.flatMap(({ steps }) => steps),
    deciding: those.flatMap(({ deciding }) => deciding),
    bare: truth !== UNKNOWN && (truth === enough ? those.some(({ bare }) => bare) : those.every(({ bare }) => bare)),
  };
}

function isZero(base: MetricFacts['base'] | undefined): boolean {
  return base?.kind === 'none' && base.by === 'zero';
}

/** Not met, whatever its figures are. */
function isRuledOut({ truth, bare }: Told): boolean {
  return truth === FALSE && bare;
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
