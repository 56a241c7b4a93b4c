import { createStore } from 'zustand/vanilla';
import type { StoreApi } from 'zustand/vanilla';
import type { CheckSession, ReportMade, ReportWishes } from '../../check/session';
import { vocabulary } from '../../messages/message';
import type { Ledger } from '../ledger';
import { createPlannedWrite } from '../planned-write';
import type { PlannedWrite } from '../planned-write';
import type { WorkbookMark } from './workbook-mark';
import { dayOf } from '../../report/day';

export const reportStoreWords = vocabulary({
  'pane.report.what': { 'zh-CN': '核验报告', en: 'the report' },
});

/** What the preview of a report tells beside the plan. */
export interface ReportBeside {
  readonly made: ReportMade;
  /** The sheets that are new; the others are made anew in their place. */
  readonly added: readonly string[];
}

/** The report's sheets: chosen, shown, made in one step of the ledger. */
export interface ReportStore extends PlannedWrite<ReportBeside> {
  readonly wishes: StoreApi<ReportWishes>;
  readonly wish: (part: keyof ReportWishes, on: boolean) => void;
}

export interface ReportStoreParts {
  readonly session: CheckSession;
  readonly ledger: Ledger;
  readonly mark: WorkbookMark;
  /** Brings the results up to date with the sheet; says whether they could be had. */
  readonly fresh: () => Promise<'same' | 'rechecked' | 'failed'>;
  /** Counts the checks. */
  readonly run: () => number;
  /** Whether the results still are those of the sheet. */
  readonly holds: () => Promise<boolean>;
  readonly today: () => Date;
}

export function createReportStore(parts: ReportStoreParts): ReportStore {
  const { session, ledger, mark, fresh, run, holds, today } = parts;
  const wishes = createStore<ReportWishes>(() => ({ notice: false, enterprises: false }));
  const write = createPlannedWrite<ReportBeside>({
    ledger,
    run,
    // Remarks on the report's sheets and reviews beside the list count too, which the results do not rest on.
    holds: async () => (await holds()) && (await mark.holds()),
    what: () => reportStoreWords.message('pane.report.what'),
    async prepare() {
      if ((await fresh()) === 'failed') return null;
      const grids = await mark.take();
      const made = await session.report(
        grids.map(({ parts: sheet }) => sheet),
        wishes.getState(),
        dayOf(today()),
      );
      const { changes, cells, sheets } = made.plan;
      const added = changes.flatMap(({ kind, sheet }) => (kind === 'add-sheet' ? [sheet] : []));
      return { plan: { sheet: sheets[0] ?? '', changes, columns: [], cells, replaces: true }, made, added };
    },
  });
  return {
    ...write,
    wishes,
    wish(part, on) {
      wishes.setState({ [part]: on });
    },
  };
}
