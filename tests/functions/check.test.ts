import { ask, saying, short } from './asking';

const HEADER = ['企业名称', '行业', '二季度产值（万元）', '上年同期产值（万元）'];
const LIST = [
  ['2025年二季度工业企业名单', '', '', ''],
  HEADER,
  ['甲机械有限公司', '机械', 4400, 4000],
  ['乙机械有限公司', '机械', 4399.99, 4000],
  ['合计', '', 8799.99, 8000],
  ['丙建材有限公司', '建材', 3500, 3000],
  ['丁机械有限公司', '机械', 4400, ''],
  ['戊科技有限公司', '软件和信息技术服务业', 4400, 4000],
  ['注：单位为万元', '', '', ''],
];

type Rows = readonly (readonly unknown[])[];
const verdicts = (rows: Rows, column = 0): unknown[] => rows.map((row) => row[column]);

describe('CHECK', () => {
  test('as many rows as the range, headings on the header’s row, empty texts where no enterprise stands', () => {
    const rows = ask('CHECK', [LIST, 1]) as Rows;
    expect(rows).toHaveLength(LIST.length);
    expect(rows.every((row) => row.length === 4)).toBe(true);
    expect(rows[1]).toEqual(['核验结论', '核验说明', '达标差额（万元）', '奖补金额（万元）']);
    expect(verdicts(rows)).toEqual([
      '',
      '核验结论',
      '符合',
      '不符合',
      '',
      '待定（标准未明确）',
      '待定（缺数据）',
      '不适用',
      '',
    ]);
    expect(rows[3]?.[2]).toBe(0.01);
    expect(rows[0]).toEqual(['', '', '', '']);
  });

  test('each row says what the single functions say', () => {
    const rows = ask('CHECK', [LIST, 1]) as Rows;
    for (const place of [2, 3, 5, 6, 7]) {
      const [, industry, current, base] = LIST[place] ?? [];
      expect(rows[place]?.[0]).toBe(ask('VERDICT', [1, industry, current, base]));
      expect(rows[place]?.[1]).toBe(ask('REASON', [1, industry, current, base]));
    }
  });

  test('four columns a measure in the order asked, headed by it', () => {
    const rows = ask('CHECK', [LIST, '2、1']) as Rows;
    expect(rows[1]?.map(String).map((heading) => heading.slice(0, 3))).toEqual([
      ...['第2条', '第2条', '第2条', '第2条'],
      ...['第1条', '第1条', '第1条', '第1条'],
    ]);
    expect(verdicts(rows, 4)[2]).toBe('符合');
    expect(ask('CHECK', [LIST, [[2, 1]]])).toEqual(rows);
    expect(verdicts(ask('CHECK', [LIST]) as Rows, 0)[2]).toBe('符合');
  });

  test('an award that the workbook settles', () => {
    const rows = ask('CHECK', [LIST, 1], saying({ 'm1.award': '20' })) as Rows;
    expect(verdicts(rows, 3)).toEqual(['', '奖补金额（万元）', 20, '', '', '', '', '', '']);
  });

  test('zeros that Excel on the desktop makes of empty cells are no enterprises', () => {
    const zeros = LIST.map((row) => row.map((cell) => (cell === '' ? 0 : cell)));
    zeros.splice(5, 0, [0, 0, 0, 0]);
    const rows = ask('CHECK', [zeros, 1]) as Rows;
    expect(verdicts(rows)).toEqual([
      ...['', '核验结论', '符合', '不符合', '', '', '待定（标准未明确）'],
      // A base of 0 cannot be told from an empty cell here: the reason says what decided.
      ...['符合', '不适用', ''],
    ]);
    expect(rows[7]?.[1]).toContain('基数为0，按无基数');
  });

  test.each<[string, readonly unknown[], unknown]>([
    ['no list', [[['a', 'b']], 1], '#N/A'],
    ['one cell', ['甲', 1], '#N/A'],
    ['nothing', [], '#N/A'],
    ['a measure that does not judge', [LIST, 5], '#VALUE!'],
    ['one of two', [LIST, '1,5'], '#VALUE!'],
  ])('%s', (_, args, answer) => {
    expect(short('CHECK', args)).toBe(answer);
  });
});
