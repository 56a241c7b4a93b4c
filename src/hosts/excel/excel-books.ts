import type { PackShelf } from '../../policy/shelf/shelf';
import type { Live, PaneBooks } from '../../taskpane/host';
import { download } from '../books/download';
import { pageBooks } from '../books/page-books';
import { BooksThreads } from '../worker/books-threads';
import { booksThread } from '../worker/books-thread';
import { documentBytes, documentName } from './document-file';
import { handOut } from './hand-out';

/** Workbooks beside the one that is open in Excel. */
export function excelBooks(shelf: Live<PackShelf>): PaneBooks {
  return pageBooks({
    threads: new BooksThreads(booksThread),
    shelf,
    open: async (work) => {
      const { document } = Office.context;
      return { name: documentName(document, '工作簿'), bytes: await documentBytes(document, work) };
    },
    deliver: (file) =>
      handOut(file, {
        createWorkbook: (base64) => Excel.createWorkbook(base64),
        platform: String(Office.context.platform),
        download,
      }),
  });
}
