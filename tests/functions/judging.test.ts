import { ask, saying, short } from './asking';

const M = 1;

describe('VERDICT', () => {
  test.each<[string, readonly unknown[], string]>([
    ['both met', [M, '机械', 4400, 4000], '符合'],
    ['output just under', [M, '机械', 3999.99999999999, 3000], '不符合'],
    ['growth just under', [M, '机械', 4399.99999999999, 4000], '不符合'],
    ['noise of a formula is none', [M, '机械', 4400.000000000001, 4000], '符合'],
    ['noise below is none', [M, '机械', 4400 * (1 - Number.EPSILON), 4000], '符合'],
    ['without a base, at the line', [M, '机械', 2000, '无基数'], '符合'],
    ['without a base, just under', [M, '机械', 1999.99, '无基数'], '不符合'],
    ['a base of 0 is none', [M, '机械', 2000, 0], '符合'],
    ['both branches fail', [M, '机械', 1999.99, ''], '不符合'],
    ['a blank base decides', [M, '机械', 4000, ''], '待定（缺数据）'],
    ['null is a blank', [M, '机械', 4000, null], '待定（缺数据）'],
    ['a blank current is missing, never zero', [M, '机械', '', 4000], '待定（缺数据）'],
    ['a negative current is missing', [M, '机械', -1, 4000], '待定（缺数据）'],
    ['a negative base is missing', [M, '机械', 4000, -5], '待定（缺数据）'],
    [
      'an error is missing',
      [M, '机械', 4000, { basicType: 'Error', basicValue: '#N/A', type: 'Error' }],
      '待定（缺数据）',
    ],
    ['its text too', [M, '机械', 4000, '#REF!'], '待定（缺数据）'],
    ['a logical is missing', [M, '机械', true, 4000], '待定（缺数据）'],
    ['约4500 is missing', [M, '机械', '约4500', 4000], '待定（缺数据）'],
    ['full width with its unit', [M, '机械', '４,４００ 万元', '４,０００.０'], '符合'],
    ['a unit in the cell is scaled', [M, '机械', '0.44亿元', '4000万元'], '符合'],
    ['元 in the cell is scaled', [M, '机械', '43999999元', '4000万元'], '不符合'],
    ['relaxed at the plain line', [M, '建材', 4400, 4000], '符合'],
    ['relaxed below it waits for the standard', [M, '建材', 3999, 3000], '待定（标准未明确）'],
    ['outside industry', [M, '建筑业', 9999, 1], '不适用'],
    ['software is for measure 2', [M, '软件和信息技术服务业', 9999, 1], '不适用'],
    ['measure 2', [2, '软件和信息技术服务业', 2200, 2000], '符合'],
    ['measure 2 just under', [2, '软件和信息技术服务业', 2199.99, 2000], '不符合'],
    ['no industry, above', [M, '', 4400, 4000], '符合'],
    ['no industry, below: it may be a relaxed one', [M, '', 3999, 3000], '待定（缺数据）'],
    ['0 is what an empty cell arrives as on the desktop', [M, 0, 4400, 4000], '符合'],
    ['a code as a number', [M, 3130, 3999, 3000], '待定（标准未明确）'],
    ['an unknown name', [M, '某某业', 4400, 4000], '待定（缺数据）'],
    ['a block of one cell', [[[M]], [['机械']], [[4400]], [[4000]]], '符合'],
  ])('%s', (_, args, verdict) => {
    expect(ask('VERDICT', args)).toBe(verdict);
  });

  test.each<[string, unknown]>([
    ['1', '1'],
    ['第1条', '第1条'],
    ['一', '一'],
    ['第一条', '第一条'],
    ['full width', '１'],
    ['in brackets', '（一）'],
    ['a number', 1],
  ])('a measure as %s', (_, measure) => {
    expect(ask('VERDICT', [measure, '机械', 4400, 4000])).toBe('符合');
  });

  test('the choices of the workbook count', () => {
    expect(ask('VERDICT', [M, '机械', 2000, ''], saying({}, { emptyBase: 'none' }))).toBe('符合');
    expect(ask('VERDICT', [M, '机械', 2000, 0], saying({}, { zeroBase: 'missing' }))).toBe('待定（缺数据）');
    expect(ask('VERDICT', [M, '', 3999, 3000], saying({}, { industry: '机械' }))).toBe('不符合');
    expect(ask('VERDICT', [M, '机械', 4398, 4000], saying({}, { growthRounding: 1 }))).toBe('符合');
    expect(ask('VERDICT', [M, '机械', 4397.99, 4000], saying({}, { growthRounding: 1 }))).toBe('不符合');
  });

  test('a parameter of the workbook counts', () => {
    const standards = saying({ 'm1.relaxed.output': '3000', 'm1.relaxed.growth': '0.05' });
    expect(ask('VERDICT', [M, '建材', 3150, 3000], standards)).toBe('符合');
    expect(ask('VERDICT', [M, '建材', 3149.99, 3000], standards)).toBe('不符合');
  });
});

