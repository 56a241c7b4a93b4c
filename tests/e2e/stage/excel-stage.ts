import { parseArea, quotedSheet } from '../../../src/workbook/address';
import { HostBook } from '../../hosts/excel/office-host/model';
import { addressOf } from '../../hosts/excel/office-host/range';
import { HostUser } from '../../hosts/excel/office-host/user';
import { World } from '../../hosts/excel/office-host/world';
import { built, closeBrowser, openPage } from '../embedded-browser';
import type { OpenPage } from '../embedded-browser';
import { excelPage } from '../excel-host';
import type { Stager, StageSheet } from './stage';

function bookOf({ name, rows, merges }: StageSheet): HostBook {
  const book = new HostBook();
  const sheet = book.add(name);
  rows.forEach((cells, down) => {
    cells.forEach((value, across) => {
      if (value !== null) sheet.touch(down + 1, across + 1).value = value;
    });
  });
  for (const merge of merges) {
    const area = parseArea(merge);
    if (area) sheet.merges.push(area);
  }
  book.selection = { sheet: name, area: { top: 1, left: 1, bottom: 1, right: 1 } };
  return book;
}

/** The pane in Excel: Microsoft's library over a host of ours. */
export function excelStager(): Stager {
  let server: OpenPage | null = null;
  return {
    async open(start, language = 'zh-CN') {
      server ??= await openPage(built('dist'), 'taskpane.html');
      const book = bookOf(start);
      const world = new World(book);
      const locale = language === 'en' ? 'en-US' : 'zh-CN';
      const excel = await excelPage(server.context, world, `${server.url}taskpane.html`, { locale });
      await excel.page.setViewportSize({ width: 360, height: 800 });
      const user = new HostUser(world);
      return {
        page: excel.page,
        cell: (name, address) => {
          const sheet = book.sheet(name);
          const area = parseArea(address);
          const value = (area && sheet?.at(area.top, area.left)?.value) ?? '';
          return Promise.resolve(value === '' ? null : value);
        },
        sheets: () => Promise.resolve(book.sheets.map(({ name }) => name)),
        type: (name, address, text) => {
          user.type(name, address, text);
          return excel.tell();
        },
        select: (name, address) => {
          user.select(name, address);
          return excel.tell();
        },
        selected: () => {
          const { selection } = book;
          const sheet = selection && book.sheet(selection.sheet);
          const address = sheet ? addressOf({ sheet, area: selection.area }) : null;
          return Promise.resolve(address?.replace(`${quotedSheet(start.name)}!`, '') ?? null);
        },
        settled: () => Promise.resolve(),
        outside: excel.outside,
        complaints: excel.complaints,
        close: () => excel.page.close(),
      };
    },
    async end() {
      await server?.close();
      await closeBrowser();
    },
  };
}
