import { ofDouble } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { unitNamed } from '../../quantity/unit';
import type { ColumnReading } from '../../list/reading';
import { cellAddress } from '../../workbook/address';
import type { Grid } from '../../workbook/grid';

/** The formula of one figure in a row, in the metric's unit: what an argument of our functions takes. */
export type RowFormula = (row: number) => string;

/** What stands for a figure of which one of the two cumulative cells is no number: read as no number, never as 0. */
const INCOMPLETE = '"累计数不全"';

/** A difference is rounded to this many places of the metric's unit at least: a fen, in 万元. */
const LEAST_PLACES = 6;

/** A text as a formula writes it. */
export function quotedText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The factor that turns a column's unit into the metric's; 1 where it names none. */
function factorOf({ unit }: ColumnReading): Exact | null {
  const factor = unit === null ? null : (unitNamed(unit)?.factor ?? null);
  return factor?.equals(1) ? null : factor;
}

/** A number scaled by a power of ten, exactly as a sheet calculates it: `D4/10000`, never `D4*0.0001`. */
function scaled(number: string, factor: Exact | null): string {
  if (!factor) return number;
  if (factor.isInteger()) return `${number}*${factor.toFixed()}`;
  return `${number}/${factor.pow(-1).toFixed()}`;
}

/** What a cell may say in words, tried one after another before it is taken for a figure. */
function wordsFirst(cell: string, { words, worded }: FigureWords, row: number, otherwise: string): string {
  return words.reduceRight(
    (rest, word) => `IF(${cell}=${quotedText(word)},${worded?.(row) ?? cell},${rest})`,
    otherwise,
  );
}

/** What a figure's cell may hold beside numbers, and what that comes to. */
export interface FigureWords {
  /** Texts that are no figure and say something all the same (无基数). */
  readonly words: readonly string[];
  /** What such a text comes to where it is not handed over as it is. */
  readonly worded: RowFormula | null;
  readonly blank: RowFormula;
  /** What a zero comes to where it is not simply 0; null elsewhere. */
  readonly zero: RowFormula | null;
}

function unlessZero(number: string, zero: string | null): string {
  return zero === null ? number : `IF(${number}=0,${zero},${number})`;
}

/**
 * The figure of a column that holds it. A number is scaled; a text keeps its own unit or is given its column's, so that
 * `4,000` in a column of 元 is 4,000元 and not 4,000万元.
 */
export function ownFigure(column: ColumnReading, said: FigureWords): RowFormula {
  const { blank, zero, worded } = said;
  const factor = factorOf(column);
  const unit = column.unit ?? '';
  return (row) => {
    const cell = cellAddress(row, column.column);
    const naught = zero?.(row) ?? null;
    if (!factor) {
      const figure = unlessZero(cell, naught);
      return `IF(${cell}="",${blank(row)},${worded ? wordsFirst(cell, said, row, figure) : figure})`;
    }
    const text = `SUBSTITUTE(${cell},${quotedText(unit)},"")&${quotedText(unit)}`;
    const number = naught === null ? scaled(cell, factor) : `IF(${cell}=0,${naught},${scaled(cell, factor)})`;
    return `IF(${cell}="",${blank(row)},IF(ISNUMBER(${cell}),${number},${wordsFirst(cell, said, row, text)}))`;
  };
}

/** How the cells of two columns are subtracted: scaled first where their units differ, and rounded to which place. */
interface Subtraction {
  readonly alike: boolean;
  readonly places: number;
}

/**
 * Binary numbers leave noise behind a subtraction (404000.1-400000.1 is 3999.99999999998): rounded where both columns
 * end, the difference is the decimal one again.
 */
function subtraction(grid: Grid, rows: readonly number[], later: ColumnReading, earlier: ColumnReading): Subtraction {
  const factors = [factorOf(later), factorOf(earlier)];
  const [first, second] = factors;
  const alike = !first || !second ? first === second : first.equals(second);
  let places = 0;
  let largest = 1;
  for (const [index, { column }] of [later, earlier].entries()) {
    const factor = alike ? null : (factors[index] ?? null);
    for (const row of rows) {
      const value = grid.value(row, column);
      if (value.kind !== 'number' || !Number.isFinite(value.number)) continue;
      const number = factor ? ofDouble(value.number).times(factor) : ofDouble(value.number);
      places = Math.max(places, number.decimalPlaces());
      largest = Math.max(largest, Math.abs(number.toNumber()));
    }
  }
  // The numbers, their scaling and their difference each carry half of a last binary digit.
  const surest = Math.floor(-Math.log10(largest * 2 ** -51));
  // Cells are edited later: of 亿元 a fen has ten places.
  const least = LEAST_PLACES + (alike && first?.greaterThan(1) ? first.precision(true) - 1 : 0);
  return { alike, places: Math.max(0, Math.min(Math.max(places, least), surest)) };
}

/** The quarter as the difference of two cumulative columns. `zeroPrior`: an empty earlier cell counts as zero. */
export function differenceFigure(
  grid: Grid,
  rows: readonly number[],
  columns: { readonly later: ColumnReading; readonly earlier: ColumnReading },
  said: FigureWords,
  zeroPrior: boolean,
): RowFormula {
  const { later, earlier } = columns;
  const { alike, places } = subtraction(grid, rows, later, earlier);
  const [factor, other] = [factorOf(later), factorOf(earlier)];
  const alone = ownFigure(later, said);
  return (row) => {
    const [end, start] = [cellAddress(row, later.column), cellAddress(row, earlier.column)];
    const difference = alike
      ? scaled(`ROUND(${end}-${start},${String(places)})`, factor)
      : `ROUND(${scaled(end, factor)}-${scaled(start, other)},${String(places)})`;
    const incomplete = zeroPrior ? `IF(${start}="",${alone(row)},${INCOMPLETE})` : INCOMPLETE;
    const number = unlessZero(difference, said.zero?.(row) ?? null);
    const figure = `IF(COUNT(${end},${start})=2,${number},${wordsFirst(end, said, row, incomplete)})`;
    return `IF(${end}&${start}="",${said.blank(row)},${figure})`;
  };
}
