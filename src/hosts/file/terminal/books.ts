import { basename } from 'node:path';
import type { JudgeBook } from '../../../check/judge-book';
import { runChecks } from '../../../check/run-checks';
import type { Call } from '../../../cli/call';
import { manyFilesWords } from '../../../cli/many-files-words';
import { readMappingsFile } from '../../../cli/mappings';
import { readParams, readParamsUnder } from '../../../cli/params';
import { saidBy } from '../../../cli/standards';
import { holdUnder, underOneOf } from '../../../cli/policy-options';
import { Refused } from '../../../cli/refused';
import { noMappings } from '../../../list/remembered-columns';
import type { RememberedMappings } from '../../../list/remembered-columns';
import type { Pack } from '../../../policy/pack';
import type { ShelvedPack } from '../../../policy/shelf/shelf';
import { NOTHING_SAID } from '../../../policy/standards';
import { isKeptPacksSheet, workbookShelf } from '../../../report/kept-packs';
import { isStandardsSheet } from '../../../report/standards-words';
import { namedPolicy, workbookPolicy } from '../../../report/workbook-policy';
import type { Grid } from '../../../workbook/grid';
import { WorkbookFailure } from '../../../workbook/workbook';
import { fileWords } from '../failures';
import type { FileWorkbook } from '../file-workbook';
import type { Desk } from './desk';
import { Ending, ending, endingOf } from './ending';
import { packsOf } from './policies';
import { policiesWords } from './policies-words';
import { lineOf } from './terminal-words';
import type { CheckedBook, TerminalTools } from './tools';

/** Opens and checks the file of a call. */
export async function checkedBook(call: Call, desk: Desk): Promise<CheckedBook> {
  const [book] = await checkedBooks(call, desk);
  if (!book) throw new Error('a call goes by no policy');
  return book;
}

/** Opens the file of a call and checks it under each policy that the call names, or under the workbook's own. */
export async function checkedBooks(call: Call, desk: Desk): Promise<readonly CheckedBook[]> {
  const params = await paramsOf(call, desk);
  const mappings = await mappingsOf(call, desk);
  const workbook = await desk.open(call.file, call.out);
  const file = basename(call.file);
  return (await checked(workbook, call, { params, mappings }, desk)).map((book) => ({ file, workbook, ...book }));
}

/** Reads a `--params` file under a policy. */
type Params = (pack: Pack) => Readonly<Record<string, string>>;

/** The `--params` of a call, told wrong before any file is opened where no policy at hand knows them. */
async function paramsOf({ params }: Call, desk: Desk): Promise<Params> {
  if (params === null) return () => ({});
  const text = await desk.text(params);
  const { beside } = desk.policies;
  const several = beside.length > 0 ? packsOf(desk.policies) : null;
  const read: Params = (pack) =>
    several ? readParamsUnder(text, params, pack, several) : readParams(text, params, pack);
  underOneOf(packsOf(desk.policies), read);
  return read;
}

/** Reads the `--columns` of a call under a policy. */
type Mappings = (pack: Pack) => RememberedMappings;

