import { basename } from 'node:path';
import { answerJson } from '../../../cli/answer';
import { isOfOneList, readCall } from '../../../cli/call';
import { refused } from '../../../cli/refused';
import { readUnderOneOf } from '../../../cli/policy-options';
import { USAGE } from '../../../cli/options';
import { summaryText } from '../../../cli/summary';
import { targetsText } from '../../../cli/targets';
import { checkedBook, toolsOf } from './books';
import { folderAnswer, isFolder } from './check-folder';
import type { Desk } from './desk';
import { ending } from './ending';
import { packsOf } from './policies';
import { handOut } from './hand-out';
import { splitInto } from './split';
import { speak } from './terminal-words';

/** `check FILE` or `check FOLDER`: judges lists, prints the answer, and writes a copy with the results where one is asked for. */
export async function check(args: readonly string[], desk: Desk): Promise<0> {
  await desk.answer(await answered(args, desk));
  return 0;
}

async function answered(args: readonly string[], desk: Desk): Promise<Iterable<string>> {
  const read = readUnderOneOf(packsOf(desk.policies), (pack) => readCall(args, pack));
  if (read.kind === 'help') return [USAGE];
  if (read.kind === 'refused') throw ending(2, read.why);
  const { call } = read;
  if (await isFolder(desk.path(call.file))) {
    if (isOfOneList(call)) throw refused('cli.one-list');
    return folderAnswer(call, toolsOf(desk));
  }
  const book = await checkedBook(call, desk);
  const { outcome, grid } = book;
  const file = basename(call.file);
  const parts = call.split === null ? null : await splitInto(call.split, { file, outcome, grid }, toolsOf(desk));
  try {
    if (call.out !== null) await handOut(book, call, call.out, desk);
  } catch (error) {
    await parts?.takeBack();
    throw error;
  }
  if (call.json) return answerJson(outcome, speak);
  return [summaryText(outcome, speak), ...(call.targets ? [targetsText(outcome, speak)] : [])];
}
