import { WorkbookFailure } from '../../../workbook/workbook';
import type { NewSheet } from '../../../workbook/new-sheet';
import { causeOf, diskWords } from '../disk/words';
import { writeWhole } from '../disk/write-whole';
import { newWorkbook } from '../new-workbook';

/** Writes sheets into a file; what was there is replaced only once the new one is whole. */
export async function writeSheets(path: string, file: string, sheets: readonly NewSheet[]): Promise<void> {
  await writeBytes(path, file, await newWorkbook(sheets));
}

/** Writes a file; what was there is replaced only once the new one is whole. */
export async function writeBytes(path: string, file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeWhole(path, bytes);
  } catch (error) {
    throw new WorkbookFailure(diskWords.message('disk.unwritable', { file, cause: causeOf(error) }));
  }
}
