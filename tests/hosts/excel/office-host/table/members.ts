import type { Area } from '../../../../../src/workbook/address';
import { HostFault } from '../fault';
import type {
  HostChart,
  HostComment,
  HostName,
  HostPivot,
  HostSeries,
  HostSetting,
  HostTable,
  HostXmlPart,
} from '../holdings';
import type { HostSheet } from '../model';
import type { HostRange } from '../range';
import type { World } from '../world';

/** Of the whole workbook (null) or of one sheet. */
interface Scope {
  readonly sheet: HostSheet | null;
}

/** What each type of object stands for, by the library's name of the type. */
interface StandsFor {
  readonly Workbook: object;
  readonly Application: object;
  readonly Runtime: object;
  readonly Functions: object;
  readonly FunctionResult: { readonly value: number };
  readonly WorkbookProtection: object;
  readonly WorksheetCollection: object;
  readonly Worksheet: { readonly sheet: HostSheet };
  readonly WorksheetProtection: { readonly sheet: HostSheet };
  readonly WorksheetFreezePanes: { readonly sheet: HostSheet };
  readonly AutoFilter: { readonly sheet: HostSheet };
  readonly Range: { readonly range: HostRange };
  readonly RangeFormat: { readonly ranges: readonly HostRange[] };
  readonly RangeFill: { readonly ranges: readonly HostRange[] };
  readonly RangeFont: { readonly ranges: readonly HostRange[] };
  readonly FormatProtection: { readonly ranges: readonly HostRange[] };
  readonly RangeAreas: { readonly sheet: HostSheet; readonly areas: readonly Area[] };
  readonly RangeCollection: { readonly sheet: HostSheet; readonly areas: readonly Area[] };
  readonly TableCollection: Scope;
  readonly TableScopedCollection: { readonly tables: readonly HostTable[] };
  readonly Table: { readonly table: HostTable };
  readonly TableColumnCollection: { readonly table: HostTable };
  readonly TableColumn: { readonly table: HostTable; readonly index: number };
  readonly CommentCollection: Scope;
  readonly Comment: { readonly comment: HostComment };
  readonly NamedItemCollection: Scope;
  readonly NamedItem: { readonly name: HostName };
  readonly SettingCollection: object;
  readonly Setting: { readonly setting: HostSetting };
  readonly CustomXmlPartCollection: object;
  readonly CustomXmlPartScopedCollection: { readonly parts: readonly HostXmlPart[] };
  readonly CustomXmlPart: { readonly part: HostXmlPart };
  readonly PivotTableCollection: Scope;
  readonly PivotTableScopedCollection: { readonly pivots: readonly HostPivot[] };
  readonly PivotTable: { readonly pivot: HostPivot };
  readonly PivotLayout: { readonly pivot: HostPivot };
  readonly PageLayout: { readonly sheet: HostSheet };
  readonly HeaderFooterGroup: { readonly sheet: HostSheet };
  readonly HeaderFooter: { readonly sheet: HostSheet };
  readonly PageBreakCollection: { readonly sheet: HostSheet };
  readonly PageBreak: { readonly sheet: HostSheet; readonly row: number };
  readonly ChartCollection: { readonly sheet: HostSheet };
  readonly Chart: { readonly chart: HostChart };
  readonly ChartTitle: { readonly chart: HostChart };
  readonly ChartLegend: { readonly chart: HostChart };
  readonly ChartAxes: { readonly chart: HostChart };
  readonly ChartAxis: { readonly chart: HostChart };
  readonly ChartSeriesCollection: { readonly chart: HostChart };
  readonly ChartDataLabels: { readonly chart: HostChart; readonly series: HostSeries };
  readonly ChartSeries: { readonly chart: HostChart; readonly series: HostSeries };
}

export type HostType = keyof StandsFor;
export type Of<Type extends HostType> = { readonly type: Type } & StandsFor[Type];

/** An object of the host. A null object is null. */
export type HostObject = { readonly [Type in HostType]: Of<Type> }[HostType];

/** A result that is an object of its own, told from a plain value. */
export interface Yields {
  readonly yields: HostObject | null;
}

/** What a type can be asked, told, and lead to. */
export interface Members<Type extends HostType> {
  readonly identity?: (self: Of<Type>) => Readonly<Record<string, unknown>>;
  readonly get: Readonly<Record<string, (self: Of<Type>, world: World) => unknown>>;
  readonly set: Readonly<Record<string, (self: Of<Type>, value: unknown, world: World) => void>>;
  readonly to: Readonly<Record<string, (self: Of<Type>, world: World) => HostObject | null>>;
  readonly call: Readonly<Record<string, (self: Of<Type>, given: readonly unknown[], world: World) => unknown>>;
  readonly items?: (self: Of<Type>, world: World) => readonly HostObject[];
}

export const nothing: Yields = { yields: null };

export function aRange(range: HostRange): Yields {
  return { yields: { type: 'Range', range } };
}

export function areas(sheet: HostSheet, found: readonly Area[]): Yields {
  return found.length === 0 ? nothing : { yields: { type: 'RangeAreas', sheet, areas: found } };
}

/** What was looked for must be there. */
export function demanded<Found>(found: Found | null | undefined): Found {
  if (found === null || found === undefined) {
    throw new HostFault('ItemNotFound', 'The requested resource does not exist.');
  }
  return found;
}

/** A null object where what was looked for is not there. */
export function orNull<Found>(found: Found | null | undefined, of: (found: Found) => HostObject): Yields {
  return { yields: found === null || found === undefined ? null : of(found) };
}

export function isObject<Type extends HostType>(given: unknown, type: Type): given is Of<Type> {
  return typeof given === 'object' && given !== null && 'type' in given && given.type === type;
}
