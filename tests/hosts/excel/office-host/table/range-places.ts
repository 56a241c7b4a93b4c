import type { Area } from '../../../../../src/workbook/address';
import { SHEET_LIMIT } from '../../../../../src/workbook/address';
import { EVERYTHING, cellArea, covers, overlap } from '../area';
import { HostFault } from '../fault';
import type { HostRange } from '../range';
import { rangeAt, size } from '../range';
import { areas, aRange, demanded, isObject, nothing } from './members';
import type { Members, Yields } from './members';

/** A range beside, inside or around another; outside the sheet there is none. */
function within({ sheet }: HostRange, area: Area): Yields {
  if (area.top < 1 || area.left < 1 || area.bottom > SHEET_LIMIT.rows || area.right > SHEET_LIMIT.columns) {
    throw new HostFault('InvalidArgument');
  }
  if (area.top > area.bottom || area.left > area.right) throw new HostFault('InvalidArgument');
  return aRange({ sheet, area });
}

function other({ sheet }: HostRange, given: unknown): Area {
  return isObject(given, 'Range') ? given.range.area : rangeAt(sheet, given).area;
}

function used({ sheet, area }: HostRange, valuesOnly: unknown): Area | null {
  const whole = sheet.used(valuesOnly === true);
  const shared = whole && overlap(whole, area);
  if (!shared) return null;
  const cells: [number, number][] = [];
  for (let row = shared.top; row <= shared.bottom; row += 1) {
    for (let column = shared.left; column <= shared.right; column += 1) {
      const cell = sheet.at(row, column);
      if (cell && (valuesOnly !== true || cell.value !== '' || cell.formula !== null)) cells.push([row, column]);
    }
  }
  if (cells.length === 0) return null;
  const [rows, columns] = [cells.map(([row]) => row), cells.map(([, column]) => column)];
  return { top: rows[0] ?? 1, bottom: rows.at(-1) ?? 1, left: least(columns), right: -least(columns.map((at) => -at)) };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((least, each) => Math.min(least, each), Infinity);
}

function spillFrom({ sheet, area }: HostRange): Area | null {
  const spill = sheet.spills.find(({ row, column }) => row === area.top && column === area.left);
  return spill ? spill.area : null;
}

function spillParent(range: HostRange): Area | null {
  const { rows, columns } = size(range);
  if (rows !== 1 || columns !== 1) throw new HostFault('InvalidArgument', 'A spill parent is asked of one cell.');
  const spill = range.sheet.spills.find(({ area }) => covers(area, range.area));
  return spill ? cellArea(spill.row, spill.column) : null;
}

const orNothing = (range: HostRange, area: Area | null): Yields => (area ? within(range, area) : nothing);

/** The calls of a range that lead to other ranges. */
export const rangePlaces: Members<'Range'>['call'] = {
  GetCell: ({ range: of }, [row, column]) => {
    const [down, across] = [of.area.top + Number(row), of.area.left + Number(column)];
    return within(of, cellArea(down, across));
  },
  GetRow: ({ range: of }, [row]) =>
    within(of, { ...of.area, top: of.area.top + Number(row), bottom: of.area.top + Number(row) }),
  GetColumn: ({ range: of }, [column]) =>
    within(of, { ...of.area, left: of.area.left + Number(column), right: of.area.left + Number(column) }),
  GetLastRow: ({ range: of }) => within(of, { ...of.area, top: of.area.bottom }),
  GetLastColumn: ({ range: of }) => within(of, { ...of.area, left: of.area.right }),
  GetLastCell: ({ range: of }) => within(of, cellArea(of.area.bottom, of.area.right)),
  GetEntireRow: ({ range: of }) => within(of, { ...EVERYTHING, top: of.area.top, bottom: of.area.bottom }),
  GetEntireColumn: ({ range: of }) => within(of, { ...EVERYTHING, left: of.area.left, right: of.area.right }),
  GetOffsetRange: ({ range: of }, [rows, columns]) =>
    within(of, {
      top: of.area.top + Number(rows),
      bottom: of.area.bottom + Number(rows),
      left: of.area.left + Number(columns),
      right: of.area.right + Number(columns),
    }),
  GetResizedRange: ({ range: of }, [rows, columns]) =>
    within(of, { ...of.area, bottom: of.area.bottom + Number(rows), right: of.area.right + Number(columns) }),
  GetBoundingRect: ({ range: of }, [given]) => {
    const second = other(of, given);
    return within(of, {
      top: Math.min(of.area.top, second.top),
      left: Math.min(of.area.left, second.left),
      bottom: Math.max(of.area.bottom, second.bottom),
      right: Math.max(of.area.right, second.right),
    });
  },
  GetIntersection: ({ range: of }, [given]) => within(of, demanded(overlap(of.area, other(of, given)))),
  GetIntersectionOrNullObject: ({ range: of }, [given]) => orNothing(of, overlap(of.area, other(of, given))),
  GetUsedRange: ({ range: of }, [valuesOnly]) =>
    within(of, used(of, valuesOnly) ?? cellArea(of.area.top, of.area.left)),
  GetUsedRangeOrNullObject: ({ range: of }, [valuesOnly]) => orNothing(of, used(of, valuesOnly)),
  GetMergedAreasOrNullObject: ({ range: { sheet, area } }) => {
    const found = sheet.merges.filter((each) => overlap(each, area));
    // Excel names no more at once.
    if (found.length > 512) throw new HostFault('GeneralException', 'Too many merged areas.');
    return areas(sheet, found);
  },
  GetSpillParent: ({ range: of }) => within(of, demanded(spillParent(of))),
  GetSpillParentOrNullObject: ({ range: of }) => orNothing(of, spillParent(of)),
  GetSpillingToRange: ({ range: of }) => within(of, demanded(spillFrom(of))),
  GetSpillingToRangeOrNullObject: ({ range: of }) => orNothing(of, spillFrom(of)),
  GetTables: ({ range: { sheet, area } }, [fullyContained], { book }) => ({
    yields: {
      type: 'TableScopedCollection',
      tables: book.tables.filter(
        (each) =>
          each.sheet === sheet && (fullyContained === true ? covers(area, each.area) : overlap(area, each.area)),
      ),
    },
  }),
  GetPivotTables: ({ range: { sheet, area } }, [fullyContained], { book }) => ({
    yields: {
      type: 'PivotTableScopedCollection',
      pivots: book.pivots.filter(
        (each) =>
          each.sheet === sheet && (fullyContained === true ? covers(area, each.area) : overlap(area, each.area)),
      ),
    },
  }),
};
