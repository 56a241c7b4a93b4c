import { vocabulary } from '../../messages/message';
import { fault, under, type Fault } from '../fault';
import type { RawPack } from '../schema/pack';
import { headingOf, labelOf } from '../headings';
import type { Lint } from './lint';

const words = vocabulary({
  'pack.text-differs': {
    'zh-CN': '与原文不一致：原文第{line}行此处是“{source}”，文件里是“{found}”。请逐字照录原文。',
    en: 'This differs from the source: its line {line} has "{source}" here, the file has "{found}". Copy the source to the letter.',
  },
  'pack.source-left-over': {
    'zh-CN': '原文第{line}行起没有收入任何一条：“{source}”。请补录。',
    en: 'From line {line} on the source is in no measure: "{source}". Add it.',
  },
  'pack.title-not-in-text': {
    'zh-CN': '标题“{title}”不在本条原文开头。请照录原文的条名。',
    en: 'The title "{title}" does not stand at the head of the measure. Copy the one that the text has.',
  },
});

/** How much of a text a message shows. */
const SHOWN = 16;

interface Piece {
  readonly text: string;
  readonly at: string;
}

/** Title, preamble, headings and measures, one after another, are the source: to the letter, and all of it. */
export const sourceCoverage: Lint = {
  id: 'source-coverage',
  texts: words.texts,
  check: ({ raw, source }) =>
    whole(raw)
      ? [...covered(withoutTitle(piecesOf(raw), source), source), ...titles(raw)]
      : covered(textsOf(raw), source),
};

/** Of quotations or a summary, the source holds the measures' texts alone, and no titles. */
function whole({ origin }: RawPack): boolean {
  return origin === undefined || origin.kind === 'whole';
}

function textsOf({ measures }: RawPack): readonly Piece[] {
  return measures.map(({ text }, index) => ({ text, at: under('/measures', index, 'text') }));
}

/** What the source must hold, in order. */
function piecesOf(raw: RawPack): readonly Piece[] {
  const measure = (number: number): readonly Piece[] => {
    const index = raw.measures.findIndex((each) => each.number === number);
    const text = raw.measures[index]?.text;
    return text === undefined ? [] : [{ text, at: under('/measures', index, 'text') }];
  };
  const numbered = raw.measures.map(({ number }) => number).filter((number) => number !== 0);
  return [
    { text: raw.title, at: '/title' },
    ...measure(0),
    ...raw.sections.flatMap((section, index) => [
      { text: headingOf(section), at: under('/sections', index, section.heading === undefined ? 'title' : 'heading') },
      ...section.measures.flatMap(measure),
    ]),
    ...(raw.sections.length === 0 ? numbered.flatMap(measure) : []),
  ];
}

/** A text may begin without a title of its own: then the title is the pack's, and the text begins with what follows. */
function withoutTitle(pieces: readonly Piece[], source: string): readonly Piece[] {
  const [title, first] = pieces;
  const start = skipBlanks(source, 0);
  const begins = ({ text }: Piece, acrossLines: boolean) => matchEnd(source, start, text, acrossLines).kind === 'same';
  return title && first && !begins(title, true) && begins(first, false) ? pieces.slice(1) : pieces;
}

/** Walks the source piece by piece. Blanks between pieces, and the line breaks inside a title, are layout. */
function covered(pieces: readonly Piece[], source: string): readonly Fault[] {
  let here = skipBlanks(source, 0);
  for (const { text, at } of pieces) {
    const end = matchEnd(source, here, text, at === '/title');
    if (end.kind === 'differs') {
      const params = {
        line: String(lineOf(source, end.source)),
        source: shown(source, end.source),
        found: text.slice(end.text, end.text + SHOWN),
      };
      // What follows hangs on this piece: one fault at a time is told.
      return [fault(at, words.message('pack.text-differs', params))];
    }
    here = skipBlanks(source, end.source);
  }
  if (here >= source.length) return [];
  const params = { line: String(lineOf(source, here)), source: shown(source, here) };
  return [fault('/measures', words.message('pack.source-left-over', params))];
}

function matchEnd(source: string, from: number, text: string, acrossLines: boolean) {
  let at = from;
  for (let index = 0; index < text.length; index += 1) {
    if (acrossLines) at = skipBlanks(source, at);
    if (source[at] !== text[index]) return { kind: 'differs', source: at, text: index } as const;
    at += 1;
  }
  return { kind: 'same', source: at } as const;
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
}

/** The next characters of the line. */
function shown(text: string, from: number): string {
  return text.slice(from, from + SHOWN).split('\n')[0] ?? '';
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function titles({ measures, sections }: RawPack): readonly Fault[] {
  const wrong = (at: string, title: string) => [fault(at, words.message('pack.title-not-in-text', { title }))];
  return [
    ...sections.flatMap((section, index) =>
      headingOf(section).includes(section.title) ? [] : wrong(under('/sections', index, 'title'), section.title),
    ),
    ...measures.flatMap((measure, index) => {
      const { number, title, text } = measure;
      const label = labelOf(measure);
      // A preamble has no title of its own; what a section says by itself has the section's.
      const own = sections.some((section) => section.measures.includes(number) && section.title === title);
      return number === 0 || text.startsWith(`${label}${title}`) || (label === '' && own)
        ? []
        : wrong(under('/measures', index, 'title'), title);
    }),
  ];
}
