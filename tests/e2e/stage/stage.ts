import type { Page } from 'playwright-core';

/** A workbook to start from. Rows as they stand in the sheet, from A1. */
export interface StageSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly merges: readonly string[];
}

/** The page that a journey runs on: the pane, and a user's hand in the sheet beside it. */
export interface Stage {
  readonly page: Page;
  /** What a cell shows; null where it holds nothing. */
  cell(sheet: string, address: string): Promise<string | number | boolean | null>;
  sheets(): Promise<readonly string[]>;
  /** Types into a cell, and presses Enter. */
  type(sheet: string, address: string, text: string): Promise<void>;
  select(sheet: string, address: string): Promise<void>;
  /** Which cells are selected now. */
  selected(): Promise<string | null>;
  /** Waits until everything that was written is in the workbook. */
  settled(): Promise<void>;
  /** Requests of another origin, and what the console complained of. */
  readonly outside: readonly string[];
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** How a page is opened with a workbook of a sheet. */
export interface Stager {
  readonly open: (sheet: StageSheet, language?: 'zh-CN' | 'en') => Promise<Stage>;
  readonly end: () => Promise<void>;
}

/**
 * A list as offices send it: amounts in yuan, some of them texts, one with a unit of its own, places and subtotals
 * between the enterprises, blanks, and a note below.
 */
export const MESSY: StageSheet = {
  name: '产值情况',
  merges: ['A1:F1', 'A4:F4', 'A9:F9'],
  rows: [
    ['2025年二季度工业企业产值情况表'],
    ['单位：元'],
    ['序号', '企业名称', '所属行业', '二季度产值', '上年同期产值', '备注'],
    ['一、南宁市'],
    [1, '南宁甲机械有限公司', '通用设备制造业', 44_000_000, 40_000_000, null],
    [2, '南宁乙机械有限公司', '通用设备制造业', '43,999,900', 40_000_000, '已电话核实'],
    [3, '南宁丙建材有限公司', '非金属矿物制品业', 35_000_000, 30_000_000, null],
    ['小计', null, null, 122_999_900, 110_000_000, null],
    ['二、柳州市'],
    [4, '柳州丁汽车有限公司', '汽车制造业', 52_000_000, null, null],
    [5, '柳州戊水泥有限公司', '水泥制造', '３６００万元', 33_000_000, null],
    [],
    ['合计', null, null, 210_999_900, 143_000_000, null],
    ['注：本表由各县（市、区）报送。'],
  ],
};
