import type { Message } from '../../messages/message';
import { Cancelled, WorkbookFailure } from '../../workbook/workbook';

/** What came of a call on the other side: errors lose their class on the way, so they cross as data. */
export type Crossed<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly said: Message }
  | { readonly kind: 'broken'; readonly name: string; readonly message: string };

/** Does a work on this side of the crossing. */
export async function crossing<T>(work: () => T | Promise<T>): Promise<Crossed<T>> {
  try {
    return { kind: 'value', value: await work() };
  } catch (thrown) {
    if (thrown instanceof Cancelled) return { kind: 'cancelled' };
    if (thrown instanceof WorkbookFailure) return { kind: 'failed', said: thrown.said };
    if (thrown instanceof Error) return { kind: 'broken', name: thrown.name, message: thrown.message };
    return { kind: 'broken', name: 'Error', message: String(thrown) };
  }
}

/** Takes it on the other side: the value, or the same kind of error thrown again. */
export function arrived<T>(crossed: Crossed<T>): T {
  switch (crossed.kind) {
    case 'value':
      return crossed.value;
    case 'cancelled':
      throw new Cancelled();
    case 'failed':
      throw new WorkbookFailure(crossed.said);
    case 'broken': {
      const error = new Error(crossed.message);
      error.name = crossed.name;
      throw error;
    }
  }
}
