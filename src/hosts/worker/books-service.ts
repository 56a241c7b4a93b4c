import { draftPolicy } from '../../draft/draft';
import type { DraftSettings } from '../../draft/draft';
import { resumedDraft, sent } from '../../draft/resume';
import type { Resumed } from '../../draft/resume';
import { readPackFiles } from '../../policy/shelf/pack-files';
import type { PackFiles } from '../../policy/shelf/pack-files';
import type { ShelvedPack } from '../../policy/shelf/shelf';
import type { TrustedKey } from '../../seal/keys/trust';
import type { Verified } from '../../seal/verify/verify';
import type { Drafted, NewBook, PickedPolicy } from '../../taskpane/host';
import type { Change } from '../../workbook/change';
import type { GridParts } from '../../workbook/grid';
import type { Progress } from '../../workbook/workbook';
import { changedCopy, sheetsOf } from '../books/book-copy';
import type { ChangedCopy } from '../books/book-copy';
import { newBooks } from '../books/new-books';
import type { OutgoingFile } from '../books/outgoing-file';
import { pickedPolicy } from '../books/picked-policy';
import type { PickedBytes } from '../books/picked-policy';
import { verifyFile } from '../file/seal/verify-file';
import { crossing } from './crossing';
import type { Crossed } from './crossing';
import { letGo, sparingly } from './progress-crossing';

type Report = (progress: Progress) => void;

/** The policies of a shelf in the form that crosses. */
export type ShelfFiles = readonly { readonly files: PackFiles; readonly path: string | null }[];

/** What is done with workbooks in files, as it is asked for across a worker. A work is cancelled by ending its worker. */
export interface BooksService {
  readonly read: (source: Blob, name: string, report: Report) => Promise<Crossed<readonly GridParts[]>>;
  readonly make: (name: string, books: readonly NewBook[], report: Report) => Promise<Crossed<OutgoingFile>>;
  readonly change: (
    source: Blob,
    name: string,
    changes: readonly Change[],
    stamp: readonly string[] | null,
    report: Report,
  ) => Promise<Crossed<ChangedCopy>>;
  readonly verify: (
    source: Blob,
    name: string,
    shelf: ShelfFiles,
    trust: readonly TrustedKey[],
    report: Report,
  ) => Promise<Crossed<Verified>>;
  readonly pickedPolicy: (files: readonly PickedBytes[]) => Promise<Crossed<PickedPolicy>>;
  readonly draft: (text: string, settings: DraftSettings) => Promise<Crossed<Drafted>>;
  readonly resume: (files: PackFiles) => Promise<Crossed<Resumed | null>>;
}

export const booksService: BooksService = {
  read: (source, name, report) => reporting(report, (told) => sheetsOf(source, name, { report: told })),
  make: (name, books, report) => reporting(report, (told) => newBooks(name, books, new Date(), { report: told })),
  change: (source, name, changes, stamp, report) =>
    reporting(report, (told) => changedCopy(source, name, changes, stamp, { report: told })),
  verify: (source, name, shelf, trust, report) =>
    reporting(report, (told) => {
      const packs = shelf.flatMap(({ files, path }): ShelvedPack[] => {
        const read = readPackFiles(files);
        return read.ok ? [{ pack: read.pack, files, path }] : [];
      });
      return verifyFile({ source, name, shelf: { packs, faults: [], complete: true }, trust }, { report: told });
    }),
  pickedPolicy: (files) => crossing(() => pickedPolicy(files)),
  draft: (text, settings) =>
    crossing((): Drafted => {
      const result = draftPolicy(text, settings);
      return result.kind === 'drafted' ? { kind: 'drafted', draft: sent(result.draft) } : result;
    }),
  resume: (files) => crossing(() => resumedDraft(files)),
};

async function reporting<T>(report: Report, work: (told: Report) => Promise<T>): Promise<Crossed<T>> {
  const crossed = await crossing(() => work(sparingly(report)));
  letGo(report);
  return crossed;
}
