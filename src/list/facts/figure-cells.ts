import type { Pack } from '../../policy/pack';
import { approximate } from '../../quantity/approximate';
import { isDateFormat, isPercentFormat, shownNumber, unitShown } from '../../quantity/displayed';
import { FIGURE_DIGITS, fits, grouped } from '../../quantity/exact';
import { readGrowth } from '../../quantity/growth-text';
import { readNumber } from '../../quantity/number-text';
import type { Unit } from '../../quantity/unit';
import { areaAddress } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import type { MappedColumn } from '../columns/mapped-column';
import { dimensionOf } from '../columns/sense';
import { FINDINGS } from '../findings';
import type { Unreadable } from '../findings/number-unreadable';
import type { Finding } from '../reading';
import type { SheetView } from '../sheet/sheet-view';
import { isBlankText, wordsOf } from '../sheet/sheet-view';
import { quoted } from '../sheet/wording';
import { dayReader } from './day-cells';
import { KnownCell } from './known-cell';
import type { FactKey } from './names';
import { keyName } from '../../policy/key-names';
import { CELL, PackedCells } from './packed-cells';
import type { CellRead } from './packed-cells';

/** A column of a list that holds a fact, its rows in the list's order. */
export interface FactCells {
  readonly column: MappedColumn;
  readonly fact: FactKey;
  readonly cells: PackedCells;
}

/** What reading cells needs to know, and where findings go. */
export interface CellReader {
  readonly view: SheetView;
  readonly pack: Pack;
  /** The rows of enterprises. */
  readonly rows: readonly number[];
  /** Name by row, cleaned, to tell whose a merged figure is; by place in `rows`. */
  readonly names: readonly (string | null)[];
  readonly findings: Finding[];
}

/** Reads a column of figures or bases: every row's cell in the metric's unit. */
export function readFigures(reader: CellReader, column: MappedColumn, fact: FactKey): FactCells {
  const {
    view,
    rows,
    pack: { metrics },
  } = reader;
  const isDay = metrics.some(({ id, unit }) => id === fact.metric && unit === '日期');
  const merged = mergedOver(reader, column.column);
  const one = isDay ? dayReader(reader, column) : figureReader(reader, column, fact);
  const cells = new PackedCells(rows.length);
  rows.forEach((row, place) => {
    const area = merged?.get(row);
    if (area === undefined) {
      cells.set(place, one(row));
      return;
    }
    const { pack, findings } = reader;
    findings.push(FINDINGS['value-missing'].ofMerged(pack, view.sheet, row, column.column, column.key, area));
    cells.set(place, CELL.merged);
  });
  return { column, fact, cells };
}

/** Rows whose figure is merged over rows of different names or with columns to its left, with the area; null where nothing is merged. */
export function mergedOver({ view, rows, names }: CellReader, column: number): ReadonlyMap<number, string> | null {
  if (!view.hasMerges(column)) return null;
  const placeOf = new Map(rows.map((row, place) => [row, place]));
  const found = new Map<number, string>();
  for (const row of rows) {
    const area = view.mergeAt(row, column);
    if (!area) continue;
    // A number merged over columns is that of the first: the others have none of their own.
    if (area.left !== column && isNumber(view.held(row, column))) {
      found.set(row, areaAddress(area));
      continue;
    }
    if (area.bottom === area.top) continue;
    const owners = new Set<string | null>();
    for (let other = area.top; other <= area.bottom; other += 1) {
      const place = placeOf.get(other);
      if (place !== undefined) owners.add(names[place] ?? null);
    }
    if (owners.size > 1) found.set(row, areaAddress(area));
  }
  return found;
}

/** What a number's format may say against its being a figure in its column's unit. */
type OddFormat = 'date' | 'percent' | 'format-unit';

function isNumber(value: CellValue): boolean {
  return value.kind === 'number' || (wordsOf(value) !== '' && readNumber(wordsOf(value)).kind === 'number');
}

