import type { Batch } from './executor';
import { Executor } from './executor';
import type { World } from './world';

/** Most bytes that Excel on the web takes or gives in one request. */
export const LIMIT = 5_000_000;

/** What the host says to a request, before a seam puts it into its own form. */
export type Reply =
  | { readonly kind: 'answered'; readonly body: object }
  | { readonly kind: 'editing' }
  | { readonly kind: 'disconnected' };

/** How much passed: sizes in bytes, the largest first seen. */
interface Traffic {
  requests: number;
  largestRequest: number;
  largestAnswer: number;
  /** Requests that were too large, or would have had too large an answer. */
  refused: number;
}

/** The one way into the host, whatever the seam: its faults, its limits and its events are here. */
export class Door {
  readonly executor: Executor;
  readonly traffic: Traffic = { requests: 0, largestRequest: 0, largestAnswer: 0, refused: 0 };

  constructor(readonly world: World) {
    this.executor = new Executor(world);
  }

  /** Null once the host is closed: then no answer comes, ever. */
  async ask(request: string, batch: Batch): Promise<Reply | null> {
    const length = Buffer.byteLength(request);
    this.traffic.requests += 1;
    this.traffic.largestRequest = Math.max(this.traffic.largestRequest, length);
    await new Promise<void>((next) => {
      if (this.world.slow > 0) setTimeout(next, this.world.slow);
      else setImmediate(next);
    });
    if (this.world.closed) return null;
    if (this.world.disconnected) return { kind: 'disconnected' };
    if (this.world.editing) return { kind: 'editing' };
    if (length > LIMIT) return this.#refused('RequestPayloadSizeLimitExceeded');
    const body = this.executor.execute(batch);
    const size = Buffer.byteLength(JSON.stringify(body));
    this.traffic.largestAnswer = Math.max(this.traffic.largestAnswer, size);
    return size > LIMIT ? this.#refused('ResponsePayloadSizeLimitExceeded') : { kind: 'answered', body };
  }

  #refused(code: string): Reply {
    this.traffic.refused += 1;
    return { kind: 'answered', body: refusal(code) };
  }

  /** What there is to tell since it was last asked, an entry an event. */
  events(): readonly (readonly unknown[])[] {
    return this.world.events
      .splice(0)
      .map(({ type, text }, index) => [65_536, type, 'Workbook', JSON.stringify(text), index]);
  }
}

export function refusal(code: string): object {
  return { Error: { Code: code, Message: code, ActionIndex: 0 }, Results: [], TraceIds: [] };
}
