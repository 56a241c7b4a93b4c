import fc from 'fast-check';
import { exact, plain } from '../../src/quantity/exact';
import { UNITS, unitNamed, unitOf, unitsOf } from '../../src/quantity/unit';
import type { Dimension } from '../../src/quantity/unit';

describe('the unit of a heading, unit line or title', () => {
  const cases: [text: string, unit: string | null][] = [
    ['产值（万元）', '万元'],
    ['产值(万元)', '万元'],
    ['产值/万元', '万元'],
    ['产值／万元', '万元'],
    ['产值(千元)', '千元'],
    ['产值（千元）', '千元'],
    ['产值（元）', '元'],
    ['产值［亿元］', '亿元'],
    ['产值【百万元】', '百万元'],
    ['单位：万元', '万元'],
    ['单位:人民币万元', '万元'],
    ['单位：人民币 万元', '万元'],
    ['金额单位：人民币千元', '千元'],
    ['（单位：万元）', '万元'],
    ['计量单位：千元', '千元'],
    ['单位:万 元', '万元'],
    ['2024年1-4月                单位：万元', '万元'],
    ['（2002年） 单位:万元', '万元'],
    ['填报单位（盖章）：          单位：千元', '千元'],
    ['工业总产值（当年价格、千元）', '千元'],
    ['产值(万元，现价)', '万元'],
    ['二季度产值万元', '万元'],
    ['二季度产值千元', '千元'],
    ['产值 亿元', '亿元'],
    ['产值\n（万元）', '万元'],
    ['万元', '万元'],
    ['以千元为单位', '千元'],
    ['（以万元计）', '万元'],
    ['同比增长(%)', '%'],
    ['同比增长（％）', '%'],
    ['比上年±%', '%'],
    ['同比(±%)', '%'],
    ['增速%', '%'],
    ['用电量（万千瓦时）', '万千瓦时'],
    ['用电量（万千瓦小时）', '万千瓦时'],
    ['用电量(千瓦时)', '千瓦时'],
    ['用电量/万度', '万千瓦时'],
    ['用电量（度）', '千瓦时'],
    ['用电量(kWh)', '千瓦时'],
    ['用电量（万kW·h）', '万千瓦时'],
    ['新增就业人数（人）', '人'],
    ['企业数（家）', '个'],
    ['项目数（个）', '个'],
    // No unit, or none of a column.
    ['产值', null],
    ['营业收入', null],
    ['第二季度', null],
    ['2025年度', null],
    ['单位名称', null],
    ['单位详细名称', null],
    ['企业法人', null],
    ['联系人', null],
    ['国家', null],
    ['电子元件', null],
    ['多元化', null],
    ['10万元', null],
    ['20 万元', null],
    ['奖励10万元', null],
    ['人均产值（万元/人）', null],
    ['电耗（千瓦时/吨）', null],
    ['万元产值能耗', null],
    ['增幅（个百分点）', null],
    ['进度', null],
    ['', null],
  ];
  test.each(cases)('%j: %s', (text, unit) => {
    expect(unitOf(text)?.id ?? null).toBe(unit);
  });

  test.each<[string, Dimension, string | null]>([
    ['单位：万元、人', 'money', '万元'],
    ['单位：万元、人', 'persons', '人'],
    ['单位：千元、万千瓦时、%', 'electricity', '万千瓦时'],
    ['单位：千元、万千瓦时、%', 'share', '%'],
    ['单位：千元、%', 'electricity', null],
    ['单位：千元、万元', 'money', null],
  ])('%j, %s: %s', (text, dimension, unit) => {
    expect(unitOf(text, dimension)?.id ?? null).toBe(unit);
  });

  test('two units that differ are none', () => {
    expect(unitOf('单位：万元、人')).toBeNull();
    expect(unitsOf('单位：万元、人').map(({ id }) => id)).toEqual(['万元', '人']);
  });
});

test('a unit by itself', () => {
  expect(unitNamed(' 万 元 ')?.id).toBe('万元');
  expect(unitNamed('人民币亿元')?.id).toBe('亿元');
  expect(unitNamed('万元人民币')?.id).toBe('万元');
  expect(unitNamed('ＫＷＨ')?.id).toBe('千瓦时');
  expect(unitNamed('')).toBeNull();
  expect(unitNamed('美元')).toBeNull();
  expect(unitNamed('万美元')).toBeNull();
  expect(unitNamed('人次')).toBeNull();
});

describe('factors', () => {
  test.each([
    ['元', '40000000', '4000'],
    ['千元', '40000', '4000'],
    ['万元', '4000', '4000'],
    ['百万元', '40', '4000'],
    ['亿元', '0.4', '4000'],
    ['千瓦时', '3000000', '300'],
    ['万千瓦时', '300', '300'],
    ['兆瓦时', '3000', '300'],
    ['亿千瓦时', '0.03', '300'],
    ['%', '12.5', '0.125'],
    ['万人', '0.0025', '25'],
    ['公斤', '1200000', '1200'],
    ['t', '1200', '1200'],
    ['千吨', '1.2', '1200'],
    ['万吨', '0.12', '1200'],
    ['亿吨', '0.000012', '1200'],
    ['m³', '1200000', '120'],
    ['千立方米', '1200', '120'],
    ['万方', '120', '120'],
    ['亿m3', '0.012', '120'],
  ])('%s', (id, figure, expected) => {
    const unit = unitNamed(id);
    expect(unit && plain(exact(figure).times(unit.factor))).toBe(expected);
  });

  test('a factor is a power of ten, names are unique', () => {
    for (const { factor } of UNITS) expect(plain(factor)).toMatch(/^(10*|0\.0*1)$/);
    const names = UNITS.flatMap(({ names: all }) => all.map((name) => name.toLowerCase()));
    expect(new Set(names).size).toBe(names.length);
  });

  test('any unit, in brackets behind any heading, is that unit', () => {
    const heading = fc.constantFrom('产值', '二季度工业总产值', '1-6月营业收入', '上年同期', '2024年1—6月用电量');
    const brackets = fc.constantFrom('()', '（）', '[]', '【】', '〔〕');
    fc.assert(
      fc.property(heading, brackets, fc.constantFrom(...UNITS), fc.nat(), (words, pair, unit, at) => {
        const name = unit.names[at % unit.names.length] ?? unit.id;
        expect(unitOf(`${words}${pair.charAt(0)}${name}${pair.charAt(1)}`)?.id).toBe(unit.id);
      }),
    );
  });
});
