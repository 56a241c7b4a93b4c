import fc from 'fast-check';
import type { CheckedFile } from '../../../src/check/checked-file';
import { proposeBases } from '../../../src/check/compare/fill-bases';
import type { Prefer } from '../../../src/check/compare/fill-bases';
import { fillChanges, ORIGIN_HEADING, proposalLine, questionLine } from '../../../src/check/compare/fill-changes';
import { shareOf } from '../../../src/check/compare/figures';
import { compareWithSource } from '../../../src/check/compare/second-source';
import { sourceLines } from '../../../src/check/compare/source-lines';
import { sourceSheet } from '../../../src/check/compare/source-sheet';
import { plain } from '../../../src/quantity/exact';
import { cellText } from '../../../src/workbook/cell-text';
import { inverseOf } from '../../../src/workbook/change';
import { GridBuilder } from '../../../src/workbook/grid';
import type { Grid } from '../../../src/workbook/grid';
import { fact, pack, sheet } from '../../list/sheet';
import type { Cell } from '../../list/sheet';
import { applied } from './applied';
import { checked, code, en, zh } from './lists';

const listOf = (...rows: Cell[][]): Grid =>
  sheet([['企业名称', '信用代码', '所属行业', '二季度产值（元）', '上年同期产值（元）', '备注'], ...rows]);
const bureau = (...rows: Cell[][]): Grid =>
  sheet([['单位名称', '统一社会信用代码', '2025年二季度产值（千元）', '2024年二季度产值（千元）'], ...rows], {
    name: '规上',
  });

function against(list: Grid, second: Grid) {
  const [a, b] = [checked('名单.xlsx', list), checked('统计局.xlsx', second)];
  return {
    a,
    comparison: compareWithSource({ file: a.file, list: a.outcome.list }, { file: b.file, list: b.outcome.list }, pack),
  };
}

function filled(a: CheckedFile, second: Grid, prefer: Prefer) {
  const { comparison } = against(a.grid, second);
  const bases = proposeBases(comparison, a.grid, prefer);
  const { list } = comparison;
  return { ...bases, changes: fillChanges({ pack, list, grid: a.grid, proposals: bases.proposals, speak: zh }) };
}

const M = '通用设备制造业';

test('申报数, 统计数, 差额, 差异率: of a source without industries, in another unit, exact', () => {
  const { comparison } = against(
    listOf(['甲公司', code(1), M, 44000000, 40000000, null], ['乙公司', null, M, 1, 1, null]),
    bureau(['甲新公司', code(1), 43000, 40000], ['丙公司', null, 5, 5]),
  );
  expect(comparison.pairs.map(({ row, source, by }) => [row.row, source.row, by])).toEqual([[2, 2, 'code']]);
  const [output, base] = comparison.pairs[0]!.figures;
  expect([output!.key, plain(output!.difference!), plain(shareOf(output!.rate!))]).toEqual([
    'output',
    '100',
    '0.0232558139534884',
  ]);
  expect([base!.key, base!.same]).toEqual(['output.base', true]);
  expect(comparison.onlyList.map(({ row }) => row)).toEqual([3]);
  expect(comparison.onlySecond.map(({ row }) => row)).toEqual([3]);
  const [line] = sourceSheet(comparison).rows;
  expect(line!.map(({ value }) => cellText(value))).toEqual([
    '甲公司',
    code(1),
    '二季度产值（万元）',
    '4400',
    '4300',
    '100',
    '0.0232558139534884',
    '2',
    '2',
  ]);
  const words = sourceLines(comparison);
  expect(words.map(zh)).toContain(
    '甲公司：二季度产值 申报4,400万元，另一来源4,300万元，差额100万元，差异率2.33%（名单.xlsx“名单”D2、统计局.xlsx“规上”C2）',
  );
  expect(words.map(en).join('\n')).toContain('declared 4,400万元, source 4,300万元');
});

