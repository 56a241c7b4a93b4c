import { isPercentFormat } from '../quantity/displayed';
import type { SheetView } from '../list/sheet/sheet-view';
import type { CellValue } from '../workbook/cell';
import { numberOf1900 } from '../workbook/day-system';

/**
 * A cell as the seal keeps it: what it says, and whatever changes what that means. Fonts, colours, widths are not kept:
 * they are no part of what was checked.
 */
export interface SealedCell {
  /** A `stale` cell is never sealed; one that is found later is a formula whose result its file does not hold. */
  readonly kind: 'number' | 'text' | 'logical' | 'error' | 'empty' | 'stale';
  /** The shortest decimal of the stored double (17 digits, not 15), or the cleaned text. */
  readonly text: string;
  /** A number whose format says that it is a share. */
  readonly percent: boolean;
  /** Null: no formula. The form of a formula (`formulaForm`) where it is kept; empty where only that there is one is known. */
  readonly formula: string | null;
  /** It lies in a merged area: its figure is not its own. */
  readonly merged: boolean;
}

export const EMPTY_CELL: SealedCell = { kind: 'empty', text: '', percent: false, formula: null, merged: false };

/** A text as cells are compared: composed, line feeds alone, without the blanks at its ends that writers drop. */
export function cleanText(text: string): string {
  const composed = text.normalize('NFC');
  const lines = composed.includes('\r') ? composed.replace(/\r\n?/g, '\n') : composed;
  // By hand: an expression would try every blank of a long reason for the last one.
  let [start, end] = [0, lines.length];
  while (start < end && isOuterBlank(lines.charCodeAt(start))) start += 1;
  while (end > start && isOuterBlank(lines.charCodeAt(end - 1))) end -= 1;
  return start === 0 && end === lines.length ? lines : lines.slice(start, end);
}

function isOuterBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0xa0 || unit === 0x3000;
}

/** The form of the formula that stands in a cell; see `formulaForm`. */
export type FormOf = (formula: string, row: number) => string;

/** The cell that is shown at a place: a merged area's value holds for all of it. Without `formOf` a formula is noted alone. */
export function sealedCell(
  view: SheetView,
  row: number,
  column: number,
  figures: boolean,
  formOf: FormOf | null = null,
): SealedCell {
  const merge = view.mergeAt(row, column);
  const [ownRow, ownColumn] = merge ? [merge.top, merge.left] : [row, column];
  const { grid } = view;
  const found = grid.value(ownRow, ownColumn);
  // A workbook that counts its days from 1904 is sealed by the days that it shows: turning that switch moves them all.
  const value: CellValue =
    found.kind === 'number' && grid.days === '1904'
      ? { kind: 'number', number: numberOf1900(found.number, grid.format(ownRow, ownColumn), grid.days) }
      : found;
  const formula = grid.formula(ownRow, ownColumn);
  // Lists are full of blanks: they share one.
  if (value.kind === 'empty' && formula === null && merge === null) return EMPTY_CELL;
  return {
    ...valueOf(value),
    percent: value.kind === 'number' && isPercentFormat(grid.format(ownRow, ownColumn)),
    formula: formula === null || isConstant(value, formula) ? null : formOf ? formOf(formula, ownRow) : NOTED,
    merged: figures && merge !== null,
  };
}

const NOTED = '';

/** LibreOffice writes logical and error constants as formulas: `TRUE()`, `#N/A`. */
function isConstant(value: CellValue, formula: string): boolean {
  if (value.kind === 'logical') return /^=(?:TRUE|FALSE)(?:\(\))?$/i.test(formula);
  return value.kind === 'error' && formula.toUpperCase() === `=${value.error.toUpperCase()}`;
}

function valueOf(value: CellValue): Pick<SealedCell, 'kind' | 'text'> {
  switch (value.kind) {
    case 'empty':
    case 'stale':
      return { kind: value.kind, text: '' };
    case 'number':
      return { kind: 'number', text: String(value.number === 0 ? 0 : value.number) };
    case 'digits':
      // A text table's number becomes a number of the workbook it is saved as.
      return { kind: 'number', text: String(Number(value.text)) };
    case 'text': {
      const text = cleanText(value.text);
      return { kind: text === '' ? 'empty' : 'text', text };
    }
    case 'logical':
      return { kind: 'logical', text: value.logical ? 'TRUE' : 'FALSE' };
    case 'error':
      return { kind: 'error', text: value.error };
  }
}

const LETTERS = { number: 'n', text: 't', logical: 'l', error: 'e', empty: '', stale: 's' } as const;
const KINDS: Readonly<Record<string, SealedCell['kind']>> = {
  n: 'number',
  t: 'text',
  l: 'logical',
  e: 'error',
  '': 'empty',
  s: 'stale',
};

