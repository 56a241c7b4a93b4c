const INDUSTRIES = [
  '汽车制造业',
  '通用设备制造业',
  '黑色金属冶炼和压延加工业',
  '有色金属冶炼和压延加工业',
  '化学原料和化学制品制造业',
  '非金属矿物制品业',
  '农副食品加工业',
  '计算机、通信和其他电子设备制造业',
  '医药制造业',
  '造纸和纸制品业',
  '其他电子设备制造业（电池）',
  '木材加工和木、竹、藤、棕、草制品业',
];
const COUNTIES = ['江南区', '柳南区', '七星区', '港口区', '青秀区'];

/**
 * A list of the statistics forms, cumulative columns to June and to March: enterprises of a dozen industries about the
 * lines of measure 1, some without a base, some with a figure missing, one of an industry that nobody knows.
 */
export function trialList(rows: number): (string | number | null)[][] {
  const start: (string | number | null)[][] = [
    ['2025年上半年工业企业名单'],
    ['单位：万元'],
    ['企业名称', '县（市、区）', '所属行业', '1-6月产值', '上年1-6月产值', '1-3月产值', '上年1-3月产值'],
  ];
  const list = Array.from({ length: rows }, (_, index): (string | number | null)[] => {
    // About the line of 4,000 and 10 %, a step of 37.5 apart, over and over.
    const quarter = 3000 + ((index * 37.5) % 2200);
    const base = index % 9 === 4 ? 0 : Math.round(quarter / (1.02 + (index % 14) / 100));
    const before = 2500 + ((index * 11) % 900);
    const long = index % 10 === 7 ? '壮族自治区新型材料研发制造（集团）股份' : '';
    return [
      `广西${long}第${String(index + 1)}有限公司`,
      COUNTIES[index % COUNTIES.length] ?? null,
      INDUSTRIES[index % INDUSTRIES.length] ?? null,
      index % 23 === 20 ? null : before + quarter,
      base === 0 ? 0 : before - 100 + base,
      before,
      base === 0 ? 0 : before - 100,
    ];
  });
  return [...start, ...list];
}
