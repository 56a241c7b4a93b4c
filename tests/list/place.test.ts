import { isPlace, resolvePlace } from '../../src/list/place';
import table from '../../src/list/guangxi-divisions.json';

describe('the table', () => {
  const counties = table.cities.flatMap(({ counties: all }) => Object.entries(all as Record<string, string>));
  test('14 cities; 41 districts, 10 county-level cities, 48 counties, 12 autonomous counties', () => {
    expect(table.cities.length).toBe(14);
    expect(counties.length).toBe(111);
    const ending = (suffix: RegExp) => counties.filter(([, name]) => suffix.test(name)).length;
    expect([ending(/区$/), ending(/市$/), ending(/(?<!自治)县$/), ending(/自治县$/)]).toEqual([41, 10, 48, 12]);
  });
  test('a county begins with its city', () => {
    for (const city of table.cities)
      for (const code of Object.keys(city.counties)) expect(code.slice(0, 4)).toBe(city.code.slice(0, 4));
    expect(new Set(counties.map(([code]) => code)).size).toBe(111);
    expect(new Set(counties.map(([, name]) => name)).size).toBe(111);
  });
  test('every division is found by its own name', () => {
    for (const city of table.cities) {
      expect(resolvePlace(city.name, null).city?.code).toBe(city.code);
      for (const [code, name] of Object.entries(city.counties as Record<string, string>)) {
        expect(resolvePlace(city.name, name)).toEqual({
          city: { code: city.code, name: city.name },
          county: { code, name },
          other: null,
        });
        expect(resolvePlace(null, name).county?.code).toBe(code);
        expect(isPlace(name)).toBe(true);
      }
    }
  });
});

test.each<
  [city: string | null, county: string | null, cityName: string | null, countyCode: string | null, other: string | null]
>([
  ['南宁市', '兴宁区', '南宁市', '450102', null],
  ['南宁', '兴宁', '南宁市', '450102', null],
  ['南宁市', '横州市', '南宁市', '450181', null],
  ['南宁市', '横县', '南宁市', '450181', null],
  ['南宁市', '武鸣县', '南宁市', '450110', null],
  ['桂林市', '荔浦县', '桂林市', '450381', null],
  ['桂林市', '临桂县', '桂林市', '450312', null],
  ['百色市', '平果县', '百色市', '451082', null],
  ['百色市', '靖西县', '百色市', '451081', null],
  ['百色市', '田阳县', '百色市', '451003', null],
  ['河池市', '宜州市', '河池市', '451203', null],
  ['柳州市', '柳江县', '柳州市', '450206', null],
  ['贺州市', '平桂管理区', '贺州市', '451103', null],
  ['玉林市', '福绵管理区', '玉林市', '450903', null],
  ['柳州市', '三江', '柳州市', '450226', null],
  ['柳州市', '三江县', '柳州市', '450226', null],
  ['来宾市', '金秀', '来宾市', '451324', null],
  ['河池市', '都安', '河池市', '451228', null],
  ['河池市', '大化', '河池市', '451229', null],
  ['梧州市', '藤县', '梧州市', '450422', null],
  ['玉林市', '容县', '玉林市', '450921', null],
  ['防城港市', '港口', '防城港市', '450602', null],
  [' 南 宁 市 ', '兴宁区\u200b', '南宁市', '450102', null],
  ['广西南宁市', '兴宁区', '南宁市', '450102', null],
  ['广西壮族自治区南宁市', '青秀区', '南宁市', '450103', null],
  [null, '南宁市兴宁区', '南宁市', '450102', null],
  [null, '广西壮族自治区桂林市阳朔县', '桂林市', '450321', null],
  [null, '柳州三江', '柳州市', '450226', null],
  [null, '三江侗族自治县', '柳州市', '450226', null],
  [null, '桂平市', '贵港市', '450881', null],
  ['南宁市', null, '南宁市', null, null],
  ['南宁市', '', '南宁市', null, null],
  ['南宁市', '南宁市', '南宁市', null, null],
  ['广西', '兴宁区', '南宁市', '450102', null],
  // No division: kept as written, never mapped by guess.
  ['南宁市', '市本级', '南宁市', null, '市本级'],
  ['南宁市', '高新区', '南宁市', null, '高新区'],
  ['南宁市', '广西—东盟经济技术开发区', '南宁市', null, '广西—东盟经济技术开发区'],
  ['柳州市', '柳东新区', '柳州市', null, '柳东新区'],
  ['钦州市', '钦州港片区', '钦州市', null, '钦州港片区'],
  ['钦州市', '中马钦州产业园', '钦州市', null, '中马钦州产业园'],
  ['南宁市', '新桥镇', '南宁市', null, '新桥镇'],
  ['桂林市', '兴宁区', '桂林市', null, '兴宁区'],
  ['梅州市', '兴宁市', null, null, '兴宁市'],
  ['广州市', '江南', null, null, '江南'],
  [null, '朝阳区', null, null, '朝阳区'],
  [null, '藤', null, null, '藤'],
  [null, '港北区政府', null, null, '港北区政府'],
  [null, null, null, null, null],
])('%j, %j: %s %s', (city, county, cityName, countyCode, other) => {
  const place = resolvePlace(city, county);
  expect([place.city?.name ?? null, place.county?.code ?? null, place.other]).toEqual([cityName, countyCode, other]);
});

test.each([
  '南宁市',
  '南宁',
  '南宁市 ',
  '广西',
  '广西壮族自治区',
  '广西南宁市',
  '全区',
  '兴宁区',
  '横县',
  '横州市',
  '三江',
  '藤县',
  '市本级',
  '全辖合计',
  '高新区',
  '经开区',
  '南宁高新区',
  '南宁市本级',
  '柳州市市辖区',
  '柳东新区',
  '钦州港片区',
  '东盟经开区',
  '广西—东盟经济技术开发区',
  '综保区',
  '南宁市兴宁区',
])('%j alone in its row is a place', (text) => {
  expect(isPlace(text)).toBe(true);
});

test.each([
  '',
  ' ',
  '广西糖业',
  '南宁糖业',
  '南宁市糖业有限公司',
  '柳州钢铁',
  '港口物流有限公司',
  '桂林三金',
  '北京市',
  '合计',
  '藤',
  '容',
  '资源公司',
  '一、南宁市企业',
  '企业名称',
  '兴宁区某某厂',
])('%j is none', (text) => {
  expect(isPlace(text)).toBe(false);
});
