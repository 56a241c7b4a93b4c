import { say } from '../../src/messages/say';
import { loadedPack } from '../../src/policy/packs';
import { builtInShelf } from '../../src/policy/shelf/shelf';
import type { PackFiles } from '../../src/policy/shelf/pack-files';
import { keepPackChanges, keptPackWords, KEPT_PACKS_SHEET, workbookShelf } from '../../src/report/kept-packs';
import { policyChanges } from '../../src/report/standards-write';
import { policyWords, workbookPolicy } from '../../src/report/workbook-policy';
import type { CellContent, CellValue } from '../../src/workbook/cell';
import { inverseOf } from '../../src/workbook/change';
import type { Change } from '../../src/workbook/change';
import { GridBuilder } from '../../src/workbook/grid';
import type { Grid } from '../../src/workbook/grid';
import { TWO } from '../policy/second/pack-two';

const here = builtInShelf(true);

/** A sheet after changes, each of which must find what it says was there. */
function applied(grid: Grid | null, changes: readonly Change[], sheet: string): Grid | null {
  const cells = new Map<string, CellValue>();
  let there = grid !== null;
  for (let row = 1; row <= (grid?.rows ?? 0); row += 1)
    for (let column = 1; column <= (grid?.columns ?? 0); column += 1)
      cells.set(`${row},${column}`, grid!.value(row, column));
  for (const change of changes) {
    if (change.sheet !== sheet) continue;
    if (change.kind === 'add-sheet') there = true;
    if (change.kind === 'remove-sheet') there = false;
    if (change.kind !== 'cells') continue;
    change.after.forEach((line: readonly CellContent[], down) => {
      line.forEach(({ value }, across) => {
        const at = `${change.top + down},${change.left + across}`;
        expect(cells.get(at) ?? { kind: 'empty' }).toEqual(change.before[down]![across]!.value);
        cells.set(at, value);
      });
    });
  }
  if (!there) return null;
  const builder = new GridBuilder(sheet);
  const placed = [...cells].map(([at, value]) => ({ at: at.split(',').map(Number), value }));
  for (const { at, value } of placed.sort((a, b) => a.at[0]! - b.at[0]! || a.at[1]! - b.at[1]!))
    if (value.kind !== 'empty') builder.set(at[0]!, at[1]!, value);
  return builder.build();
}

const keep = (grid: Grid | null, files: PackFiles = TWO.files): Grid =>
  applied(grid, keepPackChanges(grid, TWO.pack, files), KEPT_PACKS_SHEET)!;

/** The same sheet with one cell changed. */
function edited(grid: Grid, row: number, column: number, value: CellValue): Grid {
  const before = [[{ value: grid.value(row, column) }]];
  const change: Change = { kind: 'cells', sheet: grid.sheet, top: row, left: column, before, after: [[{ value }]] };
  return applied(grid, [change], grid.sheet)!;
}

const faultsOf = (grid: Grid): readonly string[] =>
  workbookShelf(here, grid).faults.flatMap(({ faults }) =>
    faults.map(({ message }) => say(message, 'zh-CN', keptPackWords.texts)),
  );

test('a policy kept in a workbook is read back, and judges there', () => {
  const grid = keep(null);
  const shelf = workbookShelf(here, grid);
  expect(shelf.faults).toEqual([]);
  expect(shelf.packs.at(-1)?.pack).toEqual(TWO.pack);
  expect(shelf.packs.at(-1)?.path).toBe(`${KEPT_PACKS_SHEET}/${TWO.pack.id}`);
  const standards = applied(null, policyChanges(null, TWO.pack), '补充标准');
  expect(workbookPolicy(standards, shelf)).toMatchObject({ kind: 'in-use', otherVersion: null });
  expect(workbookPolicy(standards, here).kind).toBe('absent');
});

