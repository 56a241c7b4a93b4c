/** The error values of a cell that a list can hold, as Excel writes them. */
export type CellError = `#${string}`;

/**
 * The value of a cell. `number` is the stored double; `digits` a bare number of a text file, exact as typed; `stale` a
 * formula whose result the file does not hold.
 */
export type CellValue =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'digits'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'logical'; readonly logical: boolean }
  | { readonly kind: 'error'; readonly error: CellError }
  | { readonly kind: 'stale' };

export const EMPTY: CellValue = { kind: 'empty' };

/** What the look of a cell we write says; each host turns it into its own style. */
export type CellRole =
  | 'heading'
  | 'text'
  | 'wrapped'
  | 'amount'
  | 'share'
  | 'eligible'
  | 'ineligible'
  | 'undetermined'
  | 'not-applicable'
  | 'finding'
  | 'input'
  | 'note';

/** What stands in a cell that we write: a value or a formula, and its look (absent: left as it is). */
export interface CellContent {
  readonly value: CellValue;
  /** With the leading `=`, names as the user types them (`=POLICY.VERDICT(1,B2,C2,D2)`). */
  readonly formula?: string;
  readonly role?: CellRole;
  /** The style that the host found there, opaque: it lets an inverse put it back. */
  readonly style?: unknown;
}

/** Whether two values are the same to the last digit and character. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  switch (a.kind) {
    case 'empty':
    case 'stale':
      return a.kind === b.kind;
    case 'number':
      return b.kind === 'number' && a.number === b.number;
    case 'digits':
      return b.kind === 'digits' && a.text === b.text;
    case 'text':
      return b.kind === 'text' && a.text === b.text;
    case 'logical':
      return b.kind === 'logical' && a.logical === b.logical;
    case 'error':
      return b.kind === 'error' && a.error === b.error;
  }
}
