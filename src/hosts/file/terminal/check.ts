import { basename } from 'node:path';
import { runCheck } from '../../../check/run';
import type { CheckOutcome } from '../../../check/run';
import { answerJson } from '../../../cli/answer';
import type { Call } from '../../../cli/call';
import { readCall } from '../../../cli/call';
import { USAGE } from '../../../cli/options';
import { readParams } from '../../../cli/params';
import { saidBy } from '../../../cli/standards';
import { summaryText } from '../../../cli/summary';
import { cliWords } from '../../../cli/words';
import type { Pack } from '../../../policy/pack';
import { builtInShelf, defaultPack } from '../../../policy/shelf/shelf';
import type { PackShelf } from '../../../policy/shelf/shelf';
import { NOTHING_SAID, standardsOf } from '../../../policy/standards';
import { resultColumns } from '../../../report/result-columns';
import type { ResultRow } from '../../../report/result-columns';
import { readStandards } from '../../../report/standards';
import { isStandardsSheet } from '../../../report/standards-words';
import { workbookPolicy } from '../../../report/workbook-policy';
import type { Grid } from '../../../workbook/grid';
import { WorkbookFailure } from '../../../workbook/workbook';
import { fileWords } from '../failures';
import type { FileWorkbook } from '../file-workbook';
import type { Desk } from './desk';
import { Ending, ending } from './ending';
import { lineOf, speak } from './terminal-words';

const SHELF: PackShelf = builtInShelf(true);

/** `check FILE`: judges a list, prints the answer, and writes a copy with the results where one is asked for. */
export async function check(args: readonly string[], desk: Desk): Promise<0> {
  const read = readCall(args, defaultPack().pack);
  if (read.kind === 'help') {
    await desk.answer([USAGE]);
    return 0;
  }
  if (read.kind === 'refused') throw ending(2, read.why);
  const { call } = read;
  const parameters =
    call.params === null ? {} : readParams(await desk.text(call.params), call.params, defaultPack().pack);
  const workbook = await desk.open(call.file, call.out);
  const { outcome, grid } = await checked(workbook, call, parameters, desk);
  if (call.out !== null) await write(workbook, outcome, grid, call.out, desk);
  await desk.answer(call.json ? answerJson(outcome, speak) : [summaryText(outcome, speak)]);
  return 0;
}

/** The list of a workbook, judged by what the workbook and the call say. */
async function checked(
  workbook: FileWorkbook,
  call: Call,
  parameters: Readonly<Record<string, string>>,
  desk: Desk,
): Promise<{ readonly outcome: CheckOutcome; readonly grid: Grid }> {
  const grids = await desk.ofFile(call.file, gridsOf(workbook, call.sheet, desk));
  const sheet = grids.find((grid) => isStandardsSheet(grid.sheet));
  const pack = policyOf(sheet ?? null, call.file);
  const own = sheet ? readStandards(sheet, pack) : { said: NOTHING_SAID, faults: [] };
  desk.notes.push(...own.faults);
  const standards = standardsOf(pack, saidBy(own.said, parameters, call.choices));
  const asked = call.sheet === null ? null : grids.find((grid) => isNamed(grid.sheet, call.sheet ?? ''));
  const list = asked ? { sheet: asked.sheet } : {};
  const outcome = runCheck(grids, pack, { list, measures: call.measures, standards });
  if (outcome.kind === 'no-list') throw new Ending(1, `${basename(call.file)}：${lineOf(outcome.why)}`);
  const grid = grids.find((each) => each.sheet === outcome.list.sheet);
  if (!grid) throw new Error(`no sheet ${outcome.list.sheet}`);
  return { outcome, grid };
}

/** The policy that the workbook names. Arguments are read under the first one: there is one that comes with the tool. */
function policyOf(sheet: Grid | null, file: string): Pack {
  const policy = workbookPolicy(sheet, SHELF);
  if (policy.kind === 'in-use') return policy.shelved.pack;
  const known = SHELF.packs.map(({ pack }) => pack.id).join('、');
  const said = lineOf(cliWords.message('cli.policy-not-here', { said: policy.said, known }));
  throw new Ending(1, `${basename(file)}：${said}`);
}

/** The sheets that a check looks at, in workbook order: visible ones, the one asked for, and 补充标准. */
async function gridsOf(workbook: FileWorkbook, asked: string | null, desk: Desk): Promise<readonly Grid[]> {
  const sheets = await workbook.sheets();
  if (asked !== null && !sheets.some(({ name }) => isNamed(name, asked))) {
    throw new WorkbookFailure(
      fileWords.message('file.no-sheet', { sheet: asked, sheets: sheets.map(({ name }) => name).join('、') }),
    );
  }
  const wanted = sheets.filter(
    ({ name, visible }) => visible || isStandardsSheet(name) || (asked !== null && isNamed(name, asked)),
  );
  const grids: Grid[] = [];
  for (const { name } of wanted) {
    grids.push(await workbook.read(name, { report: desk.progress.stage(`读取“${name}”`) }));
  }
  return grids;
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

function isNamed(name: string, asked: string): boolean {
  return name.toLowerCase() === asked.toLowerCase();
}
