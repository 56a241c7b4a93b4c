import { PartDecoder, partFailure } from './part';
import type { Archive } from '../zip/archive';

/** A part as text, to be spliced; written back it is UTF-8, whatever it was. */
export async function partText(archive: Archive, part: string): Promise<string> {
  const decoder = new PartDecoder();
  try {
    const text = decoder.decode(await archive.bytes(part)) + decoder.end();
    return text.replace(/^(\uFEFF?<\?xml[^?]*encoding=)(["'])[^"']*\2/, '$1"UTF-8"');
  } catch (error) {
    throw partFailure(part, error);
  }
}
