import type { Fault } from './fault';
import { LINTS } from './lint';
import { lowerPack } from './lower/pack';
import type { Pack } from './pack';
import { readSchema } from './schema/read';
import { withheld } from './unconfirmed';

/** A pack, or everything that is wrong with its file. */
export type LoadResult =
  { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * As read -> checked: the only way to a `Pack`. `json` is the parsed `pack.json`, `source` the text of `source.txt` to
 * the letter. A file that fails the schema is not looked at further; the other checks report all that they find.
 */
export function loadPack(json: unknown, source: string): LoadResult {
  const read = readSchema(json);
  if (!read.ok) return read;
  const draft = lowerPack(read.raw, source);
  const faults = distinct([...draft.faults, ...LINTS.flatMap((lint) => lint.check(draft))]);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, pack: withheld(draft.pack) };
}

/** A fault of a rule may show in several nodes that it was lowered to: it is told once. */
function distinct(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map(faults.map((each) => [JSON.stringify(each), each])).values()];
}
