import { allSaid, columns, fact, found, list, read, sheet, told } from './sheet';
import type { ListChoices } from '../../src/list/reading';

const GRID = sheet([
  ['二季度企业情况'],
  ['序号', '甲方', '指标一', '指标二', '指标三', '产值（万元）', '上年同期（万元）'],
  [1, '甲某有限公司', 44000, 40000, 0.1, 5000, 4000],
  [2, '乙某有限公司', 30000, 20000, 0.5, 6000, 5000],
]);

const columnsSaid = (...said: [number, { key: string | null; unit?: string; period?: never }][]): ListChoices => ({
  columns: new Map(said),
});

test('without a heading of names nothing is found; the user says which column it is', () => {
  expect(told(read(GRID))).not.toBe('list');
  const reading = list(GRID, {}, columnsSaid([2, { key: 'name' }]));
  expect(columns(reading)).toEqual({ name: 'B', output: 'F', 'output.base': 'G' });
  expect(reading.headerRow).toBe(2);
  expect(reading.rows.map(({ name }) => name)).toEqual(['甲某有限公司', '乙某有限公司']);
});

test('columns, units and scales as the user says go before what was found', () => {
  const reading = list(
    GRID,
    {},
    columnsSaid(
      [2, { key: 'name' }],
      [3, { key: 'output', unit: '千元' }],
      [4, { key: 'output.base', unit: '千元' }],
      [5, { key: 'output.growth', unit: 'share' }],
    ),
  );
  expect(columns(reading)).toEqual({ name: 'B', output: 'C', 'output.base': 'D', 'output.growth': 'E' });
  expect(fact(reading, 3)).toEqual({ current: '4400', base: '4000' });
  expect(reading.unread.filter(({ why }) => why.code === 'list.unread.second').map(({ column }) => column)).toEqual([
    6, 7,
  ]);
  expect(reading.columns.every(({ reasons, certain }) => certain && reasons.length > 0)).toBe(true);
  // 0.5 against 50 %, as a share.
  expect(found(reading).filter((at) => at.includes('mismatch'))).toEqual([]);
});

test('a column left out by the user is not read', () => {
  const reading = list(GRID, {}, columnsSaid([2, { key: 'name' }], [7, { key: null }]));
  expect(columns(reading)).toEqual({ name: 'B', output: 'F' });
  expect(reading.unread.find(({ column }) => column === 7)?.why.code).toBe('list.unread.chosen');
});

test('the same for two columns is a clear failure', () => {
  const reading = read(GRID, {}, columnsSaid([2, { key: 'name' }], [3, { key: 'output' }], [6, { key: 'output' }]));
  expect(told(reading)).toBe('list.choice-twice');
  expect(allSaid(reading)[0]).toBe('C列和F列都指定为二季度产值；一个项目只能取一列，请改其中一列。');
});

test('a period makes another fact of a key, and what is to the right follows', () => {
  const grid = sheet([
    ['企业名称', '产值', '同期', '一季度累计产值', '同期'],
    ['甲某有限公司', 9000, 8000, 5000, 4500],
  ]);
  const period = { year: 2025, kind: 'cumulative', month: 6 } as const;
  const reading = list(grid, {}, { columns: new Map([[2, { key: 'output', period }]]) });
  expect(columns(reading)).toEqual({
    name: 'A',
    'output.ytd': 'B',
    'output.ytd.base': 'C',
    'output.prior': 'D',
    'output.prior.base': 'E',
  });
  expect(fact(reading, 2)).toEqual({ current: '4000', base: '3500' });
});

test('a period of the year before makes a base', () => {
  const grid = sheet([
    ['企业名称', '产值', '数'],
    ['甲某有限公司', 4400, 4000],
  ]);
  const period = { year: 2024, kind: 'quarter', month: 6 } as const;
  expect(columns(list(grid, {}, { columns: new Map([[3, { key: 'output', period }]]) }))).toEqual({
    name: 'A',
    output: 'B',
    'output.base': 'C',
  });
});

