import type { Exact } from '../../quantity/exact';
import { ZERO } from '../../quantity/exact';
import type { Award, Verdict } from '../../rules/verdict';

/** What is awarded in all: the settled part, and how many awards are open. An open award is no zero: there is no total then. */
export interface AwardTotal {
  /** In 万元. */
  readonly settled: Exact;
  readonly open: number;
  /** The parameters or facts that the open ones wait for. */
  readonly waitsFor: readonly string[];
}

/** The award that goes with a verdict. */
export function awardWith(verdict: Verdict): Award {
  return verdict.kind === 'eligible' ? verdict.award : { kind: 'none' };
}

/** Adds awards up, in 万元. */
export function totalOf(verdicts: Iterable<Verdict | undefined>): AwardTotal {
  let settled = ZERO;
  let open = 0;
  const waitsFor = new Set<string>();
  for (const verdict of verdicts) {
    const award = verdict ? awardWith(verdict) : { kind: 'none' as const };
    switch (award.kind) {
      case 'none':
        break;
      case 'amount':
        settled = settled.plus(award.amount);
        break;
      case 'at-most':
      case 'at-least':
      case 'range':
        open += 1;
        break;
      case 'unknown':
        open += 1;
        for (const name of award.missing) waitsFor.add(name);
        break;
    }
  }
  return { settled, open, waitsFor: [...waitsFor] };
}

/** The total in 万元; null while an award is open. */
export function amountOf({ settled, open }: AwardTotal): Exact | null {
  return open === 0 ? settled : null;
}
