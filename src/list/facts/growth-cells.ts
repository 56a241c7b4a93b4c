import { approximate } from '../../quantity/approximate';
import { isDateFormat, isPercentFormat, shownNumber } from '../../quantity/displayed';
import { FIGURE_DIGITS, exact, fits, plain } from '../../quantity/exact';
import { readGrowth } from '../../quantity/growth-text';
import { PERCENT } from '../../quantity/unit';
import type { CellValue } from '../../workbook/cell';
import type { MappedColumn } from '../columns/mapped-column';
import { FINDINGS } from '../findings';
import type { Unreadable } from '../findings/number-unreadable';
import { isBlankText } from '../sheet/sheet-view';
import { quoted } from '../sheet/wording';
import { mergedOver } from './figure-cells';
import type { CellReader, FactCells } from './figure-cells';
import { KnownCell } from './known-cell';
import type { Factor } from './known-cell';
import type { FactKey } from './names';
import { keyName } from '../../policy/key-names';
import { CELL, PackedCells } from './packed-cells';
import type { CellRead } from './packed-cells';
import { shownHalf } from './rounding';
import type { Half } from './rounding';

/** Whether bare rates are shares (0.1 is 10 %) or count in points (10 is 10 %). */
export type RateScale = 'share' | 'points';

/** A column of reported rates, as shares. */
export interface RateCells extends FactCells {
  readonly scale: RateScale;
  /** Whether the scale was told by the cells, and not by the heading. */
  readonly scaleFound: boolean;
  /** Half of the last digit of a known rate, as a share; by place in the rows. */
  readonly halfAt: (place: number) => Half | null;
}

const HUNDREDTH = exact('0.01');
const POINT: Factor = { exact: HUNDREDTH, approx: 0.01 };
/** What figures say a row's rate is (a double near it); not a number where one of them is unknown or there is no base. */
export type RateAt = (place: number) => number;

/** Reads a column of reported rates. Where neither heading nor format tells the scale, the figures or the span do. */
export function readRates(reader: CellReader, column: MappedColumn, fact: FactKey, rateAt: RateAt): RateCells {
  const { view, rows } = reader;
  const at = column.column;
  const merged = mergedOver(reader, at);
  const valueAt = (place: number): CellValue => view.held(rows[place] ?? 0, at);
  const told: RateScale | null = column.unit === null ? null : column.unit === PERCENT ? 'points' : 'share';
  const found = told === null ? foundScale(reader, at, rateAt) : null;
  const scale = told ?? found?.scale ?? 'points';
  const one = rateReader(reader, column, scale);
  const cells = new PackedCells(rows.length);
  rows.forEach((row, place) => {
    const area = merged?.get(row);
    if (area === undefined) {
      cells.set(place, one(row));
      return;
    }
    reader.findings.push(FINDINGS['value-missing'].ofMerged(reader.pack, view.sheet, row, at, column.key, area));
    cells.set(place, CELL.merged);
  });
  const halfAt = (place: number): Half | null => {
    const value = valueAt(place);
    const half = typedHalf(reader, value, rows[place] ?? 0, at);
    if (!half || (ownScale(reader, value, rows[place] ?? 0, at) ?? scale) === 'share') return half;
    return { half: half.half.times(HUNDREDTH), approx: half.approx / 100 };
  };
  return { column, fact, cells, scale, scaleFound: found?.open === true, halfAt };
}

/** The scale that a cell has of its own: a format of percent holds a share, text with % is in points. */
function ownScale({ view }: CellReader, value: CellValue, row: number, column: number): RateScale | null {
  if (value.kind === 'number') return isPercentFormat(view.grid.format(row, column)) ? 'share' : null;
  if (value.kind !== 'text' && value.kind !== 'digits') return null;
  const read = readGrowth(value.text);
  return read.kind === 'rate' && read.percent ? 'points' : null;
}

/** Half of the last digit as typed or shown. */
function typedHalf({ view }: CellReader, value: CellValue, row: number, column: number): Half | null {
  if (value.kind === 'number') return shownHalf(value.number, view.grid.format(row, column));
  if (value.kind !== 'text' && value.kind !== 'digits') return null;
  const read = readGrowth(value.text);
  return read.kind === 'rate' ? { half: read.half, approx: read.half.toNumber() } : null;
}

