import fc from 'fast-check';
import type { Area } from '../../src/workbook/address';
import { areaAddress, parseArea } from '../../src/workbook/address';
import type { SheetLayout } from '../../src/workbook/layout';
import { movedArea, movedLayout, renamedLayout } from '../../src/workbook/moved-layout';
import type { Shift } from '../../src/workbook/moved-layout';

const area = (text: string): Area => parseArea(text)!;

const shift = (said: string, sheet = '表'): Shift => {
  const [, kind, axis, count, at] = /^([+-])([rc])(\d+)@(\d+)$/.exec(said)!;
  return {
    sheet,
    kind: kind === '+' ? 'inserted' : 'removed',
    axis: axis === 'r' ? 'rows' : 'columns',
    count: Number(count),
    at: Number(at),
  };
};

test.each([
  ['B3:D9', '+r2@1', 'B5:D11'],
  ['B3:D9', '+r2@3', 'B5:D11'],
  ['B3:D9', '+r2@4', 'B3:D11'],
  ['B3:D9', '+r2@9', 'B3:D11'],
  ['B3:D9', '+r2@10', 'B3:D9'],
  ['B3:D9', '+c1@2', 'C3:E9'],
  ['B3:D9', '+c1@5', 'B3:D9'],
  ['B3:D9', '-r2@1', 'B1:D7'],
  ['B3:D9', '-r2@2', 'B2:D7'],
  ['B3:D9', '-r3@5', 'B3:D6'],
  ['B3:D9', '-r3@8', 'B3:D7'],
  ['B3:D9', '-r9@2', null],
  ['B3:D9', '-r7@3', null],
  ['B3:D9', '-c2@2', 'B3:B9'],
  ['B3:D9', '-r2@10', 'B3:D9'],
])('%s after %s is %s', (from, said, to) => {
  const moved = movedArea(area(from), shift(said));
  expect(moved && areaAddress(moved)).toBe(to);
});

const LAYOUT: SheetLayout = {
  merges: [area('A1:F1'), area('A9:B9')],
  frozenRows: 4,
  heights: { 1: 28, 7: 30 },
  filter: area('A4:F12'),
  links: [
    { row: 5, column: 4, sheet: '名单', area: area('C17') },
    { row: 7, column: 4, sheet: '表', area: area('A8:A9') },
  ],
  print: { orientation: 'landscape', repeat: { top: 1, bottom: 4 }, foot: '制表人', breaks: [6, 8, 12] },
  charts: [
    {
      kind: 'stacked-bar',
      title: '图',
      categories: area('A5:A9'),
      series: [
        { name: '一', values: area('B5:B9') },
        { name: '二', values: area('C5:C9') },
      ],
      at: area('H2:M12'),
    },
  ],
};

test('every piece follows rows that come above it', () => {
  expect(movedLayout(LAYOUT, '表', shift('+r2@6'))).toEqual({
    merges: [area('A1:F1'), area('A11:B11')],
    frozenRows: 4,
    heights: { 1: 28, 9: 30 },
    filter: area('A4:F14'),
    links: [
      { row: 5, column: 4, sheet: '名单', area: area('C17') },
      { row: 9, column: 4, sheet: '表', area: area('A10:A11') },
    ],
    print: { orientation: 'landscape', repeat: { top: 1, bottom: 4 }, foot: '制表人', breaks: [8, 10, 14] },
    charts: [
      {
        ...LAYOUT.charts![0],
        categories: area('A5:A11'),
        series: [
          { name: '一', values: area('B5:B11') },
          { name: '二', values: area('C5:C11') },
        ],
        at: area('H2:M14'),
      },
    ],
  });
});

test('what lost its cells goes; a page whose last row went ends a row above', () => {
  const moved = movedLayout(LAYOUT, '表', shift('-r3@6'));
  expect(moved.links).toEqual([{ row: 5, column: 4, sheet: '名单', area: area('C17') }]);
  expect(moved.heights).toEqual({ 1: 28 });
  expect(moved.merges).toEqual([area('A1:F1'), area('A6:B6')]);
  // Breaks after 6 and 8 went with their rows: one is left, after row 5.
  expect(moved.print?.breaks).toEqual([5, 9]);
  expect(movedLayout(LAYOUT, '表', shift('-r12@1'))).toMatchObject({
    frozenRows: 0,
    merges: [],
    links: [],
    charts: [],
  });
  expect(movedLayout(LAYOUT, '表', shift('-r12@1'))).not.toHaveProperty('filter');
  expect(movedLayout(LAYOUT, '表', shift('-r4@1')).print).not.toHaveProperty('repeat');
});

test('a column that went takes its series; a chart without categories goes', () => {
  const moved = movedLayout(LAYOUT, '表', shift('-c1@2'));
  expect(moved.charts).toMatchObject([{ series: [{ name: '二', values: area('B5:B9') }], at: area('G2:L12') }]);
  expect(moved.print).toEqual(LAYOUT.print);
  expect(movedLayout(LAYOUT, '表', shift('-c1@1')).charts).toEqual([]);
});

test('links into a sheet follow it, from other sheets too, whatever the case of its name', () => {
  const moved = movedLayout(LAYOUT, '表', shift('+r3@2', '名单'));
  expect(moved).toEqual({
    ...LAYOUT,
    links: [{ row: 5, column: 4, sheet: '名单', area: area('C20') }, LAYOUT.links![1]],
  });
  expect(movedLayout(LAYOUT, '表', shift('+r3@2', '别的'))).toBe(LAYOUT);
  expect(
    movedLayout({ links: [{ row: 1, column: 1, sheet: 'List', area: area('A2') }] }, '表', shift('+r1@1', 'LIST')),
  ).toEqual({ links: [{ row: 1, column: 1, sheet: 'List', area: area('A3') }] });
  expect(renamedLayout(LAYOUT, '名单', '定稿').links).toMatchObject([{ sheet: '定稿' }, { sheet: '表' }]);
  expect(renamedLayout(LAYOUT, '别的', '定稿')).toBe(LAYOUT);
});

test('rows that come and go again leave a layout as it was', () => {
  const said = fc.record({
    sheet: fc.constant('表'),
    axis: fc.constantFrom('rows' as const, 'columns' as const),
    at: fc.integer({ min: 1, max: 20 }),
    count: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(said, (lines) => {
      const there = movedLayout(LAYOUT, '表', { ...lines, kind: 'inserted' });
      expect(movedLayout(there, '表', { ...lines, kind: 'removed' })).toEqual(LAYOUT);
    }),
  );
});
