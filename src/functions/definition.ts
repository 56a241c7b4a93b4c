import type { Locale, Message } from '../messages/message';
import type { Pack } from '../policy/pack';
import type { Standards } from '../policy/standards';
import type { DaySystem } from '../workbook/day-system';
import type { FunctionId } from './names';
import type { BesidePack } from './policy-argument';

/** What stands in a cell: a number, a text or a logical. */
export type FunctionValue = number | string | boolean;

/** The error values that ours answer with. */
export type FunctionErrorValue = '#N/A' | '#VALUE!' | '#DIV/0!';

/** An error of a cell, with what a person can do about it. */
export interface FunctionError {
  readonly kind: 'error';
  readonly error: FunctionErrorValue;
  readonly message: Message;
}

/** The answer of a function: never a promise, so a cell holds no stale value while it waits. */
export type FunctionResult =
  | { readonly kind: 'value'; readonly value: FunctionValue }
  | { readonly kind: 'matrix'; readonly rows: readonly (readonly FunctionValue[])[] }
  | FunctionError;

/** What every function is told. */
interface BareContext {
  /** The language of texts that it answers with. */
  readonly locale: Locale;
}

/** What functions rest on that read the policy. */
export interface PackContext extends BareContext {
  readonly pack: Pack;
  /** The other policies at hand, which an argument may name. Absent: nothing is known of them there. */
  readonly beside?: readonly BesidePack[];
  /** What the numbers of the workbook's days count from; absent: 1900. */
  readonly days?: DaySystem;
}

/** What functions rest on that read the workbook's parameters or choices. */
export interface LoadedContext extends PackContext {
  readonly standards: Standards;
}

/** What a host hands over: until the workbook's standards are read, those that need them say so. */
export interface FunctionContext extends PackContext {
  readonly standards: Standards | 'not loaded';
}

/** What the cells of a workbook rest on: its policy and standards, or what they say while there is no policy to go by. */
export type Basis =
  Pick<FunctionContext, 'pack' | 'standards' | 'beside' | 'days'> | { readonly unusable: FunctionError };

/** What a host hands over for a cell. */
export type CellContext = Basis & BareContext;

/** Arguments as they come from cells: numbers, texts, logicals, blanks, errors, blocks; anything is taken. */
type Ask<Context> = (...args: unknown[]) => (context: Context) => FunctionResult;

/** The Chinese words of a function; the English ones are the TSDoc of its declaration. */
export interface ChineseWords {
  readonly description: string;
  /** A parameter's name and what it is, in the order of the declaration. */
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
}

export type FunctionDefinition = {
  readonly id: FunctionId;
  readonly chinese: ChineseWords;
  /** The argument, from 0, in which a policy may be named before a colon (`gl-2025q3:1`); null: it takes none. */
  readonly policyAt: number | null;
} & (
  | { readonly needs: 'nothing'; readonly ask: Ask<BareContext> }
  | { readonly needs: 'pack'; readonly ask: Ask<PackContext> }
  | { readonly needs: 'standards'; readonly ask: Ask<LoadedContext> }
);