/** The `--columns` of a call, told wrong before any file is opened where no policy at hand knows them. */
async function mappingsOf({ columns }: Call, desk: Desk): Promise<Mappings> {
  if (columns === null) return noMappings;
  const text = await desk.text(columns);
  const read: Mappings = (pack) => readMappingsFile(text, columns, pack);
  underOneOf(packsOf(desk.policies), read);
  return read;
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
    policies: desk.policies,
    check,
    prepare: async (call) => {
      await paramsOf(call, desk);
      await mappingsOf(call, desk);
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
  { params, mappings }: { readonly params: Params; readonly mappings: Mappings },
  desk: Desk,
): Promise<readonly Pick<CheckedBook, 'outcome' | 'grid' | 'choices' | 'shelved' | 'standards'>[]> {
  const grids = await desk.ofFile(call.file, gridsOf(workbook, call.sheet, desk));
  const sheet = grids.find((grid) => isStandardsSheet(grid.sheet));
  const kept = grids.find((grid) => isKeptPacksSheet(grid.sheet)) ?? null;
  const shelved = [policyOf(sheet ?? null, kept, call.file, desk), ...desk.policies.beside];
  const asked = call.sheet === null ? null : grids.find((grid) => isNamed(grid.sheet, call.sheet ?? ''));
  const file = basename(call.file);
  const policies = shelved.map((each) => {
    const parameters = heldUnder(call, params, each.pack);
    const standards = { said: NOTHING_SAID };
    const how: JudgeBook = {
      pack: each.pack,
      standards: (own) => (standards.said = saidBy(own ?? NOTHING_SAID, parameters, call.choices)),
      list: asked ? { sheet: asked.sheet } : {},
      measures: call.measures,
      mappings: mappings(each.pack),
    };
    return { shelved: each, parameters, standards, how };
  });
  const judged = runChecks(
    { file, grids },
    policies.map(({ how }) => how),
  );
  return policies.map(({ shelved: each, parameters, standards }, index) => {
    const book = judged[index];
    if (!book) throw new Error(`${each.pack.id} was not judged`);
    if (book.kind === 'no-list') {
      const under = policies.length === 1 ? '' : `（${each.pack.id}）`;
      throw new Ending(1, `${file}${under}：${lineOf(book.why)}`);
    }
    desk.notes.push(...book.notes);
    const given = { parameters: Object.keys(parameters), choices: Object.keys(call.choices) };
    const { grid, choices, checked: done } = book;
    return { outcome: done.outcome, grid, choices, shelved: each, standards: { said: standards.said, given } };
  });
}

/** The policy of the call, else the one that the workbook names. */
function policyOf(sheet: Grid | null, kept: Grid | null, file: string, { policies, notes }: Desk): ShelvedPack {
  const { chosen } = policies;
  const { message } = policiesWords;
  if (chosen) {
    const named = sheet && namedPolicy(sheet);
    if (named?.id != null && named.id !== chosen.pack.id) {
      const { id, ...where } = named;
      notes.push(message('policies.instead', { file: basename(file), named: id, ...where, id: chosen.pack.id }));
    }
    return chosen;
  }
  const shelf = workbookShelf(policies.shelf, kept);
  const policy = workbookPolicy(sheet, shelf);
  if (policy.kind === 'in-use') {
    if (policy.otherVersion)
      notes.push(message('policies.version', { file: basename(file), said: policy.otherVersion }));
    return policy.shelved;
  }
  const known = shelf.packs.map(({ pack }) => pack.id).join('、');
  throw new Ending(1, `${basename(file)}：${lineOf(message('policies.not-here', { said: policy.said, known }))}`);
}

/** The call's parameters under the workbook's policy; what that policy does not know is a wrong call. */
function heldUnder(call: Call, params: Params, pack: Pack): Readonly<Record<string, string>> {
  try {
    holdUnder(call, pack);
    return params(pack);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const file = basename(call.file);
    throw ending(2, policiesWords.message('policies.under', { file, id: pack.id, why: error.why }));
  }
}

/** The sheets that a check looks at, in workbook order: visible ones, the one asked for, 补充标准 and 政策数据. */
async function gridsOf(workbook: FileWorkbook, asked: string | null, desk: Desk): Promise<readonly Grid[]> {
  const sheets = await workbook.sheets();
  if (asked !== null && !sheets.some(({ name }) => isNamed(name, asked))) {
    throw new WorkbookFailure(
      fileWords.message('file.no-sheet', { sheet: asked, sheets: sheets.map(({ name }) => name).join('、') }),
    );
  }
  const wanted = sheets.filter(
    ({ name, visible }) =>
      visible || isStandardsSheet(name) || isKeptPacksSheet(name) || (asked !== null && isNamed(name, asked)),
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
