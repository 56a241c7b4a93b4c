import type { Message, TextTable, Texts } from '../../messages/message';
import { cellAddress, columnLetter } from '../../workbook/address';

/** What every kind of finding has: its code (the file's name), what it is called, and the words of its messages. */
export interface FindingKind<Code extends string> {
  readonly id: Code;
  readonly name: Texts;
  readonly texts: TextTable;
}

/** A finding of one kind, before the union of all kinds is known. */
export interface FindingOf<Code extends string> {
  /** Null: about the whole column or list. */
  readonly row: number | null;
  readonly column: number | null;
  readonly code: Code;
  readonly message: Message;
}

/** Where a cell is, as messages say it. */
export function cellOf(sheet: string, row: number, column: number): { sheet: string; cell: string } {
  return { sheet, cell: cellAddress(row, column) };
}

/** Where a column is, as messages say it. */
export function columnOf(sheet: string, column: number): { sheet: string; column: string } {
  return { sheet, column: columnLetter(column) };
}
