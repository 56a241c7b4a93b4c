import { WorkbookFailure } from '../../../workbook/workbook';
import type { CellContent } from '../../../workbook/cell';
import { EMPTY } from '../../../workbook/cell';
import type { Change } from '../../../workbook/change';
import type { NewSheet } from '../../../workbook/new-sheet';
import { causeOf, diskWords } from '../disk/words';
import { writeWhole } from '../disk/write-whole';
import { FileWorkbook } from '../file-workbook';
import { newWorkbook } from '../new-workbook';

/** Sheets as a workbook of their own. */
export async function workbookOf(sheets: readonly NewSheet[]): Promise<Uint8Array> {
  const [first, ...others] = sheets;
  if (!first) throw new RangeError('a workbook has a sheet');
  const bytes = await newWorkbook(first);
  if (others.length === 0) return bytes;
  const workbook = await FileWorkbook.open(bytes, 'new.xlsx');
  await workbook.write(others.flatMap(sheetChanges));
  return workbook.bytes();
}

function sheetChanges(sheet: NewSheet): readonly Change[] {
  const width = Math.max(1, sheet.columns.length);
  const line = (words: string): CellContent[] => [{ value: { kind: 'text', text: words } }];
  const rows = [
    line(sheet.title),
    ...sheet.notes.map(line),
    sheet.columns.map(({ heading }): CellContent => ({ value: { kind: 'text', text: heading }, role: 'heading' })),
    ...sheet.rows,
  ].map((cells) => [...cells, ...Array.from({ length: width - cells.length }, (): CellContent => ({ value: EMPTY }))]);
  return [
    { kind: 'add-sheet', sheet: sheet.name, widths: sheet.columns.map(({ width: wide }) => wide) },
    {
      kind: 'cells',
      sheet: sheet.name,
      top: 1,
      left: 1,
      before: rows.map((cells) => cells.map((): CellContent => ({ value: EMPTY }))),
      after: rows,
    },
  ];
}

/** Writes sheets into a file; what was there is replaced only once the new one is whole. */
export async function writeSheets(path: string, file: string, sheets: readonly NewSheet[]): Promise<void> {
  await writeBytes(path, file, await workbookOf(sheets));
}

/** Writes a file; what was there is replaced only once the new one is whole. */
export async function writeBytes(path: string, file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeWhole(path, bytes);
  } catch (error) {
    throw new WorkbookFailure(diskWords.message('disk.unwritable', { file, cause: causeOf(error) }));
  }
}
