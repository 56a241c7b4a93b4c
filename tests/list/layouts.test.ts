import { allSaid, columns, fact, found, list, read, sheet, told } from './sheet';
import type { Cell } from './sheet';

/** The ten layouts that public lists were met in (names of enterprises are made up). */

test('1: a winners’ list of four columns', () => {
  const reading = list(
    sheet(
      [
        ['根据《促进工业稳增长若干政策》，对2023年三季度产值同比增长的企业给予奖励，现予公示。'],
        ['共9家企业，合计266万元。'],
        ['2023年三季度规上工业企业增产奖励公示名单'],
        ['序号', '乡镇', '单位详细名称', '奖励金额(万元)'],
        [1, '新安江街道', '甲某电子有限公司', 20],
        [2, '新安江街道', '乙某化工有限公司', 40],
        [3, '经开区(梅城)', '丙某机械有限公司', 26],
      ],
      { merges: ['A1:D1', 'A2:D2', 'A3:D3'] },
    ),
  );
  expect(columns(reading)).toEqual({ name: 'C', county: 'B' });
  expect([reading.headerTop, reading.headerRow]).toEqual([4, 4]);
  expect(reading.rows.map(({ row, name, county }) => [row, name, county])).toEqual([
    [5, '甲某电子有限公司', '新安江街道'],
    [6, '乙某化工有限公司', '新安江街道'],
    [7, '丙某机械有限公司', '经开区(梅城)'],
  ]);
  expect(reading.rows[0]!.enterprise.facts).toEqual({});
  expect(reading.unread.map(({ header, why }) => [header, why.code])).toEqual([
    ['序号', 'list.unread.no-word'],
    ['奖励金额(万元)', 'list.unread.money'],
  ]);
  // The lines above speak of a quarter of 2023.
  expect(found(reading)).toEqual(['period-suspect']);
});

test('2: a summary by county with a two-level header is told so', () => {
  const reading = read(
    sheet(
      [
        ['2022年规上工业企业奖励资金拨付表'],
        [],
        ['单位：万元'],
        ['序号', '县区', '奖励企业户数', null, null, '省级财政资金', '拨付金额'],
        [null, null, '10万元', '20万元', '小计', null, null],
        ['信阳市', '全辖合计', 51, 57, 108, 825, 1650],
        [1, '市本级', 3, 4, 7, 55, 110],
        [2, '浉河区', 5, 6, 11, 85, 170],
      ],
      { merges: ['A1:G1', 'C4:E4', 'A4:A5', 'B4:B5', 'F4:F5', 'G4:G5'] },
    ),
  );
  expect(told(reading)).toBe('list.counties');
});

test.each<[string, Cell[][]]>([
  [
    '3: a statistics table, cumulative',
    [
      ['单位：万元'],
      ['指标名称', '2022年1-8月', '上年同期', '比上年±%'],
      ['规模以上工业企业'],
      ['工业总产值', 1234.5, 1200.1, 2.9],
      ['主要行业产值'],
      ['其中：汽车制造业', 500.1, 520.4, -3.9],
      ['注：本表数据为快报数。'],
    ],
  ],
  [
    '4: the same, its period in the unit line',
    [
      ['2024年1-4月 规模以上工业主要指标 单位：万元'],
      ['项目', '2024年1-4', '上年同期', '同比增长(%)'],
      ['工业总产值', 100, 90, 11.1],
      ['#国有企业', 30, 28, 7.1],
      ['  工业产销率(%)', 98.1, 97.9, null],
    ],
  ],
  [
    '5: the same, with odd cells',
    [
      ['指标', '累计', '同比增长(±%)'],
      ['规模以上工业总产值(万元)', 4000, '-3.9个 百分点'],
      ['企业单位数(个)', 30, '—'],
      ['利润总额(万元)', 12, 3],
    ],
  ],
  [
    '6: the enterprise’s own form, indicators down the page',
    [
      ['工业产销总值及主要产品产量'],
      ['指标名称', '计量单位', '代码', '本年', null, '上年同期', null],
      [null, null, null, '本月', '1—本月', '本月', '1—本月'],
      ['甲', '乙', '丙', 1, 2, 3, 4],
      ['工业总产值(当年价格)', '千元', '01', 100, 600, 90, 550],
      ['工业销售产值', '千元', '03', 100, 600, 90, 550],
      ['用电量', '万千瓦小时', '11', 1, 6, 1, 5],
      ['单位负责人：　统计负责人：　填表人：　报出日期：20　年　月　日'],
    ],
  ],
  [
    '6: the same with the enterprise’s name in a line of its own',
    [
      ['企业名称', '甲某有限公司'],
      ['统一社会信用代码', '91450100MAYML3TX60'],
      ['工业总产值', 4400],
      ['上年同期', 4000],
    ],
  ],
])('%s: told so', (_, rows) => {
  const reading = read(sheet(rows));
  expect(told(reading)).toBe('list.indicators');
  expect(allSaid(reading).join('')).toContain('名单');
});

