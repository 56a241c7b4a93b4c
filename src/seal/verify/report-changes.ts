import { isOwnSheet } from '../../list';
import { isKeptPacksSheet } from '../../report/kept-packs';
import { cellsOf } from '../../report/sheets/report-sheet';
import type { ReportSheet } from '../../report/sheets/report-sheet';
import { isStandardsSheet } from '../../report/standards-words';
import { cellAddress } from '../../workbook/address';
import type { CellContent } from '../../workbook/cell';
import { EMPTY } from '../../workbook/cell';
import { cellText } from '../../workbook/cell-text';
import type { Grid } from '../../workbook/grid';
import type { SealedContent } from '../content';
import { isLookupSheet } from '../lookup-sheets';
import { STAMP_SHEET } from '../stamp-sheet';
import type { SealChange, SealNotice } from './answer';
import { lookNotices } from './notices';
import type { ReliedOn, SheetLook } from './notices';
import { headingRowOf, reportColumns, sameReportCell } from './report-columns';
import type { ReportColumns } from './report-columns';

/** Below our rows a report keeps a user's notes on rows that went; they are told apart by this heading. */
const KEPT_NOTES = '上次的备注';

/** Whether a sheet is a report of ours: results that follow from the sealed rows. */
export function isReportSheet(name: string): boolean {
  const other = isStandardsSheet(name) || isKeptPacksSheet(name) || name.trim().startsWith(STAMP_SHEET);
  return isOwnSheet(name) && !other && !isLookupSheet(name);
}

interface ReportDifferences {
  readonly changes: readonly SealChange[];
  readonly notices: readonly SealNotice[];
  /** The sheets that stand for a report, under whatever name. */
  readonly held: ReadonlySet<Grid>;
}

/** Holds the reports of a workbook against those that follow from the sealed rows: columns by heading, cell by cell. */
export function reportDifferences(
  content: SealedContent,
  grids: readonly Grid[],
  expected: readonly ReportSheet[],
  lookOf: (sheet: string) => SheetLook | null,
): ReportDifferences {
  const changes: SealChange[] = [];
  const notices: SealNotice[] = [];
  const reports = grids.filter(({ sheet }) => isReportSheet(sheet));
  const held = new Map(expected.flatMap((sheet) => standingFor(sheet, reports).map((grid) => [grid, sheet])));
  const gone = new Set(content.reports.filter((name) => !grids.some(({ sheet }) => sheet === name)));
  for (const [name, grid, sheet] of renamed(expected, grids, gone, held)) {
    gone.delete(name);
    held.set(grid, sheet);
  }
  for (const grid of grids) {
    const sheet = held.get(grid);
    if (sheet) {
      const comparison = new SheetComparison(grid, sheet);
      changes.push(...comparison.changes);
      if (grid.visible) notices.push(...lookNotices(grid, comparison.ours(), lookOf(grid.sheet)));
    } else if (isReportSheet(grid.sheet)) notices.push({ code: 'report-unchecked', sheet: grid.sheet, cell: null });
  }
  for (const name of gone) changes.push({ sheet: name, cell: null, kind: 'report', was: name, now: null });
  return { changes, notices, held: new Set(held.keys()) };
}

/** Reports whose sheets have other names now, known by their titles: renaming a sheet is no change. */
function renamed(
  expected: readonly ReportSheet[],
  grids: readonly Grid[],
  gone: ReadonlySet<string>,
  held: ReadonlyMap<Grid, ReportSheet>,
): readonly (readonly [name: string, grid: Grid, sheet: ReportSheet])[] {
  const taken = new Set(held.keys());
  return [...gone].flatMap((name) => {
    const sheet = expected.find((each) => name === each.name || isFurther(name, each.name));
    const grid = sheet && grids.find((each) => !taken.has(each) && !isOwnSheet(each.sheet) && isTitled(each, sheet));
    if (!grid) return [];
    taken.add(grid);
    return [[name, grid, sheet] as const];
  });
}

/**
 * The sheets that stand for a report. Where the user has a sheet of its name for something else the report went into
 * the next free one (核验汇总（2）); a sheet of its own name counts unless one beside it has its title and it has not.
 */
function standingFor(report: ReportSheet, reports: readonly Grid[]): readonly Grid[] {
  const titled = (grid: Grid): boolean => isTitled(grid, report);
  const beside = reports.filter(({ sheet }) => isFurther(sheet, report.name)).filter(titled);
  const own = reports.filter(({ sheet }) => sheet === report.name);
  return [...(beside.length > 0 ? own.filter(titled) : own), ...beside];
}

