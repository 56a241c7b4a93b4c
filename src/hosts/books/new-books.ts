import { safeFileNames } from '../../check/split/file-names';
import type { NewBook } from '../../taskpane/host';
import type { Work } from '../../workbook/workbook';
import { newWorkbook } from '../file/new-workbook';
import { PackageWriter } from '../file/zip/package-writer';
import type { OutgoingFile } from './outgoing-file';

/**
 * Workbooks of our own making as one file: a workbook, or, where there are more or none, an archive of them.
 *
 * @param when the day that the archive gives its files
 */
export async function newBooks(
  name: string,
  books: readonly NewBook[],
  when: Date,
  work: Work = {},
): Promise<OutgoingFile> {
  const [only, second] = books;
  if (only && !second) return { name: fileName(only.name, '.xlsx'), bytes: await newWorkbook(only.sheets) };
  const names = safeFileNames(
    books.map((book) => book.name),
    '.xlsx',
  );
  const writer = new PackageWriter(when);
  for (const [place, { sheets }] of books.entries()) {
    work.report?.({ done: place, of: books.length });
    await writer.write(names[place] ?? '', await newWorkbook(sheets));
  }
  work.report?.({ done: books.length, of: books.length });
  return { name: fileName(name, '.zip'), bytes: await writer.finish(null) };
}

/** A name that any file system takes. */
export function fileName(name: string, ending: string): string {
  return safeFileNames([name], ending)[0] ?? `workbook${ending}`;
}
