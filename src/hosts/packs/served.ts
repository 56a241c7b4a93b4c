import type { Message } from '../../messages/message';
import { fileText, MOST_BYTES, tooLarge } from '../../policy/shelf/file-text';
import type { TextRead } from '../../policy/shelf/file-text';
import type { FilesRead } from '../../policy/shelf/pack-files';
import { readIndex } from '../../policy/shelf/pack-index';
import type { IndexEntry, PackIndex } from '../../policy/shelf/pack-index';
import { builtInShelf, idFault, readIndexed, withFault, withFolder } from '../../policy/shelf/shelf';
import type { PackShelf } from '../../policy/shelf/shelf';
import { shelfWords } from '../../policy/shelf/words';

/** How long a file may take, in seconds. Nothing but the policies themselves waits for it. */
const PATIENCE_S = 30;

type Fetching = (url: URL, init: RequestInit) => Promise<Response>;

/**
 * Fetches the office's policies from `packs/` beside the page, and tells the shelf whenever it has grown. What cannot be
 * had, or is not what the index names, is a fault of the shelf with its path; the rest goes on.
 */
export async function fetchShelf(
  page: string,
  tell: (shelf: PackShelf) => void,
  fetching: Fetching = (url, init) => fetch(url, init),
): Promise<void> {
  let shelf = builtInShelf(false);
  const grown = (next: PackShelf): void => {
    shelf = next;
    tell(shelf);
  };
  const get = (file: keyof typeof MOST_BYTES, ...path: readonly string[]) =>
    getText(file, new URL(['packs', ...path, file].map(encodeURIComponent).join('/'), page), fetching);

  const { packs, faulty } = await getIndex();
  for (const path of faulty) {
    grown(withFault(shelf, `packs/${path}`, [{ file: null, at: '', message: shelfWords.message('shelf.faulty') }]));
  }
  for (const entry of packs) await getPack(entry);
  grown({ ...shelf, complete: true });

  async function getIndex(): Promise<PackIndex> {
    const none: PackIndex = { packs: [], faulty: [] };
    const text = await get('index.json');
    // No index: the office has added none.
    if (text === 'absent') return none;
    const read = text.ok ? readIndex(text.text) : text;
    if (read.ok) return read.index;
    grown(withFault(shelf, 'packs/index.json', [{ file: 'index.json', at: '', message: read.message }]));
    return none;
  }

  async function getPack(entry: IndexEntry): Promise<void> {
    const at = `packs/${entry.path}`;
    const fault = idFault(entry, packs);
    if (fault) {
      grown(withFault(shelf, at, [fault]));
      return;
    }
    const [pack, source] = await Promise.all([get('pack.json', entry.path), get('source.txt', entry.path)]);
    const faults = [...faultOf('pack.json', pack), ...faultOf('source.txt', source)];
    if (pack === 'absent' || source === 'absent' || !pack.ok || !source.ok) {
      grown(withFault(shelf, at, faults));
      return;
    }
    const files = { pack: pack.text, source: source.text };
    const read: FilesRead = readIndexed(entry, files);
    grown(withFolder(shelf, at, read, files));
  }
}

function faultOf(file: 'pack.json' | 'source.txt', read: TextRead | 'absent') {
  const message =
    read === 'absent' ? shelfWords.message('shelf.file-missing', { file }) : read.ok ? null : read.message;
  return message ? [{ file, at: '', message }] : [];
}

async function getText(file: keyof typeof MOST_BYTES, url: URL, fetching: Fetching): Promise<TextRead | 'absent'> {
  try {
    // Asked of the server each time the page opens, and answered from the cache where nothing has changed.
    const response = await fetching(url, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE_S * 1000) });
    if (response.status === 404 || response.status === 410) return 'absent';
    if (!response.ok) {
      return unreachable(shelfWords.message('shelf.cause-status', { status: String(response.status) }));
    }
    const bytes = await bytesOf(response, MOST_BYTES[file]);
    return bytes ? fileText(file, bytes) : { ok: false, message: tooLarge(file) };
  } catch (error) {
    const slow = error instanceof Error && error.name === 'TimeoutError';
    return unreachable(
      slow
        ? shelfWords.message('shelf.cause-slow', { seconds: String(PATIENCE_S) })
        : shelfWords.message('shelf.cause-network'),
    );
  }
}

function unreachable(cause: Message): TextRead {
  return { ok: false, message: shelfWords.message('shelf.unreachable', { cause }) };
}

/** A body of at most so many bytes; null where it is larger, whatever its headers say. */
async function bytesOf(response: Response, most: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    pieces.push(value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