function figureReader(reader: CellReader, column: MappedColumn, fact: FactKey): (row: number) => CellRead {
  const { view, pack, findings } = reader;
  const { sheet, grid } = view;
  const at = column.column;
  const { unit } = column;
  const name = keyName(pack, column.key);
  const metric = pack.metrics.find(({ id }) => id === fact.metric);
  const signed = metric?.span === 'any';
  const factor = unit === null || unit.factor.equals(1) ? null : { exact: unit.factor, approx: unit.factor.toNumber() };
  const dimension = dimensionOf(fact.metric, pack);
  const formats = new Map<string, OddFormat | null>();
  const mergedColumn = view.hasMerges(at);

  // A unit that the cell shows and its column does not have: which of them counts is not for us to guess.
  const clashes = (format: string): boolean => {
    const shown = unitShown(format);
    return shown !== null && shown.dimension === dimension && !shown.factor.equals(unit?.factor ?? 1);
  };

  const kindOfFormat = (format: string): OddFormat | null => {
    let kind = formats.get(format);
    if (kind === undefined) {
      kind = isDateFormat(format)
        ? 'date'
        : isPercentFormat(format)
          ? 'percent'
          : clashes(format)
            ? 'format-unit'
            : null;
      formats.set(format, kind);
    }
    return kind;
  };
  const unreadable = (row: number, text: string, why: Unreadable): CellRead => {
    const said = { name, text: quoted(text), why, unit: unit?.id ?? metric?.unit ?? '' };
    findings.push(FINDINGS['number-unreadable'].of(sheet, row, at, said));
    return CELL.unreadable;
  };
  const settled = (row: number, cell: KnownCell, typed: boolean, shown: () => string): CellRead => {
    const { approx } = cell;
    // A number has 15 digits: only a very large or very small one can have more of them than a figure may.
    const doubtful = approx !== 0 && (typed || Math.abs(approx) >= 1e14 || Math.abs(approx) < 1e-3);
    if (doubtful && !fits(cell.value, FIGURE_DIGITS)) return unreadable(row, shown(), 'too-long');
    if (approx < 0 && fact.aspect === 'base' && signed) return CELL.negative;
    if (approx < 0 && !signed) {
      const said = { name, value: `${grouped(cell.value)}${metric?.unit ?? ''}` };
      findings.push(FINDINGS['value-negative'].ofCell(sheet, row, at, said));
      return CELL.negative;
    }
    return cell;
  };

  return (row) => {
    const value = mergedColumn ? view.held(row, at) : grid.value(row, at);
    switch (value.kind) {
      case 'empty':
        return CELL.empty;
      case 'number': {
        const format = grid.format(row, at);
        const odd = format === 'General' ? null : kindOfFormat(format);
        if (!Number.isFinite(value.number)) return unreadable(row, String(value.number), 'no-number');
        if (odd !== null) return unreadable(row, shownNumber(value.number, format), odd);
        const cell = KnownCell.ofNumber(value.number, factor);
        return settled(row, cell, false, () => shownNumber(value.number, format));
      }
      case 'digits':
      case 'text': {
        if (value.kind === 'text' && isBlankText(value.text)) return CELL.empty;
        const read = readNumber(value.text);
        switch (read.kind) {
          case 'blank':
            return CELL.empty;
          case 'placeholder':
            findings.push(
              FINDINGS['value-missing'].ofPlaceholder(pack, sheet, row, at, column.key, quoted(value.text)),
            );
            return CELL.placeholder;
          case 'unreadable':
            if (fact.aspect === 'base' && saysNoBase(value.text)) return CELL['no-base'];
            return unreadable(row, value.text, read.why);
          case 'number': {
            if (read.unit && read.unit.dimension !== dimension) {
              return unreadable(row, value.text, read.percent ? 'percent' : 'unit');
            }
            const by: Unit | null = read.unit ?? unit;
            const amount = by ? read.value.times(by.factor) : read.value;
            if (value.kind === 'text') {
              const said = { name, text: quoted(value.text), read: `${grouped(amount)}${metric?.unit ?? ''}` };
              findings.push(FINDINGS['number-as-text'].of(sheet, row, at, said));
            }
            const cell = settled(row, KnownCell.ofExact(amount, approximate(amount)), true, () => value.text);
            // What turns out to be no figure was not read: one finding for the cell is enough.
            if (cell.kind === 'unreadable' && value.kind === 'text') findings.splice(-2, 1);
            return cell;
          }
        }
        break;
      }
      case 'logical':
        return unreadable(row, value.logical ? 'TRUE' : 'FALSE', 'logical');
      case 'error':
        findings.push(FINDINGS['formula-error'].of(sheet, row, at, name, value.error));
        return CELL.error;
      case 'stale':
        findings.push(FINDINGS['formula-error'].of(sheet, row, at, name, null));
        return CELL.error;
    }
  };
}

/** Whether a base's cell says in words that there was none. */
function saysNoBase(text: string): boolean {
  const read = readGrowth(text);
  return read.kind === 'no-rate' && (read.why === 'no-base' || read.why === 'new-plant');
}
