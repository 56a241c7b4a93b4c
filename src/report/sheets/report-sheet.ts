import type { Area } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell';
import { EMPTY } from '../../workbook/cell';
import type { SheetLayout } from '../../workbook/layout';
import type { NewSheet } from '../../workbook/new-sheet';
import { draftWarning } from '../result-columns';
import { CHOICES } from '../standards-words';
import { DEFAULT_CHOICES } from '../../policy/standards';
import { periodTitle as titleOf } from '../../policy/period';
import { withUnit } from './sheet-cells';
import type { ReportInput, Signers } from './report-input';
import { sheetWords } from './sheet-words';
import { textName } from '../../policy/origin-words';

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

/** 2025年二季度 */
export function periodTitle({ pack }: Pick<ReportInput, 'pack'>): string {
  return titleOf(pack.period)['zh-CN'];
}

/** A title of ours, whatever the period. */
export function titled(what: string): RegExp {
  return new RegExp(`^\\d{4}年(?:[一二三四]季度|上半年|\\d{1,2}(?:—\\d{1,2})?月)?${what}$`);
}

/** Headings that read exactly so. */
export function exactly(...headings: readonly string[]): readonly RegExp[] {
  return headings.map((heading) => new RegExp(`^${heading.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`));
}

/** What stands above the headings of every sheet: the draft's warning or the policy, the list, the unit and the day. */
export function notesOf(input: ReportInput, unit: string | null): readonly string[] {
  const { speak, list, when } = input;
  const count = String(input.rows.length);
  const second = [
    speak(sheetWords.message('sheet.list', { sheet: list.sheet, count })),
    ...(unit === null ? [] : [unit]),
    ...(when === '' ? [] : [`核验日期：${when}`]),
  ];
  return [basisOf(input), second.join('；'), ...ownStandards(input)];
}

/** The same for what goes out: without the list's own name and size. */
export function outgoingNotes(input: ReportInput, unit: string): readonly string[] {
  return [basisOf(input), input.when === '' ? unit : `${unit}；日期：${input.when}`, ...ownStandards(input)];
}

function basisOf({ pack, speak }: ReportInput): string {
  return speak(draftWarning(pack) ?? sheetWords.message('sheet.basis', { title: pack.title }));
}

/** The figures and choices that the results rest on and that the policy does not give; nothing where there are none. */
function ownStandards({ pack, standards, measures, speak }: ReportInput): readonly string[] {
  const figures = pack.parameters.flatMap(({ id, name, unit, measure }) => {
    const held = standards.parameters.get(id);
    if (!measures.includes(measure) || !held || held.kind === 'open') return [];
    if (held.kind === 'value' && held.by === 'pack') return [];
    return [`${name['zh-CN']}${held.kind === 'value' ? withUnit(held.value, unit) : '不设上限'}`];
  });
  const choices = CHOICES.flatMap(({ key, name, values }) => {
    const chosen = standards.choices[key];
    if (chosen === DEFAULT_CHOICES[key]) return [];
    const words = values.find(({ value }) => value === chosen)?.words ?? String(chosen);
    return [`${name['zh-CN']}${words}`];
  });
  const all = [...figures, ...choices];
  return all.length === 0
    ? []
    : [speak(sheetWords.message('sheet.own-standards', { standards: all.join('、'), text: textName(pack) }))];
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

/** The height of a line of text, in points. */
export const LINE_POINTS = 15;

/** Lines that a text takes across all columns; signs of Chinese take two places. */
function linesIn(text: string, columns: NewSheet['columns']): number {
  const places = text.length + text.replace(/[^\u2e80-\uffff]/g, '').length;
  return Math.ceil(places / columns.reduce((sum, { width }) => sum + width, 0));
}

/** The usual look: title and notes across, headings in sight and on each page, a signature line at the foot. */
export function usualLayout(
  notes: readonly string[],
  columns: NewSheet['columns'],
  orientation: 'portrait' | 'landscape',
  signers: Signers | undefined,
): SheetLayout & { readonly merges: readonly Area[]; readonly print: NonNullable<SheetLayout['print']> } {
  const above = rowsAbove(notes);
  const across = (row: number): Area => ({ top: row, left: 1, bottom: row, right: columns.length });
  const high = notes.flatMap((note, index): [number, number][] => {
    const lines = linesIn(note, columns);
    return lines > 1 ? [[index + 2, lines * LINE_POINTS + 3]] : [];
  });
  return {
    merges: columns.length > 1 ? Array.from({ length: above - 1 }, (_, index) => across(index + 1)) : [],
    frozenRows: above,
    heights: { 1: 28, ...Object.fromEntries(high) },
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
    // A warning that is longer than its sheet is wide must still be read whole.
    ...notes.map((text) =>
      full([{ value: { kind: 'text', text }, role: linesIn(text, columns) > 1 ? 'wrapped' : 'note' }]),
    ),
    columns.map(({ heading }): CellContent => ({ value: { kind: 'text', text: heading }, role: 'heading' })),
    ...rows.map(full),
  ];
}

/** A sheet as a workbook of its own: no link into another, and no note on how it is made again. */
export function outgoing({ name, title, notes, columns, rows, layout }: ReportSheet): NewSheet {
  const last = rows.at(-1)?.[0]?.value;
  const noted = last?.kind === 'text' && Object.values(sheetWords.texts['sheet.end']).includes(last.text);
  return { name, title, notes, columns, rows: noted ? rows.slice(0, -1) : rows, layout: { ...layout, links: [] } };
}
