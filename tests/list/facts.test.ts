import { fact, found, list, sheet } from './sheet';
import type { Cell } from './sheet';
import type { Choices } from '../../src/policy/standards';

const MISSING = '?output.base,output.growth';

function one(header: string[], cells: Cell[], choices: Partial<Choices> = {}, above: Cell[][] = []) {
  return list(sheet([...above, ['企业名称', ...header], ['甲某有限公司', ...cells]]), choices);
}

/** base cell, growth cell, hasBase cell; choices; base as read; findings on the row. */
const BASES: [string, Cell[], Partial<Choices>, string, string[]][] = [
  ['a figure', [4000, null, null], {}, '4000', []],
  ['a figure and a rate: the figure', [4000, '10%', null], {}, '4000', ['D2 number-as-text']],
  ['0 is none', [0, null, null], {}, 'none:zero', []],
  ['0 left open', [0, null, null], { zeroBase: 'missing' }, MISSING, []],
  ['0 left open gives way to a rate', [0, 12, null], { zeroBase: 'missing' }, 'rate 0.12 ?output.base', []],
  ['0 and a rate: 0 decides, and is suspect', [0, 12, null], {}, 'none:zero', ['C2 base-suspect']],
  ['empty', [null, null, null], {}, MISSING, []],
  ['blanks are empty', ['　 ', null, null], { emptyBase: 'none' }, 'none:said', []],
  ['empty, and the user says none', [null, null, null], { emptyBase: 'none' }, 'none:said', []],
  ['empty with a rate', [null, 12, null], {}, 'rate 0.12 ?output.base', []],
  ['empty with a rate, whatever the user says', [null, 12, null], { emptyBase: 'none' }, 'rate 0.12 ?output.base', []],
  ['empty with a rate of 0', [null, 0, null], { emptyBase: 'none' }, 'rate 0 ?output.base', []],
  [
    'empty with a placeholder for a rate is no rate',
    [null, '—', null],
    { emptyBase: 'none' },
    'none:said',
    ['D2 value-missing'],
  ],
  [
    'empty with 新投产 for a rate',
    [null, '新投产', null],
    { emptyBase: 'none' },
    'none:said',
    ['D2 number-unreadable'],
  ],
  [
    'empty with a rate that cannot be read',
    [null, '约12%', null],
    { emptyBase: 'none' },
    MISSING,
    ['D2 number-unreadable'],
  ],
  [
    'empty with an error for a rate',
    [null, { error: '#N/A' }, null],
    { emptyBase: 'none' },
    MISSING,
    ['D2 formula-error'],
  ],
  ['negative', [-5, null, null], {}, MISSING, ['C2 value-negative']],
  [
    'negative, and the user says that empty is none',
    [-5, null, null],
    { emptyBase: 'none' },
    MISSING,
    ['C2 value-negative'],
  ],
  ['negative with a rate', [-5, 12, null], {}, 'rate 0.12 ?output.base', ['C2 value-negative']],
  ['an error with a rate', [{ error: '#REF!' }, 12, null], {}, 'rate 0.12 ?output.base', ['C2 formula-error']],
  ['an error is never empty', [{ error: '#REF!' }, null, null], { emptyBase: 'none' }, MISSING, ['C2 formula-error']],
  [
    'a formula without a result is never empty',
    [{ stale: true }, null, null],
    { emptyBase: 'none' },
    MISSING,
    ['C2 formula-error'],
  ],
  ['a placeholder is missing', ['—', null, null], {}, MISSING, ['C2 value-missing']],
  ['a placeholder is not empty', ['—', null, null], { emptyBase: 'none' }, MISSING, ['C2 value-missing']],
  ['无 is a placeholder', ['无', null, null], { emptyBase: 'none' }, MISSING, ['C2 value-missing']],
  ['a placeholder with a rate', ['/', 12, null], {}, 'rate 0.12 ?output.base', ['C2 value-missing']],
  ['无基数', ['无基数', null, null], {}, 'none:said', []],
  ['新投产', ['新 投 产', null, null], {}, 'none:said', []],
  ['否', [null, null, '否'], {}, 'none:said', []],
  ['否 against a figure: the figure', [4000, null, '否'], {}, '4000', ['C2 base-suspect']],
  ['是 and a figure', [4000, null, '是'], {}, '4000', []],
  ['是 with 0', [0, null, '是'], {}, MISSING, ['C2 base-suspect']],
  ['是 with an empty base', [null, null, '是'], { emptyBase: 'none' }, MISSING, []],
  ['是 with an empty base and a rate', [null, 12, '是'], {}, 'rate 0.12 ?output.base', []],
  ['否 and 0', [0, null, '否'], {}, 'none:zero', []],
  ['unreadable', ['约4000', null, null], { emptyBase: 'none' }, MISSING, ['C2 number-unreadable']],
];

