import type { IndustrySaid } from '../../policy/enterprise';
import type { Pack } from '../../policy/pack';
import type { Eligibility } from '../../policy/measure';
import type { Standards } from '../../policy/standards';
import { asksOf } from '../reading/asks';
import type { GapReader } from '../gap/gap';
import { asked } from '../reading/kleene';
import { Numbers } from '../regions/numbers';
import { reasonOf } from './reason';
import type { Row } from '../reading/row';
import { scopeOf } from './scope';
import type { Ready } from './scope';
import type { Ask } from '../reading/settle';
import { stepMaker } from './trace-step';
import type { Trace, Verdict } from '../verdict';
import { NOTHING_TOLD, Walk } from './walk';
import type { Reader } from './walk';

export type Tracer = (row: Row, industry: IndustrySaid, verdict: Verdict) => Trace;

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
    const told = verdict.kind === 'not-applicable' ? NOTHING_TOLD : new Walk(readers, row).told(ready.eligible);
    const { steps, deciding } = told;
    const reason = reasonOf({ pack, eligibility, standards, scope, row, industry, verdict, steps, deciding, gaps });
    return { measure: eligibility.measure, verdict, steps, reason };
  };
}

function readerOf(numbers: Numbers, ask: Ask): Reader {
  return {
    test: asked(ask, numbers.pack.groups, numbers.standards),
    step: ask.kind === 'bound' || ask.kind === 'growth' ? stepMaker(numbers, ask) : null,
  };
}
