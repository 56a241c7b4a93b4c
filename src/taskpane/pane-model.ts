import type { ListQuestion, ListView } from '../check/session';
import type { Area } from '../workbook/address';
import type { ColumnsMemory } from './columns-memory';
import type { ListStore } from './check/list-store';
import type { ReviewsStore } from './check/reviews-store';
import type { RowsStore } from './check/rows-store';
import type { RunStore } from './check/run-store';
import type { ExportStores } from './export/stores';
import type { ColumnsStore } from './formula/columns-store';
import type { ExamplesStore } from './formula/examples-store';
import type { FormulaStore } from './formula/store';
import type { PolicyHost } from './host';
import type { Ledger } from './ledger';
import type { NoticeStore } from './notice-store';
import type { PlaceStore } from './place-store';
import type { ImportStore } from './policy/import/import-store';
import type { PolicyStore } from './policy/policy-store';
import type { ProposalStore } from './proposal-store';
import type { SelectionStore } from './selection-store';
import type { DependentsStore } from './standards/dependents-store';
import type { StandardsStore } from './standards/store';
import type { TrialStores } from './trial/stores';

/** The whole state of the pane, testable without React: one store a concern, and what joins them. */
export interface PaneModel extends ExportStores {
  readonly host: PolicyHost;
  /** Whether the user has been in the pane with keyboard or mouse. */
  readonly touched: () => boolean;
  readonly touch: () => void;
  readonly places: PlaceStore;
  readonly notices: NoticeStore;
  readonly ledger: Ledger;
  readonly policies: PolicyStore;
  readonly imports: ImportStore;
  readonly standards: StandardsStore;
  readonly dependents: DependentsStore;
  readonly list: ListStore;
  readonly run: RunStore;
  readonly rows: RowsStore;
  readonly reviews: ReviewsStore;
  readonly proposals: ProposalStore;
  readonly selection: SelectionStore;
  readonly formulas: FormulaStore;
  readonly columns: ColumnsStore;
  readonly memory: ColumnsMemory;
  readonly examples: ExamplesStore;
  readonly trial: TrialStores;
  /** Judges the ticked measures. */
  readonly check: () => Promise<void>;
  /** Reads and judges the same list again, after an edit. */
  readonly recheck: () => Promise<void>;
  /** Shows the enterprises that are not reviewed yet, by the review columns as they stand in the sheet now. */
  readonly showUnreviewed: () => Promise<void>;
  /** From the results back to the choice of list and measures. */
  readonly back: () => void;
  readonly show: (sheet: string, area: Area) => Promise<void>;
  readonly openRow: (row: number) => Promise<void>;
  readonly insertTemplate: () => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly answerUnit: (list: ListView, question: ListQuestion, unit: string) => Promise<void>;
  /** `none`: shows what writing 无基数 over the placeholders would do; `missing`: leaves them as they count now. */
  readonly answerPlaceholder: (list: ListView, question: ListQuestion, meaning: 'none' | 'missing') => Promise<void>;
  /** Reads the workbook and follows it; the answer stops that. */
  readonly follow: () => () => void;
}
