import { areaAddress } from '../../../../../src/workbook/address';
import { HostFault } from '../fault';
import { addressOf } from '../range';
import { assertOpen } from '../guards';
import type { HostChart } from '../holdings';
import { rangeAt } from '../range';
import { demanded, isObject, orNull } from './members';
import type { HostObject, Members } from './members';

/** Charts, as far as the add-in makes them. */

const aChart = (chart: HostChart): HostObject => ({ type: 'Chart', chart });
const KINDS = ['ColumnClustered', 'BarClustered', 'BarStacked', 'Pie'];

function keyed(charts: readonly HostChart[], key: unknown): HostChart | undefined {
  return charts.find(({ id, name }) => id === key || name === key);
}

export const chartCollection: Members<'ChartCollection'> = {
  get: { Count: ({ sheet }) => sheet.charts.length },
  set: {},
  to: {},
  call: {
    Add: ({ sheet }, [kind, source], world) => {
      world.write();
      assertOpen(sheet);
      if (!KINDS.includes(String(kind)) || !isObject(source, 'Range')) throw new HostFault('InvalidArgument');
      const id = world.book.nextId();
      const chart: HostChart = {
        id,
        sheet,
        kind: String(kind),
        name: `Chart ${String(sheet.charts.length + 1)}`,
        title: '',
        legend: 'Bottom',
        reversed: false,
        at: '',
        // Excel guesses a series from the cells that it is given.
        series: [{ name: 'Series1', values: addressOf(source.range), categories: '', labels: false, format: '' }],
      };
      sheet.charts.push(chart);
      return { yields: aChart(chart) };
    },
    GetItem: ({ sheet }, [key]) => ({ yields: aChart(demanded(keyed(sheet.charts, key))) }),
    GetItemOrNullObject: ({ sheet }, [key]) => orNull(keyed(sheet.charts, key), aChart),
    GetCount: ({ sheet }) => sheet.charts.length,
  },
  items: ({ sheet }) => sheet.charts.map(aChart),
};

export const chart: Members<'Chart'> = {
  identity: ({ chart: { id } }) => ({ Id: id }),
  get: { Id: ({ chart: { id } }) => id, Name: ({ chart: { name } }) => name, ChartType: ({ chart: { kind } }) => kind },
  set: {
    Name: ({ chart: of }, value, world) => {
      world.write();
      of.name = String(value);
    },
  },
  to: {
    Series: ({ chart: of }) => ({ type: 'ChartSeriesCollection', chart: of }),
    Title: ({ chart: of }) => ({ type: 'ChartTitle', chart: of }),
    Legend: ({ chart: of }) => ({ type: 'ChartLegend', chart: of }),
    Axes: ({ chart: of }) => ({ type: 'ChartAxes', chart: of }),
  },
  call: {
    SetPosition: ({ chart: of }, [from, to], world) => {
      world.write();
      const start = rangeAt(of.sheet, from).area;
      if (typeof to === 'string' && to !== '') {
        rangeAt(of.sheet, to);
        of.at = `${String(from)}:${to}`;
        return;
      }
      // Without an end it keeps its size.
      const { top, left, bottom, right } = rangeAt(of.sheet, of.at).area;
      of.at = areaAddress({
        top: start.top,
        left: start.left,
        bottom: start.top + bottom - top,
        right: start.left + right - left,
      });
    },
    Delete: ({ chart: of }, _given, world) => {
      world.write();
      of.sheet.charts.splice(of.sheet.charts.indexOf(of), 1);
    },
  },
};

export const chartSeriesCollection: Members<'ChartSeriesCollection'> = {
  get: { Count: ({ chart: { series } }) => series.length },
  set: {},
  to: {},
  call: {
    Add: ({ chart: of }, [name], world) => {
      world.write();
      const series = { name: String(name), values: '', categories: '', labels: false, format: '' };
      of.series.push(series);
      return { yields: { type: 'ChartSeries', chart: of, series } };
    },
    GetItemAt: ({ chart: of }, [index]) => ({
      yields: { type: 'ChartSeries', chart: of, series: demanded(of.series[Number(index)]) },
    }),
    GetCount: ({ chart: { series } }) => series.length,
  },
  items: ({ chart: of }) => of.series.map((series) => ({ type: 'ChartSeries', chart: of, series })),
};

export const chartSeries: Members<'ChartSeries'> = {
  get: { Name: ({ series: { name } }) => name, HasDataLabels: ({ series: { labels } }) => labels },
  set: {
    HasDataLabels: ({ series }, value, world) => {
      world.write();
      series.labels = value === true;
    },
  },
  to: { DataLabels: ({ chart: of, series }) => ({ type: 'ChartDataLabels', chart: of, series }) },
  call: {
    SetValues: ({ series }, [source], world) => {
      world.write();
      if (!isObject(source, 'Range')) throw new HostFault('InvalidArgument');
      series.values = addressOf(source.range);
    },
    SetXAxisValues: ({ series }, [source], world) => {
      world.write();
      if (!isObject(source, 'Range')) throw new HostFault('InvalidArgument');
      series.categories = addressOf(source.range);
    },
    Delete: ({ chart: of, series }, _given, world) => {
      world.write();
      of.series.splice(of.series.indexOf(series), 1);
    },
  },
};

export const chartDataLabels: Members<'ChartDataLabels'> = {
  get: {},
  set: {
    NumberFormat: ({ series }, value, world) => {
      world.write();
      if (!series.labels) throw new HostFault('InvalidOperation', 'The series has no labels.');
      series.format = String(value);
    },
  },
  to: {},
  call: {},
};

export const chartTitle: Members<'ChartTitle'> = {
  get: { Text: ({ chart: { title } }) => title },
  set: {
    Text: ({ chart: of }, value, world) => {
      world.write();
      of.title = String(value);
    },
  },
  to: {},
  call: {},
};

export const chartLegend: Members<'ChartLegend'> = {
  get: { Visible: ({ chart: { legend } }) => legend !== null },
  set: {
    Visible: ({ chart: of }, value, world) => {
      world.write();
      of.legend = value === true ? (of.legend ?? 'Bottom') : null;
    },
    Position: ({ chart: of }, value, world) => {
      world.write();
      if (of.legend !== null) of.legend = String(value);
    },
  },
  to: {},
  call: {},
};

export const chartAxes: Members<'ChartAxes'> = {
  get: {},
  set: {},
  to: {
    CategoryAxis: ({ chart: of }) => {
      if (of.kind === 'Pie') throw new HostFault('InvalidOperation', 'A pie has no axes.');
      return { type: 'ChartAxis', chart: of };
    },
  },
  call: {},
};

export const chartAxis: Members<'ChartAxis'> = {
  get: { ReversePlotOrder: ({ chart: { reversed } }) => reversed },
  set: {
    ReversePlotOrder: ({ chart: of }, value, world) => {
      world.write();
      of.reversed = value === true;
    },
  },
  to: {},
  call: {},
};
