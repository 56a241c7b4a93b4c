import './taskpane.css';
import { createRoot } from 'react-dom/client';
import type { ShelvedPack } from '../../policy/shelf/shelf';
import { Pane } from '../../taskpane/Pane';
import { pageShelf } from '../packs/live-shelf';
import { startCheck } from '../worker/start-check';
import { ExcelWorkbook } from './excel-workbook';
import { liveStandards } from './live-standards';
import { openNewWorkbook } from './new-workbook';
import { registerFunctions } from './register-functions';
import type { CustomFunctionsHost } from './register-functions';
import { excelLocale, excelTheme, localeNow } from './surroundings';
import { EXCEL_TEXTS } from './texts';
import { startWords } from './words';

/** Office.js puts it on the page; its Error comes with the file that it loads for Excel. */
declare const CustomFunctions: CustomFunctionsHost;

const shelf = pageShelf();
const workbook = new ExcelWorkbook();
const standards = liveStandards(workbook, shelf);

// At once: a workbook that opens with formulas of ours is calculated before anyone looks at the pane.
registerFunctions(CustomFunctions, () => ({ ...standards.current(), locale: localeNow() }));

async function start(root: HTMLElement): Promise<void> {
  const { host } = await Office.onReady();
  const locale = excelLocale();
  document.documentElement.lang = locale.current();
  if (host !== Office.HostType.Excel) {
    root.textContent = startWords.texts['excel.only-in-excel'][locale.current()];
    return;
  }
  standards.follow();
  const theme = excelTheme();
  const texts = EXCEL_TEXTS;
  const checkUnder = ({ files }: ShelvedPack) => startCheck(files);
  const pane = { workbook, shelf, startCheck: checkUnder, texts, locale, theme, openNew: openNewWorkbook };
  createRoot(root).render(<Pane host={pane} />);
}

const root = document.getElementById('root');
if (root) void start(root);
