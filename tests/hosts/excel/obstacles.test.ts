import { parseArea } from '../../../src/workbook/address';
import type { Area } from '../../../src/workbook/address';
import type { Change } from '../../../src/workbook/change';
import { PROTECTED_ALL } from './office-host/holdings';
import type { HostBook, HostSheet } from './office-host/model';
import { snapshot } from './snapshot';
import { blank, block, listOf, number, over, refusal, results, text } from './start';

function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
}

function table(book: HostBook, sheet: HostSheet, address: string, headings: readonly string[]): void {
  const place = area(address);
  headings.forEach((heading, index) => {
    sheet.touch(place.top, place.left + index).value = heading;
  });
  book.tables.push({
    id: '{T}',
    name: '表1',
    sheet,
    area: place,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
  });
}

type Case = readonly [
  what: string,
  put: (book: HostBook, sheet: HostSheet) => void,
  changes: readonly Change[],
  said: object,
];

const CASES: readonly Case[] = [
  [
    'a protected sheet',
    (_book, sheet) => {
      sheet.protected = true;
    },
    [results(5)],
    { code: 'excel.protected', params: { sheet: '名单', area: 'C1:D5' } },
  ],
  [
    'a protected sheet of which a part is open',
    (_book, sheet) => {
      sheet.protected = true;
      sheet.unlocked.push(area('C1:C5'));
    },
    [results(5)],
    { code: 'excel.protected', params: { sheet: '名单', area: 'C1:D5' } },
  ],
  [
    'a protected structure, where a sheet comes',
    (book) => {
      book.structure = '';
    },
    [results(5), { kind: 'add-sheet', sheet: '补充标准', widths: [] }],
    { code: 'excel.structure', params: { sheet: '补充标准' } },
  ],
  [
    'merged cells',
    (_book, sheet) => {
      sheet.merges.push(area('C3:D3'));
    },
    [results(5)],
    { code: 'excel.merged', params: { sheet: '名单', area: 'C3:D3' } },
  ],
  [
    'cells merged with some outside',
    (_book, sheet) => {
      sheet.merges.push(area('B2:C4'));
    },
    [results(5)],
    { code: 'excel.merged', params: { sheet: '名单', area: 'B2:C4' } },
  ],
  [
    'a table that is cut',
    (book, sheet) => {
      table(book, sheet, 'D3:E9', ['甲', '乙']);
    },
    [block(4, 3, [[text('a'), text('b')]])],
    {
      code: 'excel.table-cut',
      params: { sheet: '名单', area: 'C4:D4', table: '表1', place: 'D3:E9' },
    },
  ],
  [
    'a heading of a table of the user’s',
    (book, sheet) => {
      table(book, sheet, 'D1:E9', ['甲', '乙']);
    },
    [{ ...block(1, 4, [[text('核验结论')]]), before: [[text('甲')]] }],
    {
      code: 'excel.table-heading',
      params: { sheet: '名单', cell: 'D1', table: '表1', heading: '核验结论' },
    },
  ],
  [
    'a heading that a table would have twice',
    (book, sheet) => {
      table(book, sheet, 'D1:E9', ['核验结论', '列1']);
    },
    [{ ...block(1, 5, [[text('核验结论')]]), before: [[text('列1')]] }],
    {
      code: 'excel.table-heading',
      params: { sheet: '名单', cell: 'E1', table: '表1', heading: '核验结论' },
    },
  ],
  [
    'a heading that a table would lose',
    (book, sheet) => {
      table(book, sheet, 'D1:E9', ['核验结论', '核验说明']);
    },
    [{ ...block(1, 5, [[blank]]), before: [[text('核验说明')]] }],
    { code: 'excel.table-heading', params: { sheet: '名单', cell: 'E1', table: '表1', heading: '' } },
  ],
  [
    'a pivot table',
    (book, sheet) => {
      book.pivots.push({ id: '{P}', name: '透视表1', sheet, area: area('D4:G12') });
    },
    [results(5)],
    { code: 'excel.pivot', params: { sheet: '名单', pivot: '透视表1', place: 'D4:G12' } },
  ],
  [
    'a spilled formula',
    (_book, sheet) => {
      sheet.touch(4, 4).formula = '=SEQUENCE(9)';
      sheet.spills.push({ row: 4, column: 4, area: area('D4:D12') });
    },
    [block(10, 3, [[text('a'), text('b')]])],
    { code: 'excel.spill', params: { sheet: '名单', anchor: 'D4', area: 'D10' } },
  ],
  [
    'the last row',
    () => undefined,
    [block(1_048_576, 3, [[text('a')], [text('b')]])],
    { code: 'excel.sheet-full', params: { sheet: '名单', area: 'C1048576:C1048577' } },
  ],
  [
    'the last column',
    () => undefined,
    [block(1, 16_384, [[text('a'), text('b')]])],
    { code: 'excel.sheet-full', params: { sheet: '名单', area: 'XFD1:XFE1' } },
  ],
  [
    'a text that no cell holds',
    () => undefined,
    [block(2, 3, [[text('好'.repeat(32_767)), text('长'.repeat(32_768))]])],
    { code: 'excel.text-too-long', params: { sheet: '名单', cell: 'D2' } },
  ],
];

