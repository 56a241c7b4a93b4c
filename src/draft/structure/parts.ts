import { headingOf, type Heading, type HeadingKind } from './headings';
import { paragraphsOf, type Paragraph } from './paragraphs';

/** A measure as the text has it. */
export interface Part {
  /** 1 for the first, whatever the text numbers it; 0 is the preamble. */
  readonly number: number;
  readonly label: string;
  readonly title: string;
  /** To the letter, label and all. */
  readonly text: string;
}

export interface PartSection {
  readonly title: string;
  readonly heading: string;
  readonly measures: readonly number[];
}

/** A text in its parts: one after another they are the whole source, blanks between them aside. */
export interface Parts {
  /** Null where the text begins without one. */
  readonly title: string | null;
  /** What stands between the title and the first measure. */
  readonly preamble: Part | null;
  /** Empty where measures stand under no headings. */
  readonly sections: readonly PartSection[];
  readonly measures: readonly Part[];
}

/** Splits a text by its numbering. Null where there is nothing in it. */
export function partsOf(source: string): Parts | null {
  const paragraphs = paragraphsOf(source);
  if (paragraphs.length === 0) return null;
  const lines = paragraphs.map((paragraph) => ({ paragraph, heading: headingOf(paragraph.text) }));
  const titled = titleLines(lines);
  const body = lines.slice(titled);
  const title = titled === 0 ? null : joined(paragraphs.slice(0, titled));
  const levels = levelsOf(body.flatMap(({ heading }) => (heading ? [heading.kind] : [])));
  return { title, ...bodyParts(source, body, levels) };
}

interface Line {
  readonly paragraph: Paragraph;
  readonly heading: Heading | null;
}

const TITLE_LINES = 6;
const LONGEST_TITLE_LINE = 60;
const SENTENCE = /[。；;！!？?：:，,]/;
/** What titles end with; only a remark in brackets belongs to one that has ended. */
const TITLE_END = /(?:措施|办法|方案|通知|意见|细则|规定|规则|指南|政策|公告|通告|计划)》?(?:[（(].*[）)])?$/;
const ASIDE = /^[（(].*[）)]$/;
const DOCUMENT_NUMBER = /[〔[【（(]\s*(?:19|20)\d\d\s*[〕\]】）)]\s*第?\s*\d+\s*号/;

/** How many lines at the beginning are the title: short ones without a sentence in them, before the first number. */
function titleLines(lines: readonly Line[]): number {
  let count = 0;
  let isWhole = false;
  for (const { paragraph, heading } of lines.slice(0, TITLE_LINES)) {
    const { text } = paragraph;
    const isTitle =
      !heading && text.length <= LONGEST_TITLE_LINE && !SENTENCE.test(text) && !DOCUMENT_NUMBER.test(text);
    if (!isTitle || (isWhole && !ASIDE.test(text))) break;
    count += 1;
    isWhole ||= TITLE_END.test(text);
  }
  // A text of short lines alone has a title of one line, and the rest is its body.
  return count === lines.length ? Math.min(1, count - 1) : count;
}

/** The lines of a title, one behind another. */
function joined(lines: readonly Paragraph[]): string {
  return lines.map(({ text }) => text.replace(/\s+/g, '')).join('');
}

interface Levels {
  readonly section: HeadingKind | null;
  readonly measure: HeadingKind | null;
}

/** Coarse to fine. */
const ORDER: readonly HeadingKind[] = [
  'chapter',
  'article',
  'chinese',
  'bracketed-chinese',
  'arabic',
  'bracketed-arabic',
];

/** Articles are measures, whatever stands above; else the two coarsest levels are sections and measures. */
function levelsOf(kinds: readonly HeadingKind[]): Levels {
  const present = ORDER.filter((kind) => kinds.includes(kind));
  if (present.includes('article')) {
    return { section: present.includes('chapter') ? 'chapter' : null, measure: 'article' };
  }
  const [coarse = null, fine = null] = present.filter((kind) => kind !== 'bracketed-arabic' || present.length === 1);
  return fine === null ? { section: null, measure: coarse } : { section: coarse, measure: fine };
}

/** Where a part begins. */
interface Start {
  readonly line: number;
  readonly level: 'section' | 'measure';
}

