import { basename } from 'node:path';
import { allocateLists } from '../../../check/allocation/allocate';
import type { AllocationOutcome } from '../../../check/allocation/allocate';
import { allocationJson, allocationText, severalJson } from '../../../cli/allocation-answer';
import { answerJson } from '../../../cli/answer';
import { isOfOneList, optionOfOnePolicy, readCall } from '../../../cli/call';
import type { Call } from '../../../cli/call';
import { POLICY_STEPS, readPlan } from '../../../cli/plan';
import { refused } from '../../../cli/refused';
import { readUnderOneOf } from '../../../cli/policy-options';
import { USAGE } from '../../../cli/options';
import { summaryText } from '../../../cli/summary';
import { targetsText } from '../../../cli/targets';
import { checkedBook, checkedBooks, toolsOf } from './books';
import { folderAnswer, isFolder } from './check-folder';
import type { Desk } from './desk';
import { ending } from './ending';
import { packsOf } from './policies';
import { handOut, handOutSeveral } from './hand-out';
import { splitInto } from './split';
import { speak } from './terminal-words';
import type { CheckedBook } from './tools';

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
    if (desk.policies.beside.length > 0) throw refused('cli.one-policy', { option: call.file });
    if (isOfOneList(call)) throw refused('cli.one-list');
    return folderAnswer(call, toolsOf(desk));
  }
  const plan = await planOf(call, desk);
  if (desk.policies.beside.length > 0) return underSeveral(call, plan, desk);
  const book = await checkedBook(call, desk);
  const { outcome, grid } = book;
  const allocation = plan([book]);
  const file = basename(call.file);
  const parts = call.split === null ? null : await splitInto(call.split, { file, outcome, grid }, toolsOf(desk));
  try {
    if (call.out !== null) await handOut(book, call, call.out, desk, allocation);
  } catch (error) {
    await parts?.takeBack();
    throw error;
  }
  if (call.json) {
    return answerJson(outcome, speak, allocation ? { allocation: allocationJson(allocation, [outcome], speak) } : {});
  }
  return [
    summaryText(outcome, speak),
    ...(allocation ? [allocationText(allocation, speak)] : []),
    ...(call.targets ? [targetsText(outcome, speak)] : []),
  ];
}

/** The answer of a list that is judged under each of several policies. */
async function underSeveral(call: Call, plan: Allocating, desk: Desk): Promise<Iterable<string>> {
  const alone = optionOfOnePolicy(call);
  if (alone !== null) throw refused('cli.one-policy', { option: alone });
  const books = await checkedBooks(call, desk);
  const allocation = plan(books);
  if (call.out !== null) await handOutSeveral(books, call.out, desk, allocation);
  const outcomes = books.map(({ outcome }) => outcome);
  if (call.json) return severalJson(outcomes, allocation, speak);
  return [
    ...outcomes.map((outcome) => `〔${outcome.pack.id}〕${outcome.pack.title}\n${summaryText(outcome, speak)}\n`),
    ...(allocation ? [allocationText(allocation, speak)] : []),
  ];
}

/** Hands out the awards of checked lists; null where the call does not ask for it. */
type Allocating = (books: readonly CheckedBook[]) => AllocationOutcome | null;

/** Reads the plan of a call before its list, so that a path that is wrong is told at once. */
async function planOf({ allocate }: Call, desk: Desk): Promise<Allocating> {
  if (allocate === null) return () => null;
  if (allocate === POLICY_STEPS) return (books) => allocateLists(books, null);
  const text = await desk.text(allocate);
  return (books) => {
    const packs = books.map(({ outcome }) => outcome.pack);
    return allocateLists(books, readPlan(text, allocate, packs));
  };
}
