import fc from 'fast-check';
import type { CheckedFile } from '../../../src/check/checked-file';
import { mergeLists } from '../../../src/check/merge/merge-lists';
import type { MergedLists } from '../../../src/check/merge/merge-lists';
import { mergedLines } from '../../../src/check/merge/merged-lines';
import { mergedSheets } from '../../../src/check/merge/merged-sheets';
import type { RowsTotal } from '../../../src/check/merge/totals';
import { mergeWords } from '../../../src/check/merge/words';
import { plain, whole } from '../../../src/quantity/exact';
import { cellText } from '../../../src/workbook/cell-text';
import { sheet } from '../../list/sheet';
import type { Cell } from '../../list/sheet';
import { applied, gridOf } from '../compare/applied';
import { checked, checkedRows, code, en, zh } from '../compare/lists';

const M = '通用设备制造业';
const row = (
  name: string | null,
  id: string | null,
  output: Cell,
  base: Cell,
  county: string | null = '江南区',
): Cell[] => [name, id, M, county, output, base];

function merge(...files: CheckedFile[]): MergedLists {
  const merged = mergeLists(files.map((each) => ({ kind: 'read', checked: each })));
  if (!merged) throw new Error('nothing merged');
  return merged;
}

const said = (merged: MergedLists): string[] =>
  [...merged.repeated, ...merged.slips, ...merged.fileDoubts].map(({ message }) => zh(message));

test('every enterprise with its file and row; one file that cannot be read is listed with why', () => {
  const merged = mergeLists([
    { kind: 'read', checked: checkedRows('甲县.xlsx', [row('甲公司', code(1), 4400, 4000)]) },
    { kind: 'failed', file: '乙县.xls', why: mergeWords.message('merge.unread', { why: '乙县.xls：请另存为 .xlsx' }) },
    { kind: 'read', checked: checkedRows('丙县.xlsx', [row('丙公司', code(3), 1, 1)]) },
  ])!;
  expect(merged.rows.map(({ from, judged }) => [from.file, judged.row.row])).toEqual([
    ['甲县.xlsx', 2],
    ['丙县.xlsx', 2],
  ]);
  expect(mergedLines(merged).map(zh).slice(0, 4)).toEqual([
    '汇总2个文件，企业2家；未读出1个文件',
    '“甲县.xlsx”：企业1家，疑点0条',
    expect.stringMatching(/^“丙县\.xlsx”：企业1家/),
    '乙县.xls：请另存为 .xlsx',
  ]);
  expect(mergeLists([])).toBeNull();
});

