/** A list as bureaus keep it, for the real session: every kind of verdict and some things to look at. */
export function realList(rows: number): (string | number | null)[][] {
  const start: (string | number | null)[][] = [
    ['2025年二季度工业企业增产增效名单'],
    ['单位：万元'],
    ['序号', '企业名称', '统一社会信用代码', '县（市、区）', '所属行业', '二季度产值', '上年同期', '同比增速'],
  ];
  const kinds: (string | number | null)[][] = [
    ['广西甲建材有限公司', '91450100MAYML3TX60', '江南区', '非金属矿物制品业', 4400, 3900, '12.8%'],
    ['广西乙机械有限公司', '91450200059672194Y', '柳南区', '通用设备制造业', 4399.99, 4000, '10.0%'],
    ['广西丙汽车零部件有限公司', '91450300MAYB5L8UX6', '七星区', '汽车制造业', 2100, 0, null],
    ['广西丁钢铁有限公司', '91450100MAYML3TX6A', '江南区', '黑色金属冶炼和压延加工业', 3200, 3000, '6.7%'],
    ['广西戊化工有限公司', null, '北海海城区', '化学原料和化学制品制造业', 5200, null, null],
    [
      '广西己铝业集团股份有限公司防城港新材料研发制造分公司',
      null,
      '港口区',
      '有色金属冶炼和压延加工业',
      '约4500',
      4100,
      null,
    ],
    ['广西庚软件有限公司', null, '青秀区', '软件和信息技术服务业', 2600, 2100, null],
  ];
  const list = Array.from({ length: rows }, (_, index) => {
    const [name, ...rest] = kinds[index % kinds.length] ?? [];
    const numbered = index < kinds.length ? name : `${String(name)}${String(index + 1)}号`;
    return [index + 1, numbered ?? null, ...(index < kinds.length ? rest : [null, ...rest.slice(1)])];
  });
  return [...start, ...list];
}
