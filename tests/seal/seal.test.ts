import { exportedKey, newKeyFile, unlock } from '../../src/seal/keys/key-file';
import type { SealedContent } from '../../src/seal/content';
import { contentJson } from '../../src/seal/content';
import { readContent } from '../../src/seal/content-reader';
import type { ReportSheet } from '../../src/report/sheets/report-sheet';
import type { Change } from '../../src/workbook/change';
import { inverseOf } from '../../src/workbook/change';
import { Grid, GridBuilder } from '../../src/workbook/grid';
import { sheet } from '../list/sheet';
import type { Cell } from '../list/sheet';
import { changed, planned, sealed, speak, verified } from './sealing';

const LIST: readonly (readonly Cell[])[] = [
  ['2025年二季度企业情况'],
  ['单位：万元'],
  ['序号', '企业名称', '统一社会信用代码', '行业', '二季度产值', '上年同期产值'],
  [1, '甲汽车有限公司', '91450100MAYML3TX60', '汽车', 4400, 4000],
  [2, '乙机械有限公司', null, '机械', 4399.99, 4000],
  [3, '丙造纸有限公司', null, '造纸', 2100, 0],
];

/** A grid with some cells set otherwise. */
function withCells(
  grid: Grid,
  cells: readonly (readonly [row: number, column: number, value: Cell, formula?: string])[],
): Grid {
  const changes = cells.map(([row, column, cell, formula]): Change => {
    const value = sheet([[cell]]).value(1, 1);
    const content = formula === undefined ? { value } : { value, formula };
    return { kind: 'cells', sheet: grid.sheet, top: row, left: column, before: [[content]], after: [[content]] };
  });
  return changed([grid], changes)[0]!;
}

async function planOf(
  grids: readonly Grid[],
): Promise<
  Extract<Awaited<ReturnType<typeof planned>>['plan'], { kind: 'plan' }> & { readonly before: readonly Grid[] }
> {
  const { grids: before, plan } = await planned(grids);
  if (plan.kind === 'refused') throw new Error(speak(plan.why));
  return { ...plan, before };
}

test('a sealed workbook is the same, unsigned', async () => {
  const { answer } = await verified(await sealed([sheet(LIST)]));
  expect(answer).toEqual({
    status: 'unsigned',
    content: 'same',
    signature: 'none',
    pack: 'gx-2025q2-draft',
    signedBy: null,
    when: '2025-07-15T08:00:00Z',
    changes: [],
    notices: [],
  });
});

test('a figure that is changed is told with its cell', async () => {
  const [list, ...rest] = await sealed([sheet(LIST)]);
  const { answer } = await verified([withCells(list!, [[5, 5, 4400]]), ...rest]);
  expect(answer.status).toBe('changed');
  expect(answer.changes).toEqual([{ sheet: '名单', cell: 'E5', kind: 'figure', was: '4399.99', now: '4400' }]);
});

test('a signature is the trusted key’s or an unknown one’s; the name is that of the trust file', async () => {
  const file = await newKeyFile('自称的名称', '口令口令口令');
  const grids = await sealed([sheet(LIST)], { key: (await unlock(file, '口令口令口令'))! });
  const trust = [{ ...exportedKey(file), name: '自治区工信厅' }];
  expect((await verified(grids, { trust })).answer).toMatchObject({
    status: 'intact',
    signature: 'valid',
    signedBy: '自治区工信厅',
  });
  expect((await verified(grids)).answer).toMatchObject({
    status: 'unknown-signer',
    signature: 'unknown',
    signedBy: null,
  });
  const changedGrids = [withCells(grids[0]!, [[5, 5, 4400]]), ...grids.slice(1)];
  expect((await verified(changedGrids, { trust })).answer).toMatchObject({ status: 'changed', signature: 'valid' });
});

test('without a stamp nothing is vouched for', async () => {
  const { answer } = await verified([sheet(LIST)]);
  expect(answer).toMatchObject({ status: 'none', content: 'changed', signature: 'none', when: null });
});

