import type { CheckedFile } from '../../../check/checked-file';
import { compareLists } from '../../../check/compare/compare-lists';
import { comparisonSheets } from '../../../check/compare/comparison-sheet';
import { comparisonJson, comparisonText } from '../../../cli/compare-answer';
import type { CompareCall } from '../../../cli/compare-call';
import { readCompareCall } from '../../../cli/compare-call';
import { compareCliWords } from '../../../cli/compare-words';
import { COMPARE_USAGE } from '../../../cli/options';
import { Refused } from '../../../cli/refused';
import { defaultPack } from '../../../policy/shelf/shelf';
import { isSameFile } from '../disk/write-whole';
import { speak } from '../terminal-words';
import type { Answer, TerminalTools } from './tools';
import { writeSheets } from './write-sheets';

/** Answers `compare A B …`. */
export async function compareAnswer(args: readonly string[], tools: TerminalTools): Promise<Answer> {
  const read = readCompareCall(args, defaultPack().pack);
  if (read.kind === 'help') return [COMPARE_USAGE];
  if (read.kind === 'refused') throw new Refused(read.why);
  const { call } = read;
  await refuseInputs(call, tools);
  const [a, b] = toldApart(await tools.check(call.a), await tools.check(call.b), call);
  const comparison = compareLists(a, b);
  if (call.out !== null) {
    await writeSheets(tools.path(call.out), call.out, comparisonSheets(comparison, speak));
  }
  return [call.json ? comparisonJson(comparison, speak) : comparisonText(comparison, speak)];
}

/** Two files of one name, from two folders, go by their paths. */
function toldApart(a: CheckedFile, b: CheckedFile, call: CompareCall): readonly [CheckedFile, CheckedFile] {
  if (a.file !== b.file) return [a, b];
  return [
    { ...a, file: call.a.file },
    { ...b, file: call.b.file },
  ];
}

async function refuseInputs({ a, b, out }: CompareCall, { path }: TerminalTools): Promise<void> {
  if (out === null) return;
  for (const { file } of [a, b]) {
    if (path(file) === path(out) || (await isSameFile(path(file), path(out)))) {
      throw new Refused(compareCliWords.message('cli.compare-same-out', { file: out }));
    }
  }
}
