import { call } from '../../src/functions';
import { readBasis, UNREAD } from '../../src/functions/basis';
import { FUNCTION_IDS } from '../../src/functions/names';
import { builtInShelf } from '../../src/policy/shelf/shelf';
import type { PackShelf } from '../../src/policy/shelf/shelf';
import { STANDARDS_SHEET } from '../../src/report/standards-words';
import { GridBuilder } from '../../src/workbook/grid';
import type { Grid } from '../../src/workbook/grid';
import { shelfOfTwo, TWO } from '../policy/second/pack-two';
import { ask } from './asking';

/** A sheet 补充标准 with these rows of id and value. */
function sheet(...rows: readonly (readonly [id: string, value: string])[]): Grid {
  const builder = new GridBuilder(STANDARDS_SHEET);
  [['编号', '数值'] as const, ...rows].forEach(([id, value], down) => {
    builder.set(down + 1, 1, { kind: 'text', text: id });
    builder.set(down + 1, 2, { kind: 'text', text: value });
  });
  return builder.build();
}

const cell = (
  id: Parameters<typeof ask>[0],
  args: readonly unknown[],
  grid: Grid | null,
  shelf: PackShelf = shelfOfTwo(),
) => ask(id, args, { ...readBasis({ standards: grid, keptPacks: null }, shelf).basis, locale: 'zh-CN' });

const two = ['pack', TWO.pack.id] as const;

test('the policy that the workbook names answers, with the standards that are its own', () => {
  expect(cell('VERDICT', [1, '制造业', 500], sheet(two))).toBe('符合');
  expect(cell('VERDICT', [1, '制造业', 499.99], sheet(two))).toBe('不符合');
  expect(cell('THRESHOLD', [1, 'sales'], sheet(two))).toBe(500);
  expect(cell('AWARD', [2], sheet(two))).toBe(20);
  expect(cell('AWARD', [1], sheet(two, ['m1.award', '12.5']))).toContain('m1.award');
  expect(cell('AWARD', [1], sheet(two, ['m1.award', '12.5'], ['yunling-2025q3:m1.award', '8']))).toBe(8);
  expect(cell('AWARD', [1], sheet(['m1.award', '12.5'], ['yunling-2025q3:m1.award', '8']))).toBe(12.5);
  expect(cell('CLAUSE', [2], sheet(two))).toBe('支持软件企业增收');
});

test('without a policy, all that rests on one says why, and what does not still answers', () => {
  const absent = sheet(['pack', 'other-2026']);
  const words = '#N/A 本工作簿指定的政策“other-2026”不在手边（「补充标准」B2）';
  for (const id of FUNCTION_IDS) {
    if (id === 'GROWTH' || id === 'CREDITCODE') continue;
    expect([id, cell(id, [1], absent)]).toEqual([id, expect.stringContaining(words)]);
  }
  expect(cell('GROWTH', [11, 10], absent)).toBe(0.1);
  expect(cell('CREDITCODE', ['91350100M000100Y43'], absent)).toBe(true);
});

test('a policy on its way is waited for; before the workbook is read, nothing is known of its policy', () => {
  expect(cell('CLAUSE', [1], sheet(two), builtInShelf(false))).toContain('正在读取');
  expect(cell('CLAUSE', [1], sheet(two), shelfOfTwo())).toContain('制造业');
  expect(call('CLAUSE', [1], { ...UNREAD, locale: 'zh-CN' })).toMatchObject({ error: '#N/A' });
});

test('equal marks, equal answers', () => {
  const mark = (grid: Grid | null, shelf = shelfOfTwo()): string =>
    readBasis({ standards: grid, keptPacks: null }, shelf).mark;
  expect(mark(null)).toBe(mark(sheet(['pack', 'gx-2025q2-draft'])));
  const marks = [
    mark(null),
    mark(sheet(two)),
    mark(sheet(two, ['yunling-2025q3:m1.award', '8'])),
    mark(sheet(two), builtInShelf(false)),
    mark(sheet(two), builtInShelf(true)),
    mark(sheet(['pack', 'other-2026'])),
  ];
  expect(new Set(marks).size).toBe(marks.length);
});
