import type { Fault } from '../fault';
import { planSchema, type RawPlan } from './allocation-plan';
import { faultsOf } from './faults';
import { validatePlan } from './generated/validate-plan';

/** Takes a parsed file as an allocation plan, or says where it is not one. */
export function readPlanSchema(
  json: unknown,
): { readonly ok: true; readonly raw: RawPlan } | { readonly ok: false; readonly faults: readonly Fault[] } {
  if (isRawPlan(json)) return { ok: true, raw: json };
  return { ok: false, faults: faultsOf(validatePlan.errors ?? [], json, planSchema()) };
}

function isRawPlan(json: unknown): json is RawPlan {
  return validatePlan(json);
}
