import { mkdir, open, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CheckedFile } from '../../../check/checked-file';
import { splitByCounty } from '../../../check/split/split-by-county';
import { manyFilesWords } from '../../../cli/many-files-words';
import { WorkbookFailure } from '../../../workbook/workbook';
import { newWorkbook } from '../new-workbook';
import { causeOf, codeOf } from '../disk/words';
import { speak } from './terminal-words';
import type { TerminalTools } from './tools';

/** Files that were written by a call, until the rest of it is done. */
export interface WrittenParts {
  /** Takes them back, where the rest of the call fails. */
  readonly takeBack: () => Promise<void>;
}

/** Writes one workbook a county into a folder: all of them, or none; nothing that is there is touched. */
export async function splitInto(folder: string, checked: CheckedFile, tools: TerminalTools): Promise<WrittenParts> {
  const path = tools.path(folder);
  const parts = splitByCounty(checked, speak);
  for (const { fileName } of parts) {
    if (await isThere(join(path, fileName))) throw there(folder, fileName);
  }
  const written: string[] = [];
  const takeBack = async (): Promise<void> => {
    for (const file of written) await rm(file, { force: true });
    // A folder that holds something of others by now stays.
    for (let at = made === undefined ? null : path; at !== null; at = at === made ? null : dirname(at)) {
      await rmdir(at).catch(() => undefined);
    }
  };
  let made: string | undefined;
  try {
    made = await mkdir(path, { recursive: true });
  } catch (error) {
    throw unwritable(folder, error);
  }
  for (const { fileName, sheets } of parts) {
    try {
      await writeNew(join(path, fileName), await newWorkbook(sheets), written);
    } catch (error) {
      await takeBack();
      throw codeOf(error) === 'EEXIST' ? there(folder, fileName) : unwritable(join(folder, fileName), error);
    }
  }
  tools.note(manyFilesWords.message('cli.split-written', { count: parts.length, folder }));
  return { takeBack };
}

/** Writes a file that is not there yet, whatever has come between looking and writing. */
async function writeNew(path: string, bytes: Uint8Array, written: string[]): Promise<void> {
  const file = await open(path, 'wx');
  written.push(path);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

function there(folder: string, fileName: string): WorkbookFailure {
  return new WorkbookFailure(manyFilesWords.message('cli.split-there', { file: join(folder, fileName) }));
}

function unwritable(file: string, error: unknown): WorkbookFailure {
  return new WorkbookFailure(manyFilesWords.message('cli.split-unwritable', { file, cause: causeOf(error) }));
}
