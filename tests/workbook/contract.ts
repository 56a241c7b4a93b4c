import type { CellContent, CellValue } from '../../src/workbook/cell';
import { EMPTY } from '../../src/workbook/cell';
import type { Change } from '../../src/workbook/change';
import { areaAddress, cellAddress, columnNumber } from '../../src/workbook/address';
import type { SheetLayout } from '../../src/workbook/layout';
import { linkLocation } from '../../src/workbook/layout';
import type { Grid } from '../../src/workbook/grid';
import { laterChanges, LATER, LAYOUT, REPORT, reportChanges } from './layout-samples';
import { reportPlan } from '../../src/report/plan/report-plan';
import type { ReportSheet } from '../../src/report/sheets/report-sheet';
import { cellText } from '../../src/workbook/cell-text';
import type { Workbook, WorkbookFailure } from '../../src/workbook/workbook';

/** A sheet that an adapter is to start from. Cells by address; a formula of ours as it is typed. */
export interface ContractSheet {
  readonly name: string;
  readonly visible?: boolean;
  readonly cells: Readonly<Record<string, CellContent & { readonly format?: string }>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
}

/** How a sheet is laid out as its program shows it, or will write it; rows and columns as the program counts them from 1. */
export interface SeenLayout {
  readonly merges: readonly string[];
  readonly frozenRows: number;
  readonly heights: Readonly<Record<number, number>>;
  readonly filter: string | null;
  readonly links: readonly (readonly [cell: string, to: string])[];
  /** `1:3`. */
  readonly repeat: string | null;
  readonly breaks: readonly number[];
  /** Titles, in the order in which they lie there. */
  readonly charts: readonly string[];
}

export interface Subject {
  readonly workbook: Workbook;
  readonly close?: () => Promise<void>;
  /** The looks of a sheet's cells and the widths of its columns, as far as the host keeps them, to be compared with those of another moment. */
  readonly looks: (sheet: string) => Promise<unknown>;
  /** The pieces of a layout that the adapter shows or keeps; the others are beyond its program. */
  readonly lays: readonly (keyof SeenLayout)[];
  readonly layout: (sheet: string) => Promise<Partial<SeenLayout>>;
}

const number = (value: number): CellContent => ({ value: { kind: 'number', number: value } });
const text = (value: string): CellContent => ({ value: { kind: 'text', text: value } });
const blank: CellContent = { value: EMPTY };

/** A report whose sheet has the name of the list's. */
function ownReport(words: string): ReportSheet {
  return {
    name: '名单',
    title: '报告',
    notes: [],
    columns: [{ heading: '事项', width: 12 }],
    rows: [[text(words)], [text('完')]],
    known: {
      title: /^报告$/,
      headings: [/^事项$/],
      keys: [['事项']],
      rows: [{ column: 1, reads: /^.$/ }],
      end: /^完$/,
    },
  };
}

async function allOf(workbook: Workbook): Promise<readonly Grid[]> {
  const grids: Grid[] = [];
  for (const { name } of await workbook.sheets()) grids.push(await workbook.read(name));
  return grids;
}

/** What the cells of a sheet say, row by row. */
/** What stands in the cells: of a formula the formula, for what it comes to is the host's to say, and it may say so later. */
function rowsIn(grid: Grid): string[][] {
  return Array.from({ length: grid.rows }, (_, row) =>
    Array.from(
      { length: grid.columns },
      (__, column) => grid.formula(row + 1, column + 1) ?? cellText(grid.value(row + 1, column + 1)),
    ),
  );
}

/** The start of every case: kinds of values that are easily taken for one another, and two sheets. */
const START: readonly ContractSheet[] = [
  {
    name: '名单',
    cells: {
      A1: text('二季度名单'),
      A2: text('企业名称'),
      B2: text('产值'),
      C2: text('信用代码'),
      D2: text('增速'),
      A3: text('甲建材有限公司'),
      B3: number(4400.000000000001),
      C3: text('914504001069928102'),
      D3: { ...number(0.125), format: '0.00%' },
      E3: { value: { kind: 'logical', logical: true } },
      A4: text('乙机械有限公司'),
      B4: text('０４０００'),
      C4: text('00123'),
      D4: { value: { kind: 'error', error: '#N/A' } },
      A5: text('丙软件有限公司'),
      B5: number(-0.5),
      D5: { value: { kind: 'stale' }, formula: '=POLICY.GROWTH(B3,B5)' },
    },
    merges: ['A1:D1'],
    hiddenRows: [4],
  },
  { name: '草稿 1', visible: false, cells: { B2: number(1) } },
];

