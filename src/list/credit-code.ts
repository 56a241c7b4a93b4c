import { ofDouble, plain } from '../quantity/exact';

/** The characters of a unified social credit code, in the order of their values 0 to 30 (GB 32100-2015): no I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** 3^(i-1) mod 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
/** Organisation codes (GB 11714-1997) have another alphabet, all 26 letters, and weights of their own. */
const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** Characters that are taken for another when a code is copied by hand. */
const MISTAKEN: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  I: '1',
  i: '1',
  l: '1',
  S: '5',
  s: '5',
  Z: '2',
  z: '2',
};

/** One character that, put in place of another, makes both checks pass. Offered, never applied. */
export interface Repair {
  readonly code: string;
  /** From 1. */
  readonly place: number;
  readonly found: string;
  readonly wanted: string;
}

/**
 * What a cell of a code column holds. `code` is the text after cleaning; `normalised` says that cleaning changed it.
 */
export type CreditCode =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'valid';
      readonly code: string;
      readonly normalised: boolean;
      /** The character that the organisation code's own check wants at place 17, where it has another; a notice, no fault. */
      readonly place17: { readonly found: string; readonly wanted: string } | null;
    }
  /** A number of 16 digits and more: Excel keeps 15, the rest is gone for good. `shown`: what is left of it. */
  | { readonly kind: 'rounded'; readonly shown: string }
  | { readonly kind: 'length'; readonly code: string; readonly length: number; readonly repair: null }
  /** A character that no code has, at `place` from 1. */
  | {
      readonly kind: 'alphabet';
      readonly code: string;
      readonly place: number;
      readonly found: string;
      readonly repair: Repair | null;
    }
  /** A letter among the six digits of the registering authority's division (places 3 to 8). */
  | {
      readonly kind: 'division';
      readonly code: string;
      readonly place: number;
      readonly found: string;
      readonly repair: Repair | null;
    }
  /** The check character does not fit: a typing error somewhere, probably. */
  | {
      readonly kind: 'check';
      readonly code: string;
      readonly found: string;
      readonly wanted: string;
      /** Whether place 17 fails too. */
      readonly place17: { readonly found: string; readonly wanted: string } | null;
      readonly repair: Repair | null;
    }
  /** The old number of the business register (15 digits). */
  | { readonly kind: 'registration-number'; readonly code: string }
  /** An organisation code alone: places 9 to 17 of the credit code. */
  | { readonly kind: 'organisation-code'; readonly code: string; readonly checked: boolean };

/** The sum of weighted values, or null where a character has none. */
function weigh(text: string, alphabet: string, weights: readonly number[]): number | null {
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    const value = alphabet.indexOf(text.charAt(index));
    if (value < 0 || text.charAt(index) === '') return null;
    sum += value * weight;
  }
  return sum;
}

/** The check character that 17 characters want (place 18); null where one of them is no character of a code. */
export function checkCharacter(first17: string): string | null {
  const sum = weigh(first17, ALPHABET, WEIGHTS);
  // 31 - 0 is 31, and is written 0: the place after the alphabet's end is no character.
  return sum === null ? null : ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** The check character of an organisation code's eight characters (place 17 of a credit code). */
export function organisationCheckCharacter(first8: string): string | null {
  const sum = weigh(first8, ORGANISATION_ALPHABET, ORGANISATION_WEIGHTS);
  if (sum === null) return null;
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}

function place17Of(code: string): { found: string; wanted: string } | null {
  const wanted = organisationCheckCharacter(code.slice(8, 16));
  const found = code.charAt(16);
  return wanted === null || wanted === found ? null : { found, wanted };
}

/** Full width made plain; blanks, hyphens, invisible characters and a leading ' out. Capitals are left to the caller. */
function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Default_Ignorable_Code_Point}\p{Dash_Punctuation}\u2212_]/gu, '')
    .replace(/^['’‘`]+/u, '');
}

/** A code as two lists compare it: full width, spaces, hyphens, invisible characters out, capitals. */
export function cleanCreditCode(text: string): string {
  return bare(text).toUpperCase();
}

function passes(code: string): boolean {
  return (
    /^[0-9A-Z]{2}\d{6}/.test(code) && checkCharacter(code.slice(0, 17)) === code.charAt(17) && place17Of(code) === null
  );
}

/** The one substitution that makes both checks pass; none where there are two such, or none. */
function repairOf(asTyped: string): Repair | null {
  const found: Repair[] = [];
  Array.from(asTyped).forEach((character, index) => {
    const wanted = MISTAKEN[character];
    if (wanted === undefined) return;
    const code = `${asTyped.slice(0, index)}${wanted}${asTyped.slice(index + 1)}`.toUpperCase();
    if (passes(code)) found.push({ code, place: index + 1, found: character, wanted });
  });
  const [only, ...others] = found;
  return only && others.length === 0 ? only : null;
}

/** Reads the text of a code cell (GB 32100-2015). */
export function readCreditCode(text: string): CreditCode {
  const asTyped = bare(text);
  const code = asTyped.toUpperCase();
  if (code === '') return { kind: 'blank' };
  // 9.14504E+17; but 1234567E8 has the form of an organisation code, and one of 18 characters that of a credit code.
  if (/^\d+(?:\.\d+)?E\+?\d{1,2}$/.test(code) && (/[.+]/.test(code) || (code.length !== 9 && code.length !== 18)))
    return { kind: 'rounded', shown: code };
  if (/^\d{15}$/.test(code)) return { kind: 'registration-number', code };
  if (/^[0-9A-Z]{8}[0-9X]$/.test(code))
    return {
      kind: 'organisation-code',
      code,
      checked: organisationCheckCharacter(code.slice(0, 8)) === code.charAt(8),
    };
  if (code.length !== 18) return { kind: 'length', code, length: code.length, repair: null };

  const characters = Array.from(code);
  const strange = characters.findIndex((character) => !ALPHABET.includes(character));
  const repair = repairOf(asTyped);
  if (strange >= 0) return { kind: 'alphabet', code, place: strange + 1, found: code.charAt(strange), repair };
  const letter = characters.findIndex((character, index) => index >= 2 && index < 8 && !/\d/.test(character));
  if (letter >= 0) return { kind: 'division', code, place: letter + 1, found: asTyped.charAt(letter), repair };
  const wanted = checkCharacter(code.slice(0, 17)) ?? '';
  const found = code.charAt(17);
  const place17 = place17Of(code);
  if (wanted !== found) return { kind: 'check', code, found, wanted, place17, repair };
  return { kind: 'valid', code, normalised: code !== text, place17 };
}

/** Reads a code cell that holds a number. Excel keeps 15 digits of it: more of them are gone for good. */
export function readCreditNumber(number: number): CreditCode {
  if (Math.abs(number) >= 1e15) return { kind: 'rounded', shown: plain(ofDouble(number)) };
  return readCreditCode(String(number));
}
