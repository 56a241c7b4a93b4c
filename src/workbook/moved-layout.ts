import type { Area } from './address';
import type { CellLink, PrintLayout, SheetChart, SheetLayout } from './layout';

/** Rows or columns that came into a sheet before `at`, or went from it. Counted from 1. */
export interface Shift {
  readonly sheet: string;
  readonly axis: 'rows' | 'columns';
  readonly kind: 'inserted' | 'removed';
  readonly at: number;
  readonly count: number;
}

/** Where an area of the shifted sheet stands after it; what comes into its middle belongs to it. Null: it went. */
export function movedArea(area: Area, { axis, ...shift }: Shift): Area | null {
  const [from, to] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const [first, last] = movedSpan(from, to, shift);
  if (last < first) return null;
  return axis === 'rows' ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}

function movedSpan(
  from: number,
  to: number,
  { kind, at, count }: Pick<Shift, 'kind' | 'at' | 'count'>,
): [number, number] {
  if (kind === 'inserted') return [from >= at ? from + count : from, to >= at ? to + count : to];
  const end = at + count;
  const first = from < at ? from : from < end ? at : from - count;
  const last = to < at ? to : to < end ? at - 1 : to - count;
  return [first, last];
}

/**
 * A sheet's layout after rows or columns came or went: on the sheet itself every piece follows its cells, on another one
 * its links into the shifted sheet do. What lost its cells goes; the same object where nothing moved.
 *
 * @param sheet whose layout it is
 */
export function movedLayout(layout: SheetLayout, sheet: string, shift: Shift): SheetLayout {
  const links = layout.links?.flatMap((link) => movedLink(link, sheet, shift) ?? []);
  if (!sameName(sheet, shift.sheet)) {
    const led = layout.links?.some((link) => sameName(link.sheet, shift.sheet)) === true;
    return led && links ? { ...layout, links } : layout;
  }
  const { merges, frozenRows, heights, filter, print, charts } = layout;
  const filtered = filter && movedArea(filter, shift);
  return {
    ...(links && { links }),
    ...(merges && { merges: merges.flatMap((area) => movedArea(area, shift) ?? []) }),
    ...(frozenRows !== undefined && { frozenRows: movedRows(1, frozenRows, shift)?.bottom ?? 0 }),
    ...(heights && { heights: movedHeights(heights, shift) }),
    ...(filtered && { filter: filtered }),
    ...(print && { print: movedPrint(print, shift) }),
    ...(charts && { charts: charts.flatMap((chart) => movedChart(chart, shift) ?? []) }),
  };
}

/** A sheet's layout after a sheet that its links may lead to took another name; the same object where none does. */
export function renamedLayout(layout: SheetLayout, from: string, to: string): SheetLayout {
  if (layout.links?.some(({ sheet }) => sameName(sheet, from)) !== true) return layout;
  return { ...layout, links: layout.links.map((link) => (sameName(link.sheet, from) ? { ...link, sheet: to } : link)) };
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function movedLink(link: CellLink, sheet: string, shift: Shift): CellLink | null {
  const { row, column } = link;
  const cell = { top: row, bottom: row, left: column, right: column };
  const at = sameName(sheet, shift.sheet) ? movedArea(cell, shift) : cell;
  const area = sameName(link.sheet, shift.sheet) ? movedArea(link.area, shift) : link.area;
  return at && area && { ...link, row: at.top, column: at.left, area };
}

/** Whole rows: columns that come and go leave them. */
function movedRows(
  top: number,
  bottom: number,
  shift: Shift,
): { readonly top: number; readonly bottom: number } | null {
  if (shift.axis === 'columns') return { top, bottom };
  const [first, last] = movedSpan(top, bottom, shift);
  return last < first ? null : { top: first, bottom: last };
}

function movedHeights(heights: NonNullable<SheetLayout['heights']>, shift: Shift): NonNullable<SheetLayout['heights']> {
  return Object.fromEntries(
    Object.entries(heights).flatMap(([row, points]): [number, number][] => {
      const at = movedRows(Number(row), Number(row), shift);
      return at ? [[at.top, points]] : [];
    }),
  );
}

function movedPrint({ repeat, breaks, ...rest }: PrintLayout, shift: Shift): PrintLayout {
  const rows = repeat && movedRows(repeat.top, repeat.bottom, shift);
  return {
    ...rest,
    ...(rows && { repeat: rows }),
    ...(breaks && { breaks: [...new Set(breaks.flatMap((row) => movedBreak(row, shift)))] }),
  };
}

/** A page whose last row went ends with the row before it, unless no row of it is left. */
function movedBreak(row: number, shift: Shift): readonly number[] {
  const at = movedRows(row, row, shift);
  if (at) return [at.top];
  return shift.at > 1 ? [shift.at - 1] : [];
}

function movedChart(chart: SheetChart, shift: Shift): SheetChart | null {
  const categories = movedArea(chart.categories, shift);
  const series = chart.series.flatMap(({ name, values }) => {
    const moved = movedArea(values, shift);
    return moved ? [{ name, values: moved }] : [];
  });
  if (!categories || series.length === 0) return null;
  // It lies over cells without needing them: where they went it stays beside.
  return { ...chart, categories, series, at: movedArea(chart.at, shift) ?? chart.at };
}
