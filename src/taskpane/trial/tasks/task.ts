import type { PaneTask } from '../../export/tasks/task';

/** What can be tried, in the order in which the index shows it. */
export const TRIAL_GROUPS = ['progress', 'what-if'] as const;

export type TrialTask = PaneTask<(typeof TRIAL_GROUPS)[number]>;
