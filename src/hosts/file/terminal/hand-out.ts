import type { AllocationOutcome } from '../../../check/allocation/allocate';
import { allocationColumns } from '../../../check/allocation/columns';
import type { CheckOutcome, JudgedList } from '../../../check/run';
import { reportInput } from '../../../check/create-session';
import { sealList } from '../../../check/seal-list';
import type { Call } from '../../../cli/call';
import { cliWords } from '../../../cli/words';
import { besideOf } from '../../../functions/basis';
import { freezePlan, nativePlan } from '../../../functions/convert/plan';
import { reportPlan } from '../../../report/plan/report-plan';
import { resultColumns } from '../../../report/result-columns';
import type { ResultColumnsInput, ResultRow } from '../../../report/result-columns';
import { readReviews } from '../../../report/review/read-reviews';
import type { Review } from '../../../report/review/review';
import { reportSheets } from '../../../report/sheets';
import { givenChanges } from '../../../report/standards-write';
import { isStandardsSheet, STANDARDS_SHEET } from '../../../report/standards-words';
import { classOf } from '../../../report/verdict-class';
import { cellText } from '../../../workbook/cell-text';
import type { Message } from '../../../messages/message';
import type { Change } from '../../../workbook/change';
import type { Grid } from '../../../workbook/grid';
import { FileWorkbook } from '../file-workbook';
import { withoutOwnParts } from '../own-parts';
import { sealedFile } from '../seal/seal-file';
import type { Desk } from './desk';
import { Ending } from './ending';
import { signingKey } from './keys';
import { lineOf, speak } from './terminal-words';
import type { CheckedBook } from './tools';
import { dayOf } from '../../../report/day';

/** Writes the copy that a call asks for: results beside the list, then the report, plain formulas or values, the seal. */
export async function handOut(
  book: CheckedBook,
  call: Call,
  file: string,
  desk: Desk,
  allocation: AllocationOutcome | null,
): Promise<void> {
  const { workbook } = book;
  const write: Write = (changes, stage) =>
    desk.ofFile(file, workbook.write(changes, { report: desk.progress.stage(stage) }));
  await write(resultChanges(book, further(book, allocation, 0)), '写入结果');
  const when = new Date();
  if (call.report) await report(book, when, desk, write);
  if (call.convert !== null || call.seal !== null) await writeStandards(book, desk, write);
  if (call.convert !== null) await convert(book, call.convert, desk, write);
  // Where calls of ours stay, what opens the add-in for them stays too.
  const stays = call.convert === null && (call.seal === null || call.seal.keepFormulas);
  const stripped = stays ? workbook : await withoutOurs(workbook, file, desk);
  const sealed = call.seal === null ? stripped : await seal(stripped, book, call.seal, when, desk);
  await desk.save(sealed, file);
}

/** Writes the copy of a list that was judged under several policies: the results of each beside the last one's. */
export async function handOutSeveral(
  books: readonly CheckedBook[],
  file: string,
  desk: Desk,
  allocation: AllocationOutcome | null,
): Promise<void> {
  const [first] = books;
  if (!first) return;
  const { workbook } = first;
  for (const [list, book] of books.entries()) {
    const { grid: read, outcome } = book;
    // The results of the policies before it stand there by now.
    const grid = list === 0 ? read : await workbook.read(read.sheet);
    const columns = { ...further(book, allocation, list), headed: `〔${outcome.pack.id}〕` };
    const changes = resultChanges({ ...book, grid }, columns);
    await desk.ofFile(file, workbook.write(changes, { report: desk.progress.stage('写入结果') }));
  }
  await desk.save(workbook, file);
}

type Columns = Pick<ResultColumnsInput, 'headed' | 'further'>;

function further({ outcome }: CheckedBook, allocation: AllocationOutcome | null, list: number): Columns {
  return allocation ? { further: allocationColumns(allocation, list, outcome, speak) } : {};
}

type Write = (changes: readonly Change[], stage: string) => Promise<void>;

/** What the call said beside the workbook goes into its sheet 补充标准: values and seals rest on it, and who reads them must find it. */
async function writeStandards({ workbook, outcome, standards }: CheckedBook, desk: Desk, write: Write): Promise<void> {
  const sheets = await workbook.sheets();
  const name = sheets.find((sheet) => isStandardsSheet(sheet.name))?.name;
  const grid = name === undefined ? null : await workbook.read(name);
  const changes = givenChanges(grid, outcome.pack, standards.said, standards.given);
  if (changes.length === 0) return;
  await write(changes, '写入补充标准');
  desk.notes.push(cliWords.message('cli.standards-written', { sheet: name ?? STANDARDS_SHEET }));
}

/** Results that a conversion replaces are told one by one up to here. */
const SHOWN_STALE = 200;

