import type { Fault } from '../fault';
import { casesSchema, type RawCase } from './cases';
import { faultsOf } from './faults';
import { validateCases } from './generated/validate-cases';

/** Takes a parsed file as a file of cases, or says where it is not one. */
export function readCasesSchema(
  json: unknown,
): { readonly ok: true; readonly raw: readonly RawCase[] } | { readonly ok: false; readonly faults: readonly Fault[] } {
  if (areRawCases(json)) return { ok: true, raw: json };
  return { ok: false, faults: faultsOf(validateCases.errors ?? [], json, casesSchema()) };
}

function areRawCases(json: unknown): json is readonly RawCase[] {
  return validateCases(json);
}
