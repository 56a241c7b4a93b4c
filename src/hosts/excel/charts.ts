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
 * Puts a chart over cells. One of its name and kind that is there is led to its new cells: how the user dressed it, and
 * how large they made it, stays. `added` is told the id of a new one before anything else can fail: until it is named,
 * nothing else finds it.
 */
export async function putChart(
  requests: Requests,
  sheet: Excel.Worksheet,
  name: string,
  chart: SheetChart,
  added: (id: string) => void,
): Promise<void> {
  if (await isLed(requests, sheet, name, chart)) return;
  await addChart(requests, sheet, name, chart, added);
}

/** Leads a chart that is there to its cells; false where there is none that can be led. */
async function isLed(requests: Requests, sheet: Excel.Worksheet, name: string, chart: SheetChart): Promise<boolean> {
  const there = await requests.ask(() => sheet.charts.getItemOrNullObject(name).load(['id', 'chartType']));
  if (there.isNullObject || there.chartType !== KINDS[chart.kind]) return false;
  const { id } = there;
  const series = await requests.ask(() => sheet.charts.getItem(id).series.load('items/name'));
  if (series.items.length !== chart.series.length) return false;
  await requests.ask(() => {
    const led = sheet.charts.getItem(id);
    for (const [place, { values }] of chart.series.entries()) {
      const own = led.series.getItemAt(place);
      own.setValues(sheet.getRange(areaAddress(values)));
      own.setXAxisValues(sheet.getRange(areaAddress(chart.categories)));
    }
    led.title.text = chart.title;
    led.setPosition(cellAddress(chart.at.top, chart.at.left));
  });
  return true;
}

/** Excel begins a chart with series that it guesses: ours take their place. */
async function addChart(
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