describe('sealing', () => {
  test('formulas become their values, which is counted, shown first, and can be undone', async () => {
    const list = withCells(sheet(LIST), [
      [4, 5, 4400, '=4000*1.1'],
      [5, 5, 4399.99, '=E4-0.01'],
      [1, 8, 7, '=3+4'],
    ]);
    const { before, changes, frozen } = await planOf([list]);
    expect(frozen).toBe(2);
    const after = changed(before, changes);
    expect([after[0]!.formula(4, 5), after[0]!.value(4, 5)]).toEqual([null, { kind: 'number', number: 4400 }]);
    expect(after[0]!.formula(1, 8)).toBe('=3+4');
    expect((await verified(after)).answer.content).toBe('same');
    const undone = changed(after, inverseOf(changes));
    expect(undone.map(({ sheet: name }) => name)).toEqual(before.map(({ sheet: name }) => name));
    expect(undone[0]!.formula(5, 5)).toBe('=E4-0.01');
  });

  test.each<[string, () => readonly Grid[], string]>([
    ['a formula without a result', () => [withCells(sheet(LIST), [[4, 5, { stale: true }, '=X1']])], 'seal.stale-cell'],
    [
      'the stamp’s name used for something else',
      () => [sheet(LIST), sheet([['本页是我的']], { name: '防篡改校验' })],
      'seal.name-taken',
    ],
    [
      'a result column left half done',
      () => [withCells(sheet(LIST), [[3, 8, '第2条核验结论（公式）（写入未完成）']])],
      'seal.unfinished',
    ],
    [
      'a verdict that no longer follows',
      () => [
        withCells(sheet(LIST), [
          [3, 8, '第1条核验结论（公式）'],
          [5, 8, '符合'],
        ]),
      ],
      'seal.differing-verdict',
    ],
    [
      'an award that no longer follows',
      () => [
        withCells(sheet(LIST), [
          [3, 8, '第1条奖补金额（公式）'],
          [5, 8, 12.5],
        ]),
      ],
      'seal.differing-verdict',
    ],
  ])('%s is refused: where, and what to do', async (_, grids, code) => {
    const { plan } = await planned(grids());
    expect(plan).toMatchObject({ kind: 'refused', why: { code } });
    if (plan.kind === 'refused') expect(speak(plan.why)).toMatch(/「/);
  });

  test('a former stamp is replaced, also by a shorter one, and where it was carried elsewhere', async () => {
    const first = await sealed([sheet(LIST)]);
    const tampered = [withCells(first[0]!, [[5, 6, 3000]]), first[1]!];
    const copied = new Grid({ ...first[1]!.parts, sheet: '附页' });
    const { grids, plan } = await planned([withoutResults(tampered[0]!), tampered[1]!, copied]);
    if (plan.kind === 'refused') throw new Error(speak(plan.why));
    const again = changed(grids, plan.changes);
    expect(again.filter(({ sheet: name }) => name === '防篡改校验')).toHaveLength(1);
    expect((await verified(again)).answer).toMatchObject({ status: 'unsigned', content: 'same' });
  });
});

/** The list before results were written beside it. */
function withoutResults(grid: Grid): Grid {
  const builder = new GridBuilder(grid.sheet);
  for (let row = 1; row <= grid.rows; row += 1) {
    for (let column = 1; column <= 6; column += 1) builder.set(row, column, grid.value(row, column));
  }
  return builder.build();
}

describe('where the list stands', () => {
  test('it is found on a hidden, renamed sheet, below another list; the list that is shown instead is told', async () => {
    const [list, stamp] = await sealed([sheet(LIST)]);
    const builder = new GridBuilder('改名', false);
    [
      ['企业名称', '二季度产值'],
      ['别家公司', '1'],
    ].forEach((row, down) => {
      row.forEach((text, across) => builder.set(down + 1, across + 1, { kind: 'text', text }));
    });
    for (let row = 1; row <= list!.rows; row += 1) {
      for (let column = 1; column <= list!.columns; column += 1) {
        builder.set(row + 4, column, list!.value(row, column), list!.format(row, column));
      }
    }
    const decoy = sheet(
      [
        ['企业名称', '二季度产值（万元）'],
        ['乙机械有限公司', 9000],
      ],
      { name: '公布' },
    );
    const { answer } = await verified([decoy, builder.build(), stamp!]);
    expect(answer).toMatchObject({ status: 'unsigned', changes: [] });
    expect(answer.notices.map(({ code, sheet: name }) => [code, name])).toEqual([
      ['hidden-sheet', '改名'],
      ['decoy-list', '公布'],
    ]);
  });

  test('a column that the user settled is read so again, wherever it was moved', async () => {
    const rows = LIST.map((row, at) => (at === 2 ? [...row.slice(0, 4), '数据甲', '数据乙'] : row));
    const columns = new Map([
      [5, { key: 'output' }],
      [6, { key: 'output.base', unit: '万元' }],
    ]);
    const grid = sheet(rows);
    const { readList } = await import('../../src/list');
    const { standardsOf, NOTHING_SAID } = await import('../../src/policy/standards');
    const { shelved } = await import('./sealing');
    const list = readList([grid], shelved.pack, standardsOf(shelved.pack, NOTHING_SAID), { columns });
    if (list.kind === 'no-list') throw new Error('no list');
    const { sealPlan } = await import('../../src/seal/seal-plan');
    const plan = await sealPlan({
      ...{ grids: [grid], shelved, standards: standardsOf(shelved.pack, NOTHING_SAID), list, choices: { columns } },
      ...{ measures: [1], rows: [], id: 'x', version: '0', when: '', by: '', key: null, speak },
    });
    if (plan.kind === 'refused') throw new Error(speak(plan.why));
    const moved = sheet(
      rows.map((row) => [row[0]!, row[1] ?? null, row[5] ?? null, row[2] ?? null, row[3] ?? null, row[4] ?? null]),
    );
    const stamp = changed([moved], plan.changes);
    expect((await verified(stamp)).answer).toMatchObject({ content: 'same', changes: [] });
    expect(plan.content.columns.map(({ role }) => role)).toContain('output.base');
  });
});

