import { blocks, overlap } from '../area';
import { HostFault } from '../fault';
import { assertOpen, beforeWrite } from '../guards';
import { PLAIN } from '../model';
import type { HostCell } from '../model';
import type { HostRange } from '../range';
import { cellProperties, enterAll, told } from '../range';
import { areas, demanded } from './members';
import type { Members, Yields } from './members';

/** What a cell is to Excel's “Go to special”. */
const SPECIAL: Readonly<Record<string, (cell: HostCell | undefined) => boolean>> = {
  Formulas: (cell) => cell !== undefined && cell.formula !== null,
  Constants: (cell) => cell !== undefined && cell.formula === null && cell.value !== '',
  Blanks: (cell) => cell === undefined || (cell.formula === null && cell.value === ''),
};

function isOf(kind: unknown, cell: HostCell | undefined): boolean {
  if (typeof kind !== 'string' || kind === 'All') return true;
  if (!cell) return false;
  const own = cell.error
    ? 'Errors'
    : { number: 'Numbers', string: 'Text', boolean: 'Logical' }[typeof cell.value as 'number'];
  return kind.includes(own);
}

/** Blocks of the cells asked for; blank and visible ones within what the sheet uses. */
function special({ sheet, area }: HostRange, kind: unknown, valueKind: unknown): Yields {
  const inside = area.bottom - area.top < 5000 ? area : overlap(area, sheet.used(false) ?? { ...area, bottom: 0 });
  const visible = kind === 'Visible';
  const test = SPECIAL[String(kind)];
  if (!test && !visible) throw new HostFault('NotImplemented', `special cells: ${String(kind)}`);
  const cells: [number, number][] = [];
  for (let row = inside?.top ?? 1; row <= (inside?.bottom ?? 0); row += 1) {
    for (let column = inside?.left ?? 1; column <= (inside?.right ?? 0); column += 1) {
      const cell = sheet.at(row, column);
      const found = visible
        ? !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column)
        : test?.(cell) === true && (kind === 'Blanks' || isOf(valueKind, cell));
      if (found) cells.push([row, column]);
    }
  }
  return areas(sheet, blocks(cells));
}

/** The calls of a range that look at its cells one by one, or change them other than by a value. */
export const rangeCells: Members<'Range'>['call'] = {
  GetRowProperties: ({ range: { sheet, area } }) =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
      rowHidden: sheet.hiddenRows.has(area.top + index),
      rowIndex: area.top + index - 1,
    })),
  GetColumnProperties: ({ range: { sheet, area } }) =>
    Array.from({ length: area.right - area.left + 1 }, (_, index) => ({
      columnHidden: sheet.hiddenColumns.has(area.left + index),
      columnIndex: area.left + index - 1,
    })),
  GetCellProperties: ({ range: of }) => cellProperties(of),
  GetSpecialCells: ({ range: of }, [kind, valueKind]) => {
    const found = special(of, kind, valueKind);
    return { yields: demanded(found.yields) };
  },
  GetSpecialCellsOrNullObject: ({ range: of }, [kind, valueKind]) => special(of, kind, valueKind),
  Merge: ({ range: of }, [across], world) => {
    beforeWrite(world, [of], 'values');
    const { sheet, area } = of;
    assertOpen(sheet);
    if (world.book.tables.some((table) => table.sheet === sheet && overlap(table.area, area))) {
      throw new HostFault('InvalidOperation', 'Cells of a table cannot be merged.');
    }
    const rows = across === true ? Array.from({ length: area.bottom - area.top + 1 }, (_, at) => area.top + at) : null;
    const merged = rows ? rows.map((row) => ({ ...area, top: row, bottom: row })) : [area];
    sheet.merges.splice(0, Infinity, ...sheet.merges.filter((each) => !overlap(each, area)), ...merged);
    for (const { top, left, bottom, right } of merged) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          if (row !== top || column !== left) {
            Object.assign(sheet.touch(row, column), { value: '', formula: null, error: false });
          }
        }
      }
    }
  },
  Unmerge: ({ range: of }, _given, world) => {
    beforeWrite(world, [of], 'values');
    assertOpen(of.sheet);
    of.sheet.merges.splice(0, Infinity, ...of.sheet.merges.filter((each) => !overlap(each, of.area)));
  },
  Clear: ({ range: of }, [what], world) => {
    const { sheet, area } = of;
    if (what === 'Hyperlinks') {
      beforeWrite(world, [of], 'values');
      for (const place of [...sheet.links.keys()]) {
        const [row, column] = [Math.floor(place / 16_384), (place % 16_384) + 1];
        if (overlap(area, { top: row, left: column, bottom: row, right: column })) sheet.links.delete(place);
      }
      return;
    }
    if (what !== 'Formats') enterAll(world, { sheet, area: overlap(area, sheet.used(false) ?? area) ?? area }, '');
    if (what === 'Contents') return;
    beforeWrite(world, [of], 'looks');
    for (const [place, cell] of sheet.cells) {
      const [row, column] = [Math.floor(place / 16_384), (place % 16_384) + 1];
      if (!overlap(area, { top: row, left: column, bottom: row, right: column })) continue;
      cell.format = 'General';
      cell.look = { ...PLAIN };
    }
    told(world, of);
  },
};
