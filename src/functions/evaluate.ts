import { ofDouble, plain } from '../quantity/exact';
import type { Area } from '../workbook/address';
import type { CellValue } from '../workbook/cell';
import type { FunctionContext, FunctionResult } from './definition';
import type { Expression, Operator } from './formula-expression';
import { call } from './index';
import { functionNamed } from './names';
import { AGGREGATES, SHEET_FUNCTIONS } from './sheet-functions';

/** The values of a block, row by row, as the sheet holds them; a null sheet is the formula's own. */
export type Lookup = (sheet: string | null, area: Area) => readonly (readonly CellValue[])[];

/** What an expression comes to: one cell, a block, or null where it cannot be followed. */
export type Value = CellValue | Block | null;

interface Block {
  readonly kind: 'block';
  readonly cells: readonly (readonly CellValue[])[];
}

const empty: CellValue = { kind: 'empty' };

/** The argument that a host hands over for a value. */
export function handed(value: Value): unknown {
  if (value === null) return null;
  switch (value.kind) {
    case 'empty':
    case 'stale':
      return null;
    case 'number':
      return value.number;
    case 'digits':
    case 'text':
      return value.text;
    case 'logical':
      return value.logical;
    case 'error':
      return { basicType: 'Error', basicValue: value.error };
    case 'block':
      return value.cells.map((row) => row.map(handed));
  }
}

function ofResult(result: FunctionResult): Value {
  switch (result.kind) {
    case 'value': {
      const { value } = result;
      if (typeof value === 'number') return { kind: 'number', number: value };
      return typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'logical', logical: value };
    }
    case 'error':
      return { kind: 'error', error: result.error };
    case 'matrix':
      return null;
  }
}

function numberOf(value: CellValue): number | null {
  if (value.kind === 'number') return value.number;
  if (value.kind === 'empty') return 0;
  return value.kind === 'logical' ? Number(value.logical) : null;
}

function textOf(value: CellValue): string {
  switch (value.kind) {
    case 'number':
      return plain(ofDouble(value.number));
    case 'text':
    case 'digits':
      return value.text;
    case 'logical':
      return value.logical ? 'TRUE' : 'FALSE';
    case 'empty':
    case 'error':
    case 'stale':
      return '';
  }
}

/** A blank cell equals 0, the empty text and FALSE, as in Excel; texts compare without case. */
function order(left: CellValue, right: CellValue): number {
  const rank = (value: CellValue): number =>
    value.kind === 'logical' ? 2 : value.kind === 'text' || value.kind === 'digits' ? 1 : 0;
  const like = (value: CellValue, other: CellValue): CellValue => {
    if (value.kind !== 'empty') return value;
    if (rank(other) === 1) return { kind: 'text', text: '' };
    return rank(other) === 2 ? { kind: 'logical', logical: false } : { kind: 'number', number: 0 };
  };
  const a = like(left, right);
  const b = like(right, left);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (rank(a) === 1) return textOf(a).toLowerCase() === textOf(b).toLowerCase() ? 0 : textOf(a) < textOf(b) ? -1 : 1;
  return (numberOf(a) ?? 0) - (numberOf(b) ?? 0);
}

function compared(operator: Operator, sign: number): boolean | null {
  switch (operator) {
    case '=':
      return sign === 0;
    case '<>':
      return sign !== 0;
    case '<':
      return sign < 0;
    case '<=':
      return sign <= 0;
    case '>':
      return sign > 0;
    case '>=':
      return sign >= 0;
    case '+':
    case '-':
    case '*':
    case '/':
    case '^':
    case '&':
      return null;
  }
}

function computed(operator: Operator, a: number, b: number): CellValue {
  const results: Partial<Record<Operator, number>> = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '^': a ** b };
  const number = results[operator] ?? Number.NaN;
  if (operator === '/' && b === 0) return { kind: 'error', error: '#DIV/0!' };
  return Number.isFinite(number) ? { kind: 'number', number } : { kind: 'error', error: '#NUM!' };
}

/** The cell of a value at a place of a block; one cell counts for all places. */
function at(value: Exclude<Value, null>, row: number, column: number): CellValue {
  return value.kind === 'block' ? (value.cells[row]?.[column] ?? { kind: 'error', error: '#N/A' }) : value;
}

/** Cell by cell over the places of a block; null as soon as one cell cannot be followed. */
function overBlock(shape: Block, make: (row: number, column: number) => Value): Value {
  const cells: CellValue[][] = [];
  for (const [row, line] of shape.cells.entries()) {
    const made: CellValue[] = [];
    for (const column of line.keys()) {
      const value = make(row, column);
      if (value === null || value.kind === 'block') return null;
      made.push(value);
    }
    cells.push(made);
  }
  return { kind: 'block', cells };
}

