import { vocabulary } from '../messages/message';
import type { Message } from '../messages/message';
import { plain } from '../quantity/exact';
import type { Exact } from '../quantity/exact';
import type { FunctionError, FunctionErrorValue, FunctionResult, FunctionValue } from './definition';

export const resultTexts = vocabulary({ 'functions.joined': { 'zh-CN': '{all}', en: '{all}' } }).texts;

/** Digits that a cell keeps of a number. */
export const CELL_DIGITS = 15;

export function valueResult(value: FunctionValue): FunctionResult {
  return { kind: 'value', value };
}

/** An exact number as the double that a cell keeps of it. */
export function numberResult(value: Exact): FunctionResult {
  return valueResult(Number(plain(value)));
}

/** An error with one message, or several, one after another. */
export function errorResult(error: FunctionErrorValue, said: Message | readonly Message[]): FunctionError {
  return { kind: 'error', error, message: joined(said) };
}

/** An error whose words are put together when somebody asks for them: a sheet of them mostly does not. */
export function lateError(error: FunctionErrorValue, say: () => readonly Message[]): FunctionError {
  let message: Message | null = null;
  return {
    kind: 'error',
    error,
    get message() {
      return (message ??= joined(say()));
    },
  };
}

function joined(said: Message | readonly Message[]): Message {
  return 'code' in said ? said : { code: 'functions.joined', params: { all: said } };
}
