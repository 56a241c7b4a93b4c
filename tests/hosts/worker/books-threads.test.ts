import { MessageChannel } from 'node:worker_threads';
import type { Endpoint, Remote } from 'comlink';
import { expose } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter';
import type { BooksService } from '../../../src/hosts/worker/books-service';
import { booksService } from '../../../src/hosts/worker/books-service';
import { BooksThreads } from '../../../src/hosts/worker/books-threads';
import type { BooksThread } from '../../../src/hosts/worker/books-threads';
import type { Progress } from '../../../src/workbook/workbook';
import { Cancelled, WorkbookFailure } from '../../../src/workbook/workbook';

interface Made {
  readonly thread: BooksThread;
  ended: boolean;
  readonly breaks: (event: object) => void;
}

const made: Made[] = [];

/** Threads that are channels: what crosses is cloned, as between threads. */
function threads(service: BooksService = booksService): BooksThreads {
  return new BooksThreads(() => {
    const { port1, port2 } = new MessageChannel();
    expose(service, nodeEndpoint(port1));
    const endpoint: Endpoint = nodeEndpoint(port2);
    const heard = new Map<string, EventListener>();
    const thread: BooksThread = {
      postMessage: (...given) => {
        endpoint.postMessage(...given);
      },
      addEventListener: (type, listener, options) => {
        if (type === 'message') endpoint.addEventListener(type, listener, options);
        else heard.set(type, listener as EventListener);
      },
      removeEventListener: (type, listener, options) => {
        if (type === 'message') endpoint.removeEventListener(type, listener, options);
        else heard.delete(type);
      },
      terminate: () => {
        one.ended = true;
        port1.close();
        port2.close();
      },
    };
    endpoint.start?.();
    const one: Made = { thread, ended: false, breaks: (event) => heard.get('error')?.(event as Event) };
    made.push(one);
    return thread;
  });
}

afterEach(() => {
  for (const { thread } of made.splice(0)) thread.terminate();
});

const CSV = new Blob([new TextEncoder().encode('企业名称,产值\n示例甲子有限公司,4400.10\n')]);
const never = (): Promise<never> => new Promise(() => undefined);
const read = (remote: Remote<BooksService>, report: (progress: Progress) => void) =>
  remote.read(CSV, '名单.csv', report);

test('a table crosses as its sheets; the thread is kept for the next work', async () => {
  const pool = threads();
  const [sheet] = await pool.run({}, read);
  expect(sheet).toMatchObject({ sheet: '名单', rows: 2, columns: 2 });
  await pool.run({}, read);
  expect(made.map(({ ended }) => ended)).toEqual([false]);
  pool.end();
  expect(made[0]?.ended).toBe(true);
});

test('two works at once have a thread each; one of them is kept', async () => {
  const pool = threads();
  await Promise.all([pool.run({}, read), pool.run({}, read)]);
  expect(made.map(({ ended }) => ended).sort()).toEqual([false, true]);
});

test('a failure keeps its message, and the thread', async () => {
  const pool = threads();
  const failing = pool.run({}, (remote, report) => remote.read(CSV, '名单.pdf', report));
  await expect(failing).rejects.toBeInstanceOf(WorkbookFailure);
  await expect(failing).rejects.toMatchObject({ said: { code: 'file.not-a-table' } });
  expect(made.map(({ ended }) => ended)).toEqual([false]);
});

test('cancelled: the thread ends at once, and the next work has a new one', async () => {
  const pool = threads({ ...booksService, read: never });
  const stop = new AbortController();
  const work = pool.run({ signal: stop.signal }, read);
  stop.abort();
  await expect(work).rejects.toBeInstanceOf(Cancelled);
  expect(made.map(({ ended }) => ended)).toEqual([true]);
  await expect(pool.run({ signal: stop.signal }, read)).rejects.toBeInstanceOf(Cancelled);
  expect(made).toHaveLength(1);
  const books = await pool.run({}, (remote, report) => remote.make('甲', [], report));
  expect(books.name).toBe('甲.zip');
  expect(made).toHaveLength(2);
});

test('a thread that breaks: an error, never silence', async () => {
  const pool = threads({ ...booksService, read: never });
  const work = pool.run({}, read);
  made[0]?.breaks({ type: 'error', message: 'out of memory' });
  await expect(work).rejects.toThrow('out of memory');
  expect(made[0]?.ended).toBe(true);
});
