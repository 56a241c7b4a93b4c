import { readPart } from '../xml/part';
import { Archive } from '../zip/archive';
import { documentFailure } from './document-words';
import { Numbering, type NumberedBy } from './numbering';
import { numberedStyles } from './paragraph-styles';
import { valueOf, WORD } from './word-xml';

const PART = 'word/document.xml';
/** The text of a policy is some hundred kilobytes; its markup ten times that. */
const LIMIT = 64 * 1024 ** 2;

/** A document's words, a line a paragraph, as people see them. */
export interface DocumentText {
  readonly text: string;
  /** Paragraphs that Word numbers in a way that is not written here: their numbers are missing. */
  readonly unnumbered: number;
}

interface Paragraph {
  text: string;
  list: string | null;
  level: number | null;
  style: string | null;
}

/** The paragraphs of a .docx in their order, with the numbers that Word gives them; a row of a table is a line, its cells apart by tabs. */
export async function docxText(bytes: Uint8Array): Promise<DocumentText> {
  const archive = await Archive.open(bytes);
  if (!archive.has(PART)) throw documentFailure('document.not-a-document');
  if (archive.sizeOf(PART) > LIMIT) throw documentFailure('document.too-large', { limit: '64 MiB' });
  const numbering = await Numbering.read(archive);
  const styleNumber = await numberedStyles(archive);
  const lines: string[] = [];
  let unnumbered = 0;
  /** Those that are open, the innermost last: a text box stands inside a paragraph. */
  const open: Paragraph[] = [];
  const paragraph = (): Paragraph | undefined => open.at(-1);
  let inText = false;
  let cells: string[] | null = null;
  let tables = 0;
  /** How deep in what is not seen: deleted or moved words, the second form of a drawing, the code of a field. */
  let hidden = 0;
  const set = (fields: Partial<Paragraph>): void => {
    Object.assign(paragraph() ?? {}, fields);
  };
  const add = (words: string): void => {
    const last = paragraph();
    if (last) last.text += words;
  };
  const end = (): void => {
    const done = open.pop();
    if (!done) return;
    const by = numberOf(done, styleNumber);
    const number = by === null || done.text.trim() === '' ? '' : numbering.next(by);
    if (number === null) unnumbered += 1;
    const line = `${number ?? ''}${done.text}`;
    if (!cells) lines.push(...line.split('\n'));
    else if (line.trim() !== '')
      cells[cells.length - 1] = [cells.at(-1) ?? '', line.replaceAll('\n', ' ')]
        .filter((each) => each !== '')
        .join(' ');
  };
  await readPart(archive, PART, WORD, (reader) => ({
    open(element, attributes) {
      const value = (name = 'val') => valueOf(reader(), attributes, name);
      if (HIDDEN.has(element)) hidden += 1;
      if (hidden > 0) return;
      switch (element) {
        case 'p':
          open.push({ text: '', list: null, level: null, style: null });
          break;
        case 'pStyle':
          set({ style: value() });
          break;
        case 'numId':
          set({ list: value() });
          break;
        case 'ilvl':
          set({ level: Number(value() ?? '0') });
          break;
        case 't':
          inText = true;
          break;
        case 'tab':
        case 'ptab':
          // Tab stops of a paragraph are declared with the same name; they come before any text.
          if ((paragraph()?.text ?? '') !== '') add('\t');
          break;
        case 'br':
        case 'cr':
          add('\n');
          break;
        case 'noBreakHyphen':
          add('-');
          break;
        case 'tbl':
          tables += 1;
          break;
        case 'tr':
          if (tables === 1) cells = [];
          break;
        case 'tc':
          if (tables === 1) cells?.push('');
          break;
        default:
          break;
      }
    },
    close(element) {
      if (HIDDEN.has(element)) {
        hidden -= 1;
        return;
      }
      if (hidden > 0) return;
      if (element === 't') inText = false;
      else if (element === 'p') end();
      else if (element === 'tbl') tables -= 1;
      else if (element === 'tr' && tables === 1) {
        if (cells?.some((cell) => cell.trim() !== '')) lines.push(cells.join('\t'));
        cells = null;
      }
    },
    text(words) {
      if (inText && hidden === 0) add(words);
    },
  }));
  return { text: lines.join('\n'), unnumbered };
}

const HIDDEN = new Set(['del', 'moveFrom', ':mc:Fallback', 'pPrChange', 'rPrChange', 'sectPr']);

function numberOf(
  { list, level, style }: Paragraph,
  styleNumber: (style: string) => NumberedBy | null,
): NumberedBy | null {
  if (list === '0') return null;
  if (list !== null) return { list, level: level ?? 0 };
  const own = style === null ? null : styleNumber(style);
  return own && { list: own.list, level: level ?? own.level };
}
