import { keptFormula } from '../../functions/spelling';
import type { CellContent, CellError, CellValue } from '../../workbook/cell';
import { EMPTY } from '../../workbook/cell';

/** A value as Excel hands it over. */
export type Raw = string | number | boolean;

const ERROR =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!)$/;

/** Whether a value could be an error as well as a text of the same letters: then Excel is asked which. */
export function looksLikeError(value: Raw): boolean {
  return typeof value === 'string' && ERROR.test(value);
}

/** What a cell holds. A formula that comes to an empty text holds that text; a cell without one is empty. */
export function readValue(value: Raw, isError: boolean, hasFormula: boolean): CellValue {
  if (typeof value === 'number') return { kind: 'number', number: value };
  if (typeof value === 'boolean') return { kind: 'logical', logical: value };
  if (isError) return { kind: 'error', error: value as CellError };
  return value === '' && !hasFormula ? EMPTY : { kind: 'text', text: value };
}

/**
 * A formula as Excel shows it, or null where the cell holds none: a call of ours that Excel does not know keeps the name of
 * the file, and is to be seen as such. A text that begins with `=` is its own value: no formula comes to its own text.
 */
export function readFormula(formula: unknown, value: Raw): string | null {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula.length === 1) return null;
  return formula === value ? null : formula;
}

/**
 * A text as it is entered so that it stays that text: Excel would make a number, a date, a logical, an error or a formula
 * of most texts that do not begin with a Chinese word. The apostrophe is Excel's own mark for it and no part of the text.
 */
function enteredText(text: string): string {
  const staysText = /^[\p{Script=Han}《“「【（]/u.test(text) && !/^[〇零一二三四五六七八九十百千万亿两]/.test(text);
  return text === '' || staysText ? text : `'${text}`;
}

/** What is entered into a cell for a content of ours. */
export function entered({ value, formula }: CellContent): Raw {
  if (formula !== undefined) return formula;
  switch (value.kind) {
    case 'empty':
    case 'stale':
      return '';
    case 'number':
      return value.number;
    case 'digits':
      return Number(value.text);
    case 'text':
      return enteredText(value.text);
    case 'logical':
      return value.logical;
    case 'error':
      return value.error;
  }
}

/** Formulas are the same however their functions are spelt. */
export function sameFormula(a: string | undefined, b: string | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && keptFormula(a) === keptFormula(b));
}

/** Whether a value of Excel's is the content that was expected there, to the last digit. Formulas are compared apart. */
export function stands(raw: Raw, { value }: CellContent): boolean {
  switch (value.kind) {
    case 'empty':
    case 'stale':
      return raw === '';
    case 'number':
      return raw === value.number;
    case 'digits':
      return raw === Number(value.text);
    case 'text':
      return raw === value.text;
    case 'logical':
      return raw === value.logical;
    case 'error':
      return raw === value.error;
  }
}

/** Whether Excel kept what was written: a cell formatted as text makes a text of a number, and line ends are Excel's own. */
export function keeps(raw: Raw, content: CellContent): boolean {
  if (stands(raw, content)) return true;
  const written = content.value.kind === 'text' ? content.value.text : entered(content);
  return lines(String(raw)) === lines(String(written));
}

function lines(text: string): string {
  return text.replaceAll(/\r\n?|_x000D_\n/gi, '\n');
}

/** What is entered again for a value that was read, so that it stays what it was. */
export function reentered(raw: Raw, formula: string | null): Raw {
  if (formula !== null) return formula;
  return typeof raw === 'string' ? enteredText(raw) : raw;
}
