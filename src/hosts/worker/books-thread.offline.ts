/** The script of `books-worker.ts`, which the build puts in here. */
declare const BOOKS_WORKER: string;

/** A thread that reads and writes workbooks beside the open one, in a page opened from a disk: no worker starts from a file there. */
export function booksThread(): Worker {
  const script = new Blob([BOOKS_WORKER], { type: 'text/javascript' });
  return new Worker(URL.createObjectURL(script), { name: 'books' });
}
