import type { Cell } from './cells';
import { brand, CITIES, creditCode, drawn } from './invented';

/** One enterprise of the quarterly list, in the order of its columns. */
export interface QuarterRow {
  readonly name: string | null;
  readonly code: Cell;
  readonly county: Cell;
  readonly industry: Cell;
  readonly industryCode: Cell;
  readonly output: Cell;
  readonly outputBase: Cell;
  readonly outputGrowth: Cell;
  readonly revenue: Cell;
  readonly revenueBase: Cell;
  readonly electricity: Cell;
  readonly jobs: Cell;
  readonly note: Cell;
  readonly hidden?: boolean;
}

export interface CityRows {
  readonly city: string;
  readonly rows: readonly QuarterRow[];
}

const INDUSTRIES: readonly (readonly [name: string, code: string, word: string])[] = [
  ['非金属矿物制品业', 'C30', '建材'],
  ['通用设备制造业', 'C34', '机械'],
  ['汽车制造业', 'C36', '汽车部件'],
  ['有色金属冶炼和压延加工业', 'C32', '铝业'],
  ['木材加工和木、竹、藤、棕、草制品业', 'C20', '木业'],
  ['医药制造业', 'C27', '制药'],
  ['黑色金属冶炼和压延加工业', 'C31', '钢铁'],
  ['农副食品加工业', 'C13', '粮油'],
  ['计算机、通信和其他电子设备制造业', 'C39', '电子'],
  ['化学原料和化学制品制造业', 'C26', '化工'],
  ['纺织业', 'C17', '纺织'],
  ['造纸和纸制品业', 'C22', '纸业'],
  ['软件和信息技术服务业', 'I65', '软件'],
  ['专用设备制造业', 'C35', '装备'],
];

type Change = Partial<QuarterRow>;

/** What lists are full of, each once or twice, by the number of the enterprise. Figures in 万元. */
const ODD: Readonly<Record<number, Change>> = {
  // At the threshold, and just beside it.
  0: { output: 4000, outputBase: 3600, outputGrowth: 11.11, note: '产值恰为4,000万元' },
  1: { output: 4400, outputBase: 4000, outputGrowth: 10, note: '增速恰为10%' },
  2: { output: 4399.99, outputBase: 4000, outputGrowth: 10, note: '增速四舍五入后为10%' },
  3: { output: 3999.99, outputBase: 3500, outputGrowth: 14.29 },
  5: { output: { formula: '4000*1.1', result: 4400.000000000001 }, outputBase: 4000, outputGrowth: 10 },
  6: { output: 2000, outputBase: 0, outputGrowth: null, note: '新投产' },
  7: { output: 1999.99, outputBase: 0, outputGrowth: null },
  8: { output: 2600, outputBase: '无基数', outputGrowth: null, note: '2024年10月投产' },
  9: { output: 2350, outputBase: '新投产', outputGrowth: '不可比' },
  // Numbers as text.
  10: { output: '４，５００．５', outputBase: '4,000', outputGrowth: '12.51%' },
  11: { output: '5,200 ', outputBase: ' 4600', outputGrowth: '13.04' },
  13: { output: '0.62亿元', outputBase: '5300万元', outputGrowth: '增长16.98%' },
  14: { output: '约4500', outputBase: 4000, outputGrowth: 12.5 },
  15: { output: '4500~5000', outputBase: 4100, outputGrowth: null },
  16: { output: '(320)', outputBase: 900, outputGrowth: -135.56 },
  17: { output: 5120, outputBase: -260, outputGrowth: '—' },
  // Empty cells and placeholders.
  19: { output: 5300, outputBase: null, outputGrowth: null },
  20: { output: 5300, outputBase: null, outputGrowth: 15.2, note: '同期数待县区补报' },
  21: { output: 5300, outputBase: '—', outputGrowth: '/' },
  22: { output: null, outputBase: 4100, outputGrowth: null, note: '停产检修' },
  23: { output: '无', outputBase: 3900, outputGrowth: null },
  24: { output: { error: '#DIV/0!' }, outputBase: 3900, outputGrowth: { error: '#DIV/0!' } },
  25: { output: 1850.3, outputBase: null, outputGrowth: null, note: '产值低于两项门槛' },
  // Rates that do not fit, and rates that make one look twice.
  28: { output: 4600, outputBase: 4200, outputGrowth: 12.3, note: '填报增速与产值不符' },
  29: { output: 9800, outputBase: 4100, outputGrowth: 139.02 },
  30: { output: 2100, outputBase: 5600, outputGrowth: -62.5 },
  31: { output: 46_500_000, outputBase: 42_000_000, outputGrowth: 10.71, note: '单位疑为元' },
  32: { output: 5.1, outputBase: 4.5, outputGrowth: 13.33, note: '单位疑为千万元' },
  33: { output: 4800, outputBase: 12, outputGrowth: 39_900 },
  // Credit codes.
  34: { code: '91450500MANK8AGBXG' },
  35: { code: '9145090078738165XY' },
  36: { code: '92451000MAWRNQMA8' },
  37: { code: '9145O100MAYML3TX60' },
  38: { code: 914_504_001_069_928_000 },
  39: { code: '450100000123456' },
  40: { code: '91451302mac8pduf1r' },
  41: { code: '９１４５１２００８７７０１８８５６５' },
  42: { code: '9145 1302 MAC8 PDUF 1R' },
  43: { code: '91451302MAC8PDUF2W' },
  44: { code: 'MANK8AGBX' },
  46: { code: null },
  // Industries: relaxed ones below the line, edge codes, unknown words, a name against a code.
  48: { industry: '水泥', industryCode: 'C3011', output: 3200, outputBase: 2950, outputGrowth: 8.47 },
  49: { industry: '医药制造业', industryCode: 'C27', output: 3600, outputBase: 3400, outputGrowth: 5.88 },
  50: { industry: '炼焦', industryCode: 'C252', output: 3100, outputBase: 2900, outputGrowth: 6.9 },
  51: { industry: '饲料', industryCode: 'C132', output: 3500, outputBase: 3300, outputGrowth: 6.06 },
  52: { industry: '冶金', industryCode: null, output: 3700, outputBase: 3500, outputGrowth: 5.71 },
  53: { industry: '战略性新兴产业', industryCode: null, output: 5200, outputBase: 4500, outputGrowth: 15.56 },
  54: { industry: null, industryCode: 'C3399', output: 5150, outputBase: 4400, outputGrowth: 17.05 },
  55: { industry: '建材批发', industryCode: 'F5165', output: 8800, outputBase: 7000, outputGrowth: 25.71 },
  57: { industry: '汽车制造业', industryCode: 'C30', output: 3900, outputBase: 3500, outputGrowth: 11.43, note: '行业名称与代码不一致' },
  58: { industry: null, industryCode: null, output: 3300, outputBase: 2900, outputGrowth: 13.79 },
  59: { industry: '新一代信息技术', industryCode: 'I64', output: 2300, outputBase: 2000, outputGrowth: 15 },
  60: { industry: '房屋建筑业', industryCode: 'E47', output: 12_600, outputBase: 9800, outputGrowth: 28.57 },
  // Software: revenue decides, output is often empty.
  12: { output: null, outputBase: null, outputGrowth: null, revenue: 2000, revenueBase: 1800 },
  26: { output: null, outputBase: null, outputGrowth: null, revenue: 2200, revenueBase: 2000 },
  68: { output: null, outputBase: null, outputGrowth: null, revenue: 1000, revenueBase: 0 },
  82: { output: null, outputBase: null, outputGrowth: null, revenue: 1999.9, revenueBase: 1700 },
  96: { output: null, outputBase: null, outputGrowth: null, revenue: '３，１００', revenueBase: '—' },
  // Rows that are easily lost.
  63: { hidden: true, output: 4950, outputBase: 4300, outputGrowth: 15.12, note: '隐藏行' },
  64: { name: '桂林示例戊辰二合计量具有限公司' },
  65: { name: null, output: 4700, outputBase: 4100, outputGrowth: 14.63 },
};

