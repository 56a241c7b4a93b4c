import ExcelJS from 'exceljs';
import { built, closeBrowser, openPage } from '../embedded-browser';
import { keptCell, keptSheets, pick, settled, type } from '../embedded-driving';
import type { Stager, StageSheet } from './stage';

/** A workbook of one sheet, as a file. */
export async function fileOf({ name, rows, merges }: StageSheet): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(name);
  for (const cells of rows) sheet.addRow([...cells]);
  for (const merge of merges) sheet.mergeCells(merge);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The pane beside the grid in a browser. */
export function embeddedStager(): Stager {
  return {
    async open(start, language = 'zh-CN') {
      const open = await openPage(built('dist'));
      const { page } = open;
      await settled(page);
      const buffer = await fileOf(start);
      const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      await page.locator('[data-open-file]').setInputFiles({ name: `${start.name}.xlsx`, mimeType, buffer });
      await page.getByRole('heading', { name: start.name, exact: true, level: 1 }).waitFor();
      await settled(page);
      if (language === 'en') {
        await page.getByRole('banner').getByRole('button', { name: /语言/ }).click();
        await page.getByRole('menuitemradio', { name: 'English' }).click();
      }
      return {
        page,
        cell: async (name, address) => {
          const value = (await keptCell(page, name, address))?.v;
          return value === undefined || value === '' ? null : (value as string | number | boolean);
        },
        sheets: async () => Object.keys(await keptSheets(page)),
        type: async (name, address, text) => {
          await pick(page, name, address);
          await type(page, text);
        },
        select: (name, address) => pick(page, name, address),
        selected: () => page.locator('[data-u-comp="defined-name"] input').inputValue(),
        settled: () => settled(page),
        outside: open.outside,
        complaints: open.complaints,
        close: open.close,
      };
    },
    end: closeBrowser,
  };
}
