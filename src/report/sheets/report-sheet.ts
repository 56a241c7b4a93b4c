import type { Area } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell';
import { EMPTY } from '../../workbook/cell';
import type { SheetLayout } from '../../workbook/layout';
import type { NewSheet } from '../../workbook/new-sheet';
import { draftWarning } from '../result-columns';
import type { ReportInput, Signers } from './report-input';
import { sheetWords } from './sheet-words';

/** A sheet of the report, with what an earlier run's is known again by. */
export interface ReportSheet extends NewSheet {
  readonly known: KnownBy;
}

/** How a sheet that is there is told from a user's own, and its rows from what the user put beside and below them. */
export interface KnownBy {
  /** The first cell of the sheet. */
  readonly title: RegExp;
  /** Every heading that a run may have written: a column under another one is the user's, and so is all right of the last. */
  readonly headings: readonly RegExp[];
  /** The columns that say what a row is about, by heading: a whole key each, the surest first. */
  readonly keys: readonly (readonly string[])[];
  /** A text of the first column that opens a section: rows of the same name in two sections are two. */
  readonly section?: RegExp;
  /** A section has headings of its own below its title: what stands right of them is the user's, though other tables are wider. */
  readonly subheaded?: true;
  /** What marks a row as ours: one of our columns, counted from 1, reads so. */
  readonly rows: readonly { readonly column: number; readonly reads: RegExp }[];
  /** Cells of ours that are the user's to fill in: a column by its heading, in all rows or where the first column reads so. */
  readonly inputs?: readonly { readonly heading: string; readonly where?: RegExp }[];
  /** The first cell of the last row: what stands below is the user's. */
  readonly end: RegExp;
}

const QUARTERS = ['一', '二', '三', '四'] as const;

/** 2025年二季度 */
export function periodTitle({ pack }: Pick<ReportInput, 'pack'>): string {
  return `${String(pack.period.year)}年${QUARTERS[pack.period.quarter - 1] ?? ''}季度`;
}

/** A title of ours, whatever the quarter. */
export function titled(what: string): RegExp {
  return new RegExp(`^\\d{4}年[一二三四]季度${what}$`);
}

/** Headings that read exactly so. */
export function exactly(...headings: readonly string[]): readonly RegExp[] {
  return headings.map((heading) => new RegExp(`^${heading.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
}

/** What stands above the headings of every sheet: the draft's warning or the policy, then the list, the unit and the day. */
export function notesOf(input: ReportInput, unit: string | null): readonly string[] {
  const { pack, speak, list, when } = input;
  const warning = draftWarning(pack);
  const first = speak(warning ?? sheetWords.message('sheet.basis', { title: pack.title }));
  const count = input.rows.length;
  const second = speak(sheetWords.message('sheet.list', { sheet: list.sheet, count: String(count) }));
  return [
    first,
    [second, unit === null ? '' : `${unit}；`, when === '' ? '' : `核验日期：${when}`].join('').replace(/；$/, ''),
  ];
}

/** The same for what goes out: without the list's own name and size. */
export function outgoingNotes(input: ReportInput, unit: string): readonly string[] {
  const { pack, speak, when } = input;
  const warning = draftWarning(pack);
  const first = speak(warning ?? sheetWords.message('sheet.basis', { title: pack.title }));
  return [first, when === '' ? unit : `${unit}；日期：${when}`];
}

export const MONEY_UNIT = '金额单位：万元';

/** Printed at the foot of each page. */
export function footOf(signers: Signers | undefined): string {
  const line = (role: string, name: string | undefined) =>
    `${role}：${name === undefined || name === '' ? '＿＿＿＿＿＿' : name}`;
  return [line('制表人', signers?.tabulator), line('复核人', signers?.reviewer), line('负责人', signers?.head)].join(
    '　',
  );
}

/** How many rows stand above the first row below the headings. */
export function rowsAbove(notes: readonly string[]): number {
  return notes.length + 2;
}

/** The usual look: title and notes across, headings in sight and on each page, a signature line at the foot. */
export function usualLayout(
  notes: readonly string[],
  columns: number,
  orientation: 'portrait' | 'landscape',
  signers: Signers | undefined,
): SheetLayout & { readonly merges: readonly Area[]; readonly print: NonNullable<SheetLayout['print']> } {
  const above = rowsAbove(notes);
  const across = (row: number): Area => ({ top: row, left: 1, bottom: row, right: columns });
  return {
    merges: columns > 1 ? Array.from({ length: above - 1 }, (_, index) => across(index + 1)) : [],
    frozenRows: above,
    heights: { 1: 28 },
    print: { orientation, repeat: { top: 1, bottom: above }, foot: footOf(signers) },
  };
}

/** The cells of a sheet, from its first row down: title, notes, headings, rows; each as wide as the columns. */
export function cellsOf({ title, notes, columns, rows }: NewSheet): readonly (readonly CellContent[])[] {
  const full = (cells: readonly CellContent[]): readonly CellContent[] => [
    ...cells,
    ...Array.from({ length: columns.length - cells.length }, (): CellContent => ({ value: EMPTY })),
  ];
  return [
    full([{ value: { kind: 'text', text: title }, role: 'heading' }]),
    ...notes.map((text) => full([{ value: { kind: 'text', text }, role: 'note' }])),
    columns.map(({ heading }): CellContent => ({ value: { kind: 'text', text: heading }, role: 'heading' })),
    ...rows.map(full),
  ];
}
