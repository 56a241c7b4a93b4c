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
 * As read -> checked: the only way of a file to a `Pack`. `json` is the parsed `pack.json`, `source` the text of `source.txt` to
 * the letter. A file that fails the schema is not looked at further; the other checks report all that they find.
 */
export function loadPack(json: unknown, source: string): LoadResult {
  const read = readSchema(json);
  if (!read.ok) return read;
  const draft = lowerPack(read.raw, source);
  const faults = distinct([...draft.faults, ...LINTS.flatMap((lint) => lint.check(draft))]);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, pack: withheld(draft.pack) };
}

/**
 * A policy whose checks were made already, by the tests for those that come with the tool, by the thread that drafted a
 * draft: schema and lowering alone, a fifth of the time. Throws on a file that could not be lowered.
 */
export function checkedPack(json: unknown, source: string): Pack {
  const read = readSchema(json);
  const draft = read.ok ? lowerPack(read.raw, source) : null;
  const faults = read.ok ? (draft?.faults ?? []) : read.faults;
  if (draft && faults.length === 0) return withheld(draft.pack);
  throw new Error(
    `a policy that passed its checks is faulty: ${faults.map(({ path, code }) => `${path} ${code}`).join('; ')}`,
  );
}

/** A fault of a rule may show in several nodes that it was lowered to: it is told once. */
function distinct(faults: readonly Fault[]): readonly Fault[] {
  return [...new Map(faults.map((each) => [JSON.stringify(each), each])).values()];
}
