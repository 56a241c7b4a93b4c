import { parseArea } from '../workbook/address';
import type { Area } from '../workbook/address';
import { isCalled, tokens } from '../workbook/formula-tokens';
import type { Token } from '../workbook/formula-tokens';

/** A reference of a formula: a block on the formula's own sheet (null) or on a named one. */
export interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

/** Where an expression stands in the formula: `[start, end)`. */
interface Placed {
  readonly start: number;
  readonly end: number;
}

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A formula as far as ours can be followed; `other` is whatever else Excel knows. */
export type Expression = Placed &
  (
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'text'; readonly value: string }
    | { readonly kind: 'logical'; readonly value: boolean }
    | { readonly kind: 'reference'; readonly reference: Reference }
    | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly (Expression | null)[] }
    | { readonly kind: 'minus' | 'percent'; readonly of: Expression }
    | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
    | { readonly kind: 'other' }
  );

/** How tightly an operator binds, as Excel has it; a minus before a number binds tighter than all but per cent. */
const TIGHTNESS: Readonly<Record<Operator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/** Formulas nest 64 levels in Excel; what nests deeper is no formula of a cell. */
const DEPTH = 200;

class Unreadable extends Error {}

class Reader {
  readonly #pieces: readonly Token[];
  readonly #starts: readonly number[];
  readonly #length: number;
  #at = 0;
  #depth = 0;

  constructor(formula: string) {
    this.#pieces = tokens(formula);
    let place = 0;
    this.#starts = this.#pieces.map(({ text }) => (place += text.length) - text.length);
    this.#length = formula.length;
  }

  whole(): Expression {
    if (this.#mark() === '=') this.#at++;
    const found = this.#expression(0);
    this.#skip();
    if (this.#at < this.#pieces.length) throw new Unreadable();
    return found;
  }

  #skip(): void {
    while (this.#pieces[this.#at]?.kind === 'space') this.#at++;
  }

  #mark(): string {
    this.#skip();
    const piece = this.#pieces[this.#at];
    return piece?.kind === 'mark' ? piece.text : '';
  }

  #start(): number {
    this.#skip();
    return this.#starts[this.#at] ?? this.#length;
  }

  #end(): number {
    const last = this.#at - 1;
    return (this.#starts[last] ?? 0) + (this.#pieces[last]?.text.length ?? 0);
  }

  #take(text: string): void {
    if (this.#mark() !== text) throw new Unreadable();
    this.#at++;
  }

  #operator(): Operator | null {
    const mark = this.#mark();
    const next = this.#pieces[this.#at + 1]?.text;
    if ((mark === '<' && (next === '>' || next === '=')) || (mark === '>' && next === '='))
      return `${mark}${next}` as Operator;
    return Object.hasOwn(TIGHTNESS, mark) ? (mark as Operator) : null;
  }

  #expression(tightness: number): Expression {
    if (++this.#depth > DEPTH) throw new Unreadable();
    const start = this.#start();
    let left = this.#postfix(start);
    for (let operator = this.#operator(); operator && TIGHTNESS[operator] > tightness; operator = this.#operator()) {
      this.#at += operator.length;
      const right = this.#expression(TIGHTNESS[operator]);
      left = { kind: 'binary', operator, left, right, start, end: this.#end() };
    }
    this.#depth--;
    return left;
  }

  #postfix(start: number): Expression {
    let found = this.#prefixed(start);
    while (this.#mark() === '%') {
      this.#at++;
      found = { kind: 'percent', of: found, start, end: this.#end() };
    }
    return found;
  }

  #prefixed(start: number): Expression {
    const mark = this.#mark();
    if (mark === '-' || mark === '+' || mark === '@') {
      this.#at++;
      if (++this.#depth > DEPTH) throw new Unreadable();
      const of = this.#prefixed(this.#start());
      this.#depth--;
      return mark === '-' ? { kind: 'minus', of, start, end: this.#end() } : of;
    }
    if (mark === '(') {
      this.#at++;
      const inner = this.#expression(0);
      this.#take(')');
      return inner;
    }
    return this.#atom(start);
  }

  #atom(start: number): Expression {
    this.#skip();
    const piece = this.#pieces[this.#at];
    if (!piece) throw new Unreadable();
    if (piece.kind === 'text') {
      this.#at++;
      return { kind: 'text', value: piece.text.slice(1, -1).replaceAll('""', '"'), start, end: this.#end() };
    }
    if (piece.kind === 'name' && isCalled(this.#pieces, this.#at)) return this.#call(piece.text, start);
    return this.#operand(start);
  }

  #call(name: string, start: number): Expression {
    this.#at++;
    this.#take('(');
    const given: (Expression | null)[] = [];
    if (this.#mark() === ')') this.#at++;
    else {
      for (;;) {
        given.push(this.#mark() === ',' || this.#mark() === ')' ? null : this.#expression(0));
        if (this.#mark() !== ',') break;
        this.#at++;
      }
      this.#take(')');
    }
    return { kind: 'call', name, arguments: given, start, end: this.#end() };
  }

  /** A literal, or a reference with its sheet; names, tables and other books are `other`. */
  #operand(start: number): Expression {
    const from = this.#at;
    while (
      ['name', 'sheet', 'bracket'].includes(this.#pieces[this.#at]?.kind ?? '') ||
      /^[!:#]$/.test(this.#pieces[this.#at]?.text ?? '')
    ) {
      this.#at++;
    }
    if (this.#at === from) throw new Unreadable();
    const text = this.#pieces
      .slice(from, this.#at)
      .map((each) => each.text)
      .join('');
    const placed = { start, end: this.#end() };
    if (/^\d*\.?\d+$|^\d+\.$/.test(text)) return { kind: 'number', value: Number(text), ...placed };
    if (/^(true|false)$/i.test(text)) return { kind: 'logical', value: text.toLowerCase() === 'true', ...placed };
    const reference = referenceOf(text);
    return reference ? { kind: 'reference', reference, ...placed } : { kind: 'other', ...placed };
  }
}

function referenceOf(text: string): Reference | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'![\]:]+))!)?([^!]+)$/.exec(text);
  const area = match?.[3] === undefined ? null : parseArea(match[3]);
  if (!match || !area) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  // [Book.xlsx]Sheet is another book's.
  return sheet?.includes('[') ? null : { sheet, area };
}

/** A formula, kept or typed, as an expression; null where it cannot be followed. */
export function parsed(formula: string): Expression | null {
  try {
    return new Reader(formula).whole();
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** The calls of an expression, outermost first. */
export function calls(expression: Expression): readonly Extract<Expression, { kind: 'call' }>[] {
  switch (expression.kind) {
    case 'call':
      return [expression, ...expression.arguments.flatMap((each) => (each ? calls(each) : []))];
    case 'binary':
      return [...calls(expression.left), ...calls(expression.right)];
    case 'minus':
    case 'percent':
      return calls(expression.of);
    case 'number':
    case 'text':
    case 'logical':
    case 'reference':
    case 'other':
      return [];
  }
}

/** The references of an expression, those within calls too. */
export function references(expression: Expression): readonly Reference[] {
  switch (expression.kind) {
    case 'reference':
      return [expression.reference];
    case 'call':
      return expression.arguments.flatMap((each) => (each ? references(each) : []));
    case 'binary':
      return [...references(expression.left), ...references(expression.right)];
    case 'minus':
    case 'percent':
      return references(expression.of);
    case 'number':
    case 'text':
    case 'logical':
    case 'other':
      return [];
  }
}

/** Whether a reference is of one cell. */
export function isCell({ area }: Reference): boolean {
  return area.top === area.bottom && area.left === area.right;
}
