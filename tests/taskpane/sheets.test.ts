import { createSheets } from '../../src/taskpane/sheets';
import type { Area } from '../../src/workbook/address';
import type { Grid } from '../../src/workbook/grid';
import { GridBuilder } from '../../src/workbook/grid';
import type { Work } from '../../src/workbook/workbook';
import { MemoryWorkbook } from './harness/memory-workbook';

const TITLE: Area = { top: 1, left: 1, bottom: 1, right: 3 };
const NAMES: Area = { top: 3, left: 1, bottom: 4, right: 1 };

/** A host where merged areas cost something: it gives those of before to a reading that no one asked for. */
class CostlyMerges extends MemoryWorkbook {
  merges: readonly Area[] = [TITLE];
  readonly asked: boolean[] = [];
  #known: readonly Area[] = [];

  override read(name: string, { unasked = false }: Work = {}): Promise<Grid> {
    this.asked.push(!unasked);
    const builder = new GridBuilder(name).set(1, 1, { kind: 'text', text: '名单' });
    if (unasked) return Promise.resolve(builder.mergesKept(this.#known).build());
    this.#known = this.merges;
    for (const area of this.merges) builder.merge(area);
    return Promise.resolve(builder.build());
  }
}

function start() {
  const workbook = new CostlyMerges().add('名单', [['名单']]);
  return { workbook, sheets: createSheets(workbook) };
}

test('a sheet is asked for once, and then only kept up with', async () => {
  const { workbook, sheets } = start();
  await sheets.one('名单');
  await sheets.one('名单');
  sheets.changed('名单');
  await sheets.all();
  expect(workbook.asked).toEqual([true, false]);
  expect(sheets.isKept('名单')).toBe(true);
});

test.each([
  ['none were merged meanwhile: nothing changed', [TITLE], 0],
  ['some were: that is a change', [TITLE, NAMES], 1],
])('before anything rests on it, it is asked for again; %s', async (_what, merges, changes) => {
  const { workbook, sheets } = start();
  await sheets.one('名单');
  sheets.changed('名单');
  await sheets.one('名单');
  const version = sheets.version();
  workbook.merges = merges;
  await sheets.settle('名单');
  expect(sheets.version() - version).toBe(changes);
  expect((await sheets.one('名单'))?.merges).toEqual(merges);
  expect(sheets.isKept('名单')).toBe(false);
  await sheets.settle('名单');
  expect(workbook.asked).toEqual([true, false, true]);
});

test('another workbook is asked for anew', async () => {
  const { workbook, sheets } = start();
  await sheets.one('名单');
  sheets.changed(null);
  await sheets.one('名单');
  expect(workbook.asked).toEqual([true, true]);
});
