import { resultRows } from '../../../src/check/create-session';
import { TEXTS } from '../../../src/check/texts';
import { isOwnHeading } from '../../../src/list';
import type { Message } from '../../../src/messages/message';
import { say } from '../../../src/messages/say';
import { resultColumns } from '../../../src/report/result-columns';
import { notReviewed } from '../../../src/report/review/not-reviewed';
import { readReviews } from '../../../src/report/review/read-reviews';
import { reviewColumns } from '../../../src/report/review/review-columns';
import type { JudgedClasses } from '../../../src/report/review/review-columns';
import { REVIEW_COLUMNS } from '../../../src/report/review/review-headings';
import { detailSheet } from '../../../src/report/sheets/detail-sheet';
import { enterpriseSheets } from '../../../src/report/sheets/enterprise-sheet';
import { noticeSheet } from '../../../src/report/sheets/notice-sheet';
import { summarySheet } from '../../../src/report/sheets/summary-sheet';
import { classOf } from '../../../src/report/verdict-class';
import type { Change } from '../../../src/workbook/change';
import type { Grid } from '../../../src/workbook/grid';
import { GridBuilder } from '../../../src/workbook/grid';
import { columns, list, pack, sheet } from '../../list/sheet';
import type { Cell } from '../../list/sheet';
import { checked, inputOf, records, shown } from '../sheets/report';
import type { Asked } from '../sheets/report';

const speak = (message: Message) => say(message, 'zh-CN', TEXTS);
const HEADER = [
  '企业名称',
  '行业',
  '二季度产值（万元）',
  '同期产值（万元）',
  '二季度营业收入（万元）',
  '同期营业收入（万元）',
];
const ROWS: Cell[][] = [
  ['甲公司', '通用设备制造业', 5000, 4000],
  ['乙公司', '通用设备制造业', 3000, 2000],
  ['丙公司', '软件和信息技术服务业', null, null, 900, 800],
  ['丁公司', '零售业', 5000, 4000],
  ['戊公司', null, 5000, 4000, 5000, 4000],
];
const LIST = sheet([HEADER, ...ROWS]);

function judgedOf(
  grid: Grid,
  asked: Asked = {},
): { rows: JudgedClasses[]; measures: readonly number[]; headerRow: number } {
  const done = checked([grid], asked);
  return {
    rows: done.rows.map(({ row, verdicts }) => ({ row: row.row, machine: verdicts.map(classOf) })),
    measures: done.measures,
    headerRow: done.list.headerRow,
  };
}

function applied(grid: Grid, changes: readonly Change[]): Grid {
  const builder = new GridBuilder(grid.sheet);
  const over = new Set<string>();
  for (const change of changes) {
    if (change.kind !== 'cells') continue;
    change.after.forEach((line, down) => {
      line.forEach(({ value }, across) => {
        over.add(`${String(change.top + down)},${String(change.left + across)}`);
        builder.set(change.top + down, change.left + across, value);
      });
    });
  }
  for (let row = 1; row <= grid.rows; row += 1) {
    for (let column = 1; column <= grid.columns; column += 1) {
      if (!over.has(`${String(row)},${String(column)}`)) builder.set(row, column, grid.value(row, column));
    }
  }
  return builder.build();
}

/** The list with columns for its review, and an officer's words in a row: state, verdict, reason, name. */
function reviewed(words: Readonly<Record<number, readonly string[]>>, asked: Asked = {}): Grid {
  const { rows, headerRow } = judgedOf(LIST, asked);
  const grid = applied(LIST, reviewColumns({ grid: LIST, headerRow, rows, speak }).changes);
  const builder = new GridBuilder(grid.sheet);
  for (let row = 1; row <= grid.rows; row += 1) {
    for (let column = 1; column <= grid.columns; column += 1) {
      const said = words[row]?.[column - HEADER.length - 1];
      builder.set(row, column, said === undefined ? grid.value(row, column) : { kind: 'text', text: said });
    }
  }
  return builder.build();
}

function readBack(grid: Grid, asked: Asked = {}) {
  const { rows, headerRow, measures } = judgedOf(grid, asked);
  const { reviews, faults, there } = readReviews(grid, headerRow, rows, measures);
  return { reviews, there, faults: faults.map(speak) };
}

