import { areaAddress, parseArea } from '../../../src/workbook/address';
import { workbookContract } from '../../workbook/contract';
import { MemoryWorkbook } from './memory-workbook';

workbookContract('the harness’s workbook in memory', (sheets) => {
  const workbook = new MemoryWorkbook();
  for (const { name, visible, cells, merges = [], hiddenRows = [] } of sheets) {
    workbook.add(name, [], visible ?? true);
    for (const [address, content] of Object.entries(cells)) {
      const area = parseArea(address);
      if (area) workbook.type(name, area.top, area.left, content);
    }
    workbook.shape(
      name,
      merges.flatMap((address) => parseArea(address) ?? []),
      hiddenRows,
    );
  }
  return Promise.resolve({
    workbook,
    looks: (name) => Promise.resolve(workbook.held(name)),
    lays: ['merges'],
    layout: async (name) => ({ merges: (await workbook.read(name)).merges.map(areaAddress).sort() }),
  });
});
