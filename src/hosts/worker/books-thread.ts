/** A thread that reads and writes workbooks beside the open one, from a file beside the page. */
export function booksThread(): Worker {
  return new Worker(new URL('./books-worker.ts', import.meta.url), { name: 'books' });
}
