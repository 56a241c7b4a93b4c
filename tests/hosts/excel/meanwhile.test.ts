import { Cancelled } from '../../../src/workbook/workbook';
import type { Progress } from '../../../src/workbook/workbook';
import { snapshot } from './snapshot';
import { before, blank, block, listOf, LONG, number, over, refusal, results, text } from './start';

jest.setTimeout(300_000);

const ROWS = 120;
/** For a machine with much to do. */
const PATIENT = { every: 5, editing: 60_000, lost: 60_000 };

describe('someone edits the list while results are written', () => {
  test.each<[string, number, string, object, object]>([
    ['in cells that are still to be written', 115, 'E115', { value: 123 }, { value: 123 }],
    ['a formula in cells still to be written', 115, 'E115', { formula: '=1+1', value: 0 }, { formula: '=1+1' }],
    ['a date there, with its format', 115, 'E115', { value: 45_000, format: 'yyyy/m/d' }, { format: 'yyyy/m/d' }],
  ])('%s: named, kept, and nothing of ours is left', async (_what, row, address, edit, kept) => {
    // How many requests come before the first one that writes.
    const trial = over(listOf(ROWS));
    let asked = 0;
    const { executor } = trial.host.door;
    const execute = executor.execute.bind(executor);
    let first = 0;
    executor.execute = (batch) => {
      asked += 1;
      const done = execute(batch);
      if (first === 0 && trial.world.writes > 0) first = asked;
      return done;
    };
    await trial.workbook.apply([results(ROWS, 5, LONG)]);

    const { host, world, sheet, workbook } = over(listOf(ROWS));
    before(host, first + 1, () => {
      Object.assign(sheet.touch(row, 5), edit);
    });
    const start = over(listOf(ROWS));
    Object.assign(start.sheet.touch(row, 5), edit);
    expect(await refusal(workbook.apply([results(ROWS, 5, LONG)]))).toEqual({
      code: 'excel.changed-meanwhile',
      params: { sheet: '名单', cells: address, count: 1 },
    });
    expect(sheet.at(row, 5)).toMatchObject(kept);
    expect(snapshot(world.book)).toEqual(snapshot(start.world.book));
  });

  test('in a cell that we wrote already, and something goes wrong later: the edit stays', async () => {
    const { host, world, sheet, workbook } = over(listOf(ROWS));
    const { executor } = host.door;
    const execute = executor.execute.bind(executor);
    let edited = false;
    executor.execute = (batch) => {
      if (!edited && String(sheet.at(3, 5)?.value).startsWith('符合2')) {
        edited = true;
        Object.assign(sheet.touch(3, 5), { value: '人工改过' });
        world.failAtWrite = world.writes + 3;
      }
      return execute(batch);
    };
    expect((await refusal(workbook.apply([results(ROWS, 5, LONG)]))).code).toBe('excel.refused');
    expect(sheet.at(3, 5)?.value).toBe('人工改过');
    expect([2, 4, ROWS].map((row) => sheet.at(row, 5)?.value ?? '')).toEqual(['', '', '']);
  });

  test('between the look and the write of one request', async () => {
    const { host, world, sheet, workbook } = over(listOf(50));
    const { executor } = host.door;
    const execute = executor.execute.bind(executor);
    executor.execute = (batch) => {
      const writes = JSON.stringify(batch).includes('"Values","ObjectPathId"');
      if (writes && world.writes === 0) sheet.touch(7, 3).value = '抢先';
      return execute(batch);
    };
    expect(await refusal(workbook.apply([results(50)]))).toEqual({
      code: 'excel.changed-meanwhile',
      params: { sheet: '名单', cells: 'C7', count: 1 },
    });
    expect([sheet.at(7, 3)?.value, sheet.at(6, 3)?.value]).toEqual(['抢先', '']);
  });

  test('a sheet of the name that we are to add comes first: it is left alone', async () => {
    const { host, world, workbook } = over(listOf(5));
    const { executor } = host.door;
    const execute = executor.execute.bind(executor);
    executor.execute = (batch) => {
      if (JSON.stringify(batch).includes('"Add"') && !world.book.sheet('补充标准')) {
        world.book.add('补充标准').touch(1, 1).value = '别人的';
      }
      return execute(batch);
    };
    const said = await refusal(workbook.apply([results(5), { kind: 'add-sheet', sheet: '补充标准', widths: [9] }]));
    expect(said.code).toBe('excel.sheet-exists');
    expect(world.book.sheet('补充标准')?.at(1, 1)?.value).toBe('别人的');
    expect(world.book.sheet('名单')?.at(1, 3)?.value).toBe('');
  });
});

