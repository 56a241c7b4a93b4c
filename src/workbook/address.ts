/** A block of cells; rows and columns count from 1, as sheets do, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The largest sheet that Excel keeps. */
export const SHEET_LIMIT = { rows: 1_048_576, columns: 16_384 } as const;

/** `28` -> `AB`. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `AB` -> `28`, or null for what is no column of a sheet. */
export function columnNumber(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= SHEET_LIMIT.columns ? column : null;
}

/** `C17`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetter(column)}${String(row)}`;
}

/** `A3:K40`; a single cell is `A3`. */
export function areaAddress(area: Area): string {
  const from = cellAddress(area.top, area.left);
  const to = cellAddress(area.bottom, area.right);
  return from === to ? from : `${from}:${to}`;
}

/** The smallest area that holds both. */
export function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** An address such as `A3:K40`, `$A$3` or `A3`; null where it is none. */
export function parseArea(text: string): Area | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text.trim());
  if (!match) return null;
  const [, fromLetters = '', fromRow = '', toLetters = fromLetters, toRow = fromRow] = match;
  const columns = [columnNumber(fromLetters), columnNumber(toLetters)];
  const rows = [Number(fromRow), Number(toRow)];
  const [a, b] = columns;
  const [r, s] = rows;
  if (a == null || b == null || r === undefined || s === undefined) return null;
  if (Math.min(r, s) < 1 || Math.max(r, s) > SHEET_LIMIT.rows) return null;
  return { top: Math.min(r, s), left: Math.min(a, b), bottom: Math.max(r, s), right: Math.max(a, b) };
}

/** A sheet's name as a formula writes it: quoted where Excel quotes it. */
export function quotedSheet(name: string): string {
  const bare = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^r\d*c\d*$/i.test(name);
  return bare ? name : `'${name.replaceAll("'", "''")}'`;
}