test.each(BASES)('base: %s', (_, cells, choices, wanted, findings) => {
  const reading = one(
    ['二季度产值（万元）', '上年同期（万元）', '同比增速（%）', '是否有基数'],
    [4400, ...cells],
    choices,
  );
  expect(fact(reading, 2)).toEqual({ current: '4400', base: wanted });
  // 4,400 against 4,000 is 10 %: reported rates of 12 % stand beside no figure here.
  expect(found(reading)).toEqual(findings);
});

test('a list without base columns has every base empty', () => {
  expect(fact(one(['产值'], [4400]), 2).base).toBe(MISSING);
  expect(fact(one(['产值'], [4400], { emptyBase: 'none' }), 2).base).toBe('none:said');
  expect(fact(one(['产值', '同比'], [4400, 0.12], { emptyBase: 'none' }), 2).base).toBe('rate 0.12 ?output.base');
});

/** The figure's cell; what is read; findings. */
const CELLS: [string, Cell, string, string[]][] = [
  ['a number', 4000, '4000', []],
  ['the noise of a formula', 4000 * 1.1, '4400', []],
  ['text of digits', '4000', '4000', ['B2 number-as-text']],
  ['full width, separators, blanks', ' ４,０００.５　', '4000.5', ['B2 number-as-text']],
  ['a unit in the cell wins over its column’s', '4000千元', '400', ['B2 number-as-text']],
  ['万元 in the cell', '4,000.50 万元', '4000.5', ['B2 number-as-text']],
  ['every digit as typed', '3999.99999999999999', '3999.99999999999999', ['B2 number-as-text']],
  ['brackets are a minus', '(4000)', '?output', ['B2 number-as-text', 'B2 value-negative']],
  ['a unit of something else', '4000人', '?output', ['B2 number-unreadable']],
  ['a percentage', '12%', '?output', ['B2 number-unreadable']],
  ['a number formatted as a percentage', { n: 0.12, format: '0.00%' }, '?output', ['B2 number-unreadable']],
  ['about', '约4000', '?output', ['B2 number-unreadable']],
  ['a letter behind', '4500a', '?output', ['B2 number-unreadable']],
  ['a range', '4500~5000', '?output', ['B2 number-unreadable']],
  ['a footnote', '4500①', '?output', ['B2 number-unreadable']],
  ['a raised digit', '4500²', '?output', ['B2 number-unreadable']],
  ['a logical value', true, '?output', ['B2 number-unreadable']],
  ['a date', { n: 45818, format: 'yyyy/m/d' }, '?output', ['B2 number-unreadable']],
  ['words of a base in a figure’s column', '新投产', '?output', ['B2 number-unreadable']],
  ['blanks', '  ', '?output', []],
  ['nothing', null, '?output', []],
  ['a placeholder', '—', '?output', ['B2 value-missing']],
  ['N/A', 'N/A', '?output', ['B2 value-missing']],
  ['negative', -200, '?output', ['B2 value-negative']],
  ['negative zero', -0, '0', []],
  ['an error', { error: '#DIV/0!' }, '?output', ['B2 formula-error']],
  ['a formula without a result', { stale: true }, '?output', ['B2 formula-error']],
  ['a stale formula formatted as a date', { stale: true, format: 'yyyy/m/d' }, '?output', ['B2 formula-error']],
  ['a bare number of a text file, digit for digit', { digits: '3999.9999999999999999' }, '3999.9999999999999999', []],
  ['more digits than a figure has', 1e15, '?output', ['B2 number-unreadable']],
  ['more digits, as text', '1234567890123456', '?output', ['B2 number-unreadable']],
  [
    'a number of a text file with too many places',
    { digits: '4000.123456789012345678901' },
    '?output',
    ['B2 number-unreadable'],
  ],
];

test.each(CELLS)('a figure: %s', (_, cell, wanted, findings) => {
  const reading = one(['产值（万元）', '上年同期（万元）'], [cell, null], { emptyBase: 'none' });
  expect(fact(reading, 2).current).toBe(wanted);
  expect(found(reading).filter((at) => at.startsWith('B2') && !at.includes('unit'))).toEqual(findings);
});

test('digits after a unit is applied are counted too', () => {
  const reading = one(['产值（元）'], ['0.00000000000000000001']);
  expect([fact(reading, 2).current, found(reading)]).toEqual(['?output', ['B2 number-unreadable']]);
});

