import { readdirSync } from 'node:fs';
import { FINDINGS } from '../../src/list';
import { LOCALES } from '../../src/messages/message';
import { allSaid, found, list, pack, sheet } from './sheet';
import type { Cell } from './sheet';
import { exact } from '../../src/quantity/exact';

const VALID = ['91450100MAYML3TX60', '91450200059672194Y', '91450300MAYB5L8UX6'] as const;

/** Rows of a list; what is found, where; and nothing else. */
type Case = [what: string, header: Cell[], rows: Cell[][], found: string[]];

const PLAIN = ['企业名称', '产值（万元）', '同期（万元）', '同比（%）'];
const row = (...cells: Cell[]): Cell[] => ['甲某有限公司', ...cells];

const CASES: Record<string, Case[]> = {
  'credit-code-invalid': [
    ['a wrong check character', ['企业名称', '信用代码'], [row('91450500MANK8AGBXG')], ['B2 credit-code-invalid']],
    ['17 characters', ['企业名称', '信用代码'], [row('92451000MAWRNQMA8')], ['B2 credit-code-invalid']],
    [
      'a letter outside the alphabet',
      ['企业名称', '信用代码'],
      [row('9145O100MAYML3TX60')],
      ['B2 credit-code-invalid'],
    ],
    ['an old registration number', ['企业名称', '信用代码'], [row('450100000123456')], ['B2 credit-code-invalid']],
    [
      'the same, kept as a number of 15 digits',
      ['企业名称', '信用代码'],
      [row(450100000123456)],
      ['B2 credit-code-invalid'],
    ],
    ['place 17 alone is a notice', ['企业名称', '信用代码'], [row('91451302MAC8PDUF2W')], []],
    ['valid ones', ['企业名称', '信用代码'], VALID.map((code, index): Cell[] => [`第${index}有限公司`, code]), []],
    ['valid after cleaning', ['企业名称', '信用代码'], [row(' ９１４５1302 mac8-pduf 1r\u200b')], []],
    ['none', ['企业名称', '信用代码'], [row(null)], []],
    ['a placeholder', ['企业名称', '信用代码'], [row('无')], ['B2 value-missing']],
  ],
  'credit-code-rounded': [
    ['a number of 18 digits', ['企业名称', '信用代码'], [row(914504001069928000)], ['B2 credit-code-rounded']],
    ['a number of 16 digits', ['企业名称', '信用代码'], [row(1e15)], ['B2 credit-code-rounded']],
    ['shown too narrow in a text file', ['企业名称', '信用代码'], [row('9.14504E+17')], ['B2 credit-code-rounded']],
    ['text of digits alone', ['企业名称', '信用代码'], [row('914504001069928102')], []],
    ['digits of a text file', ['企业名称', '信用代码'], [row({ digits: '914504001069928102' })], []],
  ],
  'credit-code-duplicate': [
    [
      'after cleaning, on each row',
      ['企业名称', '信用代码'],
      [
        ['甲', VALID[0]],
        ['乙', VALID[1]],
        ['丙', ' 91450100mayml3tx60'],
      ],
      ['B2 credit-code-duplicate', 'B4 credit-code-duplicate'],
    ],
    [
      'empty ones are not alike',
      ['企业名称', '信用代码'],
      [
        ['甲', null],
        ['乙', null],
      ],
      [],
    ],
    [
      'lost digits say nothing',
      ['企业名称', '信用代码'],
      [
        ['甲', 914504001069928000],
        ['乙', 914504001069928000],
      ],
      ['B2 credit-code-rounded', 'B3 credit-code-rounded'],
    ],
  ],
  'name-duplicate': [
    [
      'full width and blanks aside',
      ['企业名称'],
      [['甲某（南宁）有限公司'], ['乙某'], ['甲某(南宁) 有限公司'], ['甲某(南宁)有限公司']],
      ['A2 name-duplicate', 'A4 name-duplicate', 'A5 name-duplicate'],
    ],
    ['a part of a name', ['企业名称'], [['甲某'], ['甲某分公司']], []],
  ],
  'number-unreadable': [['see the table of figures', PLAIN, [row('约4000', 4000, null)], ['B2 number-unreadable']]],
  'number-as-text': [
    ['text', PLAIN, [row('5000', 4800, 4.2)], ['B2 number-as-text']],
    ['a rate in text', PLAIN, [row(5000, 4800, '4.2%')], ['D2 number-as-text']],
    ['a bare number of a text file', PLAIN, [row({ digits: '5000' }, { digits: '4800' }, { digits: '4.2' })], []],
  ],
  'growth-mismatch': [
    ['just within half of the last digit', PLAIN, [row(4450.4, 4000, 11.3)], []],
    ['at exactly half', PLAIN, [row(4450, 4000, 11.2)], []],
    ['at exactly half, the other way', PLAIN, [row(4450, 4000, 11.3)], []],
    ['just over', PLAIN, [row(4449.99, 4000, 11.3)], ['D2 growth-mismatch']],
    ['at half of a displayed format', PLAIN, [row(4420, 4000, { n: 0.1, format: '0%' })], []],
    [
      'the displayed format rounds, the number does not count',
      PLAIN,
      [row(4416, 4000, { n: 0.1004, format: '0%' })],
      [],
    ],
    ['over the displayed format', PLAIN, [row(4424, 4000, { n: 0.1004, format: '0%' })], ['D2 growth-mismatch']],
    ['text counts its own digits', PLAIN, [row(4450, 4000, '11.30%')], ['D2 growth-mismatch', 'D2 number-as-text']],
    [
      'a formula’s full number',
      PLAIN,
      [row(4100, 3900, { n: 4100 / 3900 - 1, format: 'General' })],
      ['D2 growth-mismatch'],
    ],
    [
      'a formula’s full number as a share',
      ['企业名称', '产值（万元）', '同期（万元）', '同比'],
      [row(4100, 3900, 4100 / 3900 - 1), ['乙某', 3987.65, 3950.12, 3987.65 / 3950.12 - 1]],
      [],
    ],
    ['without a base', PLAIN, [row(4450, null, 11.3)], []],
    [
      'of 1—6月',
      ['企业名称', '1—6月产值（万元）', '上年同期（万元）', '同比（%）', '1—3月产值（万元）', '上年同期（万元）'],
      [row(9000, 8000, 14, 5500, 4500)],
      ['D2 growth-mismatch'],
    ],
  ],
  'growth-extreme': [
    ['100 %', PLAIN, [row(8000, 4000, null)], ['D2 growth-extreme']],
    ['just under', PLAIN, [row(7999.99, 4000, null)], []],
    ['-50 %', PLAIN, [row(2000, 4000, null)], ['D2 growth-extreme']],
    ['just over', PLAIN, [row(2000.01, 4000, null)], []],
    ['without a column of rates, on the figure’s', PLAIN.slice(0, 3), [row(8000, 4000)], ['B2 growth-extreme']],
    ['a reported rate of 100 %', PLAIN, [row(8000, null, 100)], ['D2 growth-extreme']],
    ['a reported rate of 99.99 %', PLAIN, [row(8000, null, 99.99)], []],
    ['a reported rate of -50 %', PLAIN, [row(8000, null, -50)], ['D2 growth-extreme']],
    ['in decimals', PLAIN, [row(4000.2, 2000.1, null)], ['D2 growth-extreme']],
  ],
  'base-suspect': [
    [
      '0 beside a cumulative base',
      ['企业名称', '二季度产值（万元）', '同期（万元）', '1—6月产值（万元）', '同期（万元）'],
      [row(5000, 0, 9000, 4000)],
      ['C2 base-suspect', 'D2 growth-extreme'].slice(0, 1),
    ],
    [
      '0 beside another metric’s base',
      ['企业名称', '产值（万元）', '同期（万元）', '营业收入（万元）', '同期（万元）'],
      [row(5000, 0, 5000, 4000)],
      ['C2 base-suspect'],
    ],
    [
      '0 beside a base of investment says nothing',
      ['企业名称', '产值（万元）', '同期（万元）', '投资（万元）', '同期（万元）'],
      [row(5000, 0, 5000, 4000)],
      [],
    ],
    ['under 1 % of the figure', PLAIN.slice(0, 3), [row(5000, 49.99)], ['B2 growth-extreme', 'C2 base-suspect']],
    ['at 1 %', PLAIN.slice(0, 3), [row(5000, 50)], ['B2 growth-extreme']],
    ['0 alone', PLAIN.slice(0, 3), [row(5000, 0)], []],
  ],
  'unit-suspect': [
    [
      '1,000 times its own base',
      PLAIN.slice(0, 3),
      [row(4000000, 4000), ['乙', 3000, 3000], ['丙', 3000, 3000]],
      ['B2 growth-extreme', 'B2 unit-suspect', 'C2 base-suspect'],
    ],
    [
      '999 times its own base',
      PLAIN.slice(0, 3),
      [row(3996000, 4000), ['乙', 50000, 40000], ['丙', 50000, 40000]],
      ['B2 growth-extreme', 'C2 base-suspect'],
    ],
    [
      'a thousandth of its own base',
      PLAIN.slice(0, 3),
      [row(4, 4000), ['乙', 3000, 3000], ['丙', 3000, 3000]],
      ['B2 growth-extreme', 'B2 unit-suspect'],
    ],
    [
      '1,000 times the column’s median',
      PLAIN.slice(0, 2),
      [row(3000000), ['乙', 3000], ['丙', 2900]],
      ['B2 unit-suspect'],
    ],
    ['just under 1,000 times the median', PLAIN.slice(0, 2), [row(2999999), ['乙', 3000], ['丙', 2900]], []],
    ['a thousandth of the median', PLAIN.slice(0, 2), [row(3), ['乙', 3000], ['丙', 3100]], ['B2 unit-suspect']],
    ['zeros aside', PLAIN.slice(0, 3), [row(0, 4000), ['乙', 3000, 0]], ['B2 growth-extreme']],
    [
      'a base too',
      PLAIN.slice(0, 3),
      [row(3000, 2500000), ['乙', 3000, 2500], ['丙', 3000, 2400]],
      ['B2 growth-extreme', 'C2 unit-suspect'],
    ],
    ['a median of 100,000 is not above it', PLAIN.slice(0, 2), [row(100000)], []],
    ['a median above 100,000', PLAIN.slice(0, 2), [row(100000.01)], ['B unit-suspect']],
    ['a median of 10 is not below it', PLAIN.slice(0, 2), [row(10)], []],
    ['a median below 10', PLAIN.slice(0, 2), [row(9.99)], ['B unit-suspect']],
    ['no unit written: 20,000', ['企业名称', '产值'], [row(20000)], []],
    ['no unit written: above 20,000', ['企业名称', '产值'], [row(20000.01)], ['B unit-suspect']],
    ['no unit written: 200', ['企业名称', '产值'], [row(200)], []],
    ['no unit written: below 200', ['企业名称', '产值'], [row(199.99)], ['B unit-suspect']],
    ['the median of an even number', ['企业名称', '产值'], [row(10000), ['乙', 30000]], []],
    ['the median of an even number, above', ['企业名称', '产值'], [row(10000), ['乙', 30000.01]], ['B unit-suspect']],
    [
      'of the derived quarter, on the later column',
      ['企业名称', '1—6月产值', '1—3月产值'],
      [row(60000, 35000)],
      ['B unit-suspect'],
    ],
    ['profit is not looked at', ['企业名称', '利润总额（万元）'], [row(0.01)], []],
  ],
  'industry-unknown': [
    ['a name that nobody knows', ['企业名称', '所属行业'], [row('某种新业态')], ['B2 industry-unknown']],
    ['a wrong section letter', ['企业名称', '行业代码'], [row('D3130')], ['B2 industry-unknown']],
    ['a division outside industry is known', ['企业名称', '所属行业'], [row('批发业')], []],
    ['none', ['企业名称', '所属行业'], [row(null)], []],
  ],
  'industry-mismatch': [
    ['name against code', ['企业名称', '所属行业', '行业代码'], [row('医药制造业', '3130')], ['B2 industry-mismatch']],
    ['a code inside the name', ['企业名称', '所属行业', '行业代码'], [row('医药制造业', 2710)], []],
  ],
  'value-missing': [
    ['a row without a name', PLAIN, [[null, 5000, 4800, null]], ['A2 value-missing']],
    ['a placeholder in a figure', PLAIN, [row('—', 4800, null)], ['B2 value-missing']],
  ],
  'value-negative': [
    ['a figure', PLAIN, [row(-1, 4800, null)], ['B2 value-negative']],
    ['profit may be', ['企业名称', '利润总额（万元）'], [row(-100)], []],
  ],
  'formula-error': [
    ['in a figure', PLAIN, [row({ error: '#REF!' }, 4800, null)], ['B2 formula-error']],
    ['in a name', PLAIN, [[{ error: '#N/A' }, 5000, 4800, null]], ['A2 formula-error', 'A2 value-missing']],
    ['in an industry', ['企业名称', '行业'], [row({ error: '#N/A' })], ['B2 formula-error']],
    ['in a code', ['企业名称', '信用代码'], [row({ stale: true })], ['B2 formula-error']],
    ['beside the check', ['企业名称', '备注'], [row({ error: '#N/A' })], []],
  ],
};

