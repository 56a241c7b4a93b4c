import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { FileWorkbook } from '../../src/hosts/file/file-workbook';
import type { Message } from '../../src/messages/message';
import type { Change } from '../../src/workbook/change';
import { Grid } from '../../src/workbook/grid';
import type { Selection, SheetInfo, Workbook } from '../../src/workbook/workbook';
import { Cancelled, WorkbookFailure } from '../../src/workbook/workbook';
import { packageFaults } from '../hosts/file/package-rules';
import { seenInPackage } from '../hosts/file/seen-layout';
import { laterChanges, REPORT, reportChanges } from '../workbook/layout-samples';
import { workbookContract } from '../workbook/contract';
import type { OpenPage } from './embedded-browser';
import { built, closeBrowser, openPage, ROOT } from './embedded-browser';
import { partsOf } from './embedded-package';
import type { PlainParts } from './embedded-harness/harness';

jest.setTimeout(180_000);

let open: OpenPage;
let heard: (sheet: string | null) => void = () => undefined;
beforeAll(async () => {
  open = await openPage(built('build/harness'));
  await open.page.exposeFunction('heard', (sheet: string | null) => {
    heard(sheet);
  });
  await open.page.waitForFunction(() => 'harness' in window);
});
afterAll(closeBrowser);

type Answer = { readonly value: unknown } | { readonly name: string; readonly said?: Message };

/** Calls a method in the page; failures cross as data and are thrown again here. */
async function ask<T>(method: string, ...args: readonly unknown[]): Promise<T> {
  const answer = await open.page.evaluate(
    async ([method, args]): Promise<Answer> => {
      try {
        const target = (method === 'read' ? window.harness : window.harness.workbook) as unknown as Record<
          string,
          (...args: unknown[]) => Promise<unknown>
        >;
        return { value: await target[method]!(...args) };
      } catch (thrown) {
        const failure = thrown as Error & { said?: Message };
        return failure.said ? { name: failure.name, said: failure.said } : { name: failure.name };
      }
    },
    [method, [...args]] as const,
  );
  if ('value' in answer) return answer.value as T;
  if (answer.said) throw new WorkbookFailure(answer.said);
  throw answer.name === 'Cancelled' ? new Cancelled() : new Error(answer.name);
}

/** The grid in the browser behind the port. */
const remote: Workbook = {
  capabilities: { nativeUndo: true },
  sheets: () => ask<readonly SheetInfo[]>('sheets'),
  days: () => Promise.resolve('1900'),
  async read(sheet) {
    const parts = await ask<PlainParts>('read', sheet);
    return new Grid({
      ...parts,
      kinds: Uint8Array.from(parts.kinds),
      numbers: Float64Array.from(parts.numbers),
      formats: Uint16Array.from(parts.formats),
      formulas: new Map(parts.formulas),
      hiddenRows: new Set(parts.hiddenRows),
    });
  },
  async apply(changes, work) {
    if (work?.signal?.aborted) {
      // A signal does not cross: the abort is made again on the other side.
      const name = await open.page.evaluate(async (changes) => {
        const stop = new AbortController();
        stop.abort();
        try {
          await window.harness.workbook.apply(changes, { signal: stop.signal });
          return 'nothing thrown';
        } catch (thrown) {
          return thrown instanceof Error ? thrown.name : 'no error';
        }
      }, changes as Change[]);
      throw name === 'Cancelled' ? new Cancelled() : new Error(name);
    }
    return ask<readonly Change[]>('apply', changes);
  },
  selection: () => ask<Selection | null>('selection'),
  select: (selection) => ask<null>('select', selection).then(() => undefined),
  onSelection: () => () => undefined,
  onChange(listener) {
    heard = listener;
    void open.page.evaluate(() => {
      window.harness.listen();
    });
    return () => {
      void open.page.evaluate(() => {
        window.harness.unlisten();
      });
    };
  },
  recalculate: () => ask<null>('recalculate').then(() => undefined),
  functionLanguage: () => Promise.resolve('en'),
};

