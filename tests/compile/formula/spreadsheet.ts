import { parsed } from '../../../src/functions/formula-expression';
import type { Expression, Operator } from '../../../src/functions/formula-expression';
import { exact, ofDouble, plain } from '../../../src/quantity/exact';
import { halfAwayAt } from '../../../src/quantity/places';
import { cellAddress } from '../../../src/workbook/address';

/**
 * A program that calculates plain formulas. `doubles`: IEEE 754 as it is. `excel`: as users measured Excel, comparing numbers
 * by 15 digits, taking a difference of a few last digits for nothing, rounding the decimal of 15 digits.
 */
export type Program = 'doubles' | 'excel';

export type Held = number | string | boolean | null | { readonly error: string };

/** The cells of a sheet by address. */
export type Cells = Readonly<Record<string, Held>>;

const NA = { error: '#N/A' };
const FAULT = { error: '#VALUE!' };

function isError(value: Held): value is { readonly error: string } {
  return typeof value === 'object' && value !== null;
}

function numberOf(value: Held): number {
  if (value === null) return 0;
  return typeof value === 'boolean' ? Number(value) : typeof value === 'number' ? value : Number.NaN;
}

function textOf(value: Held): string {
  if (value === null) return '';
  if (typeof value === 'number') return plain(ofDouble(value));
  return typeof value === 'boolean' ? String(value).toUpperCase() : isError(value) ? value.error : value;
}

class Calculation {
  constructor(
    readonly program: Program,
    readonly cells: Cells,
  ) {}

  of(expression: Expression | null): Held {
    if (expression === null) return null;
    switch (expression.kind) {
      case 'number':
      case 'text':
      case 'logical':
        return expression.value;
      case 'reference': {
        const { top, left } = expression.reference.area;
        return this.cells[cellAddress(top, left)] ?? null;
      }
      case 'minus':
        return -numberOf(this.of(expression.of));
      case 'binary':
        return this.#binary(expression.operator, this.of(expression.left), this.of(expression.right));
      case 'call':
        return this.#call(expression.name.toUpperCase(), expression.arguments);
      case 'percent':
      case 'other':
        throw new Error('not followed');
    }
  }

  #binary(operator: Operator, left: Held, right: Held): Held {
    if (isError(left)) return left;
    if (isError(right)) return right;
    if (operator === '&') return textOf(left) + textOf(right);
    if (['=', '<>', '<', '<=', '>', '>='].includes(operator)) return this.#compared(operator, left, right);
    const [a, b] = [numberOf(left), numberOf(right)];
    if (Number.isNaN(a) || Number.isNaN(b)) return FAULT;
    switch (operator) {
      case '+':
        return this.#nearZero(a + b, a);
      case '-':
        return this.#nearZero(a - b, a);
      case '*':
        return a * b;
      case '/':
        return b === 0 ? { error: '#DIV/0!' } : a / b;
      default:
        return a ** b;
    }
  }

  #nearZero(result: number, first: number): number {
    return this.program === 'excel' && Math.abs(result) < Math.abs(first) * 2 ** -49 ? 0 : result;
  }

  #compared(operator: Operator, left: Held, right: Held): boolean {
    const rank = (value: Held): number => (typeof value === 'boolean' ? 2 : typeof value === 'string' ? 1 : 0);
    let sign = rank(left) - rank(right);
    if (left === null && typeof right === 'string') sign = right === '' ? 0 : -1;
    else if (sign === 0 && typeof left === 'string') sign = left.toLowerCase() === textOf(right).toLowerCase() ? 0 : 1;
    else if (sign === 0) {
      const digits = (value: Held): number =>
        this.program === 'excel' ? Number(numberOf(value).toPrecision(15)) : numberOf(value);
      sign = Math.sign(digits(left) - digits(right));
    }
    switch (operator) {
      case '=':
        return sign === 0;
      case '<':
        return sign < 0;
      case '<=':
        return sign <= 0;
      case '>':
        return sign > 0;
      case '>=':
        return sign >= 0;
      default:
        return sign !== 0;
    }
  }

  #round(number: number): number {
    if (this.program === 'excel') return halfAwayAt(ofDouble(number), 0).toNumber();
    return Math.sign(number) * Math.floor(Math.abs(number) + 0.5);
  }

  #call(name: string, given: readonly (Expression | null)[]): Held {
    const at = (index: number): Held => this.of(given[index] ?? null);
    const number = (index: number): number => numberOf(at(index));
    switch (name) {
      case 'IF': {
        const test = at(0);
        if (isError(test)) return test;
        return numberOf(test) !== 0 ? at(1) : given.length > 2 ? at(2) : false;
      }
      case 'CHOOSE': {
        const index = at(0);
        return isError(index) ? index : at(numberOf(index));
      }
      case 'ISNUMBER':
        return typeof at(0) === 'number';
      case 'ISLOGICAL':
        return typeof at(0) === 'boolean';
      case 'ISERROR':
        return isError(at(0));
      case 'NA':
        return NA;
      case 'TRIM': {
        const value = at(0);
        return isError(value) ? value : textOf(value).replace(/ +/g, ' ').replace(/^ | $/g, '');
      }
      case 'OR': {
        const all = given.map((_, index) => at(index));
        return all.find(isError) ?? all.some((each) => numberOf(each) !== 0);
      }
      case 'VALUE': {
        const value = at(0);
        if (isError(value)) return value;
        const text = textOf(value);
        return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : FAULT;
      }
      case 'ROUND': {
        const value = at(0);
        return isError(value) ? value : this.#round(numberOf(value));
      }
      case 'INT':
        return Math.floor(number(0));
      case 'LOG10':
        return Math.log10(number(0));
      case 'MAX':
      case 'MIN': {
        const all = given.map((_, index) => at(index));
        const bad = all.find(isError);
        return bad ?? (name === 'MAX' ? Math.max : Math.min)(...all.map(numberOf));
      }
      case 'MID': {
        const [text, from] = [at(0), at(1)];
        if (isError(text)) return text;
        return isError(from) ? from : textOf(text).slice(numberOf(from) - 1, numberOf(from) - 1 + number(2));
      }
      case 'FIND': {
        const [part, whole] = [at(0), at(1)];
        if (isError(part)) return part;
        const place = textOf(whole).indexOf(textOf(part));
        return place < 0 ? FAULT : place + 1;
      }
      default:
        throw new Error(`unknown function ${name}`);
    }
  }
}

/** What a plain formula comes to. Powers of ten are written out, for our parser reads figures of digits alone. */
export function calculated(program: Program, formula: string, cells: Cells): Held {
  const spelled = formula.replace(/\b1E(\d+)\b/g, (_, power: string) => plain(exact('10').pow(Number(power))));
  const expression = parsed(spelled);
  if (!expression) throw new Error(`not a formula: ${formula.slice(0, 80)}`);
  return new Calculation(program, cells).of(expression);
}