function bodyParts(source: string, body: readonly Line[], levels: Levels): Omit<Parts, 'title'> {
  const starts: readonly Start[] = body.flatMap(({ heading }, line): readonly Start[] => {
    if (!heading) return [];
    if (heading.kind === levels.section) return [{ line, level: 'section' }];
    return heading.kind === levels.measure ? [{ line, level: 'measure' }] : [];
  });
  const stretch = (from: number, to: number): string => {
    const [first, last] = [body[from]?.paragraph, body[to - 1]?.paragraph];
    return first && last && to > from ? source.slice(first.start, last.end) : '';
  };
  const firstStart = starts[0]?.line ?? body.length;
  const measures: Part[] = [];
  const sections: { title: string; heading: string; measures: number[] }[] = [];
  const add = (text: string, label: string, title: string): void => {
    const number = measures.length + 1;
    measures.push({ number, label, title, text });
    sections.at(-1)?.measures.push(number);
  };
  const before = stretch(0, firstStart);
  // Without any number the body is one measure.
  if (starts.length === 0) {
    if (before !== '') add(before, '', firstClause(before));
    return { preamble: null, sections: [], measures };
  }
  const preamble = before === '' ? null : { number: 0, label: '', title: '序言', text: before };
  // A measure before the first section: sections would not hold it, so they are measures themselves.
  const flat = starts[0]?.level === 'measure' && levels.section !== null;
  starts.forEach(({ line, level }, index) => {
    const end = starts[index + 1]?.line ?? body.length;
    const head = body[line];
    if (!head?.heading) return;
    const { label } = head.heading;
    if (level === 'measure' || flat) {
      const text = stretch(line, end);
      add(text, label, titleOf(text.slice(label.length)));
      return;
    }
    const heading = headingLine(head.paragraph.text, label);
    sections.push({
      heading,
      title:
        heading
          .slice(label.length)
          .replace(/[。：:]$/, '')
          .trim() || heading,
      measures: [],
    });
    const rest = stretch(line, end).slice(heading.length).trim();
    // What a section says by itself is a measure of its own, under the section's title.
    if (rest !== '') add(rest, '', sections.at(-1)?.title ?? '');
  });
  const empty = sections.some((section) => section.measures.length === 0);
  return empty ? flattened(source, body, starts, preamble) : { preamble, sections, measures };
}

/** A heading without anything under it: every start is a measure, and no section. */
function flattened(
  source: string,
  body: readonly Line[],
  starts: readonly Start[],
  preamble: Part | null,
): Omit<Parts, 'title'> {
  const measures = starts.map(({ line }, index): Part => {
    const [first, last] = [body[line], body[(starts[index + 1]?.line ?? body.length) - 1]];
    const text = first && last ? source.slice(first.paragraph.start, last.paragraph.end) : '';
    const label = first?.heading?.label ?? '';
    return { number: index + 1, label, title: titleOf(text.slice(label.length)), text };
  });
  return { preamble, sections: [], measures };
}

/** 一、支持增产。对…: the heading ends with its first sentence where words follow it in the line. */
function headingLine(line: string, label: string): string {
  const stop = /[。：:]/.exec(line.slice(label.length));
  return stop ? line.slice(0, label.length + stop.index + 1) : line;
}

const LONGEST_TITLE = 30;
const INDUSTRY = /^[^，。；、：]{2,14}?(?:行业|制造业|服务业)/;

/** The words that a measure begins with, to its first stop. */
function titleOf(words: string): string {
  const first = words.split('\n')[0] ?? '';
  const sentence = /^[^。；;：:！？]*/.exec(first)?.[0].trim() ?? '';
  if (sentence.length > 0 && sentence.length <= LONGEST_TITLE) return sentence;
  // 汽车行业完善……: measures of industries begin with the industry's name and have no other title.
  return INDUSTRY.exec(first)?.[0] ?? firstClause(words);
}

function firstClause(words: string): string {
  const clause = /^[^。；;：:！？，,、\r\n]*/.exec(words.trimStart())?.[0].trim() ?? '';
  const start = clause === '' ? words.trimStart().slice(0, LONGEST_TITLE) : clause.slice(0, LONGEST_TITLE);
  return start.trim() === '' ? '…' : start.trim();
}
