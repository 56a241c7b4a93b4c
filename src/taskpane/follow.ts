import type { Selection, Workbook } from '../workbook/workbook';
import type { NoticeStore } from './notice-store';
import type { Sheets } from './sheets';

/** How long the sheet must be quiet before it is looked at again. */
export const QUIET_MS = 600;
const LONGEST_QUIET_MS = 10_000;

export interface Following {
  readonly workbook: Workbook;
  readonly sheets: Sheets;
  readonly notices: NoticeStore;
  readonly opened: () => Promise<void>;
  /** The sheets that changed since the last time; null among them where the host does not say which. */
  readonly sheetChanged: (names: ReadonlySet<string | null>) => Promise<void>;
  /** The user went to another sheet. */
  readonly sheetShown: (sheet: string) => Promise<void>;
  readonly selected: (selection: Selection) => void;
  /** What else is to be stopped with it. */
  readonly stops: readonly (() => void)[];
}

/** Keeps the pane in step with the workbook; the answer stops it. */
export function followWorkbook({ workbook, sheets, notices, stops, ...told }: Following): () => void {
  const changed = new Set<string | null>();
  let took = 0;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let shown: string | null = null;

  function look(): void {
    const names = new Set(changed);
    changed.clear();
    void notices.during('look', async () => {
      const began = Date.now();
      await told.sheetChanged(names);
      took = Date.now() - began;
    });
  }

  const stopChanges = workbook.onChange((sheet) => {
    sheets.changed(sheet);
    changed.add(sheet);
    clearTimeout(quiet);
    // A workbook that takes long to read is read the less often.
    quiet = setTimeout(look, Math.min(Math.max(QUIET_MS, 2 * took), LONGEST_QUIET_MS));
  });
  const stopSelection = workbook.onSelection((at) => {
    told.selected(at);
    if (at.sheet === shown) return;
    shown = at.sheet;
    void notices.during('look', () => told.sheetShown(at.sheet));
  });
  void notices.during('look', told.opened);
  return () => {
    clearTimeout(quiet);
    for (const stop of [stopChanges, stopSelection, ...stops]) stop();
  };
}