function rounded(value: number, places = 2): number {
  return Number(value.toFixed(places));
}

/** Some two hundred enterprises by city. */
export function quarterRows(): readonly CityRows[] {
  const next = drawn(20_250_430);
  const per = [24, 22, 18, 12, 12, 10, 12, 14, 16, 18, 10, 12, 10, 12];
  let number = 0;
  const cities = CITIES.map(({ city, counties }, place) => {
    const rows: QuarterRow[] = [];
    for (let count = 0; count < (per[place] ?? 12); count += 1) {
      const [county, division] = counties[count % counties.length] ?? ['', ''];
      rows.push(row(number, city, county, division, next));
      number += 1;
    }
    return { city, rows };
  });
  return withDuplicates(cities);
}

function row(number: number, city: string, county: string, division: string, next: () => number): QuarterRow {
  const [industry, industryCode, word] = INDUSTRIES[number % INDUSTRIES.length] ?? ['', '', ''];
  const base = rounded(900 + next() ** 2 * 16_000);
  const rate = rounded(-0.12 + next() * 0.42, 4);
  const output = rounded(base * (1 + rate));
  const usual: QuarterRow = {
    name: `${city.replace(/市$/, '')}示例${brand(number)}${word}有限${number % 5 === 0 ? '责任' : ''}公司`,
    code: creditCode(division, number + 1),
    county,
    industry,
    industryCode,
    output,
    outputBase: base,
    outputGrowth: rounded((output / base - 1) * 100),
    revenue: rounded(output * (0.9 + next() * 0.15)),
    revenueBase: rounded(base * (0.9 + next() * 0.15)),
    electricity: rounded(output * (0.01 + next() * 0.04)),
    jobs: Math.round(next() * 60 - 12),
    note: null,
  };
  return { ...usual, ...ODD[number] };
}

/** The same enterprise twice: once by its name, once by its code, once by both with other figures. */
function withDuplicates(cities: readonly CityRows[]): readonly CityRows[] {
  const [first, second, third] = cities;
  const [a, b, c] = [first?.rows[18], second?.rows[4], third?.rows[2]];
  if (!a || !b || !c) throw new Error('too few rows');
  const again: readonly QuarterRow[] = [
    { ...a, name: ` ${a.name?.replace('有限', ' 有限') ?? ''}`, code: creditCode('450105', 901), note: '与前面企业同名' },
    { ...b, name: `${b.name?.replace('有限公司', '') ?? ''}（分公司）`, note: '信用代码与总公司相同' },
    { ...c, output: Number(c.output) + 150, note: '重复填报' },
  ];
  return cities.map((city, place) => (place === 13 ? { ...city, rows: [...city.rows, ...again] } : city));
}
