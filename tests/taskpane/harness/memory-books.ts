import type { Remote } from 'comlink';
import type { OutgoingFile } from '../../../src/hosts/books/outgoing-file';
import { pageBooks } from '../../../src/hosts/books/page-books';
import type { OpenBook } from '../../../src/hosts/books/page-books';
import { booksService } from '../../../src/hosts/worker/books-service';
import type { BooksService } from '../../../src/hosts/worker/books-service';
import type { BooksThreads } from '../../../src/hosts/worker/books-threads';
import { arrived } from '../../../src/hosts/worker/crossing';
import { builtInShelf } from '../../../src/policy/shelf/shelf';
import { fixed } from '../../../src/taskpane/host';
import type { PaneBooks } from '../../../src/taskpane/host';
import { Cancelled } from '../../../src/workbook/workbook';

/** The work on files, done in this thread: the same code as in a worker, without one. */
export const hereAndNow: Pick<BooksThreads, 'run'> = {
  run: async ({ signal, report = () => undefined }, call) => {
    const crossed = await call(booksService as unknown as Remote<BooksService>, report);
    if (signal?.aborted) throw new Cancelled();
    return arrived(crossed);
  },
};

/** A page's books: what is handed out is kept in `out`. */
export function memoryBooks(
  out: OutgoingFile[] = [],
  open: () => Promise<OpenBook> = () => Promise.reject(new Error('no workbook is open')),
): PaneBooks {
  return pageBooks({
    threads: hereAndNow,
    shelf: fixed(builtInShelf(true)),
    open,
    deliver: (file) => {
      out.push(file);
      return Promise.resolve({ kind: 'downloaded', file: file.name });
    },
  });
}