describe('the same enterprise in two files', () => {
  test('with other figures: both places and both figures, nothing added up twice', () => {
    const merged = merge(
      checkedRows('甲县.xlsx', [row('甲公司', code(1), 4400, 4000), row('其他公司', null, 100, 100)]),
      checkedRows('乙县.xlsx', [row('甲（广西）公司', code(1), 4300.5, 4000)]),
    );
    expect(said(merged)).toEqual([
      '疑似迁移或重复申报：甲公司（信用代码相同）见“甲县.xlsx”“名单”第2行、“乙县.xlsx”“名单”第2行；' +
        '数据不同：二季度产值 4,400万元、4,300.5万元。请核实归属，只保留一处；各处均未改动，合计未重复计入',
    ]);
    expect(merged.single.figures.map(({ key, sum }) => [key, plain(sum)])).toEqual([
      ['output', '100'],
      ['output.base', '100'],
    ]);
    expect(merged.repeatedTotal.figures.map(({ key, sum }) => [key, plain(sum)])).toEqual([
      ['output', '8700.5'],
      ['output.base', '8000'],
    ]);
  });

  test('with the same figures, in another unit, by name', () => {
    const merged = merge(
      checkedRows('甲县.xlsx', [row('甲（广西）公司', null, 4400, 4000)]),
      checked(
        '乙县.xlsx',
        sheet([
          ['企业名称', '所属行业', '二季度产值（元）', '上年同期产值（元）'],
          ['甲 (广西)公司', M, 44000000, 40000000],
        ]),
      ),
    );
    expect(merged.repeated).toMatchObject([{ across: true, by: 'name', figures: 'same', differing: [] }]);
    expect(said(merged)).toEqual([
      expect.stringContaining('数据相同'),
      '“乙县.xlsx”没有其他文件有的列：统一社会信用代码、县（市、区），汇总中这些列为空，请补填或核对表头',
      '“乙县.xlsx”的二季度产值按元计，其他文件多按万元计；汇总已折算为万元，请核对单位写得对不对',
      '“乙县.xlsx”的同期产值按元计，其他文件多按万元计；汇总已折算为万元，请核对单位写得对不对',
    ]);
  });

  test('within one file it is said as such', () => {
    const merged = merge(checkedRows('甲县.xlsx', [row('甲公司', null, 1, 1), row('甲公司', null, 1, null)]));
    expect(merged.repeated).toMatchObject([{ across: false, figures: 'different' }]);
    expect(said(merged)[0]).toContain('同期产值 1万元、空');
  });

  test('a name with two valid codes is asked about, as one name', () => {
    const merged = merge(
      checkedRows('甲县.xlsx', [row('甲公司', code(1), 1, 1)]),
      checkedRows('乙县.xlsx', [row('甲公司', code(2), 1, 1)]),
    );
    expect(merged.repeated).toMatchObject([{ across: true, by: 'name' }]);
  });
});

describe('a unit slip is asked about', () => {
  const county = (name: string, scale: number, from = 1): Cell[][] =>
    [900, 1000, 1100, 1200, 5000].map((output, index) =>
      row(`${name}第${index}公司`, code(from + index), output * scale, 800 * scale, name),
    );

  test.each([
    ['about ten times', 10, /^丙区的二季度产值中位数为11,000万元（5家），各处一般为1,650万元，约为10倍。是否单位写错/],
    ['a tenth', 0.1, /^丙区的二季度产值中位数为110万元（5家），各处一般为1,100万元，约为10分之一/],
    ['ten thousand times', 10000, /约为10000倍/],
  ])('%s, by county within one file', (_, scale, words) => {
    const merged = merge(
      checkedRows('全市.xlsx', [...county('甲区', 1), ...county('乙区', 1.5, 20), ...county('丙区', scale, 40)]),
    );
    expect(merged.slips.map(({ kind, message }) => [kind, zh(message)])).toEqual([
      ['county', expect.stringMatching(words)],
    ]);
    expect(en(merged.slips[0]!.message)).toMatch(/A wrong unit\?/);
  });

  test('by file: one question where file and county are the same rows, and of two files the larger', () => {
    const merged = merge(checkedRows('甲区.xlsx', county('甲区', 1)), checkedRows('乙区.xlsx', county('乙区', 10, 20)));
    expect(merged.slips.map(({ kind, group, power }) => [kind, group, power])).toEqual([['file', '乙区.xlsx', 1]]);
  });

  test('three times as large, or too few figures, is no question', () => {
    expect(merge(checkedRows('x', [...county('甲区', 1), ...county('乙区', 3, 20)])).slips).toEqual([]);
    expect(merge(checkedRows('x', [...county('甲区', 1), ...county('乙区', 10, 20).slice(0, 2)])).slips).toEqual([]);
  });
});

test('files that rest on other standards are told', () => {
  const merged = merge(
    checkedRows('甲县.xlsx', [row('甲公司', null, 1, 1)]),
    checkedRows('乙县.xlsx', [row('乙公司', null, 1, 1)], { parameters: { 'm1.award': '3' } }),
  );
  expect(said(merged)).toEqual([expect.stringMatching(/^“乙县\.xlsx”所用的补充标准或选项与“甲县\.xlsx”不同：/)]);
});

