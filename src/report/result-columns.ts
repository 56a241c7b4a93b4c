import { isOwnHeading } from '../list';
import { vocabulary } from '../messages/message';
import type { Message } from '../messages/message';
import type { Pack } from '../policy/pack';
import { plain } from '../quantity/exact';
import type { Exact } from '../quantity/exact';
import type { Verdict } from '../rules/verdict';
import { columnLetter } from '../workbook/address';
import type { CellContent, CellRole } from '../workbook/cell';
import { EMPTY } from '../workbook/cell';
import { cellCount } from '../workbook/change';
import type { Change } from '../workbook/change';
import type { Grid } from '../workbook/grid';

export const resultWords = vocabulary({
  'result.eligible': { 'zh-CN': '符合', en: 'eligible' },
  'result.ineligible': { 'zh-CN': '不符合', en: 'ineligible' },
  'result.undetermined-data': { 'zh-CN': '待定（缺数据）', en: 'undetermined (data missing)' },
  'result.undetermined-standard': { 'zh-CN': '待定（标准未明确）', en: 'undetermined (standard open)' },
  'result.not-applicable': { 'zh-CN': '不适用', en: 'not applicable' },
  'result.draft': {
    'zh-CN': '依据《{title}》测算，仅供参考，不作为申报、公示、兑现依据',
    en: 'Estimated from {title}: for reference only, no basis for applications, publication or payment',
  },
});

/** The code of a verdict's word, undetermined told apart by its cause. */
export function verdictWord(verdict: Verdict): Message {
  return resultWords.message(
    verdict.kind === 'undetermined' ? `result.undetermined-${verdict.cause}` : `result.${verdict.kind}`,
  );
}

/** The warning that goes with whatever is written while the policy is a draft; null once it is in force. */
export function draftWarning(pack: Pack): Message | null {
  return pack.status === 'draft' ? resultWords.message('result.draft', { title: pack.title }) : null;
}

/** What the columns of one measure are headed, in their order; the list reader knows them by `isOwnHeading`. */
export const RESULT_HEADINGS = ['核验结论', '核验说明', '达标差额（万元）', '奖补金额（万元）'] as const;

/** The headings, with the measure's number and short name where several are asked. */
export function resultHeadings(pack: Pack, measures: readonly number[]): string[] {
  if (measures.length === 1) return [...RESULT_HEADINGS];
  return measures.flatMap((number) => {
    const short = pack.measures.find((measure) => measure.number === number)?.short['zh-CN'] ?? '';
    return RESULT_HEADINGS.map((heading) => `第${String(number)}条（${short}）${heading}`);
  });
}

export interface ResultRow {
  readonly row: number;
  readonly results: readonly { readonly verdict: Verdict; readonly reason: readonly Message[] }[];
}

export interface ResultColumnsInput {
  readonly grid: Grid;
  /** Top and lowest row of the header. */
  readonly headerTop: number;
  readonly headerRow: number;
  readonly rows: readonly ResultRow[];
  readonly measures: readonly number[];
  readonly pack: Pack;
  readonly speak: (message: Message) => string;
  /** Always right of the last used column, or into our own former columns where they stand. */
  readonly place: 'append' | 'replace';
  /** Colour the verdicts. */
  readonly highlight: boolean;
}

/** What writing would do, shown before it is done. */
export interface ResultPlan {
  readonly sheet: string;
  readonly changes: readonly Change[];
  /** The columns written, as letters. */
  readonly columns: readonly string[];
  readonly cells: number;
  /** True where they replace columns that we wrote before. */
  readonly replaces: boolean;
}

/** The changes that write verdict, reason, gap and award beside the list: one block without gaps, from the header down. */
export function resultColumns(input: ResultColumnsInput): ResultPlan {
  const { grid, headerRow, rows, pack, measures } = input;
  const headings = resultHeadings(pack, measures);
  const former = input.place === 'replace' ? formerColumns(grid, headerRow) : null;
  const roomy = former !== null && headings.length <= former.width;
  const left = former && (roomy || former.last === grid.columns) ? former.left : grid.columns + 1;
  const width = former && left === former.left ? Math.max(headings.length, former.width) : headings.length;
  const bottom = Math.max(headerRow, rows.at(-1)?.row ?? headerRow, former ? grid.rows : headerRow);
  const after: CellContent[][] = [];
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (let row = headerRow; row <= bottom; row += 1) {
    const cells = row === headerRow ? headings.map(heading) : resultCells(byRow.get(row), input);
    while (cells.length < width) cells.push({ value: EMPTY });
    after.push(cells);
  }
  const changes: Change[] = [block(grid, headerRow, left, after)];
  if (former && left !== former.left) {
    const cleared = Array.from({ length: grid.rows - headerRow + 1 }, () =>
      Array.from({ length: former.width }, (): CellContent => ({ value: EMPTY })),
    );
    changes.push(block(grid, headerRow, former.left, cleared));
  }
  const warning = warningChange(input, left);
  if (warning) changes.push(warning);
  return {
    sheet: grid.sheet,
    changes,
    columns: headings.map((_, index) => columnLetter(left + index)),
    cells: cellCount(changes),
    replaces: former !== null,
  };
}

