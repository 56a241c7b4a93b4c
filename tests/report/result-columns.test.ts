import { isOwnHeading, isOwnSheet, isOwnWarning, isResultHeading } from '../../src/list';
import { vocabulary } from '../../src/messages/message';
import { say } from '../../src/messages/say';
import { loadedPack } from '../../src/policy/packs';
import type { Pack } from '../../src/policy/pack';
import { exact } from '../../src/quantity/exact';
import { resultColumns, resultHeadings, resultWords } from '../../src/report/result-columns';
import type { ResultRow } from '../../src/report/result-columns';
import { STANDARDS_SHEET } from '../../src/report/standards-words';
import { templateChanges } from '../../src/report/template';
import type { Verdict } from '../../src/rules/verdict';
import type { CellValue } from '../../src/workbook/cell';
import type { Change } from '../../src/workbook/change';
import { inverse } from '../../src/workbook/change';
import { GridBuilder } from '../../src/workbook/grid';
import type { Grid } from '../../src/workbook/grid';

const pack = loadedPack();
const why = vocabulary({ 'test.why': { 'zh-CN': '理由', en: 'why' } });
const texts = { ...resultWords.texts, ...why.texts };

function grid(rows: readonly (readonly (string | number | null)[])[]): Grid {
  const builder = new GridBuilder('名单');
  rows.forEach((cells, down) => {
    cells.forEach((cell, across) => {
      if (cell === null) return;
      const value: CellValue =
        typeof cell === 'number' ? { kind: 'number', number: cell } : { kind: 'text', text: cell };
      builder.set(down + 1, across + 1, value);
    });
  });
  return builder.build();
}

const row = (at: number, ...verdicts: Verdict[]): ResultRow => ({
  row: at,
  results: verdicts.map((verdict) => ({ verdict, reason: [why.message('test.why')] })),
});
const eligible: Verdict = { kind: 'eligible', award: { kind: 'amount', amount: exact('12.5') } };
const short: Verdict = { kind: 'ineligible', gaps: new Map([['output', exact('100.01')]]) };
const open: Verdict = { kind: 'undetermined', cause: 'data', missing: ['output'] };

function plan(sheet: Grid, rows: readonly ResultRow[], more: Partial<Parameters<typeof resultColumns>[0]> = {}) {
  return resultColumns({
    grid: sheet,
    headerTop: 2,
    headerRow: 2,
    rows,
    measures: [1],
    pack,
    speak: (message) => say(message, 'zh-CN', texts),
    place: 'append',
    highlight: false,
    ...more,
  });
}

function written(changes: readonly Change[]): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const change of changes) {
    if (change.kind !== 'cells') continue;
    change.after.forEach((line, down) => {
      line.forEach(({ value }, across) => {
        const at = `${String(change.top + down)},${String(change.left + across)}`;
        cells[at] = value.kind === 'text' ? value.text : value.kind === 'number' ? value.number : null;
      });
    });
  }
  return cells;
}

const LIST = grid([['2025年二季度名单'], ['企业名称', '产值'], ['甲', 4400], ['小计', 4400], ['乙', 3899.99]]);

test('right of the last used column, headings on the lowest header row, nothing on rows that are no enterprise', () => {
  const { changes, columns, replaces } = plan(LIST, [row(3, eligible), row(5, short)]);
  expect(columns).toEqual(['C', 'D', 'E', 'F']);
  expect(replaces).toBe(false);
  const cells = written(changes);
  expect([cells['2,3'], cells['2,4'], cells['2,5'], cells['2,6']]).toEqual(resultHeadings(pack, [1]));
  expect([cells['3,3'], cells['3,4'], cells['3,5'], cells['3,6']]).toEqual(['符合', '理由', null, 12.5]);
  expect([cells['4,3'], cells['4,4'], cells['4,5'], cells['4,6']]).toEqual([null, null, null, null]);
  expect([cells['5,3'], cells['5,5'], cells['5,6']]).toEqual(['不符合', 100.01, null]);
});

test('a draft says so above the headings', () => {
  expect(written(plan(LIST, [row(3, open)]).changes)['1,3']).toMatch(
    /^依据《.*（征求意见稿）》测算，仅供参考，不作为申报、公示、兑现依据$/,
  );
});

test.each<readonly [Partial<Pack>, RegExp | null]>([
  [{ status: 'in-force' }, null],
  [{ status: 'lapsed' }, null],
  [{ status: 'in-force', origin: { ...pack.origin, kind: 'summary' } }, /兑现依据$/],
  [
    { status: 'unverified' },
    /^依据《.*》测算，仅供参考，不作为申报、公示、兑现依据；该政策效力未核实，使用前请向发文单位核实$/,
  ],
  [{ status: 'unverified', origin: { ...pack.origin, kind: 'summary' } }, /效力未核实/],
])('what stands with results under %j, and the list reader knows it for ours', (differing, words) => {
  const warning = written(plan(LIST, [row(3, open)], { pack: { ...pack, ...differing } }).changes)['1,3'];
  if (words === null) expect(warning).toBeUndefined();
  else {
    expect(warning).toMatch(words);
    expect(isOwnWarning(String(warning))).toBe(true);
  }
});

test('a header on the first row: the warning goes below the list', () => {
  const sheet = grid([
    ['企业名称', '产值'],
    ['甲', 4400],
  ]);
  const cells = written(plan(sheet, [row(2, eligible)], { headerTop: 1, headerRow: 1 }).changes);
  expect(cells['3,3']).toContain('仅供参考');
});

