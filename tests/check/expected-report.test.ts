import { expectedReport } from '../../src/check/expected-report';
import { NOTHING_SAID } from '../../src/policy/standards';
import type { Verified } from '../../src/seal/verify/verify';
import { cellAddress } from '../../src/workbook/address';
import { Grid, GridBuilder } from '../../src/workbook/grid';
import { sheet } from '../list/sheet';
import type { Cell } from '../list/sheet';
import type { Sealing } from '../seal/sealing';
import { sealed, verified } from '../seal/sealing';

const LIST: readonly (readonly Cell[])[] = [
  ['2025年二季度企业情况'],
  ['单位：万元'],
  ['企业名称', '行业', '数据甲', '数据乙'],
  ['甲汽车有限公司', '汽车', 4400, 4000],
  ['乙机械有限公司', '机械', 4399.99, 4000],
  ['丙造纸有限公司', '造纸', null, 100],
];
/** Headings that say nothing: the user said what they are. */
const BY_HAND = new Map([
  [3, { key: 'output', unit: '万元' }],
  [4, { key: 'output.base', unit: '万元' }],
]);
const DRAFT = '依据《';

function held(grids: readonly Grid[]): Promise<Verified> {
  return verified(grids, {
    expectedSheets: (content, found, pack) => expectedReport(grids, content, found, pack),
  });
}

async function handedOn(sealing: Sealing = {}): Promise<readonly Grid[]> {
  const grids = await sealed([sheet(LIST)], { list: { columns: BY_HAND }, report: true, ...sealing });
  expect(grids.map((grid) => grid.sheet)).toContain('企业核验表');
  return grids;
}

/** A sheet with its columns in another order (by number, from 1); whatever is merged across them is told apart before. */
function reordered(grid: Grid, order: readonly number[]): Grid {
  const builder = new GridBuilder(grid.sheet, grid.visible);
  for (let row = 1; row <= grid.rows; row += 1) {
    order.forEach((from, index) => {
      if (from > 0) builder.set(row, index + 1, grid.value(row, from), grid.format(row, from));
    });
  }
  return builder.build();
}

function cleared(grid: Grid, gone: (text: string, row: number) => boolean): Grid {
  const builder = new GridBuilder(grid.sheet, grid.visible);
  for (let row = 1; row <= grid.rows; row += 1) {
    for (let column = 1; column <= grid.columns; column += 1) {
      const value = grid.value(row, column);
      if (value.kind === 'text' && gone(value.text, row)) continue;
      builder.set(row, column, value, grid.format(row, column));
    }
  }
  return builder.build();
}

function with_(grid: Grid, cells: readonly (readonly [row: number, column: number, text: string])[]): Grid {
  const builder = new GridBuilder(grid.sheet, grid.visible);
  for (let row = 1; row <= grid.rows; row += 1) {
    for (let column = 1; column <= grid.columns; column += 1) builder.set(row, column, grid.value(row, column));
  }
  for (const [row, column, text] of cells) builder.set(row, column, { kind: 'text', text });
  return builder.build();
}

/** The workbook with one sheet in the place of its own. */
function replaced(grids: readonly Grid[], name: string, by: (grid: Grid) => Grid): readonly Grid[] {
  expect(grids.some((grid) => grid.sheet === name)).toBe(true);
  return grids.map((grid) => (grid.sheet === name ? by(grid) : grid));
}

function rowOf(grid: Grid, text: string): number {
  for (let row = 1; row <= grid.rows; row += 1) {
    const value = grid.value(row, 1);
    if (value.kind === 'text' && value.text === text) return row;
  }
  throw new Error(`no ${text} in column A`);
}

const upTo = (columns: number): number[] => Array.from({ length: columns }, (_, index) => index + 1);

