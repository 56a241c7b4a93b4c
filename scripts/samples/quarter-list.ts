import type ExcelJS from 'exceljs';
import type { Cell } from './cells';
import { BODY_FONT, BOX, heading, put, title } from './cells';
import type { QuarterRow } from './quarter-rows';
import { quarterRows } from './quarter-rows';

const COLUMNS = 15;
const WIDTHS = [6, 34, 25, 11, 12, 26, 10, 14, 14, 11, 14, 14, 14, 12, 22];
const HEADER_TOP = 3;
const FIGURES = '#,##0.00';

/** Where the list's enterprises stand, for the formulas of the other sheet. */
export interface ListPlaces {
  readonly sheet: string;
  readonly first: number;
  readonly last: number;
}

/** The list as a city bureau sends it: title, unit line, a header of two rows, column letters, sections, sums, notes. */
export function quarterList(workbook: ExcelJS.Workbook): ListPlaces {
  const sheet = workbook.addWorksheet('企业名单', { views: [{ state: 'frozen', xSplit: 2, ySplit: 5 }] });
  WIDTHS.forEach((width, place) => {
    sheet.getColumn(place + 1).width = width;
  });
  title(sheet, 1, COLUMNS, '2025年二季度工业企业增产增效核验名单（示例，企业均为虚构）');
  put(sheet.getCell(2, 1), '填报单位：示例市工业和信息化局（虚构）');
  put(sheet.getCell(2, 14), '单位：万元、%');
  sheet.getCell(2, 14).alignment = { horizontal: 'right' };
  header(sheet);
  let at = HEADER_TOP + 3;
  const first = at;
  let serial = 0;
  const sums: number[] = [];
  quarterRows().forEach(({ city, rows }, place) => {
    section(sheet, at, `${'一二三四五六七八九十'[place] ?? `十${'一二三四'[place - 10] ?? ''}`}、${city}`);
    at += 1;
    const from = at;
    for (const row of rows) {
      serial += 1;
      enterprise(sheet, at, serial, city, row);
      at += 1;
    }
    subtotal(sheet, at, '小计', [[from, at - 1]]);
    sums.push(at);
    at += 1;
  });
  const last = at - 1;
  subtotal(sheet, at, '合计', sums.map((row) => [row, row]));
  put(sheet.getCell(at + 1, 1), '注：1.本表为当季数，产值按现价填报。2.本表企业名称、信用代码和数据均为虚构，仅供试用。');
  put(sheet.getCell(at + 2, 1), '单位负责人：');
  put(sheet.getCell(at + 2, 5), '填表人：');
  put(sheet.getCell(at + 2, 9), '报出日期：2025年7月　日');
  return { sheet: sheet.name, first, last };
}

function header(sheet: ExcelJS.Worksheet): void {
  const single: readonly (readonly [number, string])[] = [
    [1, '序号'],
    [2, '企业名称'],
    [3, '统一社会信用代码'],
    [4, '所在市'],
    [5, '县（市、区）'],
    [6, '所属行业'],
    [7, '行业代码'],
    [13, '二季度用电量（万千瓦时）'],
    [14, '新增就业人数（人）'],
    [15, '备注'],
  ];
  for (const [column, text] of single) {
    sheet.mergeCells(HEADER_TOP, column, HEADER_TOP + 1, column);
    sheet.getCell(HEADER_TOP, column).value = text;
  }
  sheet.mergeCells(HEADER_TOP, 8, HEADER_TOP, 10);
  sheet.getCell(HEADER_TOP, 8).value = '二季度工业总产值';
  sheet.mergeCells(HEADER_TOP, 11, HEADER_TOP, 12);
  sheet.getCell(HEADER_TOP, 11).value = '二季度营业收入';
  ['本期', '上年同期', '同比增长(%)', '本期', '上年同期'].forEach((text, place) => {
    sheet.getCell(HEADER_TOP + 1, 8 + place).value = text;
  });
  ['甲', '乙', '丙', '丁', '戊', '己', '庚', '1', '2', '3', '4', '5', '6', '7', '8'].forEach((text, place) => {
    sheet.getCell(HEADER_TOP + 2, place + 1).value = text;
  });
  for (let row = HEADER_TOP; row <= HEADER_TOP + 2; row += 1) {
    for (let column = 1; column <= COLUMNS; column += 1) heading(sheet.getCell(row, column));
  }
  sheet.getRow(HEADER_TOP).height = 20;
  sheet.getRow(HEADER_TOP + 1).height = 32;
}

function section(sheet: ExcelJS.Worksheet, at: number, text: string): void {
  sheet.mergeCells(at, 1, at, COLUMNS);
  const cell = sheet.getCell(at, 1);
  cell.value = text;
  cell.font = { ...BODY_FONT, bold: true };
  cell.border = BOX;
}

function enterprise(sheet: ExcelJS.Worksheet, at: number, serial: number, city: string, row: QuarterRow): void {
  const cells: readonly Cell[] = [
    serial,
    row.name,
    row.code,
    city,
    row.county,
    row.industry,
    row.industryCode,
    row.output,
    row.outputBase,
    row.outputGrowth,
    row.revenue,
    row.revenueBase,
    row.electricity,
    row.jobs,
    row.note,
  ];
  cells.forEach((value, place) => {
    const cell = sheet.getCell(at, place + 1);
    put(cell, value);
    cell.font = BODY_FONT;
    cell.border = BOX;
    if (place >= 7 && place <= 12 && place !== 9) cell.numFmt = FIGURES;
    if (place === 9) cell.numFmt = '0.00';
    if (place === 0) cell.alignment = { horizontal: 'center' };
  });
  if (row.hidden === true) sheet.getRow(at).hidden = true;
}

/** A row of sums; a sum of one's own, for Excel keeps the result beside the formula. */
function subtotal(sheet: ExcelJS.Worksheet, at: number, word: string, spans: readonly (readonly [number, number])[]): void {
  put(sheet.getCell(at, 2), word);
  for (const column of [8, 9, 11, 12, 13]) {
    const letter = sheet.getColumn(column).letter;
    let result = 0;
    for (const [from, to] of spans) {
      for (let row = from; row <= to; row += 1) result += numberOf(sheet.getCell(row, column));
    }
    // Excel would show the error of a summed cell; AGGREGATE leaves errors out, as the staff's own sheets do.
    const formula =
      word === '小计'
        ? `_xlfn.AGGREGATE(9,6,${letter}${String(spans[0]?.[0])}:${letter}${String(spans[0]?.[1])})`
        : spans.map(([row]) => `${letter}${String(row)}`).join('+');
    put(sheet.getCell(at, column), { formula, result: Number(result.toFixed(6)) });
    sheet.getCell(at, column).numFmt = FIGURES;
  }
  for (let column = 1; column <= COLUMNS; column += 1) {
    const cell = sheet.getCell(at, column);
    cell.font = { ...BODY_FONT, bold: true };
    cell.border = BOX;
  }
}

function numberOf(cell: ExcelJS.Cell): number {
  const value: unknown = cell.value;
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && value !== null && 'result' in value && typeof value.result === 'number') {
    return value.result;
  }
  return 0;
}
