import { readPart } from '../xml/part';
import type { Archive } from '../zip/archive';
import { valueOf, WORD } from './word-xml';

/** A level of a numbered list as Word keeps it. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** （%1）: the numbers of the levels in their places. */
  readonly text: string;
  readonly space: boolean;
}

interface List {
  readonly abstract: string;
  readonly starts: ReadonlyMap<number, number>;
}

/** Which list and level a paragraph is numbered by. */
export interface NumberedBy {
  readonly list: string;
  readonly level: number;
}

const PART = 'word/numbering.xml';
const NO_LEVEL: Level = { start: 1, format: 'none', text: '', space: false };

/**
 * The numbers that Word gives to paragraphs by itself: they stand in no paragraph's text. Counted from the top of the
 * document down, as Word does.
 */
export class Numbering {
  private readonly counters = new Map<string, number[]>();
  private readonly started = new Set<string>();

  private constructor(
    private readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>,
    private readonly lists: ReadonlyMap<string, List>,
  ) {}

  static async read(archive: Archive): Promise<Numbering> {
    const levels = new Map<string, Map<number, Level>>();
    const lists = new Map<string, { abstract: string; starts: Map<number, number> }>();
    if (!archive.has(PART)) return new Numbering(levels, lists);
    let abstract = '';
    let list = '';
    let override: number | null = null;
    let at: number | null = null;
    const change = (field: Partial<Level>): void => {
      if (at === null || abstract === '' || list !== '') return;
      const own = levels.get(abstract) ?? new Map<number, Level>();
      levels.set(abstract, own.set(at, { ...(own.get(at) ?? NO_LEVEL), ...field }));
    };
    await readPart(archive, PART, WORD, (reader) => ({
      open(element, attributes) {
        const value = (name = 'val') => valueOf(reader(), attributes, name);
        switch (element) {
          case 'abstractNum':
            abstract = value('abstractNumId') ?? '';
            break;
          case 'lvl':
            at = Number(value('ilvl') ?? '0');
            change({});
            break;
          case 'start':
            change({ start: Number(value() ?? '1') });
            break;
          case 'numFmt':
            change({ format: value() ?? 'decimal' });
            break;
          case 'lvlText':
            change({ text: value() ?? '' });
            break;
          case 'suff':
            change({ space: value() === 'space' });
            break;
          case 'num':
            list = value('numId') ?? '';
            lists.set(list, { abstract: '', starts: new Map() });
            break;
          case 'abstractNumId': {
            const known = lists.get(list);
            if (known) known.abstract = value() ?? '';
            break;
          }
          case 'lvlOverride':
            override = Number(value('ilvl') ?? '0');
            break;
          case 'startOverride':
            if (override !== null) lists.get(list)?.starts.set(override, Number(value() ?? '1'));
            break;
          default:
            break;
        }
      },
      close(element) {
        if (element === 'abstractNum') abstract = '';
        if (element === 'lvl') at = null;
        if (element === 'num') list = '';
        if (element === 'lvlOverride') override = null;
      },
    }));
    return new Numbering(levels, lists);
  }

  /** The number that stands before a paragraph; null where it has one that we cannot write. A bullet is no number. */
  next({ list: id, level }: NumberedBy): string | null {
    const list = this.lists.get(id);
    const levels = list && this.levels.get(list.abstract);
    const own = levels?.get(level);
    if (!list || !levels || !own) return null;
    const counters = this.counters.get(list.abstract) ?? [];
    this.counters.set(list.abstract, counters);
    for (const [at, start] of list.starts) {
      const key = `${id}/${String(at)}`;
      // A list that starts anew does so at its first paragraph.
      if (!this.started.has(key)) counters[at] = start - 1;
      this.started.add(key);
    }
    counters[level] = (counters[level] ?? own.start - 1) + 1;
    counters.length = level + 1;
    if (own.format === 'bullet' || own.format === 'none') return '';
    const pieces = own.text.split(/(%[1-9])/).map((piece, place) => {
      if (place % 2 === 0) return piece;
      const index = Number(piece.slice(1)) - 1;
      const { format = 'decimal', start = 1 } = levels.get(index) ?? {};
      return numeral(counters[index] ?? start, format);
    });
    return pieces.includes(null) ? null : pieces.join('') + (own.space ? ' ' : '');
  }
}

const DIGITS = '〇一二三四五六七八九';

/** A number in one of Word's ways of writing them; null for a way that policies do not use. */
function numeral(number: number, format: string): string | null {
  if (!Number.isInteger(number) || number < 0 || number > 999) return null;
  switch (format) {
    case 'decimal':
      return String(number);
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'decimalFullWidth':
      return String(number).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number >= 1 && number <= 20 ? String.fromCharCode(0x2460 + number - 1) : null;
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
      return number < 1 || number > 99 ? null : counting(number);
    case 'lowerLetter':
    case 'upperLetter': {
      if (number < 1 || number > 26) return null;
      return String.fromCharCode((format === 'lowerLetter' ? 96 : 64) + number);
    }
    default:
      return null;
  }
}

/** 一, 十, 十一, 二十一. */
function counting(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return ten + (ones === 0 ? '' : (DIGITS[ones] ?? ''));
}
