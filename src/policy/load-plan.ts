import type { Texts } from '../messages/message';
import type { AllocationStep } from './allocation';
import type { Fault } from './fault';
import { stepFaults } from './lint/allocation';
import { lowerSteps } from './lower/allocation';
import type { Pack } from './pack';
import { readPlanSchema } from './schema/read-plan';

/** What a bureau decides itself of how awards are handed out, after the steps that the policies themselves state. */
export interface AllocationPlan {
  readonly name: Texts;
  readonly steps: readonly AllocationStep[];
  /** The column that names an enterprise's group, and what an empty cell of it says; null: nothing is said of it. */
  readonly group: { readonly headers: readonly string[]; readonly blank: 'none' | 'unknown' } | null;
}

/** A plan, or everything that is wrong with its file. */
export type PlanRead =
  { readonly ok: true; readonly plan: AllocationPlan } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a parsed plan, held against the policies that the list is judged under; a bare number is of the only one. */
export function loadPlan(json: unknown, packs: readonly Pack[]): PlanRead {
  const read = readPlanSchema(json);
  if (!read.ok) return read;
  const { name, steps, group } = read.raw;
  const [first, ...others] = packs;
  const own = first && others.length === 0 ? first.id : null;
  const faults = stepFaults(steps, '/steps', packs, own, false);
  if (faults.length > 0) return { ok: false, faults };
  return {
    ok: true,
    plan: {
      name,
      steps: lowerSteps(steps, own ?? ''),
      group: group ? { headers: group.headers, blank: group.blank ?? 'unknown' } : null,
    },
  };
}
