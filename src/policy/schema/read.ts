import type { Fault } from '../fault';
import { faultsOf } from './faults';
import { validatePack } from './generated/validate';
import { packSchema, type RawPack } from './pack';

/** Takes a parsed file as a pack file, or says where it is not one. */
export function readSchema(
  json: unknown,
): { readonly ok: true; readonly raw: RawPack } | { readonly ok: false; readonly faults: readonly Fault[] } {
  if (isRawPack(json)) return { ok: true, raw: json };
  return { ok: false, faults: faultsOf(validatePack.errors ?? [], json, packSchema()) };
}

function isRawPack(json: unknown): json is RawPack {
  return validatePack(json);
}
