import type { Texts } from '../messages/message';
import type { AllocationStep } from './allocation';
import { fault } from './fault';
import type { Fault } from './fault';
import { stepFaults } from './lint/allocation';
import { lowerSteps } from './lower/allocation';
import type { Pack } from './pack';
import { readPlanSchema } from './schema/read-plan';
import { jsonOf } from './shelf/file-text';
import { placesIn } from './shelf/json-places';
import { shelfWords } from './shelf/words';

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

/** Reads the text of a plan's file. What is no JSON, or says a field twice, is told as a fault of the file. */
export function loadPlanText(text: string, file: string, packs: readonly Pack[]): PlanRead {
  const plain = text.replace(/^\uFEFF/, '');
  const json = jsonOf(file, plain);
  if (!json.ok) return { ok: false, faults: [fault('', json.message)] };
  const twice = placesIn(plain).repeated;
  if (twice.length > 0) {
    return {
      ok: false,
      faults: twice.map(({ pointer, field }) => fault(pointer, shelfWords.message('shelf.field-twice', { field }))),
    };
  }
  return loadPlan(json.json, packs);
}

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
