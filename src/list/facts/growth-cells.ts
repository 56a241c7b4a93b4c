import { approximate } from '../../quantity/approximate';
import { isDateFormat, isPercentFormat, shownNumber } from '../../quantity/displayed';
import { FIGURE_DIGITS, exact, fits, ofDouble, plain } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { readGrowth } from '../../quantity/growth-text';
import { PERCENT } from '../../quantity/unit';
import type { MappedColumn } from '../columns/map';
import { FINDINGS } from '../findings';
import type { Measured } from '../findings/growth-mismatch';
import type { Unreadable } from '../findings/number-unreadable';
import { isBlankText } from '../sheet/sheet-view';
import { quoted } from '../sheet/wording';
import { EMPTY_CELL, mergedOver } from './figure-cells';
import type { CellRead, CellReader, FactCells } from './figure-cells';
import type { FactKey } from './names';
import { keyName } from './names';
import { shownHalf } from './rounding';
import type { Half } from './rounding';

/** Whether a column's bare rates are shares (0.1 is 10 %) or count in points (10 is 10 %). */
export type RateScale = 'share' | 'points';

/** A column of reported rates, as shares. */
export interface RateCells extends FactCells {
  readonly scale: RateScale;
  /** Whether the scale was told by the cells, and not by the heading. */
  readonly scaleFound: boolean;
  /** Half of the last digit of a known rate, as a share; by place in the rows. */
  readonly halfAt: (place: number) => Half | null;
}

/** A rate as typed, before its column's scale is known. */
interface Typed {
  readonly value: Exact;
  readonly approx: number;
  /** Null: the column's. */
  readonly scale: RateScale | null;
  readonly text: string | null;
}

const HUNDREDTH = exact('0.01');
const UNREADABLE: CellRead = { kind: 'unreadable' };
const FAILED: CellRead = { kind: 'error' };
const PLACEHOLDER: CellRead = { kind: 'placeholder' };
const MERGED: CellRead = { kind: 'merged' };

/** What figures say a row's rate is: current and base where both are known and the base is above zero. */
export type PairAt = (place: number) => { readonly current: Measured; readonly base: Measured } | null;

/** Reads a column of reported rates. Where neither heading nor format tells the scale, the figures or the span do. */
export function readRates(reader: CellReader, column: MappedColumn, fact: FactKey, pairAt: PairAt): RateCells {
  const { rows } = reader;
  const typed = typedRates(reader, column);
  const told: RateScale | null = column.unit === null ? null : column.unit === PERCENT ? 'points' : 'share';
  const open = typed.filter((cell): cell is Typed => 'approx' in cell && 'scale' in cell && cell.scale === null);
  const scale =
    told ??
    agreed(reader, column, typed, pairAt) ??
    (open.every(({ approx }) => Math.abs(approx) <= 1) ? 'share' : 'points');
  const cells = typed.map((cell, place): CellRead => {
    if (!('scale' in cell)) return cell;
    const points = (cell.scale ?? scale) === 'points';
    const value = points ? cell.value.times(HUNDREDTH) : cell.value;
    const row = rows[place] ?? 0;
    if (cell.text !== null) {
      const said = {
        name: keyName(reader.pack, column.key),
        text: quoted(cell.text),
        read: `${plain(value.times(100))}%`,
      };
      reader.findings.push(FINDINGS['number-as-text'].of(reader.view.sheet, row, column.column, said));
    }
    return { kind: 'known', value, approx: points ? cell.approx / 100 : cell.approx };
  });
  const halfAt = (place: number): Half | null => {
    const cell = typed[place];
    if (!cell || !('scale' in cell)) return null;
    const half = typedHalf(reader, column.column, rows[place] ?? 0);
    if (!half || (cell.scale ?? scale) === 'share') return half;
    return { half: half.half.times(HUNDREDTH), approx: half.approx / 100 };
  };
  return { column, fact, cells, scale, scaleFound: told === null && open.length > 0, halfAt };
}

