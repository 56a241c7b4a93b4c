import { loadedPack } from '../../src/policy/packs';
import { DEFAULT_CHOICES, NOTHING_SAID } from '../../src/policy/standards';
import { say } from '../../src/messages/say';
import { readStandards } from '../../src/report/standards';
import { standardsChanges } from '../../src/report/standards-write';
import { standardsWords, STANDARDS_SHEET } from '../../src/report/standards-words';
import type { CellValue } from '../../src/workbook/cell';
import type { Change } from '../../src/workbook/change';
import { GridBuilder } from '../../src/workbook/grid';
import type { Grid } from '../../src/workbook/grid';

const pack = loadedPack();

function sheet(rows: readonly (readonly (string | number | null)[])[], percentAt?: readonly [number, number]): Grid {
  const builder = new GridBuilder(STANDARDS_SHEET);
  rows.forEach((cells, down) => {
    cells.forEach((cell, across) => {
      if (cell === null) return;
      const value: CellValue =
        typeof cell === 'number' ? { kind: 'number', number: cell } : { kind: 'text', text: cell };
      const percent = percentAt?.[0] === down && percentAt[1] === across;
      builder.set(down + 1, across + 1, value, percent ? '0%' : 'General');
    });
  });
  return builder.build();
}

/** The sheet after changes, from what it held. */
function applied(grid: Grid | null, changes: readonly Change[]): Grid {
  const cells = new Map<string, CellValue>();
  const key = (row: number, column: number) => `${String(row)},${String(column)}`;
  for (let row = 1; row <= (grid?.rows ?? 0); row += 1)
    for (let column = 1; column <= (grid?.columns ?? 0); column += 1)
      cells.set(key(row, column), grid!.value(row, column));
  for (const change of changes) {
    if (change.kind !== 'cells') continue;
    change.after.forEach((line, down) => {
      line.forEach(({ value }, across) => {
        const at = key(change.top + down, change.left + across);
        expect(cells.get(at) ?? { kind: 'empty' }).toEqual(change.before[down]![across]!.value);
        cells.set(at, value);
      });
    });
  }
  const builder = new GridBuilder(STANDARDS_SHEET);
  for (const [at, value] of [...cells].sort(([a], [b]) => Number(a.split(',')[0]) - Number(b.split(',')[0]))) {
    const [row, column] = at.split(',').map(Number);
    builder.set(row!, column!, value);
  }
  return builder.build();
}

test('a fresh sheet holds every parameter and choice, and reads back as nothing said', () => {
  const grid = applied(null, standardsChanges(null, pack, NOTHING_SAID));
  const read = readStandards(grid, pack);
  expect(read.faults).toEqual([]);
  expect(read.said.parameters).toEqual({});
  expect(read.said.choices).toEqual(DEFAULT_CHOICES);
});

test('what is said is written and read back, on a fresh sheet and over an old one', () => {
  const said = {
    parameters: { 'm1.relaxed.output': '3000', 'm1.relaxed.growth': '0.08', 'm3.cap': 'none', 'm1.award': '12.5' },
    choices: {
      emptyBase: 'none',
      zeroBase: 'missing',
      emptyPrior: 'zero',
      growthRounding: 1,
      industry: '建材',
    },
  } as const;
  const fresh = applied(null, standardsChanges(null, pack, said));
  expect(readStandards(fresh, pack)).toEqual({ said, faults: [] });
  const back = applied(fresh, standardsChanges(fresh, pack, NOTHING_SAID));
  expect(readStandards(back, pack)).toEqual({ said: NOTHING_SAID, faults: [] });
  expect(standardsChanges(fresh, pack, said)).toEqual([]);
});

test('a sheet of the user keeps its rows and notes; only what differs changes', () => {
  const grid = sheet([
    ['我们的标准'],
    ['编号', '名称', '单位', '数值', '来源', '备注'],
    ['m1.relaxed.output', '困难行业产值', '万元', '3,000', '厅里口头答复', '张三记'],
    ['empty-base', '', '', '按无基数', ''],
  ]);
  const said = {
    parameters: { 'm1.relaxed.output': '3200' },
    choices: { ...DEFAULT_CHOICES, emptyBase: 'none' },
  } as const;
  const changes = standardsChanges(grid, pack, said);
  const after = applied(grid, changes);
  expect(after.value(3, 6)).toEqual({ kind: 'text', text: '张三记' });
  expect(after.value(3, 5)).toEqual({ kind: 'text', text: '厅里口头答复' });
  expect(readStandards(after, pack)).toEqual({ said, faults: [] });
});