test('missing bases are filled in the column’s own unit, each with where it came from; nothing else is touched', () => {
  const list = listOf(
    ['甲公司', code(1), M, 44000000, null, '备注一'],
    ['乙公司', null, M, 44000000, '—', null],
    ['丙公司', null, M, 44000000, 39000000, null],
    ['丁公司', null, M, 44000000, null, null],
  );
  const second = bureau(['甲公司', code(1), 1, 40000.5], ['乙公司', null, 1, 38000], ['丙公司', null, 1, 40000]);
  const a = checked('名单.xlsx', list);
  const { changes, proposals, questions } = filled(a, second, 'ask');
  expect(proposals.map(({ row, key, value, found }) => [row, key, plain(value), found])).toEqual([
    [2, 'output.base', '4000.05', ''],
    [3, 'output.base', '3800', '—'],
  ]);
  expect(questions.map(({ row, own, value }) => [row, plain(own), plain(value)])).toEqual([[4, '3900', '4000']]);
  const { list: listFile } = against(list, second).comparison;
  expect(zh(proposalLine(pack, listFile, proposals[1]!))).toBe(
    '“名单”第3行：同期产值由“—”改为3,800万元，来自统计局.xlsx“规上”D3',
  );
  expect(zh(questionLine(pack, listFile, questions[0]!))).toBe(
    '“名单”第4行：同期产值名单为3,900万元，统计局.xlsx“规上”D4为4,000万元，以哪个为准？',
  );
  const after = applied(list, changes);
  const text = (row: number, column: number): string => cellText(after.value(row, column));
  expect([text(1, 7), text(2, 7), text(3, 7), text(4, 7)]).toEqual([
    ORIGIN_HEADING,
    '同期产值：统计局.xlsx“规上”D2',
    '同期产值（原为“—”）：统计局.xlsx“规上”D3',
    '',
  ]);
  expect([text(2, 5), text(3, 5), text(4, 5), text(5, 5), text(2, 6)]).toEqual([
    '40000500',
    '38000000',
    '39000000',
    '',
    '备注一',
  ]);
  const again = checked('名单.xlsx', after).outcome.list;
  expect(again.columns.map(({ key }) => key)).toEqual(a.outcome.list.columns.map(({ key }) => key));
  expect([2, 3, 4, 5].map((row) => fact(again, row).base)).toEqual([
    '4000.05',
    '3800',
    '3900',
    '?output.base,output.growth',
  ]);
  // And back.
  const back = applied(after, inverseOf(changes));
  for (let row = 1; row <= list.rows; row += 1)
    for (let column = 1; column <= 7; column += 1) expect(back.value(row, column)).toEqual(list.value(row, column));
});

test('the second source rules where the user says so; a second run keeps the notes of the first', () => {
  const list = listOf(['甲公司', null, M, 44000000, null, null], ['丙公司', null, M, 44000000, 39000000, null]);
  const first = filled(
    checked('名单.xlsx', list),
    bureau(['甲公司', null, 1, 40000], ['丙公司', null, 1, 41000]),
    'second',
  );
  expect(first.proposals.map(({ row, found }) => [row, found])).toEqual([
    [2, ''],
    [3, '3,900万元'],
  ]);
  const once = applied(list, first.changes);
  expect(fact(checked('x', once).outcome.list, 3).base).toBe('4100');
  expect(filled(checked('名单.xlsx', once), bureau(['丙公司', null, 1, 42000]), 'list').changes).toEqual([]);
  const twice = applied(once, filled(checked('名单.xlsx', once), bureau(['丙公司', null, 1, 42000]), 'second').changes);
  expect(twice.columns).toBe(once.columns);
  expect(cellText(twice.value(3, 7))).toBe(
    '同期产值（原为“3,900万元”）：统计局.xlsx“规上”D3；同期产值（原为“4,100万元”）：统计局.xlsx“规上”D2',
  );
});

test('a source whose unit or period is a guess is not believed in silence', () => {
  const { comparison } = against(
    listOf(['甲公司', null, M, 44000000, 39000000, null]),
    sheet([
      ['企业名称', '产值'],
      ['甲公司', 4400],
    ]),
  );
  expect(comparison.notices.map(zh)).toEqual([
    expect.stringMatching(/^“统计局\.xlsx”的B列“产值”按二季度产值（万元）读取，是推断，请核对期别和单位$/),
  ]);
  expect(sourceLines(comparison).map(en).join('\n')).toContain('was taken as Q2 output (万元), which is a guess');
  expect(
    against(listOf(['甲公司', null, M, 1, 1, null]), bureau(['甲公司', null, 43000, 40000])).comparison.notices,
  ).toEqual([]);
});

