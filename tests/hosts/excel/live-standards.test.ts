import { call } from '../../../src/functions';
import type { FunctionId } from '../../../src/functions/names';
import { TEXTS } from '../../../src/functions/texts';
import { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import { liveStandards } from '../../../src/hosts/excel/live-standards';
import type { LiveStandards } from '../../../src/hosts/excel/live-standards';
import { say } from '../../../src/messages/say';
import { builtInShelf } from '../../../src/policy/shelf/shelf';
import type { PackShelf } from '../../../src/policy/shelf/shelf';
import { shelfOfTwo, TWO } from '../../policy/second/pack-two';
import { EMPTY } from '../../../src/workbook/cell';
import type { CellContent } from '../../../src/workbook/cell';
import { officeHost } from './office-host/bridge';
import type { HostSheet } from './office-host/model';
import { HostBook } from './office-host/model';
import { rangeAt, told } from './office-host/range';
import { EVENT, World } from './office-host/world';

const PATIENCE = { every: 5, editing: 20, lost: 20 };

const WAITS = { retry: 20, look: 10 };

/** A workbook with 补充标准, a list with formulas of ours, and a sheet of the user's own. */
class Scene {
  readonly book = new HostBook();
  readonly standards: HostSheet;
  readonly list: HostSheet;
  readonly own: HostSheet;
  readonly world: World;
  readonly workbook: ExcelWorkbook;
  readonly live: LiveStandards;
  stop: () => void = () => undefined;
  shelf: PackShelf = builtInShelf(true);
  readonly #told = new Set<() => void>();

  constructor() {
    this.standards = this.book.add('补充标准');
    ['编号', '名称', '单位', '数值', '来源'].forEach((words, index) => {
      this.standards.touch(1, index + 1).value = words;
    });
    this.standards.touch(2, 1).value = 'm1.award';
    this.standards.touch(2, 4).value = 20;
    this.list = this.book.add('名单');
    this.list.touch(1, 1).value = '甲厂';
    Object.assign(this.list.touch(2, 2), { formula: '=POLICY.AWARD(1)', value: 20 });
    this.own = this.book.add('台账');
    Object.assign(this.own.touch(1, 1), { formula: '=SUM(B1:B9)', value: 0 });
    this.world = new World(this.book);
    const host = officeHost(this.world);
    this.workbook = new ExcelWorkbook((batch) => host.Excel.run(batch), PATIENCE);
    const shelf = {
      current: () => this.shelf,
      onChange: (listener: () => void) => {
        this.#told.add(listener);
        return () => this.#told.delete(listener);
      },
    };
    this.live = liveStandards(this.workbook, shelf, WAITS);
  }

  async follow(): Promise<void> {
    this.stop = this.live.follow();
    await until(() => this.calculated() === 1);
  }

  /** The award of measure 1 as its cell shows it, once calculated: a value, or the code of what is the matter. */
  award(): unknown {
    return this.cell('AWARD', 1);
  }

  /** What a cell with such a formula shows. */
  cell(id: FunctionId, ...args: readonly unknown[]): unknown {
    const result = call(id, args, { ...this.live.current(), locale: 'zh-CN' });
    if (result.kind !== 'error') return result.kind === 'value' ? result.value : null;
    return say(result.message, 'zh-CN', TEXTS);
  }

  /** The office's policies have arrived. */
  arrive(shelf: PackShelf): void {
    this.shelf = shelf;
    for (const listener of this.#told) listener();
  }

  /** How many listen to the shelf. */
  heard(): number {
    return this.#told.size;
  }

  calculated(): number {
    return this.list.calculations;
  }

  /** The value of m1.award as someone else changes it, with an event of theirs. */
  remotely(value: number): void {
    this.standards.touch(2, 4).value = value;
    told(this.world, rangeAt(this.standards, 'D2'), 'Unknown');
  }

  async anyRequest(): Promise<void> {
    await this.workbook.sheets().catch(() => undefined);
  }
}

async function until(done: () => boolean): Promise<void> {
  for (let turn = 0; turn < 600 && !done(); turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(done()).toBe(true);
}

/** Long enough for anything that is on its way. */
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 150));

const number = (value: number): CellContent => ({ value: { kind: 'number', number: value } });
const NOT_READ = /尚未读入/;

let scene: Scene;
beforeEach(() => {
  scene = new Scene();
});
afterEach(() => {
  scene.stop();
});

function edit(before: number, after: number): Promise<unknown> {
  return scene.workbook.apply([
    { kind: 'cells', sheet: '补充标准', top: 2, left: 4, before: [[number(before)]], after: [[number(after)]] },
  ]);
}

test('before they are read functions say so; then the sheets with formulas of ours are calculated, and no other', async () => {
  expect(scene.award()).toMatch(NOT_READ);
  await scene.follow();
  expect(scene.award()).toBe(20);
  expect([scene.own.calculations, scene.standards.calculations, scene.book.calculations]).toEqual([0, 0, 0]);
});

test('an edit counts at once; what says the same costs no calculation', async () => {
  await scene.follow();
  await edit(20, 25);
  await until(() => scene.calculated() === 2);
  expect(scene.award()).toBe(25);
  await scene.live.refresh();
  await quiet();
  expect(scene.calculated()).toBe(2);
  expect(scene.own.calculations).toBe(0);
});

test('a colleague’s edit counts as one’s own', async () => {
  await scene.follow();
  scene.remotely(30);
  await scene.anyRequest();
  await until(() => scene.award() === 30 && scene.calculated() === 2);
});

test('the sheet is taken off, and comes back', async () => {
  await scene.follow();
  scene.book.remove(scene.standards);
  scene.world.tell(EVENT.deleted, { source: 'Local', worksheetId: scene.standards.id });
  await scene.anyRequest();
  await until(() => scene.calculated() === 2);
  expect(scene.award()).toContain('m1.award');
  scene.book.sheets.push(scene.standards);
  scene.world.tell(EVENT.added, { source: 'Local', worksheetId: scene.standards.id });
  await scene.anyRequest();
  await until(() => scene.calculated() === 3);
  expect(scene.award()).toBe(20);
});

test.each<[string, () => Promise<void>]>([
  [
    'an edit elsewhere',
    async () => {
      told(scene.world, rangeAt(scene.own, 'B1'));
      await scene.anyRequest();
    },
  ],
  ['a click', () => scene.workbook.select({ sheet: '名单', area: { top: 1, left: 1, bottom: 1, right: 1 } })],
])('renamed away and back, of which Excel says nothing: found out by %s', async (_, something) => {
  await scene.follow();
  scene.standards.name = '旧标准';
  await something();
  await until(() => scene.calculated() === 2);
  expect(scene.award()).toContain('m1.award');
  scene.standards.name = '补充标准';
  await something();
  await until(() => scene.calculated() === 3);
  expect(scene.award()).toBe(20);
});

test('a value that hangs on another sheet is read again when that one changes', async () => {
  Object.assign(scene.standards.touch(2, 4), { formula: '=台账!B1', value: 20 });
  await scene.follow();
  scene.standards.touch(2, 4).value = 40;
  told(scene.world, rangeAt(scene.own, 'B1'));
  await scene.anyRequest();
  await until(() => scene.award() === 40 && scene.calculated() === 2);
});

test('while someone types into a cell nothing is known; then all is read and calculated', async () => {
  await scene.follow();
  scene.world.editing = true;
  await scene.live.refresh();
  expect(scene.award()).toMatch(NOT_READ);
  scene.standards.touch(2, 4).value = 50;
  await quiet();
  expect(scene.award()).toMatch(NOT_READ);
  expect(scene.calculated()).toBe(1);
  scene.world.editing = false;
  await until(() => scene.award() === 50 && scene.calculated() === 2);
  expect(scene.own.calculations).toBe(0);
});

test('a connection that fails at the start is tried until it holds', async () => {
  scene.world.disconnected = true;
  scene.stop = scene.live.follow();
  await quiet();
  expect(scene.award()).toMatch(NOT_READ);
  scene.world.disconnected = false;
  await until(() => scene.award() === 20 && scene.calculated() === 1);
});

test('a calculation that Excel refuses is asked again until it is done', async () => {
  await scene.follow();
  const { recalculate } = scene.workbook;
  let refused = 0;
  scene.workbook.recalculate = () => {
    refused += 1;
    return Promise.reject(new Error('busy'));
  };
  await edit(20, 25);
  await until(() => refused > 3);
  expect(scene.calculated()).toBe(1);
  scene.workbook.recalculate = recalculate;
  await until(() => scene.calculated() === 2);
  expect(scene.award()).toBe(25);
});

test('a calculation that is refused after they were read again is asked again too', async () => {
  await scene.follow();
  const { recalculate } = scene.workbook;
  let refuse: () => void = () => undefined;
  let asked = 0;
  scene.workbook.recalculate = () => {
    asked += 1;
    return new Promise((_, refused) => {
      refuse = () => {
        refused(new Error('busy'));
      };
    });
  };
  await edit(20, 25);
  await until(() => asked === 1);
  await quiet();
  await scene.live.refresh();
  expect([asked, scene.award()]).toEqual([1, 25]);
  scene.workbook.recalculate = recalculate;
  refuse();
  await until(() => scene.calculated() === 2);
});

test('the last of several edits counts, in whatever order their readings come', async () => {
  await scene.follow();
  const { read } = scene.workbook;
  const waiting: (() => void)[] = [];
  scene.workbook.read = async (sheet) => {
    const grid = await read.call(scene.workbook, sheet);
    if (waiting.length < 1) await new Promise<void>((resolve) => waiting.push(resolve));
    return grid;
  };
  const first = scene.live.refresh();
  await until(() => waiting.length === 1);
  scene.standards.touch(2, 4).value = 60;
  await scene.live.refresh();
  expect(scene.award()).toBe(60);
  waiting[0]?.();
  await first;
  expect(scene.award()).toBe(60);
});

test('a cell that is asked while they are read again says so, and is calculated after', async () => {
  await scene.follow();
  const { read } = scene.workbook;
  let go: () => void = () => undefined;
  scene.workbook.read = async (sheet) => {
    await new Promise<void>((resolve) => (go = resolve));
    return read.call(scene.workbook, sheet);
  };
  const reading = scene.live.refresh();
  await until(() => go.length === 0 && 'unusable' in scene.live.current());
  expect(scene.award()).toMatch(NOT_READ);
  await quiet();
  go();
  await reading;
  expect(scene.award()).toBe(20);
  expect(scene.calculated()).toBe(2);
});

test('a workbook without the sheet has the policy’s own', async () => {
  scene.book.remove(scene.standards);
  await scene.follow();
  expect(scene.award()).toContain('m1.award');
});

test('stopped, it follows no more', async () => {
  await scene.follow();
  // The handlers are taken off in a request: an event comes in before it.
  scene.stop();
  scene.remotely(25);
  await quiet();
  await edit(25, 30);
  await quiet();
  expect(scene.award()).toBe(20);
  expect(scene.calculated()).toBe(1);
});

const words = (text: string | null): readonly CellContent[] => [
  { value: text === null ? EMPTY : { kind: 'text', text } },
];

/** The workbook names another policy. */
function name(before: string | null, after: string): Promise<unknown> {
  const cell = { kind: 'cells', sheet: '补充标准', top: 3 } as const;
  const row = before === null ? [{ ...cell, left: 1, before: [words(null)], after: [words('pack')] }] : [];
  return scene.workbook.apply([...row, { ...cell, left: 4, before: [words(before)], after: [words(after)] }]);
}

test('another policy answers once it is named and there; meanwhile none does, and each time it is calculated anew', async () => {
  scene.shelf = builtInShelf(false);
  expect(scene.cell('CLAUSE', 1)).toMatch(NOT_READ);
  await scene.follow();
  expect(scene.cell('THRESHOLD', 1, 'output')).toBe(4000);
  await name(null, TWO.pack.id);
  await until(() => scene.calculated() === 2);
  expect(scene.cell('THRESHOLD', 1, 'output')).toContain('正在读取');
  expect(scene.cell('GROWTH', 11, 10)).toBe(0.1);
  scene.arrive(shelfOfTwo());
  await until(() => scene.calculated() === 3);
  expect(scene.cell('THRESHOLD', 1, 'sales')).toBe(500);
  expect(scene.cell('VERDICT', 1, '制造业', 500)).toBe('符合');
  // The figure in the sheet is the first policy's.
  expect(scene.award()).toContain('m1.award');
  await name(TWO.pack.id, 'gone-2026');
  await until(() => scene.calculated() === 4);
  expect(scene.cell('VERDICT', 1, '制造业', 500)).toContain('“gone-2026”不在手边（「补充标准」D3）');
  scene.stop();
  expect(scene.heard()).toBe(0);
});

test('a policy that arrives and that the workbook does not use costs no calculation', async () => {
  scene.shelf = builtInShelf(false);
  await scene.follow();
  scene.arrive(shelfOfTwo());
  await quiet();
  expect([scene.calculated(), scene.award()]).toEqual([1, 20]);
});
