import type { Message } from '../../../messages/message';
import { WorkbookFailure } from '../../../workbook/workbook';
import { shellWords } from '../shell/words';

/** Why a file was not opened, in its own words where the reader has them. */
export function refusal(name: string, thrown: unknown): Message {
  if (thrown instanceof WorkbookFailure) return shellWords.message('shell.refused', { name, why: thrown.said });
  return shellWords.message('shell.open-failed', { name, ...detail(thrown) });
}

/** What a program says of a fault, for the end of a sentence. */
export function detail(thrown: unknown): { readonly detail: string } {
  return { detail: thrown instanceof Error ? thrown.message : String(thrown) };
}

/** A file's name without its extension. */
export function stem(file: string): string {
  return file.replace(/\.[^.]+$/, '');
}

let ids = 0;

/** The grid wants a name of its own for each workbook. */
export function freshId(): string {
  ids += 1;
  return `workbook-${String(Date.now())}-${String(ids)}`;
}
