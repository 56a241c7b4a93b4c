import { areaAddress, cellAddress } from './address';
import type { Area } from './address';
import type { Change } from './change';
import type { CellLink, PrintLayout, SheetChart, SheetLayout } from './layout';
import { chartName } from './layout';

/** Whether two layouts, or the same pieces of two, say the same. */
export function sameLayout(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))];
  return one.length === other.size && one.every(([key, value]) => other.has(key) && sameLayout(value, other.get(key)));
}

/** A sheet that is laid out anew: what of ours is there, and what is to be. */
export interface Relaid {
  readonly sheet: string;
  readonly before: SheetLayout;
  readonly after: SheetLayout;
  /** The sheet comes with the same changes. */
  readonly added: boolean;
  /** What the host itself found there before, to be put back. */
  readonly found?: unknown;
}

/** What a list of changes comes to for the layout of each sheet that is there in the end. */
export function relaidBy(changes: readonly Change[]): readonly Relaid[] {
  const bySheet = new Map<string, Relaid>();
  for (const change of changes) {
    const { sheet } = change;
    const key = sheet.toLowerCase();
    switch (change.kind) {
      case 'add-sheet':
        bySheet.set(key, { sheet, before: {}, after: change.layout ?? {}, added: true });
        break;
      case 'layout': {
        const { before = change.before, added = false } = bySheet.get(key) ?? {};
        const found = change.found === undefined ? {} : { found: change.found };
        bySheet.set(key, { sheet, before, after: change.after, added, ...found });
        break;
      }
      case 'remove-sheet':
        bySheet.delete(key);
        break;
      case 'cells':
        break;
    }
  }
  return [...bySheet.values()].filter(({ before, after, found }) => found !== undefined || !sameLayout(before, after));
}

/** Pieces of a layout that another one lacks or has otherwise. */
export interface LayoutPieces {
  readonly merges: readonly Area[];
  readonly frozenRows: number | null;
  readonly heights: ReadonlyMap<number, number>;
  readonly filter: Area | null;
  readonly links: readonly CellLink[];
  readonly page: Omit<PrintLayout, 'breaks'> | null;
  readonly breaks: readonly number[];
  readonly charts: readonly { readonly name: string; readonly chart: SheetChart }[];
}

/** What `layout` has and `other` has not. */
export function piecesBeyond(layout: SheetLayout, other: SheetLayout): LayoutPieces {
  const merged = new Set((other.merges ?? []).map(areaAddress));
  const linked = new Set((other.links ?? []).map(linkKey));
  const broken = new Set(other.print?.breaks ?? []);
  const page = pageOf(layout);
  return {
    merges: (layout.merges ?? []).filter((area) => !merged.has(areaAddress(area))),
    frozenRows: layout.frozenRows === other.frozenRows ? null : (layout.frozenRows ?? null),
    heights: new Map(
      Object.entries(layout.heights ?? {})
        .map(([row, points]) => [Number(row), points] as const)
        .filter(([row, points]) => other.heights?.[row] !== points),
    ),
    filter: sameLayout(layout.filter, other.filter) ? null : (layout.filter ?? null),
    links: (layout.links ?? []).filter((link) => !linked.has(linkKey(link))),
    page: sameLayout(page, pageOf(other)) ? null : page,
    breaks: (layout.print?.breaks ?? []).filter((row) => !broken.has(row)),
    charts: (layout.charts ?? []).flatMap((chart, place) =>
      sameLayout(chart, other.charts?.[place]) ? [] : [{ name: chartName(place), chart }],
    ),
  };
}

function pageOf({ print }: SheetLayout): LayoutPieces['page'] {
  if (!print) return null;
  const { orientation, repeat, foot } = print;
  return { orientation, ...(repeat && { repeat }), ...(foot !== undefined && { foot }) };
}

function linkKey({ row, column, sheet, area }: CellLink): string {
  return `${cellAddress(row, column)} ${areaAddress(area)} ${sheet}`;
}

/** Whether two areas share a cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
