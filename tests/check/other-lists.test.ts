import fc from 'fast-check';
import { createCheckSession } from '../../src/check/create-session';
import type { GivenParts } from '../../src/check/given-parts';
import type { CheckSession } from '../../src/check/session';
import { noMappings } from '../../src/list/remembered-columns';
import { defaultPack } from '../../src/policy/shelf/shelf';
import { NOTHING_SAID } from '../../src/policy/standards';
import type { Change } from '../../src/workbook/change';
import type { Grid } from '../../src/workbook/grid';
import { sheet } from '../list/sheet';
import type { Cell } from '../list/sheet';
import { applied, gridOf } from './compare/applied';
import { code, HEADER, zh } from './compare/lists';

const M = '通用设备制造业';
const row = (name: string | null, id: number | null, output: Cell, base: Cell, county: Cell = '江南区'): Cell[] => [
  name,
  id === null ? null : code(id),
  M,
  county,
  output,
  base,
];
const given = (file: string, ...grids: Grid[]): GivenParts => ({
  file,
  sheets: grids.map(({ parts }) => parts),
  remembered: null,
});
const list = (rows: readonly (readonly Cell[])[]): Grid => sheet([HEADER, ...rows]);

/** A session that has checked a list. */
async function checking(grid: Grid): Promise<CheckSession> {
  const session = createCheckSession(defaultPack());
  await session.find([grid.parts], {}, NOTHING_SAID);
  await session.run([], NOTHING_SAID, () => undefined);
  return session;
}

const NOW = list([
  row('甲公司', 1, 4400, 4000),
  row('乙公司', 2, 4500, 4000),
  row('丙公司', 3, 1, 1),
  row('戊公司', null, 1, 1),
  row('戊公司', null, 2, 2),
]);
const BEFORE = list([
  row('甲公司', 1, 4400, 4000),
  row('乙公司', 2, 3000, 4000),
  row('丁公司', 4, 1, 1),
  row('戊公司', null, 1, 1),
]);