/** Header of the figure, lines above; 4000 as read; whether the unit is a guess. */
const UNITS: [string, string, Cell[][], string, string | null, boolean][] = [
  ['header in brackets', '产值（万元）', [], '4000', '万元', true],
  ['header with a slash', '产值/千元', [], '400', '千元', true],
  ['header before line', '产值(亿元)', [['单位：万元']], '40000000', '亿元', true],
  ['line before title', '产值', [['产值表（千元）'], ['单位：元']], '0.4', '元', true],
  ['the nearest line', '产值', [['表'], ['单位：亿元'], ['单位：千元']], '400', '千元', true],
  ['line at the right', '产值', [['二季度产值情况'], [null, null, '单位：百万元']], '400000', '百万元', true],
  ['a line of two units', '产值', [['二季度产值情况'], ['单位：万元、%']], '4000', '万元', true],
  ['a line of another unit', '产值', [['二季度产值情况'], ['单位：家']], '4000', '万元', false],
  ['title', '产值', [['二季度企业产值情况表（单位：千元）']], '400', '千元', true],
  ['title in brackets', '产值', [['二季度企业产值情况表（千元）']], '400', '千元', true],
  ['a guess', '产值', [['二季度企业产值情况表']], '4000', '万元', false],
  ['who fills it in is no unit', '产值', [['填报单位：某局'], ['二季度企业产值情况表']], '4000', '万元', false],
];

test.each(UNITS)('unit: %s', (_, header, above, wanted, unit, certain) => {
  const reading = one([header], [4000], {}, above);
  const row = above.length + 2;
  expect(fact(reading, row).current).toBe(wanted);
  const column = reading.columns.find(({ key }) => key === 'output')!;
  expect([column.unit, column.certain]).toEqual([unit, certain]);
  expect(column.reasons.some(({ code }) => code === 'list.column.unit-guess')).toBe(!certain);
});

test('a unit in the header’s upper row holds for its columns', () => {
  const reading = list(
    sheet(
      [
        ['企业名称', '产值（千元）', null, null],
        [null, '本期', '上年同期', '同比（%）'],
        ['甲某有限公司', 44000, 40000, 10],
      ],
      { merges: ['A1:A2', 'B1:D1'] },
    ),
  );
  expect(fact(reading, 3)).toEqual({ current: '4400', base: '4000' });
});

test('a unit that measures something else is no figure of the metric', () => {
  const reading = one(['用电量（万元）', '产值（万元）'], [40, 4000]);
  expect(reading.unread.map(({ column, why }) => [column, why.code])).toEqual([[2, 'list.unread.unit']]);
});

/** Header and rate cells, with figures (current, base) or without; the rates as read. */
const RATES: [string, string, [Cell, number | null, number | null][], (string | null)[]][] = [
  [
    'points under %',
    '同比（%）',
    [
      [12.5, null, null],
      [0.5, null, null],
    ],
    ['0.125', '0.005'],
  ],
  [
    'a percentage’s format wins over %',
    '同比（%）',
    [
      [{ n: 0.125, format: '0.0%' }, null, null],
      [12.5, null, null],
    ],
    ['0.125', '0.125'],
  ],
  [
    'shares where all lie within -1 to 1',
    '同比',
    [
      [0.125, null, null],
      [-1, null, null],
      [1, null, null],
    ],
    ['0.125', '-1', '1'],
  ],
  [
    'points where one lies beyond',
    '同比',
    [
      [0.125, null, null],
      [1.01, null, null],
    ],
    ['0.00125', '0.0101'],
  ],
  [
    'where figures agree with shares',
    '同比',
    [
      [1.5, 250, 100],
      [0.2, null, null],
    ],
    ['1.5', '0.2'],
  ],
  [
    'where figures agree with points',
    '同比',
    [
      [0.5, 100.5, 100],
      [0.2, null, null],
    ],
    ['0.005', '0.002'],
  ],
  [
    'text with % is points of its own',
    '同比',
    [
      ['12.5%', null, null],
      [0.1, null, null],
    ],
    ['0.125', '0.1'],
  ],
  [
    'words',
    '同比',
    [
      ['增长12.5%', null, null],
      ['下降3.2%', null, null],
    ],
    ['0.125', '-0.032'],
  ],
  ['percentage points are no rate', '同比', [['-3.9个百分点', null, null]], [null]],
  ['扭亏 is no rate', '同比', [['扭亏', null, null]], [null]],
  ['text of a number goes by the column', '同比（%）', [['+12.5', null, null]], ['0.125']],
  ['a date is no rate', '同比', [[{ n: 45818, format: 'yyyy/m/d' }, null, null]], [null]],
];

test.each(RATES)('rates: %s', (_, header, rows, wanted) => {
  const reading = list(
    sheet([
      ['企业名称', '产值（万元）', '同期（万元）', header],
      ...rows.map(([rate, current, base], index): Cell[] => [`第${String(index)}有限公司`, current, base, rate]),
    ]),
  );
  const rates = reading.rows.map((row) => {
    const source = reading.sources(row).find(({ key }) => key === 'output.growth')!;
    return source.value === null ? null : source.value.toFixed();
  });
  expect(rates).toEqual(wanted);
});

