import type { TextTable } from '../../messages/message';
import type { Fault } from '../fault';
import type { Draft } from '../lower/draft';

/** One check of a pack: what can be wrong, in words, and how it is found. */
export interface Lint {
  readonly id: string;
  readonly texts: TextTable;
  readonly check: (draft: Draft) => readonly Fault[];
}
