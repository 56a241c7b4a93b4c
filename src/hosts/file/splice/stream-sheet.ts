import { WorkbookFailure } from '../../../workbook/workbook';
import { SPREADSHEET } from '../xml/namespaces';
import { PartDecoder, partFailure } from '../xml/part';
import { XmlReader } from '../xml/xml-reader';
import type { Archive } from '../zip/archive';
import type { PackageWriter } from '../zip/package-writer';
import type { SheetPatch } from './patch';
import type { SpliceContext } from './sheet-splicer';
import { SheetSplicer } from './sheet-splicer';

/** What was declared as another form of Unicode is written as UTF-8. */
export function declaredUtf8(text: string, encoding: string): string {
  if (encoding === 'utf-8') return text;
  return text.replace(/^\uFEFF/, '').replace(/^(<\?xml[^>]*?encoding\s*=\s*)(["'])[^"']*\2/, '$1$2UTF-8$2');
}

export interface Streaming {
  readonly archive: Archive;
  readonly part: string;
  readonly context: SpliceContext;
  readonly signal?: AbortSignal;
  /** Told how many bytes each piece had. */
  readonly onPiece: (bytes: number) => void;
}

export type StreamedSheet = Pick<SheetSplicer, 'changed' | 'formulaGone' | 'filled'>;

/** Pieces that may wait on either side of the splice. */
const WAITING = { highWaterMark: 4 } as const;
const encoder = new TextEncoder();

/**
 * Streams a sheet's part through the splice, from the old package to the new one; without a writer it is only looked
 * through.
 */
export async function streamSheet(
  patch: SheetPatch,
  writer: PackageWriter | null,
  streaming: Streaming,
): Promise<StreamedSheet> {
  const { archive, part, context, signal, onPiece } = streaming;
  const pipe = new TransformStream<Uint8Array, Uint8Array>(undefined, WAITING, WAITING);
  const out = pipe.writable.getWriter();
  const writing = writer?.writeStream(part, pipe.readable) ?? Promise.resolve();
  // Where reading fails first, this failure only follows from it.
  writing.catch(() => undefined);
  const held: string[] = [];
  const splicer: SheetSplicer = new SheetSplicer(
    patch,
    context,
    () => reader,
    (text) => held.push(text),
  );
  const reader: XmlReader = new XmlReader(SPREADSHEET, splicer);
  const decoder = new PartDecoder();
  let started = false;
  const send = async (): Promise<void> => {
    const text = held.join('');
    held.length = 0;
    if (text === '' || !writer) return;
    await out.write(encoder.encode(started ? text : declaredUtf8(text, decoder.encoding)));
    started = true;
  };
  const take = (text: string): Promise<void> => {
    reader.write(text);
    splicer.pass();
    return send();
  };
  try {
    await archive.stream(
      part,
      (piece) => {
        onPiece(piece.byteLength);
        return take(decoder.decode(piece));
      },
      signal,
    );
    await take(decoder.end());
    reader.end();
    splicer.end(reader.source(reader.told, Infinity));
    await send();
    if (writer) await out.close();
    await writing;
  } catch (error) {
    await out.abort(error).catch(() => undefined);
    throw error instanceof WorkbookFailure ? error : partFailure(part, error);
  }
  return splicer;
}
