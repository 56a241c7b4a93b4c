import type { NewSheet } from '../../../workbook/new-sheet';
import { download } from './download';

/** Downloads a sheet as a workbook of its own; what lies on the table stays there. */
export async function downloadNew(name: string, sheets: NewSheet | readonly NewSheet[]): Promise<void> {
  const { newWorkbook } = await import('../../file/new-workbook');
  download(await newWorkbook(sheets), `${name}.xlsx`);
}
