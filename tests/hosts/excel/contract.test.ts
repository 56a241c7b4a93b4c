import { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
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
  });
});
