import ExcelJS from 'exceljs';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';

configure({ useWebWorkers: false });

const WRITTEN = new Date(Date.UTC(2025, 6, 1));

export function newWorkbook(name: string): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = '示例';
  workbook.lastModifiedBy = '示例';
  workbook.created = WRITTEN;
  workbook.modified = WRITTEN;
  workbook.title = name;
  return workbook;
}

/** The package with one and the same date in all its entries: equal content, equal bytes. */
export async function workbookBytes(workbook: ExcelJS.Workbook): Promise<Uint8Array> {
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  const reader = new ZipReader(new Uint8ArrayReader(written));
  const writer = new ZipWriter(new Uint8ArrayWriter(), { extendedTimestamp: false });
  const entries = [...(await reader.getEntries())].sort((a, b) => (a.filename < b.filename ? -1 : 1));
  // The list of content types comes first, as Excel writes it.
  entries.sort((a, b) => Number(b.filename === '[Content_Types].xml') - Number(a.filename === '[Content_Types].xml'));
  for (const entry of entries) {
    if (entry.directory || !('getData' in entry)) continue;
    const bytes = await entry.getData(new Uint8ArrayWriter());
    await writer.add(entry.filename, new Uint8ArrayReader(bytes), { lastModDate: WRITTEN, level: 9 });
  }
  await reader.close();
  return writer.close();
}