describe('two versions of a list', () => {
  test('counts, totals, and each enterprise with what changed, as the terminal compares them', async () => {
    const session = await checking(NOW);
    const view = await session.compareVersions(given('上月.xlsx', BEFORE), true, NOTHING_SAID);
    if (view.kind !== 'compared') throw new Error(zh(view.why));
    expect(zh(view.heading)).toBe('名单比对：前“上月.xlsx”4家，后“本工作簿”5家');
    expect(view.counts).toEqual({ same: 1, verdict: 1, figure: 1, joined: 1, left: 1, unmatched: 1 });
    expect([view.all, view.fills]).toEqual([5, null]);
    expect(view.totals.map(zh)[0]).toMatch(/^第1条奖补合计：待定/);
    const { total, rows } = await session.comparedRows('all', 0, 100);
    expect(total).toBe(5);
    expect(rows.map(({ name, row: at, marks }) => [name, at, marks.join()])).toEqual([
      ['甲公司', 2, 'same'],
      ['乙公司', 3, 'verdict,figure'],
      ['丙公司', 4, 'joined'],
      ['戊公司', 5, 'unmatched'],
      ['丁公司', null, 'left'],
    ]);
    expect(rows[1]!.lines.map(zh)).toEqual([
      '第1条 不符合 → 符合（金额未定）',
      '二季度产值 3,000万元 → 4,500万元，差额1,500万元，差异率50%',
    ]);
    expect(zh(rows[4]!.lines[0]!)).toBe('“上月.xlsx”第4行');
    expect((await session.comparedRows('left', 0, 100)).rows.map(({ name }) => name)).toEqual(['丁公司']);
    expect((await session.comparedRows('all', 1, 2)).rows).toHaveLength(2);
    expect((await session.comparedSheets()).map(({ name }) => name)).toEqual(['名单比对', '比对汇总']);
  });

  test('turned round, who joined has left', async () => {
    const session = await checking(NOW);
    const view = await session.compareVersions(given('下月.xlsx', BEFORE), false, NOTHING_SAID);
    expect(view).toMatchObject({ counts: { joined: 1, left: 1, verdict: 1 } });
    const { rows } = await session.comparedRows('left', 0, 9);
    expect(rows.map(({ name, row: at }) => [name, at])).toEqual([['丙公司', 4]]);
  });

  test('a workbook without a list, or of another policy, is refused with why', async () => {
    const session = await checking(NOW);
    const none = await session.compareVersions(given('空.xlsx', sheet([['说明']])), true, NOTHING_SAID);
    expect(none.kind).toBe('refused');
    const standards = sheet(
      [
        ['编号', '名称', '数值'],
        ['pack', '政策', '去年的政策'],
      ],
      { name: '补充标准' },
    );
    const other = await session.compareVersions(given('去年.xlsx', BEFORE, standards), true, NOTHING_SAID);
    expect(other.kind === 'refused' && zh(other.why)).toMatch(/^“去年\.xlsx”指定了另一政策“去年的政策”/);
  });

  test('every row of both in one entry, whatever the lists, and turned round the same', async () => {
    const rows = fc.array(
      fc
        .tuple(
          fc.constantFrom('甲公司', '乙公司', '丙公司', null),
          fc.option(fc.integer({ min: 1, max: 4 })),
          fc.constantFrom<Cell>(1, 4400, '约1', null),
        )
        .map(([name, id, output]) => row(name, id, output, 1)),
      { minLength: 1, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(rows, rows, async (a, b) => {
        const [before, after] = [list(a), list(b)];
        const session = createCheckSession(defaultPack());
        if ((await session.find([after.parts], {}, NOTHING_SAID)).kind !== 'list') return;
        const { rows: count } = await session.run([], NOTHING_SAID, () => undefined);
        const view = await session.compareVersions(given('前', before), true, NOTHING_SAID);
        if (view.kind !== 'compared') return;
        const { counts } = view;
        const { rows: entries } = await session.comparedRows('all', 0, 1000);
        expect(entries).toHaveLength(view.all);
        // A group that cannot be told apart is one entry, and names every row of it.
        const said = entries.map(({ lines }) => lines.map(zh).join('')).join('');
        const singly = new Set(
          entries.flatMap(({ row: at, marks }) => (at === null || marks[0] === 'unmatched' ? [] : [at])),
        );
        for (let at = 2; at <= count + 1; at += 1) {
          if (!singly.has(at)) expect(said).toContain(`“本工作簿”第${String(at)}行`);
        }
        const back = await session.compareVersions(given('前', before), false, NOTHING_SAID);
        expect(back).toMatchObject({
          counts: {
            ...(counts.joined !== undefined && { left: counts.joined }),
            ...(counts.left !== undefined && { joined: counts.left }),
            ...(counts.same !== undefined && { same: counts.same }),
          },
        });
      }),
      { numRuns: 15 },
    );
  });
});

describe('a second source', () => {
  const LIST = list([row('甲公司', 1, 4400, null), row('乙公司', 2, 4500, 4000), row('丙公司', 3, 1, 1)]);
  const STATISTICS = list([row('甲公司', 1, 4300, 3900), row('乙公司', 2, 4500, 4100), row('丁公司', 4, 1, 1)]);

  test('figures that differ, who stands in one alone, and bases that could be filled in', async () => {
    const session = await checking(LIST);
    const view = await session.compareSource(given('统计.xlsx', STATISTICS), 'list', NOTHING_SAID);
    expect(view).toMatchObject({
      kind: 'compared',
      counts: { figure: 2, fill: 1, 'only-list': 1, 'only-second': 1 },
      fills: 1,
    });
    const { rows } = await session.comparedRows('fill', 0, 9);
    expect(rows.map(({ name, row: at, lines }) => [name, at, lines.map(zh)])).toEqual([
      [
        '甲公司',
        2,
        ['二季度产值 申报4,400万元，另一来源4,300万元，差额100万元，差异率2.33%', '同期产值 申报空，另一来源3,900万元'],
      ],
    ]);
    expect(rows[0]!.fills.map(({ line }) => zh(line))).toEqual([
      '“名单”第2行：同期产值补填3,900万元，来自统计.xlsx“名单”F2',
    ]);
    expect((await session.comparedSheets()).map(({ name }) => name)).toEqual(['数据比对']);
  });

  test.each([
    ['the list’s own base counts', 'list', [], { F2: 3900, F3: 4000 }, 1],
    ['the source’s counts', 'second', [], { F2: 3900, F3: 4100 }, 2],
    ['one left out by the user', 'second', ['3 output.base'], { F2: 3900, F3: 4000 }, 1],
  ] as const)('%s', async (_, prefer, leftOut, wanted, count) => {
    const session = await checking(LIST);
    await session.compareSource(given('统计.xlsx', STATISTICS), prefer, NOTHING_SAID);
    const { plan, lines } = await session.fillPlan(leftOut);
    expect(lines).toHaveLength(count);
    const after = applied(LIST, plan.changes);
    expect([after.value(2, 6), after.value(3, 6)]).toEqual(
      [wanted.F2, wanted.F3].map((number) => ({ kind: 'number', number })),
    );
    expect(after.value(1, 7)).toEqual({ kind: 'text', text: '补填来源' });
    expect(plan.columns).toEqual(['F', 'G']);
    // The filled list says what the source said, and where it came from.
    expect(JSON.stringify(after.value(2, 7))).toContain('统计.xlsx“名单”F2');
  });
});

describe('files of counties', () => {
  const county = (name: string, from: number, scale = 1): Grid =>
    list([1, 2, 3].map((at) => row(`${name}${String(at)}公司`, from + at, 4400 * scale, 4000 * scale, name)));

  test('each file’s state, then all together: totals, what is sent in twice, ten times the others', async () => {
    const session = createCheckSession(defaultPack());
    expect(await session.mergeFile(1, given('甲县.xlsx', county('甲县', 0)), NOTHING_SAID)).toMatchObject({
      kind: 'read',
      rows: 3,
      sheet: '名单',
      questions: [],
    });
    await session.mergeFile(2, given('乙县.xlsx', county('乙县', 10)), NOTHING_SAID);
    await session.mergeFile(
      3,
      given(
        '丙县.xlsx',
        list([
          row('甲县1公司', 1, 4400, 4000, '丙县'),
          ...[31, 32, 33].map((id) => row(`丙${String(id)}`, id, 44000, 40000, '丙县')),
        ]),
      ),
      NOTHING_SAID,
    );
    expect(await session.mergeFile(4, given('空.xlsx', sheet([['说明']])), NOTHING_SAID)).toMatchObject({
      kind: 'no-list',
    });
    const merged = await session.merged([1, 2, 3, 4]);
    expect(merged).toMatchObject({ files: 3, rows: 10 });
    const doubts = merged!.doubts.map(zh);
    expect(doubts[0]).toMatch(
      /^疑似迁移或重复申报：甲县1公司（信用代码相同）见“甲县\.xlsx”“名单”第2行、“丙县\.xlsx”“名单”第2行/,
    );
    expect(doubts.join()).toMatch(/约为10倍/);
    const sheets = await session.mergedSheets();
    expect(sheets.map(({ name }) => name)).toEqual(['汇总名单', '疑点清单', '分文件汇总']);
    expect(sheets[0]!.rows).toHaveLength(10);
    // A file that was taken out is out.
    await session.mergeDrop([3]);
    expect(await session.merged([1, 2, 3])).toMatchObject({ files: 2, rows: 6 });
    expect(await session.merged([4])).toBeNull();
  });

  test('as sheets of the open workbook, under names that are free', async () => {
    const session = createCheckSession(defaultPack());
    await session.mergeFile(1, given('甲县.xlsx', county('甲县', 0)), NOTHING_SAID);
    await session.merged([1]);
    const plan = await session.mergedPlan(['汇总名单', '封面']);
    expect(plan.changes.map((change) => [change.kind, change.sheet])).toEqual([
      ['add-sheet', '汇总名单（2）'],
      ['cells', '汇总名单（2）'],
      ['add-sheet', '疑点清单'],
      ['cells', '疑点清单'],
      ['add-sheet', '分文件汇总'],
      ['cells', '分文件汇总'],
    ]);
    const cells = plan.changes.filter(
      (change): change is Extract<Change, { kind: 'cells' }> => change.kind === 'cells',
    );
    for (const { before, after } of cells) {
      expect(before.map(({ length }) => length)).toEqual(after.map(({ length }) => length));
      expect(new Set(after.map(({ length }) => length)).size).toBe(1);
    }
  });

  test('a unit that only a person can tell is asked for, and its answer counts', async () => {
    const grid = sheet([
      ['企业名称', '所属行业', '二季度产值', '上年同期产值'],
      ...[1, 2, 3, 4].map((at) => [`乙${String(at)}公司`, M, 4_400_000 + at, 4_000_000]),
    ]);
    const session = createCheckSession(defaultPack());
    const read = await session.mergeFile(1, given('乙县.xlsx', grid), NOTHING_SAID);
    if (read.kind !== 'read') throw new Error('not read');
    expect(read.questions.map(({ column }) => column)).toEqual([3, 4]);
    await session.mergeAnswer(1, 3, '元', NOTHING_SAID);
    expect(await session.mergeAnswer(1, 4, '元', NOTHING_SAID)).toMatchObject({ kind: 'read', questions: [] });
    const merged = await session.merged([1]);
    expect(zh(merged!.totals[0]!)).toMatch(/二季度产值.*1,760\.001万元/);
  });
});

describe('the open list by county', () => {
  test('counties with their rows, and the workbooks of those chosen', async () => {
    const session = await checking(
      list([
        row('甲公司', 1, 4400, 4000, '江南区'),
        row('乙公司', 2, '约1', 4000, '青秀区'),
        row('丙公司', 3, 1, 1, null),
      ]),
    );
    expect(await session.counties()).toEqual([
      { county: '江南区', name: '江南区', rows: 1, withFindings: 0 },
      { county: '青秀区', name: '青秀区', rows: 1, withFindings: 1 },
      { county: null, name: '未填县区', rows: 1, withFindings: 1 },
    ]);
    const books = await session.countyBooks([1], new Map([[1, 33]]));
    expect(books.map(({ name }) => name)).toEqual(['青秀区']);
    const [rows] = books[0]!.sheets;
    expect(rows!.columns[0]).toEqual({ heading: '企业名称', width: 33 });
    expect(JSON.stringify(rows)).not.toContain('甲公司');
    // The open workbook’s file is not known here, and nothing is put in its place.
    expect(rows!.title).toBe('青秀区共1家，拆自工作表“名单”。请核实疑点，填写右侧各列后退回');
    expect(gridOf(rows!).value(3, 1)).toEqual({ kind: 'text', text: '乙公司' });
  });
});

describe('columns that are remembered', () => {
  const ODD = sheet([
    ['企业名称', '所属行业', '乙数', '丙数'],
    ['甲公司', M, 44_000_000, 40_000_000],
  ]);
  const store = noMappings().keep(
    { left: 1, texts: ['企业名称', '所属行业', '乙数', '丙数'] },
    new Map([
      [3, { key: 'output', unit: '元' }],
      [4, { key: 'output.base', unit: '元' }],
    ]),
  );

  test('are used, and said to be; chosen columns come first', async () => {
    const session = createCheckSession(defaultPack());
    const plain = await session.find([ODD.parts], {}, NOTHING_SAID);
    expect(plain.kind === 'list' && plain.columns.map(({ key }) => key)).not.toContain('output');
    const found = await session.find([ODD.parts], {}, NOTHING_SAID, store.toJson());
    if (found.kind !== 'list') throw new Error('no list');
    expect(found.columns.map(({ key, unit }) => [key, unit])).toContainEqual(['output', '元']);
    expect([...found.remembered!.keys()]).toEqual([3, 4]);
    // The check rests on them too.
    const { counts } = await session.run([1], NOTHING_SAID, () => undefined);
    expect(counts.eligible).toBe(1);
    const back = await session.find([ODD.parts], { columns: new Map() }, NOTHING_SAID, store.toJson());
    expect(back.kind === 'list' && back.remembered).toBeUndefined();
  });

  test('hold for picked files too', async () => {
    const session = createCheckSession(defaultPack());
    const book = { ...given('甲县.xlsx', ODD), remembered: store.toJson() };
    const read = await session.mergeFile(1, book, NOTHING_SAID);
    expect(read.kind === 'read' && read.notes.map(zh)).toEqual(['“名单”的C、D列按上次的更正识别']);
    expect(zh((await session.merged([1]))!.totals[0]!)).toContain('4,400万元');
  });
});
