import type { Area } from '../../../../src/workbook/address';

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

export class HostSheet {
  readonly cells = new Map<number, HostCell>();
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly widths = new Map<number, number>();
  protected = false;

  constructor(
    readonly id: string,
    public name: string,
    public visibility: 'Visible' | 'Hidden' = 'Visible',
  ) {}

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
  selection: { sheet: string; area: Area } | null = null;
  calculations = 0;
  #next = 1;

  add(name: string, visibility: 'Visible' | 'Hidden' = 'Visible'): HostSheet {
    const sheet = new HostSheet(
      `{00000000-0001-0000-0000-${String(this.#next++).padStart(12, '0')}}`,
      name,
      visibility,
    );
    this.sheets.push(sheet);
    return sheet;
  }

  /** Names are the same whatever their case; an id finds its sheet too. */
  sheet(key: string): HostSheet | null {
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase()) ?? null;
  }
}
