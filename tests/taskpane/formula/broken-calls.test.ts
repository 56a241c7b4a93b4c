import { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import { brokenFormulas, repairProposal } from '../../../src/taskpane/formula/broken-calls';
import type { Grid } from '../../../src/workbook/grid';
import type { Workbook } from '../../../src/workbook/workbook';
import { officeHost } from '../../hosts/excel/office-host/bridge';
import { HostBook } from '../../hosts/excel/office-host/model';
import { World } from '../../hosts/excel/office-host/world';
import { rawPackage, textOf, worksheet } from '../../hosts/file/package';

const PATIENCE = { every: 5, editing: 20, lost: 20 };

async function grids(workbook: Workbook): Promise<readonly Grid[]> {
  return Promise.all((await workbook.sheets()).map(({ name }) => workbook.read(name)));
}

/** What is broken, as `B2 kept`. */
async function broken(workbook: Workbook): Promise<readonly string[]> {
  return brokenFormulas(await grids(workbook)).map(
    ({ row, column, why }) => `${String.fromCharCode(64 + column)}${String(row)} ${why}`,
  );
}

/** Repairs all; answers what takes it back. */
async function repair(workbook: Workbook) {
  const proposal = repairProposal(await grids(workbook), await workbook.functionLanguage());
  if (!proposal) throw new Error('nothing to repair');
  return workbook.apply(proposal.changes);
}

describe('over Microsoft’s library', () => {
  const FORMULAS: Readonly<Record<number, readonly [string, string | number]>> = {
    2: ['=_xldudf_POLICY_VERDICT(1,A2,B2,C2)', '#NAME?'],
    3: ['=_xldudf_policy_verdict(1,a3,b3,c3)', '符合'],
    4: ["='C:\\老电脑\\[x.xlam]'!POLICY.VERDICT(1,A4,B4,C4)", '#NAME?'],
    5: ['=POLICY.VERDICT(1,A5,B5,C5)', '#NAME?'],
    6: ['=POLICY.核验结论(1,A6,B6,C6)', '符合'],
    7: ['=VLOKUP(1,A:A,1)', '#NAME?'],
    8: ['=POLICY.VERDICT(1,行业,B8,C8)', '#NAME?'],
  };

  function start() {
    const book = new HostBook();
    const sheet = book.add('名单');
    for (const [row, [formula, value]] of Object.entries(FORMULAS)) {
      Object.assign(sheet.touch(Number(row), 5), { formula, value, error: value === '#NAME?' });
      for (const column of [1, 2, 3]) sheet.touch(Number(row), column).value = column === 1 ? '机械' : 4000;
    }
    sheet.touch(9, 5).value = '=POLICY.VERDICT(1)';
    const world = new World(book);
    world.functionNames = ['zh-CN'];
    const host = officeHost(world);
    return { sheet, workbook: new ExcelWorkbook((batch) => host.Excel.run(batch), PATIENCE) };
  }

  test('each is found, and rewritten by the name that this Excel takes; a user’s own wrong name and a text are left', async () => {
    const { sheet, workbook } = start();
    expect(await broken(workbook)).toEqual(['E2 kept', 'E3 kept', 'E4 link', 'E5 unknown']);
    const formulas = (): readonly unknown[] =>
      [2, 3, 4, 5, 6, 7, 8, 9].map((row) => sheet.at(row, 5)?.formula ?? sheet.at(row, 5)?.value);
    const before = formulas();
    const inverse = await repair(workbook);
    expect(formulas()).toEqual([
      '=POLICY.核验结论(1,A2,B2,C2)',
      '=POLICY.核验结论(1,a3,b3,c3)',
      '=POLICY.核验结论(1,A4,B4,C4)',
      '=POLICY.核验结论(1,A5,B5,C5)',
      ...before.slice(4),
    ]);
    expect([2, 3, 4, 5].map((row) => sheet.at(row, 5)?.error)).toEqual([false, false, false, false]);
    expect(await broken(workbook)).toEqual([]);
    await workbook.apply(inverse);
    expect(formulas()).toEqual(before);
  });
});

describe('in a file', () => {
  const cell = (address: string, formula: string, type: string, value: string): string =>
    `<c r="${address}" t="${type}"><f>${formula}</f><v>${value}</v></c>`;

  test('lowered by LibreOffice, linked, and entered where we were not: kept as Excel keeps a call of ours', async () => {
    const rows = [
      `<row r="1">${cell('A1', '_xldudf_policy_growth(11,10)', 'e', '#NAME?')}</row>`,
      `<row r="2">${cell('A2', '[1]!_xldudf_POLICY_GROWTH(11,10)', 'e', '#NAME?')}</row>`,
      `<row r="3">${cell('A3', '_xlfn._xldudf_POLICY_GROWTH(11,10)', 'e', '#NAME?')}</row>`,
      `<row r="4">${cell('A4', 'VLOKUP(1,B:B,1)', 'e', '#NAME?')}</row>`,
      `<row r="5">${cell('A5', '_xldudf_POLICY_GROWTH(11,10)', 'n', '0.1')}</row>`,
    ];
    const bytes = await rawPackage({ sheets: [{ name: '名单', xml: worksheet(rows.join('')) }] });
    const workbook = await FileWorkbook.open(bytes, '名单.xlsx');
    expect(await broken(workbook)).toEqual(['A1 unknown', 'A2 link', 'A3 unknown']);
    const inverse = await repair(workbook);
    const xml = await textOf(await workbook.bytes(), 'xl/worksheets/sheet1.xml');
    const kept = [...xml.matchAll(/<f>(.*?)<\/f>/g)].map(([, formula]) => formula);
    const ours = '_xldudf_POLICY_GROWTH(11,10)';
    expect(kept).toEqual([ours, ours, ours, 'VLOKUP(1,B:B,1)', ours]);
    // No result of before is left beside a formula that was rewritten.
    expect(xml.match(/#NAME\?/g)).toHaveLength(1);
    expect(await broken(workbook)).toEqual([]);
    await workbook.apply(inverse);
    expect(await broken(workbook)).toEqual(['A1 unknown', 'A2 link', 'A3 unknown']);
  });
});