function isTitled(grid: Grid, { known }: ReportSheet): boolean {
  return known.title.test(cellText(grid.value(1, 1)).trim());
}

/** 核验汇总（2） */
function isFurther(sheet: string, name: string): boolean {
  return sheet.startsWith(`${name}（`) && /^（[0-9]+）$/.test(sheet.slice(name.length));
}

/** One report sheet held against what it must say. */
class SheetComparison {
  readonly changes: SealChange[] = [];
  readonly #columns: ReportColumns;
  readonly #heading: number;

  constructor(
    private readonly grid: Grid,
    private readonly sheet: ReportSheet,
  ) {
    this.#columns = reportColumns(grid, sheet);
    this.#heading = headingRowOf(sheet);
    const cells = cellsOf(sheet);
    this.#gone();
    for (let row = 1; row <= Math.max(grid.rows, cells.length); row += 1) {
      if (row > cells.length && this.#saysKept(row)) break;
      if (row < this.#heading) this.#above(row, cells[row - 1]?.[0] ?? NOTHING);
      else this.#row(row, cells[row - 1] ?? []);
    }
  }

  /** What of the sheet is ours, as it stands now. */
  ours(): ReliedOn {
    const { grid, sheet } = this;
    const last = Math.min(grid.rows, cellsOf(sheet).length);
    const rows = Array.from({ length: last }, (_, index) => index + 1);
    const columns = this.#columns.places.flatMap((column) => column ?? []);
    return { headerRow: this.#heading, rows, columns };
  }

  #add(cell: string | null, was: string | null, now: string | null): void {
    this.changes.push({ sheet: this.grid.sheet, cell, kind: 'report', was, now });
  }

  /** Columns that went are told once each, and so are those that give a heading of ours a second meaning. */
  #gone(): void {
    this.sheet.columns.forEach(({ heading }, place) => {
      if (this.#columns.places[place] == null) this.#add(null, heading, null);
    });
    for (const column of this.#columns.doubles) {
      this.#add(cellAddress(this.#heading, column), null, this.#text(this.#heading, column));
    }
  }

  #text(row: number, column: number): string | null {
    return this.grid.formula(row, column) ?? told(cellText(this.grid.value(row, column)));
  }

  /** Title and notes: one text across the row, in whichever column its cell has come to stand. */
  #above(row: number, was: CellContent): void {
    const ours = new Set([1, ...this.#columns.places.flatMap((column) => column ?? [])]);
    const filled = [...ours].filter((column) => this.#text(row, column) !== null).sort((a, b) => a - b);
    const same = (column: number): boolean =>
      this.grid.formula(row, column) === null && sameReportCell(was, this.grid.value(row, column));
    const at = filled.find(same) ?? filled[0] ?? 1;
    if (!same(at)) this.#add(cellAddress(row, at), told(cellText(was.value)), this.#text(row, at));
    for (const column of filled) {
      if (column !== at) this.#add(cellAddress(row, column), null, this.#text(row, column));
    }
  }

  #row(row: number, cells: readonly CellContent[]): void {
    this.#columns.places.forEach((column, place) => {
      if (column === null || this.#isInput(row, place, cells)) return;
      const was = cells[place] ?? NOTHING;
      // What a formula of ours comes to is the sheet's own; that it is the formula is ours.
      const formula = this.grid.formula(row, column);
      const same =
        was.formula === undefined
          ? formula === null && sameReportCell(was, this.grid.value(row, column))
          : formula === was.formula;
      if (same) return;
      this.#add(cellAddress(row, column), was.formula ?? told(cellText(was.value)), this.#text(row, column));
    });
  }

  /** A cell that the reader of a report is to fill in. */
  #isInput(row: number, place: number, cells: readonly CellContent[]): boolean {
    const heading = this.sheet.columns[place]?.heading;
    const label = cellText(cells[0]?.value ?? EMPTY);
    return (
      row > this.#heading &&
      cells.length > 0 &&
      (this.sheet.known.inputs ?? []).some((input) => input.heading === heading && (input.where?.test(label) ?? true))
    );
  }

  #saysKept(row: number): boolean {
    return this.#columns.places.some((column) => {
      const value = column === null ? EMPTY : this.grid.value(row, column);
      return value.kind === 'text' && value.text.startsWith(KEPT_NOTES);
    });
  }
}

const NOTHING: CellContent = { value: EMPTY };

function told(text: string): string | null {
  return text === '' ? null : text;
}