for (const [code, cases] of Object.entries(CASES)) {
  test.each(cases)(`${code}: %s`, (_, header, rows, wanted) => {
    const reading = list(sheet([header, ...rows]));
    expect(found(reading)).toEqual([...wanted].sort());
    for (const text of allSaid(reading)) expect(text).not.toMatch(/\{|\}|undefined|NaN/);
  });
}

test('an error hides an industry: it could be any', () => {
  const reading = list(sheet([['企业名称', '行业', '产值'], row({ error: '#N/A' }, 1), ['乙', '某种新业态', 1]]));
  const [hidden, unknown] = reading.rows.map(({ enterprise }) => enterprise.industry);
  expect(hidden).toEqual({ ...unknown, key: 'industry' });
});

test('the industry of rows that name none is the user’s', () => {
  const grid = sheet([
    ['企业名称', '行业'],
    ['甲', null],
    ['乙', '—'],
    ['丙', '批发业'],
    ['丁', '医药制造业'],
  ]);
  const industries = list(grid, { industry: '医药' }).rows.map(({ enterprise }) => enterprise.industry);
  expect(industries[0]).toEqual(industries[3]);
  expect(industries[1]).toEqual(industries[3]);
  expect(industries[2]).not.toEqual(industries[3]);
  expect(list(grid).rows[0]!.enterprise.industry).toEqual({ kind: 'unsaid' });
});

