import { formulaChanges } from '../../../src/taskpane/formula/formula-changes';
import type { Rewritten } from '../../../src/taskpane/formula/formula-changes';

const cell = (sheet: string, row: number, column: number): Rewritten => ({
  sheet,
  row,
  column,
  before: { value: { kind: 'number', number: row } },
  after: { value: { kind: 'number', number: row * 100 + column } },
});

test('cells below one another are one change, whatever their order; others are not', () => {
  const changes = formulaChanges([
    ...[cell('乙', 2, 3), cell('甲', 5, 1), cell('乙', 3, 3), cell('乙', 3, 4), cell('乙', 5, 3), cell('甲', 4, 1)],
  ]);
  expect(
    changes.map((change) => change.kind === 'cells' && [change.sheet, change.top, change.left, change.after.length]),
  ).toEqual([
    ['乙', 2, 3, 2],
    ['乙', 5, 3, 1],
    ['乙', 3, 4, 1],
    ['甲', 4, 1, 2],
  ]);
  for (const change of changes) {
    if (change.kind !== 'cells') throw new Error(change.kind);
    change.after.forEach((row, down) => {
      expect(row).toEqual([cell(change.sheet, change.top + down, change.left).after]);
    });
    expect(change.before).toHaveLength(change.after.length);
  }
  expect(formulaChanges([])).toEqual([]);
});