/**
 * The scale of bare rates: where there are figures, whichever agrees with more of them; else shares if all lie within -1
 * to 1, and points otherwise. `open`: some rate hangs on it.
 */
function foundScale(reader: CellReader, column: number, rateAt: RateAt): { scale: RateScale; open: boolean } {
  const { view, rows } = reader;
  let shares = 0;
  let points = 0;
  let open = false;
  let within = true;
  for (const [place, row] of rows.entries()) {
    const value = view.held(row, column);
    const rate = bareRate(value);
    if (rate === null || ownScale(reader, value, row, column) !== null) continue;
    open = true;
    if (Math.abs(rate) > 1) within = false;
    const wanted = rateAt(place);
    if (Number.isNaN(wanted)) continue;
    const room = 1e-12 + (typedHalf(reader, value, row, column)?.approx ?? 0) * (1 + 1e-9);
    if (Math.abs(rate - wanted) <= room) shares += 1;
    if (Math.abs(rate - wanted * 100) <= room + 1e-10) points += 1;
  }
  const scale = shares === points ? (within ? 'share' : 'points') : shares > points ? 'share' : 'points';
  return { scale, open };
}

function bareRate(value: CellValue): number | null {
  if (value.kind === 'number') return value.number;
  if (value.kind !== 'text' && value.kind !== 'digits') return null;
  const read = readGrowth(value.text);
  return read.kind === 'rate' ? approximate(read.value) : null;
}

function rateReader(reader: CellReader, column: MappedColumn, scale: RateScale): (row: number) => CellRead {
  const { view, pack, findings } = reader;
  const { sheet, grid } = view;
  const at = column.column;
  const name = keyName(pack, column.key);
  const merges = view.hasMerges(at);
  const unreadable = (row: number, text: string, why: Unreadable): CellRead => {
    findings.push(FINDINGS['number-unreadable'].of(sheet, row, at, { name, text: quoted(text), why, unit: null }));
    return CELL.unreadable;
  };
  return (row) => {
    const value = merges ? view.held(row, at) : grid.value(row, at);
    switch (value.kind) {
      case 'empty':
        return CELL.empty;
      case 'number': {
        const format = grid.format(row, at);
        if (!Number.isFinite(value.number)) return unreadable(row, String(value.number), 'no-number');
        if (isDateFormat(format)) return unreadable(row, shownNumber(value.number, format), 'date');
        const points = scale === 'points' && !isPercentFormat(format);
        const cell = KnownCell.ofNumber(value.number, points ? POINT : null);
        const doubtful = value.number !== 0 && (Math.abs(value.number) >= 1e14 || Math.abs(value.number) < 1e-3);
        if (doubtful && !fits(cell.value, FIGURE_DIGITS))
          return unreadable(row, shownNumber(value.number, format), 'too-long');
        return cell;
      }
      case 'digits':
      case 'text': {
        if (isBlankText(value.text)) return CELL.empty;
        const read = readGrowth(value.text);
        switch (read.kind) {
          case 'blank':
            return CELL.empty;
          case 'placeholder':
            findings.push(
              FINDINGS['value-missing'].ofPlaceholder(pack, sheet, row, at, column.key, quoted(value.text)),
            );
            return CELL.placeholder;
          case 'unreadable':
            return unreadable(row, value.text, read.why);
          case 'no-rate': {
            const cell = unreadable(row, value.text, read.why === 'points' ? 'points-of-percent' : read.why);
            // 新投产, 无基数: the row says that it has no rate, as a placeholder does.
            return read.why === 'new-plant' || read.why === 'no-base' ? CELL.placeholder : cell;
          }
          case 'rate': {
            const share = read.percent || scale === 'points' ? read.value.times(HUNDREDTH) : read.value;
            if (!fits(share, FIGURE_DIGITS)) return unreadable(row, value.text, 'too-long');
            if (value.kind === 'text') {
              const said = { name, text: quoted(value.text), read: `${plain(share.times(100))}%` };
              findings.push(FINDINGS['number-as-text'].of(sheet, row, at, said));
            }
            return KnownCell.ofExact(share, approximate(share));
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
