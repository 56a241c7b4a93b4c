import { WorkbookBasis } from '../../../src/hosts/embedded/desk/workbook-basis';
import { ourFunctions } from '../../../src/hosts/embedded/our-functions';
import { builtInShelf } from '../../../src/policy/shelf/shelf';
import type { PackShelf } from '../../../src/policy/shelf/shelf';
import type { CellValue } from '../../../src/workbook/cell';
import { GridBuilder } from '../../../src/workbook/grid';
import type { Grid } from '../../../src/workbook/grid';
import { shelfOfTwo, TWO } from '../../policy/second/pack-two';

const text = (words: string): CellValue => ({ kind: 'text', text: words });

/** A grid's workbook with a sheet 补充标准 that names a policy; `later` is what its formula comes to once calculated. */
function scene(named: CellValue | null, shelf: PackShelf, later: CellValue | null = named) {
  const sheet = (value: CellValue | null): Grid => {
    const builder = new GridBuilder('补充标准');
    builder.set(1, 1, text('编号'));
    builder.set(1, 2, text('数值'));
    builder.set(2, 1, text('pack'));
    if (value) builder.set(2, 2, value);
    return builder.build();
  };
  let now = shelf;
  const told = new Set<() => void>();
  let recalculated = 0;
  const workbook = {
    sheets: () => Promise.resolve([{ name: '补充标准', visible: true }]),
    readNow: () => sheet(named),
    // Once it is calculated.
    read: () =>
      new Promise<Grid>((resolve) =>
        setTimeout(() => {
          resolve(sheet(later));
        }, 5),
      ),
    recalculate: () => {
      recalculated += 1;
      return Promise.resolve();
    },
  };
  const ours = ourFunctions(() => 'zh-CN');
  const live = {
    current: () => now,
    onChange: (listener: () => void) => {
      told.add(listener);
      return () => told.delete(listener);
    },
  };
  const basis = new WorkbookBasis(
    { workbook } as unknown as ConstructorParameters<typeof WorkbookBasis>[0],
    ours,
    live,
  );
  return {
    basis,
    arrive(next: PackShelf) {
      now = next;
      for (const listener of told) listener();
    },
    recalculated: () => recalculated,
    /** The policy that functions answer under, or the code of what they say instead. */
    under: () => ('unusable' in ours.basis ? ours.basis.unusable.message.code : ours.basis.pack.id),
    threshold: () => {
      const named = ours.functions.find(({ name }) => name === 'POLICY.THRESHOLD');
      return named?.call([1, 'sales']);
    },
  };
}

const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('before the workbook is read nothing is answered, whatever arrives', async () => {
  const at = scene(text(TWO.pack.id), builtInShelf(false));
  expect(at.under()).toBe('functions.not-loaded');
  at.arrive(shelfOfTwo());
  await quiet();
  expect(at.under()).toBe('functions.not-loaded');
});

test('a policy that arrives later answers from then on, and is calculated once', async () => {
  const at = scene(text(TWO.pack.id), builtInShelf(false));
  await at.basis.read(false);
  expect([at.under(), at.recalculated()]).toEqual(['policy.awaited', 0]);
  at.arrive(shelfOfTwo());
  await quiet();
  expect([at.under(), at.recalculated(), at.threshold()]).toEqual([TWO.pack.id, 1, { kind: 'value', value: 500 }]);
  at.arrive(shelfOfTwo());
  await quiet();
  expect(at.recalculated()).toBe(1);
});

test('a policy named by a formula counts as soon as that is calculated', async () => {
  const at = scene({ kind: 'stale' }, shelfOfTwo(), text(TWO.pack.id));
  await at.basis.read(false);
  expect(at.under()).toBe('policy.uncalculated');
  await quiet();
  expect([at.under(), at.recalculated()]).toEqual([TWO.pack.id, 1]);
});

test('another workbook in its place: nothing of the last one is left', async () => {
  const at = scene(text(TWO.pack.id), shelfOfTwo());
  await at.basis.read(false);
  expect(at.under()).toBe(TWO.pack.id);
  at.basis.forget();
  expect(at.under()).toBe('functions.not-loaded');
});