test('7: a yearbook’s header in letters over two rows is no list of enterprises', () => {
  const reading = read(
    sheet(
      [
        ['12-11 规模以上工业企业主要指标'],
        ['(2002年)', null, null, '单位:万元'],
        ['类　别', '企　业', '工业总', '利 润'],
        [null, '单位数', '产　值', '总 额'],
        ['总　计', 120, 4000, 30],
        ['国有企业', 30, 1000, 10],
        ['续表1'],
        ['类　别', '企　业', '工业总', '利 润'],
        [null, '单位数', '产　值', '总 额'],
        ['私营企业', 50, 900, 5],
      ],
      { merges: ['A1:D1'] },
    ),
  );
  expect(reading.kind).toBe('no-list');
});

test('7: a list with such a header, blanks in words, and a continuation with its header again', () => {
  const reading = list(
    sheet([
      ['规模以上工业企业情况'],
      ['(2025年二季度)', null, null, '单位:万元'],
      ['企　业', '行　业', '工业总', '上年'],
      ['名　称', null, '产　值', '同期'],
      ['甲某有限公司', '通用设备制造业', 5000, 4000],
      ['总　计', null, 5000, 4000],
      ['续表1'],
      ['企　业', '行　业', '工业总', '上年'],
      ['名　称', null, '产　值', '同期'],
      ['乙某有限公司', '纺织业', 3000, 2500],
    ]),
  );
  expect(columns(reading)).toEqual({ name: 'A', industry: 'B', output: 'C', 'output.base': 'D' });
  expect([reading.headerTop, reading.headerRow]).toEqual([3, 4]);
  expect(reading.rows.map(({ row }) => row)).toEqual([5, 10]);
  expect(fact(reading, 10)).toEqual({ current: '3000', base: '2500' });
  expect(reading.others).toEqual([]);
});

test('8: a merged title over six columns, and a small second row before the header', () => {
  const reading = list(
    sheet(
      [
        ['洪梅镇“倍增计划”试点企业奖励资金申请项目明细表'],
        ['填报单位（盖章）：', null, null, null, '填报日期：2018年5月'],
        ['序号', '企业名称', '项目名称', '申请金额（万元）', '核定金额（万元）', '备注'],
        [1, '甲某纸业有限公司', '技改奖励', 30, 30, null],
        [2, '乙某家具厂', '用电奖励', 12.5, 10, '核减'],
      ],
      { merges: ['A1:F1', 'A2:D2', 'E2:F2'] },
    ),
  );
  expect(columns(reading)).toEqual({ name: 'B' });
  expect(reading.title).toBe('洪梅镇“倍增计划”试点企业奖励资金申请项目明细表');
  expect(reading.rows.map(({ name }) => name)).toEqual(['甲某纸业有限公司', '乙某家具厂']);
});

test('9: an allocation plan with shares of two budgets', () => {
  const reading = list(
    sheet(
      [
        ['附件1'],
        ['资金安排计划表'],
        [null, null, null, null, '单位：万元'],
        ['序号', '企业名称', '安排金额', '其中', null],
        [null, null, null, '市财政', '县区财政'],
        [1, '甲某有限公司', 100, 40, 60],
        [2, '乙某有限公司', 200, 80, 120],
        ['合计', null, 300, 120, 180],
      ],
      { merges: ['A2:E2', 'A4:A5', 'B4:B5', 'C4:C5', 'D4:E4'] },
    ),
  );
  expect(columns(reading)).toEqual({ name: 'B' });
  expect([reading.headerTop, reading.headerRow]).toEqual([4, 5]);
  expect(reading.rows.map(({ row }) => row)).toEqual([6, 7]);
});

test('10: names in one sentence are no table', () => {
  const reading = read(
    sheet([
      ['关于拟奖励企业的公示'],
      [
        '拟对甲某电器有限公司、乙某机械有限公司、丙某阀门有限公等20家企业各奖励30万元；丁某钢业有限公司等8家各奖励10万元，总计680万元。',
      ],
    ]),
  );
  expect(told(reading)).toBe('list.sentence');
});

test.each<[string, Cell[][], string]>([
  ['an empty sheet', [], 'list.empty'],
  ['blanks alone', [['  ', '　']], 'list.empty'],
  [
    'places under 单位',
    [
      ['单位', '产值', '同期'],
      ['合计', 3, 3],
      ['南宁市', 1, 1],
      ['柳州市', 2, 2],
    ],
    'list.counties',
  ],
  [
    'an explanation of the fields',
    [
      ['字段', '填写说明'],
      ['企业名称', '按营业执照填写全称'],
      ['所在市', '填写设区市'],
      ['产值', '填写当季数'],
    ],
    'list.indicators',
  ],
  ['a letter', [['各市工业和信息化局：'], ['现将有关事项通知如下。']], 'list.no-header'],
])('%s holds no list, and is told so', (_, rows, code) => {
  expect(told(read(sheet(rows)))).toBe(code);
});
