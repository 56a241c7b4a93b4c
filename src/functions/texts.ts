import { TEXTS as CHECK_TEXTS } from '../check/texts';
import type { TextTable } from '../messages/message';
import { OWN_TEXTS } from './own-texts';

/** The words of all that a function can say: its own, and those of the rooms below. */
export const TEXTS: TextTable = { ...CHECK_TEXTS, ...OWN_TEXTS };
