import { parseArea } from '../../../../src/workbook/address';
import { entered } from './entered';
import type { HostCell } from './model';
import { HostSheet } from './model';
import type { HostRange } from './range';
import { told } from './range';
import { EVENT } from './world';
import type { World } from './world';

/** The user's own hand in the workbook. Events wait until they are handed over. */
export class HostUser {
  constructor(readonly world: World) {}

  type(sheet: string, address: string, text: string): void {
    const range = this.#range(sheet, address);
    entered(text, range.sheet.touch(range.area.top, range.area.left), this.world.functionNames);
    told(this.world, range, 'Unknown');
  }

  select(sheet: string, address: string): void {
    const range = this.#range(sheet, address);
    this.world.book.active = range.sheet;
    this.world.book.selection = { sheet: range.sheet.name, area: range.area };
    this.world.tell(EVENT.selection, { address, worksheetId: range.sheet.id });
  }

  /** Puts an empty row above one: all below move down, merged areas with them. */
  insertRow(name: string, above: number): void {
    const { sheet } = this.#range(name, `A${String(above)}`);
    const moved = new Map<number, HostCell>();
    for (const [place, cell] of sheet.cells) {
      const row = Math.floor(place / 16_384);
      moved.set(row < above ? place : HostSheet.place(row + 1, (place % 16_384) + 1), cell);
    }
    sheet.cells.clear();
    for (const [place, cell] of moved) sheet.cells.set(place, cell);
    const merges = sheet.merges.map((area) =>
      area.top < above ? area : { ...area, top: area.top + 1, bottom: area.bottom + 1 },
    );
    sheet.merges.splice(0, Infinity, ...merges);
    const row = String(above);
    this.world.tell(EVENT.changed, {
      address: `${row}:${row}`,
      changeType: 'RowInserted',
      source: 'Local',
      triggerSource: 'Unknown',
      worksheetId: sheet.id,
    });
  }

  #range(name: string, address: string): HostRange {
    const sheet = this.world.book.sheet(name);
    const area = parseArea(address);
    if (!sheet || !area) throw new Error(`${name}!${address}`);
    return { sheet, area };
  }
}
