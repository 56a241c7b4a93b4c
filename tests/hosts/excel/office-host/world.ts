import type { FunctionLanguage } from '../../../../src/workbook/workbook';
import type { HostBook } from './model';
import { HostFault } from './fault';

/** An event that listeners are told of after the batch. */
export interface HostEvent {
  readonly type: number;
  readonly text: object;
}

/** Kinds of events by the number that travels. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHidden: 22,
  formulaChanged: 23,
  protection: 24,
} as const;

/** What a batch is executed in: the book, who listens, and what is to go wrong. */
export class World {
  readonly listening = new Set<number>();
  readonly events: HostEvent[] = [];
  /** Writes so far, and the one that fails. */
  writes = 0;
  failAtWrite: number | null = null;
  failWith = 'GeneralException';
  /** Every write after it fails too. */
  failOn = false;
  /** The languages whose names of our functions Excel has been told. */
  functionNames: readonly FunctionLanguage[] = ['en', 'zh-CN'];
  calculation: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  /** Someone is typing into a cell. */
  editing = false;
  /** Opened read-only or in Protected View: nothing is written. */
  readOnly = false;
  /** The host answers each request with a failed connection. */
  disconnected = false;
  /** The machine has a printer: without one Excel sets no page up. */
  printer = true;
  /** Setting a link overwrites what its cell shows, as some versions do. */
  linksOverwrite = false;
  /** The host is closed: it answers nothing any more. */
  closed = false;
  /** Milliseconds before a request is looked at. */
  slow = 0;
  /** Where rows are hidden, Excel was seen to put the first row of a block into each that is seen. */
  misplaces: 'nothing' | 'blocks' | 'all' = 'nothing';
  /** The workbook counts its days from 1904. */
  from1904 = false;
  /** Answers what a sheet's functions come to. */
  calculates = true;
  /** The add-in asked not to be told of events. */
  silent = false;

  constructor(readonly book: HostBook) {}

  /** Every change of the book passes here first. */
  write(): void {
    this.writes += 1;
    const nth = this.failAtWrite ?? Infinity;
    if (this.failOn ? this.writes >= nth : this.writes === nth) throw new HostFault(this.failWith);
    if (this.readOnly) throw new HostFault('AccessDenied', 'The workbook is read-only.');
  }

  tell(type: number, text: object): void {
    if (this.listening.has(type) && !this.silent) this.events.push({ type, text });
  }
}
