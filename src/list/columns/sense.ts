import type { Pack } from '../../policy/pack';
import type { MetricId, PackUnit, RosterId } from '../../policy/terms';
import { PERCENT, unitsOf } from '../../quantity/unit';
import type { Dimension, Unit } from '../../quantity/unit';
import { readPeriod } from '../period';
import type { HeaderPeriod } from '../reading';
import { isOwnHeading } from '../sheet/own-writing';
import { bare } from '../sheet/wording';
import { aspectOf, isIncrement, noFactOf } from './aspect';
import type { Aspect, NoFact } from './aspect';
import { core } from './heading';
import { identityOf } from './identity';
import type { IdentityKey } from './identity';
import { metricOf } from './metric-words';
import { withoutDates, withoutPeriod } from './period-words';
import { wholeHeading } from './whole-header';

/** What a heading says by itself, before its neighbours and the title are asked. */
export type Sense =
  | { readonly kind: 'identity'; readonly key: IdentityKey }
  /** A column that says who is in a roster. */
  | { readonly kind: 'roster'; readonly roster: RosterId }
  | FactSense
  | { readonly kind: 'no-fact'; readonly why: NoFact }
  /** Another figure than the metric that it looks like. */
  | { readonly kind: 'other-figure'; readonly like: MetricId }
  | { readonly kind: 'ours' }
  | { readonly kind: 'unknown' };

export interface FactSense {
  readonly kind: 'fact';
  readonly aspect: Aspect;
  /** Null where it is said elsewhere (本期, 上年同期, 同比). */
  readonly metric: MetricId | null;
  /** The period that the heading's lowest row names, with the year of the rows above where it names none. */
  readonly own: HeaderPeriod | null;
  /** The period of the rows above it, where its own names none. */
  readonly upper: HeaderPeriod | null;
  /** A year alone, without months (2024年): the months are another column's. */
  readonly bareYear: boolean;
  readonly unit: Unit | null;
}

const NOTHING: Sense = { kind: 'unknown' };

/**
 * The sense of a heading's parts, the upper rows first. The lowest row speaks first, the rows above fill in what it
 * leaves open: 产值 over 上年同期 is the base of output.
 */
export function senseOf(parts: readonly string[], pack: Pack): Sense {
  const lowest = parts[parts.length - 1] ?? '';
  const joined = parts.join('');
  const whole = bare(joined);
  if (whole === '') return NOTHING;
  if (isOwnHeading(lowest) || isOwnHeading(joined)) return { kind: 'ours' };
  const roster = rosterOf(joined, pack) ?? rosterOf(lowest, pack);
  if (roster !== null) return { kind: 'roster', roster };
  const identity = identityOf(joined) ?? identityOf(lowest);
  if (identity) return { kind: 'identity', key: identity };
  const own = factOf(bare(lowest), pack);
  if (parts.length < 2) return own.kind === 'fact' ? own : whyNot(own);
  return withUpper(own, parts.slice(0, -1), joined, pack);
}

/** The roster that a whole heading is of. */
function rosterOf(heading: string, { rosters }: Pack): RosterId | null {
  if (rosters.length === 0) return null;
  const plain = core(heading);
  return rosters.find(({ headers }) => headers.some((header) => bare(header) === plain))?.id ?? null;
}

type Part =
  | FactSense
  | { readonly kind: 'no-fact'; readonly why: NoFact }
  | { readonly kind: 'other-figure'; readonly like: MetricId | null };

function whyNot(part: Exclude<Part, FactSense>): Sense {
  if (part.kind === 'no-fact') return part;
  return part.like === null ? NOTHING : { kind: 'other-figure', like: part.like };
}

function withUpper(lower: Part, above: readonly string[], joined: string, pack: Pack): Sense {
  const upperText = bare(above.join(''));
  const upper = factOf(upperText, pack);
  // Words broken over two rows (工业总 / 产值) say something only together.
  if (lower.kind === 'other-figure' || (lower.kind === 'fact' && lower.metric === null)) {
    const both = factOf(bare(joined), pack);
    const apart = lower.kind === 'fact' && upper.kind === 'fact' && upper.metric !== null;
    if (both.kind === 'fact' && both.metric !== null && !apart)
      return { ...both, ...periodsOf(above, joined, lower, pack) };
  }
  if (lower.kind !== 'fact') return whyNot(lower);
  if (upper.kind === 'no-fact') return upper;
  const unit = lower.unit ?? (upper.kind === 'fact' ? upper.unit : unitIn(upperText));
  const metric = lower.metric ?? (upper.kind === 'fact' ? upper.metric : null);
  if (lower.metric === null && upper.kind === 'other-figure') {
    // A banner such as 主要指标 says nothing; 销售产值 over 本期 says that 本期 is none of ours.
    if (upper.like !== null) return { kind: 'other-figure', like: upper.like };
  }
  const upperAspect = upper.kind === 'fact' ? upper.aspect : 'figure';
  const aspect = lower.aspect === 'figure' ? upperAspect : lower.aspect;
  return { ...lower, aspect, metric, unit, ...periodsOf(above, joined, lower, pack) };
}

function periodsOf(
  above: readonly string[],
  joined: string,
  lower: Part,
  pack: Pack,
): Pick<FactSense, 'own' | 'upper' | 'bareYear'> {
  const upper = periodIn(above.join(''), pack);
  const own = lower.kind === 'fact' ? lower.own : null;
  if (own && !(lower.kind === 'fact' && lower.bareYear)) {
    return {
      own: own.year === null && upper?.year != null ? { ...own, year: upper.year } : own,
      upper: null,
      bareYear: false,
    };
  }
  const both = periodIn(joined, pack);
  if (own) {
    // 二季度 over 2024年: the months of the one, the year of the other.
    return both && !isBareYear(both, joined, pack)
      ? { own: both, upper: null, bareYear: false }
      : { own, upper: null, bareYear: true };
  }
  return { own: null, upper, bareYear: upper !== null && isBareYear(upper, above.join(''), pack) };
}

