import fc from 'fast-check';
import { summarySheet } from '../../../src/report/sheets/summary-sheet';
import { cellsOf } from '../../../src/report/sheets/report-sheet';
import { detailSheet } from '../../../src/report/sheets/detail-sheet';
import { noticeSheet } from '../../../src/report/sheets/notice-sheet';
import { sheet } from '../../list/sheet';
import type { Cell } from '../../list/sheet';
import { inForce, inputOf, records, shown } from './report';

/** One enterprise of a test's list; figures in hundredths of 万元, null for an empty cell. */
interface Row {
  readonly kind: 'plain' | 'relaxed' | 'software' | 'trade';
  readonly city: string;
  readonly county: string;
  readonly now: bigint | null;
  readonly base: bigint | null;
}

const INDUSTRY = {
  plain: '通用设备制造业',
  relaxed: '医药制造业',
  software: '软件和信息技术服务业',
  trade: '零售业',
} as const;

type Class = 'eligible' | 'ineligible' | 'data' | 'standard' | 'none';

/** The rules in whole hundredths, apart from the product's own. */
function judged({ kind, now, base }: Row, measure: 1 | 2): Class {
  if (kind === 'trade' || (kind === 'software') !== (measure === 2)) return 'none';
  const [withBase, without] = measure === 1 ? [400_000n, 200_000n] : [200_000n, 100_000n];
  if (now === null) return 'data';
  if (base === null) return now < without && kind !== 'relaxed' ? 'ineligible' : 'data';
  const plainly = base === 0n ? now >= without : now >= withBase && now * 10n >= base * 11n;
  return plainly ? 'eligible' : kind === 'relaxed' ? 'standard' : 'ineligible';
}

const figure = fc.oneof(
  fc.bigInt({ min: 0n, max: 900_000n }),
  fc.constantFrom(400_000n, 399_999n, 200_000n, 199_999n, 440_000n, 439_999n, 100_000n, 0n),
);
const row: fc.Arbitrary<Row> = fc
  .record({
    kind: fc.constantFrom('plain', 'plain', 'relaxed', 'software', 'trade'),
    place: fc.constantFrom(['南宁市', '江南区'], ['南宁市', '横州市'], ['柳州市', '鱼峰区'], ['柳州市', '江南区']),
    now: fc.option(figure, { freq: 8 }),
    base: fc.option(figure, { freq: 6 }),
  })
  .map(({ kind, place: [city = '', county = ''], now, base }): Row => ({
    kind: kind,
    city,
    county,
    now,
    // Of an unknown base under a relaxed standard both data and standards are wanted: told apart elsewhere.
    base: kind === 'relaxed' && base === null ? 1n : base,
  }));

function cellOf(hundredths: bigint | null): Cell {
  return hundredths === null ? null : Number(hundredths) / 100;
}

function sheetOf(rows: readonly Row[]) {
  return sheet([
    [
      '企业名称',
      '所在市',
      '县（市、区）',
      '行业',
      '二季度产值（万元）',
      '同期产值（万元）',
      '二季度营业收入（万元）',
      '同期营业收入（万元）',
    ],
    ...rows.map(({ kind, city, county, now, base }, index): Cell[] => {
      const figures = [cellOf(now), cellOf(base)];
      const pair = kind === 'software' ? [null, null, ...figures] : [...figures, null, null];
      return [`第${String(index)}号公司`, city, county, INDUSTRY[kind], ...pair];
    }),
  ]);
}

const HEADINGS = ['核验家数', '符合', '不符合', '待定（缺数据）', '待定（标准未明确）', '不适用'] as const;

/** The lines of a table of 核验汇总 by their first cell; the first table has no title of its own. */
function tableOf(made: ReturnType<typeof summarySheet>, title: string | null): Map<string, (string | number | null)[]> {
  const lines = made.rows.map((cells) => cells.map(shown));
  const from = title === null ? 0 : lines.findIndex(([first]) => first === title) + 2;
  const to = lines.findIndex((cells, index) => index >= from && cells.length === 0);
  return new Map(lines.slice(from, to).map(([name, ...rest]) => [String(name), rest]));
}

function countsOf(classes: readonly Class[]): number[] {
  const of = (...wanted: Class[]) => classes.filter((each) => wanted.includes(each)).length;
  return [classes.length, of('eligible'), of('ineligible'), of('data'), of('standard'), of('none')];
}

/** An enterprise counts once, by the measure that is for it. */
const once = (each: Row): Class => judged(each, each.kind === 'software' ? 2 : 1);

test('totals by measure, industry, city and county are those of a count of its own', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
      const made = summarySheet(inputOf(sheetOf(rows), { parameters: { 'm1.award': '12.35' } }));
      const byMeasure = tableOf(made, null);
      expect(byMeasure.get('第1条（增产增效）')!.slice(0, 6)).toEqual(countsOf(rows.map((each) => judged(each, 1))));
      expect(byMeasure.get('第2条（增收增效）')!.slice(0, 6)).toEqual(countsOf(rows.map((each) => judged(each, 2))));
      const groups: [string, (each: Row) => string][] = [
        ['按行业汇总', ({ kind }) => INDUSTRY[kind]],
        ['按设区市汇总', ({ city }) => city],
        ['按县（市、区）汇总', ({ city, county }) => `${city}${county}`],
      ];
      for (const [title, nameOf] of groups) {
        const table = tableOf(made, title);
        expect(new Set(table.keys())).toEqual(new Set([...rows.map(nameOf), '合计']));
        for (const [name, cells] of table) {
          const these = name === '合计' ? rows : rows.filter((each) => nameOf(each) === name);
          expect(cells.slice(0, 6)).toEqual(countsOf(these.map(once)));
          awards(these, cells);
        }
      }
      awards(
        rows.filter(({ kind }) => kind !== 'software'),
        byMeasure.get('第1条（增产增效）')!,
      );
    }),
    { numRuns: 60 },
  );
});

