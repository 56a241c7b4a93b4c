import fc from 'fast-check';
import { say } from '../../../src/messages/say';
import { REPORT_TEXTS, reportSheets } from '../../../src/report/sheets';
import { detailSheet } from '../../../src/report/sheets/detail-sheet';
import { feedbackSheet } from '../../../src/report/sheets/feedback-sheet';
import { cellsOf } from '../../../src/report/sheets/report-sheet';
import type { ReportSheet } from '../../../src/report/sheets/report-sheet';
import { reportPlan } from '../../../src/report/plan/report-plan';
import { summarySheet } from '../../../src/report/sheets/summary-sheet';
import type { CellContent, CellValue } from '../../../src/workbook/cell';
import { EMPTY, sameValue } from '../../../src/workbook/cell';
import { cellText } from '../../../src/workbook/cell-text';
import type { Change } from '../../../src/workbook/change';
import { inverseOf } from '../../../src/workbook/change';
import type { Grid } from '../../../src/workbook/grid';
import { GridBuilder } from '../../../src/workbook/grid';
import { sheet } from '../../list/sheet';
import { gridOf, inputOf } from '../sheets/report';

/** A workbook of a test: what each cell holds, by sheet, row and column. */
type Cells = Map<string, CellContent>;
type Book = Map<string, Cells>;

const at = (row: number, column: number) => `${String(row)},${String(column)}`;

function bookOf(grids: readonly Grid[]): Book {
  return new Map(
    grids.map((grid) => {
      const cells: Cells = new Map();
      for (let row = 1; row <= grid.rows; row += 1) {
        for (let column = 1; column <= grid.columns; column += 1) {
          const formula = grid.formula(row, column);
          const value = grid.value(row, column);
          if (value.kind !== 'empty' || formula !== null) {
            cells.set(at(row, column), formula === null ? { value } : { value, formula });
          }
        }
      }
      return [grid.sheet, cells];
    }),
  );
}

function gridsOf(book: Book): Grid[] {
  return [...book].map(([name, cells]) => {
    const builder = new GridBuilder(name);
    for (const [place, { value, formula }] of cells) {
      const [row = 0, column = 0] = place.split(',').map(Number);
      builder.set(row, column, value, 'General', formula);
    }
    return builder.build();
  });
}

/** Makes all changes, each cell as it was said to be before, none twice. */
function apply(book: Book, changes: readonly Change[]): Book {
  const next: Book = new Map([...book].map(([name, cells]) => [name, new Map(cells)]));
  const written = new Set<string>();
  for (const change of changes) {
    if (change.kind === 'add-sheet') {
      expect(next.has(change.sheet)).toBe(false);
      next.set(change.sheet, new Map());
    } else if (change.kind === 'remove-sheet') next.delete(change.sheet);
    else if (change.kind === 'cells') {
      const cells = next.get(change.sheet)!;
      change.after.forEach((line, down) => {
        line.forEach((after, across) => {
          const place = at(change.top + down, change.left + across);
          if (written.has(`${change.sheet} ${place}`)) throw new Error(`${place} is written twice`);
          written.add(`${change.sheet} ${place}`);
          const before = change.before[down]![across]!;
          const there = cells.get(place) ?? { value: EMPTY };
          if (!sameValue(there.value, before.value) || there.formula !== before.formula)
            throw new Error(`${place} has changed`);
          const { value, formula } = after;
          if (value.kind === 'empty' && formula === undefined) cells.delete(place);
          else cells.set(place, formula === undefined ? { value } : { value, formula });
        });
      });
    }
  }
  return next;
}

const text = (content: CellContent | undefined): string => (content ? cellText(content.value) : '');
const said = (words: string): CellValue => ({ kind: 'text', text: words });

function same(a: Book, b: Book): boolean {
  const told = (book: Book) =>
    JSON.stringify([...book].map(([name, cells]) => [name, [...cells].sort(([x], [y]) => (x < y ? -1 : 1))]));
  return told(a) === told(b);
}

