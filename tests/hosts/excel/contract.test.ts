import { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import { areaAddress, cellAddress } from '../../../src/workbook/address';
import { workbookContract } from '../../workbook/contract';
import { officeHost } from './office-host/bridge';
import { bookOf } from './office-host/build';
import { World } from './office-host/world';
import { snapshot } from './snapshot';

workbookContract('Excel', (sheets) => {
  const host = officeHost(new World(bookOf(sheets)));
  return Promise.resolve({
    workbook: new ExcelWorkbook((batch) => host.Excel.run(batch)),
    looks: (name) => {
      const sheet = host.world.book.sheet(name);
      return Promise.resolve({ cells: snapshot(host.world.book), widths: [...(sheet?.widths ?? [])] });
    },
    lays: ['merges', 'frozenRows', 'heights', 'filter', 'links', 'repeat', 'breaks', 'charts'],
    layout: (name) => {
      const sheet = host.world.book.sheet(name);
      if (!sheet) throw new Error(`no sheet ${name}`);
      return Promise.resolve({
        merges: sheet.merges.map(areaAddress).sort(),
        frozenRows: sheet.frozen?.bottom ?? 0,
        heights: Object.fromEntries(sheet.heights),
        filter: sheet.filter && areaAddress(sheet.filter.area),
        links: [...sheet.links].map(
          ([at, to]) => [cellAddress(Math.floor(at / 16_384), (at % 16_384) + 1), to] as const,
        ),
        repeat: typeof sheet.page['titles'] === 'string' ? sheet.page['titles'].replaceAll('$', '') : null,
        breaks: [...sheet.breaks].sort((a, b) => a - b),
        charts: sheet.charts.map(({ title }) => title),
      });
    },
  });
});
