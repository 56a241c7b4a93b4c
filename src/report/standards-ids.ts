import type { Pack } from '../policy/pack';
import { DEFAULT_PACK_ID, loadedPack } from '../policy/packs';
import { CHOICES } from './standards-words';

/** The id of the row that names the policy. */
export const POLICY_ROW = 'pack';

/** The id of the row that says which version of the policy the workbook was judged under last. */
export const VERSION_ROW = 'pack-version';

/**
 * The id of a parameter's row: its own for the policy that comes first with the tool, `policy:parameter` for another, so
 * that a figure filled in for one policy is never another's.
 */
export function parameterRow(pack: Pack, parameter: string): string {
  return pack.id === DEFAULT_PACK_ID ? parameter : `${pack.id}:${parameter}`;
}

/** Every row that the sheet can have under a policy. */
export function rowIds(pack: Pack): ReadonlySet<string> {
  return new Set([
    POLICY_ROW,
    VERSION_ROW,
    ...pack.parameters.map(({ id }) => parameterRow(pack, id)),
    ...CHOICES.map(({ id }) => id),
  ]);
}

/** Whose row an id is that is none of this policy's. */
export function foreignRow(pack: Pack, id: string): 'other-policy' | 'unsaid-policy' | 'unknown' | 'no-id' {
  const qualified = /^([a-z0-9]+(?:-[a-z0-9]+)*):./.exec(id);
  if (qualified) return qualified[1] === pack.id ? 'unknown' : 'other-policy';
  if (pack.id !== DEFAULT_PACK_ID) {
    if (pack.parameters.some((parameter) => parameter.id === id)) return 'unsaid-policy';
    if (loadedPack(DEFAULT_PACK_ID).parameters.some((parameter) => parameter.id === id)) return 'other-policy';
  }
  return LOOKS_LIKE_ID.test(id) ? 'unknown' : 'no-id';
}

const LOOKS_LIKE_ID = /^[a-z][\w.-]*$/i;