test.each<[string, Cell, string]>([
  ['a difference', 500, '?output.base,output.growth'],
  ['a rate by its format', { n: 0.125, format: '0.0%' }, 'rate 0.125 ?output.base'],
  ['a rate by its text', '12.5%', 'rate 0.125 ?output.base'],
])('增减 without %% is %s', (_, cell, wanted) => {
  expect(fact(one(['产值（万元）', '增减'], [4000, cell]), 2).base).toBe(wanted);
});

test('% alone is the rate between the figures beside it', () => {
  const header: Cell[][] = [
    ['企业名称', '产值（万元）', null, null],
    [null, '本期', '同期', '%'],
  ];
  const reading = list(sheet([...header, ['甲某有限公司', 4400, null, 10]], { merges: ['A1:A2', 'B1:D1'] }));
  expect(fact(reading, 3).base).toBe('rate 0.1 ?output.base');
});

test('a unit line with % makes bare rates points', () => {
  const reading = one(['产值', '同比'], [4000, 0.5], {}, [['情况表'], ['单位：万元、%']]);
  expect(fact(reading, 4).base).toBe('rate 0.005 ?output.base');
});

test('a metric never stands in for another', () => {
  const reading = list(
    sheet([
      ['企业名称', '软件业务收入', '工业增加值', '工业销售产值', '产值增量', '净利润', '平均用工人数'],
      ['甲某有限公司', 1, 2, 3, 4, 5, 6],
    ]),
  );
  expect(reading.columns.map(({ key }) => key)).toEqual(['name']);
  expect(reading.unread.map(({ why }) => why.code)).toEqual([
    'list.unread.other-figure',
    'list.unread.other-figure',
    'list.unread.other-figure',
    'list.unread.other-figure',
    'list.unread.other-figure',
    'list.unread.other-figure',
  ]);
});

test('vertically merged cells hold for all their rows; a figure merged over different names is missing', () => {
  const reading = list(
    sheet(
      [
        ['设区市', '企业名称', '行业', '产值（万元）', '同期（万元）'],
        ['南宁市', '甲某有限公司', '纺织业', 5000, 4000],
        [null, '乙某有限公司', null, null, 3000],
        [null, '丙某有限公司', null, 6000, 5000],
        [null, '丙某有限公司', null, null, 4500],
      ],
      { merges: ['A2:A5', 'C2:C3', 'D2:D3', 'D4:D5'] },
    ),
    { emptyBase: 'none' },
  );
  expect(reading.rows.map(({ city, industry }) => [city, industry])).toEqual([
    ['南宁市', '纺织业'],
    ['南宁市', '纺织业'],
    ['南宁市', null],
    ['南宁市', null],
  ]);
  expect([2, 3, 4, 5].map((row) => fact(reading, row).current)).toEqual(['?output', '?output', '6000', '6000']);
  expect(found(reading)).toEqual(['B4 name-duplicate', 'B5 name-duplicate', 'D2 value-missing', 'D3 value-missing']);
});

test('a merged base over different names is no empty cell', () => {
  const reading = list(
    sheet(
      [
        ['企业名称', '产值（万元）', '同期（万元）'],
        ['甲某有限公司', 5000, 4000],
        ['乙某有限公司', 5000, null],
      ],
      { merges: ['C2:C3'] },
    ),
    { emptyBase: 'none' },
  );
  expect([fact(reading, 2).base, fact(reading, 3).base]).toEqual([MISSING, MISSING]);
});

test('one enterprise over two rows, all of it merged, is one', () => {
  const reading = list(
    sheet(
      [
        ['企业名称', '产值', '产品'],
        ['甲某有限公司', 5000, '糖'],
        [null, null, '纸'],
        ['乙某有限公司', 1, '茶'],
      ],
      { merges: ['A2:A3', 'B2:B3'] },
    ),
  );
  expect(reading.rows.map(({ row }) => row)).toEqual([2, 4]);
});

test('sources: what the cells show, their values and their own rounding', () => {
  const reading = one(
    ['产值（千元）', '上年同期（千元）', '同比'],
    [{ n: 43996.4, format: '#,##0' }, '4,000万元', { n: 0.0999, format: '0.0%' }],
  );
  const sources = reading
    .sources(reading.rows[0]!)
    .map(({ key, column, shown, value, rounding }) => [key, column, shown, value?.toFixed(), rounding?.toFixed()]);
  expect(sources).toEqual([
    ['output', 2, '43,996', '4399.64', '0.05'],
    ['output.base', 3, '4,000万元', '4000', '0.5'],
    ['output.growth', 4, '10.0%', '0.0999', '0.0005'],
  ]);
});
