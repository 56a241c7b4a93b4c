/**
 * A piece of a formula. `text` is a string literal, `sheet` a quoted sheet name, `bracket` a structured or external
 * reference's brackets, `name` an identifier (function, defined name, cell, sheet, number), `mark` anything else.
 */
export interface Token {
  readonly kind: 'text' | 'sheet' | 'bracket' | 'name' | 'space' | 'mark';
  readonly text: string;
}

const NAME = /[\p{L}\p{N}_\\$.?]+/uy;
const SPACE = /\s+/uy;

/** The end of a literal that closes with `quote`; a doubled quote is one inside it. */
function closed(formula: string, from: number, quote: string): number {
  for (let at = from + 1; at < formula.length; at++) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at++;
  }
  return formula.length;
}

/** The end of nested brackets; an apostrophe lets the next character stand for itself. */
function bracketed(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === "'") at++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return at + 1;
  }
  return formula.length;
}

function matchEnd(pattern: RegExp, formula: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(formula) ? pattern.lastIndex : from;
}

function tokenAt(formula: string, from: number): Token {
  const cut = (kind: Token['kind'], to: number): Token => ({ kind, text: formula.slice(from, to) });
  const first = formula[from];
  if (first === '"') return cut('text', closed(formula, from, first));
  if (first === "'") return cut('sheet', closed(formula, from, first));
  if (first === '[') return cut('bracket', bracketed(formula, from));
  const space = matchEnd(SPACE, formula, from);
  if (space > from) return cut('space', space);
  const name = matchEnd(NAME, formula, from);
  return name > from ? cut('name', name) : cut('mark', from + 1);
}

/** Cuts a formula into pieces that joined give it back, whatever it is. */
export function tokens(formula: string): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    found.push(token);
    at += token.text.length;
  }
  return found;
}

/** Whether the name at `place` is called: an opening bracket follows, blanks aside. */
export function isCalled(pieces: readonly Token[], place: number): boolean {
  const next = pieces[place + 1];
  return (next?.kind === 'space' ? pieces[place + 2] : next)?.text === '(';
}
