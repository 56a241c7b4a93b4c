import type { Live, PaneHost, PaneTheme, RunningCheck } from '../../../taskpane/host';
import { download } from '../../books/download';
import { keptColumns } from '../../books/kept-columns';
import { keptTrust } from '../../books/kept-trust';
import { pageBooks } from '../../books/page-books';
import { pageShelf } from '../../packs/live-shelf';
import { booksThread } from '../../worker/books-thread';
import { BooksThreads } from '../../worker/books-threads';
import { startCheck } from '../../worker/start-check';
import { createGridView } from '../engine/view';
import { ourFunctions } from '../our-functions';
import { Desk } from './desk';
import { EMBEDDED_TEXTS } from '../texts';
import type { SettingsStore } from './settings-store';
import { live } from './settings-store';
import { WorkbookBasis } from './workbook-basis';

export interface Started {
  readonly desk: Desk;
  /** What the pane is given. */
  readonly host: PaneHost;
  readonly stop: () => void;
}

/** Makes the grid, puts the work of last time or the sample on it, and keeps it in step with the page's settings. */
export async function startDesk(
  container: HTMLElement,
  settings: SettingsStore,
  theme: Live<PaneTheme>,
): Promise<Started> {
  const locale = (): 'zh-CN' | 'en' => settings.getState().locale;
  const isDark = (): boolean => theme.current() !== 'light';
  const shelf = pageShelf();
  const ours = ourFunctions(locale);
  const view = createGridView(container, { locale: locale(), dark: isDark(), functions: ours.functions });
  const desk = new Desk(view, new WorkbookBasis(view, ours, shelf), locale);
  await desk.start();
  let [said, dark] = [locale(), isDark()];
  const stops = [
    theme.onChange(() => {
      if (isDark() === dark) return;
      dark = isDark();
      view.setDark(dark);
    }),
    settings.subscribe(() => {
      if (locale() === said) return;
      said = locale();
      view.setLocale(said);
      // Sentences that functions answer with change their language too.
      void view.workbook.recalculate();
    }),
  ];
  const checks = new Set<RunningCheck>();
  const threads = new BooksThreads(booksThread);
  return {
    desk,
    host: {
      workbook: view.workbook,
      shelf,
      startCheck: ({ files }) => {
        const check = startCheck(files);
        checks.add(check);
        return check;
      },
      texts: EMBEDDED_TEXTS,
      locale: live(settings, (each) => each.locale),
      theme,
      openSample: () => desk.openSample('quarter'),
      trustFile: keptTrust(),
      keptColumns: keptColumns(),
      books: pageBooks({
        threads,
        shelf,
        open: () => desk.copy(),
        deliver: (file) => Promise.resolve(download(file)),
      }),
    },
    stop: () => {
      for (const check of checks) check.disconnect();
      threads.end();
      for (const stop of stops) stop();
    },
  };
}
