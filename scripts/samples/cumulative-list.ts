import type ExcelJS from 'exceljs';
import type { Cell } from './cells';
import { BODY_FONT, BOX, heading, put, title } from './cells';
import { brand, CITIES, creditCode, drawn } from './invented';

const HEADINGS = [
  '序号',
  '企业名称',
  '统一社会信用代码',
  '县（市、区）',
  '行业代码',
  '1—6月工业总产值',
  '上年同期',
  '同比增长(%)',
  '1—3月工业总产值',
  '上年同期',
];
const WIDTHS = [6, 34, 25, 14, 10, 17, 14, 13, 17, 14];

/** Cumulative figures whose quarter says another thing than their half year (万元). */
const TELLING: readonly (readonly [Cell, Cell, Cell, Cell, Cell])[] = [
  [9000, 8000, 12.5, 5500, 4500],
  [7800, 7600, 2.63, 3400, 3700],
  [8400, 8000, 5, 4400, 4000],
  [9100, 8400, 8.33, 4700, 4400],
  [6000, 0, null, 0, 0],
  [6000, 5000, 20, null, null],
  [5600, 5000, 12, 5800, 4000],
];

/** A list with what the statistics forms have: cumulative figures and no quarter. */
export function cumulativeList(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet('上半年', { views: [{ state: 'frozen', xSplit: 2, ySplit: 3 }] });
  WIDTHS.forEach((width, place) => {
    sheet.getColumn(place + 1).width = width;
  });
  title(sheet, 1, HEADINGS.length, '2025年上半年工业企业产值情况表（示例，企业均为虚构）');
  put(sheet.getCell(2, 9), '单位：万元');
  HEADINGS.forEach((text, place) => {
    const cell = sheet.getCell(3, place + 1);
    cell.value = text;
    heading(cell);
  });
  const next = drawn(19_491_001);
  const codes = ['3011', '3411', '3660', '3216', '2021', '2720', '3130', '1331', '3911', '2614'];
  for (let number = 0; number < 42; number += 1) {
    const { city, counties } = CITIES[number % CITIES.length] ?? { city: '', counties: [] };
    const [county, division] = counties[number % counties.length] ?? ['', ''];
    const cells: readonly Cell[] = [
      number + 1,
      `${city.replace(/市$/, '')}示例${brand(number + 7)}实业有限公司`,
      creditCode(division, 1000 + number),
      county,
      codes[number % codes.length] ?? '',
      ...(TELLING[number] ?? usual(next)),
    ];
    cells.forEach((value, place) => {
      const cell = sheet.getCell(4 + number, place + 1);
      put(cell, value);
      cell.font = BODY_FONT;
      cell.border = BOX;
      if (place > 4) cell.numFmt = place === 7 ? '0.00' : '#,##0.00';
    });
  }
}

function usual(next: () => number): readonly Cell[] {
  const prior = Number((1500 + next() * 6000).toFixed(2));
  const priorBase = Number((prior * (0.85 + next() * 0.3)).toFixed(2));
  const half = Number((prior + 1500 + next() * 7000).toFixed(2));
  const halfBase = Number((priorBase + (half - prior) * (0.8 + next() * 0.3)).toFixed(2));
  return [half, halfBase, Number(((half / halfBase - 1) * 100).toFixed(2)), prior, priorBase];
}
