import { columns, fact, found, list, read, sheet, told } from './sheet';
import type { Cell, SheetSaid } from './sheet';

const HEADER: Cell[] = ['序号', '企业名称', '产值（万元）', '同期（万元）'];
const A: Cell[] = [1, '甲某有限公司', 5000, 4000];
const B: Cell[] = [2, '乙某有限公司', 6000, 5000];

/** Rows under the header of row 1; the rows that are enterprises. */
const ROWS: [string, Cell[][], SheetSaid, number[]][] = [
  ['a numbered heading, merged across', [['一、南宁市'], A], { merges: ['A2:D2'] }, [3]],
  ['a heading merged across without a number', [['规模以上工业企业'], A], { merges: ['A2:D2'] }, [3]],
  ['a numbered heading alone', [['（一）规上工业'], A], {}, [3]],
  ['a numbered heading alone, among the names', [[null, '二、柳州市'], A], {}, [3]],
  ['a place alone', [['南宁市'], A], {}, [3]],
  ['a place alone, among the names', [[null, '横州市'], A], {}, [3]],
  ['an old name of a place', [['横县'], A], {}, [3]],
  ['what is no division but stands for one', [['市本级'], A, ['高新区'], B], {}, [3, 5]],
  ['a number and a place', [['一', '南宁市'], A], {}, [3]],
  ['a number and a place with sums', [['一', '南宁市', 12000, 9000], A], {}, [3]],
  ['小计 among the names', [A, [null, '小计', 5000, 4000]], {}, [2]],
  ['合计 with blanks, in the first column', [A, ['合　计', null, 5000, 4000]], {}, [2]],
  ['总计 first', [['总计', null, 11000, 9000], A, B], {}, [3, 4]],
  ['a city’s sum', [A, [null, '南宁市小计', 5000, 4000], [null, '合计（2家）', 5000, 4000]], {}, [2]],
  ['其中', [A, [null, '其中：规上企业', 5000, 4000], ['其中', null, 1, 1]], {}, [2]],
  ['column letters', [['甲', '乙', 1, 2], A], {}, [3]],
  ['column numbers', [[1, 2, 3, 4], A], {}, [3]],
  ['column numbers as text', [['1', '2', '3', '4=3/2'], A], {}, [3]],
  ['blank rows', [A, [], [null, '　'], B], {}, [2, 5]],
  ['notes to the end', [A, ['注：本表单位为万元。'], B], {}, [2]],
  ['备注', [A, ['备注：'], B], {}, [2]],
  ['说明', [A, ['说明：1.本表由企业填报'], ['2.数据为快报数']], {}, [2]],
  ['who filled it in', [A, [null, '填表人：某某', '审核人：某某'], B], {}, [2]],
  ['who answers for it', [A, ['单位负责人：　统计负责人：　填表人：　报出日期：20　年　月　日']], {}, [2]],
  ['who made and who checked it', [A, ['制表：某某', null, '审核：某某'], B], {}, [2]],
  ['who fills in a part is a line, and ends nothing', [A, ['填报单位：横州市工信局'], B], {}, [2, 4]],
  ['sums in brackets', [A, [null, '南宁市（小计）', 1, 1], B], {}, [2, 4]],
  ['a repeated header', [A, HEADER, B], {}, [2, 4]],
  ['a continuation with its header again', [A, ['续表1'], HEADER, B], {}, [2, 5]],
  ['a continuation behind a footer', [A, ['填表人：'], ['续表'], HEADER, B], {}, [2, 6]],
  [
    'companies whose names hold such words',
    [
      [1, '广西合计算机有限公司', 1, 1],
      [2, '其中商贸有限公司', 1, 1],
      [3, '注塑机械厂', 1, 1],
      [4, '南宁小计数码有限公司', 1, 1],
      [5, '说明书印刷有限公司', 1, 1],
      [6, '备注文具厂', 1, 1],
      [7, '南宁市总计科技有限公司', 1, 1],
      [8, '审核人信息技术有限公司', 1, 1],
      B,
    ],
    {},
    [2, 3, 4, 5, 6, 7, 8, 9, 10],
  ],
  [
    'names without an ending',
    [
      [1, '柳钢', 1, 1],
      [2, '玉柴', 1, 1],
      [3, '南宁糖业', 1, 1],
    ],
    {},
    [2, 3, 4],
  ],
  ['a numbered company alone is one', [[null, '1、甲某有限公司'], A], {}, [2, 3]],
  ['a figure without a name', [A, [2, null, 3000, 2000]], {}, [2, 3]],
  ['a name alone', [A, [null, '乙某有限公司']], {}, [2, 3]],
  ['a number alone is none', [A, [2], [3]], {}, [2]],
  ['hidden rows are read', [A, B], { hiddenRows: [3] }, [2, 3]],
  ['a unit line within', [A, [null, null, null, '单位：万元'], B], {}, [2, 4]],
];

test.each(ROWS)('rows: %s', (_, rows, said, wanted) => {
  expect(list(sheet([HEADER, ...rows], said)).rows.map(({ row }) => row)).toEqual(wanted);
});

