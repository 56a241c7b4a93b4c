/** How a paragraph is numbered: the kind of number, and what it says. */
export type HeadingKind = 'chapter' | 'article' | 'chinese' | 'bracketed-chinese' | 'arabic' | 'bracketed-arabic';

export interface Heading {
  readonly kind: HeadingKind;
  /** The number as it stands, with what separates it from the words: （一）, 第一条 , 1.. */
  readonly label: string;
}

const NUMERAL = '[一二三四五六七八九十百零〇]+';
const PATTERNS: readonly (readonly [HeadingKind, RegExp])[] = [
  ['chapter', new RegExp(`^第(?:${NUMERAL}|[0-9０-９]+)[章节部编][分]?[\\s：:、]*`)],
  ['article', new RegExp(`^第(?:${NUMERAL}|[0-9０-９]+)条[\\s：:、]*`)],
  ['bracketed-chinese', new RegExp(`^[（(]${NUMERAL}[）)][\\s、.．]*`)],
  ['chinese', new RegExp(`^${NUMERAL}[、.．][\\s]*`)],
  ['bracketed-arabic', /^[（(][0-9０-９]{1,2}[）)][\s、.．]*/],
  ['arabic', /^[0-9０-９]{1,2}(?:[、．]|[.](?![0-9０-９]))[\s]*/],
];

/** The number that a paragraph begins with; null where it has none. */
export function headingOf(paragraph: string): Heading | null {
  for (const [kind, pattern] of PATTERNS) {
    const label = pattern.exec(paragraph)?.[0];
    if (label !== undefined && label.length < paragraph.length) return { kind, label };
  }
  return null;
}
