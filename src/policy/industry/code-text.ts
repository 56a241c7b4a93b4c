import { borneOut, numberReadings, sectionLetter, SECTIONS } from './standard';

/** What the text of an industry cell says as a code. */
export type CodeText =
  /** No code in it. */
  | { readonly kind: 'none'; readonly rest: string }
  /** Codes that it may be (more than one where a zero may be lost), and the words beside it. */
  | { readonly kind: 'code'; readonly written: string; readonly codes: readonly string[]; readonly rest: string }
  /** A section's letter alone: C. */
  | { readonly kind: 'section'; readonly written: string; readonly codes: readonly string[]; readonly rest: string }
  /** No such division, or more digits than a code has. */
  | { readonly kind: 'unknown'; readonly written: string; readonly rest: string }
  /** The letter is not the section of the division: D3130. */
  | {
      readonly kind: 'wrong-letter';
      readonly written: string;
      readonly wanted: string;
      readonly rest: string;
    };

const FORM = /^([A-Z])?[-.]?(\d{1,6})(X*)(?=$|[^0-9A-Z])/;
const SEPARATORS = /^[\s\-.、,:;_/|)\]}】〕〉>]+/u;

/**
 * Reads a code with or without its letter, in front of words or by itself: C3130, c31, C-31, 3130 钢压延加工, I65XX.
 * `isNumber`: the cell holds a number, so zeros in front may be lost.
 */
export function readCodeText(text: string, isNumber: boolean): CodeText {
  const cleaned = text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\p{Dash_Punctuation}\u2212]/gu, '-')
    .trim()
    // 3130.0, as some programs write a number.
    .replace(/^(\d{1,4})\.0+$/, '$1');
  const bare = cleaned.replace(/^[\s'’([{【〔〈<]+/u, '');
  const upper = bare.toUpperCase().replace(/^([A-Z]) +(?=\d)/, '$1');
  const section = /^([A-T])(?:$|[\s\-.、:](?!\d))/.exec(upper);
  if (section?.[1] !== undefined) {
    const { divisions } = SECTIONS.find(({ letter }) => letter === section[1]) ?? { divisions: [] };
    return { kind: 'section', written: section[1], codes: divisions, rest: bare.slice(1).replace(SEPARATORS, '') };
  }
  const match = FORM.exec(upper);
  if (!match) return trailingCode(cleaned, isNumber);
  const [whole, letter, digits = '', padding = ''] = match;
  const rest = upperRest(bare, upper, whole).replace(SEPARATORS, '');
  // 3D打印, 5G通信: one digit in front of words is no code.
  if (digits.length === 1 && letter === undefined && rest !== '') return { kind: 'none', rest: cleaned };
  return coded(`${letter ?? ''}${digits}`, letter, digits, padding, rest, isNumber && letter === undefined);
}

function upperRest(bare: string, upper: string, whole: string): string {
  // Only blanks behind the letter may have been taken out, so the rest is as long in both.
  return bare.slice(bare.length - (upper.length - whole.length));
}

/** A code in brackets behind the words: 医药制造业（C27）. */
function trailingCode(cleaned: string, isNumber: boolean): CodeText {
  const match = /^(.+?)\s*[([【〔]\s*([A-Za-z])?-?(\d{2,4})(X*)\s*[)\]】〕]$/u.exec(cleaned);
  if (!match) return { kind: 'none', rest: cleaned };
  const [, rest = '', letter, digits = '', padding = ''] = match;
  const capital = letter?.toUpperCase();
  return coded(`${capital ?? ''}${digits}`, capital, digits, padding, rest, isNumber && letter === undefined);
}

function coded(
  written: string,
  letter: string | undefined,
  digits: string,
  padding: string,
  rest: string,
  isNumber: boolean,
): CodeText {
  // 3130、2710: two codes are no answer.
  if (/^[A-Z]?-?\d{2,}/i.test(rest)) return { kind: 'unknown', written: `${written}、${rest}`, rest: '' };
  if (digits.length > 4 || digits.length + padding.length > 4) return { kind: 'unknown', written, rest };
  const read = readings(digits, padding, letter !== undefined, isNumber);
  const codes = read.map(borneOut).filter((code) => code !== null);
  const [first] = codes;
  if (first === undefined) return { kind: 'unknown', written, rest };
  if (letter === undefined) return { kind: 'code', written, codes, rest };
  const fitting = codes.filter((code) => sectionLetter(code) === letter);
  if (fitting.length === 0) return { kind: 'wrong-letter', written, wanted: sectionLetter(first) ?? '', rest };
  return { kind: 'code', written, codes: fitting, rest };
}

function readings(digits: string, padding: string, lettered: boolean, isNumber: boolean): readonly string[] {
  if (padding !== '' || digits.length === 4) return [digits];
  const all = numberReadings(digits);
  // As text it is what it says, unless it says nothing that exists; a letter tells the readings apart.
  return isNumber || lettered ? all : all.slice(0, 1);
}
