import type { Change } from '../../../workbook/change';
import { GridBuilder } from '../../../workbook/grid';
import { freshWorkbook } from '../../file/csv/fresh-workbook';
import { FileWorkbook } from '../../file/file-workbook';
import { Xlsx } from '../../file/xlsx';
import type { SheetNow } from './differences';
import { differences } from './differences';
import { readLayout } from './layout';

/**
 * Writes what changed in the grid into the package that it was opened from (null: it began in the grid): everything that
 * the grid does not show, and all that was left alone, stays as it was.
 */
export async function savedXlsx(source: Uint8Array | null, now: readonly SheetNow[]): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = source ?? (await freshWorkbook(new GridBuilder(now[0]?.name ?? 'Sheet1').build()));
  const xlsx = await Xlsx.open(bytes);
  const file = await FileWorkbook.open(bytes, 'workbook.xlsx');
  const there = new Map(xlsx.worksheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const changes: Change[] = [];
  for (const sheet of now) {
    const known = there.get(sheet.name.toLowerCase());
    if (known) {
      const { arrays } = await readLayout(xlsx, known.part);
      changes.push(...differences(await xlsx.read(known.name), { ...sheet, name: known.name }, arrays));
    } else {
      changes.push({ kind: 'add-sheet', sheet: sheet.name, widths: sheet.widths }, ...differences(null, sheet));
    }
    there.delete(sheet.name.toLowerCase());
  }
  for (const { name } of there.values()) {
    const empty = { name, rows: 0, columns: 0, content: () => ({ value: { kind: 'empty' } }) as const, widths: [] };
    changes.push(...differences(await xlsx.read(name), empty), { kind: 'remove-sheet', sheet: name, widths: [] });
  }
  if (changes.length > 0) await file.write(changes);
  return file.bytes();
}
