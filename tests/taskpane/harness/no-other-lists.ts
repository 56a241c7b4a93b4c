import type { AllocationCalls } from '../../../src/check/allocation/allocation-calls';
import type { CompareCalls } from '../../../src/check/compare/compare-calls';
import type { MergeCalls } from '../../../src/check/merge/merge-calls';
import type { PoliciesCalls } from '../../../src/check/policies/policies-calls';
import type { ScenarioCalls } from '../../../src/check/scenarios/scenario-calls';
import type { SplitCalls } from '../../../src/check/split/split-calls';
import type { TargetCalls } from '../../../src/check/targets/target-calls';

/** What a session that answers from what it is told cannot do: other lists, targets and scenarios are tried with the real one. */
export class NoOtherLists
  implements CompareCalls, MergeCalls, SplitCalls, TargetCalls, ScenarioCalls, PoliciesCalls, AllocationCalls
{
  compareVersions = never;
  compareSource = never;
  comparedRows = never;
  comparedSheets = never;
  fillPlan = never;
  mergeFile = never;
  mergeAnswer = never;
  mergeDrop = never;
  merged = never;
  mergedSheets = never;
  mergedPlan = never;
  counties = never;
  countyBooks = never;
  targets = never;
  movables = never;
  tryScenario = never;
  triedRows = never;
  compareScenarios = never;
  differingRows = never;
  curve = never;
  nearMisses = never;
  nearRows = never;
  nearSheets = never;
  nearPlan = never;
  comparePolicy = never;
  policyRows = never;
  judgeUnder = never;
  policiesRows = never;
  stopPolicies = (): void => undefined;
  allocate = never;
  allocatedRows = never;
  allocationPlan = never;
}

function never(): Promise<never> {
  return Promise.reject(new Error('the fake session knows no other lists, and nothing that is tried out'));
}
