import type { Lint } from './lint';

/** Every check of a pack that has passed its schema. A new one: its file, and its line here. */
export const LINTS: readonly Lint[] = [];
