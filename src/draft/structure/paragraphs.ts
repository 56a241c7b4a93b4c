/** A line of the text with something on it, blanks around it aside: `[start, end)` of the source. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export function paragraphsOf(source: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const match of source.matchAll(/[^\r\n\u2028\u2029\v\f]+/g)) {
    const text = match[0].trim();
    if (text === '') continue;
    const start = match.index + match[0].indexOf(text);
    paragraphs.push({ start, end: start + text.length, text });
  }
  return paragraphs;
}