describe('ELIGIBLE', () => {
  test.each<[string, readonly unknown[], unknown]>([
    ['eligible', [M, '机械', 4400, 4000], true],
    ['ineligible', [M, '机械', 4399, 4000], false],
    ['not applicable', [M, '建筑业', 4400, 4000], false],
    ['undetermined', [M, '机械', 4400, ''], '#N/A'],
    ['no such measure', [99, '机械', 4400, 4000], '#VALUE!'],
    ['a measure that does not judge', [9, '机械', 4400, 4000], '#VALUE!'],
    ['no measure', ['', '机械', 4400, 4000], '#VALUE!'],
  ])('%s', (_, args, answer) => {
    expect(short('ELIGIBLE', args)).toBe(answer);
  });

  test('errors say what is allowed, and what is missing', () => {
    expect(ask('ELIGIBLE', ['五', '机械', 1, 1])).toBe('#VALUE! 此函数不适用于第5条；可填：1、2。');
    expect(ask('ELIGIBLE', ['甲', '机械', 1, 1])).toBe(
      '#VALUE! “甲”不是措施的序号；请填序号，如1、“第1条”或“一”。可填：1、2。',
    );
    expect(ask('ELIGIBLE', [M, '机械', 4400, ''])).toContain('同期产值');
  });
});

describe('REASON', () => {
  test.each<[string, readonly unknown[], readonly string[]]>([
    ['met', [M, '机械', 4400, 3900], ['有基数', '4,400万元', '4,000万元', '12.82%', '10%', '第1条', '未核']],
    ['a zero decided', [M, '机械', 2000, 0], ['基数为0，按无基数', '2,000万元']],
    ['what could not be read is said first', [M, '机械', '约4500', 4000], ['二季度产值“约4500”不能识别为数，按缺数据']],
    ['an error behind an argument', [M, '机械', 4000, '#REF!'], ['同期产值引用的单元格是错误值#REF!']],
    ['an unknown industry', [M, '某某业', 4400, 4000], ['某某业', '无法归类']],
  ])('%s', (_, args, words) => {
    const reason = ask('REASON', args);
    for (const each of words) expect(reason).toContain(each);
  });

  test('no zero is said where none decided', () => {
    expect(ask('REASON', [M, '机械', 2000, '无基数'])).not.toContain('基数为0');
  });
});

describe('GAP', () => {
  test.each<[string, readonly unknown[], unknown]>([
    ['met', [M, '机械', 4400, 4000], 0],
    ['growth wants more than the threshold', [M, '机械', 5400, 5000], 100],
    ['the threshold wants more', [M, '机械', 3000, 1000], 1000],
    ['exact, not 0.30000000000000004', [M, '机械', 4399.7, 4000], 0.3],
    ['without a base', [M, '机械', 1999.99, '无基数'], 0.01],
    ['by the metric’s name', [M, '机械', 5400, 5000, '产值'], 100],
    ['undetermined', [M, '机械', 5400, ''], '#N/A'],
    ['not applicable', [M, '建筑业', 1, 1], '#N/A'],
    ['no such metric', [M, '机械', 5400, 5000, '利润'], '#VALUE!'],
  ])('%s', (_, args, gap) => {
    expect(short('GAP', args)).toBe(gap);
  });
});
