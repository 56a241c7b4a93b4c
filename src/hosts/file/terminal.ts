import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { runCheck } from '../../check/run';
import type { CheckOutcome } from '../../check/run';
import { answerJson } from '../../cli/answer';
import type { Call } from '../../cli/call';
import { readCall } from '../../cli/call';
import { USAGE } from '../../cli/options';
import { readParams } from '../../cli/params';
import { Refused } from '../../cli/refused';
import { saidBy } from '../../cli/standards';
import { cliWords } from '../../cli/words';
import { summaryText } from '../../cli/summary';
import type { Message } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import { builtInShelf, defaultPack } from '../../policy/shelf/shelf';
import type { PackShelf } from '../../policy/shelf/shelf';
import { NOTHING_SAID, standardsOf } from '../../policy/standards';
import { resultColumns } from '../../report/result-columns';
import type { ResultRow } from '../../report/result-columns';
import { readStandards } from '../../report/standards';
import { isStandardsSheet } from '../../report/standards-words';
import { workbookPolicy } from '../../report/workbook-policy';
import type { Grid } from '../../workbook/grid';
import { WorkbookFailure } from '../../workbook/workbook';
import { ProgressLine } from './disk/progress-line';
import { causeOf, codeOf, diskWords } from './disk/words';
import { isSameFile, writeWhole } from './disk/write-whole';
import { fileWords } from './failures';
import { FileWorkbook } from './file-workbook';
import { lineOf, speak } from './terminal-words';

/** Where a call comes from and where its answer goes. */
export interface Terminal {
  /** The folder that relative paths start from. */
  readonly folder: string;
  readonly out: Pick<NodeJS.WriteStream, 'write'>;
  readonly err: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;
}

/** The end of a call that cannot be answered: 1, the file or the disk; 2, the call itself. */
class Ending extends Error {
  override readonly name = 'Ending';
  constructor(
    readonly code: 1 | 2,
    readonly line: string,
  ) {
    super(line);
  }
}

function ending(code: 1 | 2, message: Message): Ending {
  return new Ending(code, lineOf(message));
}

/** A call at work: paths resolved, the policies at hand. */
class Run {
  readonly #shelf: PackShelf = builtInShelf(true);
  readonly #progress: ProgressLine;
  readonly #notes: Message[] = [];

  constructor(readonly terminal: Terminal) {
    this.#progress = new ProgressLine(terminal.err);
  }

  async answer(args: readonly string[]): Promise<void> {
    const read = readCall(args, defaultPack().pack);
    if (read.kind === 'help') return this.#print([USAGE]);
    if (read.kind === 'refused') throw ending(2, read.why);
    const { call } = read;
    const parameters = call.params === null ? {} : await this.#params(call.params);
    const workbook = await this.#open(call);
    const { outcome, grid } = await this.#check(workbook, call, parameters);
    if (call.out !== null) await this.#write(workbook, outcome, grid, call.out);
    this.#progress.clear();
    await this.#print(call.json ? answerJson(outcome, speak) : [summaryText(outcome, speak)]);
    for (const note of this.#notes) this.terminal.err.write(`${lineOf(note)}\n`);
  }

  /** Takes the progress away before a last line is written. */
  clear(): void {
    this.#progress.clear();
  }

  #path(file: string): string {
    return resolve(this.terminal.folder, file);
  }

