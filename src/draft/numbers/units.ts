/** What a stated number counts. */
export type StatedUnit =
  /** Money, in 万元. */
  | '万元'
  /** Percent and points of it, as a share: 0.1 for 10 %. */
  | 'share'
  /** Electricity, in 万千瓦时. */
  | '万千瓦时'
  /** 元 for each. */
  | '元/人'
  | '元/千瓦时'
  /** Whole things and people. */
  | 'count'
  /** A length of time. */
  | 'time'
  /** Tonnes, hectares, dollars, times: what no rule here counts in. */
  | 'other'
  /** Nothing is written behind it. */
  | 'bare';

interface BaseUnit {
  readonly unit: StatedUnit;
  /** How much of ours one of it is. */
  readonly times: string;
}

const MONEY: BaseUnit = { unit: '万元', times: '0.0001' };
const POWER: BaseUnit = { unit: '万千瓦时', times: '0.0001' };
const COUNT: BaseUnit = { unit: 'count', times: '1' };
const TIME: BaseUnit = { unit: 'time', times: '1' };
const OTHER: BaseUnit = { unit: 'other', times: '1' };

const of = (unit: BaseUnit, ...names: readonly string[]) => names.map((name) => [name, unit] as const);

/** Units by the name that a text gives them, without 十 to 亿 before it. */
export const BASE_UNITS: ReadonlyMap<string, BaseUnit> = new Map([
  ...of(MONEY, '元人民币', '元'),
  ...of({ unit: 'share', times: '0.01' }, '%', '个百分点', '百分点', 'pct'),
  ...of({ unit: 'share', times: '0.001' }, '‰'),
  ...of(POWER, '千瓦时', '千瓦小时', 'kWh', 'kwh', 'KWH', 'Kwh', '度电', '度'),
  ...of(TIME, '个工作日', '个自然日', '个月', '个季度', '工作日', '周年', '年', '天', '日', '小时', '分钟', '周'),
  ...of(
    OTHER,
    '美元',
    '欧元',
    '港元',
    '日元',
    '吨标准煤',
    '吨标煤',
    '吨',
    '公斤',
    '千克',
    '克',
    '平方公里',
    '平方千米',
    '平方米',
    '立方米',
    '公里',
    '千米',
    '毫米',
    '厘米',
    '米',
    '公顷',
    '亩',
    '千瓦',
    '兆瓦',
    '千伏安',
    '千伏',
    '伏',
    '倍',
    '分',
    '岁',
    '折',
    '元/吨',
    '元/亩',
    '元/平方米',
    '元/立方米',
  ),
  ...of(
    COUNT,
    '家次',
    '人次',
    '家',
    '户',
    '个',
    '人',
    '名',
    '项',
    '场',
    '次',
    '件',
    '台',
    '套',
    '条',
    '辆',
    '座',
    '处',
    '所',
    '份',
    '支',
    '位',
    '批',
    '款',
    '类',
    '种',
    '期',
    '只',
    '艘',
    '架',
    '间',
    '张',
    '篇',
    '轮',
    '强',
    '宗',
    '片',
    '株',
    '级',
    '大',
    '届',
    '门',
    '站',
  ),
]);

/** Longest first, for a pattern of alternatives. */
export const UNIT_NAMES: readonly string[] = [...BASE_UNITS.keys()].sort((a, b) => b.length - a.length);

/** What money is given for each of, where the text writes it behind a stroke: 元/人. */
export const PER: ReadonlyMap<string, { readonly unit: StatedUnit; readonly times: string }> = new Map([
  ['人', { unit: '元/人', times: '10000' }],
  ['千瓦时', { unit: '元/千瓦时', times: '10000' }],
  ['kWh', { unit: '元/千瓦时', times: '10000' }],
  ['度', { unit: '元/千瓦时', times: '10000' }],
]);

/** Units that a Chinese numeral counts in: 三年 is a number, 三类 hardly one. */
export const CHINESE_UNITS: ReadonlySet<string> = new Set([
  '元',
  '元人民币',
  '%',
  '个百分点',
  '百分点',
  '千瓦时',
  '家',
  '户',
  '个',
  '人',
  '名',
  '项',
  '场',
  '台',
  '年',
  '个月',
  '天',
  '个工作日',
  '工作日',
  '倍',
  '吨',
  '亩',
  '次',
  '平方公里',
  '公里',
]);