test('a period that is none of the policy’s leaves the column out', () => {
  const grid = sheet([
    ['企业名称', '产值'],
    ['甲某有限公司', 4400],
  ]);
  const period = { year: 2025, kind: 'quarter', month: 9 } as const;
  expect(columns(list(grid, {}, { columns: new Map([[2, { key: 'output', period }]]) }))).toEqual({ name: 'A' });
});

test('a unit that the user chose is not asked about again', () => {
  const grid = sheet([
    ['企业名称', '产值'],
    ['甲某有限公司', 150],
  ]);
  expect(found(list(grid))).toEqual(['B unit-suspect']);
  expect(found(list(grid, {}, { columns: new Map([[2, { key: 'output', unit: '万元' }]]) }))).toEqual([]);
});

test('sheet, block and header as the user says', () => {
  const one = sheet(
    [
      ['企业名称', '产值'],
      ['甲某有限公司', 1],
    ],
    { name: '一' },
  );
  const two = sheet(
    [
      ['企业名称', '产值（万元）', '备注'],
      ['甲某有限公司', 1000, null],
      ['企业', '当期', null],
      ['乙某有限公司', 2000, null],
      ['丙某有限公司', 3000, null],
    ],
    { name: '二', hidden: true },
  );
  const named = list([one, two], {}, { sheet: '二' });
  expect([named.sheet, named.others]).toEqual(['二', ['一!A1:B2']]);
  expect(told(read([one, two], {}, { sheet: '三' }))).toBe('list.no-sheet');

  const block = list([two], {}, { sheet: '二', area: { top: 1, left: 1, bottom: 2, right: 2 } });
  expect(block.rows.map(({ row }) => row)).toEqual([2]);
  expect(block.area).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });

  const header = list([two], {}, { sheet: '二', header: { top: 3, bottom: 3 } });
  expect([header.headerTop, header.headerRow]).toEqual([3, 3]);
  expect(header.rows.map(({ row }) => row)).toEqual([4, 5]);
  expect(header.others).toEqual([]);
  expect(header.reasons.map(({ code }) => code)).toEqual(['list.reason.sheet-chosen', 'list.reason.header-chosen']);

  expect(told(read([two], {}, { sheet: '二', header: { top: 2, bottom: 2 } }))).toBe('list.no-name-column');
});

test('others of the same sheet stand in their place, those of a hidden one are left out', () => {
  const one = sheet([['企业名称'], ['甲'], [], ['单位名称', '产值'], ['乙', 1]], { name: '一' });
  const two = sheet([['企业名称'], ['甲']], { name: '二' });
  expect(list([one, two], {}, { sheet: '二' }).others).toEqual(['一!A1:A2', '一!A4:B5']);
  expect(list([two, one], {}, { header: { top: 4, bottom: 4 }, sheet: '一' }).others).toEqual(['二!A1:A2', '一!A1:A2']);
});

test('every column has a reason for key, period and unit', () => {
  const reading = list(sheet([['单位：千元'], ['企业名称', '产值', '同期', '同比'], ['甲', 1, 1, 0]]));
  expect(reading.columns.map(({ key, reasons }) => [key, ...reasons.map(({ code }) => code)])).toEqual([
    ['name', 'list.column.named'],
    ['output', 'list.column.named', 'list.column.period-pack', 'list.column.unit-line'],
    ['output.base', 'list.column.metric-left', 'list.column.period-pack', 'list.column.unit-line'],
    ['output.growth', 'list.column.metric-left', 'list.column.period-pack', 'list.column.rate-shares'],
  ]);
});

test('a base or rate beside a figure that is none of ours is not ours either', () => {
  const reading = list(
    sheet([
      ['企业名称', '销售产值', '上年同期', '同比', '产值', '上年同期', '税收', '上年同期'],
      ['甲某有限公司', 1, 2, 3, 4, 5, 6, 7],
    ]),
  );
  expect(columns(reading)).toEqual({ name: 'A', output: 'E', 'output.base': 'F' });
  expect(reading.unread.map(({ column, why }) => [column, why.code])).toEqual([
    [2, 'list.unread.other-figure'],
    [3, 'list.unread.of-other'],
    [4, 'list.unread.of-other'],
    [7, 'list.unread.derived'],
    [8, 'list.unread.of-other'],
  ]);
});
