import { columnLetter } from '../workbook/address';
import { shownCellText } from './cell';
import type { SealedCell } from './cell';
import { isCalled, tokens } from '../workbook/formula-tokens';
import type { Token } from '../workbook/formula-tokens';
import { functionNamed, NAMESPACE } from '../workbook/function-names';
import { referenceAt } from '../workbook/movable-formula';
import type { MovableReference } from '../workbook/movable-formula';

/** Where a formula stands, and what its references mean there. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  /** Fixed rows are told from here: rows may be put in above it. 0 where there is no list. */
  readonly headerRow: number;
  /** What a column of the sheet is known by, wherever it stands. */
  readonly columnName: (column: number) => string;
}

/**
 * A formula as the seal keeps it, so that it reads alike wherever its row and its columns have gone, and whichever program
 * wrote the file: upper case outside quotes, without blanks and the prefixes of later functions, ours by their English
 * names, a reference as `⟦what its column is|rows from here⟧`. A fixed row counts from the header (`@`).
 *
 * @param formula with its `=`, as a file or a program has it
 */
export function formulaForm(formula: string, place: FormulaPlace): string {
  return new FormReader(tokens(formula.replace(/^\s*=/, '')), place).text();
}

/** The form as people are shown it: `=〔上年同期产值（万元）〕*1.1`. `heading`: the words over a column, by its name. */
function shownForm(form: string, heading: (column: string) => string): string {
  const words = form.replace(/⟦([^|⟧]*)\|([^⟧]*)⟧/g, (_, name: string, row: string) => {
    const column = heading(name);
    const at = row.startsWith('@') ? `表头起第${row.slice(1)}行` : row === '0' || row === '' ? '' : `第${row}行`;
    return `〔${[column, at].filter((part) => part !== '').join('，')}〕`;
  });
  return `=${words}`;
}

/** A cell whose formula is not the sealed one, as people are told of it: the formula, and what it comes to. */
export function shownFormulaText(
  cell: SealedCell,
  heading: (column: string) => string = (name) => name,
): string | null {
  const value = shownCellText(cell);
  if (cell.formula === null) return value;
  if (cell.formula === '') return `=（公式）${value ?? ''}`;
  return `${shownForm(cell.formula, heading)}${value === null || value === '' ? '' : `（结果${value}）`}`;
}

const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:e\d+)?$/i;
/** `1E` of `1E+20`, which the pieces have in three. */
const POWER = /^(?:\d+\.?\d*|\.\d+)e$/i;

class FormReader {
  readonly #pieces: readonly Token[];
  readonly #out: string[] = [];
  /** The other sheet that a reference is to; null: the formula's own. */
  #sheet: string | null = null;

  constructor(
    pieces: readonly Token[],
    readonly place: FormulaPlace,
  ) {
    this.#pieces = pieces;
  }

  text(): string {
    for (let at = 0; at < this.#pieces.length;) at += this.#take(at);
    return this.#out.join('');
  }

  /** Takes what begins at a piece, and answers of how many pieces it was. */
  #take(at: number): number {
    const piece = this.#pieces[at];
    if (!piece) return 1;
    const { kind, text } = piece;
    if (kind === 'space') {
      if (this.#crosses(at)) this.#out.push(' ');
      return 1;
    }
    const next = this.#pieces[at + 1]?.text;
    if ((kind === 'sheet' || kind === 'name') && next === '!') return this.#sheetName(at, text);
    if (kind === 'name') return this.#name(at, text);
    // The second corner of an area is on the sheet of the first.
    if (text !== ':') this.#sheet = null;
    this.#out.push(kind === 'text' ? text : text.toUpperCase());
    return 1;
  }

  /** A blank between two operands is where two areas cross; any other says nothing. */
  #crosses(at: number): boolean {
    const [before, after] = [this.#pieces[at - 1], this.#pieces[at + 1]];
    const ends = before !== undefined && (['name', 'bracket'].includes(before.kind) || before.text === ')');
    return ends && after !== undefined && ['name', 'sheet', 'bracket'].includes(after.kind);
  }

  #sheetName(at: number, text: string): number {
    const name = text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
    const behindBook = this.#pieces[at - 1]?.kind === 'bracket';
    if (!behindBook && name.toUpperCase() === this.place.sheet.toUpperCase()) return 2;
    this.#sheet = name.toUpperCase();
    this.#out.push(`${this.#sheet}!`);
    return 2;
  }

  #name(at: number, text: string): number {
    const sheet = this.#sheet;
    const found = referenceAt(this.#pieces, at);
    if (found) {
      this.#out.push(this.#reference(found, sheet));
      return 1;
    }
    this.#sheet = null;
    const [sign, digits] = [this.#pieces[at + 1]?.text ?? '', this.#pieces[at + 2]?.text ?? ''];
    if (POWER.test(text) && /^[+-]$/.test(sign) && /^\d+$/.test(digits)) {
      this.#out.push(String(Number(text + sign + digits)));
      return 3;
    }
    if (NUMBER.test(text)) {
      this.#out.push(String(Number(text)));
      return 1;
    }
    if (isCalled(this.#pieces, at)) {
      const own = functionNamed(text);
      const plain = own ? `${NAMESPACE}.${own}` : text.toUpperCase().replace(/^(?:_XLFN\.)*(?:_XLWS\.)*(?=.)/, '');
      // LibreOffice calls what others write as a constant.
      if ((plain === 'TRUE' || plain === 'FALSE') && this.#pieces[at + 2]?.text === ')') {
        this.#out.push(plain);
        return 3;
      }
      this.#out.push(plain);
      return 1;
    }
    this.#out.push(text.toUpperCase());
    return 1;
  }

  #reference({ column, row }: MovableReference, sheet: string | null): string {
    const { place } = this;
    const name = column ? (sheet === null ? place.columnName(column.at) : columnLetter(column.at)) : '';
    if (!row) return `⟦${name}|⟧`;
    const fixed = sheet === null ? row.at - place.headerRow : row.at;
    return `⟦${name}|${row.fixed ? `@${String(fixed)}` : String(row.at - place.row)}⟧`;
  }
}
