import { basename } from 'node:path';
import { runCheck } from '../../../check/run';
import type { Call } from '../../../cli/call';
import { manyFilesWords } from '../../../cli/many-files-words';
import { readParams } from '../../../cli/params';
import { saidBy } from '../../../cli/standards';
import { cliWords } from '../../../cli/words';
import { builtInShelf, defaultPack } from '../../../policy/shelf/shelf';
import type { PackShelf, ShelvedPack } from '../../../policy/shelf/shelf';
import { NOTHING_SAID, standardsOf } from '../../../policy/standards';
import { readStandards } from '../../../report/standards';
import { isStandardsSheet } from '../../../report/standards-words';
import { workbookPolicy } from '../../../report/workbook-policy';
import type { Grid } from '../../../workbook/grid';
import { WorkbookFailure } from '../../../workbook/workbook';
import { fileWords } from '../failures';
import type { FileWorkbook } from '../file-workbook';
import type { Desk } from './desk';
import { Ending, endingOf } from './ending';
import { lineOf } from './terminal-words';
import type { CheckedBook, TerminalTools } from './tools';

const SHELF: PackShelf = builtInShelf(true);

/** Opens and checks the file of a call. */
export async function checkedBook(call: Call, desk: Desk): Promise<CheckedBook> {
  const parameters = await parametersOf(call, desk);
  const workbook = await desk.open(call.file, call.out);
  return { file: basename(call.file), workbook, ...(await checked(workbook, call, parameters, desk)) };
}

async function parametersOf({ params }: Call, desk: Desk): Promise<Readonly<Record<string, string>>> {
  return params === null ? {} : readParams(await desk.text(params), params, defaultPack().pack);
}

/** What an answer over several files is given: what is said of one of them names it. */
export function toolsOf(desk: Desk): TerminalTools {
  const check = async (call: Call): Promise<CheckedBook> => {
    const noted = desk.notes.length;
    const book = await checkedBook(call, desk);
    const said = desk.notes.splice(noted);
    desk.notes.push(
      ...said.map((note) => manyFilesWords.message('cli.of-file', { file: basename(call.file), said: note })),
    );
    return book;
  };
  return {
    check,
    prepare: async (call) => {
      await parametersOf(call, desk);
    },
    attempt: async (call) => {
      try {
        return { kind: 'read', book: await check(call) };
      } catch (error) {
        return { kind: 'failed', line: endingOf(error).line };
      }
    },
    path: (file) => desk.path(file),
    note: (message) => desk.notes.push(message),
  };
}

/** The list of a workbook, judged by what the workbook and the call say. */
async function checked(
  workbook: FileWorkbook,
  call: Call,
  parameters: Readonly<Record<string, string>>,
  desk: Desk,
): Promise<Pick<CheckedBook, 'outcome' | 'grid' | 'shelved' | 'standards'>> {
  const grids = await desk.ofFile(call.file, gridsOf(workbook, call.sheet, desk));
  const sheet = grids.find((grid) => isStandardsSheet(grid.sheet));
  const shelved = policyOf(sheet ?? null, call.file);
  const { pack } = shelved;
  const own = sheet ? readStandards(sheet, pack) : { said: NOTHING_SAID, faults: [] };
  desk.notes.push(...own.faults);
  const said = saidBy(own.said, parameters, call.choices);
  const standards = standardsOf(pack, said);
  const asked = call.sheet === null ? null : grids.find((grid) => isNamed(grid.sheet, call.sheet ?? ''));
  const list = asked ? { sheet: asked.sheet } : {};
  const outcome = runCheck(grids, pack, { list, measures: call.measures, standards });
  if (outcome.kind === 'no-list') throw new Ending(1, `${basename(call.file)}：${lineOf(outcome.why)}`);
  const grid = grids.find((each) => each.sheet === outcome.list.sheet);
  if (!grid) throw new Error(`no sheet ${outcome.list.sheet}`);
  const given = { parameters: Object.keys(parameters), choices: Object.keys(call.choices) };
  return { outcome, grid, shelved, standards: { said, given } };
}

/** The policy that the workbook names. Arguments are read under the first one: there is one that comes with the tool. */
function policyOf(sheet: Grid | null, file: string): ShelvedPack {
  const policy = workbookPolicy(sheet, SHELF);
  if (policy.kind === 'in-use') return policy.shelved;
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

function isNamed(name: string, asked: string): boolean {
  return name.toLowerCase() === asked.toLowerCase();
}
