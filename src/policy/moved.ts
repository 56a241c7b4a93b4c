import type { Texts } from '../messages/message';
import { isPlainDecimal } from '../quantity/exact';
import type { Draft, UseOf } from './lower/draft';
import { unitWanted, usesOf } from './lower/draft';
import { lowerPack } from './lower/pack';
import type { Pack } from './pack';
import type { MetricId, PackUnit, Span } from './terms';
import { inside, stepsOf } from './schema/at';
import { readSchema } from './schema/read';
import type { RawPack } from './schema/pack';
import { SHAPES } from './shapes';
import type { PackFiles } from './shelf/pack-files';
import { readParameterValue } from './standards';
import type { ParameterFault } from './standards';
import { withheld } from './unconfirmed';

/** A number of a policy's rules for enterprises that can be tried otherwise: 4000 of 二季度当季产值应达到4000万元（含）以上. */
export interface Movable {
  /** Where it stands in `pack.json`: what names it. */
  readonly at: string;
  readonly measure: number;
  /** What the rule is: 门槛, 增速, 定额奖励. */
  readonly shape: Texts;
  /** What it bounds; null where it bounds no figure (an award). */
  readonly metric: MetricId | null;
  /** The side of a rule by base that it stands on; null: neither. */
  readonly branch: 'with-base' | 'without-base' | null;
  /** The policy's own words that it stands in. */
  readonly words: string;
  /** As the policy has it, a plain decimal in `unit`. */
  readonly value: string;
  readonly unit: PackUnit;
  readonly span: Span;
}

/** A policy of which numbers can be tried otherwise. */
export interface MovablePack {
  readonly movables: readonly Movable[];
  /** The measures whose verdict or award asks a parameter. */
  readonly asking: (parameter: string) => readonly number[];
  /**
   * The policy with other numbers, lowered anew from its file: never checked against its words, which say the numbers that
   * it has. For trying alone, and no policy. A number that is not among `movables`, or cannot stand there, is the caller's
   * error.
   */
  readonly moved: (thresholds: Readonly<Record<string, string>>) => Pack;
}

/** Why a plain decimal cannot take the place of a number; null where it can. */
export function moveFault({ span }: Pick<Movable, 'span'>, text: string): ParameterFault | null {
  const read = readParameterValue({ cap: false, plain: null, span }, text);
  return read.kind === 'fault' ? read.fault : null;
}

/** The policy of these files, which has passed its checks, with the numbers of its rules for enterprises to be moved. */
export function movablePack(files: PackFiles): MovablePack {
  const json: unknown = JSON.parse(files.pack);
  const read = readSchema(json);
  if (!read.ok) throw new Error('a policy that does not pass its schema cannot be tried');
  const draft = lowerPack(read.raw, files.source);
  const movables = movablesOf(draft);
  const known = new Map(movables.map((each) => [each.at, each]));
  return {
    movables,
    asking(parameter) {
      const asked = usesOf(draft, 'parameter').filter(({ id }) => id === parameter);
      return [...new Set(asked.map(({ measure }) => measure))];
    },
    moved(thresholds) {
      const raw = structuredClone(read.raw);
      for (const [at, value] of Object.entries(thresholds)) {
        const movable = known.get(at);
        if (!movable || moveFault(movable, value) !== null) throw new RangeError(`${value} cannot stand at ${at}`);
        put(raw, at, value);
      }
      return withheld(lowerPack(raw, files.source).pack);
    },
  };
}

/** Puts a text where one stands already. */
function put(raw: RawPack, at: string, value: string): void {
  const steps = stepsOf(at);
  const last = steps.at(-1) ?? '';
  const holder = steps.slice(0, -1).reduce<unknown>(inside, raw);
  (holder as Record<string, unknown>)[last] = value;
}

function movablesOf(draft: Draft): readonly Movable[] {
  const found = new Map<string, Movable>();
  for (const use of usesOf(draft, 'number')) {
    const movable = movableOf(draft, use);
    if (movable && !found.has(use.at)) found.set(use.at, movable);
  }
  return [...found.values()];
}

const OF_ENTERPRISES = /^\/measures\/(\d+)\/eligibility\/(?:eligible|award)\//;

function movableOf(draft: Draft, { at, unit, wanted, words }: UseOf<'number'>): Movable | null {
  const measure = draft.raw.measures[Number(OF_ENTERPRISES.exec(at)?.[1] ?? -1)];
  const steps = stepsOf(at);
  const stands = steps.reduce<unknown>(inside, draft.raw);
  // A measure whose rules are not confirmed judges nothing: there is nothing to try.
  if (!measure || (measure.toConfirm ?? []).length > 0 || typeof stands !== 'string' || !isPlainDecimal(stands)) {
    return null;
  }
  const metric = metricAt(draft.raw, steps);
  return {
    at,
    measure: measure.number,
    shape: shapeAt(draft.raw, steps),
    metric,
    branch: steps.includes('withBase') ? 'with-base' : steps.includes('withoutBase') ? 'without-base' : null,
    words,
    value: stands,
    unit,
    span: spanOf(draft, unit, wanted && unitWanted(draft, wanted), metric),
  };
}

/** A growth may be below 0 as far as a loss of everything; a sum or a count of something is what its metric can be. */
function spanOf(draft: Draft, unit: PackUnit, wanted: PackUnit | null, metric: MetricId | null): Span {
  if (unit === 'share' && wanted === 'share') return 'from-minus-one';
  const bounded = metric === null ? undefined : draft.pack.metrics.find(({ id }) => id === metric);
  return bounded?.unit === unit ? bounded.span : 'from-zero';
}

/** The innermost rule that a place stands in, and the nearest one outwards that names a metric. */
function holders(raw: RawPack, steps: readonly string[]): readonly unknown[] {
  const all: unknown[] = [];
  let here: unknown = raw;
  for (const step of steps) {
    all.unshift(here);
    here = inside(here, step);
  }
  return all;
}

function shapeAt(raw: RawPack, steps: readonly string[]): Texts {
  const id = holders(raw, steps)
    .map((holder) => inside(holder, 'shape'))
    .find((shape) => typeof shape === 'string');
  return SHAPES.find((shape) => shape.id === id)?.name ?? { 'zh-CN': '数值', en: 'number' };
}

function metricAt(raw: RawPack, steps: readonly string[]): MetricId | null {
  const [innermost] = holders(raw, steps);
  const metric = inside(innermost, 'metric');
  return typeof metric === 'string' && raw.metrics.some(({ id }) => id === metric) ? metric : null;
}