test('the gap is headed by the unit that it is in', () => {
  const kilowatts: Pack = {
    ...pack,
    metrics: pack.metrics.map((metric) => ({ ...metric, unit: '万千瓦时' })),
  };
  expect(resultHeadings(kilowatts, [1])).toEqual(['核验结论', '核验说明', '达标差额（万千瓦时）', '奖补金额（万元）']);
  expect(resultHeadings(kilowatts, [1, 2]).every(isResultHeading)).toBe(true);
});

test('several measures: each heading says which', () => {
  expect(resultHeadings(pack, [1, 2])[0]).toBe('第1条（增产增效）核验结论');
  expect(resultHeadings(pack, [1, 2]).every(isOwnHeading)).toBe(true);
  expect(isOwnHeading('核验结论说明')).toBe(false);
  expect(isOwnSheet(STANDARDS_SHEET)).toBe(true);
});

test('the next run writes into its own former columns, and leaves a column that stands right of them', () => {
  const after = grid([
    ['2025年二季度名单', null, null, null, null, null, null],
    ['企业名称', '产值', '核验结论', '核验说明', '达标差额（万元）', '奖补金额（万元）', '备注'],
    ['甲', 4400, '不符合', '旧', 5, null, '留着'],
  ]);
  const again = plan(after, [row(3, eligible)], { place: 'replace' });
  expect(again.replaces).toBe(true);
  expect(again.columns).toEqual(['C', 'D', 'E', 'F']);
  const cells = written(again.changes);
  expect([cells['3,3'], cells['3,5'], cells['3,7']]).toEqual(['符合', null, undefined]);
  const wider = plan(after, [row(3, eligible, open)], { place: 'replace', measures: [1, 2] });
  expect(wider.columns).toEqual(['H', 'I', 'J', 'K', 'L', 'M', 'N', 'O']);
  expect(written(wider.changes)['3,3']).toBeNull();
  expect(written(wider.changes)['3,7']).toBeUndefined();
});

test('a sum, a note or a formula of the user’s under our columns stays; what a row was told that is no enterprise now goes', () => {
  const headings = ['企业名称', '产值', '核验结论', '核验说明', '达标差额（万元）', '奖补金额（万元）'];
  const builder = new GridBuilder('名单');
  const set = (at: number, column: number, value: CellValue, formula?: string): void => {
    builder.set(at, column, value, 'General', formula);
  };
  const text = (words: string): CellValue => ({ kind: 'text', text: words });
  headings.forEach((words, index) => {
    set(2, index + 1, text(words));
  });
  ['甲', 4400, '符合', '旧', null, 12.5].forEach((cell, index) => {
    if (cell !== null) set(3, index + 1, typeof cell === 'number' ? { kind: 'number', number: cell } : text(cell));
  });
  // Once an enterprise, now a heading of a section.
  [4, 5].forEach((at) => {
    set(at, 1, text('小计'));
  });
  set(4, 3, text('不符合'));
  set(4, 5, { kind: 'number', number: 5 });
  set(4, 6, { kind: 'number', number: 1 }, '=F3*2');
  set(5, 3, text('请领导阅'));
  set(5, 6, { kind: 'number', number: 12.5 }, '=SUM(F3:F4)');
  const sheet = builder.build();
  for (const measures of [[1], [1, 2]]) {
    const verdicts = measures.map(() => eligible);
    const { changes } = plan(sheet, [row(3, ...verdicts)], { place: 'replace', measures });
    const block = changes.flatMap((change) => (change.kind === 'cells' ? [change] : []));
    const former = block.find(({ left, top }) => left === 3 && top === 2);
    const at = (of: number, column: number) => former?.after[of - 2]?.[column - 3];
    expect([at(4, 3)?.value, at(4, 5)?.value]).toEqual([{ kind: 'empty' }, { kind: 'empty' }]);
    expect(at(4, 6)?.formula).toBe('=F3*2');
    // A row that is all the user's is not even written again.
    const touched = block.filter(({ left, top, after: cells }) => left <= 6 && top <= 5 && top + cells.length > 5);
    expect(touched).toEqual([]);
  }
});

test('every change carries what was there, so that its inverse puts it back', () => {
  const after = grid([
    ['名单', null, null],
    ['企业名称', '产值', '核验结论'],
    ['甲', 4400, '不符合'],
  ]);
  for (const change of plan(after, [row(3, eligible)], { place: 'replace' }).changes) {
    const back = inverse(change);
    expect(back.kind).toBe('cells');
    if (change.kind !== 'cells' || back.kind !== 'cells') continue;
    expect(back.after).toEqual(change.before);
    change.before.forEach((line, down) => {
      line.forEach(({ value }, across) => {
        expect(value).toEqual(after.value(change.top + down, change.left + across));
      });
    });
  }
});

test('highlight gives each verdict its look', () => {
  const [change] = plan(LIST, [row(3, eligible), row(5, short)], { highlight: true }).changes;
  expect(change?.kind === 'cells' ? change.after[1]![0]!.role : null).toBe('eligible');
});

test('an amount that a double would not keep goes as text', () => {
  const long: Verdict = { kind: 'ineligible', gaps: new Map([['output', exact('1234567890123.45678')]]) };
  expect(written(plan(LIST, [row(3, long)]).changes)['3,5']).toBe('1234567890123.45678');
});

test('the template has the columns of the measures that judge, and a name that is free', () => {
  const { sheet, changes } = templateChanges(pack, ['企业名单模板']);
  expect(sheet).toBe('企业名单模板2');
  const cells = written(changes);
  expect(Object.values(cells)).toEqual(expect.arrayContaining(['企业名称', '统一社会信用代码', '所属行业']));
  expect(Object.values(cells).filter((cell) => typeof cell === 'string' && cell.includes('（万元）'))).toHaveLength(4);
});