test.each(CASES)('%s in the way is told before anything is written', async (_what, put, changes, said) => {
  const { world, sheet, workbook } = over(listOf(12));
  put(world.book, sheet);
  const start = snapshot(world.book);
  expect(await refusal(workbook.apply([...changes, block(20, 1, [[text('先')]])]))).toEqual(said);
  expect(world.writes).toBe(0);
  expect(snapshot(world.book)).toEqual(start);
});

describe('what is in nobody’s way', () => {
  test('open cells of a protected sheet are written; they are dressed only where that is allowed', async () => {
    for (const allowed of [true, false]) {
      const { sheet, workbook } = over(listOf(12));
      sheet.unlocked.push(area('C1:D12'));
      sheet.protection = {
        options: { ...PROTECTED_ALL, allowFormatCells: allowed, allowFormatColumns: allowed },
        password: '',
      };
      const undo = await workbook.apply([results(12)]);
      expect(sheet.at(3, 3)?.value).toBe('符合2');
      expect(sheet.at(3, 3)?.look.fill).toBe(allowed ? '#F1FAF1' : '');
      await workbook.apply(undo);
      expect([sheet.at(3, 3)?.value, sheet.at(3, 3)?.look.fill]).toEqual(['', '']);
    }
  });

  test('a protected structure where no sheet comes or goes', async () => {
    const { world, sheet, workbook } = over(listOf(12));
    world.book.structure = 'x';
    await workbook.apply([results(5)]);
    expect(sheet.at(5, 4)?.value).toBe(4 / 3);
  });

  test('merged cells beside the block, or of which only the first is written', async () => {
    const { sheet, workbook } = over(listOf(12));
    sheet.merges.push(area('A1:B1'), area('C9:D9'), area('C2:D2'));
    await workbook.apply([block(2, 3, [[text('a'), blank]]), results(1, 5)]);
    expect(sheet.at(2, 3)?.value).toBe('a');
  });

  test('the body of a table, columns of ours in it, and cells beside it', async () => {
    const { world, sheet, workbook } = over(listOf(12));
    table(world.book, sheet, 'A1:D9', ['企业1', '产值', '核验结论', '列1']);
    const again = { ...block(1, 3, [[text('核验结论')], [text('符合')]]), before: [[text('核验结论')], [blank]] };
    const named = { ...block(1, 4, [[text('核验说明')]]), before: [[text('列1')]] };
    await workbook.apply([again, named, block(1, 5, [[text('旁边')]])]);
    expect([sheet.at(2, 3)?.value, sheet.at(1, 4)?.value, sheet.at(1, 5)?.value]).toEqual(['符合', '核验说明', '旁边']);
  });

  test('a spill that ends beside the block', async () => {
    const { sheet, workbook } = over(listOf(12));
    sheet.touch(1, 5).formula = '=SEQUENCE(9)';
    sheet.spills.push({ row: 1, column: 5, area: area('E1:E9') });
    await workbook.apply([results(5)]);
    expect(sheet.at(5, 4)?.value).toBe(4 / 3);
  });

  test('more merged areas than Excel names at once', async () => {
    const { sheet, workbook } = over(listOf(3_000));
    const merges = Array.from({ length: 900 }, (_, index) =>
      area(`A${String(3 * index + 2)}:A${String(3 * index + 4)}`),
    );
    sheet.merges.push(...merges);
    const grid = await workbook.read('名单');
    expect(grid.merges).toEqual(merges);
    const change: Change = { ...block(2, 2, [[number(1)]]), kind: 'cells', before: [[number(2 / 7)]] };
    await workbook.apply([change]);
    expect(sheet.at(2, 2)?.value).toBe(1);
  });
});