describe('reports', () => {
  const report: ReportSheet = {
    name: '核验汇总',
    title: '核验汇总',
    notes: ['仅供参考'],
    columns: [
      { heading: '结论', width: 10 },
      { heading: '家数', width: 10 },
      { heading: '合计', width: 10 },
    ],
    rows: [
      [
        { value: { kind: 'text', text: '符合' } },
        { value: { kind: 'number', number: 1 } },
        { value: { kind: 'number', number: 2 }, formula: '=B4+1' },
      ],
    ],
    known: { title: /^核验汇总$/, headings: [], keys: [], rows: [], end: /^$/ },
  };
  const rows: readonly (readonly Cell[])[] = [
    ['核验汇总'],
    ['仅供参考'],
    ['结论', '家数', '合计', '我的备注'],
    ['符合', 1, null, '好'],
  ];
  const grid = withCells(sheet(rows, { name: '核验汇总' }), [[4, 3, 2, '=B4+1']]);
  const expectedSheets = (_: SealedContent): readonly ReportSheet[] => [report];

  test.each<[string, (grid: Grid) => Grid | null, readonly (readonly [string | null, string | null, string | null])[]]>(
    [
      ['as it follows', (one) => one, []],
      ['a count', (one) => withCells(one, [[4, 2, 9]]), [['B4', '1', '9']]],
      ['a formula made a value', (one) => withCells(one, [[4, 3, 100]]), [['C4', '=B4+1', '100']]],
      ['a row more', (one) => withCells(one, [[5, 1, '符合']]), [['A5', null, '符合']]],
      ['removed', () => null, [[null, '核验汇总', null]]],
    ],
  )('%s', async (_, tamper, told) => {
    const [list, summary, stamp] = await sealed([sheet(LIST), grid]);
    const now = tamper(summary!);
    const { answer } = await verified([list!, ...(now ? [now] : []), stamp!], { expectedSheets });
    expect(answer.changes.map(({ cell, was, now: then }) => [cell, was, then])).toEqual(told);
    expect(answer.changes.every(({ kind }) => kind === 'report')).toBe(true);
  });

  test('one that nobody can recompute is not vouched for', async () => {
    const { answer } = await verified(await sealed([sheet(LIST), grid]));
    expect(answer.notices).toEqual([{ code: 'report-unchecked', sheet: '核验汇总', cell: null }]);
  });
});

test('the content is read back as it was written, and nothing else is read', async () => {
  const { content } = await planOf([sheet(LIST)]);
  const json = contentJson(content);
  expect(readContent(json, 'policy-seal/1')).toEqual(content);
  expect(readContent(json, 'policy-seal/2')).toBeNull();
  const spoilt = [
    json.replace('"rowCount":"3"', '"rowCount":"2"'),
    json.replace('"format":"policy-seal/1"', '"format":"policy-seal/9"'),
    json.replace('"n:4400"', '"4400"'),
    json.replace('"n:4400",', ''),
    json.replace('"measures":["1"', '"measures":["-1"'),
    json.replace('{', '{ '),
    '{}',
    '[]',
    '',
  ];
  for (const text of spoilt)
    expect([text.slice(0, 60), text === json, readContent(text, 'policy-seal/1')]).toEqual([
      text.slice(0, 60),
      false,
      null,
    ]);
});
