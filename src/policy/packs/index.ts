import { checkedPack } from '../load';
import type { Pack } from '../pack';
import type { PackFiles } from '../shelf/pack-files';
import beijingEtown2025q1 from './beijing-etown-2025q1/pack.json';
import beijingEtown2025q1Source from './beijing-etown-2025q1/source.txt';
import gx2025q1 from './gx-2025q1/pack.json';
import gx2025q1Source from './gx-2025q1/source.txt';
import gx2025q2Draft from './gx-2025q2-draft/pack.json';
import gx2025q2DraftSource from './gx-2025q2-draft/source.txt';
import hangzhou2023q3 from './hangzhou-2023q3/pack.json';
import hangzhou2023q3Source from './hangzhou-2023q3/source.txt';
import henan2023q1 from './henan-2023q1/pack.json';
import henan2023q1Source from './henan-2023q1/source.txt';
import shenzhenSoftware2023q4 from './shenzhen-software-2023q4/pack.json';
import shenzhenSoftware2023q4Source from './shenzhen-software-2023q4/source.txt';
import xiamen2022q4 from './xiamen-2022q4/pack.json';
import xiamen2022q4Source from './xiamen-2022q4/source.txt';
import xiamen2023q1 from './xiamen-2023q1/pack.json';
import xiamen2023q1Source from './xiamen-2023q1/source.txt';
import yichang2025q1 from './yichang-2025q1/pack.json';
import yichang2025q1Source from './yichang-2025q1/source.txt';

/** The policies at hand: a folder each. The first is the one that is used unless another is asked for. */
const FILES = {
  'gx-2025q2-draft': { json: gx2025q2Draft, source: gx2025q2DraftSource },
  'gx-2025q1': { json: gx2025q1, source: gx2025q1Source },
  'yichang-2025q1': { json: yichang2025q1, source: yichang2025q1Source },
  'beijing-etown-2025q1': { json: beijingEtown2025q1, source: beijingEtown2025q1Source },
  'hangzhou-2023q3': { json: hangzhou2023q3, source: hangzhou2023q3Source },
  'henan-2023q1': { json: henan2023q1, source: henan2023q1Source },
  'xiamen-2022q4': { json: xiamen2022q4, source: xiamen2022q4Source },
  'shenzhen-software-2023q4': { json: shenzhenSoftware2023q4, source: shenzhenSoftware2023q4Source },
  'xiamen-2023q1': { json: xiamen2023q1, source: xiamen2023q1Source },
} as const satisfies Record<string, { readonly json: unknown; readonly source: string }>;

export type PackId = keyof typeof FILES;

export const DEFAULT_PACK_ID: PackId = 'gx-2025q2-draft';
export const PACK_IDS = Object.keys(FILES) as readonly PackId[];

const loaded = new Map<PackId, Pack>();

/** A policy at hand; loaded once. The tests check each as any other file is checked. */
export function loadedPack(id: PackId = DEFAULT_PACK_ID): Pack {
  const known = loaded.get(id);
  if (known) return known;
  const { json, source } = FILES[id];
  const pack = checkedPack(json, source);
  loaded.set(id, pack);
  return pack;
}

/** The files of a policy at hand, as they cross to where it is loaded again. */
export function builtInFiles(id: PackId): PackFiles {
  const { json, source } = FILES[id];
  return { pack: JSON.stringify(json), source };
}
