import type { Pack } from '../../../policy/pack';
import type { Measure } from '../../../policy/measure';
import type { Speak } from '../../answer';
import {
  groupFacts,
  headFacts,
  industryFacts,
  measureFacts,
  metricFacts,
  parameterFacts,
  rosterFacts,
  ruleTexts,
  stepFacts,
} from './facts';
import type { Facts } from './facts';
import { common, likeness } from './runs';
import { textName } from '../../../policy/origin-words';

/** One field in which two policies differ; null: it is not there. */
export interface Difference {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** One thing that differs: a measure, a parameter, an industry; or the policy's head. */
export interface ThingDiffers {
  readonly kind: 'head' | 'measure' | 'step' | 'parameter' | 'metric' | 'group' | 'industry' | 'roster';
  readonly name: string;
  readonly how: 'added' | 'removed' | 'changed';
  readonly differences: readonly Difference[];
}

/** All in which two policies differ, in the order in which one reads a policy. Empty where they say the same. */
export function packDiff(a: Pack, b: Pack, speak: Speak): readonly ThingDiffers[] {
  const head = factDifferences(headFacts(a), headFacts(b));
  return [
    ...(head.length > 0 ? [{ kind: 'head', name: '政策', how: 'changed', differences: head } as const] : []),
    ...measures(a, b, speak),
    ...things('step', named(a.allocation), named(b.allocation), ({ step }) => stepFacts(step)),
    ...things('parameter', a.parameters, b.parameters, parameterFacts),
    ...things('metric', a.metrics, b.metrics, metricFacts),
    ...things('roster', a.rosters, b.rosters, rosterFacts),
    ...things('group', a.groups, b.groups, groupFacts),
    ...things('industry', a.industries, b.industries, industryFacts),
  ];
}

/** Measures as like as this are one measure that was rewritten. */
const LIKE = 0.4;

function measures(a: Pack, b: Pack, speak: Speak): readonly ThingDiffers[] {
  const pairs = paired(a.measures, b.measures);
  const changed = b.measures.flatMap((to): readonly ThingDiffers[] => {
    const name = nameOf(to);
    const from = pairs.get(to);
    if (!from)
      return [{ kind: 'measure', name, how: 'added', differences: [{ field: textField(b), from: null, to: to.text }] }];
    const differences = [
      ...factDifferences(measureFacts(from), measureFacts(to)),
      ...(from.text === to.text ? [] : [{ field: textField(b), from: from.text, to: to.text }]),
      ...sequence('规则', ruleTexts(a, from, speak), ruleTexts(b, to, speak)),
    ];
    return differences.length > 0 ? [{ kind: 'measure', name, how: 'changed', differences }] : [];
  });
  const kept = new Set(pairs.values());
  const removed = a.measures
    .filter((measure) => !kept.has(measure))
    .map((measure): ThingDiffers => {
      const differences = [{ field: textField(a), from: measure.text, to: null }];
      return { kind: 'measure', name: nameOf(measure), how: 'removed', differences };
    });
  return [...changed, ...removed];
}

/** 原文, or what stands for it. */
function textField(pack: Pack): string {
  return textName(pack)['zh-CN'];
}

function nameOf({ number, title }: Measure): string {
  return number === 0 ? '序言' : `第${String(number)}条 ${title}`;
}

/** Which measure of the one policy became which of the other: by title, then by number where the texts are alike. */
function paired(a: readonly Measure[], b: readonly Measure[]): ReadonlyMap<Measure, Measure> {
  const pairs = new Map<Measure, Measure>();
  const free = new Set(a);
  const pair = (matches: (from: Measure, to: Measure) => boolean): void => {
    for (const to of b) {
      const from = pairs.has(to) ? undefined : [...free].find((each) => matches(each, to));
      if (!from) continue;
      pairs.set(to, from);
      free.delete(from);
    }
  };
  pair((from, to) => from.number === to.number && from.title === to.title);
  pair((from, to) => from.title === to.title);
  pair((from, to) => from.number === to.number && likeness(from.text, to.text) >= LIKE);
  return pairs;
}

/** Steps go by their names. */
function named(steps: Pack['allocation']) {
  return steps.map((step) => ({ id: step.name['zh-CN'], step }));
}

function things<T extends { readonly id: string }>(
  kind: ThingDiffers['kind'],
  a: readonly T[],
  b: readonly T[],
  factsOf: (thing: T) => Facts,
): readonly ThingDiffers[] {
  const ids = [...new Set([...b, ...a].map(({ id }) => id))];
  return ids.flatMap((id): readonly ThingDiffers[] => {
    const [from, to] = [a.find((each) => each.id === id), b.find((each) => each.id === id)];
    const differences = factDifferences(from ? factsOf(from) : {}, to ? factsOf(to) : {});
    if (differences.length === 0) return [];
    const how = !from ? 'added' : !to ? 'removed' : 'changed';
    return [{ kind, name: id, how, differences }];
  });
}

function factDifferences(a: Facts, b: Facts): readonly Difference[] {
  const fields = [...new Set([...Object.keys(b), ...Object.keys(a)])];
  return fields.flatMap((field): readonly Difference[] => {
    const [from, to] = [a[field] ?? '', b[field] ?? ''];
    if (typeof from === 'string' && typeof to === 'string') {
      return from === to ? [] : [{ field, from: from === '' ? null : from, to: to === '' ? null : to }];
    }
    return items(field, listOf(from), listOf(to));
  });
}

function listOf(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? (value === '' ? [] : [value]) : value;
}

/** Lists whose order says nothing: what is only in the one, and only in the other. */
function items(field: string, a: readonly string[], b: readonly string[]): readonly Difference[] {
  return pairedUp(
    field,
    a.filter((each) => !b.includes(each)),
    b.filter((each) => !a.includes(each)),
  );
}

/** Lists that are read in their order. */
function sequence(field: string, a: readonly string[], b: readonly string[]): readonly Difference[] {
  const runs = common(a, b);
  const from = runs.flatMap((run) => ('same' in run || run.from === '' ? [] : [run.from]));
  const to = runs.flatMap((run) => ('same' in run || run.to === '' ? [] : [run.to]));
  return pairedUp(field, from, to);
}

/** What was taken out beside what came in for it, where the two are alike. */
function pairedUp(field: string, from: readonly string[], to: readonly string[]): readonly Difference[] {
  const left = [...from];
  const changed = to.map((text): Difference => {
    const best = left
      .map((each, index) => ({ index, like: likeness(each, text) }))
      .sort((a, b) => b.like - a.like)
      .at(0);
    if (!best || best.like < LIKE) return { field, from: null, to: text };
    const [old = null] = left.splice(best.index, 1);
    return { field, from: old, to: text };
  });
  return [...changed, ...left.map((text) => ({ field, from: text, to: null }))];
}