describe('no tampering', () => {
  test('a list whose columns were settled by hand has its report held against it', async () => {
    const grids = await handedOn();
    expect((await held(grids)).answer).toMatchObject({ content: 'same', changes: [], notices: [] });
  });

  test('the list’s sheet renamed', async () => {
    const grids = await handedOn();
    const renamed = replaced(grids, '名单', (grid) => new Grid({ ...grid.parts, sheet: '二季度名单' }));
    expect((await held(renamed)).answer).toMatchObject({ content: 'same', changes: [], notices: [] });
  });

  test.each<[string, string, (columns: number) => number[]]>([
    ['the last column first', '核验明细', (columns) => [columns, ...upTo(columns - 1)]],
    ['the first column last', '核验明细', (columns) => [...upTo(columns).slice(1), 1]],
    ['two exchanged', '核验汇总', (columns) => [1, 3, 2, ...upTo(columns).slice(3)]],
    ['a column of the user’s between', '疑点清单', (columns) => [1, 2, 0, ...upTo(columns).slice(2)]],
    ['all in the other direction', '拟奖补名单（测算稿）', (columns) => upTo(columns).reverse()],
  ])('columns of a report moved: %s', async (_, name, order) => {
    const grids = await handedOn();
    const moved = replaced(grids, name, (grid) => reordered(grid, order(grid.columns)));
    expect((await held(moved)).answer).toMatchObject({ content: 'same', changes: [], notices: [] });
  });

  test('what a reader is to fill in is filled in', async () => {
    const grids = await handedOn();
    const filled = replaced(grids, '征求意见反馈表', (grid) => with_(grid, [[6, 8, '改为3000万元']]));
    expect((await held(filled)).answer.changes).toEqual([]);
    const form = replaced(grids, '企业核验表', (grid) => with_(grid, [[rowOf(grid, '签字'), 2, '李四']]));
    expect((await held(form)).answer.changes).toEqual([]);
  });

  test('a sheet of the user’s own under a name of ours stays theirs; the report beside it is held', async () => {
    const own = sheet([['我的汇总'], ['随手记', 1]], { name: '核验汇总' });
    const grids = await sealed([sheet(LIST), own], { list: { columns: BY_HAND }, report: true });
    const { answer } = await held(grids);
    expect(answer).toMatchObject({ content: 'same', changes: [] });
    expect(answer.notices).toEqual([{ code: 'report-unchecked', sheet: '核验汇总', cell: null }]);
    const forged = replaced(grids, '核验汇总（2）', (grid) => with_(grid, [[5, 3, '99']]));
    expect((await held(forged)).answer.changes).toMatchObject([{ sheet: '核验汇总（2）', kind: 'report', now: '99' }]);
  });
});

/** A list whose report names cells, cities and the order of its rows: header of two rows, sections, notes, an open column. */
const WIDE: readonly (readonly Cell[])[] = [
  ['2025年二季度企业情况'],
  ['填报单位：某局', null, null, null, '单位：万元'],
  ['序号', '企业名称', '所属行业', '工业总产值', null, '联系人'],
  [null, null, null, '2025年二季度', '2024年二季度', null],
  [1, '甲汽车有限公司', '汽车', 4400, 4000, '赵'],
  [2, '乙机械有限公司', '机械', '4399.99', 4000, '钱'],
  [3, '丙造纸有限公司', '造纸', null, 100, '孙'],
  [4, '丁化工有限公司', '化工', -5, 90, '李'],
  [5, '乙机械有限公司', '机械', 3900, 3000, '周'],
  ['注：本表由各县区填报'],
];
const WIDE_MERGES = { merges: ['A1:F1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:E3', 'F3:F4'] };
const WIDE_HEADER = 4;
const WIDE_LAST = 9;

/** The list with rows and columns in other places; 0 is a new one, and what is merged goes with its cells. */
function placed(grid: Grid, rows: readonly number[], columns: readonly number[], name = grid.sheet): Grid {
  const builder = new GridBuilder(name, grid.visible);
  const ends = (from: number, to: number, order: readonly number[]): readonly [number, number] => {
    const at = order.flatMap((old, index) => (old >= from && old <= to ? [index + 1] : []));
    return [Math.min(...at), Math.max(...at)];
  };
  rows.forEach((row, down) => {
    columns.forEach((column, across) => {
      if (row === 0 || column === 0) return;
      const merge = grid.merges.find(({ top, left }) => top === row && left === column);
      const at = merge
        ? ([ends(merge.top, merge.bottom, rows)[0], ends(merge.left, merge.right, columns)[0]] as const)
        : ([down + 1, across + 1] as const);
      builder.set(...at, grid.value(row, column), grid.format(row, column));
    });
  });
  for (const { top, bottom, left, right } of grid.merges) {
    const [first, last] = ends(top, bottom, rows);
    const [start, end] = ends(left, right, columns);
    builder.merge({ top: first, bottom: last, left: start, right: end });
  }
  return builder.build();
}

/** What is at the right comes first, with a new column between. */
function sideways(columns: number): number[] {
  return [...upTo(columns).slice(5), 0, ...upTo(5)];
}

