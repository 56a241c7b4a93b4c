import type { LayoutPieces } from '../../workbook/layout-difference';
import { leftFoot, PAGES } from '../../workbook/page-foot';
import { codeOf, EDITING, isLost } from './failure';
import type { Requests } from './requests';
import { excelWords } from './words';

/** How a sheet's pages are set up, as far as ours changes that. */
export interface PageSetup {
  readonly orientation: Excel.PageLayout['orientation'];
  /** Null: a size that Excel has no word for. */
  readonly paper: Excel.PageLayout['paperSize'] | null;
  readonly zoom: Excel.PageLayoutZoomOptions;
  /** `$1:$3`; null: no rows are repeated. */
  readonly titles: string | null;
  readonly left: string;
  readonly right: string;
}

/** What a sheet's pages are set up as now; null where Excel does not say. */
export async function readPage(requests: Requests, sheet: Excel.Worksheet): Promise<PageSetup | null> {
  return tolerantly(async () => {
    const { layout, feet, titles } = await requests.ask(() => {
      const { pageLayout } = sheet;
      return {
        layout: pageLayout.load(['orientation', 'paperSize', 'zoom']),
        feet: pageLayout.headersFooters.defaultForAllPages.load(['leftFooter', 'rightFooter']),
        titles: pageLayout.getPrintTitleRowsOrNullObject().load('address'),
      };
    });
    return {
      orientation: layout.orientation,
      paper: layout.paperSize,
      zoom: layout.zoom,
      titles: titles.isNullObject ? null : rowsOf(titles.address),
      left: feet.leftFooter,
      right: feet.rightFooter,
    };
  });
}

/** `报告!1:3`, as Excel says it, to `$1:$3`. */
function rowsOf(address: string): string | null {
  const rows = /(?:^|!)\$?(\d+):\$?(\d+)$/.exec(address);
  return rows ? `$${rows[1] ?? ''}:$${rows[2] ?? ''}` : null;
}

/** The set-up of a sheet of ours. */
export function ownPage({ orientation, repeat, foot }: NonNullable<LayoutPieces['page']>): PageSetup {
  return {
    orientation: orientation === 'landscape' ? 'Landscape' : 'Portrait',
    paper: 'A4',
    zoom: { horizontalFitToPages: 1 },
    titles: repeat ? `$${String(repeat.top)}:$${String(repeat.bottom)}` : null,
    left: leftFoot(foot),
    right: PAGES,
  };
}

/**
 * Excel sets up pages through the printer, and refuses where there is none: a report on the screen is not given up for
 * that, and whoever made it is told.
 */
export async function writePage(
  requests: Requests,
  sheet: Excel.Worksheet,
  name: string,
  page: PageSetup,
): Promise<void> {
  const { orientation, paper, zoom, titles, left, right } = page;
  const done = await tolerantly(async () => {
    await requests.ask(() => {
      const { pageLayout } = sheet;
      pageLayout.orientation = orientation;
      if (paper !== null) pageLayout.paperSize = paper;
      pageLayout.zoom = zoom;
      if (titles !== null) pageLayout.setPrintTitleRows(titles);
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.leftFooter = left;
      defaultForAllPages.rightFooter = right;
    });
    return true;
  });
  if (done === null) requests.work.note?.(excelWords.message('excel.no-page-setup', { sheet: name }));
}

/** Null where Excel refuses; what is no refusal is thrown on. */
async function tolerantly<Result>(work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === null || code === EDITING || isLost(code)) throw thrown;
    return null;
  }
}
