import { readFileSync } from 'node:fs';
import { reportInput } from '../../../src/check/create-session';
import { runCheck } from '../../../src/check/run';
import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import { loadedPack } from '../../../src/policy/packs';
import { DEFAULT_CHOICES, standardsOf } from '../../../src/policy/standards';
import { reportPlan } from '../../../src/report/plan/report-plan';
import type { ReportPlan } from '../../../src/report/plan/report-plan';
import { reportSheets } from '../../../src/report/sheets';
import { cellsOf } from '../../../src/report/sheets/report-sheet';
import { cellAddress } from '../../../src/workbook/address';
import { cellText } from '../../../src/workbook/cell-text';
import type { Grid } from '../../../src/workbook/grid';
import { libreOffice, load, readByOpenpyxl, save, scratch } from './tools';

const { path, done } = scratch();
afterAll(done);

const pack = loadedPack();

async function grids(workbook: FileWorkbook): Promise<Grid[]> {
  const read: Grid[] = [];
  for (const { name } of await workbook.sheets()) read.push(await workbook.read(name));
  return read;
}

/** The report of a workbook's own list, and what bringing it in would do. */
async function planned(
  workbook: FileWorkbook,
  award: string,
): Promise<{ plan: ReportPlan; made: ReturnType<typeof reportSheets> }> {
  const existing = await grids(workbook);
  const standards = standardsOf(pack, { parameters: { 'm1.award': award }, choices: DEFAULT_CHOICES });
  const outcome = runCheck(existing, pack, { list: {}, measures: null, standards });
  if (outcome.kind !== 'checked') throw new Error('no list');
  const made = reportSheets(reportInput(outcome, { reviews: [], when: '2025年7月15日' }), {
    notice: true,
    enterprises: true,
  });
  return { plan: reportPlan(existing, made), made };
}

test('a report in a file: read by others cell by cell; made again over what LibreOffice saved, remarks and all', async () => {
  const workbook = await FileWorkbook.open(new Uint8Array(readFileSync('samples/quarter.xlsx')), 'quarter.xlsx');
  const before = (await workbook.sheets()).map(({ name }) => name);
  const first = await planned(workbook, '12.5');
  await workbook.write(first.plan.changes);
  const file = save(path('报告.xlsx'), await workbook.bytes());

  const theirs = readByOpenpyxl(file, 'formulas');
  expect(Object.keys(theirs)).toEqual([...before, ...first.plan.sheets]);
  for (const each of first.made) {
    const cells = theirs[each.name]!.cells;
    const wrong = cellsOf(each).flatMap((line, down) =>
      line.flatMap(({ value }, across) => {
        const [type, read] = cells[cellAddress(down + 1, across + 1)] ?? ['n', null];
        const wanted = value.kind === 'number' ? value.number : value.kind === 'text' ? value.text : null;
        // A formula would read as `f`, whatever it says.
        return read === wanted && (wanted === null || type === (value.kind === 'number' ? 'n' : 's'))
          ? []
          : [[down, across, read]];
      }),
    );
    expect([each.name, wrong]).toEqual([each.name, []]);
  }

  // A remark beside a row, then saved by another program.
  const { name, columns, rows, notes } = first.made[1]!;
  const column = columns.length + 1;
  const row = notes.length + 2 + 7;
  const remark = [{ value: { kind: 'text', text: '已电话核实' } as const }];
  await workbook.write([
    { kind: 'cells', sheet: name, top: row, left: column, before: [[{ value: { kind: 'empty' } }]], after: [remark] },
  ]);
  const saved = libreOffice(save(path('有备注.xlsx'), await workbook.bytes()), 'ods', path(''));
  const again = await FileWorkbook.open(load(libreOffice(saved, 'xlsx', path(''))), '有备注.xlsx');
  const second = await planned(again, '20');
  expect(second.plan.inTheWay).toEqual([]);
  expect(second.plan.changes.some(({ kind }) => kind === 'add-sheet')).toBe(false);
  await again.write(second.plan.changes);
  const details = await again.read(name);
  const told = (at: number) =>
    Array.from({ length: columns.length }, (_, index) => cellText(details.value(at, index + 1)));
  expect(cellText(details.value(row, column))).toBe('已电话核实');
  expect(told(row)[1]).toBe(cellText(rows[6]![1]!.value));
  const sums = await again.read('核验汇总');
  const total = Array.from({ length: sums.rows }, (_, index) => index + 1).find(
    (at) => cellText(sums.value(at, 1)) === '第1条（增产增效）',
  )!;
  expect(cellText(sums.value(total, 8))).toBe(String(Number(cellText(sums.value(total, 3))) * 20));
}, 300_000);
