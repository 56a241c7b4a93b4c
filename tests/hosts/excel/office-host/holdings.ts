import type { Area } from '../../../../src/workbook/address';
import type { HostSheet } from './model';

/** What a workbook holds beside its cells. */

export interface HostTable {
  readonly id: string;
  name: string;
  readonly sheet: HostSheet;
  /** Header and totals rows included. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
}

export interface HostComment {
  readonly id: string;
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
  content: string;
  resolved: boolean;
}

export interface HostName {
  readonly name: string;
  /** The sheet that it belongs to; null: the whole workbook. */
  readonly scope: HostSheet | null;
  formula: string;
  visible: boolean;
  comment: string;
}

export interface HostSetting {
  readonly key: string;
  value: unknown;
}

export interface HostXmlPart {
  readonly id: string;
  readonly namespace: string;
  xml: string;
}

export interface HostPivot {
  readonly id: string;
  name: string;
  readonly sheet: HostSheet;
  readonly area: Area;
}

export interface HostChart {
  readonly id: string;
  readonly sheet: HostSheet;
  readonly kind: string;
  name: string;
  title: string;
  /** Where the legend stands; null: it is not shown. */
  legend: string | null;
  reversed: boolean;
  /** The cells that it was laid over. */
  at: string;
  readonly series: HostSeries[];
}

export interface HostSeries {
  readonly name: string;
  values: string;
  categories: string;
  labels: boolean;
  /** Of the labels' numbers. */
  format: string;
}

/** A formula whose result fills more cells than its own. */
export interface HostSpill {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

/** What a protected sheet still allows, by the library's names. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

export interface HostProtection {
  readonly options: ProtectionOptions;
  readonly password: string;
}

export const PROTECTED_ALL: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};
