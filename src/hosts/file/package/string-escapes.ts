/** A cell's text as the file keeps it: `_x000D_` is a character that XML cannot hold, `_x005F_` an underscore before such a stretch. */
export function withoutEscapes(kept: string): string {
  return kept.includes('_x')
    ? kept.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : kept;
}

/** Characters that XML 1.0 cannot hold, a carriage return (which it would read as a line feed), and halves of a pair. */
const CONTROLS = Array.from({ length: 32 }, (_, code) => code).filter((code) => code !== 9 && code !== 10);
const UNHELD = new RegExp(
  `[${String.fromCharCode(...CONTROLS, 0xfffe, 0xffff)}]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]`,
  'g',
);

/** The opposite: an escape for each character that XML cannot hold, and for stretches that would be read as one. */
export function withEscapes(text: string): string {
  const guarded = text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
  return guarded.replace(
    UNHELD,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
