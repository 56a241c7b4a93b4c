import {
  countChanges,
  countId,
  COUNTS_SHEET,
  countTargets,
  countText,
  readCounts,
} from '../../src/report/target-counts';
import { TEXTS } from '../../src/check/texts';
import { say } from '../../src/messages/say';
import { loadedPack } from '../../src/policy/packs';
import type { Change } from '../../src/workbook/change';
import type { Grid } from '../../src/workbook/grid';
import { sheet } from '../list/sheet';
import type { Cell } from '../list/sheet';

const pack = loadedPack();

/** The sheet that changes make of nothing. */
function made(changes: readonly Change[]): Grid {
  const rows: Cell[][] = [];
  for (const change of changes) {
    if (change.kind !== 'cells') continue;
    change.after.forEach((cells, down) => {
      cells.forEach(({ value }, across) => {
        const row = (rows[change.top - 1 + down] ??= []);
        row[change.left - 1 + across] = value.kind === 'text' ? value.text : null;
      });
    });
  }
  return sheet(
    rows.map((row) => row.map((cell) => cell ?? null)),
    { name: COUNTS_SHEET },
  );
}

test('what is written is read again, and every target has a row', () => {
  const changes = countChanges(null, pack, 'm6.newProjects', '38');
  const grid = made(changes);
  expect(readCounts(grid, pack)).toEqual({ said: { 'm6.newProjects': '38' }, faults: [] });
  expect(grid.rows).toBe(2 + countTargets(pack).length);
  const ids = countTargets(pack).map(countId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a count that stands there is changed in its cell alone, and may be taken out again', () => {
  const grid = made(countChanges(null, pack, 'm6.newProjects', '38'));
  const [change, ...others] = countChanges(grid, pack, 'm6.newProjects', null);
  expect(others).toEqual([]);
  expect(change).toMatchObject({
    kind: 'cells',
    before: [[{ value: { kind: 'text', text: '38' } }]],
    after: [[{ value: { kind: 'empty' } }]],
  });
});

test('a sheet without the row gets it below', () => {
  const grid = sheet(
    [
      ['编号', '目标', '目标数', '完成数'],
      ['m25.sme', '别的', '1', '3'],
    ],
    { name: COUNTS_SHEET },
  );
  const [change] = countChanges(grid, pack, 'm6.newProjects', '38');
  expect(change).toMatchObject({ kind: 'cells', top: 3, left: 1 });
});

test.each<[typed: string, count: string | null]>([
  ['38', '38'],
  ['０', '0'],
  ['1,000', '1000'],
  ['38.0', '38'],
  ['38.5', null],
  ['-1', null],
  ['40%', null],
  ['40万元', null],
  ['约40', null],
])('%s counts as %s', (typed, count) => {
  expect(countText(typed)).toBe(count);
});

test('a cell that cannot be taken is named and counts as empty', () => {
  const rows: Cell[][] = [
    ['编号', '目标', '目标数', '完成数'],
    ['m6.newProjects', '', '', '三十八'],
    ['m6.renovationProjects', '', '', 700],
    ['m6.renovationProjects', '', '', 701],
  ];
  const { said, faults } = readCounts(sheet(rows, { name: COUNTS_SHEET }), pack);
  expect(said).toEqual({ 'm6.renovationProjects': '700' });
  expect(faults.map((fault) => say(fault, 'zh-CN', TEXTS))).toEqual([
    '「目标完成数」D2：上半年新增“双百双新”产业项目的完成数“三十八”不是不小于0的整数，按未填写处理；请核对。',
    '「目标完成数」D4：上半年累计实施“千企技改”工程项目出现了两次，以第一次为准；请删去一行。',
  ]);
});
