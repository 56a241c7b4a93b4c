import { basename } from 'node:path';
import type { CheckOutcome } from '../../../check/run';
import { answerJson } from '../../../cli/answer';
import { readCall } from '../../../cli/call';
import { USAGE } from '../../../cli/options';
import { summaryText } from '../../../cli/summary';
import { defaultPack } from '../../../policy/shelf/shelf';
import { resultColumns } from '../../../report/result-columns';
import type { ResultRow } from '../../../report/result-columns';
import type { Grid } from '../../../workbook/grid';
import type { FileWorkbook } from '../file-workbook';
import { checkedBook, toolsOf } from './books';
import { folderAnswer, isFolder } from './check-folder';
import type { Desk } from './desk';
import { ending } from './ending';
import { splitInto } from './split';
import { speak } from './terminal-words';

/** `check FILE` or `check FOLDER`: judges lists, prints the answer, and writes a copy with the results where one is asked for. */
export async function check(args: readonly string[], desk: Desk): Promise<0> {
  await desk.answer(await answered(args, desk));
  return 0;
}

async function answered(args: readonly string[], desk: Desk): Promise<Iterable<string>> {
  const read = readCall(args, defaultPack().pack);
  if (read.kind === 'help') return [USAGE];
  if (read.kind === 'refused') throw ending(2, read.why);
  const { call } = read;
  if (await isFolder(desk.path(call.file))) return folderAnswer(call, toolsOf(desk));
  const { workbook, outcome, grid } = await checkedBook(call, desk);
  if (call.split !== null) await splitInto(call.split, { file: basename(call.file), outcome, grid }, toolsOf(desk));
  if (call.out !== null) await write(workbook, outcome, grid, call.out, desk);
  return call.json ? answerJson(outcome, speak) : [summaryText(outcome, speak)];
}

async function write(
  workbook: FileWorkbook,
  outcome: CheckOutcome,
  grid: Grid,
  file: string,
  desk: Desk,
): Promise<void> {
  const { list, measures, pack } = outcome;
  const plan = resultColumns({
    grid,
    headerTop: list.headerTop,
    headerRow: list.headerRow,
    rows: resultRowsOf(outcome),
    measures,
    pack,
    speak,
    place: 'append',
    highlight: true,
  });
  await desk.ofFile(file, workbook.write(plan.changes, { report: desk.progress.stage('写入结果') }));
  await desk.save(workbook, file);
}

/** What the result columns write, each row's reasons made when they are asked for: all at once they would fill the memory. */
function resultRowsOf(outcome: CheckOutcome): readonly ResultRow[] {
  return outcome.rows.map((judged) => ({
    row: judged.row.row,
    get results() {
      return outcome.measures.map((measure) => {
        const { verdict, reason } = outcome.explain(judged, measure);
        return { verdict, reason };
      });
    },
  }));
}
