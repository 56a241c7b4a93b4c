import { contentJson, FORMATS } from '../../src/seal/content';
import { readContent } from '../../src/seal/content-reader';
import { isLookupSheet } from '../../src/seal/lookup-sheets';
import type { Change } from '../../src/workbook/change';
import type { Grid } from '../../src/workbook/grid';
import { sheet } from '../list/sheet';
import type { Cell } from '../list/sheet';
import { changed, planned, sealed, verified } from './sealing';

const LIST: readonly (readonly Cell[])[] = [
  ['企业名称', '行业', '二季度产值（万元）', '上年同期产值（万元）'],
  ['甲汽车有限公司', '汽车', 4400, 4000],
  ['乙机械有限公司', '机械', 4399.99, 4000],
];
const TABLE: readonly (readonly Cell[])[] = [['政策表：供普通公式查用'], ['行业', '产值'], ['汽车', 4400]];

function with_(grids: readonly Grid[], name: string, row: number, column: number, cell: Cell, formula?: string) {
  const value = sheet([[cell]]).value(1, 1);
  const content = formula === undefined ? { value } : { value, formula };
  const change: Change = {
    kind: 'cells',
    sheet: name,
    top: row,
    left: column,
    before: [[content]],
    after: [[content]],
  };
  return changed(grids, [change]);
}

/** A list one of whose figures is looked up on a sheet of ours. */
function looking(table = '政策表'): readonly Grid[] {
  const grids = [sheet(LIST), sheet(TABLE, { name: table })];
  return with_(grids, '名单', 2, 3, 4400, `='${table}'!$B$3`);
}

const KEPT = { more: { keepFormulas: true } };

test.each([
  ['政策表', true],
  ['政策表 (2)', true],
  ['政策表（3）', true],
  ['政策表说明', false],
  ['核验汇总', false],
])('the sheet %s: %s', (name, is) => {
  expect(isLookupSheet(name)).toBe(is);
});

test.each(['政策表', '政策表 (2)'])('what kept formulas look up on %s is under the seal', async (table) => {
  const grids = await sealed(looking(table), KEPT);
  expect((await verified(grids)).answer).toMatchObject({ status: 'unsigned', changes: [], notices: [] });
  const { answer } = await verified(with_(grids, table, 3, 2, 9999));
  expect(answer.status).toBe('changed');
  expect(answer.changes).toEqual([{ sheet: table, cell: 'B3', kind: 'formula', was: '4400', now: '9999' }]);
  const gone = grids.filter(({ sheet: name }) => name !== table);
  expect((await verified(gone)).answer.changes).toEqual([
    { sheet: table, cell: null, kind: 'formula', was: table, now: null },
  ]);
  const added = with_(grids, table, 4, 1, '机械');
  expect((await verified(added)).answer.changes).toMatchObject([{ cell: 'A4', was: null, now: '机械' }]);
});

test('a sheet of that name that no formula under the seal names, or whose formulas became values, is the user’s own', async () => {
  for (const [grids, sealing] of [
    [[sheet(LIST), sheet(TABLE, { name: '政策表' })], KEPT],
    [looking(), {}],
  ] as const) {
    const seal = await sealed(grids, sealing);
    expect((await verified(with_(seal, '政策表', 3, 2, 9999))).answer).toMatchObject({ content: 'same', changes: [] });
  }
});

test('the content goes through its text and back; one of before has none', async () => {
  const { plan } = await planned(looking(), KEPT);
  if (plan.kind !== 'plan') throw new Error(plan.kind);
  const json = contentJson(plan.content);
  expect(readContent(json, FORMATS.kept)).toEqual(plan.content);
  const without = contentJson({ ...plan.content, lookups: [] });
  expect(without).not.toContain('lookups');
  expect(readContent(without, FORMATS.kept)?.lookups).toEqual([]);
});
