import ExcelJS from 'exceljs';
import { FileWorkbook } from '../../../src/hosts/file/file-workbook';
import { workbookContract } from '../../workbook/contract';
import { packageOf } from './package';
import { seenInPackage } from './seen-layout';

workbookContract('a file', async (sheets) => {
  const workbook = await FileWorkbook.open(await packageOf(sheets), '名单.xlsx');
  const looks = async (name: string): Promise<unknown> => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await workbook.bytes()).buffer);
    const cells: unknown[] = [];
    book.getWorksheet(name)?.eachRow((row) => {
      row.eachCell({ includeEmpty: false }, ({ address, style }) => cells.push([address, style]));
    });
    return cells;
  };
  return {
    workbook,
    looks,
    lays: ['merges', 'frozenRows', 'heights', 'filter', 'links', 'repeat', 'breaks', 'charts'],
    layout: async (name) => seenInPackage(await workbook.bytes(), name),
  };
});
