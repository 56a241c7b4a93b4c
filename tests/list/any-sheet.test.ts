import fc from 'fast-check';
import { allSaid, pack, read, sheet } from './sheet';
import type { Cell } from './sheet';
import type { ColumnKey } from '../../src/list/reading';

const WORDS = [
  '企业名称',
  '单位',
  '名称',
  '企业',
  '统一社会信用代码',
  '所属行业',
  '行业代码',
  '所在市',
  '县区',
  '是否有基数',
  '序号',
  '备注',
  '产值',
  '工业总产值（万元）',
  '营业收入（千元）',
  '用电量',
  '利润总额',
  '上年同期',
  '同期',
  '同比',
  '同比增长(%)',
  '增量',
  '奖励金额',
  '1-6月',
  '1—3月产值',
  '二季度',
  '2025年',
  '2024年',
  '本期',
  '本年',
  '销售产值',
  '核验结论',
  '单位：万元',
  '2025年二季度名单',
  '合计',
  '小计',
  '其中：',
  '续表1',
  '注：',
  '填表人：',
  '一、南宁市',
  '南宁市',
  '甲',
  '乙',
  '1',
  '2',
  '附件1',
  '甲某有限公司',
  '乙某厂',
  '丙某',
  '无基数',
  '—',
  '是',
  '否',
  '约4000',
  '4,000.5',
  '12.5%',
  '-3.9个百分点',
  '91450100MAYML3TX60',
  '纺织业',
  'C31',
  '',
  ' ',
];

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: fc.oneof(fc.double(), fc.integer({ min: -10, max: 100000 })) },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cell>(
      { error: '#N/A' },
      { stale: true },
      { digits: '4000' },
      { n: 0.1, format: '0.0%' },
      { n: 45000, format: 'yyyy/m/d' },
      { n: 1, format: '???"x' },
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

const area = fc
  .tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 7 }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(
    ([top, left, down, across]) =>
      `${String.fromCharCode(65 + left)}${String(top)}:${String.fromCharCode(65 + left + across)}${String(top + down)}`,
  );

const grid = fc
  .tuple(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 }), fc.array(area, { maxLength: 3 }), fc.boolean())
  .map(([rows, merges, headed]) =>
    sheet(headed ? [['序号', '企业名称', '产值（万元）', '上年同期', '同比', '所属行业', '信用代码'], ...rows] : rows, {
      merges,
    }),
  );

const period = fc.record({
  year: fc.constantFrom(null, 2024, 2025),
  kind: fc.constantFrom('quarter' as const, 'cumulative' as const, 'month' as const, 'year' as const, 'other' as const),
  month: fc.integer({ min: 1, max: 12 }),
});

const said = fc.record(
  {
    area: fc.constantFrom({ top: 2, left: 1, bottom: 9, right: 4 }, { top: 5, left: 3, bottom: 500, right: 900 }),
    header: fc.constantFrom(
      { top: 1, bottom: 1 },
      { top: 2, bottom: 3 },
      { top: 40, bottom: 41 },
      { top: 3, bottom: 2 },
    ),
    columns: fc
      .array(
        fc.tuple(
          fc.integer({ min: 1, max: 9 }),
          fc.record(
            {
              key: fc.constantFrom<ColumnKey | null>(
                'name',
                'output',
                'output.base',
                'output.growth',
                'industry',
                null,
                'nonsense',
              ),
              unit: fc.constantFrom('万元', '千元', '%', 'share', 'x'),
              period,
            },
            { requiredKeys: ['key'] },
          ),
        ),
        { maxLength: 3 },
      )
      .map((entries) => new Map(entries)),
  },
  { requiredKeys: [] },
);

test('whatever a sheet holds and the user says, it is read or told what it is', () => {
  fc.assert(
    fc.property(
      fc.array(grid, { maxLength: 2 }),
      said,
      fc.constantFrom('none' as const, 'missing' as const),
      (grids, list, emptyBase) => {
        const reading = read(grids, { emptyBase }, list);
        for (const text of allSaid(reading)) expect(text.length).toBeGreaterThan(3);
        if (reading.kind === 'no-list') return;
        const rows = reading.rows.map(({ row }) => row);
        expect([...new Set(rows)].sort((a, b) => a - b)).toEqual(rows);
        expect(rows.every((row) => row > reading.headerRow)).toBe(true);
        const keys = reading.columns.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const row of reading.rows) {
          for (const [metric, facts] of Object.entries(row.enterprise.facts)) {
            if (facts?.current.kind === 'missing') expect(facts.current.keys.length).toBeGreaterThan(0);
            if (facts?.base.kind === 'figure') expect(facts.base.value.greaterThan(0)).toBe(true);
            if (facts?.current.kind === 'known' && pack.metrics.find(({ id }) => id === metric)?.span === 'from-zero') {
              expect(facts.current.value.isNegative() && !facts.current.value.isZero()).toBe(false);
            }
          }
          for (const { value, rounding } of reading.sources(row)) expect(value === null).toBe(rounding === null);
        }
        for (const { row, column } of reading.findings) {
          if (row !== null) expect(rows).toContain(row);
          expect(row === null || column !== null).toBe(true);
        }
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 400) },
  );
});
