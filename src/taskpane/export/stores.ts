import type { ListView } from '../../check/session';
import type { MappingsJson } from '../../list/remembered-columns';
import type { Message, TextTable } from '../../messages/message';
import { say } from '../../messages/say';
import type { StandardsSaid } from '../../policy/standards';
import type { ReviewsStore } from '../check/reviews-store';
import type { RowsStore } from '../check/rows-store';
import type { RunStore } from '../check/run-store';
import { policyChanges } from '../../report/standards-write';
import { createWriteStore } from '../check/write-store';
import type { WriteStore } from '../check/write-store';
import type { ColumnsMemory } from '../columns-memory';
import type { PaneGround } from '../ground';
import type { PolicyHost } from '../host';
import { createConvertStore } from './convert-store';
import type { ConvertStore } from './convert-store';
import { createCompareStore } from './lists/compare-store';
import type { CompareStore } from './lists/compare-store';
import { createMergeStore } from './lists/merge-store';
import type { MergeStore } from './lists/merge-store';
import { createSplitStore } from './lists/split-store';
import type { SplitStore } from './lists/split-store';
import { createOutgoingStore } from './outgoing-store';
import type { OutgoingStore } from './outgoing-store';
import { createReportStore } from './report-store';
import type { ReportStore } from './report-store';
import { createReviewStore } from './review-store';
import type { ReviewStore } from './review-store';
import { createNewKeyStore, newKeyStoreWords } from '../seal/new-key-store';
import type { NewKeyStore } from '../seal/new-key-store';
import { createSealStore, sealStoreWords } from '../seal/seal-store';
import type { SealStore } from '../seal/seal-store';
import { createTrustStore } from '../seal/trust-store';
import type { TrustStore } from '../seal/trust-store';
import { createVerifyStore } from '../seal/verify-store';
import type { VerifyStore } from '../seal/verify-store';
import { createWorkbookMark } from './workbook-mark';

/** What names of files are made of. */
const SPOKEN: TextTable = { ...sealStoreWords.texts, ...newKeyStoreWords.texts };

/** The ways in which results leave the pane: the stores of the place 导出, one a task. */
export interface ExportStores {
  readonly write: WriteStore;
  readonly outgoing: OutgoingStore;
  readonly report: ReportStore;
  readonly review: ReviewStore;
  readonly convert: ConvertStore;
  readonly seal: SealStore;
  readonly newKey: NewKeyStore;
  readonly trust: TrustStore;
  readonly verify: VerifyStore;
  readonly compare: CompareStore;
  readonly merge: MergeStore;
  readonly split: SplitStore;
}

export interface ExportStoresParts {
  readonly host: PolicyHost;
  readonly ground: Pick<PaneGround, 'sheets' | 'ledger'>;
  readonly standards: () => StandardsSaid;
  /** Brings the results up to date with the sheet first. */
  readonly fresh: () => Promise<'same' | 'rechecked' | 'failed'>;
  readonly run: RunStore;
  /** The list of results, filtered as it is shown. */
  readonly rows: RowsStore;
  readonly reviews: ReviewsStore;
  /** The sheet of the list, while there are results of it. */
  readonly judgedSheet: () => string | null;
  /** Whether the results still are those of the sheet. */
  readonly holds: () => Promise<boolean>;
  readonly list: () => ListView | null;
  /** What is remembered of the columns of earlier files. */
  readonly memory: ColumnsMemory;
}

export function createExportStores(parts: ExportStoresParts): ExportStores & {
  /** The results are no longer those that were handed out. */
  readonly forget: () => void;
  /** What the ledger took back stands no longer. */
  readonly undone: (code: string) => void;
} {
  const { host, standards, fresh, rows, holds } = parts;
  const { sheets, ledger } = parts.ground;
  const { session } = host;
  const run = (): number => parts.run.store.getState().runs;
  const planned = { session, ledger, fresh, run, holds };
  const noting = async () => policyChanges(await sheets.standards(), host.pack);
  const write = createWriteStore(session, ledger, fresh, run, noting, holds);
  const today = (): Date => new Date();
  const outgoing = createOutgoingStore({
    host,
    session,
    fresh,
    today,
    shown: () => rows.store.getState().query,
    reviewed: () => parts.reviews.store.getState().count !== null,
    sheet: async () => {
      const name = parts.judgedSheet();
      return (name === null ? null : await sheets.one(name))?.parts ?? null;
    },
  });
  const report = createReportStore({ ...planned, mark: createWorkbookMark(sheets), today });
  const review = createReviewStore({ ...planned, mark: createWorkbookMark(sheets) });
  const convert = createConvertStore({ host, ledger, mark: createWorkbookMark(sheets), standards });
  const spoken = (message: Message): string => say(message, host.locale.current(), SPOKEN);
  const seal = createSealStore({
    ...planned,
    books: host.books,
    mark: createWorkbookMark(sheets),
    speak: spoken,
    now: () => new Date(),
  });
  const trust = createTrustStore(host.trustFile);
  const remembered = (): MappingsJson => parts.memory.store.getState().json;
  const compare = createCompareStore({ ...planned, host, mark: createWorkbookMark(sheets), standards, remembered });
  const merge = createMergeStore({ host, ledger, standards, remembered });
  const split = createSplitStore({ host, sheet: () => parts.list()?.sheet ?? null, fresh });
  return {
    compare,
    merge,
    split,
    write,
    outgoing,
    report,
    review,
    convert,
    seal,
    newKey: createNewKeyStore(host.books, spoken),
    trust,
    verify: createVerifyStore(host.books, trust),
    forget() {
      for (const each of [write, outgoing, report, review, seal]) each.forget();
    },
    undone(code) {
      if (code === 'pane.write.results') write.forget();
      if (code === 'pane.report.what') report.forget();
      if (code === 'pane.review.what') review.forget();
      if (code === 'pane.fill.what') compare.fill.forget();
      if (code === 'pane.merge.what') merge.write.forget();
      if (code.startsWith('pane.convert.did-')) convert.forget();
      if (code === 'pane.seal.what') seal.forget();
    },
  };
}