describe('a cell is being edited', () => {
  test('a write waits for the end of it and says so', async () => {
    const { world, sheet, workbook } = over(listOf(20), PATIENT);
    world.editing = true;
    const told: Progress[] = [];
    const report = (progress: Progress): void => {
      told.push(progress);
      if (told.length === 3) world.editing = false;
    };
    await workbook.apply([results(20)], { report });
    expect(told.slice(0, 3).map(({ waiting }) => waiting)).toEqual(['editing', 'editing', 'editing']);
    expect(told.at(-1)).toEqual({ done: 40, of: 40 });
    expect(sheet.at(20, 4)?.value).toBe(19 / 3);
  });

  test('in the middle of a write', async () => {
    const { world, sheet, workbook } = over(listOf(ROWS), PATIENT);
    const told: (string | undefined)[] = [];
    const report = ({ waiting }: Progress): void => {
      told.push(waiting);
      if (told.length === 1) world.editing = true;
      if (told.length === 4) world.editing = false;
    };
    await workbook.apply([results(ROWS, 3, LONG)], { report });
    expect(told.slice(0, 4)).toEqual([undefined, 'editing', 'editing', 'editing']);
    expect(sheet.at(1, 3)?.value).toBe('核验结论');
    expect(sheet.at(ROWS, 4)?.value).toBe((ROWS - 1) / 3);
  });

  test('for too long: told, with nothing written', async () => {
    const { world, workbook } = over(listOf(20));
    world.editing = true;
    expect((await refusal(workbook.apply([results(20)]))).code).toBe('excel.editing');
    expect((await refusal(workbook.read('名单'))).code).toBe('excel.editing');
    expect(world.writes).toBe(0);
  });

  test('and the work is cancelled meanwhile', async () => {
    const { world, workbook } = over(listOf(20), { every: 60_000, editing: 600_000, lost: 60 });
    world.editing = true;
    const stop = new AbortController();
    const work = workbook.apply([results(20)], {
      signal: stop.signal,
      report: () => {
        stop.abort();
      },
    });
    await expect(work).rejects.toBeInstanceOf(Cancelled);
  });
});

describe('hidden and filtered rows', () => {
  test('are written like the others, each with its own value', async () => {
    const { sheet, workbook } = over(listOf(300));
    for (let row = 2; row <= 300; row += 1) if (row % 3 === 0) sheet.hiddenRows.add(row);
    await workbook.apply([results(300)]);
    for (let row = 2; row <= 300; row += 1) expect(sheet.at(row, 4)?.value).toBe((row - 1) / 3);
  });

  test.each([
    ['as it does for a block', 'blocks', null],
    ['whatever we do', 'all', 'excel.not-kept'],
  ] as const)('where Excel puts values into the wrong ones, %s', async (_what, misplaces, code) => {
    const { world, sheet, workbook } = over(listOf(300));
    for (let row = 5; row <= 290; row += 1) if (row % 3 === 0) sheet.hiddenRows.add(row);
    const start = snapshot(world.book);
    world.misplaces = misplaces;
    const change = results(300);
    if (code === null) {
      const undo = await workbook.apply([change]);
      for (let row = 2; row <= 300; row += 1) expect(sheet.at(row, 4)?.value).toBe((row - 1) / 3);
      world.misplaces = 'nothing';
      await workbook.apply(undo);
    } else {
      expect(await refusal(workbook.apply([change]))).toMatchObject({ code, params: { sheet: '名单' } });
    }
    expect(snapshot(world.book)).toEqual(start);
  });
});

test('a change on a change of the same list is looked at on top of it', async () => {
  const { sheet, workbook } = over(listOf(3));
  await workbook.apply([block(1, 3, [[number(1)]]), { ...block(1, 3, [[text('二')]]), before: [[number(1)]] }]);
  expect(sheet.at(1, 3)?.value).toBe('二');
  await workbook.apply([{ ...block(1, 3, [[blank]]), before: [[text('二')]] }]);
  expect(sheet.at(1, 3)?.value).toBe('');
});
