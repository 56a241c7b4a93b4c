import type { Endpoint, Remote } from 'comlink';
import { proxy, wrap } from 'comlink';
import type { Progress, Work } from '../../workbook/workbook';
import { Cancelled } from '../../workbook/workbook';
import type { BooksService } from './books-service';
import { arrived } from './crossing';
import type { Crossed } from './crossing';

/** A worker, as far as it is needed here. */
export interface BooksThread extends Endpoint {
  readonly terminate: () => void;
}

interface Connected {
  readonly thread: BooksThread;
  readonly remote: Remote<BooksService>;
}

/**
 * Threads that work on files. One is kept for the next work; where another is under way beside it, a second is started.
 * A work that is cancelled ends with its thread, at once, whatever it was doing.
 */
export class BooksThreads {
  #idle: Connected | null = null;

  constructor(readonly start: () => BooksThread) {}

  /** Does a work in a thread. Rejects with what it failed with, with `Cancelled`, or with an `Error` where the thread broke. */
  async run<T>(
    { signal, report = () => undefined }: Work,
    call: (remote: Remote<BooksService>, report: (progress: Progress) => void) => Promise<Crossed<T>>,
  ): Promise<T> {
    if (signal?.aborted) throw new Cancelled();
    const connected = this.#idle ?? this.#connect();
    this.#idle = null;
    const { thread } = connected;
    let stop: (error: Error) => void = () => undefined;
    const stopped = new Promise<never>((_, reject) => {
      stop = reject;
    });
    const cancelled = (): void => {
      stop(new Cancelled());
    };
    const broken = (event: Event): void => {
      stop(new Error((event as Partial<ErrorEvent>).message ?? event.type));
    };
    signal?.addEventListener('abort', cancelled);
    thread.addEventListener('error', broken);
    thread.addEventListener('messageerror', broken);
    let crossed: Crossed<T>;
    try {
      crossed = await Promise.race([call(connected.remote, proxy(report)), stopped]);
    } catch (error) {
      thread.terminate();
      throw error;
    } finally {
      signal?.removeEventListener('abort', cancelled);
      thread.removeEventListener('error', broken);
      thread.removeEventListener('messageerror', broken);
    }
    this.#giveBack(connected);
    return arrived(crossed);
  }

  #giveBack(connected: Connected): void {
    if (this.#idle === null) this.#idle = connected;
    else connected.thread.terminate();
  }

  #connect(): Connected {
    const thread = this.start();
    return { thread, remote: wrap<BooksService>(thread) };
  }

  /** Ends the thread that is kept. */
  end(): void {
    this.#idle?.thread.terminate();
    this.#idle = null;
  }
}
