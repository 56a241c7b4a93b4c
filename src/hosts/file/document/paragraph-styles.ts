import { readPart } from '../xml/part';
import type { Archive } from '../zip/archive';
import type { NumberedBy } from './numbering';
import { valueOf, WORD } from './word-xml';

const PART = 'word/styles.xml';
const DEEPEST = 20;

interface Style {
  based: string | null;
  list: string | null;
  level: number | null;
}

/** Which styles number their paragraphs. */
export async function numberedStyles(archive: Archive): Promise<(style: string) => NumberedBy | null> {
  const styles = new Map<string, Style>();
  if (archive.has(PART)) {
    let style: Style | null = null;
    await readPart(archive, PART, WORD, (reader) => ({
      open(element, attributes) {
        const value = (name = 'val') => valueOf(reader(), attributes, name);
        if (element === 'style') {
          style = { based: null, list: null, level: null };
          styles.set(value('styleId') ?? '', style);
        }
        if (!style) return;
        if (element === 'basedOn') style.based = value();
        if (element === 'numId') style.list = value();
        if (element === 'ilvl') style.level = Number(value() ?? '0');
      },
      close(element) {
        if (element === 'style') style = null;
      },
    }));
  }
  return (id) => {
    let level: number | null = null;
    let at: string | null = id;
    for (let depth = 0; at !== null && depth < DEEPEST; depth += 1) {
      const style: Style | undefined = styles.get(at);
      level ??= style?.level ?? null;
      // 0 says that it is numbered by none, whatever it is based on.
      if (style?.list === '0') return null;
      if (style?.list !== undefined && style.list !== null) return { list: style.list, level: level ?? 0 };
      at = style?.based ?? null;
    }
    return null;
  };
}
