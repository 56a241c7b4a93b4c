import type { MovablePack } from '../../policy/moved';
import type { Pack } from '../../policy/pack';
import type { Parameter } from '../../policy/terms';
import type { Scenario } from '../../policy/scenario';
import { readParameterValue, standardsOf } from '../../policy/standards';
import type { Standards, StandardsSaid } from '../../policy/standards';
import { plain } from '../../quantity/exact';
import type { MeasureJudge } from '../../rules';
import type { Verdict } from '../../rules/verdict';
import { judgesOf } from '../run';
import type { CheckOutcome } from '../run';
import { enterprisesOf } from './enterprises';

/** A scenario made ready for judging. */
export interface Tried {
  /** The policy with the scenario's numbers: as it is, where none is moved. */
  readonly pack: Pack;
  readonly standards: Standards;
  /** The measures of the check that it may change, each with a judge under it. */
  readonly judges: readonly MeasureJudge[];
  /** Parameters that cannot count beside the moved numbers (a relaxed figure stricter than the plain one): left as they are. */
  readonly ignored: readonly Parameter[];
}

/** Makes a scenario ready over the standards of a check that was run. Only what it can change is judged again. */
export function tryOut(movable: MovablePack, done: CheckOutcome, scenario: Scenario): Tried {
  const { parameters, thresholds } = scenario;
  const moves = Object.keys(thresholds);
  const pack = moves.length === 0 ? done.pack : movable.moved(thresholds);
  const said = saidOf(done.standards);
  const together: StandardsSaid = { ...said, parameters: { ...said.parameters, ...parameters } };
  const standards = standardsOf(pack, together);
  const changed = new Set([
    ...movable.movables.filter(({ at }) => moves.includes(at)).map(({ measure }) => measure),
    ...Object.keys(parameters).flatMap((id) => movable.asking(id)),
  ]);
  const measures = done.measures.filter((measure) => changed.has(measure));
  const ignored = pack.parameters.filter((parameter) => {
    const text = together.parameters[parameter.id];
    return text !== undefined && readParameterValue(parameter, text).kind === 'fault';
  });
  return { pack, standards, judges: judgesOf(pack, measures, standards), ignored };
}

/** What the user said, of the standards that came of it. */
function saidOf({ parameters, choices }: Standards): StandardsSaid {
  const said = [...parameters].flatMap(([id, value]): [string, string][] => {
    if (value.kind === 'no-cap') return [[id, 'none']];
    return value.kind === 'value' && value.by === 'user' ? [[id, plain(value.value)]] : [];
  });
  return { parameters: Object.fromEntries(said), choices };
}

/** The verdict of every row under a scenario, in the list's order. */
export function verdictsUnder({ rows }: CheckOutcome, judge: MeasureJudge): readonly Verdict[] {
  return Array.from(enterprisesOf(rows), (enterprise) => judge.judge(enterprise));
}

/** The verdicts of every row under a measure, now and under a scenario, in the list's order. */
export function bothVerdicts(
  done: CheckOutcome,
  judge: MeasureJudge,
): readonly { readonly was: Verdict; readonly now: Verdict }[] {
  const index = done.measures.indexOf(judge.measure);
  return verdictsUnder(done, judge).map((now, place) => {
    const was = done.rows[place]?.verdicts[index];
    if (!was) throw new RangeError(`measure ${String(judge.measure)} was not asked`);
    return { was, now };
  });
}