test('a row without a name is one, with a finding; so is a row with nothing but a name', () => {
  const reading = list(sheet([HEADER, A, [2, null, 3000, 2000], [3, '乙某有限公司'], [4, '—', 1000, 900]]));
  expect(reading.rows.map(({ row, name }) => [row, name])).toEqual([
    [2, '甲某有限公司'],
    [3, null],
    [4, '乙某有限公司'],
    [5, null],
  ]);
  expect(found(reading).filter((at) => at.startsWith('B'))).toEqual(['B3 value-missing', 'B5 value-missing']);
  expect(fact(reading, 4)).toEqual({ current: '?output', base: '?output.base,output.growth' });
});

test('a second list below: its title is no enterprise, its rows are not this list’s', () => {
  const reading = list(
    sheet([
      ['2025年二季度企业产值表'],
      HEADER.slice(1),
      A.slice(1),
      [],
      ['2024年二季度企业产值表'],
      HEADER.slice(1),
      B.slice(1),
      ['丙某有限公司', 1, 1],
      ['合计', 2, 2],
    ]),
  );
  expect(reading.rows.map(({ row }) => row)).toEqual([3]);
  expect(reading.others).toEqual(['名单!A6:C8']);
  expect(reading.area).toEqual({ top: 2, left: 1, bottom: 3, right: 3 });
});

test('a second list right below, with its title right above its header', () => {
  const reading = list(
    sheet([['企业名称', '产值'], ['甲某有限公司', 1], ['软件企业'], ['单位名称', '营业收入'], ['乙某有限公司', 2]]),
  );
  expect(reading.rows.map(({ row }) => row)).toEqual([2]);
  expect(reading.others).toEqual(['名单!A4:B5']);
});

describe('two lists side by side', () => {
  const beside = [
    ['企业名称', '二季度产值（万元）', null, '企业名称', '行业', '二季度产值（万元）', '上年同期产值（万元）'],
    ['甲某有限公司', 4400, null, '乙某有限公司', '软件和信息技术服务业', 100, 4000],
    ['丙某有限公司', 4400, null, '丁某有限公司', '水泥', 100, 4000],
  ];

  test('the right one lends the left one neither industry nor base, and is named', () => {
    const reading = list(sheet(beside));
    expect(reading.columns.map(({ key, column }) => [key, column])).toEqual([
      ['name', 1],
      ['output', 2],
    ]);
    expect(reading.rows.map(({ name }) => name)).toEqual(['甲某有限公司', '丙某有限公司']);
    expect(reading.others).toEqual(['名单!D1:G3']);
  });

  test('under headings of their own above', () => {
    const [headings = [], ...rows] = beside;
    const reading = list(
      sheet([['南宁市', '南宁市', null, '柳州市', '柳州市', '柳州市', '柳州市'], headings, ...rows]),
    );
    expect(reading.columns.map(({ key }) => key)).toEqual(['name', 'output']);
    expect(reading.rows).toHaveLength(2);
  });

  test('the same names again are the same list', () => {
    const reading = list(
      sheet(
        beside.map((cells, row) =>
          row === 0 ? cells : cells.map((cell, column) => (column === 3 ? (cells[0] ?? null) : cell)),
        ),
      ),
    );
    expect(reading.columns.map(({ key, column }) => [key, column])).toEqual(
      expect.arrayContaining([
        ['industry', 5],
        ['output.base', 7],
      ]),
    );
    expect(reading.others).toEqual([]);
  });

  test('the right one is read by itself where the user points at it', () => {
    const reading = list(sheet(beside), {}, { area: { top: 1, left: 4, bottom: 3, right: 7 } });
    expect(reading.rows.map(({ name }) => name)).toEqual(['乙某有限公司', '丁某有限公司']);
    expect(reading.columns.map(({ key }) => key)).toEqual(['name', 'industry', 'output', 'output.base']);
  });
});

test('others: visible sheets in order, quoted as Excel does, without those we wrote', () => {
  const rows = [
    ['企业名称', '产值（万元）'],
    ['甲某有限公司', 5000],
  ];
  const reading = list([
    sheet([['说明']], { name: '说明' }),
    sheet(rows, { name: '隐藏', hidden: true }),
    sheet(rows, { name: '补充标准' }),
    sheet(rows, { name: '核验明细 (2)' }),
    sheet([[], ...rows], { name: '名单' }),
    sheet([...rows, ['乙某有限公司', 1]], { name: '上年 表' }),
    sheet([['企业名称', '产值']], { name: '2024' }),
    sheet(rows, { name: "a'b" }),
  ]);
  expect(reading.sheet).toBe('名单');
  expect(reading.others).toEqual(["'上年 表'!A1:B3", "'2024'!A1:B1", "'a''b'!A1:B2"]);
});

test('a header without enterprises is a list of none, and comes before fuller sheets', () => {
  const reading = list([
    sheet([['企业名称', '产值']], { name: '空' }),
    sheet(
      [
        ['企业名称', '产值'],
        ['甲', 1],
      ],
      { name: '满' },
    ),
  ]);
  expect([reading.sheet, reading.rows]).toEqual(['空', []]);
  expect(reading.area).toEqual({ top: 1, left: 1, bottom: 1, right: 2 });
});

