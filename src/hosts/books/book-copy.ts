import type { Message } from '../../messages/message';
import type { Change } from '../../workbook/change';
import type { GridParts } from '../../workbook/grid';
import type { Work } from '../../workbook/workbook';
import { FileWorkbook } from '../file/file-workbook';
import { withoutOwnParts } from '../file/own-parts';
import { withStampCopy } from '../file/seal/stamp-copy';
import type { Source } from '../file/zip/archive';
import { fileName } from './new-books';
import type { OutgoingFile } from './outgoing-file';
import { bookWords } from './words';

/** Every sheet of a workbook in a file, in its order, hidden ones too. `name`: with its extension. */
export async function sheetsOf(source: Source, name: string, work: Work = {}): Promise<readonly GridParts[]> {
  const workbook = await FileWorkbook.open(source, name);
  const sheets = await workbook.sheets();
  const read: GridParts[] = [];
  for (const [place, sheet] of sheets.entries()) {
    const report = work.report && within(place, sheets.length, work.report);
    read.push((await workbook.read(sheet.name, { ...work, ...(report && { report }) })).parts);
  }
  return read;
}

/** A part of a work as progress of the whole, in hundredths of each part. */
function within(place: number, parts: number, report: NonNullable<Work['report']>): NonNullable<Work['report']> {
  return ({ done, of }) => {
    report({ done: place * 100 + (of === 0 ? 0 : Math.floor((done / of) * 100)), of: parts * 100 });
  };
}

export interface ChangedCopy {
  readonly file: OutgoingFile;
  readonly notes: readonly Message[];
}

/**
 * A workbook as it goes to people without the add-in: changed, without our own parts, with the copy of a stamp.
 *
 * @param name without extension
 */
export async function changedCopy(
  source: Source,
  name: string,
  changes: readonly Change[],
  stamp: readonly string[] | null,
  work: Work = {},
): Promise<ChangedCopy> {
  const { bytes: stripped, removed } = await withoutOwnParts(source);
  const workbook = await FileWorkbook.open(stripped, 'copy.xlsx');
  if (changes.length > 0) await workbook.write(changes, work);
  const written = await workbook.bytes();
  const bytes = stamp === null ? written : await withStampCopy(written, stamp);
  const left = removed.length === 0 ? [] : [bookWords.message('books.stripped', { parts: removed.join('、') })];
  return {
    file: { name: fileName(name, workbook.holdsMacros ? '.xlsm' : '.xlsx'), bytes },
    notes: [...left, ...workbook.notices()],
  };
}
