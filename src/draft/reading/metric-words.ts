import { loadedPack } from '../../policy/packs';
import type { Metric, MetricId, PackUnit } from '../../policy/terms';

/** How policies' texts name a figure; headings of lists have more names for it. */
const WORDS: readonly (readonly [MetricId, readonly string[]])[] = [
  [
    'output',
    ['规模以上工业总产值', '规上工业总产值', '工业总产值', '规上工业产值', '工业产值', '总产值', '规上产值', '产值'],
  ],
  ['revenue', ['主营业务收入', '营业收入', '营收']],
  ['electricity', ['工业用电量', '用电量', '工业用电', '用电']],
  ['profit', ['利润总额', '利润']],
  ['newJobs', ['新增就业人数', '新增用工人数', '新增就业', '新增用工']],
  [
    'investment',
    ['固定资产投资额', '固定资产投资', '工业投资', '技改投资', '设备投资额', '设备投资', '投资额', '投资'],
  ],
  ['valueAdded', ['规模以上工业增加值', '规上工业增加值', '工业增加值', '增加值']],
  ['tax', ['税收收入', '纳税额', '税收']],
  ['research', ['研发投入', '研发费用']],
  ['sales', ['销售收入', '销售额']],
];
/** Words that hold one of them and mean another thing. */
const OTHERS = [
  '工业销售产值',
  '销售产值',
  '产值能耗',
  '人均产值',
  '亩均产值',
  '软件业务收入',
  '用电户',
  '用电成本',
  '利润率',
  '营业收入利润率',
  '投资者',
  '投资基金',
  '创业投资',
  '投资机构',
  '投资促进',
  '投资环境',
  '招商投资',
  '亩均税收',
  '税收优惠',
  '增加值率',
  '增加值能耗',
  '外商投资',
  '投资项目',
  '投资主体',
];

/** Figures that texts speak of and the policy at hand has no definition of. */
const ADDED: readonly Metric[] = [
  added('tax', '税收', 'tax paid', ['税收', '纳税额', '实缴税收', '入库税收', '税收收入']),
  added('research', '研发投入', 'research spending', ['研发投入', '研发费用']),
  added('sales', '销售收入', 'sales', ['销售收入', '销售额']),
];

function added(id: MetricId, zh: string, en: string, headers: readonly string[]): Metric {
  return {
    id,
    name: { 'zh-CN': zh, en },
    unit: '万元',
    span: 'from-zero',
    counts: false,
    headers,
    notHeaders: [],
    stretch: null,
    wholeHeader: false,
  };
}

/** The metrics that a draft may use, by id: those of the policy at hand, and a few more. */
export function knownMetrics(): ReadonlyMap<MetricId, Metric> {
  return new Map([...ADDED, ...loadedPack().metrics].map((metric) => [metric.id, metric]));
}

export interface MetricMention {
  readonly id: MetricId;
  readonly unit: PackUnit;
  readonly start: number;
  readonly end: number;
  /** 新增产值, 产值增量: by how much it rose, and not the figure itself. */
  readonly increment: boolean;
}

const BEFORE = /(?:新增|净增|增加|增长的?|较[^，。；]{0,12}增加)$/;
const BEHIND =
  /^(?:较[^，。；]{0,16}|比[^，。；]{0,16}|同比)?(?:的)?(?:增量|增加额|增长额|净增|增长部分|增量部分|每?(?:增加|新增|多增))/;
/** 产值同比增长1000万元以上: by an amount, where 增长10% is a rate and 增长到5000万元 the figure itself. */
const BY_AMOUNT =
  /^(?:较[^，。；]{0,16}|比[^，。；]{0,16}|同比)?(?:实现)?(?:增长|提高|上升)(?:了|不低于|不少于|超过|达到?|高于|大于|突破)?\s*[\d.,]+\s*[十百千万亿]*元/;

const BY_LENGTH = [
  ...WORDS.flatMap(([id, words]) => words.map((word) => ({ id, word }))),
  ...OTHERS.map((word) => ({ id: null, word })),
].sort((a, b) => b.word.length - a.word.length);

/** Where a text names a figure, in order; the longest name at a place counts. */
export function metricsIn(text: string, from: number, to: number): readonly MetricMention[] {
  const metrics = knownMetrics();
  const mentions: MetricMention[] = [];
  let at = from;
  while (at < to) {
    const here = at;
    const match = BY_LENGTH.find(({ word }) => text.startsWith(word, here) && here + word.length <= to);
    if (!match) {
      at += 1;
      continue;
    }
    at += match.word.length;
    const metric = match.id === null ? undefined : metrics.get(match.id);
    if (!metric) continue;
    const increment =
      BEFORE.test(text.slice(from, here)) || BEHIND.test(text.slice(at, to)) || BY_AMOUNT.test(text.slice(at, to));
    mentions.push({ id: metric.id, unit: metric.unit, start: here, end: at, increment });
  }
  return mentions;
}