type Place = readonly [row: number, column: number];

function place(address: string): Place {
  const match = /^([A-Z]+)(\d+)$/.exec(address);
  const column = columnNumber(match?.[1] ?? '');
  if (!match || column === null) throw new Error(`no address: ${address}`);
  return [Number(match[2]), column];
}

function cell(grid: Grid, address: string): CellValue {
  return grid.value(...place(address));
}

function formula(grid: Grid, address: string): string | null {
  return grid.formula(...place(address));
}

/** A change of one block whose left upper cell is `address`. */
function change(
  sheet: string,
  address: string,
  before: readonly (readonly CellContent[])[],
  after: readonly (readonly CellContent[])[],
): Change {
  const [top, left] = place(address);
  return { kind: 'cells', sheet, top, left, before, after };
}

/** All that a sheet holds, in a form that two readings can be compared in. */
function everything(grid: Grid): unknown {
  const cells: unknown[] = [];
  for (let row = 1; row <= grid.rows; row += 1) {
    for (let column = 1; column <= grid.columns; column += 1) {
      const value = grid.value(row, column);
      const written = grid.formula(row, column);
      // What a formula comes to is the host's to say, and it may say so later.
      if (written !== null) cells.push([row, column, written, grid.format(row, column)]);
      else if (value.kind !== 'empty') cells.push([row, column, value, grid.format(row, column)]);
    }
  }
  return cells;
}

