import { cellAddress } from '../../workbook/address';
import { cellDifference, shownCellText } from '../cell';
import type { SealedCell } from '../cell';
import { shownFormulaText } from '../formula-form';
import type { SealedContent, SealedRow } from '../content';
import type { Snapshot, SnapshotRow } from '../snapshot';
import type { SealChange, SealChangeKind } from './answer';
import { pairRows } from './pair-rows';

/** What of a sealed list is no longer as it was. */
export interface ListDifferences {
  readonly changes: readonly SealChange[];
  readonly stale: readonly { readonly sheet: string; readonly cell: string }[];
}

const KIND: Readonly<Record<Snapshot['columns'][number]['kind'], SealChangeKind>> = {
  list: 'figure',
  verdict: 'verdict',
  review: 'review',
};

/** Holds a list as it stands against the sealed one: columns by role, rows by key, cells by equality. */
export function listDifferences(content: SealedContent, snapshot: Snapshot): ListDifferences {
  const comparison = new Comparison(content, snapshot);
  comparison.lines();
  comparison.columns();
  comparison.rows();
  comparison.sums();
  comparison.warnings();
  for (const { row, column } of snapshot.unfinished) comparison.stale.push(comparison.place(row, column));
  return comparison;
}

class Comparison implements ListDifferences {
  readonly changes: SealChange[] = [];
  readonly stale: { readonly sheet: string; readonly cell: string }[] = [];
  /** By place of a sealed column: the place of its role in the list now; null where no column has it. */
  readonly #places: readonly (number | null)[];

  constructor(
    readonly content: SealedContent,
    readonly snapshot: Snapshot,
  ) {
    const places = new Map(snapshot.columns.map(({ role }, place) => [role, place]));
    this.#places = content.columns.map(({ role }) => places.get(role) ?? null);
  }

  place(row: number, column: number): { readonly sheet: string; readonly cell: string } {
    return { sheet: this.snapshot.sheet, cell: cellAddress(row, column) };
  }

