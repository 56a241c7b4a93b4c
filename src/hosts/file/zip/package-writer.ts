import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { Entry, FileEntry } from '@zip.js/zip.js/lib/zip-core-custom.js';
import type { Archive } from './archive';
import { joined } from './archive';

/** Sizes stand in front of the data, as Excel writes them. */
const WRITING = { bufferedWrite: true, dataDescriptor: false, extendedTimestamp: false, useWebWorkers: false } as const;
/** A date that says nothing, as Excel writes it. */
const NO_DATE = new Date(1980, 0, 1);

const encoder = new TextEncoder();

/**
 * Writes a package: new and changed parts are compressed once, all others are copied as they are, still compressed, in
 * the order in which they were.
 */
export class PackageWriter {
  readonly #sink = new Uint8ArrayWriter();
  readonly #changed: ZipWriter<unknown>;
  readonly #removed = new Set<string>();

  /** @param date what its parts are dated: within a workbook it says nothing */
  constructor(date: Date = NO_DATE) {
    this.#changed = new ZipWriter(this.#sink, { ...WRITING, lastModDate: date });
  }

  /** Adds or replaces a part. */
  async write(name: string, content: string | Uint8Array): Promise<void> {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    await this.#changed.add(name, new Uint8ArrayReader(bytes));
  }

  /** The same for a part that comes piece by piece. */
  async writeStream(name: string, readable: ReadableStream<Uint8Array>): Promise<void> {
    await this.#changed.add(name, { readable });
  }

  remove(name: string): void {
    this.#removed.add(name);
  }

  /** The whole package. `original`: where all parts that are neither written nor removed come from. */
  async finish(original: Archive | null): Promise<Uint8Array<ArrayBuffer>> {
    await this.#changed.close();
    const changed = new Map<string, FileEntry>();
    const reader = new ZipReader(new Uint8ArrayReader(await this.#sink.getData()), { useWebWorkers: false });
    for (const entry of await reader.getEntries()) if (!entry.directory) changed.set(entry.filename, entry);
    const pieces: Uint8Array[] = [];
    const collect = new WritableStream<Uint8Array>({
      write(piece) {
        pieces.push(piece.slice());
      },
    });
    const out = new ZipWriter(collect, { useWebWorkers: false, extendedTimestamp: false });
    for (const entry of original?.entries ?? []) {
      if (this.#removed.has(entry.filename)) continue;
      await copied(out, changed.get(entry.filename) ?? entry);
      changed.delete(entry.filename);
    }
    for (const entry of changed.values()) await copied(out, entry);
    await out.close();
    return joined(pieces);
  }
}

async function copied(out: ZipWriter<unknown>, entry: FileEntry): Promise<void> {
  const raw = await entry.getData(new Uint8ArrayWriter(), {
    passThrough: true,
    useWebWorkers: false,
    checkCrc32: false,
  });
  const options = { entry: entry as Entry, passThrough: true, dataDescriptor: false } as const;
  await out.add(entry.filename, new Uint8ArrayReader(raw), options);
}
