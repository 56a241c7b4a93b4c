import type { Message } from '../../messages/message';
import type { CellValue } from '../../workbook/cell';
import type { FunctionResult } from '../definition';
import { handed } from '../evaluate';
import type { Value } from '../evaluate';
import { isCell } from '../formula-expression';
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
  readonly value: Value;
  readonly source: Source;
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

const ABSENT: ArgumentFound = { written: '""', value: { kind: 'empty' }, source: 'absent' };

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
    const text = writtenOf(each);
    const tight = ['reference', 'call', 'number', 'text', 'logical'].includes(each.kind);
    return {
      written: tight ? text : `(${text})`,
      value: cells.inCell(cell, each),
      source: sourceOf(cells, cell, each),
    };
  });
  const values = given.map(({ value }) => value);
  const followed = !values.includes(null);
  return { id, arguments: given, result: followed ? call(id, values.map(handed), cells.context) : null };
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
