import { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import type { CellContent } from '../../../src/workbook/cell';
import { EMPTY } from '../../../src/workbook/cell';
import { officeHost } from './office-host/bridge';
import { LIMIT } from './office-host/door';
import { HostBook } from './office-host/model';
import { World } from './office-host/world';

jest.setTimeout(300_000);

const ROWS = 30_000;
const COLUMNS = 12;

test('30,000 x 12 are read and 30,000 x 4 written in requests that Excel on the web takes', async () => {
  const book = new HostBook();
  const sheet = book.add('名单');
  for (let row = 1; row <= ROWS; row += 1) {
    for (let column = 1; column <= COLUMNS; column += 1) {
      sheet.touch(row, column).value = column < 4 ? `广西某某有限公司${String(row)}号` : row + column / 7;
    }
  }
  const host = officeHost(new World(book));
  const workbook = new ExcelWorkbook((batch) => host.Excel.run(batch));

  const steps: number[] = [];
  const grid = await workbook.read('名单', { report: ({ done }) => steps.push(done) });
  expect([grid.rows, grid.columns]).toEqual([ROWS, COLUMNS]);
  expect(grid.value(29_999, 12)).toEqual({ kind: 'number', number: 29_999 + 12 / 7 });
  expect(grid.value(ROWS, 1)).toEqual({ kind: 'text', text: '广西某某有限公司30000号' });
  expect(steps.length).toBeGreaterThan(5);
  expect(steps.at(-1)).toBe(ROWS);

  const reason = '有基数。二季度产值4,400万元，达到4,000万元；同期3,900万元，同比增长12.82%，达到10%。'.repeat(2);
  const after = Array.from({ length: ROWS }, (_, row): CellContent[] => [
    { value: { kind: 'text', text: row % 2 ? '符合' : '不符合' }, role: row % 2 ? 'eligible' : 'ineligible' },
    { value: { kind: 'text', text: reason }, role: 'text' },
    { value: row % 2 ? EMPTY : { kind: 'number', number: row / 3 }, role: 'amount' },
    { value: EMPTY, role: 'amount' },
  ]);
  const before = after.map((row) => row.map((): CellContent => ({ value: EMPTY })));
  const undo = await workbook.apply([{ kind: 'cells', sheet: '名单', top: 1, left: 13, before, after }]);
  expect(sheet.at(ROWS, 13)?.value).toBe('符合');
  expect(sheet.at(ROWS - 1, 13)?.look.fill).toBe('#FDF6F6');
  expect(host.door.traffic.largestRequest).toBeLessThan(LIMIT);
  expect(host.door.traffic.largestAnswer).toBeLessThan(LIMIT);
  expect(undo).toHaveLength(1);
  // Ranges that are kept for good would slow Excel down with every check.
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(host.door.executor.kept).toBe(0);
});