// What a page tells crosses two processes: on a busy machine one telling was seen to be lost, and is said when it is.
jest.retryTimes(2, { logErrorsBeforeRetry: true });

workbookContract('the grid in the page', async (sheets) => {
  await open.page.evaluate((sheets) => {
    window.harness.open(sheets);
  }, sheets);
  return {
    workbook: remote,
    looks: (sheet) => open.page.evaluate((name) => window.harness.looks(name), sheet),
    // The grid shows merged areas, frozen rows and heights; what counts is that all of it is in the file that is saved.
    lays: ['merges', 'frozenRows', 'heights', 'filter', 'links', 'repeat', 'breaks', 'charts'],
    layout: async (sheet) => seenInPackage(await savedNow(), sheet),
  };
});

async function savedNow(): Promise<Uint8Array> {
  return Uint8Array.from(await open.page.evaluate(() => window.harness.save()));
}

const number = (value: number) => ({ value: { kind: 'number', number: value } }) as const;
const blank = { value: { kind: 'empty' } } as const;

async function shown(sheet: string, row: number, column: number): Promise<unknown> {
  const grid = await remote.read(sheet);
  return grid.value(row, column);
}

async function until(what: () => Promise<unknown>, expected: unknown): Promise<void> {
  const end = Date.now() + 60_000;
  let last: unknown;
  do {
    last = await what();
    if (JSON.stringify(last) === JSON.stringify(expected)) return;
    await new Promise((next) => setTimeout(next, 50));
  } while (Date.now() < end);
  expect(last).toEqual(expected);
}

describe('functions of ours in the grid', () => {
  const start = (cells: Record<string, unknown>): Promise<void> =>
    open.page.evaluate((cells) => {
      window.harness.open([{ name: '表', cells: cells as never }]);
    }, cells);
  const formula = (text: string) => ({ value: { kind: 'stale' }, formula: text });

  test('a blank, a zero, a text of digits, a logical and an error arrive as what they are', async () => {
    await start({
      A1: number(0),
      B1: { value: { kind: 'text', text: '00123' } },
      C1: { value: { kind: 'logical', logical: true } },
      D1: { value: { kind: 'error', error: '#N/A' } },
      A3: formula('=POLICY.REASON(A1:E1,E1,A1,"字",2)'),
    });
    await until(() => shown('表', 3, 1), {
      kind: 'text',
      text: JSON.stringify([[[0, '00123', true, '#N/A', null]], [[null]], [[0]], '字', 2]),
    });
  });

  test('one that throws gives an error, and the engine goes on', async () => {
    await start({
      A1: formula('=POLICY.GAP(1)'),
      A2: formula('=POLICY.AWARD()'),
      A3: formula('=SUM(1,2)'),
      A4: formula('=POLICY.NOSUCH(1)'),
    });
    await until(() => shown('表', 1, 1), { kind: 'error', error: '#VALUE!' });
    await until(() => shown('表', 2, 1), { kind: 'error', error: '#N/A' });
    await until(() => shown('表', 3, 1), { kind: 'number', number: 3 });
    await until(() => shown('表', 4, 1), { kind: 'error', error: '#NAME?' });
    await remote.apply([
      {
        kind: 'cells',
        sheet: '表',
        top: 5,
        left: 1,
        before: [[blank]],
        after: [[{ value: { kind: 'empty' }, formula: '=A3*2' }]],
      },
    ]);
    await until(() => shown('表', 5, 1), { kind: 'number', number: 6 });
  });

  test('a Chinese name works, and a matrix spills into cells that reading sees', async () => {
    await start({ B2: formula('=POLICY.批量核验(A1:A2)') });
    await until(() => shown('表', 2, 2), { kind: 'text', text: '结论' });
    await until(() => shown('表', 3, 2), { kind: 'text', text: '符合' });
    await until(() => shown('表', 3, 3), { kind: 'number', number: 1 });
    expect((await remote.read('表')).formula(3, 2)).toBeNull();
  });

  test('recalculating asks each formula of ours again, and no other', async () => {
    await start({ A1: formula('=POLICY.REASON(1)'), A2: formula('=A1&"!"') });
    await until(() => shown('表', 1, 1), { kind: 'text', text: '[1]' });
    await open.page.evaluate(() => {
      window.harness.calls = [];
    });
    await remote.recalculate();
    expect(await open.page.evaluate(() => window.harness.calls)).toEqual([[1]]);
  });
});