  async #params(file: string): Promise<Readonly<Record<string, string>>> {
    const text = await readFile(this.#path(file), 'utf8').catch((error: unknown) => {
      const absent = codeOf(error) === 'ENOENT';
      throw ending(2, diskWords.message(absent ? 'disk.absent' : 'disk.unreadable', { file, cause: causeOf(error) }));
    });
    return readParams(text, file, defaultPack().pack);
  }

  async #open({ file, out }: Call): Promise<FileWorkbook> {
    const path = this.#path(file);
    const there = await stat(path).catch((error: unknown) => {
      const known = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error));
      throw known
        ? ending(2, diskWords.message('disk.absent', { file }))
        : ending(1, diskWords.message('disk.unreadable', { file, cause: causeOf(error) }));
    });
    if (there.isDirectory()) throw ending(2, diskWords.message('disk.folder', { file }));
    if (out !== null && (path === this.#path(out) || (await isSameFile(path, this.#path(out))))) {
      throw ending(2, diskWords.message('disk.same', { file: out }));
    }
    const bytes = await readFile(path).catch((error: unknown) => {
      throw ending(1, diskWords.message('disk.unreadable', { file, cause: causeOf(error) }));
    });
    return this.#ofFile(file, FileWorkbook.open(bytes, basename(path)));
  }

  /** Names the file before whatever is wrong with it. */
  async #ofFile<T>(file: string, work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      if (!(error instanceof WorkbookFailure)) throw error;
      throw new Ending(error.said.code === 'file.no-sheet' ? 2 : 1, `${basename(file)}：${lineOf(error.said)}`);
    }
  }

  async #check(
    workbook: FileWorkbook,
    call: Call,
    parameters: Readonly<Record<string, string>>,
  ): Promise<{ readonly outcome: CheckOutcome; readonly grid: Grid }> {
    const grids = await this.#ofFile(call.file, this.#grids(workbook, call.sheet));
    const sheet = grids.find((grid) => isStandardsSheet(grid.sheet));
    const pack = this.#policy(sheet ?? null, call.file);
    const own = sheet ? readStandards(sheet, pack) : { said: NOTHING_SAID, faults: [] };
    this.#notes.push(...own.faults);
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
  #policy(sheet: Grid | null, file: string): Pack {
    const policy = workbookPolicy(sheet, this.#shelf);
    if (policy.kind === 'in-use') return policy.shelved.pack;
    const known = this.#shelf.packs.map(({ pack }) => pack.id).join('、');
    const said = lineOf(cliWords.message('cli.policy-not-here', { said: policy.said, known }));
    throw new Ending(1, `${basename(file)}：${said}`);
  }

  /** The sheets that a check looks at, in workbook order: visible ones, the one asked for, and 补充标准. */
  async #grids(workbook: FileWorkbook, asked: string | null): Promise<readonly Grid[]> {
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
      grids.push(await workbook.read(name, { report: this.#progress.stage(`读取“${name}”`) }));
    }
    return grids;
  }

  async #write(workbook: FileWorkbook, outcome: CheckOutcome, grid: Grid, file: string): Promise<void> {
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
    await this.#ofFile(file, workbook.write(plan.changes, { report: this.#progress.stage('写入结果') }));
    try {
      await writeWhole(this.#path(file), await workbook.bytes());
    } catch (error) {
      throw ending(1, diskWords.message('disk.unwritable', { file, cause: causeOf(error) }));
    }
    this.#notes.push(...workbook.notices());
    if (workbook.holdsMacros && !/\.xlsm$/i.test(file)) this.#notes.push(fileWords.message('file.macro-name'));
  }

  /** Writes the answer piece by piece; a reader that has seen enough (`| head`) is no failure. */
  async #print(pieces: Iterable<string>): Promise<void> {
    let held = '';
    const flush = async (): Promise<void> => {
      const text = held;
      held = '';
      await new Promise<void>((done, fail) => {
        this.terminal.out.write(text, (error) => {
          if (error) fail(error);
          else done();
        });
      });
    };
    try {
      for (const piece of pieces) {
        held += piece;
        if (held.length > 1 << 16) await flush();
      }
      if (held !== '') await flush();
    } catch (error) {
      if (codeOf(error) === 'EPIPE') return;
      throw codeOf(error) === '' ? error : ending(1, diskWords.message('disk.output', { cause: causeOf(error) }));
    }
  }
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

/** Answers one call and gives its exit code; 1 and 2 come with one line on `err` and nothing on `out`. */
export async function answerCall(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  const run = new Run(terminal);
  try {
    await run.answer(args);
    return 0;
  } catch (error) {
    run.clear();
    const end = endingOf(error);
    terminal.err.write(`${end.line}\n`);
    return end.code;
  }
}

function endingOf(error: unknown): Ending {
  if (error instanceof Ending) return error;
  if (error instanceof Refused) return ending(2, error.why);
  if (error instanceof WorkbookFailure) return ending(1, error.said);
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return ending(1, diskWords.message('disk.fault', { detail }));
}

/** The entry: the arguments of this process, and its exit code once all is written. */
export async function main(args: readonly string[], folder: string): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  process.exitCode = await answerCall(args, { folder, out: process.stdout, err: process.stderr });
}
