/**
 * A number format of Excel, as far as a number's look and its rounding hang on it: sections, literals, places, percent,
 * thousands. (ECMA-376, part 1, 18.8.30.)
 */
export type FormatSection =
  /** The shortest decimal that it is: `General`, `@`, and whatever shows no digits at all. */
  | { readonly kind: 'general'; readonly before: string; readonly after: string }
  | { readonly kind: 'date' }
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'fixed';
      readonly before: string;
      readonly after: string;
      /** Places behind the point, and those of them that are shown even where they are 0. */
      readonly places: number;
      readonly placesAlways: number;
      /** Digits before the point that are shown at least. */
      readonly wholeAlways: number;
      readonly grouped: boolean;
      /** Powers of ten that the number is multiplied with before it is shown: 2 for %, -3 for a trailing comma. */
      readonly shift: number;
      readonly percent: boolean;
      readonly scientific: boolean;
    };

export interface NumberFormat {
  readonly sections: readonly FormatSection[];
  /** The bound of a section's own condition, `[>=100]`; null where sections go by sign. */
  readonly conditions: readonly (((number: number) => boolean) | null)[];
}

type Token = { readonly kind: 'literal' | 'code' | 'bracket'; readonly text: string };

/** A format cut into quoted or escaped text, brackets, and what is left: the codes. Blanks that `_x` keeps are left out. */
function tokens(format: string): Token[] {
  const found: Token[] = [];
  const pattern = /"([^"]*)"?|\\(.)|[_*](?:.|$)|\[([^\]]*)\]?|([^"\\_*[]+)/gsu;
  for (const match of format.matchAll(pattern)) {
    const [, quoted, escaped, bracket, code] = match;
    if (quoted !== undefined) found.push({ kind: 'literal', text: quoted });
    else if (escaped !== undefined) found.push({ kind: 'literal', text: escaped });
    else if (bracket !== undefined) found.push({ kind: 'bracket', text: bracket });
    else if (code !== undefined) found.push({ kind: 'code', text: code });
  }
  return found;
}

function sectionsOf(all: readonly Token[]): Token[][] {
  const sections: Token[][] = [[]];
  for (const token of all) {
    if (token.kind !== 'code') {
      sections[sections.length - 1]?.push(token);
      continue;
    }
    token.text.split(';').forEach((text, index) => {
      if (index > 0) sections.push([]);
      if (text !== '') sections[sections.length - 1]?.push({ kind: 'code', text });
    });
  }
  return sections;
}

const GENERAL = /general|g\/通用格式|g\/標準|standard/gi;
const ELAPSED = /^(?:h+|m+|s+)$/i;
const DATE_CODES = /[ymdhsgbea]|上午|下午|am\/pm/i;

function isDate(section: readonly Token[]): boolean {
  if (section.some((token) => token.kind === 'bracket' && ELAPSED.test(token.text))) return true;
  const codes = codesOf(section).replace(GENERAL, '').replace(/e[+-]/gi, '');
  return DATE_CODES.test(codes);
}

function codesOf(section: readonly Token[]): string {
  return section
    .filter((token) => token.kind === 'code')
    .map((token) => token.text)
    .join('');
}

/** What a bracket shows: the currency sign of `[$¥-804]`; nothing for colours, conditions, languages. */
function shownByBracket(text: string): string {
  return /^\$([^-]*)/.exec(text)?.[1] ?? '';
}

function readSection(section: readonly Token[]): FormatSection {
  if (isDate(section)) return { kind: 'date' };
  const codes = codesOf(section);
  let before = '';
  let after = '';
  let digits = '';
  let general = false;
  for (const token of section) {
    const text = token.kind === 'bracket' ? shownByBracket(token.text) : token.text;
    if (token.kind !== 'code') {
      if (digits === '' && !general) before += text;
      else after += text;
      continue;
    }
    const place = new RegExp(GENERAL.source, 'i').exec(text) ?? /[0#?][0#?,.]*(?:e[+-][0#?]+)?|\.[0#?]+/i.exec(text);
    if (place === null || digits !== '' || general) {
      // Digits go on behind a literal in the midst of them (0"."00); what is no digit is shown.
      digits += text.replace(/[^0#?.,]/g, '');
      if (digits === '' && !general) before += text;
      else after += text.replace(/[0#?.,@]/g, '');
      continue;
    }
    if (/^[gs]/i.test(place[0])) general = true;
    else digits = place[0];
    before += text.slice(0, place.index);
    after += text.slice(place.index + place[0].length);
  }
  before = before.replace(/@/g, '');
  if (digits === '') {
    return general || codes.includes('@')
      ? { kind: 'general', before, after: after.replace(/@/g, '') }
      : { kind: 'text', text: before + after };
  }
  return fixed(digits, before, after, codes);
}

function fixed(digits: string, before: string, after: string, codes: string): FormatSection {
  const percents = (codes.match(/%/g) ?? []).length;
  const mantissa = digits.replace(/e[+-].*$/i, '');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const thousands = /,+$/.exec(whole)?.[0].length ?? /,+$/.exec(fraction)?.[0].length ?? 0;
  return {
    kind: 'fixed',
    before,
    after,
    places: fraction.replace(/[^0#?]/g, '').length,
    placesAlways: fraction.replace(/[^0]/g, '').length,
    wholeAlways: whole.replace(/[^0]/g, '').length,
    grouped: /[0#?],+[0#?]/.test(whole),
    shift: 2 * percents - 3 * thousands,
    percent: percents > 0,
    scientific: /e[+-]/i.test(digits),
  };
}

function conditionOf(section: readonly Token[]): ((number: number) => boolean) | null {
  for (const token of section) {
    const match = token.kind === 'bracket' ? /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(token.text) : null;
    if (!match) continue;
    const bound = Number(match[2]);
    switch (match[1]) {
      case '<=':
        return (number) => number <= bound;
      case '>=':
        return (number) => number >= bound;
      case '<>':
        return (number) => number !== bound;
      case '<':
        return (number) => number < bound;
      case '>':
        return (number) => number > bound;
      default:
        return (number) => number === bound;
    }
  }
  return null;
}

/** Formats are few and cells many; a list with more than this many is no list. */
const KEPT = 500;
const known = new Map<string, NumberFormat>();

/** Reads a number format; the same text gives the same value. */
export function readFormat(format: string): NumberFormat {
  const kept = known.get(format);
  if (kept) return kept;
  const cut = sectionsOf(tokens(format));
  const read = { sections: cut.map(readSection), conditions: cut.map(conditionOf) };
  if (known.size >= KEPT) known.clear();
  known.set(format, read);
  return read;
}

/** The section that a number is shown by, and whether it shows the sign itself (a section of its own for negatives). */
export function sectionFor(format: NumberFormat, number: number): { section: FormatSection; signed: boolean } {
  const { sections, conditions } = format;
  const general: FormatSection = { kind: 'general', before: '', after: '' };
  const at = (index: number): FormatSection => sections[index] ?? general;
  if (conditions.some((condition) => condition !== null)) {
    const index = conditions.findIndex((condition) => condition?.(number) === true);
    const fallback = conditions.findIndex((condition, place) => condition === null && place > 0);
    return { section: at(index >= 0 ? index : fallback >= 0 ? fallback : sections.length), signed: true };
  }
  if (number < 0 && sections.length > 1) return { section: at(1), signed: false };
  if (number === 0 && sections.length > 2) return { section: at(2), signed: false };
  return { section: at(0), signed: true };
}
