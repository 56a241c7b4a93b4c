/** What a figure's heading speaks of: the figure, the figure of the year before, the rate between them, or none of these. */
export type Aspect = 'figure' | 'base' | 'growth';

/** Why a heading with a metric's words is no figure of the policy. */
export type NoFact =
  /** 增量, 净增, 新增产值: a difference. */
  | 'increment'
  /** 奖励金额, 补助, 拨付, 市级: money that is paid. */
  | 'money'
  /** 目标, 计划, 预计. */
  | 'planned'
  /** 环比, 比上季. */
  | 'sequential'
  /** 百分点. */
  | 'points'
  /** 上年同期增速: the rate of another year. */
  | 'last-rate'
  /** 排名, 占比, 人均, 能耗 … of a metric. */
  | 'derived';

const NO_FACT: readonly (readonly [NoFact, RegExp])[] = [
  ['planned', /目标|计划|预计|预测|预期|预估|力争|任务|拟达|测算/u],
  ['sequential', /环比|比上季|较上季|比上月|较上月|比一季度|较一季度/u],
  ['points', /百分点/u],
  [
    'money',
    /奖|补助|补贴|补偿|资金|拨付|兑现|兑付|核定金额|申报金额|申请金额|财政|^(?:自治区|省|市|县|区|县区|市县)(?:本)?级$|核减|审定金额/u,
  ],
  ['derived', /占比|比重|排名|排序|人均|单位产值|能耗|产值率|税收|贡献|拉动|累计占|差额|缺口/u],
];

const BASE_WORDS =
  '上一年度?同期|上年度?同期|去年度?同期|上年同季|去年同季|往年同期|同期|基数|基期|上一年度?|上年度?|去年|比较期|对比期';
const BASE = new RegExp(`(?:${BASE_WORDS})(?:数|值|额|完成)?`, 'gu');
/** 比上年同期 compares with it: no base. */
const COMPARED = new RegExp(`(?:[比较同与和跟]|同比)(?:20\\d\\d年|${BASE_WORDS})(?:${BASE_WORDS})?(?:相?比)?`, 'gu');
const GROWTH = /同比|增速|增幅|增长率?|增减率?|升降|涨跌|±%?|\+-%?|增\/减|变化率|变动率|同期比|比同期/u;
const INCREMENT = /增量|净增|增减?额|增长[额量值]|增加[额量数]?|新增|增值额|变动额|变化额|差值/u;

/** What stands in a heading beside its metric, and what is left of it. */
export interface AspectRead {
  readonly aspect: Aspect;
  /** The base or rate is said in words (not by a year). */
  readonly said: boolean;
  readonly rest: string;
}

/** Whether a heading speaks of something that no fact of the policy is. */
export function noFactOf(plain: string): NoFact | null {
  return NO_FACT.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Whether a heading speaks of a difference (同比增量, 新增产值). */
export function isIncrement(plain: string): boolean {
  return INCREMENT.test(plain);
}

/** Reads figure, base or growth from a heading (bare, its unit and period still in it). */
export function aspectOf(plain: string): AspectRead | 'last-rate' {
  const compares = COMPARED.test(plain);
  COMPARED.lastIndex = 0;
  const uncompared = plain.replace(COMPARED, '');
  const rate = GROWTH.test(uncompared) || compares;
  const base = BASE.test(uncompared);
  BASE.lastIndex = 0;
  if (rate && base) {
    // 同比基数 is the base of the rate; 上年同期增速 the rate of another year.
    if (/基数|基期/u.test(uncompared)) return { aspect: 'base', said: true, rest: strip(uncompared) };
    return 'last-rate';
  }
  if (rate) return { aspect: 'growth', said: true, rest: strip(uncompared) };
  return { aspect: base ? 'base' : 'figure', said: base, rest: strip(uncompared) };
}

function strip(plain: string): string {
  return plain
    .replace(BASE, '')
    .replace(/同比|增速|增幅|增长率?|增减率?|升降|涨跌|±%?|\+-%?|增\/减|变化率|变动率|情况/gu, '');
}