test('names without a metric of the policy are a list', () => {
  const reading = list(sheet([['企业名称'], ['甲某有限公司'], ['乙某厂']]));
  expect(reading.rows.map(({ name, enterprise }) => [name, enterprise])).toEqual([
    ['甲某有限公司', { facts: {}, industry: { kind: 'unsaid' }, marks: {} }],
    ['乙某厂', { facts: {}, industry: { kind: 'unsaid' }, marks: {} }],
  ]);
});

test('only sheets of ours: no list', () => {
  expect(
    told(
      read([
        sheet(
          [
            ['企业名称', '产值'],
            ['甲', 1],
          ],
          { name: '核验汇总' },
        ),
      ]),
    ),
  ).toBe('list.no-sheets');
  expect(
    told(
      read(
        [
          sheet(
            [
              ['企业名称', '产值'],
              ['甲', 1],
            ],
            { name: '防篡改校验' },
          ),
        ],
        {},
        { sheet: '防篡改校验' },
      ),
    ),
  ).toBe('list.own-sheet');
});

test('columns that we wrote are no facts', () => {
  const reading = list(
    sheet([
      [null, null, '依据《2024年一季度若干措施（征求意见稿）》测算，仅供参考，不作为申报、公示、兑现依据'],
      [
        '企业名称',
        '产值（万元）',
        '核验结论',
        '核验说明',
        '达标差额（万元）',
        '奖补金额（万元）',
        '第1条（增产增效）核验结论',
      ],
      ['甲某有限公司', 5000, '符合', '…', null, 12, '符合'],
    ]),
  );
  expect(columns(reading)).toEqual({ name: 'A', output: 'B' });
  expect(reading.unread.map(({ why }) => why.code)).toEqual(Array(5).fill('list.unread.ours'));
  expect(reading.title).toBe(null);
  expect(found(reading)).toEqual([]);
});

/** Header rows, the keys found. */
const HEADERS: [string, Cell[][], SheetSaid, Record<string, string>, [number, number]][] = [
  [
    'words of the lists',
    [['序号', '申报单位', '统一社会信用代码', '所在市', '县(市、区)', '所属行业', '行业代码', '是否有基数']],
    {},
    { name: 'B', creditCode: 'C', city: 'D', county: 'E', industry: 'F', industryCode: 'G', hasBase: 'H' },
    [1, 1],
  ],
  [
    'blanks and line breaks in words',
    [['企 业\n名 称', '信用\n代码', '工业 总产值']],
    {},
    { name: 'A', creditCode: 'B', output: 'C' },
    [1, 1],
  ],
  ['marks of a duty', [['*企业名称', '★产值（万元）']], {}, { name: 'A', output: 'B' }, [1, 1]],
  [
    'three rows, units in the third',
    [
      ['名称', '产值', null],
      [null, '本期', '同期'],
      [null, '千元', '万元'],
    ],
    { merges: ['A1:A3', 'B1:C1'] },
    { name: 'A', output: 'B', 'output.base': 'C' },
    [1, 3],
  ],
  [
    '单位 over 名称 and 代码',
    [
      ['单位', null, '产值'],
      ['名称', '社会信用代码', null],
    ],
    { merges: ['A1:B1', 'C1:C2'] },
    { name: 'A', creditCode: 'B', output: 'C' },
    [1, 2],
  ],
  [
    'a title, an attachment, a unit line above',
    [['附件1'], ['二季度名单'], ['填报单位（盖章）：', null, '单位：万元'], ['企业名称', '产值', '同期']],
    { merges: ['A2:C2'] },
    { name: 'A', output: 'B', 'output.base': 'C' },
    [4, 4],
  ],
  ['weak words beside others', [['序号', '企业', '二季度产值']], {}, { name: 'B', output: 'C' }, [1, 1]],
  [
    'banners over groups',
    [
      ['基本情况', null, '主要指标', null],
      ['企业名称', '所属行业', '产值', '同期'],
    ],
    { merges: ['A1:B1', 'C1:D1'] },
    { name: 'A', industry: 'B', output: 'C', 'output.base': 'D' },
    [1, 2],
  ],
  [
    'second candidates are left',
    [['企业名称', '产值', '工业总产值', '同期', '二季度产值']],
    {},
    { name: 'A', output: 'E', 'output.base': 'D' },
    [1, 1],
  ],
];

test.each(HEADERS)('header: %s', (_, header, said, wanted, rows) => {
  const reading = list(sheet([...header, ['甲某有限公司', 1, 1, 1, 1]], said));
  expect(columns(reading)).toEqual(wanted);
  expect([reading.headerTop, reading.headerRow]).toEqual(rows);
});

test('a second candidate says which column was taken', () => {
  const { unread } = list(
    sheet([
      ['企业名称', '产值', '工业总产值'],
      ['甲某有限公司', 1, 1],
    ]),
  );
  expect(unread.map(({ column, why }) => [column, why.code, why.params['column']])).toEqual([
    [3, 'list.unread.second', 'B'],
  ]);
});
