import { rangeAreas, rangeCollection } from './areas';
import {
  chart,
  chartAxes,
  chartAxis,
  chartCollection,
  chartDataLabels,
  chartLegend,
  chartSeries,
  chartSeriesCollection,
  chartTitle,
} from './charts';
import { comment, commentCollection } from './comments';
import { formatProtection, rangeFill, rangeFont, rangeFormat } from './format';
import type { HostType, Members } from './members';
import { namedItem, namedItemCollection } from './names';
import { headerFooter, headerFooterGroup, pageBreak, pageBreakCollection, pageLayout } from './page-layout';
import { pivotLayout, pivotTable, pivotTableCollection, pivotTableScopedCollection } from './pivots';
import { range } from './range';
import {
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  settingCollection,
  settingMembers,
} from './settings';
import { autoFilter, workbookProtection, worksheetFreezePanes, worksheetProtection } from './sheet-view';
import { table, tableCollection, tableColumn, tableColumnCollection, tableScopedCollection } from './tables';
import { application, runtime, workbook, functionResult, functions } from './workbook';
import { worksheet, worksheetCollection } from './worksheets';

/** The members of each type that the host knows; each is checked to exist in the library. */
export const TABLE: { readonly [Type in HostType]: Members<Type> } = {
  Workbook: workbook,
  Application: application,
  Runtime: runtime,
  Functions: functions,
  FunctionResult: functionResult,
  WorkbookProtection: workbookProtection,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  AutoFilter: autoFilter,
  Range: range,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  FormatProtection: formatProtection,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  CommentCollection: commentCollection,
  Comment: comment,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  SettingCollection: settingCollection,
  Setting: settingMembers,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  PivotTableCollection: pivotTableCollection,
  PivotTableScopedCollection: pivotTableScopedCollection,
  PivotTable: pivotTable,
  PivotLayout: pivotLayout,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartTitle: chartTitle,
  ChartLegend: chartLegend,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartDataLabels: chartDataLabels,
};
