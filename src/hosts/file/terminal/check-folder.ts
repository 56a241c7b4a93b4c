import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { mergeLists } from '../../../check/merge/merge-lists';
import type { FileGiven } from '../../../check/merge/merge-lists';
import { mergedSheets } from '../../../check/merge/merged-sheets';
import { mergeWords } from '../../../check/merge/words';
import type { Call } from '../../../cli/call';
import { manyFilesWords } from '../../../cli/many-files-words';
import { mergedJson, mergedText } from '../../../cli/folder-answer';
import { Refused } from '../../../cli/refused';
import { WorkbookFailure } from '../../../workbook/workbook';
import { causeOf } from '../disk/words';
import { speak } from './terminal-words';
import type { Answer, TerminalTools } from './tools';
import { writeSheets } from './write-sheets';

/** Lists, and workbooks of programs that cannot be read but must not be passed over in silence. */
const TAKEN = /\.(?:xlsx|xlsm|csv|xls|xlsb|et|ods)$/i;

export async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

/** Answers `check DIR …`: every list of the folder checked by itself, then all of them together. */
export async function folderAnswer(call: Call, tools: TerminalTools): Promise<Answer> {
  const folder = call.file;
  if (call.out !== null && isInside(tools.path(folder), tools.path(call.out))) {
    throw new Refused(manyFilesWords.message('cli.folder-inside', { file: call.out }));
  }
  if (call.split !== null) throw new Refused(manyFilesWords.message('cli.split-folder'));
  await tools.prepare(call);
  const names = await lists(tools.path(folder), folder);
  if (names.length === 0) throw new WorkbookFailure(manyFilesWords.message('cli.folder-empty', { folder }));
  const given: FileGiven[] = [];
  for (const file of names) given.push(await read({ ...call, file: join(folder, file), out: null }, file, tools));
  const merged = mergeLists(given);
  if (!merged) {
    const why = given.flatMap((each) => (each.kind === 'failed' ? [speak(each.why)] : []));
    throw new WorkbookFailure(manyFilesWords.message('cli.folder-none-read', { folder, failures: why.join('；') }));
  }
  for (const { why } of merged.failures) tools.note(why);
  if (call.out !== null) await writeSheets(tools.path(call.out), call.out, mergedSheets(merged, speak));
  return call.json ? mergedJson(merged, speak) : [mergedText(merged, speak)];
}

async function read(call: Call, file: string, tools: TerminalTools): Promise<FileGiven> {
  const tried = await tools.attempt(call);
  if (tried.kind === 'failed') {
    return { kind: 'failed', file, why: mergeWords.message('merge.unread', { why: tried.line }) };
  }
  const { outcome, grid } = tried.book;
  return { kind: 'read', checked: { file, outcome, grid } };
}

/** The lists of a folder by name; lock files and hidden ones left out. */
async function lists(path: string, folder: string): Promise<readonly string[]> {
  const names = await readdir(path).catch((error: unknown) => {
    throw new WorkbookFailure(manyFilesWords.message('cli.folder-unreadable', { folder, cause: causeOf(error) }));
  });
  const taken: string[] = [];
  for (const name of names.sort()) {
    if (name.startsWith('.') || name.startsWith('~$') || !TAKEN.test(name)) continue;
    if (!(await isFolder(join(path, name)))) taken.push(name);
  }
  return taken;
}

/** Whether a file would lie among the lists of a folder. */
function isInside(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '' && way !== '..' && !way.includes(sep);
}