/** What every adapter of the port must do, whatever program holds the workbook. */
export function workbookContract(name: string, make: (sheets: readonly ContractSheet[]) => Promise<Subject>): void {
  describe(`${name} as a workbook`, () => {
    let subject: Subject;
    beforeEach(async () => {
      subject = await make(START);
    });
    afterEach(async () => {
      await subject.close?.();
    });

    const names = async (): Promise<string[]> => (await subject.workbook.sheets()).map((sheet) => sheet.name);
    const failure = async (changes: readonly Change[]): Promise<string> => {
      try {
        await subject.workbook.apply(changes);
      } catch (thrown) {
        return thrown instanceof Error ? thrown.name : 'no error';
      }
      return 'nothing thrown';
    };

    test('names its sheets in order, hidden ones too', async () => {
      expect(await subject.workbook.sheets()).toEqual([
        { name: '名单', visible: true },
        { name: '草稿 1', visible: false },
      ]);
    });

    test.each<[string, string, CellValue]>([
      ['a double keeps its last bit', 'B3', { kind: 'number', number: 4400.000000000001 }],
      ['a negative number', 'B5', { kind: 'number', number: -0.5 }],
      ['a text of 18 digits stays text', 'C3', { kind: 'text', text: '914504001069928102' }],
      ['a text with leading zeros stays text', 'C4', { kind: 'text', text: '00123' }],
      ['a text of full-width digits stays as it was typed', 'B4', { kind: 'text', text: '０４０００' }],
      ['a logical', 'E3', { kind: 'logical', logical: true }],
      ['an error', 'D4', { kind: 'error', error: '#N/A' }],
      ['nothing', 'C5', EMPTY],
    ])('reads %s', async (_what, address, expected) => {
      expect(cell(await subject.workbook.read('名单'), address)).toEqual(expected);
    });

    test('reads formats, formulas of ours as typed, merged areas, hidden rows', async () => {
      const grid = await subject.workbook.read('名单');
      expect(grid.format(3, 4)).toBe('0.00%');
      expect(formula(grid, 'D5')).toBe('=POLICY.GROWTH(B3,B5)');
      expect(grid.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 4 }]);
      expect([...grid.parts.hiddenRows]).toEqual([4]);
      expect([grid.sheet, grid.visible, grid.rows, grid.columns]).toEqual(['名单', true, 5, 5]);
    });

    test('fails with a message where there is no such sheet', async () => {
      await expect(subject.workbook.read('没有')).rejects.toMatchObject({ name: 'WorkbookFailure' });
      expect(await failure([change('没有', 'A1', [[blank]], [[number(1)]])])).toBe('WorkbookFailure');
    });

    test('writes a block, with each kind of value kept as what it is', async () => {
      const after = [
        [text('核验结论'), number(0.1), text('4000'), { value: { kind: 'logical', logical: false } } as CellContent],
        [
          text('=1+1'),
          text('91450100MAYML3TX60'),
          text('1E5'),
          { value: EMPTY, formula: '=POLICY.VERDICT(1,"建材",B3,B5)' },
        ],
      ];
      const before = [
        [blank, blank, blank, blank],
        [blank, blank, blank, blank],
      ];
      await subject.workbook.apply([change('名单', 'F2', before, after)]);
      const grid = await subject.workbook.read('名单');
      expect(cell(grid, 'F2')).toEqual({ kind: 'text', text: '核验结论' });
      expect(cell(grid, 'G2')).toEqual({ kind: 'number', number: 0.1 });
      expect(cell(grid, 'H2')).toEqual({ kind: 'text', text: '4000' });
      expect(cell(grid, 'I2')).toEqual({ kind: 'logical', logical: false });
      expect(cell(grid, 'F3')).toEqual({ kind: 'text', text: '=1+1' });
      expect(formula(grid, 'F3')).toBeNull();
      expect(cell(grid, 'G3')).toEqual({ kind: 'text', text: '91450100MAYML3TX60' });
      expect(cell(grid, 'H3')).toEqual({ kind: 'text', text: '1E5' });
      expect(formula(grid, 'I3')).toBe('=POLICY.VERDICT(1,"建材",B3,B5)');
      expect(cell(grid, 'B3')).toEqual({ kind: 'number', number: 4400.000000000001 });
    });

    test('writes far outside the used range', async () => {
      await subject.workbook.apply([change('名单', 'AD1200', [[blank]], [[text('远')]])]);
      expect(cell(await subject.workbook.read('名单'), 'AD1200')).toEqual({ kind: 'text', text: '远' });
    });

    test('takes a whole list of changes back, the new sheet too', async () => {
      const start = everything(await subject.workbook.read('名单'));
      const back = await subject.workbook.apply([
        { kind: 'add-sheet', sheet: '补充标准', widths: [20, 10] },
        change(
          '补充标准',
          'A1',
          [[blank, blank]],
          [
            [
              { ...text('编号'), role: 'heading' },
              { ...number(3), role: 'input' },
            ],
          ],
        ),
        change(
          '名单',
          'B3',
          [[number(4400.000000000001), text('914504001069928102')]],
          [[{ ...number(1), role: 'amount' }, blank]],
        ),
        change(
          '名单',
          'D5',
          [[{ value: EMPTY, formula: '=POLICY.GROWTH(B3,B5)' }]],
          [[{ ...text('无'), role: 'note' }]],
        ),
      ]);
      expect(await names()).toEqual(['名单', '草稿 1', '补充标准']);
      expect(everything(await subject.workbook.read('名单'))).not.toEqual(start);
      await subject.workbook.apply(back);
      expect(await names()).toEqual(['名单', '草稿 1']);
      expect(everything(await subject.workbook.read('名单'))).toEqual(start);
    });

    const expected = (layout: SheetLayout): Partial<SeenLayout> => {
      const all: SeenLayout = {
        merges: (layout.merges ?? []).map(areaAddress).sort(),
        frozenRows: layout.frozenRows ?? 0,
        heights: layout.heights ?? {},
        filter: layout.filter ? areaAddress(layout.filter) : null,
        links: (layout.links ?? []).map((link) => [cellAddress(link.row, link.column), linkLocation(link)] as const),
        repeat: layout.print?.repeat ? `${layout.print.repeat.top}:${layout.print.repeat.bottom}` : null,
        breaks: layout.print?.breaks ?? [],
        charts: (layout.charts ?? []).map(({ title }) => title),
      };
      return Object.fromEntries(subject.lays.map((piece) => [piece, all[piece]]));
    };

    test('lays a sheet of ours out with its cells, takes it back, and brings it again', async () => {
      const { workbook, layout, lays } = subject;
      expect(lays).toContain('merges');
      const back = await workbook.apply(reportChanges());
      expect(await layout(REPORT)).toEqual(expected(LAYOUT));
      const written = everything(await workbook.read(REPORT));
      const again = await workbook.apply(back);
      expect(await names()).toEqual(['名单', '草稿 1']);
      await workbook.apply(again);
      expect(await layout(REPORT)).toEqual(expected(LAYOUT));
      expect(everything(await workbook.read(REPORT))).toEqual(written);
    });

    test('lays a report out anew when it is made again, and back', async () => {
      const { workbook, layout } = subject;
      await workbook.apply(reportChanges());
      const written = everything(await workbook.read(REPORT));
      const back = await workbook.apply(laterChanges());
      expect(await layout(REPORT)).toEqual(expected(LATER));
      await workbook.apply(back);
      expect(await layout(REPORT)).toEqual(expected(LAYOUT));
      expect(everything(await workbook.read(REPORT))).toEqual(written);
    });

    test('lays nothing out where a change does not fit', async () => {
      const { workbook, layout } = subject;
      await workbook.apply(reportChanges());
      const [cells, laid] = laterChanges();
      if (!cells || !laid) throw new Error('no changes');
      const wrong = change('名单', 'B3', [[number(1)]], [[number(2)]]);
      expect(await failure([cells, laid, wrong])).toBe('WorkbookFailure');
      expect(await failure([{ kind: 'layout', sheet: '没有', before: {}, after: LATER }])).toBe('WorkbookFailure');
      expect(await layout(REPORT)).toEqual(expected(LAYOUT));
    });

    test('looks at each change on top of those before it', async () => {
      await subject.workbook.apply([
        change('名单', 'F1', [[blank]], [[number(1)]]),
        change('名单', 'F1', [[number(1)]], [[number(2)]]),
      ]);
      expect(cell(await subject.workbook.read('名单'), 'F1')).toEqual({ kind: 'number', number: 2 });
    });

    test.each<[string, readonly Change[]]>([
      ['a number differs in its last bit', [change('名单', 'B3', [[number(4400)]], [[number(1)]])]],
      ['a text stands where a number was', [change('名单', 'C4', [[number(123)]], [[number(1)]])]],
      ['a cell is no longer empty', [change('名单', 'A3', [[blank]], [[number(1)]])]],
      ['a cell is empty now', [change('名单', 'F3', [[number(1)]], [[number(2)]])]],
      [
        'a value stands where a formula was',
        [change('名单', 'B5', [[{ value: EMPTY, formula: '=1' }]], [[number(1)]])],
      ],
      ['a formula stands where a value was', [change('名单', 'D5', [[blank]], [[number(1)]])]],
      ['the sheet exists', [{ kind: 'add-sheet', sheet: '草稿 1', widths: [] }]],
      ['a sheet to remove holds something', [{ kind: 'remove-sheet', sheet: '草稿 1', widths: [] }]],
      ['there is no sheet to remove', [{ kind: 'remove-sheet', sheet: '没有', widths: [] }]],
    ])('writes nothing at all where %s', async (_what, changes) => {
      const start = everything(await subject.workbook.read('名单'));
      const sheets = await names();
      const good: readonly Change[] = [
        { kind: 'add-sheet', sheet: '新表', widths: [] },
        change('名单', 'G9', [[blank]], [[text('先写的')]]),
      ];
      expect(await failure([...good, ...changes])).toBe('WorkbookFailure');
      expect(await names()).toEqual(sheets);
      expect(everything(await subject.workbook.read('名单'))).toEqual(start);
    });

    test('names the cells that are no longer what they were', async () => {
      const changes = [
        change('名单', 'F1', [[blank]], [[number(1)]]),
        change('名单', 'B4', [[text('０４０００')], [number(5)]], [[blank], [blank]]),
      ];
      const said = await subject.workbook.apply(changes).catch((thrown: unknown) => thrown);
      // Across a page's border a failure keeps its name and its message alone.
      expect(said).toMatchObject({ name: 'WorkbookFailure' });
      const { params } = (said as WorkbookFailure).said;
      expect(JSON.stringify(params)).toContain('B5');
      expect(JSON.stringify(params)).not.toContain('B4');
      expect(cell(await subject.workbook.read('名单'), 'F1')).toEqual(EMPTY);
    });

    test('a report goes beside a sheet of the user’s that has its name, and comes again where it went', async () => {
      const { workbook } = subject;
      const before = rowsIn(await workbook.read('名单'));
      const first = reportPlan(await allOf(workbook), [ownReport('甲')]);
      expect(first.sheets).toEqual(['名单（2）']);
      const undo = await workbook.apply(first.changes);
      const again = reportPlan(await allOf(workbook), [ownReport('乙')]);
      expect(again.sheets).toEqual(['名单（2）']);
      await workbook.apply(await workbook.apply(again.changes));
      expect(rowsIn(await workbook.read('名单（2）')).slice(0, 4)).toEqual([['报告'], ['事项'], ['甲'], ['完']]);
      expect(rowsIn(await workbook.read('名单'))).toEqual(before);
      await workbook.apply(undo);
      expect(await names()).not.toContain('名单（2）');
    });

    test('a report is not made where the list or its own sheet was edited meanwhile; the edit stays', async () => {
      const { workbook } = subject;
      const edit = (sheet: string, row: number, was: string, now: string): Change => {
        return { kind: 'cells', sheet, top: row, left: 1, before: [[text(was)]], after: [[text(now)]] };
      };
      // The list: results beside it and the report come in one step.
      const planned = [edit('名单', 1, '二季度名单', '二季度名单（已核验）')];
      const plan = reportPlan(await allOf(workbook), [ownReport('甲')]);
      await workbook.apply([edit('名单', 1, '二季度名单', '三季度名单')]);
      await expect(workbook.apply([...planned, ...plan.changes])).rejects.toThrow();
      expect(await names()).not.toContain('名单（2）');
      expect((await workbook.read('名单')).value(1, 1)).toEqual(text('三季度名单').value);
      // The report's own sheet.
      await workbook.apply(plan.changes);
      const later = reportPlan(await allOf(workbook), [ownReport('乙')]);
      await workbook.apply([edit('名单（2）', 3, '甲', '我改的')]);
      await expect(workbook.apply(later.changes)).rejects.toThrow();
      expect((await workbook.read('名单（2）')).value(3, 1)).toEqual(text('我改的').value);
    });

    test('writes hidden rows like the others', async () => {
      const after = [3, 4, 5].map((value) => [number(value)]);
      await subject.workbook.apply([change('名单', 'F3', [[blank], [blank], [blank]], after)]);
      const grid = await subject.workbook.read('名单');
      expect(['F3', 'F4', 'F5'].map((address) => cell(grid, address))).toEqual(
        [3, 4, 5].map((value) => ({ kind: 'number', number: value })),
      );
      expect([...grid.parts.hiddenRows]).toEqual([4]);
    });

    test.each<[string, Change]>([
      ['below the last row', change('名单', 'A1048576', [[blank], [blank]], [[number(1)], [number(2)]])],
      ['right of the last column', change('名单', 'XFD1', [[blank, blank]], [[number(1), number(2)]])],
      ['longer than a cell holds', change('名单', 'F1', [[blank]], [[text('长'.repeat(32_768))]])],
    ])('writes nothing at all where something would stand %s', async (_what, beyond) => {
      const start = everything(await subject.workbook.read('名单'));
      expect(await failure([change('名单', 'G1', [[blank]], [[text('先写的')]]), beyond])).toBe('WorkbookFailure');
      expect(everything(await subject.workbook.read('名单'))).toEqual(start);
    });

    test('an undo puts looks and widths back', async () => {
      const { looks } = subject;
      const start = await looks('名单');
      const verdict = (words: string): CellContent => ({ ...text(words), role: 'eligible' });
      const undo = await subject.workbook.apply([
        change(
          '名单',
          'F2',
          [
            [blank, blank],
            [blank, blank],
          ],
          [
            [
              { ...text('核验结论'), role: 'heading' },
              { ...text('奖补金额（万元）'), role: 'heading' },
            ],
            [verdict('符合'), { ...number(2.5), role: 'amount' }],
          ],
        ),
        change('名单', 'D3', [[number(0.125)]], [[{ ...text('无'), role: 'note' }]]),
      ]);
      expect(await looks('名单')).not.toEqual(start);
      await subject.workbook.apply(undo);
      expect(await looks('名单')).toEqual(start);
    });

    test('a work that is cancelled beforehand does nothing', async () => {
      const stop = new AbortController();
      stop.abort();
      const signal = stop.signal;
      await expect(
        subject.workbook.apply([change('名单', 'F1', [[blank]], [[number(1)]])], { signal }),
      ).rejects.toMatchObject({ name: 'Cancelled' });
      expect(cell(await subject.workbook.read('名单'), 'F1')).toEqual(EMPTY);
    });

    test('says which sheet changed, until it is told to stop', async () => {
      const heard: (string | null)[] = [];
      const stop = subject.workbook.onChange((sheet) => heard.push(sheet));
      await subject.workbook.apply([change('名单', 'F1', [[blank]], [[number(1)]])]);
      // A host may tell a little later; then it falls silent.
      for (let tries = 0; tries < 100 && heard.length === 0; tries += 1) await pause(50);
      await pause(200);
      expect(heard.filter((sheet) => sheet !== '名单' && sheet !== null)).toEqual([]);
      const count = heard.length;
      expect(count).toBeGreaterThan(0);
      stop();
      await subject.workbook.apply([change('名单', 'F1', [[number(1)]], [[number(2)]])]);
      await pause(200);
      expect(heard).toHaveLength(count);
    });

    test('selects what it is asked to, where the host has a selection', async () => {
      const area = { top: 3, left: 2, bottom: 4, right: 3 };
      await subject.workbook.select({ sheet: '名单', area });
      const selection = await subject.workbook.selection();
      if (selection !== null) expect(selection).toEqual({ sheet: '名单', area });
      await expect(subject.workbook.recalculate()).resolves.toBeUndefined();
    });
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}
