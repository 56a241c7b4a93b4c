import { loadedPack } from '../../src/policy/packs';
import { DEFAULT_CHOICES, NOTHING_SAID } from '../../src/policy/standards';
import { builtInShelf } from '../../src/policy/shelf/shelf';
import { say } from '../../src/messages/say';
import { readStandards } from '../../src/report/standards';
import { policyChanges, standardsChanges } from '../../src/report/standards-write';
import { STANDARDS_SHEET, standardsWords } from '../../src/report/standards-words';
import { policyWords, workbookPolicy } from '../../src/report/workbook-policy';
import type { CellValue } from '../../src/workbook/cell';
import { inverseOf } from '../../src/workbook/change';
import type { Change } from '../../src/workbook/change';
import { GridBuilder } from '../../src/workbook/grid';
import type { Grid } from '../../src/workbook/grid';
import { shelfOfTwo, TWO } from '../policy/second/pack-two';

const gx = loadedPack();
const two = TWO.pack;
const shelf = shelfOfTwo();

type Rows = readonly (readonly (string | number | CellValue | null)[])[];

function sheet(rows: Rows): Grid {
  const builder = new GridBuilder(STANDARDS_SHEET);
  rows.forEach((cells, down) => {
    cells.forEach((cell, across) => {
      if (cell === null) return;
      const value: CellValue =
        typeof cell === 'number'
          ? { kind: 'number', number: cell }
          : typeof cell === 'string'
            ? { kind: 'text', text: cell }
            : cell;
      builder.set(down + 1, across + 1, value);
    });
  });
  return builder.build();
}

/** The sheet after changes, each of which must find what it says was there. */
function applied(grid: Grid | null, changes: readonly Change[]): Grid {
  const cells = new Map<string, CellValue>();
  for (let row = 1; row <= (grid?.rows ?? 0); row += 1)
    for (let column = 1; column <= (grid?.columns ?? 0); column += 1)
      cells.set(`${row},${column}`, grid!.value(row, column));
  for (const change of changes) {
    if (change.kind !== 'cells') continue;
    change.after.forEach((line, down) => {
      line.forEach(({ value }, across) => {
        const at = `${change.top + down},${change.left + across}`;
        expect(cells.get(at) ?? { kind: 'empty' }).toEqual(change.before[down]![across]!.value);
        cells.set(at, value);
      });
    });
  }
  const builder = new GridBuilder(STANDARDS_SHEET);
  for (const [at, value] of [...cells].sort(([a], [b]) => Number(a.split(',')[0]) - Number(b.split(',')[0]))) {
    const [row, column] = at.split(',').map(Number);
    if (value.kind !== 'empty') builder.set(row!, column!, value);
  }
  return builder.build();
}

const usedBy = (grid: Grid | null): string => {
  const policy = workbookPolicy(grid, shelf);
  return policy.kind === 'in-use' ? policy.shelved.pack.id : say(policy.said, 'zh-CN', policyWords.texts);
};

describe('the policy that a workbook names', () => {
  const HEAD = ['编号', '名称', '单位', '数值', '来源'];
  test.each<readonly [string, Rows | null, string]>([
    ['no sheet', null, gx.id],
    ['no row', [HEAD, ['m1.award', '', '', 20]], gx.id],
    ['an empty value', [HEAD, ['pack', '政策', '', '']], gx.id],
    ['an id', [HEAD, ['pack', '政策', '', two.id]], two.id],
    ['the first one’s own id', [HEAD, ['pack', '', '', gx.id]], gx.id],
    ['blanks and full-width letters', [HEAD, ['pack', '', '', ' ｙunling-2025q3 ']], two.id],
    ['a title', [HEAD, ['pack', '', '', two.title]], two.id],
    ['another layout', [['说明'], ['数值', '备注', '编号'], [two.id, '处室定', 'pack']], two.id],
    ['the first of two rows', [HEAD, ['pack', '', '', two.id], ['pack', '', '', gx.id]], two.id],
  ])('%s', (_what, rows, id) => {
    expect(usedBy(rows && sheet(rows))).toBe(id);
  });

  test.each<readonly [string, CellValue | string | number, string]>([
    ['an id that is not at hand', 'other-2026', '“other-2026”不在手边（「补充标准」D2）'],
    ['an id in capitals', 'YUNLING-2025Q3', '“YUNLING-2025Q3”不在手边'],
    ['a number', 2025, '“2025”不在手边'],
    ['an error', { kind: 'error', error: '#N/A' }, '“#N/A”不在手边'],
    ['a formula without a result', { kind: 'stale' }, '「补充标准」D2：指定政策的公式没有算出结果'],
  ])('%s: no policy is used in its place', (_what, value, said) => {
    const policy = workbookPolicy(sheet([HEAD, ['pack', '政策', '', value]]), shelf);
    expect(policy.kind).toBe('absent');
    expect(usedBy(sheet([HEAD, ['pack', '政策', '', value]]))).toContain(said);
  });

  test('one that may still arrive is awaited; no other is used meanwhile', () => {
    const growing = builtInShelf(false);
    const named = sheet([HEAD, ['pack', '', '', two.id]]);
    expect(workbookPolicy(named, growing).kind).toBe('awaited');
    expect(workbookPolicy(named, { ...growing, complete: true }).kind).toBe('absent');
    expect(workbookPolicy(null, growing).kind).toBe('in-use');
    // A second one of its title may be on its way.
    expect(workbookPolicy(sheet([HEAD, ['pack', '', '', two.title]]), { ...shelf, complete: false }).kind).toBe(
      'awaited',
    );
  });
});

