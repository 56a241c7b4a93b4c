import { curveValues } from '../../../check/scenarios/curve';
import type { Along } from '../../../check/scenarios/curve';
import type { Texts } from '../../../messages/message';
import { keyName } from '../../../policy/key-names';
import type { Movable } from '../../../policy/moved';
import type { Pack } from '../../../policy/pack';
import type { Parameter } from '../../../policy/terms';
import type { Scenario } from '../../../policy/scenario';
import { exact, ONE, plain } from '../../../quantity/exact';
import type { Exact } from '../../../quantity/exact';
import type { Fillable } from '../../standards/field';

/** A number that can be tried: one of the rules, or a parameter. */
export interface Lever extends Along {
  readonly measure: number;
  readonly name: Texts;
  /** The policy's words that it stands in; null for a parameter. */
  readonly words: string | null;
  readonly field: Fillable;
  /** As policy and workbook have it, a plain decimal; null: open, or no cap. */
  readonly now: string | null;
}

/** The numbers of a measure that can be tried: those of its rules first, then its parameters. */
export function leversOf(
  pack: Pack,
  movables: readonly Movable[],
  said: Readonly<Record<string, string>>,
  measure: number,
): readonly Lever[] {
  return [
    ...movables.filter((movable) => movable.measure === measure).map((movable) => ofRule(pack, movable)),
    ...pack.parameters
      .filter((parameter) => parameter.measure === measure)
      .map((parameter) => ofParameter(parameter, said[parameter.id])),
  ];
}

const BRANCHES = {
  'with-base': { 'zh-CN': '（有基数）', en: ', with a base' },
  'without-base': { 'zh-CN': '（无基数）', en: ', without a base' },
} as const satisfies Record<string, Texts>;

function ofRule(pack: Pack, { at, measure, shape, metric, branch, words, value, unit, span }: Movable): Lever {
  const figure = metric === null ? { 'zh-CN': '', en: '' } : keyName(pack, metric);
  const side = branch === null ? { 'zh-CN': '', en: '' } : BRANCHES[branch];
  return {
    kind: 'threshold',
    id: at,
    measure,
    name: {
      'zh-CN': `${figure['zh-CN']}${shape['zh-CN']}${side['zh-CN']}`,
      en: `${figure.en === '' ? '' : `${figure.en}: `}${shape.en}${side.en}`,
    },
    words,
    field: { unit, span, cap: false, plain: null },
    now: value,
  };
}

function ofParameter(parameter: Parameter, said: string | undefined): Lever {
  const { id, measure, name, value } = parameter;
  const now = said === 'none' ? null : (said ?? (value ? plain(value) : null));
  return { kind: 'parameter', id, measure, name, words: null, field: parameter, now };
}

/** What a scenario says of a number; undefined: nothing. */
export function saidOf({ parameters, thresholds }: Scenario, { kind, id }: Along): string | undefined {
  return kind === 'parameter' ? parameters[id] : thresholds[id];
}

const HALF = exact('0.5');
const TENTH = exact('0.1');

/** The range that is tried of a number unless another is said: half of it to half as much again. Null: nothing is known. */
export function usualRange({ field, now }: Lever): { readonly low: Exact; readonly high: Exact } | null {
  const { plain: limit, unit } = field;
  const about = now === null ? limit : exact(now);
  if (!about) return null;
  const [low, high] =
    unit === 'share' && about.abs().lessThan(ONE)
      ? [about.minus(TENTH), about.plus(TENTH)]
      : [about.times(HALF), about.times(ONE.plus(HALF))];
  // A relaxed figure is no stricter than the plain one.
  const top = limit && high.greaterThan(limit) ? limit : high;
  const floor = field.span === 'from-zero' && low.isNegative() ? exact('0') : low;
  return top.greaterThan(floor) ? { low: floor, high: top } : null;
}

/** Stops of a slider. */
const STOPS = 40;

/** The values that a slider of a number goes through, ascending; none where no range is known. */
export function slideOf(lever: Lever): readonly string[] {
  const range = usualRange(lever);
  if (!range) return [];
  return curveValues(range.low, range.high, STOPS, lever.now === null ? [] : [exact(lever.now)]);
}
