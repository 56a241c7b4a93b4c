import { SPREADSHEET } from '../xml/namespaces';
import { ownCopy, readPart } from '../xml/part';
import type { Archive } from '../zip/archive';
import { withoutEscapes } from './string-escapes';

/** Gathers the text of an `si` or `is`: runs joined, readings of Japanese left out. */
export class RichText {
  #text = '';
  #kept = '';
  #inText = false;
  #phonetic = 0;

  open(element: string): void {
    if (element === 'rPh') this.#phonetic += 1;
    else if (element === 't') {
      this.#inText = this.#phonetic === 0;
      this.#kept = '';
    }
  }

  text(text: string): void {
    if (this.#inText) this.#kept += text;
  }

  close(element: string): void {
    if (element === 'rPh') this.#phonetic -= 1;
    else if (element === 't' && this.#inText) {
      this.#inText = false;
      this.#text = this.#text === '' ? withoutEscapes(this.#kept) : this.#text + withoutEscapes(this.#kept);
    }
  }

  /** The text so far; begins anew. */
  take(): string {
    const text = ownCopy(this.#text);
    this.#text = '';
    return text;
  }
}

/** The workbook's strings, by the number that cells name them with. */
export async function readSharedStrings(
  archive: Archive,
  part: string | null,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === null || !archive.has(part)) return strings;
  const rich = new RichText();
  await readPart(
    archive,
    part,
    SPREADSHEET,
    {
      open(element) {
        rich.open(element);
      },
      text(text) {
        rich.text(text);
      },
      close(element) {
        rich.close(element);
        if (element === 'si') strings.push(rich.take());
      },
    },
    signal ? { signal } : {},
  );
  return strings;
}
