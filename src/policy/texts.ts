import type { TextTable } from '../messages/message';
import { LINT_TEXTS } from './lint';
import { SCHEMA_TEXTS } from './schema/faults';
import { SHAPE_TEXTS } from './shapes';
import { shelfWords } from './shelf/words';

/** What is said of a pack file that is wrong. */
export const PACK_TEXTS: TextTable = { ...SCHEMA_TEXTS, ...SHAPE_TEXTS, ...LINT_TEXTS };

/** What is said of a policy's folder that is wrong, with all that is in it. */
export const SHELF_TEXTS: TextTable = { ...PACK_TEXTS, ...shelfWords.texts };
