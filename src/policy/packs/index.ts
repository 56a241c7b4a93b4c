import { builtInPack } from '../load';
import type { Pack } from '../pack';
import type { PackFiles } from '../shelf/pack-files';
import gx2025q2Draft from './gx-2025q2-draft/pack.json';
import gx2025q2DraftSource from './gx-2025q2-draft/source.txt';

/** The policies at hand: a folder each. The first is the one that is used unless another is asked for. */
const FILES = {
  'gx-2025q2-draft': { json: gx2025q2Draft, source: gx2025q2DraftSource },
} as const satisfies Record<string, { readonly json: unknown; readonly source: string }>;

export type PackId = keyof typeof FILES;

export const DEFAULT_PACK_ID: PackId = 'gx-2025q2-draft';
export const PACK_IDS: readonly PackId[] = [DEFAULT_PACK_ID];

const loaded = new Map<PackId, Pack>();

/** A policy at hand; loaded once. The tests check each as any other file is checked. */
export function loadedPack(id: PackId = DEFAULT_PACK_ID): Pack {
  const known = loaded.get(id);
  if (known) return known;
  const { json, source } = FILES[id];
  const pack = builtInPack(json, source);
  loaded.set(id, pack);
  return pack;
}

/** The files of a policy at hand, as they cross to where it is loaded again. */
export function builtInFiles(id: PackId): PackFiles {
  const { json, source } = FILES[id];
  return { pack: JSON.stringify(json), source };
}