/** Measure 1 pays 12.35 each; what measure 2 pays is open, so that no sum with it is a number. */
function awards(rows: readonly Row[], cells: readonly (string | number | null)[]): void {
  const paid = BigInt(rows.filter((each) => each.kind !== 'software' && once(each) === 'eligible').length) * 1235n;
  const open = rows.filter((each) => each.kind === 'software' && once(each) === 'eligible').length;
  const [sum, settled, count, reasons] = cells.slice(6);
  expect(count).toBe(open);
  if (open > 0) {
    expect(sum).toBe('待定');
    expect(settled).toBe(paid === 0n ? '待定' : Number(paid) / 100);
    expect(reasons).toBe(`${String(open)}家待定：增收增效奖励标准未明确`);
  } else {
    const undecided = rows.some((each) => once(each) === 'data' || once(each) === 'standard');
    expect(sum).toBe(paid === 0n && undecided ? '—' : Number(paid) / 100);
    expect(reasons).toBeNull();
  }
}

test('of one measure alone, and with nobody eligible, a total is 0; with an open award it is never a number', () => {
  const one = (now: bigint): Row => ({ kind: 'plain', city: '南宁市', county: '江南区', now, base: 100n });
  const of = (rows: Row[], parameters: Record<string, string>) =>
    tableOf(summarySheet(inputOf(sheetOf(rows), { measures: [1], parameters })), null)
      .get('合计')!
      .slice(6);
  expect(of([one(1n)], {})).toEqual([0, 0, 0, null]);
  expect(of([one(500_000n), one(1n)], {})).toEqual(['待定', '待定', 1, '1家待定：增产增效奖励标准未明确']);
  expect(of([one(500_000n), one(500_000n)], { 'm1.award': '0.1' })).toEqual([0.2, 0.2, 0, null]);
});

test('what keeps verdicts open, counted for each', () => {
  const made = summarySheet(
    inputOf(
      sheetOf([
        { kind: 'plain', city: '南宁市', county: '江南区', now: null, base: 100n },
        { kind: 'plain', city: '南宁市', county: '江南区', now: 500_000n, base: null },
        { kind: 'relaxed', city: '南宁市', county: '江南区', now: 300_000n, base: 100n },
      ]),
    ),
  );
  expect([...tableOf(made, '待定原因')].filter(([name]) => !name.startsWith('同一'))).toEqual([
    ['二季度产值（第1条）', [1, '缺数据', '第1条（增产增效）']],
    ['同期产值（第1条）', [1, '缺数据', '第1条（增产增效）']],
    ['产值同比增速（第1条）', [1, '缺数据', '第1条（增产增效）']],
    ['困难行业产值标准（有基数）（第1条）', [1, '标准未明确', '第1条（增产增效）']],
  ]);
});

test('a list without places or industries says so, and has no table by them', () => {
  const made = summarySheet(
    inputOf(
      sheet([
        ['企业名称', '二季度产值', '上年同期'],
        ['甲公司', 5000, 4000],
      ]),
      { measures: [1] },
    ),
  );
  const first = made.rows.map(([cell]) => (cell ? shown(cell) : null));
  expect(first).toContain('名单没有设区市列，未按设区市汇总。');
  expect(first.some((text) => text === '按设区市汇总')).toBe(false);
});

test('charts lie over cells of their own tables, and over no text', () => {
  const rows = Array.from({ length: 40 }, (_, index): Row => ({
    kind: 'plain',
    city: `第${String(index % 20)}市`,
    county: `第${String(index)}县`,
    now: 500_000n,
    base: 100n,
  }));
  const made = summarySheet(inputOf(sheetOf(rows)));
  const cells = cellsOf(made).map((line) => line.map(shown));
  const { charts = [] } = made.layout!;
  expect(charts.map(({ title }) => title)).toEqual([
    '按条款汇总',
    '按行业汇总',
    '按设区市汇总（前15项，共20项）',
    '按县（市、区）汇总（前15项，共40项）',
  ]);
  for (const { at, categories, series } of charts) {
    for (let line = at.top; line <= at.bottom; line += 1)
      expect(cells[line - 1]!.every((cell) => cell === null)).toBe(true);
    for (let line = categories.top; line <= categories.bottom; line += 1) {
      expect(typeof cells[line - 1]![categories.left - 1]).toBe('string');
      const numbers = series.map(({ values }) => cells[line - 1]![values.left - 1]);
      expect(numbers.every((cell) => typeof cell === 'number')).toBe(true);
    }
    expect(series.map(({ name }) => name)).toEqual(HEADINGS.slice(1, 5));
  }
});

test('details, list of awards and totals tell of the same enterprises', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 15 }), (rows) => {
      const input = inputOf(sheetOf(rows), { pack: inForce, parameters: { 'm1.award': '12.5', 'm2.award': '8' } });
      const details = records(detailSheet(input)).slice(0, -1);
      expect(details).toHaveLength(rows.length * 2);
      const eligible = details.filter((each) => each['核验结论'] === '符合');
      const named = records(noticeSheet(input));
      expect(named.slice(0, -1).map((each) => [each['企业名称'], each['条款'], each['奖补金额（万元）']])).toEqual(
        eligible.map((each) => [each['企业名称'], each['条款'], each['奖补金额（万元）']]),
      );
      const tenths = eligible.reduce((sum, each) => sum + (each['条款'] === '第1条（增产增效）' ? 125n : 80n), 0n);
      expect(named.at(-1)!['奖补金额（万元）']).toBe(Number(tenths) / 10);
    }),
    { numRuns: 30 },
  );
});
