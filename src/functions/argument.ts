import { vocabulary } from '../messages/message';
import type { Texts } from '../messages/message';
import { ofDouble, plain } from '../quantity/exact';
import type { CellError, CellValue } from '../workbook/cell';
import { EMPTY } from '../workbook/cell';
import type { FunctionError } from './definition';
import { errorResult } from './result';

export const argumentWords = vocabulary({
  'functions.block': {
    'zh-CN': '“{name}”引用了多个单元格；请只引用一个单元格。',
    en: '“{name}” refers to several cells; refer to one.',
  },
  'functions.blank': { 'zh-CN': '“{name}”为空；请填写。', en: '“{name}” is empty; fill it in.' },
  'functions.blank-choice': {
    'zh-CN': '“{name}”为空；可填：{allowed}。',
    en: '“{name}” is empty. Allowed: {allowed}.',
  },
  'functions.error-argument': {
    'zh-CN': '“{name}”引用的单元格是错误值{error}；请先改正该单元格。',
    en: 'The cell behind “{name}” holds the error {error}; mend that cell first.',
  },
});

/** One argument as a cell holds it, or `block` for more than one cell. */
export type Argument = CellValue | { readonly kind: 'block' };

const ERROR =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!)$/;

/** The longest text that a cell holds; what is longer comes from no cell, and is cut. */
const CELL_TEXT = 32_767;

const VALUE_ERROR: Argument = { kind: 'error', error: '#VALUE!' };

/**
 * An error, or a cell with a data type: a formatted number stands for its value, a stock or a place for the text that the
 * cell shows, an array for its cells. What we do not know is an error and never a blank, which may mean "no base".
 */
function ofObject(given: object): Argument {
  const { type, text, elements, basicType, basicValue, code } = given as Record<string, unknown>;
  if (type === 'Array') return argument(elements);
  if ((type === 'Entity' || type === 'LinkedEntity') && typeof text === 'string') return argument(text);
  if (type === 'Empty' || basicType === 'Empty') return EMPTY;
  if (type === 'Error' || basicType === 'Error' || typeof code === 'string') {
    const error = [basicValue, code].find((value) => typeof value === 'string' && ERROR.test(value));
    return typeof error === 'string' ? { kind: 'error', error: error as CellError } : VALUE_ERROR;
  }
  return ['number', 'string', 'boolean'].includes(typeof basicValue) ? argument(basicValue) : VALUE_ERROR;
}

/**
 * An argument, however the host hands it over: a bare value, a block of one cell, an Excel error as an object or as its
 * text. Blank texts are empty cells.
 */
export function argument(given: unknown): Argument {
  let value = given;
  for (let depth = 0; Array.isArray(value); depth++) {
    if (value.length !== 1 || depth > 1) return { kind: 'block' };
    value = value[0];
  }
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? { kind: 'number', number: value } : { kind: 'error', error: '#NUM!' };
    case 'boolean':
      return { kind: 'logical', logical: value };
    case 'string':
      if (ERROR.test(value)) return { kind: 'error', error: value as CellError };
      return value.trim() === '' ? EMPTY : { kind: 'text', text: value.slice(0, CELL_TEXT) };
    case 'object':
      return value === null ? EMPTY : ofObject(value);
    case 'undefined':
      return EMPTY;
    default:
      return VALUE_ERROR;
  }
}

/** Whether an argument is several cells where one is wanted; asked before it is read, at little cost. */
export function isBlock(given: unknown): boolean {
  return typeof given === 'object' && given !== null && argument(given).kind === 'block';
}

export function blockError(name: Texts): FunctionError {
  return errorResult('#VALUE!', argumentWords.message('functions.block', { name }));
}

/** The words of an argument: a text, or a number as a sheet shows it. Blank: empty. */
export function wordsArgument(given: unknown, name: Texts): string | FunctionError {
  const value = argument(given);
  switch (value.kind) {
    case 'empty':
    case 'stale':
      return '';
    case 'text':
    case 'digits':
      return value.text.normalize('NFKC').trim();
    case 'number':
      return plain(ofDouble(value.number));
    case 'logical':
      return value.logical ? 'TRUE' : 'FALSE';
    case 'error':
      return errorResult('#N/A', argumentWords.message('functions.error-argument', { name, error: value.error }));
    case 'block':
      return blockError(name);
  }
}
