import type { Area } from '../../../../src/workbook/address';
import type {
  HostChart,
  HostComment,
  HostName,
  HostPivot,
  HostProtection,
  HostSetting,
  HostSpill,
  HostTable,
  HostXmlPart,
} from './holdings';
import { PROTECTED_ALL } from './holdings';

/** The look of a cell, as far as the add-in touches it. */
export interface Look {
  fill: string;
  colour: string;
  bold: boolean;
  italic: boolean;
  wrap: boolean;
  horizontal: string;
  vertical: string;
}

export const PLAIN: Readonly<Look> = {
  fill: '',
  colour: '#000000',
  bold: false,
  italic: false,
  wrap: false,
  horizontal: 'General',
  vertical: 'Bottom',
};

export interface HostCell {
  value: number | string | boolean;
  /** Of an error, `value` is its text. */
  error: boolean;
  formula: string | null;
  format: string;
  look: Look;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export class HostSheet {
  readonly cells = new Map<number, HostCell>();
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly widths = new Map<number, number>();
  /** Where a filter stands; the rows that it hides are hidden rows. */
  filter: { area: Area; hides: boolean } | null = null;
  frozen: Area | null = null;
  /** In points, by row. */
  readonly heights = new Map<number, number>();
  /** What a cell's link leads to, by its place. */
  readonly links = new Map<number, string>();
  readonly page: Record<string, unknown> = {};
  /** Rows below which a page ends. */
  readonly breaks = new Set<number>();
  readonly charts: HostChart[] = [];
  readonly spills: HostSpill[] = [];
  /** Array formulas of the old kind: entered over their cells, changed only as a whole. */
  readonly arrays: Area[] = [];
  /** Cells that stay open on a protected sheet. */
  readonly unlocked: Area[] = [];
  protection: HostProtection | null = null;
  calculations = 0;

  constructor(
    readonly id: string,
    public name: string,
    public visibility: Visibility = 'Visible',
  ) {}

  get protected(): boolean {
    return this.protection !== null;
  }

  set protected(on: boolean) {
    this.protection = on ? { options: PROTECTED_ALL, password: '' } : null;
  }

  static place(row: number, column: number): number {
    return row * 16_384 + column - 1;
  }

  at(row: number, column: number): HostCell | undefined {
    return this.cells.get(HostSheet.place(row, column));
  }

  touch(row: number, column: number): HostCell {
    const place = HostSheet.place(row, column);
    const known = this.cells.get(place);
    if (known) return known;
    const made: HostCell = { value: '', error: false, formula: null, format: 'General', look: { ...PLAIN } };
    this.cells.set(place, made);
    return made;
  }

  /** The block of all cells that hold something: a format too, unless values alone count. */
  used(valuesOnly: boolean): Area | null {
    let area: Area | null = null;
    for (const [place, cell] of this.cells) {
      if (valuesOnly && cell.value === '' && cell.formula === null) continue;
      const row = Math.floor(place / 16_384);
      const column = (place % 16_384) + 1;
      area = area
        ? {
            top: Math.min(area.top, row),
            left: Math.min(area.left, column),
            bottom: Math.max(area.bottom, row),
            right: Math.max(area.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    }
    return area;
  }
}

/** A workbook as Excel holds one: enough of it for what the add-in does. */
export class HostBook {
  readonly sheets: HostSheet[] = [];
  readonly tables: HostTable[] = [];
  readonly comments: HostComment[] = [];
  readonly names: HostName[] = [];
  readonly settings: HostSetting[] = [];
  readonly xmlParts: HostXmlPart[] = [];
  readonly pivots: HostPivot[] = [];
  /** The password that the structure is protected with, an empty one too; null: it is not. */
  structure: string | null = null;
  /** The sheet that is in front; null: the first visible one. */
  active: HostSheet | null = null;
  selection: { sheet: string; area: Area } | null = null;
  calculations = 0;
  #next = 1;

  add(name: string, visibility: Visibility = 'Visible'): HostSheet {
    const sheet = new HostSheet(this.nextId(), name, visibility);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Removes a sheet with what stands on it. */
  remove(sheet: HostSheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    for (const list of [this.tables, this.comments, this.pivots]) {
      const kept = (list as { readonly sheet: HostSheet }[]).filter((each) => each.sheet !== sheet);
      list.splice(0, list.length, ...(kept as never[]));
    }
    const names = this.names.filter(({ scope }) => scope !== sheet);
    this.names.splice(0, this.names.length, ...names);
    if (this.active === sheet) this.active = null;
  }

  nextId(): string {
    return `{00000000-0001-0000-0000-${String(this.#next++).padStart(12, '0')}}`;
  }

  /** Names are the same whatever their case; an id finds its sheet too. */
  sheet(key: string): HostSheet | null {
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;
  }
}