test('no cell holds more than a cell can, nor begins like a formula or a number', () => {
  const long = { ...TWO.files, source: '=1+1 𠮷'.repeat(9_000) };
  for (const change of keepPackChanges(null, TWO.pack, long)) {
    if (change.kind !== 'cells') continue;
    for (const { value } of change.after.flat()) {
      if (value.kind !== 'text') continue;
      expect(value.text.length).toBeLessThanOrEqual(30_001);
      expect(value.text).not.toMatch(/^[=+\-@']/u);
      expect(value.text).not.toMatch(/\p{Cs}/u);
      expect(value.text).not.toMatch(/[\r\n]/u);
    }
  }
});

test('kept twice to the letter: nothing to write; a later version takes the place of the former, and the inverse brings it back', () => {
  const first = keep(null);
  expect(keepPackChanges(first, TWO.pack, TWO.files)).toEqual([]);
  const raw = JSON.parse(TWO.files.pack) as { title: string };
  const later = { ...TWO.files, pack: JSON.stringify({ ...raw, issuer: '另一个处室' }) };
  const changes = keepPackChanges(first, TWO.pack, later);
  const second = applied(first, changes, KEPT_PACKS_SHEET)!;
  expect(workbookShelf(here, second).packs.at(-1)?.pack.issuer).toBe('另一个处室');
  const undone = applied(second, inverseOf(changes), KEPT_PACKS_SHEET)!;
  expect(workbookShelf(here, undone).packs.at(-1)?.pack).toEqual(TWO.pack);
});

test.each<readonly [string, (grid: Grid) => Grid]>([
  ['a character changed', (grid) => edited(grid, 3, 6, { kind: 'text', text: '¶{"id":"x"}' })],
  ['a row gone', (grid) => [1, 2, 3, 4, 5, 6].reduce((now, column) => edited(now, 3, column, { kind: 'empty' }), grid)],
])('%s: not used, and told where', (_what, spoil) => {
  const spoilt = spoil(keep(null));
  expect(workbookShelf(here, spoilt).packs).toEqual(here.packs);
  expect(faultsOf(spoilt).join()).toMatch(/「政策数据」A[34]起的内容与校验值不符/u);
});

test('an id that is at hand in another version: the one at hand counts, and it is said', () => {
  const [own] = here.packs;
  const raw = JSON.parse(own!.files.pack) as { issuer: string };
  const other = { ...own!.files, pack: JSON.stringify({ ...raw, issuer: '别处' }) };
  const grid = applied(null, keepPackChanges(null, own!.pack, other), KEPT_PACKS_SHEET)!;
  expect(workbookShelf(here, grid).packs).toEqual(here.packs);
  expect(faultsOf(grid).join()).toContain('编号“gx-2025q2-draft”在手边另有一个版本');
  const same = applied(null, keepPackChanges(null, own!.pack, own!.files), KEPT_PACKS_SHEET)!;
  expect(workbookShelf(here, same)).toEqual(here);
});

test('a workbook judged under another version of its policy says so, and where', () => {
  const gx = loadedPack();
  const standards = applied(null, policyChanges(null, gx), '补充标准')!;
  expect(workbookPolicy(standards, here)).toMatchObject({ kind: 'in-use', otherVersion: null });
  const row = Array.from({ length: standards.rows }, (_, index) => index + 1).find(
    (each) => JSON.stringify(standards.value(each, 1)) === JSON.stringify({ kind: 'text', text: 'pack-version' }),
  )!;
  const older = edited(standards, row, 4, { kind: 'text', text: `${gx.id}@0123456789abcdef` });
  const policy = workbookPolicy(older, here);
  if (policy.kind !== 'in-use' || !policy.otherVersion) throw new Error('nothing is said');
  const said = say(policy.otherVersion, 'zh-CN', policyWords.texts);
  expect(said).toContain(`「补充标准」D${row}：本工作簿此前按这项政策的版本0123456789abcdef核验`);
  expect(said).toContain(gx.version);
  const noted = applied(older, policyChanges(older, gx), '补充标准')!;
  expect(workbookPolicy(noted, here)).toMatchObject({ otherVersion: null });
});