/** The row of a sheet in which a text stands. */
function rowOf(cells: Cells, wanted: string): number {
  for (const [place, content] of cells) if (text(content) === wanted) return Number(place.split(',')[0]);
  throw new Error(`no ${wanted}`);
}

interface Enterprise {
  readonly name: string;
  readonly code: string | null;
  readonly output: number;
}

const codeOf = (index: number) => `91450100MA${String(index).padStart(8, '0')}`;
const enterprises = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }).map((ids) =>
  ids.map((id): Enterprise => ({
    name: `第${String(id)}号公司`,
    code: id % 3 === 0 ? null : codeOf(id),
    output: 3000 + id * 100,
  })),
);

function input(list: readonly Enterprise[], measures: readonly number[]) {
  return inputOf(
    sheet([
      ['企业名称', '统一社会信用代码', '所在市', '行业', '二季度产值（万元）', '同期产值（万元）'],
      ...list.map(({ name, code, output }) => [
        name,
        code,
        output % 200 === 0 ? '南宁市' : '柳州市',
        '通用设备制造业',
        output,
        3000,
      ]),
    ]),
    { measures },
  );
}

const ALL = { notice: true, enterprises: true } as const;

/** Where a user may write: right of a table anywhere from its title to well below it, and below it in any column. */
const note = fc.record({ sheet: fc.nat(6), down: fc.nat(90), right: fc.nat(4) });