describe('a file edited in the grid and saved', () => {
  const sample = readFileSync(join(ROOT, 'samples/quarter.xlsx'));

  async function edited(edit: () => void): Promise<Uint8Array> {
    await open.page.evaluate((bytes) => window.harness.openFile(bytes), [...sample]);
    await open.page.evaluate(edit);
    await open.page.waitForTimeout(500);
    return Uint8Array.from(await open.page.evaluate(() => window.harness.save()));
  }

  test('left alone, it is the same part by part, but for results that this grid cannot come to', async () => {
    const [was, now] = [await partsOf(sample), await partsOf(await edited(() => undefined))];
    expect([...now.keys()].sort()).toEqual([...was.keys()].sort());
    expect(now.get('xl/worksheets/sheet1.xml')).toBe(was.get('xl/worksheets/sheet1.xml'));
    expect(now.get('xl/styles.xml')).toBe(was.get('xl/styles.xml'));
  });

  test('a row put in, a look, a new name, a wider column are all in the file', async () => {
    const saved = await edited(() => {
      const book = window.harness.engine.api.getActiveWorkbook();
      const list = book?.getSheetByName('企业名单');
      list?.insertRowBefore(9);
      list?.getRange('B7').setFontWeight('bold').setBackgroundColor('#ffff00');
      list?.setColumnWidth(1, 355);
      book?.getSheetByName('公式示例')?.setName('算式');
    });
    const xlsx = new ExcelJS.Workbook();
    await xlsx.xlsx.load(Buffer.from(saved) as unknown as ArrayBuffer);
    expect(xlsx.worksheets.map(({ name }) => name)).toEqual(['企业名单', '算式']);
    const list = xlsx.getWorksheet('企业名单')!;
    expect(list.getCell('B10').value).toBeNull();
    expect(list.getCell('B11').value).toBe('南宁示例丁卯铝业有限公司');
    expect(list.getCell('A33').value).toBe('二、柳州市');
    expect(list.getCell('C33').isMerged).toBe(true);
    expect(list.getCell('C32').isMerged).toBe(false);
    expect(list.getCell('H32').value).toMatchObject({ formula: '_xlfn.AGGREGATE(9,6,H7:H31)' });
    expect(list.getCell('B7').font.bold).toBe(true);
    expect(list.getCell('B7').fill).toMatchObject({ fgColor: { argb: 'FFFFFF00' } });
    expect(list.getCell('B8').font.bold).toBeFalsy();
    expect(list.getColumn(2).width).toBe(50);
  });
});

