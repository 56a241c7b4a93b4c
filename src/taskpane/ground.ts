import { isKeptPacksSheet } from '../report/kept-packs';
import { isStandardsSheet } from '../report/standards-words';
import type { Change } from '../workbook/change';
import type { PaneHost } from './host';
import { createLedger } from './ledger';
import type { Ledger } from './ledger';
import { createNoticeStore } from './notice-store';
import type { NoticeStore } from './notice-store';
import { createPlaceStore } from './place-store';
import type { PlaceStore } from './place-store';
import { createImportStore } from './policy/import/import-store';
import type { ImportStore } from './policy/import/import-store';
import { createPolicyStore } from './policy/policy-store';
import type { PolicyStore } from './policy/policy-store';
import { createProposalStore } from './proposal-store';
import type { ProposalStore } from './proposal-store';
import { createSheets } from './sheets';
import type { Sheets } from './sheets';

/** What stays as it is when the workbook turns to another policy: its sheets as read, what was written, where the user is. */
export interface PaneGround {
  readonly sheets: Sheets;
  readonly ledger: Ledger;
  readonly proposals: ProposalStore;
  readonly places: PlaceStore;
  readonly notices: NoticeStore;
  readonly policies: PolicyStore;
  readonly imports: ImportStore;
  /** Whether the user has been in the pane with keyboard or mouse. */
  readonly touched: () => boolean;
  readonly touch: () => void;
  /** Calls back after a write or an undo of the standards; the answer stops it. */
  readonly onStandardsWritten: (listener: () => void) => () => void;
}

export function createPaneGround({ workbook, shelf, books }: PaneHost): PaneGround {
  const sheets = createSheets(workbook);
  const written = new Set<() => void>();
  const ledger = createLedger(workbook, (changes: readonly Change[]) => {
    for (const { sheet } of changes) sheets.changed(sheet);
    if (changes.some(({ sheet }) => isStandardsSheet(sheet) || isKeptPacksSheet(sheet))) void policies.read();
    if (!changes.some(({ sheet }) => isStandardsSheet(sheet))) return;
    for (const listener of written) listener();
  });
  const proposals = createProposalStore(ledger);
  const notices = createNoticeStore();
  const policies = createPolicyStore({ workbook, sheets, shelf, proposals, notices });
  const imports = createImportStore({ reading: books?.policies, policies, notices });
  let touched = false;
  return {
    sheets,
    ledger,
    proposals,
    places: createPlaceStore(),
    notices,
    policies,
    imports,
    touched: () => touched,
    touch() {
      touched = true;
    },
    onStandardsWritten(listener) {
      written.add(listener);
      return () => written.delete(listener);
    },
  };
}
