import fc from 'fast-check';
import type { CheckedFile } from '../../../src/check/checked-file';
import { mergeLists } from '../../../src/check/merge/merge-lists';
import { safeFileNames } from '../../../src/check/split/file-names';
import { splitByCounty } from '../../../src/check/split/split-by-county';
import { plain } from '../../../src/quantity/exact';
import { cellText } from '../../../src/workbook/cell-text';
import { GridBuilder } from '../../../src/workbook/grid';
import type { NewSheet } from '../../../src/workbook/new-sheet';
import { sheet } from '../../list/sheet';
import type { Cell } from '../../list/sheet';
import { gridOf } from '../compare/applied';
import { checked, checkedRows, code, zh } from '../compare/lists';

const M = '通用设备制造业';
const row = (name: string | null, id: string | null, output: Cell, base: Cell, county: Cell): Cell[] => [
  name,
  id,
  M,
  county,
  output,
  base,
];
const texts = (given: NewSheet): string[][] => given.rows.map((cells) => cells.map(({ value }) => cellText(value)));

test('a workbook a county, with its rows, their findings and columns to fill in', () => {
  const list = checkedRows('全市.xlsx', [
    row('甲公司', code(1), 4400, 4000, '江南区'),
    row('=乙公司', code(2), '约4400', 4000, '青秀区'),
    row('丙公司', code(3), 4400, 4000, '江 南区'),
    row('丁公司', code(4), 4400, 4000, null),
  ]);
  const parts = splitByCounty(list, zh);
  expect(parts.map(({ county, fileName, rows }) => [county, fileName, rows.map((each) => each.row.row)])).toEqual([
    ['江南区', '江南区.xlsx', [2, 4]],
    ['青秀区', '青秀区.xlsx', [3]],
    [null, '未填县区.xlsx', [5]],
  ]);
  const [rows, findings] = parts[1]!.sheets;
  expect(rows!.columns.map(({ heading }) => heading)).toEqual([
    '企业名称',
    '统一社会信用代码',
    '所属行业',
    '县（市、区）',
    '二季度产值（万元）',
    '上年同期产值（万元）',
    '疑点',
    '核实情况',
    '佐证材料',
    '填报人',
    '联系电话',
  ]);
  expect(rows!.rows[0]![0]).toEqual({ value: { kind: 'text', text: '=乙公司' } });
  expect(texts(rows!)[0]!.slice(4)).toEqual(['约4400', '4000', expect.stringContaining('约4400'), '', '', '', '']);
  expect(texts(findings!)[0]).toEqual(['=乙公司', '3', '3', 'E', expect.stringContaining('约4400'), '']);
});

test('two counties of one name in two cities are two; a row without its city joins the only one; no county column: by city', () => {
  const header = ['企业名称', '所属市', '所属县区', '二季度产值（万元）'];
  const places = (rows: Cell[][]): (string | null)[] =>
    splitByCounty(checked('x', sheet([header, ...rows])), zh).map(({ county }) => county);
  expect(
    places([
      ['甲', '柳州市', '城中区', 1],
      ['乙', '贵港市', '城中区', 1],
      ['丙', null, '城中区', 1],
    ]),
  ).toEqual(['柳州市城中区', '贵港市城中区', '城中区']);
  expect(
    places([
      ['甲', '南宁市', '江南区', 1],
      ['乙', null, '江南区', 1],
      ['丙', '南宁市', '南宁市江南区', 1],
    ]),
  ).toEqual(['南宁市江南区']);
  const cities = sheet([
    ['企业名称', '所属市', '产值（万元）'],
    ['甲', '柳州市', 1],
    ['乙', '南宁市', 1],
    ['丙', null, 1],
  ]);
  expect(splitByCounty(checked('x', cities), zh).map(({ fileName }) => fileName)).toEqual([
    '柳州市.xlsx',
    '南宁市.xlsx',
    '未填县区.xlsx',
  ]);
  const none = sheet([
    ['企业名称', '产值（万元）'],
    ['甲', 1],
  ]);
  expect(splitByCounty(checked('x', none), zh).map(({ fileName }) => fileName)).toEqual(['未填县区.xlsx']);
});

test.each([
  [
    ['a/b', 'A:B', 'a\\b'],
    ['a_b.xlsx', 'A_B（2）.xlsx', 'a_b（3）.xlsx'],
  ],
  [
    ['..', '~$x', 'x. ', 'CON', 'com1', 'nul.2025', 'console'],
    ['未命名.xlsx', 'x.xlsx', 'x（2）.xlsx', '_CON.xlsx', '_com1.xlsx', '_nul.2025.xlsx', 'console.xlsx'],
  ],
  [['江南区\u202e\n'], ['江南区_.xlsx']],
  [['县'.repeat(100)], [`${'县'.repeat(60)}.xlsx`]],
])('%j are safe as %j', (names, wanted) => {
  expect(safeFileNames(names, '.xlsx')).toEqual(wanted);
});

