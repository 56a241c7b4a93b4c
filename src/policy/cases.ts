import { readDay } from '../quantity/day';
import { exact, ZERO } from '../quantity/exact';
import type { Exact } from '../quantity/exact';
import type { Base, Enterprise, Figure, IndustryClass, IndustrySaid, MetricFacts } from './enterprise';
import type { Pack } from './pack';
import type { GroupId, MetricId, RosterId } from './terms';

/**
 * A pack's own cases (`cases.json`): a situation in the policy's words and what must come of it. Run by the tests of
 * whatever judges. Numbers are plain decimal strings in the metric's unit, rates are shares.
 */
export type PackCase = EligibilityCase | GrowthTargetCase | CountTargetCase | GrantCase;

/**
 * Facts by key, a day as `2025-04-01`: `output`, `output.base` (`"none"`: there was none, and words say so; `"0"`: the pack says what zero
 * means), `output.growth` (a share). Null or absent: missing.
 */
export type CaseFacts = Readonly<Record<string, string | null>>;

/** The groups that the enterprise is in; several sets where it may be any of them, with the key that would mend it. */
export type CaseIndustry =
  | readonly GroupId[]
  | { readonly anyOf: readonly (readonly GroupId[])[]; readonly key: 'industry' | 'industryCode' }
  | 'unsaid';

/** Rosters that the enterprise is in, or not; an absent one is not known. */
type CaseMarks = Readonly<Record<RosterId, boolean>>;

/** Parameters that have a value; `"none"` for a cap that is none. */
type CaseParameters = Readonly<Record<string, string>>;

/** An award in 万元, or the bound or range that the text gives without a formula. */
export type AwardExpected =
  string | { readonly atMost: string } | { readonly atLeast: string } | { readonly from: string; readonly to: string };

export interface EligibilityCase {
  readonly kind: 'eligibility';
  readonly what: string;
  readonly measure: number;
  readonly facts: CaseFacts;
  readonly industry: CaseIndustry;
  readonly marks?: CaseMarks;
  readonly parameters: CaseParameters;
  readonly expect: {
    readonly verdict: 'eligible' | 'ineligible' | 'undetermined' | 'not-applicable';
    /** Of an undetermined one: facts' keys first, then parameters. Empty otherwise. */
    readonly missing: readonly string[];
    /** Of an ineligible one. Empty otherwise. */
    readonly gaps: Readonly<Record<MetricId, string>>;
    /** 万元; null where it is not settled or nothing is due. */
    readonly award: AwardExpected | null;
  };
}

export interface GrowthTargetCase {
  readonly kind: 'growth-target';
  readonly what: string;
  readonly measure: number;
  /** Which of the measure's targets, from 0. */
  readonly target: number;
  readonly facts: CaseFacts;
  readonly expect: { readonly reached: boolean | 'unknown' };
}

export interface CountTargetCase {
  readonly kind: 'count-target';
  readonly what: string;
  readonly measure: number;
  /** The id of the count target. */
  readonly target: string;
  readonly actual: string;
  /** Null: progress alone, no pass or fail (左右). */
  readonly expect: { readonly reached: boolean | null };
}

export interface GrantCase {
  readonly kind: 'grant';
  readonly what: string;
  readonly measure: number;
  readonly class: string | null;
  /** 万元. */
  readonly amount: string | null;
  readonly parameters: CaseParameters;
  /** The award, or what it waits for. */
  readonly expect: { readonly award: AwardExpected } | { readonly missing: readonly string[] };
}

/** The enterprise of a case. */
export function caseEnterprise(
  pack: Pack,
  facts: CaseFacts,
  industry: CaseIndustry,
  marks: CaseMarks = {},
): Enterprise {
  const byMetric: Record<MetricId, MetricFacts> = {};
  for (const { id } of pack.metrics) {
    if ([id, `${id}.base`, `${id}.growth`].some((key) => key in facts)) byMetric[id] = metricFacts(pack, id, facts);
  }
  return { facts: byMetric, industry: caseIndustry(pack, industry), marks };
}

function metricFacts(pack: Pack, id: MetricId, facts: CaseFacts): MetricFacts {
  const current = facts[id] ?? null;
  const figure: Figure =
    current === null ? { kind: 'missing', keys: [id] } : { kind: 'known', value: figureOf(current) };
  return { current: figure, base: baseOf(pack, id, facts) };
}

/** A number, or a day in its plain form; 20250401 is a number. */
function figureOf(text: string): Exact {
  return (/^\d{4}-/.test(text) ? readDay(text) : null) ?? exact(text);
}

function baseOf(pack: Pack, id: MetricId, facts: CaseFacts): Base {
  const base = facts[`${id}.base`] ?? null;
  const growth = facts[`${id}.growth`] ?? null;
  if (base === 'none') return { kind: 'none', by: 'said' };
  const value = base === null ? null : exact(base);
  if (value !== null && value.greaterThan(ZERO)) return { kind: 'figure', value };
  if (value !== null && pack.zeroBase === 'none') return { kind: 'none', by: 'zero' };
  if (growth !== null) return { kind: 'rate', rate: exact(growth), keys: [`${id}.base`] };
  return { kind: 'missing', keys: [`${id}.base`, `${id}.growth`] };
}

function caseIndustry(pack: Pack, industry: CaseIndustry): IndustrySaid {
  if (industry === 'unsaid') return { kind: 'unsaid' };
  if ('anyOf' in industry) {
    return { kind: 'open', classes: industry.anyOf.map((groups) => classOf(pack, groups)), key: industry.key };
  }
  return { kind: 'known', class: classOf(pack, industry) };
}

/** The class that is in exactly these groups. Throws on a group that the pack does not have. */
export function classOf(pack: Pack, groups: readonly GroupId[]): IndustryClass {
  let bits = 0;
  for (const id of groups) {
    const index = pack.groups.findIndex((group) => group.id === id);
    if (index < 0) throw new RangeError(`no group ${id}`);
    bits |= 1 << index;
  }
  return bits;
}
