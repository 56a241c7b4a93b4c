import type { PackShelf } from '../../policy/shelf/shelf';
import type { HandedOut, Live, PaneBooks, PickedFile } from '../../taskpane/host';
import type { Work } from '../../workbook/workbook';
import { Cancelled, WorkbookFailure } from '../../workbook/workbook';
import type { BooksThreads } from '../worker/books-threads';
import { fileName } from './new-books';
import type { OutgoingFile } from './outgoing-file';
import { bookWords } from './words';

const { message } = bookWords;

/** The open workbook as a file. */
export interface OpenBook {
  /** With its extension. */
  readonly name: string;
  readonly bytes: Blob;
}

/** What a page has to give so that it has workbooks beside the open one. */
export interface PageBooksParts {
  readonly threads: Pick<BooksThreads, 'run'>;
  readonly shelf: Live<PackShelf>;
  /** The open workbook as its program would save it now. */
  readonly open: (work: Work) => Promise<OpenBook>;
  /** Hands a file to the person at the page. */
  readonly deliver: (file: OutgoingFile) => Promise<HandedOut>;
}

/** Workbooks beside the open one on a page: read, made and changed in a thread, so that the pane stays alive. */
export function pageBooks({ threads, shelf, open, deliver }: PageBooksParts): PaneBooks {
  return {
    read: (file, work = {}) =>
      ofFile(file.name, async () => {
        const bytes = await picked(file);
        return threads.run(work, (remote, report) => remote.read(bytes, file.name, report));
      }),
    handOut: (name, books, work = {}) =>
      ofFile(name, async () => deliver(await threads.run(work, (remote, report) => remote.make(name, books, report)))),
    handOutText: (file, text) => {
      const [, stem = file, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(file) ?? [];
      return ofFile(file, () => deliver({ name: fileName(stem, ending), bytes: new TextEncoder().encode(text) }));
    },
    copy: async (work = {}) => {
      const book = await open(work);
      const sheets = await ofFile(book.name, () =>
        threads.run(work, (remote, report) => remote.read(book.bytes, book.name, report)),
      );
      return {
        name: book.name.replace(/\.[^.]*$/, ''),
        sheets,
        handOut: (name, changes, stamp, more = {}) =>
          ofFile(name, async () => {
            const { file, notes } = await threads.run(more, (remote, report) =>
              remote.change(book.bytes, name, changes, stamp, report),
            );
            return { out: await deliver(file), notes };
          }),
      };
    },
    verify: async (book, trust, work = {}) => {
      const { name, bytes } = book === 'open' ? await open(work) : { name: book.name, bytes: await picked(book) };
      const { packs } = await complete(shelf, work);
      const files = packs.map((shelved) => ({ files: shelved.files, path: shelved.path }));
      return ofFile(name, () =>
        threads.run(work, (remote, report) => remote.verify(bytes, name, files, trust, report)),
      );
    },
    policies: {
      pick: (files, work = {}) =>
        ofFile(files.map(({ name }) => name).join('、'), async () => {
          const read = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: await picked(file) })));
          return threads.run(work, (remote) => remote.pickedPolicy(read));
        }),
      draft: (text, settings, work = {}) => threads.run(work, (remote) => remote.draft(text, settings)),
      resume: (files, work = {}) => threads.run(work, (remote) => remote.resume(files)),
    },
  };
}

/** The bytes of a picked file as they are now: it may be changed while it is worked on. */
async function picked(file: PickedFile): Promise<Blob> {
  try {
    return new Blob([await file.arrayBuffer()]);
  } catch (error) {
    throw new WorkbookFailure(message('books.unreadable', { file: file.name, detail: detailOf(error) }));
  }
}

/** Does a work on a file and names it in whatever goes wrong. */
async function ofFile<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Cancelled) throw error;
    if (!(error instanceof WorkbookFailure)) {
      throw new WorkbookFailure(message('books.stopped', { file, detail: detailOf(error) }));
    }
    // What names its file already is left as it is.
    if (error.said.code.startsWith('books.') || error.said.params['file'] !== undefined) throw error;
    throw new WorkbookFailure(message('books.of-file', { file, why: error.said }));
  }
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}

/** The shelf once the office's own policies are there. */
function complete(shelf: Live<PackShelf>, { signal }: Work): Promise<PackShelf> {
  return new Promise((done, failed) => {
    const look = (): boolean => {
      const now = shelf.current();
      if (now.complete) done(now);
      return now.complete;
    };
    if (look()) return;
    const stop = shelf.onChange(() => {
      if (look()) stop();
    });
    signal?.addEventListener('abort', () => {
      stop();
      failed(new Cancelled());
    });
  });
}