/** The parts as the counties would send them back. */
function back(parts: ReturnType<typeof splitByCounty>): CheckedFile[] {
  return parts.map(({ fileName, sheets }) => checked(fileName, gridOf(sheets[0]!)));
}

const facts = ({ outcome }: CheckedFile): string[] =>
  outcome.rows.map(({ row: { name, county, enterprise }, verdicts }) =>
    JSON.stringify([name, county, enterprise, verdicts.map(({ kind }) => kind)]),
  );

describe('what comes back reads as it did', () => {
  test('units of the header, of a line above, of two header rows; percentages; our own columns left out', () => {
    const lists = [
      sheet([
        ['单位：千元'],
        ['企业名称', '县区', '二季度产值', '同期产值'],
        ['甲公司', '甲区', 44000, 40000],
        ['乙公司', '乙区', 1, 1],
      ]),
      sheet(
        [
          ['2025年上半年规上工业企业名单', null, null, null, null, null],
          [null, null, null, null, null, '计量单位：亿元'],
          ['企业名称', '县区', '产值', null, null, null],
          [null, null, '1-6月', '上年1-6月', '1-3月', '上年1-3月'],
          ['甲公司', '甲区', 0.8, 0.7, 0.36, 0.3],
          ['乙公司', '乙区', 0.8, 0.7, null, 0.3],
        ],
        { merges: ['A1:F1', 'A3:A4', 'B3:B4', 'C3:F3'] },
      ),
      sheet([
        ['企业名称', '县区', '二季度产值（元）', '产值增速', '核验结论', '备注'],
        ['甲公司', '甲区', 44000000, { n: 1.5, format: '0.00%' }, '符合', '见附件'],
        ['乙公司', '乙区', { stale: true }, { n: 0.0999, format: '0.00%' }, '不符合', { digits: '20' }],
      ]),
    ];
    for (const grid of lists) {
      const list = checked('全市', grid);
      const parts = splitByCounty(list, zh);
      expect(parts).toHaveLength(2);
      expect(back(parts).flatMap(facts).sort()).toEqual(facts(list).sort());
      expect(parts.flatMap(({ sheets }) => sheets[0]!.columns.map(({ heading }) => heading))).not.toContain('核验结论');
    }
  });

  test('a formula that was never calculated is an error there too: an empty base could be said to be none', () => {
    const grid = sheet([
      ['企业名称', '县区', '二季度产值（万元）', '上年同期产值（万元）'],
      ['甲公司', '甲区', 2100, { stale: true }],
    ]);
    const list = checked('全市', grid, { choices: { emptyBase: 'none' } });
    const [part] = splitByCounty(list, zh);
    expect(part!.sheets[0]!.rows[0]![3]).toEqual({ value: { kind: 'error', error: '#N/A' } });
    const again = checked('甲区', gridOf(part!.sheets[0]!), { choices: { emptyBase: 'none' } });
    expect(facts(again)).toEqual(facts(list));
    expect(again.outcome.rows[0]!.verdicts[0]!.kind).toBe('undetermined');
  });

  test('a number that was refused for its format (a date, another unit) is refused there too', () => {
    const list = checked(
      '全市',
      sheet([
        ['企业名称', '县区', '二季度产值', '上年同期产值'],
        ['甲公司', '甲区', { n: 44000, format: '0.00"千元"' }, { n: 40000, format: '0"千元"' }],
        ['乙公司', '甲区', { n: 45000, format: 'yyyy-mm-dd' }, { n: 4000, format: '#,##0.00' }],
      ]),
    );
    const parts = splitByCounty(list, zh);
    expect(parts[0]!.sheets[0]!.rows.map((cells) => cells.slice(2, 4))).toEqual([
      [
        { value: { kind: 'number', number: 44000 }, format: '0.00"千元"' },
        { value: { kind: 'number', number: 40000 }, format: '0"千元"' },
      ],
      [
        { value: { kind: 'number', number: 45000 }, format: 'yyyy-mm-dd' },
        { value: { kind: 'number', number: 4000 }, format: '#,##0.00' },
      ],
    ]);
    expect(back(parts).flatMap(facts)).toEqual(facts(list));
  });

  test('columns keep their widths and cells their number formats, texts too', () => {
    const builder = new GridBuilder('名单');
    const [head, body] = [
      ['企业名称', '县区', '统一社会信用代码', '二季度产值（万元）'],
      ['甲公司', '甲区', code(1), 4400],
    ];
    head.forEach((text, index) => builder.set(1, index + 1, { kind: 'text', text }));
    body.forEach((value, index) =>
      builder.set(
        2,
        index + 1,
        typeof value === 'number' ? { kind: 'number', number: value } : { kind: 'text', text: value },
        ['General', 'General', '@', '#,##0.0_ '][index],
      ),
    );
    const [part] = splitByCounty(checked('全市', builder.width(1, 41.5).width(4, 9).build()), zh);
    const [rows] = part!.sheets;
    expect(rows!.columns.map(({ width }) => width)).toEqual([41.5, 20, 20, 9, 50, 30, 24, 12, 16]);
    expect(rows!.rows[0]!.map(({ format }) => format).slice(0, 4)).toEqual([undefined, undefined, '@', '#,##0.0_ ']);
  });

  test('a figure merged over two enterprises is no one’s, before and after', () => {
    const grid = sheet(
      [
        ['企业名称', '县区', '二季度产值（万元）', '上年同期产值（万元）'],
        ['甲公司', '甲区', 9000, 4000],
        ['乙公司', '乙区', null, 4000],
      ],
      { merges: ['C2:C3'] },
    );
    const list = checked('全市', grid);
    const parts = splitByCounty(list, zh);
    expect(texts(parts[0]!.sheets[0]!)[0]![2]).toBe('（C2为合并单元格，值“9000”对应多家企业，请分别填写）');
    const verdicts = back(parts).flatMap(({ outcome }) => outcome.rows.map((each) => each.verdicts[0]?.kind));
    expect(verdicts).toEqual(['undetermined', 'undetermined']);
    expect(list.outcome.rows.map((each) => each.verdicts[0]?.kind)).toEqual(verdicts);
  });

  test('every row once, the same figures and verdicts, and the sums of the parts are those of the whole', () => {
    const cell = fc.oneof<fc.Arbitrary<Cell>[]>(
      fc.constantFrom<Cell>(null, '—', '约4000', '４４００', 0, -5, '无基数', { error: '#N/A' }, '4400 千元', {
        stale: true,
      }),
      fc.integer({ min: 0, max: 900000 }).map((n) => n / 100),
    );
    const rows = fc.array(
      fc
        .tuple(
          fc.constantFrom('甲公司', '乙公司', '=丙公司', '丁（南宁）公司', '戊公司'),
          fc.option(fc.integer({ min: 1, max: 9 })),
          cell,
          cell,
          fc.constantFrom<Cell>('江南区', '青秀区', '江南区 ', null, 'A/B区'),
        )
        .map(([name, id, output, base, county]) => row(name, id === null ? null : code(id), output, base, county)),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const whole = checkedRows('全市.xlsx', list);
        const parts = splitByCounty(whole, zh);
        expect(new Set(parts.flatMap((part) => part.rows))).toEqual(new Set(whole.outcome.rows));
        expect(parts.flatMap((part) => part.rows)).toHaveLength(whole.outcome.rows.length);
        const sent = back(parts);
        expect(sent.flatMap(facts).sort()).toEqual(facts(whole).sort());
        const total = (files: readonly CheckedFile[]): string[] =>
          mergeLists(files.map((each) => ({ kind: 'read', checked: each })))!
            .files.reduce<[string, ReturnType<typeof plain>][]>((all, { total: { figures } }) => {
              for (const { key, sum } of figures) {
                const known = all.find(([name]) => name === key);
                if (known) known[1] = plain(sum.plus(known[1]));
                else all.push([key, plain(sum)]);
              }
              return all;
            }, [])
            .map(([key, sum]) => `${key} ${sum}`);
        expect(total(sent)).toEqual(total([whole]));
        const own = whole.outcome.findings.filter((finding) => finding.row !== null).length;
        const general = whole.outcome.findings.length - own;
        const told = parts.reduce((sum, { sheets }) => sum + sheets[1]!.rows.length, 0);
        expect(told).toBe(own + general * parts.length);
      }),
      { numRuns: 100 },
    );
  });
});

