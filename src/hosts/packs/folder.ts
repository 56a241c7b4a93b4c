import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import type { Message } from '../../messages/message';
import { sha256 } from '../../policy/lint/sha256';
import { fileText, MOST_BYTES, tooLarge } from '../../policy/shelf/file-text';
import type { PackFileName, TextRead } from '../../policy/shelf/file-text';
import { readPackFiles } from '../../policy/shelf/pack-files';
import type { FolderFault, PackFiles } from '../../policy/shelf/pack-files';
import { isFolderName } from '../../policy/shelf/pack-index';
import type { IndexEntry } from '../../policy/shelf/pack-index';
import { idFault } from '../../policy/shelf/shelf';
import type { ShelfFault } from '../../policy/shelf/shelf';
import { shelfWords } from '../../policy/shelf/words';
import { causeOf, codeOf } from '../file/disk/words';
import { folderWords } from './words';

/** A folder that passed, as the index names it, with its files. */
export interface PassedFolder {
  readonly entry: IndexEntry;
  readonly files: PackFiles;
}

/** What a folder of policies holds: each subfolder is in one of the two. */
export interface FolderReport {
  readonly passed: readonly PassedFolder[];
  readonly faulty: readonly ShelfFault[];
}

/** Checks every subfolder of `root`. Files beside them, and names that begin with a point, are no policies. */
export async function lookThrough(root: string): Promise<FolderReport> {
  const real = await realpath(root);
  const names = (await readdir(root)).filter((name) => !name.startsWith('.')).sort();
  const read: PassedFolder[] = [];
  const faulty: ShelfFault[] = [];
  for (const path of names) {
    const found = await lookInto(real, path);
    if (found.kind === 'passed') read.push(found);
    if (found.kind === 'faulty') faulty.push({ path, faults: found.faults });
  }
  const all = read.map(({ entry }) => entry);
  const passed = read.filter(({ entry }) => {
    const fault = idFault(entry, all);
    if (fault) faulty.push({ path: entry.path, faults: [fault] });
    return !fault;
  });
  return { passed, faulty: faulty.sort((a, b) => names.indexOf(a.path) - names.indexOf(b.path)) };
}

/** Checks one folder by itself, wherever it lies. */
export async function lookAt(folder: string): Promise<Exclude<Found, { kind: 'no-folder' }>> {
  const found = await lookInto(dirname(folder), basename(folder));
  if (found.kind !== 'no-folder') return found;
  return {
    kind: 'faulty',
    faults: [{ file: null, at: '', message: folderWords.message('packs.no-folder', { folder }) }],
  };
}

type Found =
  | { readonly kind: 'no-folder' }
  | ({ readonly kind: 'passed' } & PassedFolder)
  | { readonly kind: 'faulty'; readonly faults: readonly FolderFault[] };

async function lookInto(root: string, path: string): Promise<Found> {
  const faulty = (...faults: readonly FolderFault[]): Found => ({ kind: 'faulty', faults });
  const folder = join(root, path);
  const link = await linkFault(root, folder);
  if (link) return faulty({ file: null, at: '', message: link });
  try {
    if (!(await stat(folder)).isDirectory()) return { kind: 'no-folder' };
  } catch (error) {
    return faulty({ file: null, at: '', message: unreadable(error) });
  }
  if (!isFolderName(path)) return faulty({ file: null, at: '', message: folderWords.message('packs.name') });
  const pack = await readText(root, folder, 'pack.json');
  const source = await readText(root, folder, 'source.txt');
  if (!pack.ok || !source.ok) {
    return faulty(
      ...(pack.ok ? [] : [{ file: 'pack.json', at: '', message: pack.message } as const]),
      ...(source.ok ? [] : [{ file: 'source.txt', at: '', message: source.message } as const]),
    );
  }
  const files: PackFiles = { pack: pack.text, source: source.text };
  const read = readPackFiles(files);
  if (!read.ok) return faulty(...read.faults);
  const { id, title } = read.pack;
  const hashes = { 'pack.json': sha256(files.pack), 'source.txt': sha256(files.source) };
  return { kind: 'passed', entry: { id, title, path, sha256: hashes }, files };
}

/** What is wrong with a link: a server would follow it to wherever it leads. Null where there is none, or it stays inside. */
async function linkFault(root: string, path: string): Promise<Message | null> {
  const there = await lstat(path).catch(() => null);
  if (!there?.isSymbolicLink()) return null;
  const real = await realpath(path).catch(() => null);
  if (real === null) return folderWords.message('packs.link-dead');
  return real.startsWith(root + sep) ? null : folderWords.message('packs.link-out');
}

async function readText(root: string, folder: string, file: PackFileName): Promise<TextRead> {
  const path = join(folder, file);
  const refused = (message: Message): TextRead => ({ ok: false, message });
  const link = await linkFault(root, path);
  if (link) return refused(link);
  try {
    if ((await stat(path)).size > MOST_BYTES[file]) return refused(tooLarge(file));
    return fileText(file, await readFile(path));
  } catch (error) {
    return refused(codeOf(error) === 'ENOENT' ? shelfWords.message('shelf.file-missing', { file }) : unreadable(error));
  }
}

function unreadable(error: unknown): Message {
  return folderWords.message('packs.unreadable', { cause: causeOf(error) });
}
