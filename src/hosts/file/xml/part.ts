import { WorkbookFailure } from '../../../workbook/workbook';
import { failure } from '../failures';
import { joined } from '../zip/archive';
import type { Archive } from '../zip/archive';
import { BrokenXml, FAULTS } from './broken-xml';
import type { XmlHandler } from './xml-reader';
import { XmlReader } from './xml-reader';

/** How many bytes at the end of a piece of UTF-8 begin a character that is not whole. */
function openEnd(piece: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, piece.length); back += 1) {
    const byte = piece[piece.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}

/**
 * Bytes as text, whatever Unicode form the part has; the byte order mark stays, so that a part can be written back as it
 * was. Pieces of UTF-8 are cut between characters and decoded each by itself, which is much faster than as a stream.
 */
export class PartDecoder {
  #decoder: TextDecoder | null = null;
  #encoding = 'utf-8';
  #rest = new Uint8Array(0);

  get encoding(): string {
    return this.#encoding;
  }

  decode(piece: Uint8Array): string {
    if (!this.#decoder) {
      if (piece[0] === 0xff && piece[1] === 0xfe) this.#encoding = 'utf-16le';
      else if (piece[0] === 0xfe && piece[1] === 0xff) this.#encoding = 'utf-16be';
      this.#decoder = new TextDecoder(this.#encoding, { fatal: true, ignoreBOM: true });
    }
    if (this.#encoding !== 'utf-8') return this.#run(piece, true);
    const whole = this.#rest.length > 0 ? joined([this.#rest, piece]) : piece;
    const open = openEnd(whole);
    this.#rest = whole.slice(whole.length - open);
    return this.#run(open > 0 ? whole.subarray(0, -open) : whole, false);
  }

  /** What is left at the end; half a character there is an error. */
  end(): string {
    return this.#decoder ? this.#run(this.#rest, false) : '';
  }

  #run(piece: Uint8Array, stream: boolean): string {
    try {
      return this.#decoder?.decode(piece, stream ? { stream } : undefined) ?? '';
    } catch {
      throw new BrokenXml(FAULTS.bytes);
    }
  }
}

/** Turns whatever went wrong inside a part into a failure that names the part. */
export function partFailure(part: string, error: unknown): unknown {
  return error instanceof BrokenXml ? failure('file.broken-part', { part, detail: error.detail }) : error;
}

export interface PartWork {
  readonly signal?: AbortSignal;
  /** Told how many bytes each piece had. */
  readonly onPiece?: (bytes: number) => void;
}

/**
 * Reads a part from start to end, strictly. `handler` may be made from the reader, which it asks for sources of tags
 * and prefixed attributes.
 */
export async function readPart(
  archive: Archive,
  part: string,
  own: ReadonlySet<string>,
  handler: XmlHandler | ((reader: () => XmlReader) => XmlHandler),
  work: PartWork = {},
): Promise<void> {
  const handling = typeof handler === 'function' ? handler(() => reader) : handler;
  const reader: XmlReader = new XmlReader(own, handling);
  const decoder = new PartDecoder();
  try {
    await archive.stream(
      part,
      (piece) => {
        reader.write(decoder.decode(piece));
        work.onPiece?.(piece.byteLength);
      },
      work.signal,
    );
    reader.write(decoder.end());
    reader.end();
  } catch (error) {
    if (error instanceof WorkbookFailure) throw error;
    throw partFailure(part, error);
  }
}

/** A copy that does not keep the piece of the part alive that it was cut from. */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : [text.slice(0, 1), text.slice(1)].join('');
}
