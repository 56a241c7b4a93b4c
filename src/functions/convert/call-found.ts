import type { Message } from '../../messages/message';
import type { CellValue } from '../../workbook/cell';
import type { FunctionResult } from '../definition';
import { handed } from '../evaluate';
import type { Value } from '../evaluate';
import { isCell, references } from '../formula-expression';
import type { Expression } from '../formula-expression';
import { call, FUNCTIONS } from '../index';
import { functionNamed, CHINESE_NAMES } from '../names';
import type { FunctionId } from '../names';
import type { OurCell, OurCells } from './our-cells';
import { convertWords } from './words';

export type CallExpression = Extract<Expression, { kind: 'call' }>;

/**
 * Where an argument comes from. `typed`: a cell that holds no formula, or a choice among such; `calculated`: anything that
 * a spreadsheet works out, binary noise and all.
 */
export type Source = 'absent' | 'literal' | 'typed' | 'calculated';

export interface ArgumentFound {
  /** As the formula writes it, tight enough to stand before any operator. */
  readonly written: string;
  /** What it comes to wherever it is a number: `(B2/10)` of `IF(B2="","",B2/10)`. */
  readonly number: string;
  readonly value: Value;
  readonly source: Source;
  /** A cell that it reads holds a logical, which programs take for a number or not. */
  readonly readsLogical: boolean;
}

/** A call of ours in a cell, with what its arguments come to now. */
export interface CallFound {
  readonly id: FunctionId;
  readonly arguments: readonly ArgumentFound[];
  /** Null where an argument cannot be followed. */
  readonly result: FunctionResult | null;
}

/** What a call becomes. */
export type Native =
  /** `fixed`: a figure that hangs on no cell. */
  | { readonly kind: 'native'; readonly written: string; readonly note: 'fixed' | 'growth-digits' | null }
  | { readonly kind: 'frozen'; readonly why: Message };

const ABSENT: ArgumentFound = {
  written: '""',
  number: '""',
  value: { kind: 'empty' },
  source: 'absent',
  readsLogical: false,
};

/** @param writtenOf the text of an expression with what calls within it have become. */
export function callFound(
  cells: OurCells,
  cell: OurCell,
  expression: CallExpression,
  writtenOf: (expression: Expression) => string,
): CallFound | null {
  const id = functionNamed(expression.name);
  if (!id) return null;
  const given = expression.arguments.map((each): ArgumentFound => {
    if (!each) return ABSENT;
    return {
      written: tightly(each, writtenOf),
      number: tightly(numberIn(each), writtenOf),
      value: cells.inCell(cell, each),
      source: sourceOf(cells, cell, each),
      readsLogical: readsLogical(cells, cell, each),
    };
  });
  const values = given.map(({ value }) => value);
  const followed = !values.includes(null);
  return { id, arguments: given, result: followed ? call(id, values.map(handed), cells.context) : null };
}

function tightly(expression: Expression, writtenOf: (expression: Expression) => string): string {
  const text = writtenOf(expression);
  return ['reference', 'call', 'number', 'text', 'logical'].includes(expression.kind) ? text : `(${text})`;
}

/** Functions that answer in texts alone. */
const TEXT_FUNCTIONS: ReadonlySet<string> = new Set([
  'SUBSTITUTE',
  'TRIM',
  'TEXT',
  'LEFT',
  'RIGHT',
  'MID',
  'CONCATENATE',
]);

/** Whether an expression never comes to a number. */
function isNoNumber(expression: Expression | null | undefined): boolean {
  if (!expression) return false;
  switch (expression.kind) {
    case 'text':
      return true;
    case 'binary':
      return expression.operator === '&';
    case 'call': {
      const name = expression.name.toUpperCase();
      if (name !== 'IF') return TEXT_FUNCTIONS.has(name);
      const [, then, otherwise] = expression.arguments;
      return isNoNumber(then) && isNoNumber(otherwise);
    }
    case 'number':
    case 'logical':
    case 'reference':
    case 'minus':
    case 'percent':
    case 'other':
      return false;
  }
}

/** The part of an expression that it comes to wherever it comes to a number. */
function numberIn(expression: Expression): Expression {
  if (expression.kind !== 'call' || expression.name.toUpperCase() !== 'IF') return expression;
  const [, then, otherwise] = expression.arguments;
  if (then && isNoNumber(otherwise)) return numberIn(then);
  return otherwise && isNoNumber(then) ? numberIn(otherwise) : expression;
}

function sourceOf(cells: OurCells, cell: OurCell, expression: Expression): Source {
  const inner = (each: Expression | null | undefined): Source => (each ? sourceOf(cells, cell, each) : 'literal');
  switch (expression.kind) {
    case 'number':
    case 'text':
    case 'logical':
      return 'literal';
    case 'minus':
      return inner(expression.of) === 'literal' ? 'literal' : 'calculated';
    case 'reference': {
      const { sheet, area } = expression.reference;
      const grid = cells.sheetOf(cell, sheet);
      const typed = isCell(expression.reference) && grid?.formula(area.top, area.left) === null;
      return typed ? 'typed' : 'calculated';
    }
    case 'call': {
      if (expression.name.toUpperCase() !== 'IF') return 'calculated';
      const [, then, otherwise] = expression.arguments;
      return inner(then) === 'calculated' || inner(otherwise) === 'calculated' ? 'calculated' : 'typed';
    }
    case 'binary':
    case 'percent':
    case 'other':
      return 'calculated';
  }
}

function readsLogical(cells: OurCells, cell: OurCell, expression: Expression): boolean {
  return references(expression).some((reference) => {
    const { sheet, area } = reference;
    return isCell(reference) && cells.sheetOf(cell, sheet)?.value(area.top, area.left).kind === 'logical';
  });
}

/** An argument; absent where the call has fewer. */
export function argumentAt(found: CallFound, index: number): ArgumentFound {
  return found.arguments[index] ?? ABSENT;
}

/** The one cell that an argument comes to; null for a block. */
export function cellOf({ value }: ArgumentFound): CellValue | null {
  return value === null || value.kind === 'block' ? null : value;
}

/** A function and one of its parameters, as messages name them. */
export function named(id: FunctionId, index: number): { readonly function: string; readonly argument: string } {
  return { function: CHINESE_NAMES[id], argument: FUNCTIONS[id].chinese.parameters[index]?.name ?? String(index + 1) };
}

export function frozen(
  code: Parameters<typeof convertWords.message>[0],
  params: Parameters<typeof convertWords.message>[1] = {},
): Extract<Native, { kind: 'frozen' }> {
  return { kind: 'frozen', why: convertWords.message(code, params) };
}

export function native(written: string, note: 'fixed' | 'growth-digits' | null = null): Native {
  return { kind: 'native', written, note };
}

/** A value as messages show it. */
export function shown(value: CellValue | null): string {
  switch (value?.kind) {
    case 'number':
      return String(value.number);
    case 'text':
    case 'digits':
      return value.text.length > 40 ? `${value.text.slice(0, 40)}…` : value.text;
    case 'logical':
      return value.logical ? 'TRUE' : 'FALSE';
    case 'error':
      return value.error;
    case 'empty':
    case 'stale':
    case undefined:
      return '';
  }
}
