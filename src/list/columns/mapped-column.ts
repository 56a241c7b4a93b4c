import type { Message } from '../../messages/message';
import type { Unit } from '../../quantity/unit';
import type { FactKey } from '../facts/names';
import type { ColumnKey, HeaderPeriod, UnreadColumn } from '../reading';

/** A column with a meaning, before its cells are looked at. */
export interface MappedColumn {
  readonly column: number;
  readonly key: ColumnKey;
  readonly header: string;
  /** Null for identity. */
  readonly fact: FactKey | null;
  /** The unit that its bare numbers count in; null for identity, and for rates whose scale the cells must tell. */
  readonly unit: Unit | null;
  /** Written in heading, line or title; guessed; or chosen by the user. */
  readonly unitBy: 'written' | 'guess' | 'chosen';
  readonly period: HeaderPeriod | null;
  readonly reasons: readonly Message[];
  readonly certain: boolean;
}

/** A figure of another period than the policy's: not mapped, and a finding. */
export interface ForeignColumn {
  readonly column: number;
  readonly header: string;
  readonly period: HeaderPeriod;
  /** The period is the title's or a line's, and is told once for the list. */
  readonly byLines: boolean;
}

export interface ColumnMap {
  readonly columns: readonly MappedColumn[];
  readonly unread: readonly UnreadColumn[];
  readonly foreign: readonly ForeignColumn[];
  /** A choice that cannot be followed: the same key for two columns. */
  readonly conflict: Message | null;
}

/** A column's meaning as it was found, with what speaks for it where two have the same. */
export interface Candidate extends MappedColumn {
  /** The higher, the surer: chosen by the user, its own metric, its own period. */
  readonly rank: number;
  /** The period is the title's or a line's. */
  readonly byLines: boolean;
}
