import { TEXTS } from '../../src/check/texts';
import { say } from '../../src/messages/say';
import { movablePack } from '../../src/policy/moved';
import { builtInFiles, DEFAULT_PACK_ID, loadedPack } from '../../src/policy/packs';
import type { Scenario } from '../../src/policy/scenario';
import { readScenarios, scenarioChanges, SCENARIOS_SHEET } from '../../src/report/scenario-sheet';
import type { Change } from '../../src/workbook/change';
import type { Grid } from '../../src/workbook/grid';
import { sheet } from '../list/sheet';
import type { Cell } from '../list/sheet';

const pack = loadedPack();
const { movables } = movablePack(builtInFiles(DEFAULT_PACK_ID));
const OUTPUT = movables[0]!.at;

/** A sheet with changes made in it. */
function after(grid: Grid | null, changes: readonly Change[]): Grid {
  const rows: Cell[][] = [];
  for (let row = 1; row <= (grid?.rows ?? 0); row += 1) {
    rows[row - 1] = Array.from({ length: 7 }, (_, index) => {
      const value = grid!.value(row, index + 1);
      return value.kind === 'text' ? value.text : value.kind === 'number' ? value.number : null;
    });
  }
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
    rows.map((row) => Array.from({ length: 7 }, (_, index) => row[index] ?? null)),
    { name: SCENARIOS_SHEET },
  );
}

const low: Scenario = {
  name: '降到3500',
  thresholds: { [OUTPUT]: '3500.5' },
  parameters: { 'm1.award': '12.5', 'm7.cap': 'none' },
};
const other: Scenario = { name: '增速8%', thresholds: { [movables[1]!.at]: '0.08' }, parameters: {} };

test('what is kept is read again, word for word', () => {
  const one = after(null, scenarioChanges(null, pack, movables, low));
  expect(readScenarios(one, pack, movables)).toEqual({ scenarios: [low], faults: [] });
  const both = after(one, scenarioChanges(one, pack, movables, other));
  expect(readScenarios(both, pack, movables).scenarios).toEqual([low, other]);
});

test('one of the same name takes its place, and what others noted stays in its row', () => {
  const one = after(null, scenarioChanges(null, pack, movables, low));
  const two = after(one, scenarioChanges(one, pack, movables, other));
  const noted = after(two, [
    {
      kind: 'cells',
      sheet: SCENARIOS_SHEET,
      top: 6,
      left: 7,
      before: [[{ value: { kind: 'empty' } }]],
      after: [[{ value: { kind: 'text', text: '处长同意' } }]],
    },
  ]);
  const changed = { ...low, parameters: {} };
  const now = after(noted, scenarioChanges(noted, pack, movables, changed));
  expect(readScenarios(now, pack, movables)).toEqual({ scenarios: [other, changed], faults: [] });
  expect(now.value(6, 7)).toEqual({ kind: 'text', text: '处长同意' });
  const gone = after(now, scenarioChanges(now, pack, movables, { name: low.name, numbers: null }));
  expect(readScenarios(gone, pack, movables).scenarios).toEqual([other]);
});

test('rows that cannot be taken are named, those of other policies left alone', () => {
  const grid = sheet(
    [
      ['方案', '编号', '项目', '单位', '数值'],
      ['甲', `${pack.id}${OUTPUT}`, '', '', 3500],
      ['甲', `${pack.id}/measures/99/value`, '', '', '1'],
      ['甲', 'm1.award', '', '', '很多'],
      ['', 'm1.award', '', '', '10'],
      ['乙', 'other-policy/measures/1/eligibility', '', '', '1'],
      ['乙', 'other-policy:m1.award', '', '', '1'],
    ],
    { name: SCENARIOS_SHEET },
  );
  const { scenarios, faults } = readScenarios(grid, pack, movables);
  expect(scenarios).toEqual([{ name: '甲', thresholds: { [OUTPUT]: '3500' }, parameters: {} }]);
  expect(faults.map((fault) => say(fault, 'zh-CN', TEXTS))).toEqual([
    expect.stringContaining('「测算方案」B3：本政策的规则里没有'),
    expect.stringContaining('「测算方案」E4：方案“甲”的数值“很多”不能用在“m1.award”'),
    expect.stringContaining('「测算方案」A5：这一行没有写方案名称'),
  ]);
});
