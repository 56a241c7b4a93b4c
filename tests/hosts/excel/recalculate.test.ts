import { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import { officeHost } from './office-host/bridge';
import { HostFault } from './office-host/fault';
import { HostBook } from './office-host/model';
import { TABLE } from './office-host/table';
import { World } from './office-host/world';

const PATIENCE = { every: 5, editing: 20, lost: 20 };

type Formulas = Readonly<Record<string, Readonly<Record<string, string>>>>;

function start(sheets: Formulas) {
  const book = new HostBook();
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = book.add(name);
    for (const [at, formula] of Object.entries(cells)) {
      const [, letters = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(at) ?? [];
      const cell = sheet.touch(Number(row), letters.charCodeAt(0) - 64);
      if (formula.startsWith('=')) Object.assign(cell, { formula, value: 0 });
      else cell.value = formula;
    }
  }
  const world = new World(book);
  const host = officeHost(world);
  return { book, world, host, workbook: new ExcelWorkbook((batch) => host.Excel.run(batch), PATIENCE) };
}

const calculations = (book: HostBook): readonly number[] => book.sheets.map((sheet) => sheet.calculations);

test.each<[string, Formulas, readonly number[]]>([
  ['no sheet without a formula', { 甲: { A1: '文字' }, 乙: {} }, [0, 0]],
  ['no sheet with the user’s own formulas alone', { 甲: { A1: '=SUM(B1)', A2: '="POLICY.GAP(1)"' } }, [0]],
  ['the one sheet with ours', { 甲: { A1: '=SUM(B1)' }, 乙: { C3: '=POLICY.GAP(1,A1,B1,C1)' } }, [0, 1]],
  [
    'ours in any spelling, inside other formulas, on any sheet',
    {
      甲: { A1: '=IF(A2="","",POLICY.核验结论(1,A2,B2,C2))' },
      乙: { A1: '=_xldudf_policy_award(1)' },
      丙: { A1: '=SUM(1)', B7: '=ROUND(policy.Growth(1,2),2)' },
      丁: { A1: '=甲!A1' },
    },
    [1, 1, 1, 0],
  ],
  [
    'a function of the user’s own that only looks like ours',
    { 甲: { A1: '=MYPOLICY.GAP(1)', A2: '=POLICY.LATER(1)' } },
    [0],
  ],
])('calculates %s', async (_, sheets, expected) => {
  const { book, workbook } = start(sheets);
  await workbook.recalculate();
  expect(calculations(book)).toEqual(expected);
  expect(book.calculations).toBe(0);
});

test('a hidden sheet, and a protected one', async () => {
  const { book, workbook } = start({ 甲: {}, 乙: { A1: '=POLICY.AWARD(1)' }, 丙: { A1: '=POLICY.AWARD(2)' } });
  const [, hidden, locked] = book.sheets;
  if (hidden) hidden.visibility = 'VeryHidden';
  if (locked) locked.protected = true;
  await workbook.recalculate();
  expect(calculations(book)).toEqual([0, 1, 1]);
});

test('a formula far down a long sheet is found, without all of it being asked for where one stands first', async () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => [`A${String(index + 1)}`, '=SUM(1)'] as const);
  const long = { ...Object.fromEntries(rows), A30001: '=POLICY.AWARD(1)' };
  const { book, host, workbook } = start({
    甲: long,
    乙: { A1: '=POLICY.AWARD(1)', ...Object.fromEntries(rows.slice(1)) },
  });
  await workbook.recalculate();
  expect(calculations(book)).toEqual([1, 1]);
  expect(host.door.traffic.largestAnswer).toBeLessThan(2_000_000);
});

test('a defined name may call ours, and any cell may use it: everything', async () => {
  const { book, workbook } = start({ 甲: { A1: '=奖励*2' }, 乙: { A1: '=SUM(1)' } });
  book.names.push({ name: '奖励', scope: null, formula: '=POLICY.PARAM("m1.award")', visible: true, comment: '' });
  await workbook.recalculate();
  expect(calculations(book)).toEqual([1, 1]);
});

test('so may a sheet’s own name; a name of anything else is none of ours', async () => {
  const { book, workbook } = start({ 甲: { A1: '=奖励*2' }, 乙: { A1: '=SUM(1)' } });
  const [sheet] = book.sheets;
  book.names.push({ name: '合计', scope: null, formula: '=SUM(甲!A1)', visible: true, comment: '' });
  await workbook.recalculate();
  expect(calculations(book)).toEqual([0, 0]);
  book.names.push({ name: '奖励', scope: sheet ?? null, formula: '=POLICY.奖补金额(1)', visible: true, comment: '' });
  await workbook.recalculate();
  expect(calculations(book)).toEqual([1, 1]);
});

test('where the user calculates by hand, what hangs on ours elsewhere is calculated too', async () => {
  const { book, world, workbook } = start({ 甲: { A1: '=POLICY.AWARD(1)' }, 乙: { A1: '=甲!A1' } });
  world.calculation = 'Manual';
  await workbook.recalculate();
  expect(calculations(book)).toEqual([1, 0]);
  expect(book.calculations).toBe(1);
});

test('where Excel does not say which cells hold formulas, everything is calculated', async () => {
  const { book, workbook } = start({ 甲: { A1: '=POLICY.AWARD(1)' }, 乙: {} });
  const members = TABLE.Range.call as Record<string, unknown>;
  const { GetSpecialCellsOrNullObject: before } = members;
  members['GetSpecialCellsOrNullObject'] = () => {
    throw new HostFault('AccessDenied');
  };
  try {
    await workbook.recalculate();
  } finally {
    members['GetSpecialCellsOrNullObject'] = before;
  }
  expect(calculations(book)).toEqual([1, 1]);
});
