import type { Message } from '../../messages/message';
import { jsonOf } from './file-text';
import type { PackFileName } from './file-text';
import { shelfWords } from './words';

/** What `packs/index.json` says of one policy. */
export interface IndexEntry {
  readonly id: string;
  readonly title: string;
  /** The name of its folder, beside the index. */
  readonly path: string;
  /** SHA-256 of its files, in hexadecimal. */
  readonly sha256: Readonly<Record<PackFileName, string>>;
}

/**
 * `packs/index.json`: the office's policies, since a page cannot list a folder of its server. Written by
 * `npm run packs`:
 *
 *     { "packs": [{ "id", "title", "path", "sha256": { "pack.json", "source.txt" } }], "faulty": ["path"] }
 *
 * `faulty` names the folders that did not pass. Fields that are not known are passed over.
 */
export interface PackIndex {
  readonly packs: readonly IndexEntry[];
  readonly faulty: readonly string[];
}

/** More policies than any office keeps at once. */
export const MOST_PACKS = 50;

export type IndexRead =
  { readonly ok: true; readonly index: PackIndex } | { readonly ok: false; readonly message: Message };

/** Reads an index, trusting nothing in it. */
export function readIndex(text: string): IndexRead {
  const read = jsonOf('index.json', text);
  if (!read.ok) return read;
  const malformed = (at: string): IndexRead => ({ ok: false, message: shelfWords.message('shelf.index-form', { at }) });
  const { packs, faulty = [] } = record(read.json);
  if (!Array.isArray(packs)) return malformed('/packs');
  if (!Array.isArray(faulty)) return malformed('/faulty');
  if (packs.length > MOST_PACKS) {
    return { ok: false, message: shelfWords.message('shelf.too-many', { most: String(MOST_PACKS) }) };
  }
  const entries: IndexEntry[] = [];
  for (const [index, value] of packs.entries()) {
    const entry = entryOf(value);
    if (typeof entry === 'string') return malformed(`/packs/${String(index)}/${entry}`);
    if (entries.some(({ path }) => path === entry.path)) return malformed(`/packs/${String(index)}/path`);
    entries.push(entry);
  }
  const wrong = faulty.findIndex((value) => !isFolderName(value));
  if (wrong >= 0) return malformed(`/faulty/${String(wrong)}`);
  return { ok: true, index: { packs: entries, faulty: faulty.filter(isFolderName).slice(0, MOST_PACKS) } };
}

/** An entry, or the field that is wrong with it. */
function entryOf(value: unknown): IndexEntry | string {
  const { id, title, path, sha256 } = record(value);
  if (typeof id !== 'string' || !isPackId(id)) return 'id';
  if (typeof title !== 'string' || title.trim() === '') return 'title';
  if (!isFolderName(path)) return 'path';
  const { 'pack.json': pack, 'source.txt': source } = record(sha256);
  if (!isHash(pack)) return 'sha256/pack.json';
  if (!isHash(source)) return 'sha256/source.txt';
  return { id, title, path, sha256: { 'pack.json': pack, 'source.txt': source } };
}

/** Whether a text is of the form that a policy's id has: gl-2025q3. */
export function isPackId(id: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** The name of a folder beside the index: one step down, and nowhere else. */
export function isFolderName(value: unknown): value is string {
  return typeof value === 'string' && value.length <= 200 && /^[^./\\\p{Cc}][^/\\\p{Cc}]*$/u.test(value);
}

function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}

/** The index as it is written. */
export function indexText(index: PackIndex): string {
  return `${JSON.stringify(index, null, 2)}\n`;
}