test('a list without base columns gets one, which reads as the base whatever stands beside it', () => {
  const list = sheet(
    [
      ['企业名称', '所属行业', '2025年1-6月', null],
      [null, null, '产值（万元）', '营业收入（万元）'],
      ['甲公司', M, 8000, 1],
      ['乙公司', M, 8000, 1],
    ],
    { merges: ['C1:D1', 'A1:A2', 'B1:B2'] },
  );
  const second = sheet([
    ['单位名称', '2024年1-6月产值（亿元）'],
    ['甲公司', 0.7],
  ]);
  const { changes, proposals } = filled(checked('名单.xlsx', list), second, 'ask');
  expect(proposals.map(({ key, column }) => [key, column])).toEqual([['output.ytd.base', null]]);
  const after = applied(list, changes);
  expect(cellText(after.value(2, 5))).toBe('2024年1—6月产值（万元）');
  const again = checked('x', after).outcome.list;
  expect(again.columns.find(({ column }) => column === 5)).toMatchObject({ key: 'output.ytd.base', unit: '万元' });
  expect(
    again
      .sources(again.rows[0]!)
      .find(({ key }) => key === 'output.ytd.base')!
      .value?.toFixed(),
  ).toBe('7000');
});

test('a formula and a merged cell are never written over, and that is said', () => {
  const builder = new GridBuilder('名单');
  const rows = [
    ['企业名称', '二季度产值（万元）', '上年同期产值（万元）'],
    ['甲公司', '4400', ''],
    ['乙公司', '4400', ''],
    ['丙公司', '4400', ''],
  ];
  rows.forEach((cells, down) => {
    cells.forEach((text, across) =>
      builder.set(down + 1, across + 1, text === '' ? { kind: 'empty' } : { kind: 'text', text }),
    );
  });
  builder.set(2, 3, { kind: 'error', error: '#N/A' }, 'General', '=NA()');
  builder.merge({ top: 3, left: 3, bottom: 4, right: 3 });
  const second = bureau(['甲公司', null, 1, 1], ['乙公司', null, 1, 1], ['丙公司', null, 1, 1]);
  const { changes, inTheWay } = filled(checked('名单.xlsx', builder.build()), second, 'second');
  expect(changes).toEqual([]);
  expect(inTheWay.map(zh)).toEqual([
    '“名单”C2是公式，同期产值没有补填，请改公式或先转为数值',
    '“名单”C3是合并单元格，同期产值没有补填，请先取消合并',
    '“名单”C4是合并单元格，同期产值没有补填，请先取消合并',
  ]);
});

test('whatever the units: a filled base is read as exactly what the source says', () => {
  const units = [
    ['元', 4],
    ['千元', 1],
    ['万元', 0],
    ['百万元', -2],
    ['亿元', -4],
  ] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...units),
      fc.constantFrom(...units),
      fc.array(fc.bigInt(1n, 10n ** 12n), { minLength: 1, maxLength: 6 }),
      ([ours], [theirs, places], values) => {
        const name = (index: number): string => `第${index}机械公司`;
        const list = sheet([
          ['企业名称', `二季度产值（${ours}）`, `上年同期产值（${ours}）`],
          ...values.map((_, index): Cell[] => [name(index), 4400, null]),
        ]);
        const digits = (value: bigint): string => {
          const text = value.toString().padStart(5, '0');
          return `${text.slice(0, -4)}.${text.slice(-4)}`;
        };
        const second = sheet([
          ['企业名称', `2024年二季度产值（${theirs}）`],
          ...values.map((value, index): Cell[] => [name(index), { digits: digits(value) }]),
        ]);
        const a = checked('a', list);
        const after = applied(list, filled(a, second, 'ask').changes);
        const read = checked('a', after).outcome.list;
        values.forEach((value, index) => {
          // Oracle: whole numbers of 10^-12 万元.
          const said = read.sources(read.rows[index]!).find(({ key }) => key === 'output.base')!.value!;
          const scale = 10n ** BigInt(8 - places);
          expect(BigInt(said.times('100000000').times('10000').toFixed())).toBe(value * scale);
        });
      },
    ),
    { numRuns: 60 },
  );
});