/** Formulas that a seal keeps, each once: a column of 100,000 rows has one. */
export class FormulaTable {
  readonly #places: Map<string, number>;

  constructor(forms: readonly string[] = []) {
    this.#places = new Map(forms.map((form, place) => [form, place]));
  }

  placeOf(form: string): number {
    const known = this.#places.get(form);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(form, place);
    return place;
  }

  get forms(): readonly string[] {
    return [...this.#places.keys()];
  }
}

/**
 * `n%:0.12`: kind, `%` share, `=` formula, `|` merged, and what it says. An empty cell is the empty text. A formula that is
 * kept stands as its place in the table: `n=3:0.12`.
 */
export function cellCode({ kind, text, percent, formula, merged }: SealedCell, table: FormulaTable | null): string {
  const kept = formula !== null && formula !== NOTED && table ? String(table.placeOf(formula)) : '';
  const head = `${LETTERS[kind]}${percent ? '%' : ''}${formula === null ? '' : `=${kept}`}${merged ? '|' : ''}`;
  return head === '' ? '' : `${head}:${text}`;
}

/** The cell of a code; null where it is none. `forms`: the formulas that the seal keeps, by their places. */
export function cellOfCode(code: string, forms: readonly string[] = []): SealedCell | null {
  if (code === '') return EMPTY_CELL;
  const match = /^([ntles]?)(%?)(?:(=)(0|[1-9]\d{0,6})?)?(\|?):([^]*)$/.exec(code);
  if (!match) return null;
  const [, letter = '', percent, isFormula, place, merged, text = ''] = match;
  const kind = KINDS[letter];
  const formula = isFormula === undefined ? null : place === undefined ? NOTED : forms[Number(place)];
  if (kind === undefined || formula === undefined) return null;
  return { kind, text, percent: percent === '%', formula, merged: merged === '|' };
}

/**
 * What became of a cell. `formula`: a constant that is a formula now, even one of the same value, for it says another
 * thing tomorrow; or a formula that was kept and is another one now. A formula that became its value is `same`. `stale`: a
 * formula without the result that was sealed.
 */
export type CellDifference = 'same' | 'value' | 'formula' | 'stale';

export function cellDifference(was: SealedCell, now: SealedCell): CellDifference {
  if (now.formula !== null && was.formula === null) return 'formula';
  // Only where both are known: a seal that froze its formulas kept none.
  if (now.formula && was.formula && now.formula !== was.formula) return 'formula';
  if (now.kind === 'stale') return 'stale';
  const alike = was.kind === now.kind && was.percent === now.percent && was.merged === now.merged;
  if (!alike) return 'value';
  return (was.kind === 'number' ? sameNumber(was.text, now.text) : was.text === now.text) ? 'same' : 'value';
}

/**
 * Hundredths of a unit of the 15th digit. Two writers in a row, of 16 and of 15 digits, come to 0.555 at most: half a
 * unit, half a unit of the 16th digit, and what 17 digits leave out. A unit itself is a change.
 */
const TOLERANCE = 56n;

/** Whether a number is the sealed one, but for what writers of 15 digits do to it: by the decimals, for doubles blur them. */
export function sameNumber(was: string, now: string): boolean {
  if (was === now) return true;
  const [a, b] = [decimal(was), decimal(now)];
  // Zero is only zero.
  if (!a || !b || a.digits === 0n || b.digits === 0n) return a !== null && b !== null && a.digits === b.digits;
  const least = Math.min(a.exponent, b.exponent);
  if (Math.abs(a.exponent - b.exponent) > MOST_APART) return false;
  const [scaled, other] = [a, b].map(({ digits, exponent }) => digits * 10n ** BigInt(exponent - least));
  const difference = (scaled ?? 0n) - (other ?? 0n);
  const unit = a.first - 14 - least;
  const off = (difference < 0n ? -difference : difference) * 100n;
  return unit >= 0 ? off <= TOLERANCE * 10n ** BigInt(unit) : off * 10n ** BigInt(-unit) <= TOLERANCE;
}

/** Numbers further apart than this are not near each other, whatever their digits. */
const MOST_APART = 400;

/** A decimal as whole digits and a power of ten, and the power of its first digit. */
function decimal(text: string): { readonly digits: bigint; readonly exponent: number; readonly first: number } | null {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  const shown = `${whole}${fraction}`;
  const digits = BigInt(shown);
  const exponent = Number(power) - fraction.length;
  return { digits: sign === '-' ? -digits : digits, exponent, first: exponent + shown.replace(/^0+/, '').length - 1 };
}

/** The cell as people are told of it; null where it is empty. */
export function shownCellText({ kind, text, percent, merged }: SealedCell): string | null {
  if (kind === 'empty') return merged ? '（合并）' : null;
  const shown = percent ? `${text}（百分比格式）` : text;
  return merged ? `${shown}（合并）` : shown;
}
