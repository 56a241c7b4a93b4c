import { registerFunctions } from '../../../src/hosts/excel/register-functions';
import { liveStandards } from '../../../src/hosts/excel/live-standards';
import { ExcelWorkbook } from '../../../src/hosts/excel/excel-workbook';
import { FUNCTION_IDS } from '../../../src/functions/names';
import type { FunctionContext } from '../../../src/functions/definition';
import { loadedPack } from '../../../src/policy/packs';
import { NOTHING_SAID, standardsOf } from '../../../src/policy/standards';
import { officeHost } from './office-host/bridge';
import { HostBook } from './office-host/model';
import { World } from './office-host/world';

const pack = loadedPack();

/** Excel's error, as its own library makes it. */
class HostError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

function registered(context: () => FunctionContext): (id: string, ...given: unknown[]) => unknown {
  const known = new Map<string, (...given: unknown[]) => unknown>();
  registerFunctions({ associate: (id, implementation) => known.set(id, implementation), Error: HostError }, context);
  expect([...known.keys()]).toEqual(FUNCTION_IDS);
  return (id, ...given) => known.get(id)?.(...given, { address: '名单!E2', isInValuePreview: false });
}

function codeOf(call: () => unknown): string | null {
  try {
    call();
  } catch (thrown) {
    return thrown instanceof HostError ? thrown.code : String(thrown);
  }
  return null;
}

describe('functions in Excel', () => {
  const loaded: FunctionContext = { pack, standards: standardsOf(pack, NOTHING_SAID), locale: 'zh-CN' };
  const cell = registered(() => loaded);

  test('answer at once, with a value or a block, the call itself behind the arguments left aside', () => {
    expect(cell('VERDICT', 1, '机械', 4400, 4000)).toBe('符合');
    expect(cell('THRESHOLD', 1, 'output')).toBe(4000);
    expect(
      cell(
        'CHECK',
        [
          ['企业名称', '产值'],
          ['甲厂', 1],
        ],
        1,
      ),
    ).toHaveLength(2);
  });

  test('throw Excel’s own error, its words beside it', () => {
    expect(codeOf(() => cell('GROWTH', 1, 0))).toBe('#DIV/0!');
    expect(codeOf(() => cell('AWARD', 1))).toBe('#N/A');
    expect(() => cell('GAP', 9, '机械', 1, 1)).toThrow('此函数不适用于第9条；可填：1、2。');
  });

  test('an empty cell arrives as 0 on the desktop: the reason says that it decided', () => {
    expect(cell('REASON', 1, '机械', 2500, 0)).toContain('基数为0，按无基数');
    expect(cell('VERDICT', 1, '机械', 2500, '')).toBe('待定（缺数据）');
    expect(cell('VERDICT', 1, '机械', 2500, null)).toBe('待定（缺数据）');
  });

  test('wait for the workbook’s standards', () => {
    const waiting = registered(() => ({ ...loaded, standards: 'not loaded' }));
    expect(() => waiting('AWARD', 32, 'park')).toThrow('尚未读入');
    expect(waiting('GROWTH', 11, 10)).toBe(0.1);
  });
});

describe('the workbook’s standards', () => {
  function start(): { world: World; workbook: ExcelWorkbook } {
    const book = new HostBook();
    const sheet = book.add('补充标准');
    ['编号', '名称', '单位', '数值', '来源'].forEach((words, index) => {
      sheet.touch(1, index + 1).value = words;
    });
    sheet.touch(2, 1).value = 'm1.award';
    sheet.touch(2, 4).value = 20;
    const world = new World(book);
    const host = officeHost(world);
    return { world, workbook: new ExcelWorkbook((batch) => host.Excel.run(batch), { every: 5, editing: 20, lost: 20 }) };
  }

  const awardOf = (standards: ReturnType<ReturnType<typeof liveStandards>['current']>): unknown => {
    if (standards === 'not loaded') return standards;
    const value = standards.parameters.get('m1.award');
    return value?.kind === 'value' ? value.value.toNumber() : value?.kind;
  };
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120));

  test('are read at the start, and again when the sheet changes: then all is calculated anew', async () => {
    const { world, workbook } = start();
    const live = liveStandards(workbook, pack);
    expect(live.current()).toBe('not loaded');
    const stop = live.follow();
    await settled();
    expect(awardOf(live.current())).toBe(20);
    expect(world.book.calculations).toBe(1);
    const number = (value: number) => ({ value: { kind: 'number', number: value } }) as const;
    await workbook.apply([
      { kind: 'cells', sheet: '补充标准', top: 2, left: 4, before: [[number(20)]], after: [[number(25)]] },
    ]);
    await settled();
    expect(awardOf(live.current())).toBe(25);
    expect(world.book.calculations).toBe(2);
    // What says the same costs no calculation.
    await live.refresh();
    expect(world.book.calculations).toBe(2);
    stop();
    await workbook.apply([
      { kind: 'cells', sheet: '补充标准', top: 2, left: 4, before: [[number(25)]], after: [[number(30)]] },
    ]);
    await settled();
    expect(awardOf(live.current())).toBe(25);
  });

  test('are tried again while someone is typing', async () => {
    const { world, workbook } = start();
    world.editing = true;
    const live = liveStandards(workbook, pack, 20);
    await live.refresh();
    expect(live.current()).toBe('not loaded');
    world.editing = false;
    await settled();
    expect(awardOf(live.current())).toBe(20);
  });

  test('a workbook without the sheet has the policy’s own', async () => {
    const { world, workbook } = start();
    world.book.sheets.splice(0, 1, ...[]);
    world.book.add('名单');
    const live = liveStandards(workbook, pack);
    await live.refresh();
    expect(awardOf(live.current())).toBe('open');
  });
});
