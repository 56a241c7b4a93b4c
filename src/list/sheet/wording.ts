const SEEN = new Map<string, string>();
/** Texts are memoised up to this many: headings and words repeat, names of a hundred thousand enterprises need not stay. */
const KEPT = 20_000;

/** A text as words are compared: full width made plain, blanks of any kind and invisible characters out (企 业 is 企业). */
export function bare(text: string): string {
  const known = SEEN.get(text);
  if (known !== undefined) return known;
  const cleaned = stripped(text);
  if (SEEN.size >= KEPT) SEEN.clear();
  SEEN.set(text, cleaned);
  return cleaned;
}

/** The same, not remembered. */
export function stripped(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '');
}

/** A text on one line, as messages and the pane show it. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, ' ').trim();
}

/** What messages quote of a cell: a long text is cut. */
export function quoted(text: string): string {
  const line = oneLine(text);
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
