import fc from 'fast-check';
import { NOTHING_SAID } from '../../../src/policy/standards';
import type { Cell } from '../../list/sheet';
import { checked } from '../scenarios/list';

const LIST: Cell[][] = [
  ['达到', '南宁市', '江南区', '通用设备制造业', 4400, 4000],
  ['差一分', '南宁市', '江南区', '通用设备制造业', 3999.99, 3000],
  ['差增速', '柳州市', '柳南区', '汽车制造业', 4300, 4000],
  ['差得远', '柳州市', '柳南区', '汽车制造业', 100, 3000],
  ['缺数', '柳州市', '柳南区', '汽车制造业', null, 3000],
];

test('the least gap first, growth included; those further and those open are counted', async () => {
  const session = await checked(LIST, NOTHING_SAID, [1]);
  const asked = { measure: 1, metric: 'output', within: { kind: 'amount' as const, most: '100' } };
  expect(await session.nearMisses(asked)).toEqual({ total: 2, gaps: '100.01', further: 1, open: 0 });
  const { rows } = await session.nearRows(0, 10);
  expect(rows.map(({ name, current, gap, needed }) => [name, current, gap, needed])).toEqual([
    ['差一分', '3999.99', '0.01', '4000'],
    ['差增速', '4300', '100', '4400'],
  ]);
  // Just under the gap, it is none of them.
  expect(await session.nearMisses({ ...asked, within: { kind: 'amount', most: '99.99' } })).toMatchObject({ total: 1 });
});

test('a share of what is needed, at the line', async () => {
  const session = await checked([['甲', '', '', '汽车制造业', 3600, 3000]], NOTHING_SAID, [1]);
  const asked = (most: string) => ({ measure: 1, metric: 'output', within: { kind: 'share' as const, most } });
  expect(await session.nearMisses(asked('0.1'))).toMatchObject({ total: 1, gaps: '400' });
  expect(await session.nearMisses(asked('0.0999999999'))).toMatchObject({ total: 0, further: 1 });
});

test('what a row is said to lack makes it eligible, and a hundredth less does not', async () => {
  const figure = fc.integer({ min: 100_000, max: 500_000 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 6 }), async (figures) => {
      const rows = (of: (index: number) => number): Cell[][] =>
        figures.map(([, base], index) => [
          `企业${String(index)}`,
          '',
          '',
          '汽车制造业',
          { digits: (of(index) / 100).toFixed(2) },
          { digits: (base / 100).toFixed(2) },
        ]);
      const session = await checked(
        rows((index) => figures[index]![0]),
        NOTHING_SAID,
        [1],
      );
      await session.nearMisses({ measure: 1, metric: 'output', within: { kind: 'amount', most: '100000' } });
      const { rows: near } = await session.nearRows(0, 100);
      const short = new Map(near.map(({ row, needed }) => [row - 2, Math.ceil(Number(needed) * 100 - 1e-6)]));
      const verdicts = async (less: number) => {
        const raised = await checked(
          rows((index) => (short.get(index) ?? figures[index]![0]) - (short.has(index) ? less : 0)),
          NOTHING_SAID,
          [1],
        );
        const { rows: judged } = await raised.rows({ filter: 'all', search: '' }, 0, 100);
        return judged.filter((_, index) => short.has(index)).map(({ verdict }) => verdict);
      };
      expect(new Set(await verdicts(0))).toEqual(new Set(short.size > 0 ? ['eligible'] : []));
      expect(new Set(await verdicts(1))).toEqual(new Set(short.size > 0 ? ['ineligible'] : []));
    }),
    { numRuns: 40 },
  );
});

test('as a sheet that goes out, and as one of the workbook', async () => {
  const session = await checked(LIST, NOTHING_SAID, [1]);
  await session.nearMisses({ measure: 1, metric: 'output', within: { kind: 'share', most: '0.05' } });
  const [sheet] = await session.nearSheets();
  expect(sheet!.notes).toEqual([
    expect.stringContaining('仅供参考'),
    '第1条：按现有数据未达到门槛，二季度产值再增加不超过所需数的5%即可达到，其他不变',
    '共2家，合计还差100.01万元；供帮扶调度，不是核验结论',
  ]);
  expect(sheet!.columns.map(({ heading }) => heading)).toContain('还差（万元）');
  expect(sheet!.rows).toHaveLength(2);
  const plan = await session.nearPlan(['名单', '临门一脚名单']);
  expect(plan.sheet).toBe('临门一脚名单（2）');
  expect(plan.changes[0]).toMatchObject({ kind: 'add-sheet' });
});
