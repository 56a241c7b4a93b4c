import { BlobReader, configure, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { Entry, FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { Cancelled } from '../../../workbook/workbook';
import { failure } from '../failures';
import { PART_LIMIT, RATIO_FROM, RATIO_LIMIT, UNPACKED_LIMIT, UNPACKED_LIMIT_TEXT } from './limits';

configure({ useWebWorkers: false });

/** The bytes of a file, in memory or not. */
export type Source = Uint8Array | Blob;

const READING = {
  checkCrc32: true,
  checkLocalFilename: true,
  checkOverlappingEntry: true,
  useWebWorkers: false,
} as const;

/** Names that would leave the package if someone unpacked it, or that no writer of workbooks uses. */
function isUnsafe(name: string): boolean {
  return /^[/\\]|^[a-z]:|(^|[/\\])\.\.([/\\]|$)|\0/i.test(name);
}

function isFile(entry: Entry): entry is FileEntry {
  return !entry.directory;
}

/** A part's name as relations and content types compare it: Excel ignores case. */
function folded(name: string): string {
  return name.toLowerCase();
}

/**
 * The parts of a package. Nothing is unpacked before sizes, names and ratios are known to be sane; what is unpacked is
 * checked against its declared size and CRC, and no answer is given before that check is done.
 */
export class Archive {
  readonly #entries: ReadonlyMap<string, FileEntry>;

  private constructor(
    readonly entries: readonly FileEntry[],
    readonly size: number,
  ) {
    this.#entries = new Map(entries.map((entry) => [folded(entry.filename), entry]));
  }

  /** Reads the directory of a package. Fails where it is cut off, hostile, or locked. */
  static async open(source: Source): Promise<Archive> {
    const reader = new ZipReader(
      source instanceof Blob ? new BlobReader(source) : new Uint8ArrayReader(source),
      READING,
    );
    let entries: Entry[];
    try {
      entries = await reader.getEntries({ filenameEncoding: 'utf-8' });
    } catch (error) {
      throw openingFailure(error);
    }
    const files = entries.filter(isFile);
    refuseHostile(files);
    return new Archive(files, source instanceof Blob ? source.size : source.byteLength);
  }

  has(name: string): boolean {
    return this.#entries.has(folded(name));
  }

  /** The part's own spelling of its name; null where there is none. */
  nameOf(name: string): string | null {
    return this.#entries.get(folded(name))?.filename ?? null;
  }

  get names(): readonly string[] {
    return this.entries.map(({ filename }) => filename);
  }

  /** Bytes of a part once unpacked, as declared (and checked when it is read). */
  sizeOf(name: string): number {
    return this.#entries.get(folded(name))?.uncompressedSize ?? 0;
  }

  /**
   * Unpacks a part piece by piece. What `sink` was given counts only once the promise is fulfilled: the check of the
   * whole comes last.
   */
  async stream(name: string, sink: (piece: Uint8Array) => void | Promise<void>, signal?: AbortSignal): Promise<void> {
    const entry = this.#entries.get(folded(name));
    if (!entry) throw failure('file.broken-part', { part: name, detail: { 'zh-CN': '缺失', en: 'missing' } });
    const faults: unknown[] = [];
    let received = 0;
    const write = async (piece: Uint8Array): Promise<void> => {
      received += piece.byteLength;
      try {
        if (received > entry.uncompressedSize) throw failure('file.suspicious', { part: name });
        // Waiting costs a turn for each piece: only where there is something to wait for.
        const waiting = sink(piece);
        if (waiting) await waiting;
      } catch (error) {
        faults.push(error);
        throw error;
      }
    };
    try {
      await entry.getData(new WritableStream({ write }), { ...READING, ...(signal ? { signal } : {}) });
    } catch {
      if (faults.length > 0) throw faults[0];
      if (signal?.aborted) throw new Cancelled();
      throw failure('file.damaged', { part: name });
    }
  }

  /** A whole part. For small ones. */
  async bytes(name: string): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    await this.stream(name, (piece) => {
      pieces.push(piece);
    });
    return joined(pieces);
  }
}

/** Pieces of bytes as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.byteLength;
  }
  return whole;
}

function openingFailure(error: unknown): Error {
  const text = error instanceof Error ? error.message : '';
  if (/unsafe filename/i.test(text)) return failure('file.suspicious', { part: { 'zh-CN': '部件名称', en: 'a name' } });
  return failure('file.cut');
}

function refuseHostile(entries: readonly FileEntry[]): void {
  if (entries.length > PART_LIMIT)
    throw failure('file.suspicious', { part: { 'zh-CN': '部件过多', en: 'too many parts' } });
  const seen = new Set<string>();
  let total = 0;
  for (const { filename, uncompressedSize, compressedSize, encrypted } of entries) {
    if (encrypted) throw failure('file.password');
    if (isUnsafe(filename) || seen.has(folded(filename))) throw failure('file.suspicious', { part: filename });
    seen.add(folded(filename));
    total += uncompressedSize;
    if (total > UNPACKED_LIMIT) throw failure('file.too-large', { limit: UNPACKED_LIMIT_TEXT });
    if (uncompressedSize > RATIO_FROM && uncompressedSize > compressedSize * RATIO_LIMIT) {
      throw failure('file.suspicious', { part: filename });
    }
  }
}
