import { parseArea } from '../../src/workbook/address';
import type { Area } from '../../src/workbook/address';
import type { CellContent } from '../../src/workbook/cell';
import type { Change } from '../../src/workbook/change';
import type { SheetLayout } from '../../src/workbook/layout';

export function area(address: string): Area {
  const found = parseArea(address);
  if (!found) throw new Error(`no area: ${address}`);
  return found;
}

const text = (words: string, role?: CellContent['role']): CellContent => ({
  value: { kind: 'text', text: words },
  ...(role && { role }),
});
const number = (value: number): CellContent => ({ value: { kind: 'number', number: value }, role: 'amount' });
const blank: CellContent = { value: { kind: 'empty' } };

export const REPORT = '核验汇总 (1)';

/** Every piece that a layout can have. */
export const LAYOUT: SheetLayout = {
  merges: [area('A1:C1'), area('A7:B7')],
  frozenRows: 3,
  heights: { 1: 30, 4: 45, 40: 12 },
  filter: area('A3:C6'),
  links: [{ row: 4, column: 1, sheet: '名单', area: area('A3') }],
  print: {
    orientation: 'landscape',
    repeat: { top: 1, bottom: 3 },
    foot: '制表人：A&B  复核人：<无>',
    breaks: [5, 6],
  },
  charts: [
    {
      kind: 'column',
      title: '各县区 <符合> & "待定"',
      categories: area('A4:A6'),
      series: [
        { name: '符合', values: area('B4:B6') },
        { name: '=待定', values: area('C4:C6') },
      ],
      at: area('E2:L16'),
    },
    {
      kind: 'pie',
      title: '占比',
      categories: area('A4:A6'),
      series: [{ name: '符合', values: area('B4:B6') }],
      at: area('E18:L30'),
    },
    {
      kind: 'stacked-bar',
      title: '叠加',
      categories: area('A4:A6'),
      series: [
        { name: '符合', values: area('B4:B6') },
        { name: '待定', values: area('C4:C6') },
      ],
      at: area('E32:L46'),
    },
  ],
};

const ROWS: readonly (readonly CellContent[])[] = [
  [text('核验汇总'), blank, blank],
  [text('单位：家', 'note'), blank, blank],
  [text('县区', 'heading'), text('符合', 'heading'), text('待定', 'heading')],
  [text('=甲县', 'text'), number(3), number(1)],
  [text('+乙县', 'text'), number(0), number(2.5)],
  [text('丙县 & <丁>', 'text'), blank, number(7)],
  [text('合计'), blank, { value: { kind: 'number', number: 10.5 }, formula: '=SUM(C4:C6)' }],
];

/** A report's sheet as it comes: added, filled, laid out. */
export function reportChanges(layout: SheetLayout = LAYOUT): readonly Change[] {
  return [
    { kind: 'add-sheet', sheet: REPORT, widths: [20, 10, 10], layout },
    { kind: 'cells', sheet: REPORT, top: 1, left: 1, before: ROWS.map((row) => row.map(() => blank)), after: ROWS },
  ];
}

/** The same report made again with a row more: all below moves, and one chart is enough. */
export const LATER: SheetLayout = {
  ...LAYOUT,
  merges: [area('A1:C1'), area('A8:B8')],
  heights: { 1: 30, 5: 45 },
  filter: area('A3:C7'),
  links: [{ row: 5, column: 1, sheet: '名单', area: area('A3') }],
  print: { orientation: 'portrait', repeat: { top: 2, bottom: 3 }, foot: '制表人：丙', breaks: [6, 7] },
  charts: [
    {
      kind: 'column',
      title: '各县区',
      categories: area('A4:A7'),
      series: [{ name: '符合', values: area('B4:B7') }],
      at: area('E2:L16'),
    },
  ],
};

/** The changes by which `reportChanges` becomes the later report. */
export function laterChanges(): readonly Change[] {
  const was = (rows: readonly (readonly CellContent[])[]): CellContent[][] =>
    rows.map((row) => row.map(({ value, formula }) => (formula === undefined ? { value } : { value, formula })));
  const before = [...was(ROWS.slice(3)), [blank, blank, blank]];
  const after = [
    [text('戊县', 'text'), number(9), number(4)],
    ...ROWS.slice(3, 6),
    [text('合计'), blank, number(14.5)],
  ];
  return [
    { kind: 'cells', sheet: REPORT, top: 4, left: 1, before, after },
    { kind: 'layout', sheet: REPORT, before: LAYOUT, after: LATER },
  ];
}
