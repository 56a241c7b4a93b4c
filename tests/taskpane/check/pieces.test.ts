import type { ListView } from '../../../src/check/session';
import type { Finding } from '../../../src/list/reading';
import { loadedPack } from '../../../src/policy/packs';
import { headersOf, periodsOf, unitsOf } from '../../../src/taskpane/check/column-options';
import { byKind } from '../../../src/taskpane/check/finding-words';
import { fingerprint } from '../../../src/taskpane/check/fingerprint';
import { readPick } from '../../../src/taskpane/check/list-pick';
import { otherList } from '../../../src/taskpane/check/other-list';
import { tickedMeasures } from '../../../src/taskpane/check/list-store';
import { cellsInTheWay } from '../../../src/taskpane/planned-write';
import { changesBetween } from '../../../src/taskpane/standards/effect';
import { shownAmount } from '../../../src/taskpane/amount';
import { EMPTY } from '../../../src/workbook/cell';
import { GridBuilder } from '../../../src/workbook/grid';
import { memoryWords } from '../harness/memory-workbook';

const message = memoryWords.message('memory.no-sheet', { sheet: 'x' });
const list: ListView = {
  kind: 'list',
  sheet: '名单',
  area: { top: 3, left: 1, bottom: 5, right: 3 },
  headerTop: 3,
  headerRow: 3,
  title: null,
  reasons: [],
  columns: [
    { column: 1, key: 'name', header: '名称', unit: null, period: null, reasons: [], certain: true, sample: '' },
    { column: 3, key: 'output', header: '产值', unit: '万元', period: null, reasons: [], certain: true, sample: '' },
  ],
  unread: [{ column: 2, header: '备注', why: message }],
  others: [],
  rowCount: 2,
  measures: { 1: null, 2: message },
  warnings: [],
  questions: [],
};

describe('the list that the user points at', () => {
  test.each([
    [
      'all of it',
      'A3:L203',
      '3-4',
      { area: { top: 3, left: 1, bottom: 203, right: 12 }, header: { top: 3, bottom: 4 } },
    ],
    [
      'full width, one header row',
      'Ａ３：Ｌ２０３',
      '３',
      { area: { top: 3, left: 1, bottom: 203, right: 12 }, header: { top: 3, bottom: 3 } },
    ],
    ['the sheet alone', '', '', {}],
    ['a Chinese dash', '', '3—4', { header: { top: 3, bottom: 4 } }],
  ])('%s', (_, range, header, expected) => {
    expect(readPick('名单', range, header)).toEqual({ kind: 'pick', choices: { sheet: '名单', ...expected } });
  });
  test.each([
    ['no range', 'A3到', '', 'range'],
    ['a name', '名单区', '', 'range'],
    ['no row', '', '第三行', 'header'],
    ['upside down', '', '4-3', 'header'],
    ['row 0', '', '0', 'header'],
  ])('refuses %s', (_, range, header, field) => {
    expect(readPick('名单', range, header)).toMatchObject({ kind: 'fault', field });
  });
  test.each([
    ['上年!A3:K40', { sheet: '上年', area: { top: 3, left: 1, bottom: 40, right: 11 } }],
    ["'Q2 名单'!A3:K40", { sheet: 'Q2 名单', area: { top: 3, left: 1, bottom: 40, right: 11 } }],
    ["'it''s!'!A1:B2", { sheet: "it's!", area: { top: 1, left: 1, bottom: 2, right: 2 } }],
    ['A3:K40', null],
  ])('another list at %s', (address, expected) => {
    expect(otherList(address)).toEqual(expected);
  });
});

describe('what a check rests on', () => {
  const grid = (touch: (builder: GridBuilder) => void) => {
    const builder = new GridBuilder('名单');
    builder.set(1, 1, { kind: 'text', text: '单位：万元' });
    builder.set(3, 1, { kind: 'text', text: '名称' }).set(3, 3, { kind: 'text', text: '产值' });
    builder.set(4, 1, { kind: 'text', text: '甲' }).set(4, 3, { kind: 'number', number: 4000 });
    touch(builder);
    return fingerprint(builder.build(), list);
  };
  const plain = grid(() => undefined);
  const number = { kind: 'number', number: 1 } as const;
  test.each<[string, (builder: GridBuilder) => void]>([
    ['a figure', (b) => b.set(4, 3, { kind: 'number', number: 4000.0000000000005 })],
    ['a figure as text', (b) => b.set(4, 3, { kind: 'text', text: '4000' })],
    ['its format', (b) => b.set(4, 3, { kind: 'number', number: 4000 }, '0.0')],
    ['a row more', (b) => b.set(5, 1, { kind: 'text', text: '乙' })],
    ['the unit line', (b) => b.set(1, 1, { kind: 'text', text: '单位：千元' })],
    ['the header', (b) => b.set(3, 3, { kind: 'text', text: '营收' })],
  ])('%s changes it', (_, touch) => {
    expect(grid(touch)).not.toBe(plain);
  });
  test.each<[string, (builder: GridBuilder) => void]>([
    [
      'our result columns',
      (b) => b.set(3, 5, { kind: 'text', text: '核验结论' }).set(4, 5, { kind: 'text', text: '符合' }),
    ],
    ['our warning above them', (b) => b.set(2, 5, number)],
    ['a remark', (b) => b.set(4, 2, { kind: 'text', text: '见附件' })],
  ])('%s does not', (_, touch) => {
    expect(grid(touch)).toBe(plain);
  });
});