  #add(kind: SealChangeKind, cell: string | null, was: string | null, now: string | null): void {
    this.changes.push({ sheet: this.snapshot.sheet, cell, kind, was, now });
  }

  /** Title and lines say unit and period: one that went or reads otherwise is a change, a further one by itself is none. */
  lines(): void {
    const { content, snapshot } = this;
    // A list that was read without a title (in a block of its own) says nothing of it.
    if (content.title !== '' && content.title !== snapshot.title) {
      this.#add('header', null, content.title, snapshot.title || null);
    }
    const now = [...snapshot.lines];
    const gone = content.lines.filter((line) => {
      const at = now.indexOf(line);
      if (at >= 0) now.splice(at, 1);
      return at < 0;
    });
    for (const [index, line] of gone.entries()) this.#add('header', null, line, now[index] ?? null);
  }

  columns(): void {
    const { content, snapshot } = this;
    content.columns.forEach((was, index) => {
      const now = snapshot.columns[this.#places[index] ?? -1];
      const words = (column: typeof was): string =>
        [column.header, column.unit && `〔${column.unit}〕`, column.period && `〔${column.period}〕`].join('');
      const kind = was.kind === 'list' ? 'header' : KIND[was.kind];
      if (!now) this.#add(kind, null, was.header, null);
      else if (was.header !== now.header || was.unit !== now.unit || !samePeriod(was.period, now.period)) {
        const cell = cellAddress(snapshot.headerRow, now.column);
        const alike = was.header === now.header;
        this.#add(kind, cell, alike ? words(was) : was.header, alike ? words(now) : now.header);
      }
    });
    const sealed = new Set(content.columns.map(({ role }) => role));
    for (const { role, kind, column, header } of snapshot.columns) {
      if (sealed.has(role)) continue;
      this.#add(kind === 'list' ? 'header' : KIND[kind], cellAddress(snapshot.headerRow, column), null, header);
    }
  }

  readonly #cellsNow = (row: { readonly cells: readonly SealedCell[] }): readonly (SealedCell | null)[] =>
    this.#places.map((place) => (place === null ? null : (row.cells[place] ?? null)));

  rows(): void {
    const { pairs, removed, added } = pairRows(this.content.rows, this.snapshot.rows, this.#cellsNow);
    for (const [was, now] of pairs) this.#cells(was.cells, now);
    for (const row of removed) this.#add('row-removed', null, told(row), null);
    for (const row of added) this.#add('row-added', this.#at(row), null, told(row));
  }

  #at({ row }: SnapshotRow): string {
    const name = this.snapshot.columns.find(({ role }) => role === 'name') ?? this.snapshot.columns[0];
    return cellAddress(row, name?.column ?? 1);
  }

  #cells(
    sealed: readonly SealedCell[],
    now: { readonly row: number; readonly cells: readonly SealedCell[] },
    counts: (was: SealedCell) => boolean = () => true,
  ): void {
    const found = this.#cellsNow(now);
    sealed.forEach((was, index) => {
      if (!counts(was)) return;
      const cell = found[index];
      const column = this.snapshot.columns[this.#places[index] ?? -1];
      // A column that went is told once, by its heading.
      if (!cell || !column) return;
      const at = this.place(now.row, column.column);
      switch (cellDifference(was, cell)) {
        case 'same':
          break;
        case 'stale':
          this.stale.push(at);
          break;
        case 'formula':
          this.#add('formula', at.cell, this.#formulaText(was), this.#formulaText(cell));
          break;
        case 'value':
          this.#add(KIND[column.kind], at.cell, shownCellText(was), shownCellText(cell));
      }
    });
  }

  readonly #formulaText = (cell: SealedCell): string | null => shownFormulaText(cell, (name) => this.#heading(name));

  /** The words over a column that a formula names by its role or heading. */
  #heading(name: string): string {
    const { columns } = this.snapshot;
    return columns.find(({ role }) => role === name)?.header ?? name.replace(/^~/, '');
  }

  /** Sums that were typed. A further one is none of the list's. */
  sums(): void {
    const rest = [...this.snapshot.sums];
    for (const { label, cells } of this.content.sums) {
      const alike = rest.findIndex((sum) => sum.label === label && this.#isSame(cells, sum.cells));
      const at = alike >= 0 ? alike : rest.findIndex((sum) => sum.label === label);
      const [now] = at >= 0 ? rest.splice(at, 1) : [];
      if (!now) this.#add('row-removed', null, label, null);
      else if (alike < 0) this.#cells(cells, now, ({ kind }) => kind !== 'empty');
    }
  }

  /** A warning that went: the results beside it would pass for final ones. */
  warnings(): void {
    const rest = [...this.snapshot.warnings];
    for (const warning of this.content.warnings) {
      const at = rest.indexOf(warning);
      if (at < 0) this.#add('report', null, warning, null);
      else rest.splice(at, 1);
    }
  }

  #isSame(was: readonly SealedCell[], now: readonly SealedCell[]): boolean {
    const found = this.#cellsNow({ cells: now });
    return was.every((cell, place) => {
      const other = found[place];
      return cell.kind === 'empty' || (other != null && cellDifference(cell, other) === 'same');
    });
  }
}

/** Two periods as read; the year is not always said, and the role of a column tells this year from the one before. */
function samePeriod(was: string, now: string): boolean {
  const parts = [was, now].map((period) => /^(?:(\d+) )?(.*)$/.exec(period) ?? []);
  const [[, year, rest] = [], [, yearNow, restNow] = []] = parts;
  return rest === restNow && (year === undefined || yearNow === undefined || year === yearNow);
}

function told({ name, key }: Pick<SealedRow, 'name' | 'key'>): string {
  const code = /^code:(.*)$/.exec(key)?.[1];
  return [name, code && `（${code}）`].join('');
}
