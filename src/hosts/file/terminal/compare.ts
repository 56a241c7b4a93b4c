import { compareLists } from '../../../check/compare/compare-lists';
import { comparisonSheets } from '../../../check/compare/comparison-sheet';
import { proposeBases } from '../../../check/compare/fill-bases';
import { fillChanges } from '../../../check/compare/fill-changes';
import { compareWithSource } from '../../../check/compare/second-source';
import { sourceSheet } from '../../../check/compare/source-sheet';
import { comparisonJson, comparisonText, sourceJson, sourceText } from '../../../cli/compare-answer';
import type { CompareCall } from '../../../cli/compare-call';
import { readCompareCall } from '../../../cli/compare-call';
import { manyFilesWords } from '../../../cli/many-files-words';
import { COMPARE_USAGE } from '../../../cli/options';
import { readUnderOneOf } from '../../../cli/policy-options';
import { Refused } from '../../../cli/refused';
import { isSameFile } from '../disk/write-whole';
import { packsOf } from './policies';
import { speak } from './terminal-words';
import type { Answer, CheckedBook, TerminalTools } from './tools';
import { writeBytes, writeSheets } from './write-sheets';

/** Answers `compare A B …`. */
export async function compareAnswer(args: readonly string[], tools: TerminalTools): Promise<Answer> {
  const read = readUnderOneOf(packsOf(tools.policies), (pack) => readCompareCall(args, pack));
  if (read.kind === 'help') return [COMPARE_USAGE];
  if (read.kind === 'refused') throw new Refused(read.why);
  const { call } = read;
  await refuseInputs(call, tools);
  const [a, b] = toldApart(await tools.check(call.a), await tools.check(call.b), call);
  if (call.source) return [await sourceAnswer(a, b, call, tools)];
  const comparison = compareLists(a, b);
  if (call.out !== null) {
    await writeSheets(tools.path(call.out), call.out, comparisonSheets(comparison, speak));
  }
  return [call.json ? comparisonJson(comparison, speak) : comparisonText(comparison, speak)];
}

async function sourceAnswer(a: CheckedBook, b: CheckedBook, call: CompareCall, tools: TerminalTools): Promise<string> {
  const { pack } = a.outcome;
  const list = { file: a.file, list: a.outcome.list };
  const comparison = compareWithSource(list, { file: b.file, list: b.outcome.list }, pack);
  const bases = proposeBases(comparison, a.grid, call.prefer);
  if (call.fill !== null) {
    const { proposals } = bases;
    await a.workbook.write(fillChanges({ pack, list, grid: a.grid, proposals, speak }));
    await writeBytes(tools.path(call.fill), call.fill, await a.workbook.bytes());
    for (const notice of a.workbook.notices()) tools.note(notice);
  }
  if (call.out !== null) await writeSheets(tools.path(call.out), call.out, [sourceSheet(comparison)]);
  return call.json ? sourceJson(comparison, bases, speak) : sourceText(comparison, bases, speak);
}

/** Two files of one name, from two folders, go by their paths. */
function toldApart(a: CheckedBook, b: CheckedBook, call: CompareCall): readonly [CheckedBook, CheckedBook] {
  if (a.file !== b.file) return [a, b];
  return [
    { ...a, file: call.a.file },
    { ...b, file: call.b.file },
  ];
}

async function refuseInputs({ a, b, out, fill }: CompareCall, { path }: TerminalTools): Promise<void> {
  for (const written of [out, fill]) {
    if (written === null) continue;
    for (const { file } of [a, b]) {
      if (path(file) === path(written) || (await isSameFile(path(file), path(written)))) {
        throw new Refused(manyFilesWords.message('cli.compare-same-out', { file: written }));
      }
    }
  }
}