/** The rightmost run of columns that carry our headings on the header's row. */
function formerColumns(grid: Grid, headerRow: number): { left: number; last: number; width: number } | null {
  const ours = (column: number): boolean => {
    const value = grid.value(headerRow, column);
    return value.kind === 'text' && isOwnHeading(value.text);
  };
  let last = grid.columns;
  while (last > 0 && !ours(last)) last -= 1;
  if (last === 0) return null;
  let left = last;
  while (left > 1 && ours(left - 1)) left -= 1;
  return { left, last, width: last - left + 1 };
}

/** The draft's warning stands above our first heading where a row is free there, else below the list. */
function warningChange(
  { grid, headerTop, headerRow, pack, rows, speak }: ResultColumnsInput,
  left: number,
): Change | null {
  const warning = draftWarning(pack);
  if (!warning) return null;
  const content: CellContent = { value: { kind: 'text', text: speak(warning) }, role: 'note' };
  const current = (row: number) => grid.value(row, left);
  const above = Math.min(headerTop, headerRow) - 1;
  const free = (row: number) => {
    const value = current(row);
    return value.kind === 'empty' || (value.kind === 'text' && value.text === speak(warning));
  };
  const lowest = Math.max(grid.rows, rows.at(-1)?.row ?? headerRow);
  const row =
    above >= 1 && free(above) ? above : free(lowest) && lowest > (rows.at(-1)?.row ?? headerRow) ? lowest : lowest + 1;
  return { kind: 'cells', sheet: grid.sheet, top: row, left, before: [[{ value: current(row) }]], after: [[content]] };
}

function block(grid: Grid, top: number, left: number, after: readonly (readonly CellContent[])[]): Change {
  const before = after.map((cells, down) => cells.map((_, across) => contentOf(grid, top + down, left + across)));
  return { kind: 'cells', sheet: grid.sheet, top, left, before, after };
}

function contentOf(grid: Grid, row: number, column: number): CellContent {
  const formula = grid.formula(row, column);
  const value = grid.value(row, column);
  return formula === null ? { value } : { value, formula };
}

function heading(words: string): CellContent {
  return { value: { kind: 'text', text: words }, role: 'heading' };
}

function resultCells(
  row: ResultRow | undefined,
  { pack, measures, speak, highlight }: ResultColumnsInput,
): CellContent[] {
  if (!row) return measures.flatMap(() => RESULT_HEADINGS.map((): CellContent => ({ value: EMPTY })));
  return row.results.flatMap(({ verdict, reason }, index) => {
    const role: CellRole = highlight ? verdict.kind : 'text';
    const metric = pack.measures.find(({ number }) => number === measures[index])?.eligibility?.metrics[0];
    const gap = verdict.kind === 'ineligible' && metric !== undefined ? verdict.gaps.get(metric) : undefined;
    const award = verdict.kind === 'eligible' && verdict.award.kind === 'amount' ? verdict.award.amount : undefined;
    return [
      { value: { kind: 'text', text: speak(verdictWord(verdict)) }, role },
      { value: { kind: 'text', text: reason.map(speak).join('') }, role: 'text' },
      amountCell(gap),
      amountCell(award),
    ] satisfies CellContent[];
  });
}

/** An amount as a number where a double keeps every digit of it as Excel shows it, else as text: never rounded in silence. */
function amountCell(amount: Exact | undefined): CellContent {
  if (amount === undefined) return { value: EMPTY };
  const number = amount.toNumber();
  const kept = amount.precision() <= 15;
  return { value: kept ? { kind: 'number', number } : { kind: 'text', text: plain(amount) }, role: 'amount' };
}