describe('a list in other places has the report that was sealed', () => {
  const from = (first: number, last: number): number[] => upTo(last).slice(first - 1);
  const turned = (last: number): number[] => [
    ...upTo(WIDE_HEADER),
    ...from(WIDE_HEADER + 1, WIDE_LAST).reverse(),
    ...from(WIDE_LAST + 1, last),
  ];
  const keep = (last: number): number[] => upTo(last);
  const moves: readonly [string, (rows: number) => number[], (columns: number) => number[], string][] = [
    ['rows sorted', turned, keep, '名单'],
    ['rows inserted above', (rows) => [0, 0, 0, ...upTo(rows)], keep, '名单'],
    ['rows inserted below the title', (rows) => [1, 0, 0, ...from(2, rows)], keep, '名单'],
    ['a row inserted among the enterprises', (rows) => [...upTo(6), 0, ...from(7, rows)], keep, '名单'],
    ['its sheet renamed', keep, keep, '二季度名单'],
    ['the last column first', keep, (columns) => [1, 6, ...from(2, 5), ...from(7, columns)], '名单'],
    ['the figures’ columns last', keep, (columns) => [...upTo(3), ...from(6, columns), 4, 5], '名单'],
    ['figures exchanged with their headings', keep, (columns) => [...upTo(3), 5, 4, ...from(6, columns)], '名单'],
    ['columns inserted', keep, (columns) => [0, ...upTo(2), 0, ...from(3, columns)], '名单'],
    ['all of it', (rows) => [0, 0, ...turned(rows)], sideways, '2025年二季度（定稿）'],
  ];

  test.each(moves)('%s', async (_, rows, columns, name) => {
    const grids = await sealed([sheet(WIDE, WIDE_MERGES)], { report: true });
    const moved = replaced(grids, '名单', (grid) => placed(grid, rows(grid.rows), columns(grid.columns), name));
    const { answer } = await held(moved);
    expect(answer).toMatchObject({ content: 'same', status: 'unsigned', changes: [], notices: [] });
  });

  test.each([
    ['核验汇总', 5, 3, '99'],
    ['核验明细', 6, 2, '戊电子有限公司'],
    ['拟奖补名单（测算稿）', 5, 2, '丙造纸有限公司'],
    ['疑点清单', 5, 4, 'Z99'],
  ])('a cell of %s forged is told all the same', async (name, row, column, text) => {
    const grids = await sealed([sheet(WIDE, WIDE_MERGES)], { report: true });
    const moved = replaced(grids, '名单', (grid) => placed(grid, turned(grid.rows), sideways(grid.columns), '定稿'));
    const forged = replaced(moved, name, (grid) => with_(grid, [[row, column, text]]));
    const { answer } = await held(forged);
    expect(answer.status).toBe('changed');
    expect(answer.changes).toMatchObject([{ sheet: name, kind: 'report', now: text }]);
  });

  test('a figure altered in a sorted list is told in the list alone: the report says what was sealed', async () => {
    const grids = await sealed([sheet(WIDE, WIDE_MERGES)], { report: true });
    const altered = replaced(grids, '名单', (grid) => {
      const sorted = placed(grid, turned(grid.rows), upTo(grid.columns));
      return with_(sorted, [[5, 4, '3901']]);
    });
    const { changes } = (await held(altered)).answer;
    expect(changes).toMatchObject([{ sheet: '名单', cell: 'D5', kind: 'figure', was: '3900', now: '3901' }]);
  });

  test.each<[string, (grid: Grid) => Grid, string[]]>([
    ['a figure altered where it stands', (grid) => with_(grid, [[5, 4, '1']]), ['figure']],
    ['a figure that was there emptied', (grid) => cleared(grid, (text) => text === '4399.99'), ['figure']],
    [
      'an enterprise removed',
      (grid) => placed(grid, [...upTo(6), ...from(8, grid.rows)], upTo(grid.columns)),
      ['row-removed'],
    ],
    [
      'an enterprise come in between',
      (grid) =>
        with_(placed(grid, [...upTo(6), 0, ...from(7, grid.rows)], upTo(grid.columns)), [
          [7, 2, '戊电子有限公司'],
          [7, 4, '9999'],
        ]),
      ['row-added'],
    ],
  ])('%s: no report is blamed for it', async (_, tamper, kinds) => {
    const grids = await sealed([sheet(WIDE, WIDE_MERGES)], { report: true });
    const { changes } = (await held(replaced(grids, '名单', tamper))).answer;
    expect(changes.map(({ kind }) => kind)).toEqual(kinds);
  });

  test.each(['核验汇总', '核验明细', '拟奖补名单（测算稿）', '疑点清单'])(
    'the sheet %s renamed: no change, and it is held all the same',
    async (name) => {
      const grids = await sealed([sheet(WIDE, WIDE_MERGES)], { report: true });
      const renamed = replaced(grids, name, (grid) => new Grid({ ...grid.parts, sheet: '报局长' }));
      expect((await held(renamed)).answer).toMatchObject({ content: 'same', changes: [], notices: [] });
      const forged = replaced(renamed, '报局长', (grid) => with_(grid, [[5, 2, '伪造']]));
      expect((await held(forged)).answer.changes).toMatchObject([{ sheet: '报局长', cell: 'B5', kind: 'report' }]);
    },
  );
});