test('made again over a changed list, no remark is lost, and what is ours reads as if made afresh', () => {
  fc.assert(
    fc.property(
      enterprises,
      enterprises,
      fc.subarray([1, 2], { minLength: 1 }),
      fc.subarray([1, 2], { minLength: 1 }),
      fc.array(note, { maxLength: 25 }),
      fc.boolean(),
      (before, after, asked, askedThen, notes, again) => {
        const first = reportSheets(input(before, asked), ALL);
        let book = apply(new Map(), reportPlan([], first).changes);
        const words = new Set<string>();
        notes.forEach(({ sheet: which, down, right }, index) => {
          const target = first[which % first.length]!;
          const height = cellsOf(target).length;
          const row = (down % (height + 6)) + 1;
          const column = row > height ? right + 1 : target.columns.length + 1 + right;
          const remark = `备注${String(index)}`;
          const cells = book.get(target.name)!;
          if (cells.has(at(row, column))) return;
          cells.set(at(row, column), { value: said(remark) });
          words.add(remark);
        });
        const second = reportSheets(input(after, askedThen), ALL);
        const times = again ? 2 : 1;
        for (let time = 0; time < times; time += 1) {
          const plan = reportPlan(gridsOf(book), second);
          expect(plan.inTheWay).toEqual([]);
          const next = apply(book, plan.changes);
          // Taken back, the workbook is as it was.
          expect(same(apply(next, inverseOf(plan.changes)), book)).toBe(true);
          book = next;
        }
        const found = [...book.values()]
          .flatMap((cells) => [...cells.values()].map(text))
          .filter((each) => words.has(each));
        expect([...found].sort()).toEqual([...words].sort());
        for (const made of second) {
          const cells = book.get(made.name)!;
          const lines = cellsOf(made).map((line, down) =>
            line.map((_, across) => text(cells.get(at(down + 1, across + 1)))),
          );
          expect(
            lines.join('\n') ===
              cellsOf(made)
                .map((line) => line.map(text))
                .join('\n'),
          ).toBe(true);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('a remark stays beside its own enterprise, under its own heading, whatever the order', () => {
  fc.assert(
    fc.property(enterprises, fc.nat(), fc.constantFrom([1], [1, 2]), (list, seed, asked) => {
      const made = detailSheet(input(list, [1]));
      const book = bookOf([gridOf(made)]);
      const cells = book.get('核验明细')!;
      const right = made.columns.length + 2;
      cells.set(at(4, right), { value: said('核实情况') });
      for (const { name } of list) cells.set(at(rowOf(cells, name), right), { value: said(`关于${name}`) });
      const rotated = list.map((_, index) => list[(index + seed) % list.length]!).filter((_, index) => index !== 0);
      const next = detailSheet(input(rotated, asked));
      const plan = reportPlan(gridsOf(book), [next]);
      const after = apply(book, plan.changes).get('核验明细')!;
      const column = next.columns.length + 2;
      expect(text(after.get(at(4, column)))).toBe('核实情况');
      for (const { name } of rotated) expect(text(after.get(at(rowOf(after, name), column)))).toBe(`关于${name}`);
      const gone = list.find(({ name }) => !rotated.some((each) => each.name === name));
      if (!gone) return;
      const row = rowOf(after, `关于${gone.name}`);
      expect(row).toBeGreaterThan(cellsOf(next).length);
      expect(text(after.get(at(row, 1)))).toBe(`${gone.name}，第1条（增产增效）`);
      expect(rowOf(after, '上次的备注')).toBe(cellsOf(next).length + 2);
      expect(plan.kept.map(({ code }) => code)).toContain('plan.notes-below');
    }),
    { numRuns: 30 },
  );
});

const LIST: readonly Enterprise[] = [
  { name: '甲公司', code: codeOf(1), output: 4400 },
  { name: '乙公司', code: codeOf(2), output: 3000 },
];

function written(made: ReportSheet): { book: Book; cells: Cells } {
  const book = bookOf([gridOf(made)]);
  return { book, cells: book.get(made.name)! };
}

test('a code put right, a name put right: the remark stays with the enterprise', () => {
  const made = detailSheet(input(LIST, [1]));
  const { book, cells } = written(made);
  const right = made.columns.length + 1;
  cells.set(at(5, right), { value: said('关于甲') });
  cells.set(at(6, right), { value: said('关于乙') });
  const next = detailSheet(
    input(
      [
        { name: '乙有限公司', code: codeOf(2), output: 3000 },
        { name: '甲公司', code: codeOf(7), output: 4400 },
      ],
      [1],
    ),
  );
  const after = apply(book, reportPlan(gridsOf(book), [next]).changes).get('核验明细')!;
  expect(text(after.get(at(5, right)))).toBe('关于乙');
  expect(text(after.get(at(6, right)))).toBe('关于甲');
});

test('of two rows of one enterprise, a remark goes to the one that is the same in all, else below', () => {
  const twice = [
    { name: '甲公司', code: codeOf(1), output: 4400 },
    { name: '甲公司', code: codeOf(1), output: 5000 },
  ];
  const made = detailSheet(input(twice, [1]));
  const { book, cells } = written(made);
  const right = made.columns.length + 1;
  cells.set(at(5, right), { value: said('四千四') });
  cells.set(at(6, right), { value: said('五千') });
  const swapped = detailSheet(input([twice[1]!, twice[0]!], [1]));
  const after = apply(book, reportPlan(gridsOf(book), [swapped]).changes).get('核验明细')!;
  expect([text(after.get(at(5, right))), text(after.get(at(6, right)))]).toEqual(['五千', '四千四']);
  const others = detailSheet(
    input(
      [
        { ...twice[0]!, output: 6000 },
        { ...twice[1]!, output: 7000 },
      ],
      [1],
    ),
  );
  const then = apply(book, reportPlan(gridsOf(book), [others]).changes).get('核验明细')!;
  expect(rowOf(then, '四千四')).toBeGreaterThan(rowOf(then, '上次的备注'));
  expect(rowOf(then, '五千')).toBeGreaterThan(rowOf(then, '上次的备注'));
});

test('of two enterprises of one name, a remark does not go over to another code', () => {
  const made = detailSheet(input([LIST[0]!, { ...LIST[0]!, code: codeOf(5) }], [1]));
  const { book, cells } = written(made);
  const right = made.columns.length + 1;
  cells.set(at(5, right), { value: said('甲一') });
  cells.set(at(6, right), { value: said('甲五') });
  const next = detailSheet(input([{ ...LIST[0]!, code: codeOf(9) }, LIST[0]!], [1]));
  const after = apply(book, reportPlan(gridsOf(book), [next]).changes).get('核验明细')!;
  expect([text(after.get(at(5, right))), text(after.get(at(6, right)))]).toEqual(['', '甲一']);
  expect(rowOf(after, '甲五')).toBeGreaterThan(rowOf(after, '上次的备注'));
});

test('remarks that lose their rows one run after another stand under one heading', () => {
  let made = detailSheet(input(LIST, [1]));
  let { book } = written(made);
  const right = made.columns.length + 1;
  book
    .get('核验明细')!
    .set(at(5, right), { value: said('关于甲') })
    .set(at(6, right), { value: said('关于乙') });
  for (const left of [LIST.slice(1), []]) {
    made = detailSheet(input(left, [1]));
    book = apply(book, reportPlan(gridsOf(book), [made]).changes);
  }
  const after = book.get('核验明细')!;
  const texts = [...after.values()].map(text);
  expect(texts.filter((each) => each === '上次的备注')).toHaveLength(1);
  expect(rowOf(after, '关于乙')).toBe(rowOf(after, '关于甲') + 1);
});

test('a column or a row of the user’s between ours is theirs still', () => {
  const made = detailSheet(input(LIST, [1]));
  const builder = new GridBuilder('核验明细');
  const INSERTED = 3;
  cellsOf(made).forEach((line, down) => {
    // A row inserted above the second enterprise, a column before the third.
    const row = down + 1 > 5 ? down + 2 : down + 1;
    line.forEach(({ value }, across) => builder.set(row, across + 1 >= INSERTED ? across + 2 : across + 1, value));
  });
  builder.set(4, INSERTED, said('核实人')).set(5, INSERTED, said('张三')).set(7, INSERTED, said('李四'));
  builder.set(6, 2, said('以上已核')).set(6, made.columns.length + 2, said('自己加的一行'));
  const grid = builder.build();
  const plan = reportPlan([grid], [made]);
  expect(plan.inTheWay).toEqual([]);
  const after = apply(bookOf([grid]), plan.changes).get('核验明细')!;
  const right = made.columns.length + 1;
  expect([4, 5, 6].map((row) => text(after.get(at(row, right))))).toEqual(['核实人', '张三', '李四']);
  expect(rowOf(after, '以上已核')).toBe(rowOf(after, '自己加的一行'));
  expect(rowOf(after, '以上已核')).toBeGreaterThan(cellsOf(made).length);
  expect(text(after.get(at(5, 2)))).toBe('甲公司');
});

test('a formula among the remarks stays where its row stays; where it moves, its result stays', () => {
  const made = detailSheet(input(LIST, [1]));
  const { book, cells } = written(made);
  const right = made.columns.length + 1;
  cells.set(at(5, right), { value: { kind: 'number', number: 8800 }, formula: '=F5*2' });
  cells.set(at(6, right), { value: { kind: 'stale' }, formula: '=F6*2' });
  const same = reportPlan(gridsOf(book), [made]);
  expect(apply(book, same.changes)).toEqual(book);
  expect(same.kept).toEqual([]);
  const plan = reportPlan(gridsOf(book), [detailSheet(input([...LIST].reverse(), [1]))]);
  const after = apply(book, plan.changes).get('核验明细')!;
  expect(after.get(at(6, right))).toEqual({ value: { kind: 'number', number: 8800 } });
  expect(after.get(at(5, right))).toEqual({ value: { kind: 'text', text: '=F6*2' } });
  const words = plan.kept.map((message) => say(message, 'zh-CN', REPORT_TEXTS));
  expect(words.some((each) => each.includes('结果“8800”'))).toBe(true);
});

test('a remark right of a table that is narrower than the others stays there, or goes below with its row', () => {
  const open = [...LIST, { name: '丙公司', code: codeOf(3), output: NaN }].map((each) => ({ ...each }));
  const missing = (rows: readonly Enterprise[]) =>
    summarySheet(
      inputOf(
        sheet([
          ['企业名称', '行业', '二季度产值（万元）', '同期产值（万元）'],
          ...rows.map(({ name, output }) => [name, '通用设备制造业', Number.isNaN(output) ? null : output, 3000]),
        ]),
        { measures: [1] },
      ),
    );
  const made = missing(open);
  const { book, cells } = written(made);
  const row = rowOf(cells, '二季度产值（第1条）');
  cells.set(at(row, 6), { value: said('已催报') });
  cells.set(at(row - 2, 7), { value: said('见附件') });
  const kept = apply(book, reportPlan(gridsOf(book), [missing([...open].reverse())]).changes).get('核验汇总')!;
  expect(text(kept.get(at(rowOf(kept, '二季度产值（第1条）'), 6)))).toBe('已催报');
  expect(rowOf(kept, '见附件')).toBe(rowOf(kept, '待定原因'));
  const gone = apply(book, reportPlan(gridsOf(book), [missing(LIST)]).changes).get('核验汇总')!;
  expect(rowOf(gone, '已催报')).toBeGreaterThan(rowOf(gone, '上次的备注'));
  expect(rowOf(gone, '见附件')).toBeGreaterThan(rowOf(gone, '上次的备注'));
});

test('a wording that was filled in stays with its question', () => {
  const made = feedbackSheet(input(LIST, [1]));
  const { book, cells } = written(made);
  const column = made.columns.findIndex(({ heading }) => heading === '建议修改为') + 1;
  const row = rowOf(cells, '困难行业产值标准（有基数）');
  cells.set(at(row, column), { value: said('困难行业产值不低于3000万元') });
  const again = feedbackSheet(input(LIST.slice(1), [1, 2]));
  const plan = reportPlan(gridsOf(book), [again]);
  const after = apply(book, plan.changes).get(made.name)!;
  expect(text(after.get(at(rowOf(after, '困难行业产值标准（有基数）'), column)))).toBe('困难行业产值不低于3000万元');
});

describe('a sheet of one of our names that is not ours', () => {
  const theirs = sheet([['各县区核验汇总'], ['县区', '家数'], ['江南区', 12]], { name: '核验汇总' });
  const made = reportSheets(input(LIST, [1]), { notice: false, enterprises: false });

  test('is left as it is, and the report goes elsewhere and says so', () => {
    const plan = reportPlan([theirs], made);
    expect(plan.changes.some(({ sheet: name }) => name === '核验汇总')).toBe(false);
    expect(plan.inTheWay.map(({ sheet: name, taken }) => [name, taken])).toEqual([['核验汇总', '核验汇总（2）']]);
    expect(say(plan.inTheWay[0]!.said, 'zh-CN', REPORT_TEXTS)).toContain('没有动它；本次写入「核验汇总（2）」');
    // The next run finds its own.
    const book = apply(bookOf([theirs]), plan.changes);
    const again = reportPlan(gridsOf(book), made);
    expect(again.changes.some(({ kind }) => kind === 'add-sheet')).toBe(false);
    expect(apply(book, again.changes)).toEqual(book);
  });

  test.each([
    ['title changed', (cells: Cells) => cells.set(at(1, 1), { value: said('我的汇总') })],
    ['last heading changed', (cells: Cells) => cells.set(at(4, 11), { value: said('备注') })],
    [
      'last row removed',
      (cells: Cells) => {
        [...cells].forEach(([place, content]) => text(content).startsWith('注：') && cells.delete(place));
      },
    ],
  ])('so is one that was ours and is no longer surely so: %s', (_, change) => {
    const [summary] = made;
    const { book, cells } = written(summary!);
    change(cells);
    expect(reportPlan(gridsOf(book), [summary!]).inTheWay).toHaveLength(1);
  });
});

test('a list of awards that is not made again is said to be of an earlier day', () => {
  const book = apply(new Map(), reportPlan([], reportSheets(input(LIST, [1]), ALL)).changes);
  const plan = reportPlan(gridsOf(book), reportSheets(input(LIST, [1]), { notice: false, enterprises: true }));
  expect(plan.outdated.map(({ sheet: name }) => name)).toEqual(['拟奖补名单（测算稿）']);
});
