import type { PaneModel } from '../../../src/taskpane/pane-model';
import type { OutgoingFile } from '../../../src/hosts/books/outgoing-file';
import { COUNTS_SHEET } from '../../../src/report/target-counts';
import { SCENARIOS_SHEET } from '../../../src/report/scenario-sheet';
import { builtInShelf, withFolder } from '../../../src/policy/shelf/shelf';
import { readPackFiles } from '../../../src/policy/shelf/pack-files';
import { finalVersion } from '../harness/final-version';
import { memoryBooks } from '../harness/memory-books';
import { trialList } from '../harness/trial-list';
import { realModel, until } from '../real-model';

jest.setTimeout(300_000);

const OUTPUT = '/measures/1/eligibility/eligible/withBase/then/of/0/plain/value';

async function checked(rows: number, books: OutgoingFile[] = []): Promise<Awaited<ReturnType<typeof realModel>>> {
  const pane = await realModel(trialList(rows), { books: memoryBooks(books) });
  await pane.model.check();
  return pane;
}

async function tried({ trial }: PaneModel, value: string): Promise<void> {
  trial.scenario.move(OUTPUT, value);
  await until(() => trial.scenario.store.getState().effect !== null && !trial.scenario.store.getState().busy);
}

test('the list is held against the targets without a check', async () => {
  const { model, stop } = await realModel(trialList(60));
  await model.trial.targets.look();
  const { targets } = model.trial.targets.store.getState();
  expect(targets!.targets).toHaveLength(12);
  expect(targets!.targets.find(({ measure }) => measure === 9)!.rows).toBe(5);
  stop();
});

test('a count reached is kept in the workbook, read again, and taken back in one step', async () => {
  const { model, workbook, stop } = await realModel(trialList(12));
  const { targets } = model.trial;
  expect(await targets.keep('m6.newProjects', '38')).toBe(true);
  await until(() => targets.store.getState().counts['m6.newProjects'] === '38');
  expect((await workbook.sheets()).map(({ name }) => name)).toContain(COUNTS_SHEET);
  expect(await targets.keep('m6.newProjects', '41')).toBe(true);
  await until(() => targets.store.getState().counts['m6.newProjects'] === '41');
  await model.ledger.undo();
  await until(() => targets.store.getState().counts['m6.newProjects'] === '38');
  stop();
});

test('a threshold that is moved is judged once it is at rest, and put back leaves nothing', async () => {
  const { model, stop } = await checked(120);
  const { scenario } = model.trial;
  await scenario.look();
  expect(scenario.store.getState().movables).toHaveLength(6);
  scenario.move(OUTPUT, '3900');
  scenario.move(OUTPUT, '3800');
  await tried(model, '3500');
  const { effect, rows, total } = scenario.store.getState();
  expect(effect!.measures[0]!.gained).toBeGreaterThan(0);
  expect(total).toBe(effect!.changed);
  expect(rows[0]!.now).toBe('eligible');
  await scenario.show('lost');
  expect(scenario.store.getState()).toMatchObject({ total: 0, rows: [] });
  scenario.move(OUTPUT, null);
  await until(() => scenario.store.getState().effect === null);
  stop();
});

test('a scenario is shown before it is written, read back, compared, and taken out again', async () => {
  const { model, workbook, stop } = await checked(60);
  const { scenario, saved } = model.trial;
  await scenario.look();
  await tried(model, '3500');
  await saved.keep({ ...scenario.store.getState().scenario, name: '降到3500' });
  expect(model.proposals.store.getState().proposal).not.toBeNull();
  expect((await workbook.sheets()).map(({ name }) => name)).not.toContain(SCENARIOS_SHEET);
  await model.proposals.accept();
  await until(() => saved.store.getState().scenarios.length === 1);
  expect(saved.store.getState().scenarios).toEqual([
    { name: '降到3500', thresholds: { [OUTPUT]: '3500' }, parameters: {} },
  ]);
  await saved.compare();
  const { compared } = saved.store.getState();
  expect(compared!.columns.map(({ name }) => name)).toEqual([null, '降到3500']);
  expect(compared!.columns[1]!.gained).toBe(scenario.store.getState().effect!.measures[0]!.gained);
  await saved.remove('降到3500');
  await model.proposals.accept();
  await until(() => saved.store.getState().scenarios.length === 0);
  stop();
});

test('the enterprises just under the line go out as a workbook, or into this one once shown', async () => {
  const books: OutgoingFile[] = [];
  const { model, workbook, stop } = await checked(120, books);
  const { near } = model.trial;
  await near.look({ measure: 1, metric: 'output', within: { kind: 'share', most: '0.1' } });
  const { found, rows } = near.store.getState();
  expect(found!.total).toBeGreaterThan(0);
  expect(rows).toHaveLength(Math.min(50, found!.total));
  await near.handOut();
  expect(near.store.getState().failure).toBeNull();
  expect(books.map(({ name }) => name)).toEqual(['临门一脚名单.xlsx']);
  await near.write();
  await model.proposals.accept();
  expect((await workbook.sheets()).map(({ name }) => name)).toContain('临门一脚名单');
  stop();
});

test('a curve is drawn over a range, its own value among the points', async () => {
  const { model, stop } = await checked(60);
  const { curve, scenario } = model.trial;
  await scenario.look();
  curve.choose({ along: { kind: 'threshold', id: OUTPUT }, low: '2000', high: '6000' });
  curve.draw(['4000']);
  await until(() => curve.store.getState().points !== null);
  const { points } = curve.store.getState();
  expect(points!.map(({ value }) => value)).toContain('4000');
  const counts = points!.map(({ eligible }) => eligible);
  expect([...counts].sort((a, b) => b - a)).toEqual(counts);
  curve.choose({ low: '6000' });
  curve.draw([]);
  await until(() => curve.store.getState().points === null);
  stop();
});

test('the list under another policy of the shelf', async () => {
  const files = finalVersion();
  const shelf = withFolder(builtInShelf(true), 'packs/正式稿', readPackFiles(files), files);
  const { model, stop } = await checked(60);
  await model.trial.otherPolicy.compare(shelf.packs[shelf.packs.length - 1]!);
  const { comparison, rows, failure } = model.trial.otherPolicy.store.getState();
  expect(failure).toBeNull();
  expect(comparison!.gained).toBeGreaterThan(0);
  expect(rows[0]!.now.words.join()).toContain('3500万元');
  stop();
});