describe('tampering', () => {
  test('the warning below the results deleted', async () => {
    const grids = await handedOn();
    const gone = replaced(grids, '名单', (grid) => cleared(grid, (text) => text.startsWith(DRAFT)));
    const { answer } = await held(gone);
    expect(answer.status).toBe('changed');
    expect(answer.changes).toEqual([
      { sheet: '名单', cell: null, kind: 'report', was: expect.stringContaining('仅供参考') as string, now: null },
    ]);
  });

  test.each(['核验汇总', '核验明细', '拟奖补名单（测算稿）', '企业核验表'])(
    'the warning in the notes of %s deleted',
    async (name) => {
      const grids = await handedOn();
      const gone = replaced(grids, name, (grid) => cleared(grid, (text, row) => row === 2 && text.startsWith(DRAFT)));
      expect((await held(gone)).answer.changes).toEqual([
        { sheet: name, cell: 'A2', kind: 'report', was: expect.stringContaining('仅供参考') as string, now: null },
      ]);
    },
  );

  test.each<[string, (grid: Grid) => Grid, readonly Record<string, unknown>[]]>([
    [
      'two headings exchanged, their cells left',
      (grid) =>
        with_(grid, [
          [4, 3, '不符合'],
          [4, 4, '符合'],
        ]),
      // The columns are found by what stands above them: their cells then say the wrong thing.
      [{ cell: expect.stringMatching(/^[CD]\d+$/) as string }],
    ],
    ['a heading altered', (grid) => with_(grid, [[4, 3, '已通过']]), [{ cell: 'C4', was: '符合', now: '已通过' }]],
    [
      'a second column under a heading of ours',
      (grid) => {
        const doubled = with_(reordered(grid, [1, 2, 0, ...upTo(grid.columns).slice(2)]), [
          [4, 3, '符合'],
          [6, 3, '99'],
        ]);
        return doubled;
      },
      [{ cell: 'C4', was: null, now: '符合' }],
    ],
    [
      'a column removed',
      (grid) => reordered(grid, [1, 2, ...upTo(grid.columns).slice(3)]),
      [{ cell: null, was: '符合', now: null }],
    ],
    [
      'a second note beside the warning',
      (grid) => with_(grid, [[2, 3, '已经正式发布']]),
      [{ cell: 'C2', was: null, now: '已经正式发布' }],
    ],
  ])('on the summary: %s', async (_, tamper, told) => {
    const grids = await handedOn();
    const { changes } = (await held(replaced(grids, '核验汇总', tamper))).answer;
    expect(changes.every(({ kind, sheet: of }) => kind === 'report' && of === '核验汇总')).toBe(true);
    expect(changes.slice(0, told.length)).toMatchObject(told);
  });
});

describe('what only deceives the eye', () => {
  const NOTICE = '拟奖补名单（测算稿）';

  test('a number format of a report that writes another award', async () => {
    const grids = await handedOn({ said: { ...NOTHING_SAID, parameters: { 'm1.award': '10' } } });
    const grid = grids.find(({ sheet: name }) => name === NOTICE)!;
    const [row, column] = awardOf(grid);
    const dressed = replaced(grids, NOTICE, (own) => {
      const builder = new GridBuilder(own.sheet, true);
      for (let at = 1; at <= own.rows; at += 1) {
        for (let across = 1; across <= own.columns; across += 1) {
          const format = at === row && across === column ? '"9,999"' : own.format(at, across);
          builder.set(at, across, own.value(at, across), format);
        }
      }
      return builder.build();
    });
    expect((await held(grids)).answer.notices).toEqual([]);
    const { answer } = await held(dressed);
    expect(answer).toMatchObject({ content: 'same', changes: [] });
    expect(answer.notices).toEqual([{ code: 'number-format', sheet: NOTICE, cell: cellAddress(row, column) }]);
  });

  test('a row of a report hidden', async () => {
    const grids = await handedOn();
    const hidden = replaced(grids, '核验明细', (grid) => new Grid({ ...grid.parts, hiddenRows: new Set([6]) }));
    const { answer } = await held(hidden);
    expect(answer.notices).toEqual([{ code: 'hidden-row', sheet: '核验明细', cell: 'A6' }]);
    const unseen = replaced(hidden, '核验明细', (grid) => new Grid({ ...grid.parts, visible: false }));
    expect((await held(unseen)).answer.notices).toEqual([]);
  });
});

function awardOf(grid: Grid): readonly [row: number, column: number] {
  for (let row = 1; row <= grid.rows; row += 1) {
    for (let column = 2; column <= grid.columns; column += 1) {
      const value = grid.value(row, column);
      if (value.kind === 'number' && value.number === 10) return [row, column];
    }
  }
  throw new Error('no award');
}