describe('choosing', () => {
  test.each<readonly [string, Grid | null]>([
    ['no sheet', null],
    ['the first one’s sheet', applied(null, standardsChanges(null, gx, NOTHING_SAID))],
    [
      'a sheet of before there was a choice',
      sheet([
        ['编号', '名称', '单位', '数值', '来源'],
        ['m1.award', '', '', 20, '张三'],
      ]),
    ],
    [
      'ids in another column',
      sheet([
        ['备注', '编号', '数值'],
        ['张三', 'empty-base', '按无基数'],
      ]),
    ],
    ['an empty sheet', sheet([])],
    ['notes alone', sheet([['随手记'], ['明天问处里']])],
  ])('over %s: read back, and taken back by the inverse', (_what, grid) => {
    const changes = policyChanges(grid, two);
    const after = applied(grid, changes);
    expect(usedBy(after)).toBe(two.id);
    expect(policyChanges(after, two)).toEqual([]);
    const back = applied(after, policyChanges(after, gx));
    expect(usedBy(back)).toBe(gx.id);
    const undone = applied(after, inverseOf(changes));
    expect([undone.rows, usedBy(undone)]).toEqual([grid?.rows ?? 0, gx.id]);
  });

  test('only the policy’s rows change: figures and notes of the other one stay', () => {
    const said = { parameters: { 'm1.award': '12.5' }, choices: DEFAULT_CHOICES };
    const before = applied(null, standardsChanges(null, gx, said));
    const after = applied(before, policyChanges(before, two));
    const different: string[] = [];
    for (let row = 1; row <= before.rows; row += 1)
      for (let column = 1; column <= before.columns; column += 1)
        if (JSON.stringify(before.value(row, column)) !== JSON.stringify(after.value(row, column)))
          different.push(`${row},${column}`);
    expect(after.rows).toBe(before.rows);
    expect(different).toEqual(['3,4', '3,5', '20,4']);
  });
});

describe('figures of two policies in one sheet', () => {
  const twice = { parameters: { 'm1.award': '8' }, choices: DEFAULT_CHOICES };
  const first = { parameters: { 'm1.award': '12.5', 'm3.cap': 'none' }, choices: DEFAULT_CHOICES };

  test('a figure of one is never the other’s, though both call it the same', () => {
    const own = applied(null, standardsChanges(null, gx, first));
    const chosen = applied(own, policyChanges(own, two));
    expect(readStandards(chosen, two)).toMatchObject({ said: { parameters: {} } });
    const both = applied(chosen, standardsChanges(chosen, two, twice));
    expect(readStandards(both, two)).toEqual({ said: twice, faults: [] });
    const back = applied(both, policyChanges(both, gx));
    expect(readStandards(back, gx)).toEqual({ said: first, faults: [] });
    expect(usedBy(back)).toBe(gx.id);
  });

  test('an id that does not say whose it is: told, unless the policy’s own row is there too', () => {
    const grid = sheet([
      ['编号', '名称', '单位', '数值'],
      ['pack', '', '', two.id],
      ['m1.award', '', '', 20],
      ['m3.cap', '', '', 5],
    ]);
    const { said, faults } = readStandards(grid, two);
    expect(said.parameters).toEqual({});
    expect(faults.map((fault) => say(fault, 'zh-CN', standardsWords.texts))).toEqual([
      `「补充标准」A3：编号m1.award没有写明是哪个政策的，未用于《${two.title}》；要用于它，请把编号写成yunling-2025q3:m1.award，或在任务窗格的“标准”中填写。`,
    ]);
    const filled = applied(grid, standardsChanges(grid, two, twice));
    expect(readStandards(filled, two)).toEqual({ said: twice, faults: [] });
    expect(readStandards(filled, gx)).toMatchObject({
      said: { parameters: { 'm1.award': '20', 'm3.cap': '5' } },
      faults: [],
    });
  });

  test.each([
    ['yunling-2025q3:m9.cap', two, ['standards.unknown-id']],
    ['elsewhere-2026:m9.cap', two, []],
    ['m9.cap', two, ['standards.unknown-id']],
    ['m1.relaxed.output', two, []],
    ['gx-2025q2-draft:m1.award', gx, ['standards.unknown-id']],
    ['yunling-2025q3：m1.award', gx, []],
  ] as const)('a row %s', (id, pack, codes) => {
    const grid = sheet([
      ['编号', '名称', '单位', '数值'],
      ['pack', '', '', pack.id],
      [id, '', '', 20],
    ]);
    expect(readStandards(grid, pack).faults.map(({ code }) => code)).toEqual(codes);
  });
});
