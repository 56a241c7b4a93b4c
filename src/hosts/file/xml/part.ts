import { WorkbookFailure } from '../../../workbook/workbook';
import { failure } from '../failures';
import type { Archive } from '../zip/archive';
import { BrokenXml, FAULTS } from './broken-xml';
import type { XmlHandler } from './xml-reader';
import { XmlReader } from './xml-reader';

/** Bytes as text, whatever Unicode form the part has; the byte order mark stays, so that a part can be written back as it was. */
export class PartDecoder {
  #decoder: TextDecoder | null = null;
  #encoding = 'utf-8';

  get encoding(): string {
    return this.#encoding;
  }

  decode(piece: Uint8Array): string {
    if (!this.#decoder) {
      if (piece[0] === 0xff && piece[1] === 0xfe) this.#encoding = 'utf-16le';
      else if (piece[0] === 0xfe && piece[1] === 0xff) this.#encoding = 'utf-16be';
      this.#decoder = new TextDecoder(this.#encoding, { fatal: true, ignoreBOM: true });
    }
    return this.#run(piece);
  }

  /** What is left at the end; half a character there is an error. */
  end(): string {
    return this.#decoder ? this.#run() : '';
  }

  #run(piece?: Uint8Array): string {
    try {
      return (piece ? this.#decoder?.decode(piece, { stream: true }) : this.#decoder?.decode()) ?? '';
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