describe('columns', () => {
  const pack = loadedPack();
  test('headers stand as in the sheet, mapped or not', () => {
    expect(headersOf(list).map(({ header }) => header)).toEqual(['名称', '备注', '产值']);
  });
  test.each([
    ['output', ['元', '千元', '万元', '百万元', '亿元']],
    ['output.growth', ['%']],
    ['electricity', ['千瓦时', '万千瓦时', '亿千瓦时']],
    ['newJobs', []],
    ['name', []],
  ])('units of %s', (key, expected) => {
    expect(unitsOf(pack, key)).toEqual(expected);
  });
  test('periods to choose from leave out the one that was read', () => {
    expect(periodsOf(pack, { kind: 'cumulative', year: 2024, month: 6 })).toEqual([
      { kind: 'quarter', year: 2024, month: 6 },
      { kind: 'cumulative', year: 2024, month: 3 },
    ]);
  });
  test('a measure without its column is unticked until it is ticked', () => {
    const phase = { kind: 'found', list } as const;
    expect(tickedMeasures({ phase, ticks: {} })).toEqual([1]);
    expect(tickedMeasures({ phase, ticks: { 2: true } })).toEqual([1, 2]);
    expect(tickedMeasures({ phase, ticks: { 1: false } })).toEqual([]);
  });
});

describe('what a write would replace', () => {
  const cells = (before: readonly string[], after: readonly string[]) => {
    const content = (text: string) => ({ value: text === '' ? EMPTY : ({ kind: 'text', text } as const) });
    return {
      sheet: '名单',
      columns: ['E'],
      cells: after.length,
      replaces: false,
      changes: [
        {
          kind: 'cells' as const,
          sheet: '名单',
          top: 3,
          left: 5,
          before: before.map((t) => [content(t)]),
          after: after.map((t) => [content(t)]),
        },
      ],
    };
  };
  test.each([
    ['empty cells', ['', ''], ['符合', '不符合'], []],
    ['a cell of others', ['', '局里备注'], ['符合', '不符合'], ['E4']],
    ['the same text', ['符合', ''], ['符合', '不符合'], []],
  ])('%s', (_, before, after, expected) => {
    expect(cellsInTheWay(cells(before, after))).toEqual(expected);
  });
  test('our own columns are not in the way', () => {
    expect(cellsInTheWay({ ...cells(['旧结果'], ['符合']), replaces: true })).toEqual([]);
  });
});

describe('findings and counts', () => {
  const finding = (code: Finding['code'], row: number): Finding => ({ row, column: 1, code, message });
  test('by kind, the largest group first', () => {
    const groups = byKind([finding('base-suspect', 4), finding('unit-suspect', 5), finding('unit-suspect', 6)]);
    expect(groups.map(({ code, findings }) => [code, findings.length])).toEqual([
      ['unit-suspect', 2],
      ['base-suspect', 1],
    ]);
  });
  test('what a changed standard changed', () => {
    const counts = {
      eligible: 1,
      ineligible: 2,
      'undetermined-data': 0,
      'undetermined-standard': 3,
      'not-applicable': 0,
    };
    const summary = { rows: 6, counts, withFindings: 0, near: 0, findings: 0, measures: [] };
    expect(
      changesBetween(summary, { ...summary, counts: { ...counts, eligible: 4, 'undetermined-standard': 0 } }),
    ).toEqual([
      { verdict: 'eligible', from: 1, to: 4 },
      { verdict: 'undetermined-standard', from: 3, to: 0 },
    ]);
  });
  test.each([
    ['1234567.891', '1,234,567.891'],
    ['0.1', '0.1'],
    ['-1000', '-1,000'],
    ['1e21', '1e21'],
  ])('%s is shown as %s', (text, expected) => {
    expect(shownAmount(text)).toBe(expected);
  });
});