describe('a workbook that counts its days from 1904', () => {
  /** 43738 is 1 October 2023 there, and 45200 in a workbook of 1900, as the grid counts. */
  async function bytes(): Promise<Uint8Array> {
    const book = new ExcelJS.Workbook();
    book.properties.date1904 = true;
    const sheet = book.addWorksheet('名单');
    sheet.addRow(['企业名称', '产值（万元）', '入库日期']);
    sheet.addRow(['甲公司', 4400, new Date(Date.UTC(2023, 9, 1))]);
    sheet.addRow(['乙公司', 4500, 43738]);
    return new Uint8Array(await book.xlsx.writeBuffer());
  }
  const days = async (saved: Uint8Array) => {
    const file = await FileWorkbook.open(saved, 'x.xlsx');
    const grid = await file.read('名单');
    return { days: grid.days, numbers: [2, 3].map((row) => grid.value(row, 3)) };
  };
  const number = (value: number) => ({ kind: 'number', number: value });

  beforeEach(async () => {
    await open.page.evaluate((given) => window.harness.openFile(given), [...(await bytes())]);
  });

  test('shows its dates as the days that they are, and a bare number as it stands', async () => {
    const grid = await remote.read('名单');
    expect(grid.days).toBe('1904-shown');
    expect([grid.value(2, 3), grid.value(3, 3)]).toEqual([number(45_200), number(43_738)]);
  });

  test('keeps in its file what it held, and a date typed there as that day', async () => {
    expect(await days(await savedNow())).toEqual({ days: '1904', numbers: [number(43_738), number(43_738)] });
    await open.page.evaluate(() => {
      window.harness.engine.api.getActiveWorkbook()?.getSheetByName('名单')?.getRange('C2').setValue(45_201);
    });
    expect(await days(await savedNow())).toEqual({ days: '1904', numbers: [number(43_739), number(43_738)] });
  });
});

describe('a report in the grid', () => {
  const LIST = { name: '名单', cells: { A3: { value: { kind: 'text', text: '甲公司' } } } } as const;
  const shown = () => open.page.evaluate((name) => window.harness.shown(name), REPORT);

  beforeEach(async () => {
    await open.page.evaluate((list) => {
      window.harness.open([list]);
    }, LIST);
    await remote.apply(reportChanges());
  });

  test('is seen with its merged areas, frozen rows and heights, and in the file with all the rest', async () => {
    expect(await shown()).toEqual({ merges: 2, frozenRows: 3, pixels: [40, null, 60] });
    const saved = await savedNow();
    expect(await packageFaults(saved)).toEqual([]);
    expect((await seenInPackage(saved, REPORT)).charts).toHaveLength(3);
    await remote.apply(laterChanges());
    expect(await shown()).toEqual({ merges: 2, frozenRows: 3, pixels: [40, null, null] });
    expect((await seenInPackage(await savedNow(), REPORT)).charts).toEqual(['各县区']);
  });

  test('keeps all of it over a reload of the page', async () => {
    const before = await seenInPackage(await savedNow(), REPORT);
    await open.page.evaluate(() => {
      window.harness.reload();
    });
    expect(await seenInPackage(await savedNow(), REPORT)).toEqual(before);
    expect(await shown()).toEqual({ merges: 2, frozenRows: 3, pixels: [40, null, 60] });
  });

  test('comes from a file that was saved, and is made again there: nothing of ours is there twice', async () => {
    const first = await savedNow();
    await open.page.evaluate((bytes) => window.harness.openFile(bytes), [...first]);
    await remote.apply(laterChanges());
    const saved = await savedNow();
    expect(await packageFaults(saved)).toEqual([]);
    expect(await seenInPackage(saved, REPORT)).toMatchObject({ charts: ['各县区'], breaks: [6, 7], filter: 'A3:C7' });
  });

  test('one undo of the grid’s own takes a report made again back', async () => {
    const before = await seenInPackage(await savedNow(), REPORT);
    await remote.apply(laterChanges());
    await open.page.evaluate(() => window.harness.engine.api.undo());
    expect(await seenInPackage(await savedNow(), REPORT)).toEqual(before);
    await open.page.evaluate(() => window.harness.engine.api.redo());
    expect((await seenInPackage(await savedNow(), REPORT)).charts).toEqual(['各县区']);
  });
});