async function convert(
  { workbook, outcome }: CheckedBook,
  into: NonNullable<Call['convert']>,
  desk: Desk,
  write: Write,
): Promise<void> {
  const grids = await allGrids(workbook, desk);
  const own = grids.find(({ sheet }) => isStandardsSheet(sheet)) ?? null;
  const beside = besideOf(desk.policies.shelf.packs, outcome.pack, own);
  const context = { pack: outcome.pack, standards: outcome.standards, beside, locale: 'zh-CN' } as const;
  const work = { report: desk.progress.stage('换算公式') };
  const plan = await (into === 'native' ? nativePlan : freezePlan)(grids, context, work);
  const { message } = cliWords;
  for (const { sheet, cell, why } of plan.left) desk.notes.push(message('cli.left-formula', { sheet, cell, why }));
  for (const { sheet, cell, why } of plan.frozen) {
    // Whoever asks for values expects values, but not an old result that nobody could work out anew.
    if (into === 'freeze' && why.code !== 'convert.unfollowed') continue;
    desk.notes.push(message('cli.frozen-formula', { sheet, cell, why }));
  }
  for (const { sheet, cell } of plan.uncalculated) desk.notes.push(message('cli.uncalculated', { sheet, cell }));
  for (const { sheet, cell, was, now } of plan.stale.slice(0, SHOWN_STALE)) {
    desk.notes.push(message('cli.stale-result', { sheet, cell, was: cellText(was), now: cellText(now) }));
  }
  const more = plan.stale.length - SHOWN_STALE;
  if (more > 0) desk.notes.push(message('cli.stale-more', { count: more }));
  await write(plan.changes, '转换公式');
}

function resultChanges({ outcome, grid }: CheckedBook, columns: Columns): readonly Change[] {
  const { list, measures, pack } = outcome;
  return resultColumns({
    grid,
    headerTop: list.headerTop,
    headerRow: list.headerRow,
    rows: resultRowsOf(outcome),
    measures,
    pack,
    speak,
    place: 'append',
    highlight: true,
    ...columns,
  }).changes;
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

async function report({ workbook, outcome, grid }: CheckedBook, when: Date, desk: Desk, write: Write): Promise<void> {
  const grids = await allGrids(workbook, desk);
  const reviews = reviewsOf(outcome, grid, desk);
  const input = reportInput(outcome, { reviews, when: dayOf(when) });
  const plan = reportPlan(grids, reportSheets(input, { notice: true, enterprises: false }));
  desk.notes.push(...plan.inTheWay.map(({ said }) => said), ...plan.kept, ...plan.outdated.map(({ said }) => said));
  await write(plan.changes, '生成报告');
}

function reviewsOf(outcome: JudgedList, grid: Grid, desk: Desk): readonly Review[] {
  const { rows, measures, list } = outcome;
  const judged = rows.map(({ row, verdicts }) => ({ row: row.row, machine: verdicts.map(classOf) }));
  const { reviews, faults } = readReviews(grid, list.headerRow, judged, measures);
  noteOnce(faults, desk);
  return reviews;
}

/** The report and the seal both read reviews: what is wrong with them is said once. */
function noteOnce(faults: readonly Message[], desk: Desk): void {
  const said = new Set(desk.notes.map(lineOf));
  desk.notes.push(...faults.filter((fault) => !said.has(lineOf(fault))));
}

async function allGrids(workbook: FileWorkbook, desk: Desk): Promise<readonly Grid[]> {
  const grids: Grid[] = [];
  for (const { name } of await workbook.sheets()) {
    grids.push(await workbook.read(name, { report: desk.progress.stage(`读取“${name}”`) }));
  }
  return grids;
}

/** Without what ties it to the add-in: who receives it may not have it. */
async function withoutOurs(workbook: FileWorkbook, file: string, desk: Desk): Promise<FileWorkbook> {
  const { bytes, removed } = await desk.ofFile(file, withoutOwnParts(await workbook.bytes()));
  if (removed.length > 0) desk.notes.push(cliWords.message('cli.stripped', { parts: removed.join('、') }));
  return FileWorkbook.open(bytes, 'copy.xlsx');
}

async function seal(
  workbook: FileWorkbook,
  { file, outcome, choices: read, shelved }: Pick<CheckedBook, 'file' | 'outcome' | 'choices' | 'shelved'>,
  { by, key, keepFormulas }: NonNullable<Call['seal']>,
  when: Date,
  desk: Desk,
): Promise<FileWorkbook> {
  const signing = key === null ? null : await signingKey(key, desk);
  const grids = await allGrids(workbook, desk);
  const choices = { ...read, sheet: outcome.list.sheet };
  const list = { grids, outcome, choices, shelved, speak };
  const { plan, faults } = await sealList(list, { by, key: signing, when, keepFormulas });
  noteOnce(faults, desk);
  if (plan.kind === 'refused') throw new Ending(1, `${file}：${lineOf(plan.why)}`);
  if (plan.frozen > 0) desk.notes.push(cliWords.message('cli.seal-frozen', { count: plan.frozen }));
  if (plan.kept > 0) desk.notes.push(cliWords.message('cli.seal-kept', { count: plan.kept }));
  desk.notes.push(plan.warning);
  return FileWorkbook.open(await sealedFile(await workbook.bytes(), 'copy.xlsx', plan), 'copy.xlsx');
}
