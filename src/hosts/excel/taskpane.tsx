import './taskpane.css';
import { createRoot } from 'react-dom/client';
import type { ShelvedPack } from '../../policy/shelf/shelf';
import { Pane } from '../../taskpane/Pane';
import { pageShelf } from '../packs/live-shelf';
import { keptTrust } from '../books/kept-trust';
import { startCheck } from '../worker/start-check';
import { followBuild, ownBuild, servedBuild } from './build-check';
import { followCommands } from './commands';
import type { CommandsHost } from './commands';
import { ExcelWorkbook } from './excel-workbook';
import { liveStandards } from './live-standards';
import { registerFunctions } from './register-functions';
import type { CustomFunctionsHost } from './register-functions';
import { lacking } from './requirements';
import type { StartFault } from './start-fault';
import { showStartFault } from './start-fault';
import { keptColumns } from '../books/kept-columns';
import { excelBooks } from './excel-books';
import { excelLocale, excelTheme, localeNow } from './surroundings';
import { EXCEL_TEXTS } from './texts';

/** Office.js puts it on the page; its Error comes with the file that it loads for Excel. */
declare const CustomFunctions: CustomFunctionsHost;

/** How long Excel may take to answer. */
const PATIENCE = 30_000;

/** Starts everything, or nothing and answers why. */
async function start(root: HTMLElement): Promise<StartFault | null> {
  // `gate.js` has looked whether this is Office.
  const office = (globalThis as { readonly Office?: unknown }).Office;
  if (office === undefined) return { kind: window.self === window.top ? 'plain-browser' : 'framed' };
  const shelf = pageShelf();
  const workbook = new ExcelWorkbook();
  const standards = liveStandards(workbook, shelf);
  // At once: a workbook that opens with formulas of ours is calculated before anyone looks at the pane.
  registerFunctions(CustomFunctions, () => ({ ...standards.current(), locale: localeNow() }));
  // Likewise: the press of a button may have started this page.
  const onCommand = followCommands(office as CommandsHost);
  const late = setTimeout(() => {
    showStartFault(root, { kind: 'no-answer' });
  }, PATIENCE);
  const { host } = await Office.onReady();
  clearTimeout(late);
  // Office is there but has said of no host: a browser tab that was once in Office.
  const named = host as Office.HostType | null;
  if (named === null) return { kind: 'plain-browser' };
  if (named !== Office.HostType.Excel) return { kind: 'not-excel', host: String(named) };
  const sets = lacking(Office.context.requirements);
  if (sets.length > 0) return { kind: 'too-old', sets };
  const locale = excelLocale();
  document.documentElement.lang = locale.current();
  standards.follow();
  const newerBuild = followBuild(ownBuild(), servedBuild);
  const theme = excelTheme();
  const texts = EXCEL_TEXTS;
  delete root.dataset['fault'];
  const books = excelBooks(shelf);
  const trustFile = keptTrust();
  const checkUnder = ({ files }: ShelvedPack) => startCheck(files);
  const pane = {
    workbook,
    shelf,
    startCheck: checkUnder,
    texts,
    locale,
    theme,
    books,
    trustFile,
    keptColumns: keptColumns(),
    onCommand,
    newerBuild,
  };
  createRoot(root).render(<Pane host={pane} />);
  return null;
}

const root = document.getElementById('root');
if (root) {
  start(root).then(
    (fault) => {
      if (fault) showStartFault(root, fault);
    },
    (thrown: unknown) => {
      showStartFault(root, { kind: 'broken', detail: thrown instanceof Error ? thrown.message : String(thrown) });
    },
  );
}
