import { areaAddress, cellAddress } from '../../workbook/address';
import type { SheetChart } from '../../workbook/layout';
import { LABEL_FORMAT } from '../../workbook/layout';
import type { Requests } from './requests';

const KINDS: Readonly<Record<SheetChart['kind'], 'ColumnClustered' | 'BarClustered' | 'BarStacked' | 'Pie'>> = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  'stacked-bar': 'BarStacked',
  pie: 'Pie',
};

/**
 * Adds a chart over cells. Excel begins one with series that it guesses: ours take their place. `added` is told its id
 * before anything else can fail: until it is named, nothing else finds it.
 */
export async function putChart(
  requests: Requests,
  sheet: Excel.Worksheet,
  name: string,
  chart: SheetChart,
  added: (id: string) => void,
): Promise<void> {
  const [first] = chart.series;
  if (!first) return;
  await requests.ask(() => {
    sheet.charts.getItemOrNullObject(name).delete();
  });
  const { id } = await requests.ask(() =>
    sheet.charts.add(KINDS[chart.kind], sheet.getRange(areaAddress(first.values)), 'Columns').load('id'),
  );
  added(id);
  const guessed = await requests.ask(() => sheet.charts.getItem(id).series.load('items/name'));
  await requests.ask(() => {
    const made = sheet.charts.getItem(id);
    made.name = name;
    for (const series of chart.series) {
      const own = made.series.add(wordsOf(series.name));
      own.setValues(sheet.getRange(areaAddress(series.values)));
      own.setXAxisValues(sheet.getRange(areaAddress(chart.categories)));
      own.hasDataLabels = true;
      own.dataLabels.numberFormat = LABEL_FORMAT;
    }
    // From the last to the first: each goes by its place.
    for (let place = guessed.items.length - 1; place >= 0; place -= 1) made.series.getItemAt(place).delete();
    made.title.text = chart.title;
    made.legend.visible = chart.kind === 'pie' || chart.series.length > 1;
    made.legend.position = chart.kind === 'pie' ? 'Right' : 'Bottom';
    // Bars are read from the top down, as the rows are.
    if (chart.kind === 'bar' || chart.kind === 'stacked-bar') made.axes.categoryAxis.reversePlotOrder = true;
    made.setPosition(cellAddress(chart.at.top, chart.at.left), cellAddress(chart.at.bottom, chart.at.right));
  });
}

/** A series' name that begins like a formula would be one. */
function wordsOf(name: string): string {
  return /^[=+\-@]/.test(name) ? ` ${name}` : name;
}
