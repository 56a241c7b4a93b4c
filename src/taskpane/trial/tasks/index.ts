import type { TextTable } from '../../../messages/message';
import { allocationTask } from './allocation';
import { compareScenariosTask } from './compare-scenarios';
import { curveTask } from './curve';
import { nearTask } from './near';
import { policiesTask } from './policies';
import { severalTask } from './several';
import { targetsTask } from './targets';
import type { TrialTask } from './task';
import { thresholdsTask } from './thresholds';

export { TRIAL_GROUPS } from './task';

/** The tasks of 测算, in the order in which their groups show them. A task is its file and its line here. */
export const TRIAL_TASKS: readonly TrialTask[] = [
  targetsTask,
  nearTask,
  thresholdsTask,
  curveTask,
  compareScenariosTask,
  policiesTask,
  severalTask,
  allocationTask,
];

/** The words of all of them. */
export const trialTaskTexts: TextTable = Object.fromEntries(TRIAL_TASKS.flatMap(({ texts }) => Object.entries(texts)));