const cell = fc.oneof<fc.Arbitrary<Cell>[]>(
  fc.constantFrom<Cell>(null, '—', '约4000', '４４００', 0, -5, '无基数', { error: '#N/A' }, { t: '4400 千元' }),
  fc.integer({ min: 0, max: 900000 }).map((n) => n / 100),
);
const rows = fc.array(
  fc
    .tuple(
      fc.constantFrom('甲公司', '乙公司', '=丙公司', '丁（南宁）公司', '戊公司'),
      fc.option(fc.integer({ min: 1, max: 6 })),
      cell,
      cell,
      fc.constantFrom('江南区', '青秀区', null),
    )
    .map(([name, id, output, base, county]) => row(name, id === null ? null : code(id), output, base, county)),
  { minLength: 1, maxLength: 6 },
);
const files = fc.array(rows, { minLength: 1, maxLength: 4 });

test('no row is lost, and the files’ totals are what stands once and what may stand twice', () => {
  fc.assert(
    fc.property(files, (lists) => {
      const merged = merge(...lists.map((list, index) => checkedRows(`${index}.xlsx`, list)));
      expect(merged.rows).toHaveLength(lists.flat().length);
      const sum = (totals: readonly RowsTotal[], key: string): string =>
        plain(totals.reduce((all, { figures }) => all.plus(figures.find((each) => each.key === key)!.sum), whole(0)));
      const missing = (totals: readonly RowsTotal[], key: string): number =>
        totals.reduce((all, { figures }) => all + figures.find((each) => each.key === key)!.missing, 0);
      const parts = [merged.single, merged.repeatedTotal];
      const all = merged.files.map(({ total }) => total);
      for (const key of ['output', 'output.base']) {
        expect(sum(parts, key)).toBe(sum(all, key));
        expect(missing(parts, key)).toBe(missing(all, key));
      }
      expect(merged.single.rows + merged.repeatedTotal.rows).toBe(merged.rows.length);
      const open = (totals: readonly RowsTotal[]): number =>
        totals.reduce((count, { measures }) => count + measures.reduce((each, { award }) => each + award.open, 0), 0);
      expect(open(parts)).toBe(open(all));
      // Oracle for the repeated rows: a name or valid code that another row has too.
      const keys = lists.flat().map(([name, id]) => [name, id] as const);
      const repeated = keys.filter(([name, id], i) =>
        keys.some(([other, otherId], j) => i !== j && (name === other || (id !== null && id === otherId))),
      );
      expect(merged.repeatedTotal.rows).toBe(repeated.length);
      for (const line of mergedLines(merged)) expect([zh(line), en(line)]).not.toContain('');
    }),
    { numRuns: 150 },
  );
});

test('the merged list is a list: checked again it gives each enterprise the verdicts that its own file gave', () => {
  const cumulative = (list: Cell[][]): CheckedFile =>
    checked(
      '累计.xlsx',
      sheet([
        [
          '企业名称',
          '所属行业',
          '1-6月产值（千元）',
          '1-3月产值（千元）',
          '上年1-6月产值（千元）',
          '上年1-3月产值（千元）',
          '是否有基数',
        ],
        ...list.map(([name, , , , output, base], index): Cell[] => [
          `${typeof name === 'string' ? name : ''}${index}`,
          M,
          output ?? null,
          1000,
          base ?? null,
          500,
          index % 2 === 0 ? '是' : null,
        ]),
      ]),
    );
  fc.assert(
    fc.property(files, rows, (lists, others) => {
      const merged = merge(...lists.map((list, index) => checkedRows(`${index}.xlsx`, list)), cumulative(others));
      const [list] = mergedSheets(merged, zh);
      const again = checked('汇总', applied(gridOf(list!), []));
      const verdicts = (outcomeRows: readonly { verdicts: readonly { kind: string }[] }[]): string[] =>
        outcomeRows.map((each) => each.verdicts.map(({ kind }) => kind).join());
      expect(again.outcome.rows.map(({ row: { name } }) => name)).toEqual(
        merged.rows.map(({ judged }) => judged.row.name),
      );
      expect(verdicts(again.outcome.rows)).toEqual(verdicts(merged.rows.map(({ judged }) => judged)));
    }),
    { numRuns: 60 },
  );
});