const VALUES: readonly (readonly [string, string, string | number, string | null, string | null])[] = [
  ['a number', 'm1.relaxed.output', 3000, '3000', null],
  ['text with separators and a unit', 'm1.relaxed.output', '３,０００ 万元', '3000', null],
  ['another unit of money', 'm1.award', '125000元', '12.5', null],
  ['a share', 'm1.relaxed.growth', 0.08, '0.08', null],
  ['points', 'm1.relaxed.growth', '8%', '0.08', null],
  ['a fall', 'm1.relaxed.growth', '-0.05', '-0.05', null],
  ['exactly the plain figure', 'm1.relaxed.output', 4000, '4000', null],
  ['over the plain figure', 'm1.relaxed.output', '4000.01', null, 'standards.bad-stricter'],
  ['growth over the plain rate', 'm1.relaxed.growth', 8, null, 'standards.bad-stricter'],
  ['no number', 'm1.relaxed.output', '约3000', null, 'standards.bad-form'],
  ['points for money', 'm1.award', '8%', null, 'standards.bad-form'],
  ['a negative award', 'm1.award', -1, null, 'standards.bad-span'],
  ['a share of everything', 'm3.rate', '100%', '1', null],
  ['a share of more than everything: 30 is no 30 %', 'm3.rate', 30, null, 'standards.bad-span'],
  ['too many digits', 'm1.award', '1234567890123', null, 'standards.bad-digits'],
  ['a cap that is none', 'm3.cap', '不设上限', 'none', null],
  ['no cap where there is none to have', 'm1.award', 'none', null, 'standards.bad-form'],
];

test.each(VALUES)('%s', (_, id, cell, expected, fault) => {
  const read = readStandards(
    sheet([
      ['编号', '名称', '单位', '数值', '来源'],
      [id, '', '', cell],
    ]),
    pack,
  );
  expect(read.said.parameters).toEqual(expected === null ? {} : { [id]: expected });
  expect(read.faults.map(({ code }) => code)).toEqual(fault === null ? [] : [fault]);
  for (const message of read.faults) expect(say(message, 'zh-CN', standardsWords.texts)).toContain('「补充标准」D2');
});

test('a choice that is not known, an id that is not known, an id twice: each names its cell', () => {
  const read = readStandards(
    sheet([
      ['编号', '名称', '单位', '数值'],
      ['empty-base', '', '', '随便'],
      ['m9.other', '', '', 5],
      ['m1.award', '', '', 10],
      ['m1.award', '', '', 20],
      ['industry', '', '', '没有这个行业'],
    ]),
    pack,
  );
  expect(read.said).toEqual({ parameters: { 'm1.award': '10' }, choices: DEFAULT_CHOICES });
  expect(read.faults.map(({ code, params }) => [code, params.cell])).toEqual(
    expect.arrayContaining([
      ['standards.bad-choice', 'D2'],
      ['standards.unknown-id', 'A3'],
      ['standards.twice', 'A5'],
      ['standards.bad-choice', 'D6'],
    ]),
  );
});

test('a choice that is a formula not calculated is said, never taken for the default in silence', () => {
  const builder = new GridBuilder(STANDARDS_SHEET);
  builder.set(1, 1, { kind: 'text', text: 'empty-base' });
  builder.set(1, 4, { kind: 'stale' }, 'General', '=IF(TRUE,"none","missing")');
  const read = readStandards(builder.build(), pack);
  expect(read.said.choices).toEqual(DEFAULT_CHOICES);
  expect(read.faults.map((fault) => say(fault, 'zh-CN', standardsWords.texts))).toEqual([
    expect.stringMatching(/「补充标准」D1：.*“未计算的公式”无法识别，按默认处理/),
  ]);
});
