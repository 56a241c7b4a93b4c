import type { HostBook } from './office-host/model';

/** How pages are set up where nobody did. */
const PLAIN_PAGE = { orientation: 'Portrait', paper: 'A4', zoom: { scale: 100 }, left: '', right: '' };

/** All that a book holds, looks and formats included, in a form that two moments can be compared in. */
export function snapshot(book: HostBook): unknown {
  return book.sheets.map(({ name, visibility, cells, merges, hiddenRows, ...sheet }) => ({
    name,
    visibility,
    merges: [...merges],
    frozen: sheet.frozen,
    page: { ...PLAIN_PAGE, ...sheet.page },
    filter: sheet.filter && { ...sheet.filter },
    heights: [...sheet.heights].sort(([a], [b]) => a - b),
    links: [...sheet.links].sort(([a], [b]) => a - b),
    breaks: [...sheet.breaks].sort((a, b) => a - b),
    charts: sheet.charts.map(({ id: _id, sheet: _sheet, ...chart }) => ({
      ...chart,
      series: chart.series.map((each) => ({ ...each })),
    })),
    hidden: [...hiddenRows],
    cells: [...cells]
      .filter(
        ([, { value, formula, format, look }]) =>
          value !== '' || formula !== null || format !== 'General' || look.fill !== '' || look.bold,
      )
      .sort(([a], [b]) => a - b)
      .map(([place, { value, error, formula, format, look }]) => [place, value, error, formula, format, { ...look }]),
  }));
}
