import { sha256 } from '../lint/sha256';
import type { Pack } from '../pack';
import { builtInFiles, loadedPack, PACK_IDS } from '../packs';
import { readPackFiles } from './pack-files';
import type { FilesRead, FolderFault, PackFiles } from './pack-files';
import type { IndexEntry } from './pack-index';
import { shelfWords } from './words';

/** A policy that can be used, with the files that it came from. */
export interface ShelvedPack {
  readonly pack: Pack;
  readonly files: PackFiles;
  /** The office's folder that holds it; null: it comes with the tool. */
  readonly path: string | null;
}

/** A folder, or the index, that is not used, and everything that is wrong with it. */
export interface ShelfFault {
  /** As people find it: `packs/桂林 2025`. */
  readonly path: string;
  readonly faults: readonly FolderFault[];
}

/** The policies at hand: those that come with the tool first, then the office's own. */
export interface PackShelf {
  readonly packs: readonly ShelvedPack[];
  readonly faults: readonly ShelfFault[];
  /** False while the office's own are still on their way. */
  readonly complete: boolean;
}

/** A pack that comes with the tool. */
const BUILT_IN: readonly { readonly id: string; readonly path: string }[] = PACK_IDS.map((id) => ({
  id,
  path: `src/policy/packs/${id}`,
}));

let built: readonly ShelvedPack[] | null = null;

/** The shelf as it stands before the office's policies are there. */
export function builtInShelf(complete: boolean): PackShelf {
  built ??= PACK_IDS.map((id) => ({ pack: loadedPack(id), files: builtInFiles(id), path: null }));
  return { packs: built, faults: [], complete };
}

/** The policy that counts where a workbook names none. */
export function defaultPack(): ShelvedPack {
  const [first] = builtInShelf(false).packs;
  if (!first) throw new Error('no policy comes with the tool');
  return first;
}

/** The shelf with one more policy, or one more fault. */
export function withFolder(shelf: PackShelf, path: string, read: FilesRead, files: PackFiles | null): PackShelf {
  if (read.ok && files) return { ...shelf, packs: [...shelf.packs, { pack: read.pack, files, path }] };
  return read.ok ? shelf : withFault(shelf, path, read.faults);
}

export function withFault(shelf: PackShelf, path: string, faults: readonly FolderFault[]): PackShelf {
  return { ...shelf, faults: [...shelf.faults, { path, faults }] };
}

/** What an entry's files hold, held against what the index says of them. */
export function readIndexed(entry: IndexEntry, files: PackFiles): FilesRead {
  const faults: FolderFault[] = [];
  for (const [file, text] of [
    ['pack.json', files.pack],
    ['source.txt', files.source],
  ] as const) {
    const found = sha256(text);
    if (found !== entry.sha256[file]) {
      faults.push({ file, at: '', message: shelfWords.message('shelf.changed', { file, found }) });
    }
  }
  if (faults.length > 0) return { ok: false, faults };
  const read = readPackFiles(files);
  if (!read.ok || read.pack.id === entry.id) return read;
  const file = 'pack.json';
  const message = shelfWords.message('shelf.id-differs', { file, wanted: entry.id, found: read.pack.id });
  return { ok: false, faults: [{ file, at: '/id', message }] };
}

/** Why a folder's id cannot be used beside the others: it is one that comes with the tool, or another folder's too. */
export function idFault(
  { id, path }: { readonly id: string; readonly path: string },
  all: readonly { readonly id: string; readonly path: string }[],
): FolderFault | null {
  const own = BUILT_IN.find((each) => each.id === id);
  const at = { file: 'pack.json', at: '/id' } as const;
  if (own) return { ...at, message: shelfWords.message('shelf.built-in-id', { id, path: own.path }) };
  const others = all.filter((each) => each.id === id && each.path !== path).map((each) => `“${each.path}”`);
  if (others.length === 0) return null;
  return { ...at, message: shelfWords.message('shelf.duplicate', { id, others: others.join('、') }) };
}
