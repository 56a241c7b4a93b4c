import type { Pack } from '../../policy/pack';
import type { MetricId } from '../../policy/terms';
import { bare } from '../sheet/wording';
import type { Aspect } from './aspect';

/** Words before or behind a metric's whole name that make its base or its growth of it. */
const BASE_BEFORE = /^(?:[上去]年同期|同期)(?:的)?/u;
const BASE_BEHIND = /(?:[上去]年同期|同期|基数|基期)(?:数|值)?$/u;
const GROWTH_BEHIND = /(?:同比(?:增速|增长率?|增幅)?|增速|增长率|增幅)$/u;

const byPack = new WeakMap<Pack, ReadonlyMap<string, MetricId>>();

/** The headings that name a metric whole: those of metrics of other periods, and of `wholeHeader` ones. */
function wholeNames(pack: Pack): ReadonlyMap<string, MetricId> {
  const known = byPack.get(pack);
  if (known) return known;
  const names = new Map(
    pack.metrics
      .filter(({ stretch, wholeHeader }) => stretch !== null || wholeHeader)
      .flatMap(({ id, headers }) => headers.map((header) => [bare(header), id] as const)),
  );
  byPack.set(pack, names);
  return names;
}

/** A heading (bare, its unit taken off) that names a metric whole, words for periods among them; null where it names none. */
export function wholeHeading(plain: string, pack: Pack): { readonly metric: MetricId; readonly aspect: Aspect } | null {
  const names = wholeNames(pack);
  if (names.size === 0) return null;
  const read = (text: string, aspect: Aspect) => {
    const metric = names.get(text);
    return metric === undefined ? null : { metric, aspect };
  };
  const without = (words: RegExp, aspect: Aspect) =>
    words.test(plain) ? read(plain.replace(words, ''), aspect) : null;
  return (
    read(plain, 'figure') ??
    without(GROWTH_BEHIND, 'growth') ??
    without(BASE_BEHIND, 'base') ??
    without(BASE_BEFORE, 'base')
  );
}

/** Whether a metric is named by its headings alone, and no period is read from them. */
export function isWhole(metric: MetricId, pack: Pack): boolean {
  return pack.metrics.some(({ id, stretch, wholeHeader }) => id === metric && (stretch !== null || wholeHeader));
}