/** The scale under which more rates agree with their figures; null where neither does more than the other. */
function agreed(
  reader: CellReader,
  column: MappedColumn,
  typed: readonly (Typed | CellRead)[],
  pairAt: PairAt,
): RateScale | null {
  let shares = 0;
  let points = 0;
  typed.forEach((cell, place) => {
    if (!('scale' in cell) || cell.scale !== null) return;
    const pair = pairAt(place);
    if (!pair) return;
    const rate = pair.current.approx / pair.base.approx - 1;
    const half = typedHalf(reader, column.column, reader.rows[place] ?? 0)?.approx ?? 0;
    const room = 1e-12 + half * (1 + 1e-9);
    if (Math.abs(cell.approx - rate) <= room) shares += 1;
    if (Math.abs(cell.approx - rate * 100) <= room + 1e-10) points += 1;
  });
  return shares === points ? null : shares > points ? 'share' : 'points';
}

function typedHalf({ view }: CellReader, column: number, row: number): Half | null {
  const value = view.held(row, column);
  if (value.kind === 'number') return shownHalf(value.number, view.grid.format(row, column));
  if (value.kind !== 'text' && value.kind !== 'digits') return null;
  const read = readGrowth(value.text);
  return read.kind === 'rate' ? { half: read.half, approx: read.half.toNumber() } : null;
}

function typedRates(reader: CellReader, column: MappedColumn): readonly (Typed | CellRead)[] {
  const { view, pack, rows, findings } = reader;
  const { sheet, grid } = view;
  const at = column.column;
  const name = keyName(pack, column.key);
  const merged = mergedOver(reader, at);
  const unreadable = (row: number, text: string, why: Unreadable): CellRead => {
    findings.push(FINDINGS['number-unreadable'].of(sheet, row, at, { name, text: quoted(text), why, unit: null }));
    return UNREADABLE;
  };
  return rows.map((row): Typed | CellRead => {
    const area = merged?.get(row);
    if (area !== undefined) {
      findings.push(FINDINGS['value-missing'].ofMerged(pack, sheet, row, at, column.key, area));
      return MERGED;
    }
    const value = merged ? view.held(row, at) : grid.value(row, at);
    switch (value.kind) {
      case 'empty':
        return EMPTY_CELL;
      case 'number': {
        const format = grid.format(row, at);
        if (!Number.isFinite(value.number)) return unreadable(row, String(value.number), 'no-number');
        if (isDateFormat(format)) return unreadable(row, shownNumber(value.number, format), 'date');
        const kept = ofDouble(value.number);
        const doubtful = value.number !== 0 && (Math.abs(value.number) >= 1e14 || Math.abs(value.number) < 1e-3);
        if (doubtful && !fits(kept, FIGURE_DIGITS))
          return unreadable(row, shownNumber(value.number, format), 'too-long');
        return { value: kept, approx: value.number, scale: isPercentFormat(format) ? 'share' : null, text: null };
      }
      case 'digits':
      case 'text': {
        if (isBlankText(value.text)) return EMPTY_CELL;
        const read = readGrowth(value.text);
        switch (read.kind) {
          case 'blank':
            return EMPTY_CELL;
          case 'placeholder':
            findings.push(
              FINDINGS['value-missing'].ofPlaceholder(pack, sheet, row, at, column.key, quoted(value.text)),
            );
            return PLACEHOLDER;
          case 'unreadable':
            return unreadable(row, value.text, read.why);
          case 'no-rate':
            return unreadable(row, value.text, read.why === 'points' ? 'points-of-percent' : read.why);
          case 'rate':
            return {
              value: read.value,
              approx: approximate(read.value),
              scale: read.percent ? 'points' : null,
              text: value.kind === 'text' ? value.text : null,
            };
        }
        break;
      }
      case 'logical':
        return unreadable(row, value.logical ? 'TRUE' : 'FALSE', 'logical');
      case 'error':
        findings.push(FINDINGS['formula-error'].of(sheet, row, at, name, value.error));
        return FAILED;
      case 'stale':
        findings.push(FINDINGS['formula-error'].of(sheet, row, at, name, null));
        return FAILED;
    }
  });
}
