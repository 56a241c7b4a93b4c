import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { PolicyArguments } from '../../../cli/policy-options';
import { refused } from '../../../cli/refused';
import type { Message } from '../../../messages/message';
import type { Pack } from '../../../policy/pack';
import type { FolderFault } from '../../../policy/shelf/pack-files';
import { readPackFiles } from '../../../policy/shelf/pack-files';
import { builtInShelf, defaultPack, idFault, withFault, withFolder } from '../../../policy/shelf/shelf';
import type { PackShelf, ShelfFault, ShelvedPack } from '../../../policy/shelf/shelf';
import { lookAt, lookThrough } from '../../packs/folder';
import { placeOf } from '../../packs/words';
import { causeOf, diskWords } from '../disk/words';
import type { Desk } from './desk';
import { ending } from './ending';
import { policiesWords } from './policies-words';

const { message } = policiesWords;

/** The policies that a call can go by. */
export interface Policies {
  readonly shelf: PackShelf;
  /** The one that `--pack` says: it goes before what a workbook names. Null: each workbook's own. */
  readonly chosen: ShelvedPack | null;
  /** Further ones that `--pack` says: a list is judged under each. */
  readonly beside: readonly ShelvedPack[];
}

/** Those that come with the tool. */
export function usualPolicies(): Policies {
  return { shelf: builtInShelf(true), chosen: null, beside: [] };
}

/** The policies that a call's arguments may be about, the likeliest first. */
export function packsOf({ shelf, chosen, beside }: Policies): readonly Pack[] {
  if (chosen) return [chosen, ...beside].map(({ pack }) => pack);
  const { pack: first } = defaultPack();
  return [first, ...shelf.packs.map(({ pack }) => pack).filter(({ id }) => id !== first.id)];
}

/** Brings the office's policies to hand. One that does not pass is told with its path, and not used. */
export async function policiesOf(
  said: Pick<PolicyArguments, 'packs' | 'pack'> & Partial<Pick<PolicyArguments, 'beside'>>,
  desk: Desk,
): Promise<Policies> {
  const shelf = said.packs === null ? builtInShelf(true) : await shelfIn(said.packs, desk);
  desk.notes.push(...shelf.faults.map((fault) => message('policies.faulty', faultSaid(fault))));
  if (said.pack === null) return { shelf, chosen: null, beside: [] };
  const names = await Promise.all([said.pack, ...(said.beside ?? [])].map((each) => namesIn(each, desk)));
  const [first = said.pack, ...further] = names.flat();
  let policies = await chosenFrom(shelf, first, desk);
  for (const name of further) {
    const next = await chosenFrom(policies.shelf, name, desk);
    const all = [policies.chosen, ...policies.beside, next.chosen].flatMap((each) => each ?? []);
    if (new Set(all.map(({ pack }) => pack.id)).size < all.length) throw refused('cli.twice', { option: '--pack' });
    policies = { shelf: next.shelf, chosen: policies.chosen, beside: all.slice(1) };
  }
  return policies;
}

/** `甲,乙` as two policies, unless that is what a folder or file is called. */
async function namesIn(said: string, desk: Desk): Promise<readonly string[]> {
  if (!said.includes(',') || (await stat(desk.path(said)).catch(() => null))) return [said];
  return said.split(',').map((name) => name.trim());
}

async function shelfIn(folder: string, desk: Desk): Promise<PackShelf> {
  const path = desk.path(folder);
  const there = await stat(path).catch((error: unknown) => {
    throw ending(2, message('policies.no-folder', { folder, cause: causeOf(error) }));
  });
  if (!there.isDirectory()) throw ending(2, message('policies.no-folder', { folder, cause: NOT_A_FOLDER }));
  const report = await lookThrough(path).catch((error: unknown) => {
    throw ending(2, diskWords.message('disk.unreadable', { file: folder, cause: causeOf(error) }));
  });
  const { passed, faulty } = report;
  const whole = passed.reduce(
    (shelf, { entry, files }) => withFolder(shelf, join(folder, entry.path), readPackFiles(files), files),
    builtInShelf(true),
  );
  return faulty.reduce((shelf, { path: name, faults }) => withFault(shelf, join(folder, name), faults), whole);
}

const NOT_A_FOLDER = message('policies.not-a-folder');

/** The policy of an id at hand, else the one of a folder or its `pack.json`. */
async function chosenFrom(shelf: PackShelf, said: string, desk: Desk): Promise<Policies> {
  const byId = shelf.packs.find(({ pack }) => pack.id === said);
  if (byId) return { shelf, chosen: byId, beside: [] };
  const path = desk.path(said);
  const there = await stat(path).catch(() => null);
  if (!there) throw ending(2, unknown(shelf, said));
  const folder = there.isDirectory() ? path : dirname(path);
  if (!there.isDirectory() && basename(path) !== 'pack.json')
    throw ending(2, message('policies.no-pack', { file: said }));
  const found = await lookAt(await realpath(folder));
  if (found.kind !== 'passed') {
    throw ending(2, message('policies.pack-faulty', faultSaid({ path: said, faults: found.faults })));
  }
  const { entry, files } = found;
  const same = shelf.packs.find(({ pack }) => pack.id === entry.id);
  if (same) {
    // The policy that is at hand anyway, named by its folder.
    if (same.files.pack === files.pack && same.files.source === files.source)
      return { shelf, chosen: same, beside: [] };
    const others = shelf.packs.map(({ pack, path: of }) => ({ id: pack.id, path: of ?? pack.id }));
    const fault = idFault({ id: entry.id, path: said }, others);
    throw ending(2, message('policies.pack-faulty', faultSaid({ path: said, faults: fault ? [fault] : [] })));
  }
  const grown = withFolder(shelf, said, readPackFiles(files), files);
  const chosen = grown.packs.at(-1);
  if (!chosen) throw new Error(`${said} passed and is not there`);
  return { shelf: grown, chosen, beside: [] };
}

function unknown({ packs, faults }: PackShelf, id: string): Message {
  const known = packs.map(({ pack }) => pack.id).join('、');
  return faults.length === 0
    ? message('policies.unknown', { id, known })
    : message('policies.unknown-beside', { id, known, faulty: faults.map(({ path }) => path).join('、') });
}

function faultSaid({ path, faults }: ShelfFault): Record<string, string | number | Message> {
  const [first] = faults as readonly (FolderFault | undefined)[];
  return {
    path,
    count: faults.length,
    place: first ? placeOf(first) : '',
    what: first?.message ?? '',
  };
}
