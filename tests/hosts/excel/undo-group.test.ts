import { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import { groupedRun } from '../../../src/hosts/excel/undo-group';
import type { RunWithOptions } from '../../../src/hosts/excel/undo-group';
import { listOf, over, results, SOON } from './start';
import type { Start } from './start';

/** The library as it is. */
function runOf({ host }: Start): RunWithOptions {
  return (options, batch) => host.Excel.run(options, batch);
}

/** A library that passes the option on, as a flag of the requests. */
function knowing({ host }: Start): RunWithOptions {
  return (options, batch) =>
    host.Excel.run(options, (context) => {
      if (options.mergeUndoGroup) Object.assign(context, { _requestFlagModifier: 4096 });
      return batch(context);
    });
}

/** Runs that were one undo step. */
function counting(run: RunWithOptions): { readonly run: RunWithOptions; readonly grouped: () => number } {
  let grouped = 0;
  return {
    run: (options, batch) => {
      if (options.mergeUndoGroup) grouped += 1;
      return run(options, batch);
    },
    grouped: () => grouped,
  };
}

test('the library that the add-in brings drops the option: it is not relied on', async () => {
  const started = over(listOf(3));
  expect(await groupedRun(true, runOf(started))).toBeNull();
  expect(started.world.writes).toBe(0);
});

test('an Excel before ExcelApi 1.20 is not asked at all', async () => {
  const started = over(listOf(3));
  const { run, grouped } = counting(knowing(started));
  expect(await groupedRun(false, run)).toBeNull();
  expect(grouped()).toBe(0);
});

test('where library and Excel know it, a write is one step of Excel’s own undo', async () => {
  const started = over(listOf(20));
  const { run, grouped } = counting(knowing(started));
  const workbook = new ExcelWorkbook(
    (batch) => run({}, batch),
    SOON,
    () => groupedRun(true, run),
  );
  expect(workbook.capabilities.nativeUndo).toBe(false);
  await workbook.apply([results(20)]);
  expect(workbook.capabilities.nativeUndo).toBe(true);
  expect(grouped()).toBe(2);
  expect(started.sheet.at(20, 4)?.value).toBe(19 / 3);
});

test('where Excel then does not group what is written, it is written all the same', async () => {
  const started = over(listOf(20));
  const run = knowing(started);
  const refusing: RunWithOptions = (options, batch) => {
    if (options.mergeUndoGroup)
      Object.assign(started.world, { failAtWrite: started.world.writes + 1, failWith: 'UndoNotSupported' });
    return run(options, batch);
  };
  const workbook = new ExcelWorkbook(
    (batch) => run({}, batch),
    SOON,
    () => groupedRun(true, refusing),
  );
  const undo = await workbook.apply([results(20)]);
  expect(workbook.capabilities.nativeUndo).toBe(false);
  expect(started.sheet.at(20, 4)?.value).toBe(19 / 3);
  await workbook.apply(undo);
  expect(started.sheet.at(20, 4)?.value).toBe('');
});
