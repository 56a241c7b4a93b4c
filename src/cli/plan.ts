import type { Pack } from '../policy/pack';
import { loadPlanText } from '../policy/load-plan';
import type { AllocationPlan } from '../policy/load-plan';
import { refused } from './refused';

/** What `--allocate` says where only the steps of the policies themselves are worked through. */
export const POLICY_STEPS = 'policy';

const EXAMPLE =
  '{"format":"allocation-plan/1","name":{"zh-CN":"前100名","en":"the first 100"},"steps":[{"step":"rank","name":{"zh-CN":"按增速排序","en":"by growth"},"by":[{"of":"growth","metric":"output"}],"ties":"unsure"},{"step":"take","name":{"zh-CN":"取前100名","en":"the first 100"},"count":100}]}';

/**
 * The text of a plan file, held against the policies of a call.
 * @throws {Refused} where it is no plan, or names what these policies do not have
 */
export function readPlan(text: string, file: string, packs: readonly Pack[]): AllocationPlan {
  const read = loadPlanText(text, file, packs);
  if (read.ok) return read.plan;
  const [first] = read.faults;
  if (first?.code === 'shelf.not-json') throw refused('cli.plan-not-json', { file, example: EXAMPLE });
  throw refused('cli.plan-faulty', {
    file,
    count: String(read.faults.length),
    place: first && first.path !== '' ? first.path : '/',
    what: first?.message ?? '',
  });
}
