import type { TextTable } from '../../../messages/message';
import { targetsTask } from './targets';
import type { TrialTask } from './task';

export { TRIAL_GROUPS } from './task';

/** The tasks of 测算, in the order in which their groups show them. A task is its file and its line here. */
export const TRIAL_TASKS: readonly TrialTask[] = [targetsTask];

/** The words of all of them. */
export const trialTaskTexts: TextTable = Object.fromEntries(TRIAL_TASKS.flatMap(({ texts }) => Object.entries(texts)));