describe('a report whose rows and columns the user moves', () => {
  /** What the grid's own menus do, on the sheet in front. */
  const does = (sheet: string, what: 'rows' | 'gone' | 'columns' | 'name', at: number | string, count = 1) =>
    open.page.evaluate(
      ([sheet, what, at, count]) => {
        const of = window.harness.engine.api.getActiveWorkbook()?.getSheetByName(sheet);
        of?.activate();
        if (what === 'name') of?.setName(String(at));
        else if (what === 'rows') of?.insertRows(Number(at) - 1, count);
        else if (what === 'gone') of?.deleteRows(Number(at) - 1, count);
        else of?.insertColumns(Number(at) - 1, count);
      },
      [sheet, what, at, count] as const,
    );
  const ranges = async (bytes: Uint8Array): Promise<readonly string[]> =>
    [...(await partsOf(bytes))]
      .filter(([part]) => /^xl\/charts\/chart[^/]*$/.test(part))
      .flatMap(([, text]) => [...text.matchAll(/<c:f>[^<]*!([^<]*)<\/c:f>/g)])
      .map(([, range]) => range ?? '');

  test('has links, breaks, titles and charts follow into the file, and undo takes them back', async () => {
    await open.page.evaluate(() => {
      window.harness.open([{ name: '名单', cells: { A3: { value: { kind: 'text', text: '甲公司' } } } }]);
    });
    await remote.apply(reportChanges());
    const before = await savedNow();
    await does(REPORT, 'rows', 6, 2);
    await does(REPORT, 'rows', 2);
    await does(REPORT, 'columns', 1);
    await does('名单', 'rows', 1, 4);
    await does('名单', 'name', '定 稿');
    const saved = await savedNow();
    expect(await packageFaults(saved)).toEqual([]);
    expect(await seenInPackage(saved, REPORT)).toEqual({
      merges: ['B10:C10', 'B1:D1'],
      frozenRows: 4,
      heights: { 1: 30, 5: 45, 43: 12 },
      filter: 'B4:D9',
      links: [['B5', "'定 稿'!A7"]],
      repeat: '1:4',
      breaks: [6, 9],
      charts: ['各县区 <符合> & "待定"', '占比', '叠加'],
    });
    expect([...new Set(await ranges(saved))].sort()).toEqual(['$B$5:$B$9', '$C$5:$C$9', '$D$5:$D$9']);
    await does(REPORT, 'gone', 5);
    const fewer = await savedNow();
    expect(await packageFaults(fewer)).toEqual([]);
    expect(await seenInPackage(fewer, REPORT)).toMatchObject({ links: [], breaks: [5, 8], filter: 'B4:D8' });
    for (let step = 0; step < 6; step += 1) await open.page.evaluate(() => window.harness.engine.api.undo());
    const after = await savedNow();
    expect(await seenInPackage(after, REPORT)).toEqual(await seenInPackage(before, REPORT));
    expect(await ranges(after)).toEqual(await ranges(before));
  });
});

describe('undo in the grid', () => {
  test('takes a whole write back in one step: the new sheet, its cells and the others', async () => {
    await open.page.evaluate(() => {
      window.harness.open([{ name: '表', cells: { A1: { value: { kind: 'number', number: 1 } } } }]);
    });
    await remote.apply([
      { kind: 'add-sheet', sheet: '补充标准', widths: [20] },
      { kind: 'cells', sheet: '补充标准', top: 1, left: 1, before: [[blank]], after: [[number(5)]] },
      { kind: 'cells', sheet: '表', top: 1, left: 1, before: [[number(1)]], after: [[number(2)]] },
    ]);
    expect(await shown('补充标准', 1, 1)).toEqual({ kind: 'number', number: 5 });
    await open.page.evaluate(() => window.harness.engine.api.undo());
    expect((await remote.sheets()).map(({ name }) => name)).toEqual(['表']);
    expect(await shown('表', 1, 1)).toEqual({ kind: 'number', number: 1 });
    await open.page.evaluate(() => window.harness.engine.api.redo());
    expect(await shown('补充标准', 1, 1)).toEqual({ kind: 'number', number: 5 });
    expect(await shown('表', 1, 1)).toEqual({ kind: 'number', number: 2 });
  });

  test('nothing was asked of another origin', () => {
    expect(open.outside).toEqual([]);
  });
});
