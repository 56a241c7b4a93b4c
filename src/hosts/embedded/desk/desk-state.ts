import type { Message } from '../../../messages/message';
import type { Origin } from '../store/kept-work';

/** What a notice offers to do about what it says. */
export type NoticeAction = 'choose-file' | 'open-sample' | 'reload';

export interface Notice {
  readonly id: number;
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly message: Message;
  readonly actions: readonly NoticeAction[];
}

/** What the desk asks before it goes on. */
export type Question = 'replace' | 'clear';

export interface DeskState {
  readonly phase: 'starting' | 'ready' | 'broken';
  /** Counts the workbooks put on the table: what is known of one says nothing of the next. */
  readonly laid: number;
  /** Name of the workbook without its extension. */
  readonly name: string;
  readonly origin: Origin;
  readonly changed: boolean;
  readonly kept: 'kept' | 'keeping' | 'unkept';
  readonly busy: boolean;
  readonly notices: readonly Notice[];
  readonly question: Question | null;
}

export const FIRST_STATE: DeskState = {
  phase: 'starting',
  laid: 0,
  name: '',
  origin: 'sample',
  changed: false,
  kept: 'keeping',
  busy: true,
  notices: [],
  question: null,
};

export const SAMPLES = ['quarter', 'cumulative'] as const;
export type Sample = (typeof SAMPLES)[number];