function periodIn(text: string, pack: Pack): HeaderPeriod | null {
  const plain = withoutDates(text)
    .replace(/年初至今/gu, '累计')
    .replace(/([上去]一?年)度(?=同期|同季)/gu, '$1');
  return readPeriod(plain, pack.period);
}

/** 2024年 alone names a year and no months; 2024年全年 names twelve, and so it does where the policy's own figures are of a year. */
export function isBareYear(period: HeaderPeriod, text: string, pack: Pack): boolean {
  if (pack.period.kind === 'year') return false;
  return period.kind === 'year' && !/全年|年度(?!同)/u.test(bare(text));
}

/** The one unit that a heading names, of whatever kind. */
function unitIn(plain: string): Unit | null {
  const found = unitsOf(plain);
  const [first] = found;
  return first && found.every((unit) => unit === first) ? first : null;
}

const DIMENSION: Readonly<Record<PackUnit, Dimension | null>> = {
  万元: 'money',
  万千瓦时: 'electricity',
  人: 'persons',
  个: 'pieces',
  家: 'pieces',
  天: 'days',
  吨: 'mass',
  万立方米: 'volume',
  share: 'share',
  // Written without a unit that could be another.
  日期: null,
  '元/人': null,
  '元/千瓦时': null,
};

/** What a unit of a metric must measure; null where its cells have none. */
export function dimensionOf(metric: MetricId, pack: Pack): Dimension | null {
  return DIMENSION[pack.metrics.find(({ id }) => id === metric)?.unit ?? '万元'];
}

function factOf(heading: string, pack: Pack): Part {
  // Marks of a duty to fill it in.
  const plain = heading.replace(/^[*★※#]+|[*★※]+$/gu, '');
  if (plain.length > 60) return { kind: 'other-figure', like: null };
  const period = periodIn(plain, pack);
  const unit = unitIn(plain);
  const unitless = withoutUnit(plain);
  const whole = wholeHeading(unitless, pack);
  if (whole) return { kind: 'fact', ...whole, own: null, upper: null, bareYear: false, unit };
  // Before anything is taken from it: 累计投资 is not 投资, accumulated.
  const listed = metricOf(unitless, pack);
  if (listed.kind === 'other' && listed.listed) return { kind: 'other-figure', like: listed.like };
  const words = withoutPeriod(unitless);
  const named = metricOf(words, pack);
  // 现价 is what the policy counts: a comparable price is another figure, and its rate another rate.
  if (/可比价|不变价/u.test(plain)) return { kind: 'other-figure', like: named.kind === 'metric' ? named.id : null };
  const common = { own: period, upper: null, bareYear: period !== null && isBareYear(period, plain, pack), unit };
  // A metric's whole name first: 新增就业 is one, though 新增 says a difference.
  if (named.kind === 'metric' && noFactOf(plain) === null) {
    return { kind: 'fact', aspect: 'figure', metric: named.id, ...common };
  }
  const why = noFactOf(plain);
  if (why !== null) return { kind: 'no-fact', why };
  if (isIncrement(words)) return { kind: 'no-fact', why: 'increment' };
  const read = aspectOf(unitless);
  if (read === 'last-rate') return { kind: 'no-fact', why: 'last-rate' };
  // A rate in money is a difference: 同比增减（万元）.
  if (read.aspect === 'growth' && unit !== null && unit !== PERCENT) return { kind: 'no-fact', why: 'increment' };
  const metric = metricOf(withoutPeriod(read.rest), pack);
  // 本期 | 同期 | %: a unit of percent alone is the rate between them.
  const percentAlone = unit === PERCENT && read.aspect === 'figure' && metric.kind === 'generic';
  if (metric.kind === 'other') return { kind: 'other-figure', like: metric.like };
  if (metric.kind === 'generic' && !speaks(plain, read.said, period, unit)) return { kind: 'other-figure', like: null };
  const aspect = percentAlone ? 'growth' : read.aspect;
  return { kind: 'fact', aspect, metric: metric.kind === 'metric' ? metric.id : null, ...common };
}

/** Whether a heading without a metric says anything at all: a base, a rate, a period, 本期, or a unit alone. */
function speaks(plain: string, said: boolean, period: HeaderPeriod | null, unit: Unit | null): boolean {
  return said || period !== null || unit !== null || /^[本当]|本期|当期|报告期/u.test(plain);
}

/** A heading without the unit at its end or in brackets. */
function withoutUnit(plain: string): string {
  const bracketless = plain.replace(/[([【〔]([^()[\]【】〔〕]*)[)\]】〕]/gu, (whole, inside: string) =>
    unitsOf(inside).length > 0 || /^(?:±|%|单位)/u.test(inside) ? '' : whole,
  );
  return bracketless.replace(
    /(?:[/_:,，、-]|单位:?)?(?:人民币)?(?:亿元|千万元|百万元|十万元|万元|千元|百元|(?<=[/_:,，、-]|值|入|额|数|期|计)元|%|亿千瓦时|万千瓦时|千瓦时|万千瓦小时|万度|[千万亿]吨|(?<=[/_:,，、-]|量)(?:吨|立方米|m3|m³)|[千万亿](?:立方米|方|m3|m³))$/u,
    '',
  );
}