test('codes alone are named by their key', () => {
  const reading = list(sheet([['企业名称', '行业代码'], row('25')]));
  expect(reading.rows[0]!.enterprise.industry).toMatchObject({ kind: 'open', key: 'industryCode' });
});

test('placeholders in base columns are told, for the pane to ask once', () => {
  expect(list(sheet([PLAIN, row(1, '—', null), ['乙', 1, '/', null]])).placeholderBases).toEqual([3]);
  expect(list(sheet([PLAIN, row('—', 1, '—')])).placeholderBases).toEqual([]);
});

test('threshold-near is made for whoever knows the thresholds', () => {
  const source = { key: 'output', row: 2, column: 2, shown: '4,000', value: exact('3999.6'), rounding: exact('0.5') };
  const made = FINDINGS['threshold-near'].of(pack, '名单', { row: 2 }, source, {
    asked: { kind: 'value', value: exact('4000') },
  });
  expect(made).toMatchObject({ row: 2, column: 2, code: 'threshold-near' });
});

test('a file is a code: its name, its id, words in both languages, cases here', () => {
  const files = readdirSync('src/list/findings')
    .map((file) => file.replace(/\.ts$/, ''))
    .filter((file) => !['index', 'finding', 'duplicates'].includes(file));
  expect(Object.keys(FINDINGS).sort()).toEqual(files.sort());
  for (const [code, kind] of Object.entries(FINDINGS)) {
    expect(kind.id).toBe(code);
    for (const locale of LOCALES) {
      expect(kind.name[locale]).not.toBe('');
      for (const text of Object.values(kind.texts)) {
        const said = text[locale].replace(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|Excel/g, '');
        expect(said).not.toMatch(locale === 'en' ? /[，。；]/ : /[A-Za-z]{3,}|[!！,;]/);
      }
    }
    // Growths near a line, periods and rosters have tests of their own.
    if (!['threshold-near', 'period-suspect', 'roster-suspect'].includes(code)) expect(CASES[code]).toBeDefined();
  }
});
