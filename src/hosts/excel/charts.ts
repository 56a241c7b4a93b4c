import { areaAddress, cellAddress } from '../../workbook/address';
import type { SheetChart } from '../../workbook/layout';
import type { Requests } from './requests';

const KINDS: Readonly<Record<SheetChart['kind'], 'ColumnClustered' | 'BarClustered' | 'BarStacked' | 'Pie'>> = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  'stacked-bar': 'BarStacked',
  pie: 'Pie',
};

/** Adds a chart over cells. Excel begins one with series that it guesses: ours take their place. */
export async function putChart(
  requests: Requests,
  sheet: Excel.Worksheet,
  name: string,
  chart: SheetChart,
): Promise<void> {
  const [first] = chart.series;
  if (!first) return;
  const guessed = await requests.ask(() => {
    const added = sheet.charts.add(KINDS[chart.kind], sheet.getRange(areaAddress(first.values)), 'Columns');
    added.name = name;
    return added.series.load('items/name');
  });
  await requests.ask(() => {
    const added = sheet.charts.getItem(name);
    for (const series of chart.series) {
      const own = added.series.add(wordsOf(series.name));
      own.setValues(sheet.getRange(areaAddress(series.values)));
      own.setXAxisValues(sheet.getRange(areaAddress(chart.categories)));
      own.hasDataLabels = true;
    }
    // From the last to the first: each goes by its place.
    for (let place = guessed.items.length - 1; place >= 0; place -= 1) added.series.getItemAt(place).delete();
    added.title.text = chart.title;
    added.legend.visible = chart.kind === 'pie' || chart.series.length > 1;
    added.legend.position = chart.kind === 'pie' ? 'Right' : 'Bottom';
    // Bars are read from the top down, as the rows are.
    if (chart.kind === 'bar' || chart.kind === 'stacked-bar') added.axes.categoryAxis.reversePlotOrder = true;
    added.setPosition(cellAddress(chart.at.top, chart.at.left), cellAddress(chart.at.bottom, chart.at.right));
  });
}

/** A series' name that begins like a formula would be one. */
function wordsOf(name: string): string {
  return /^[=+\-@]/.test(name) ? ` ${name}` : name;
}
