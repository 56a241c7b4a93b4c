import { exact, fits, isPlainDecimal, PARAMETER_DIGITS } from '../quantity/exact';
import type { Exact } from '../quantity/exact';
import type { Pack } from './pack';
import type { Parameter, Span } from './terms';

/** A parameter's value as it counts now, and whose it is. */
export type ParameterValue =
  | { readonly kind: 'value'; readonly value: Exact; readonly by: 'pack' | 'user' }
  /** A cap that is none (不设上限). */
  | { readonly kind: 'no-cap' }
  | { readonly kind: 'open' };

/** What the user decides where lists and drafts leave it open; the defaults leave it open too. */
export interface Choices {
  /** An empty base cell: no base, or missing. */
  readonly emptyBase: 'none' | 'missing';
  /** A base of 0: no base (our reading), or missing. */
  readonly zeroBase: 'none' | 'missing';
  /** An empty 1-3月 cell: 0 (works that began in April), or missing. */
  readonly emptyPrior: 'zero' | 'missing';
  /** Places of a percent that a rate is rounded to, half up, before it is judged. */
  readonly growthRounding: 'none' | 1 | 2;
  /** The industry of rows that name none (a name of the pack), or null. */
  readonly industry: string | null;
}

export const DEFAULT_CHOICES: Choices = {
  emptyBase: 'missing',
  zeroBase: 'none',
  emptyPrior: 'missing',
  growthRounding: 'none',
  industry: null,
};

/** Parameters by id and choices: what a verdict rests on beside the list and the pack. */
export interface Standards {
  readonly parameters: ReadonlyMap<string, ParameterValue>;
  readonly choices: Choices;
}

/** Parameters as decimal strings, or `none` for a cap that is none; an id that is absent is open. */
export interface StandardsSaid {
  readonly parameters: Readonly<Record<string, string>>;
  readonly choices: Choices;
}

/** What the user may be told is wrong with a parameter's value. */
export type ParameterFault = 'form' | 'digits' | 'span' | 'stricter';

/**
 * A parameter's value from a plain decimal text in its own unit (万元, or a share: 0.08 is 8 %), or `none` for a cap. A
 * relaxed figure may not be stricter than the plain one.
 */
export function readParameterValue(
  parameter: Pick<Parameter, 'cap' | 'span' | 'plain'>,
  text: string,
): ParameterValue | { readonly kind: 'fault'; readonly fault: ParameterFault } {
  if (parameter.cap && text === 'none') return { kind: 'no-cap' };
  if (!isPlainDecimal(text)) return { kind: 'fault', fault: 'form' };
  const value = exact(text);
  if (!fits(value, PARAMETER_DIGITS)) return { kind: 'fault', fault: 'digits' };
  if (outside(parameter.span, value)) return { kind: 'fault', fault: 'span' };
  if (parameter.plain && value.greaterThan(parameter.plain)) return { kind: 'fault', fault: 'stricter' };
  return { kind: 'value', value, by: 'user' };
}

function outside(span: Span, value: Exact): boolean {
  switch (span) {
    case 'from-zero':
      return value.lessThan(0);
    case 'zero-to-one':
      return value.lessThan(0) || value.greaterThan(1);
    case 'from-minus-one':
      return value.lessThan(-1);
    case 'any':
      return false;
  }
}

/** The standards that count: the user's words first, then the pack's; an id that the user's words get wrong stays open. */
export function standardsOf(pack: Pack, said: StandardsSaid): Standards {
  const parameters = new Map<string, ParameterValue>();
  for (const parameter of pack.parameters) {
    const own: ParameterValue = parameter.value
      ? { kind: 'value', value: parameter.value, by: 'pack' }
      : { kind: 'open' };
    const text = said.parameters[parameter.id];
    const read = text === undefined ? own : readParameterValue(parameter, text);
    parameters.set(parameter.id, read.kind === 'fault' ? own : read);
  }
  return { parameters, choices: said.choices };
}

export const NOTHING_SAID: StandardsSaid = { parameters: {}, choices: DEFAULT_CHOICES };