test('columns right of what is there, 待复核 where a verdict waits; they are no part of the list', () => {
  const { rows, headerRow } = judgedOf(LIST);
  const plan = reviewColumns({ grid: LIST, headerRow, rows, speak });
  expect(plan.columns).toEqual(['G', 'H', 'I', 'J']);
  expect(plan.replaces).toBe(false);
  const grid = applied(LIST, plan.changes);
  expect([1, 2, 3, 4, 5, 6].map((row) => grid.value(row, 7))).toEqual([
    { kind: 'text', text: '复核状态' },
    ...['待复核', '待复核', '待复核'].map((text) => ({ kind: 'text', text })),
    // No measure is for it.
    { kind: 'empty' },
    { kind: 'text', text: '待复核' },
  ]);
  expect(REVIEW_COLUMNS.every(({ heading }) => isOwnHeading(heading))).toBe(true);
  expect(columns(list(grid))).toEqual(columns(list(LIST)));
  expect(list(grid).rows.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
});

test('a second time nothing of an officer’s is written over; what is missing is added', () => {
  const grid = reviewed({ 2: ['已复核', '不符合', '停产', '张三'], 3: [''] });
  const { rows, headerRow } = judgedOf(grid);
  const plan = reviewColumns({ grid, headerRow, rows, speak });
  expect(plan.replaces).toBe(true);
  expect(plan.changes).toEqual([]);
  const cleared = applied(grid, [
    { kind: 'cells', sheet: grid.sheet, top: 3, left: 7, before: [[]], after: [[{ value: { kind: 'empty' } }]] },
    {
      kind: 'cells',
      sheet: grid.sheet,
      top: 1,
      left: 10,
      before: [[]],
      after: [[{ value: { kind: 'text', text: '电话' } }]],
    },
  ]);
  const again = reviewColumns({ grid: cleared, headerRow, rows, speak });
  expect(
    again.changes.map((change) =>
      change.kind === 'cells' ? [change.top, change.left, shown(change.after[0]![0]!)] : [],
    ),
  ).toEqual([
    [3, 7, '待复核'],
    [1, 11, '复核人'],
  ]);
});

test('a column 复核人 that the list had before is not an officer’s', () => {
  const grid = sheet([
    ['企业名称', '复核人', '行业', '二季度产值（万元）', '同期产值（万元）'],
    ['甲公司', '王五', '通用设备制造业', 5000, 4000],
  ]);
  const { rows, headerRow } = judgedOf(grid, { measures: [1] });
  const plan = reviewColumns({ grid, headerRow, rows, speak });
  expect(plan.columns).toEqual(['F', 'G', 'H', 'I']);
  expect(readReviews(applied(grid, plan.changes), headerRow, rows, [1]).reviews).toEqual([
    { row: 2, measure: 1, state: 'pending', adjusted: null, reason: null, by: null },
  ]);
});

test('results written again stand where they stood, and the review beside them stays', () => {
  const results = (grid: Grid): readonly Change[] => {
    const done = checked([grid], { measures: [1] });
    const { headerTop, headerRow } = done.list;
    const rows = resultRows(done);
    return resultColumns({
      grid,
      headerTop,
      headerRow,
      rows,
      measures: [1],
      pack,
      speak,
      place: 'replace',
      highlight: false,
    }).changes;
  };
  const first = applied(LIST, results(LIST));
  const { rows, headerRow } = judgedOf(first, { measures: [1] });
  const both = applied(first, reviewColumns({ grid: first, headerRow, rows, speak }).changes);
  const again = applied(both, results(both));
  expect(again.parts.columns).toBe(both.parts.columns);
  for (let row = 1; row <= both.rows; row += 1) {
    for (let column = 1; column <= both.columns; column += 1)
      expect(again.value(row, column)).toEqual(both.value(row, column));
  }
});

test('read back: each row and measure that applies; an adjusted verdict with its reason and name', () => {
  const { reviews, faults, there } = readBack(
    reviewed({
      2: ['已复核', '不符合', '已停产', '张三'],
      3: ['退回核实'],
      4: ['已复核', '不符合', '', ''],
      6: ['已复核', '', '', '李四'],
    }),
  );
  expect(there).toBe(true);
  expect(faults).toEqual([]);
  expect(reviews).toEqual([
    { row: 2, measure: 1, state: 'reviewed', adjusted: 'ineligible', reason: '已停产', by: '张三' },
    { row: 3, measure: 1, state: 'returned', adjusted: null, reason: null, by: null },
    // The machine says so too: nothing is adjusted, and no reason wanted.
    { row: 4, measure: 2, state: 'reviewed', adjusted: null, reason: null, by: null },
    { row: 6, measure: 1, state: 'reviewed', adjusted: null, reason: null, by: '李四' },
    { row: 6, measure: 2, state: 'reviewed', adjusted: null, reason: null, by: '李四' },
  ]);
  expect(readBack(LIST)).toEqual({ there: false, reviews: [], faults: [] });
});

test('an enterprise that no measure is for can be said to be eligible, where one measure was asked', () => {
  const words = { 5: ['已复核', '符合', '主营为制造', '张三'] };
  expect(readBack(reviewed(words, { measures: [1] }), { measures: [1] }).reviews).toContainEqual({
    row: 5,
    measure: 1,
    state: 'reviewed',
    adjusted: 'eligible',
    reason: '主营为制造',
    by: '张三',
  });
});

describe('what cannot be taken is said, and the machine’s verdict stands', () => {
  test.each<[string, readonly string[], string]>([
    [
      'a state of another word',
      ['看过了'],
      '「名单」G2：复核状态“看过了”无法识别，按待复核处理；请填待复核、已复核或退回核实。',
    ],
    [
      'a verdict of another word',
      ['已复核', '合格', '原因', '张三'],
      '「名单」H2：调整结论“合格”无法识别，未采用，仍按核验结论；请填符合、不符合、待定（缺数据）、待定（标准未明确）、不适用。',
    ],
    [
      'no reason',
      ['已复核', '不符合', '', '张三'],
      '「名单」H2：填了调整结论“不符合”，没有写调整原因，未采用，仍按核验结论；请补写原因。',
    ],
    [
      'no name',
      ['已复核', '不符合', '停产', ''],
      '「名单」H2：填了调整结论“不符合”，没有写复核人，未采用，仍按核验结论；请补写复核人。',
    ],
    [
      'not reviewed yet',
      ['退回核实', '不符合', '停产', '张三'],
      '「名单」H2：填了调整结论“不符合”，但复核状态不是已复核，暂未采用；复核完后请把状态改为已复核。',
    ],
  ])('%s', (_, words, fault) => {
    const { reviews, faults } = readBack(reviewed({ 2: words }));
    expect(faults).toEqual([fault]);
    expect(reviews[0]).toMatchObject({ row: 2, measure: 1, adjusted: null });
  });

  test('a row under two measures: which is meant', () => {
    const { reviews, faults } = readBack(reviewed({ 6: ['已复核', '不符合', '停产', '张三'] }));
    expect(faults).toEqual([
      '「名单」H6：填了调整结论“不符合”，但本行同时按第1条、第2条核验，不知道调整哪一条，未采用；请先在名单中填明行业，或只核验其中一条。',
    ]);
    expect(reviews.filter(({ row }) => row === 6).map(({ adjusted }) => adjusted)).toEqual([null, null]);
  });

  test('words with blanks, brackets of half width and English ones are understood', () => {
    const { reviews, faults } = readBack(reviewed({ 2: [' 已 复核', '待定(缺数据)', '缺证明', '张三'] }));
    expect(faults).toEqual([]);
    expect(reviews[0]).toMatchObject({ state: 'reviewed', adjusted: 'undetermined-data' });
  });
});

describe('in the report', () => {
  const words = { 2: ['已复核', '不符合', '已停产', '张三'], 3: ['已复核', '符合', '补报后达标', '李四'] };
  const asked: Asked = { measures: [1], parameters: { 'm1.award': '12.5' } };
  const input = () => inputOf(LIST, { ...asked, reviews: readBack(reviewed(words, asked), asked).reviews });

  test('the machine’s verdict stays beside the officer’s', () => {
    const [first, second] = records(detailSheet(input()));
    expect(first).toMatchObject({
      核验结论: '符合',
      '复核状态（取自名单）': '已复核',
      '调整结论（取自名单）': '不符合',
      '复核人（取自名单）': '张三',
    });
    expect(second).toMatchObject({ 核验结论: '不符合', '调整结论（取自名单）': '符合', '奖补金额（万元）': null });
  });

  test('both are counted', () => {
    const lines = summarySheet(input()).rows.map((cells) => cells.map(shown));
    const line = (name: string) => lines.find(([first]) => first === name)!.slice(1, 9);
    expect(line('第1条（增产增效）核验结论')).toEqual([5, 2, 1, 0, 0, 2, 25, 25]);
    // The one made eligible has no award that anybody settled.
    expect(line('第1条（增产增效）复核后')).toEqual([5, 2, 1, 0, 0, 2, '待定', 12.5]);
    expect(lines.find(([first]) => first === '已复核')).toEqual(['已复核', 2]);
    expect(lines.find(([first]) => first === '待复核')).toEqual(['待复核', 1]);
    expect(lines.find(([first]) => first === '其中结论有调整')).toEqual(['其中结论有调整', 2]);
  });

  test('the list of awards follows the officer', () => {
    const made = noticeSheet(input());
    expect(made.rows.map((cells) => [shown(cells[1]!), shown(cells.at(-1)!)])).toEqual([
      ['乙公司', '待定：复核调整为符合，金额须另行确定'],
      ['戊公司', 12.5],
      [null, '待定'],
    ]);
  });

  test('an enterprise’s page says who adjusted what and why', () => {
    const [made] = enterpriseSheets(input(), new Set([2]));
    const lines = new Map(made!.rows.map((cells) => [shown(cells[0]!), cells[1] ? shown(cells[1]) : null]));
    expect(lines.get('第1条核验结论')).toBe('符合');
    expect(lines.get('第1条复核状态')).toBe('已复核（张三）');
    expect(lines.get('第1条复核后结论')).toBe('不符合。原因：已停产');
  });

  test('what is not reviewed yet: with a verdict and not 已复核, or with a word that is not', () => {
    const { rows } = judgedOf(LIST, asked);
    const { reviews } = readBack(reviewed({ ...words, 6: ['退回核实', '', '', ''] }, asked), asked);
    expect([...notReviewed(rows, reviews)]).toEqual([6]);
    // 丁公司 falls under no measure: it waits only where an officer wrote something.
    const beside = readBack(reviewed({ ...words, 5: ['待复核', '', '', ''], 6: ['已复核', '', '', ''] }, asked), asked);
    expect([...notReviewed(rows, beside.reviews)]).toEqual([5]);
    // Without a column for it nothing is reviewed.
    expect([...notReviewed(rows, [])]).toEqual([2, 3, 6]);
  });
});