test('a list beside it is in no county’s workbook: its enterprises are others', () => {
  const header = ['企业名称', '县（市、区）', '所属行业', '二季度产值（万元）', '上年同期产值（万元）'];
  const left = [header, ['左一公司', '江南区', M, 4400, 4000], ['左二公司', '青秀区', M, 4400, 4000]];
  const right = [header, ['右一公司', '江南区', M, 1, 2], ['右二公司', '青秀区', M, 3, 4]];
  const list = checked('并排.xlsx', sheet(left.map((cells, index) => [...cells, null, ...right[index]!])));
  const said = JSON.stringify(splitByCounty(list, zh).map(({ sheets }) => sheets));
  expect(said).toContain('左一公司');
  expect(said).not.toContain('右一公司');
});

test('a part counts its days from 1900, as the days that the list shows', () => {
  const builder = new GridBuilder('名单').days('1904');
  const cells = ['企业名称', '所属县区', '二季度产值（万元）', '投产日期'];
  cells.forEach((text, at) => builder.set(1, at + 1, { kind: 'text', text }));
  ['甲公司', '江南区'].forEach((text, at) => builder.set(2, at + 1, { kind: 'text', text }));
  builder.set(2, 3, { kind: 'number', number: 4400 });
  builder.set(2, 4, { kind: 'number', number: 43_738 }, 'yyyy-mm-dd');
  const [part] = splitByCounty(checked('x', builder.build()), zh);
  const [rows] = part!.sheets;
  expect(rows!.rows[0]![2]).toEqual({ value: { kind: 'number', number: 4400 } });
  expect(rows!.rows[0]![3]).toEqual({ value: { kind: 'number', number: 45_200 }, format: 'yyyy-mm-dd' });
});
