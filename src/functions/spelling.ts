import { isCalled, tokens } from '../workbook/formula-tokens';
import { FUTURE_FUNCTIONS } from './future-functions';
import { functionNamed, isInNamespace, keptName, typedName } from './names';

/** Rewrites the name of each call; literals, quoted sheet names and brackets stay as they are. */
function renamed(formula: string, rename: (name: string) => string): string {
  const pieces = tokens(formula);
  return pieces
    .map((piece, place) => (piece.kind === 'name' && isCalled(pieces, place) ? rename(piece.text) : piece.text))
    .join('');
}

/**
 * A formula of a file as the user types it: `_xldudf_POLICY_ELIGIBLE(` becomes `POLICY.ELIGIBLE(`, in whatever case (LibreOffice
 * lowers it), and `_xlfn._xlws.SORT(` becomes `SORT(`. With or without the leading `=`.
 */
export function typedFormula(kept: string): string {
  return renamed(kept, (name) => {
    const id = functionNamed(name);
    return id ? typedName(id, 'en') : name.replace(/^(?:_xlfn\.)*(?:_xlws\.)*(?=.)/i, '');
  });
}

/** A typed formula as Excel keeps it: our names, English or Chinese, and the prefixes of later functions. */
export function keptFormula(typed: string): string {
  return renamed(typed, (name) => {
    const id = functionNamed(name);
    return id ? keptName(id) : (FUTURE_FUNCTIONS.get(name.toUpperCase()) ?? name);
  });
}

/** The names by which a formula, kept or typed, calls functions of ours, as it writes them. */
export function callsIn(formula: string): readonly string[] {
  const pieces = tokens(formula);
  return pieces.flatMap(({ kind, text }, place) =>
    kind === 'name' && isCalled(pieces, place) && functionNamed(text) !== null ? [text] : [],
  );
}

/** The names in our namespace that a formula calls and that no function has: `POLICY.NOSUCH`. */
export function unknownCalls(formula: string): readonly string[] {
  const pieces = tokens(formula);
  return pieces.flatMap(({ kind, text }, place) =>
    kind === 'name' && isCalled(pieces, place) && isInNamespace(text) && functionNamed(text) === null ? [text] : [],
  );
}

/** Whether a formula calls anything in our namespace, known or not. */
export function callsUs(formula: string): boolean {
  const pieces = tokens(formula);
  return pieces.some(({ kind, text }, place) => kind === 'name' && isCalled(pieces, place) && isInNamespace(text));
}

/** Whether a formula, kept or typed, calls a function of ours. */
export function callsOurs(formula: string): boolean {
  return callsIn(formula).length > 0;
}
