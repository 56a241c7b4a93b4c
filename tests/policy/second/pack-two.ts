import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackFiles } from '../../../src/policy/shelf/pack-files';
import type { PackFiles } from '../../../src/policy/shelf/pack-files';
import { builtInShelf, withFolder } from '../../../src/policy/shelf/shelf';
import type { PackShelf, ShelvedPack } from '../../../src/policy/shelf/shelf';

/**
 * A small policy of an invented city, as an office would add it: another quarter, another region, other metrics and
 * industries, thresholds on sales; its parameter has the id of one of the first policy's, and is another figure.
 */
export const TWO_FOLDER = __dirname;
export const TWO_FILES: PackFiles = {
  pack: readFileSync(join(TWO_FOLDER, 'pack.json'), 'utf8'),
  source: readFileSync(join(TWO_FOLDER, 'source.txt'), 'utf8'),
};

function loaded(): ShelvedPack {
  const read = readPackFiles(TWO_FILES);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return { pack: read.pack, files: TWO_FILES, path: '云岭 2025' };
}

export const TWO = loaded();

/** The shelf with both. */
export function shelfOfTwo(): PackShelf {
  return withFolder(builtInShelf(true), '云岭 2025', { ok: true, pack: TWO.pack }, TWO_FILES);
}