function binary(operator: Operator, left: Value, right: Value): Value {
  if (!left || !right) return null;
  const shape = left.kind === 'block' ? left : right.kind === 'block' ? right : null;
  if (shape) return overBlock(shape, (row, column) => single(operator, at(left, row, column), at(right, row, column)));
  return left.kind === 'block' || right.kind === 'block' ? null : single(operator, left, right);
}

function single(operator: Operator, left: CellValue, right: CellValue): CellValue | null {
  if (left.kind === 'stale' || right.kind === 'stale') return null;
  if (left.kind === 'error') return left;
  if (right.kind === 'error') return right;
  if (operator === '&') return { kind: 'text', text: textOf(left) + textOf(right) };
  const comparison = compared(operator, order(left, right));
  if (comparison !== null) return { kind: 'logical', logical: comparison };
  const a = numberOf(left);
  const b = numberOf(right);
  // Excel reads a text as a number here by the rules of its language; that is not ours to guess.
  return a === null || b === null ? null : computed(operator, a, b);
}

/** The words of a formula that ours are wrapped in: values, references, arithmetic, IF and a few more, calls of ours. */
export function evaluated(expression: Expression | null, lookup: Lookup, context: FunctionContext): Value {
  if (expression === null) return empty;
  const inner = (each: Expression | null): Value => evaluated(each, lookup, context);
  switch (expression.kind) {
    case 'number':
      return { kind: 'number', number: expression.value };
    case 'text':
      return { kind: 'text', text: expression.value };
    case 'logical':
      return { kind: 'logical', logical: expression.value };
    case 'reference': {
      const cells = lookup(expression.reference.sheet, expression.reference.area);
      const [only] = cells[0] ?? [];
      return cells.length === 1 && cells[0]?.length === 1 && only ? only : { kind: 'block', cells };
    }
    case 'minus':
      return binary('-', { kind: 'number', number: 0 }, inner(expression.of));
    case 'percent':
      return binary('/', inner(expression.of), { kind: 'number', number: 100 });
    case 'binary':
      return binary(expression.operator, inner(expression.left), inner(expression.right));
    case 'call': {
      const id = functionNamed(expression.name);
      if (id) {
        const given = expression.arguments.map(inner);
        return given.includes(null) ? null : ofResult(call(id, given.map(handed), context));
      }
      const name = expression.name.toUpperCase();
      return name === 'IF' ? chosen(expression.arguments, inner) : ofSheet(name, expression.arguments.map(inner));
    }
    case 'other':
      return null;
  }
}

/** A function of the spreadsheet's own: of single cells, or of all that its arguments hold. */
function ofSheet(name: string, given: readonly Value[]): Value {
  const aggregate = AGGREGATES.get(name);
  if (aggregate) {
    const all = given.map((value) => (value?.kind === 'block' ? value.cells.flat() : value));
    return all.includes(null) ? null : aggregate(all.filter((value) => value !== null));
  }
  const known = SHEET_FUNCTIONS.get(name);
  const cells = given.filter((value): value is CellValue => value !== null && value.kind !== 'block');
  if (!known || cells.length < given.length || cells.some(({ kind }) => kind === 'stale')) return null;
  return known(cells, { textOf, numberOf });
}

function chosen(given: readonly (Expression | null)[], inner: (each: Expression | null) => Value): Value {
  const [test, then, otherwise] = given;
  const held = inner(test ?? null);
  if (held === null) return null;
  if (held.kind !== 'block') return branch(held, () => inner(then ?? null), otherwise && (() => inner(otherwise)));
  const sides = [inner(then ?? null), otherwise ? inner(otherwise) : ({ kind: 'logical', logical: false } as const)];
  const [yes, no] = sides;
  if (!yes || !no) return null;
  return overBlock(held, (row, column) =>
    branch(
      at(held, row, column),
      () => at(yes, row, column),
      () => at(no, row, column),
    ),
  );
}

/** IF of one cell; without a second branch a false test is FALSE. */
function branch(test: CellValue, then: () => Value, otherwise: (() => Value) | null | undefined): Value {
  if (test.kind === 'error') return test;
  const number = numberOf(test);
  if (number === null) return null;
  if (number !== 0) return then();
  return otherwise ? otherwise() : { kind: 'logical', logical: false };
}
