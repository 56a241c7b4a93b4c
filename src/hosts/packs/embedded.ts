import { isFolderName, MOST_PACKS } from '../../policy/shelf/pack-index';
import { readPackFiles } from '../../policy/shelf/pack-files';
import type { PackFiles } from '../../policy/shelf/pack-files';
import { builtInShelf, idFault, withFault, withFolder } from '../../policy/shelf/shelf';
import type { PackShelf } from '../../policy/shelf/shelf';
import { shelfWords } from '../../policy/shelf/words';

/** The name under which `packs/packs.js` leaves the office's policies on a page that cannot fetch them. */
export const EMBEDDED_PACKS = 'policyCheckPacks';

interface EmbeddedPack extends PackFiles {
  readonly path: string;
}

/** The script that puts policies on a page opened from a folder (`file://`), where nothing can be fetched. */
export function embeddedScript(packs: readonly EmbeddedPack[]): string {
  return `globalThis.${EMBEDDED_PACKS} = ${JSON.stringify(packs)};\n`;
}

/** The shelf with the policies that such a script left, each checked like any other. */
export function embeddedShelf(left: unknown): PackShelf {
  const shelf = builtInShelf(true);
  if (!Array.isArray(left) || left.length > MOST_PACKS || !left.every(isEmbedded)) {
    const message = shelfWords.message('shelf.index-form', { at: EMBEDDED_PACKS });
    return withFault(shelf, 'packs/packs.js', [{ file: null, at: '', message }]);
  }
  const read = left.map((files) => ({ files, read: readPackFiles(files) }));
  const named = read.flatMap(({ files: { path }, read: each }) => (each.ok ? [{ id: each.pack.id, path }] : []));
  return read.reduce((so, { files, read: each }) => {
    const path = `packs/${files.path}`;
    const fault = each.ok ? idFault({ id: each.pack.id, path: files.path }, named) : null;
    return fault ? withFault(so, path, [fault]) : withFolder(so, path, each, files);
  }, shelf);
}

function isEmbedded(value: unknown): value is EmbeddedPack {
  if (typeof value !== 'object' || value === null) return false;
  const { path, pack, source } = value as Readonly<Record<string, unknown>>;
  return isFolderName(path) && typeof pack === 'string' && typeof source === 'string';
}
