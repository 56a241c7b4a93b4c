import type { Pack } from '../../policy/pack';
import type { Metric, MetricId } from '../../policy/terms';
import { bare } from '../sheet/wording';

/**
 * Words before and behind a metric's name that leave it what it is. A word that makes another figure of it (销售, 人均,
 * 农业) is none of them: what is left then matches nothing, and the column is not mapped.
 */
const BEFORE =
  /^(?:企业|单位|全部|规模以上|规上|工业企业|完成|实现|实际|当年价格?|现行价格?|当期|当季|当年|本期|本季度?|本年度?|本年|今年|报告期|单季|累计|现价|按现价计算|总计|合计|其中|填报|申报|核定|审定|季度|期末|年度|年|的|至|:|-|,|、|\/)+/u;
const BEHIND =
  /(?:完成情况|完成额|完成数|完成|实现额|实现|总额|合计|总计|累计|现价|当年价格?|现行价格?|当期|当季|本期|本季度?|本年|数据|数|值|额|金额|情况|的|:|-|,|、|\/)$/u;

/** Words in the brackets behind a metric's name that make another figure of it. */
const MAKES_ANOTHER = /软件|销售|出口|增加值|新产品|农业|建筑|服务|贸易|批发|零售|研发|主营|增量|净|人均|目标|计划/u;

interface Words {
  readonly names: ReadonlyMap<string, MetricId>;
  readonly others: ReadonlyMap<string, MetricId>;
}

const byPack = new WeakMap<readonly Metric[], Words>();

function wordsOfPack({ metrics }: Pack): Words {
  const known = byPack.get(metrics);
  if (known) return known;
  const names = new Map<string, MetricId>();
  const others = new Map<string, MetricId>();
  for (const metric of metrics) {
    // Named by its headings whole, or by those of the metric that it is a figure of.
    if (metric.stretch !== null || metric.wholeHeader) continue;
    for (const word of metric.headers) if (!isGeneric(bare(word))) names.set(bare(word), metric.id);
    for (const word of metric.notHeaders) others.set(bare(word), metric.id);
  }
  const made: Words = { names, others };
  byPack.set(metrics, made);
  return made;
}

const GENERIC =
  /^(?:本|当|报告|这)?(?:期|季|季度|年|年度|月)?(?:累计|完成|实绩|实际|数|值|数额|金额|合计|末|止|额|本月|本期|本季|本年|今年|当期|当季|当年|实际数|完成数|完成额|实际完成)*$/u;

/** Whether what is left of a heading names no metric at all: 本期, 本年, 累计, nothing. */
export function isGeneric(rest: string): boolean {
  return GENERIC.test(rest.replace(/[-—:、,/()[\]*#]/gu, ''));
}

export type MetricRead =
  | { readonly kind: 'metric'; readonly id: MetricId }
  /** 本期, 1-6月, 上年同期: the metric is said elsewhere. */
  | { readonly kind: 'generic' }
  /** Looks like a metric's and is another figure; `listed`: the pack says so (软件业务收入, 销售产值). */
  | { readonly kind: 'other'; readonly like: MetricId | null; readonly listed: boolean };

/** The metric that the rest of a heading names, whole: never by a part (人均产值 is no output). */
export function metricOf(rest: string, pack: Pack): MetricRead {
  const { names, others } = wordsOfPack(pack);
  for (const form of formsOf(rest)) {
    const other = others.get(form);
    if (other !== undefined) return { kind: 'other', like: other, listed: true };
    const id = names.get(form);
    if (id !== undefined && !MAKES_ANOTHER.test(rest.replace(form, ''))) return { kind: 'metric', id };
  }
  return isGeneric(rest) ? { kind: 'generic' } : { kind: 'other', like: likeOf(rest, names), listed: false };
}

/** The heading as it stands, then without the words around it, the fewest taken away first. */
function formsOf(rest: string): string[] {
  const inner = rest.replace(/\([^()]*\)/gu, '');
  const forms = [rest];
  for (const front of [inner, inner.replace(BEFORE, '')]) {
    for (let form = front; form !== '';) {
      forms.push(form);
      const shorter = form.replace(BEHIND, '');
      if (shorter === form) break;
      form = shorter;
    }
  }
  return forms;
}

function likeOf(text: string, names: ReadonlyMap<string, MetricId>): MetricId | null {
  for (const [name, id] of names) if (name.length >= 2 && text.includes(name)) return id;
  return null;
}

/** The one metric that a title speaks of; null where it names none or several. */
export function metricInTitle(title: string, pack: Pack): MetricId | null {
  const plain = bare(title);
  const { names, others } = wordsOfPack(pack);
  const found = new Set<MetricId>();
  const without = [...others.keys()].reduce((text, word) => text.replaceAll(word, '|'), plain);
  for (const [name, id] of names) if (name.length >= 2 && without.includes(name)) found.add(id);
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