test('an industry that was never calculated stays unknown in the merged list: it could be anything', () => {
  const merged = merge(
    checked(
      '甲县',
      sheet([
        ['企业名称', '所属行业', '二季度产值（万元）', '上年同期产值（万元）'],
        ['甲公司', { stale: true }, 4400, 4000],
      ]),
    ),
  );
  const [list] = mergedSheets(merged, zh);
  const [again] = checked('汇总', gridOf(list!)).outcome.rows;
  expect(again!.row.enterprise.industry).toEqual(merged.rows[0]!.judged.row.enterprise.industry);
  expect(again!.row.enterprise.industry.kind).toBe('open');
});

test('a figure that its own file did not take is not taken in the merged list either', () => {
  const grid = sheet(
    [
      ['企业名称', '所属行业', '二季度产值（万元）', '上年同期产值（万元）'],
      ['甲公司', M, 9000, 4000],
      ['乙公司', M, null, 4000],
      ['丙公司', M, { n: 45000, format: 'yyyy-mm-dd' }, 4000],
      ['丁公司', M, 2100, { stale: true }],
      ['戊公司', M, -5, 4000],
    ],
    { merges: ['C2:C3'] },
  );
  const said = { choices: { emptyBase: 'none' } } as const;
  const merged = merge(checked('甲县', grid, said));
  const [list] = mergedSheets(merged, zh);
  const shown = list!.rows.map((cells) => cells.slice(6, 8).map(({ value }) => cellText(value)));
  expect(shown).toEqual([
    ['未采用：9000万元', '4000'],
    ['未采用：9000万元', '4000'],
    ['未采用：45000万元', '4000'],
    ['2100', '#N/A'],
    ['-5万元', '4000'],
  ]);
  const again = checked('汇总', gridOf(list!), said);
  const facts = (rows: typeof again.outcome.rows) => rows.map(({ row: each }) => each.enterprise.facts.output);
  expect(JSON.stringify(facts(again.outcome.rows))).toBe(
    JSON.stringify(facts(merged.rows.map(({ judged }) => judged))),
  );
  expect(again.outcome.rows.map(({ verdicts }) => verdicts[0]!.kind)).toEqual(Array(5).fill('undetermined'));
});

test('the sheets: names that look like formulas are text, every file has its line, and who could not be read stands there', () => {
  const merged = mergeLists([
    { kind: 'read', checked: checkedRows('甲县.xlsx', [row('=甲公司', code(1), 4400, 4000)]) },
    { kind: 'failed', file: '乙县.xls', why: mergeWords.message('merge.unread', { why: '乙县.xls：请另存为 .xlsx' }) },
  ])!;
  const [list, doubts, totals] = mergedSheets(merged, zh);
  expect(list!.rows[0]!.find(({ value }) => cellText(value) === '=甲公司')).toEqual({
    value: { kind: 'text', text: '=甲公司' },
  });
  expect(doubts!.rows[0]!.map(({ value }) => cellText(value))).toEqual([
    '未读出',
    '乙县.xls',
    '',
    '',
    '乙县.xls：请另存为 .xlsx',
    '',
  ]);
  expect(totals!.rows.map(([first]) => cellText(first!.value))).toEqual([
    '甲县.xlsx',
    '合计（不含疑似重复）',
    '其中疑似重复（各行照列）',
    '乙县.xls（未读出：乙县.xls：请另存为 .xlsx）',
  ]);
  expect(totals!.rows[0]!.some(({ value }) => cellText(value).startsWith('待定（已定0万元，另1家'))).toBe(true);
});
