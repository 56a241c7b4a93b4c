import fc from 'fast-check';
import { curveValues } from '../../../src/check/scenarios/curve';
import type { ChangedRow } from '../../../src/check/scenarios/effect';
import { NOTHING_SAID } from '../../../src/policy/standards';
import { exact } from '../../../src/quantity/exact';
import type { Cell } from '../../list/sheet';
import { checked } from './list';

const OUTPUT = '/measures/1/eligibility/eligible/withBase/then/of/0/plain/value';
const GROWTH = '/measures/1/eligibility/eligible/withBase/then/of/1/plain/rate';
const WITHOUT = '/measures/1/eligibility/eligible/withoutBase/then/plain/value';
const scenario = (thresholds: Record<string, string>, parameters: Record<string, string> = {}) => ({
  name: '试算',
  thresholds,
  parameters,
});

/** Machinery is never relaxed: measure 1 as whole numbers of hundredths. */
function eligible(current: bigint, base: bigint, output: bigint, growth: bigint, without: bigint): boolean {
  if (base === 0n) return current >= without;
  return current >= output && current * 1000n >= base * (1000n + growth);
}

test('what a scenario changes is what judging by hand under its numbers changes', async () => {
  const near = (line: bigint) => fc.bigInt({ min: line - 3n, max: line + 3n });
  const row = fc.tuple(
    fc.oneof(near(400_000n), near(350_050n), near(200_000n), near(440_000n)),
    fc.oneof(fc.constant(0n), near(400_000n), near(318_227n), near(381_818n)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(350_050n, 400_000n, 440_001n),
      fc.constantFrom(0n, 100n, 101n),
      fc.constantFrom(200_000n, 199_999n),
      async (figures, output, growth, without) => {
        const hundredths = (units: bigint) => `${String(units / 100n)}.${String(units % 100n).padStart(2, '0')}`;
        const session = await checked(
          figures.map(([current, base], index): Cell[] => [
            `企业${String(index)}`,
            '南宁市',
            '江南区',
            '通用设备制造业',
            { digits: hundredths(current) },
            { digits: hundredths(base) },
          ]),
          NOTHING_SAID,
          [1],
        );
        const effect = await session.tryScenario(
          scenario({
            [OUTPUT]: hundredths(output),
            [GROWTH]: `0.${String(growth).padStart(3, '0')}`,
            [WITHOUT]: hundredths(without),
          }),
        );
        const was = figures.map(([current, base]) => eligible(current, base, 400_000n, 100n, 200_000n));
        const now = figures.map(([current, base]) => eligible(current, base, output, growth, without));
        const [measure] = effect.measures;
        expect(measure).toMatchObject({
          measure: 1,
          gained: now.filter((yes, at) => yes && !was[at]).length,
          lost: was.filter((yes, at) => yes && !now[at]).length,
          still: was.filter((yes, at) => yes && now[at]).length,
          was: { counts: { eligible: was.filter(Boolean).length } },
          now: { counts: { eligible: now.filter(Boolean).length } },
        });
        const { rows, total } = await session.triedRows('all', 0, 100);
        expect(total).toBe(effect.changed);
        expect(rows.map((changed) => changed.row)).toEqual(now.flatMap((yes, at) => (yes === was[at] ? [] : [at + 2])));
      },
    ),
    { numRuns: 150 },
  );
});

const LIST: Cell[][] = [
  ['甲', '南宁市', '江南区', '通用设备制造业', 4400, 4000],
  ['乙', '南宁市', '江南区', '通用设备制造业', 3999.99, 3000],
  ['丙', '柳州市', '柳南区', '汽车制造业', 3500, 3000],
  ['丁', '柳州市', '柳南区', '建材', 3800, 3000],
  ['戊', '柳州市', '柳南区', '汽车制造业', null, 3000],
  ['己', '柳州市', '柳南区', '软件和信息技术服务业', 5000, 3000],
];

test('money, the open awards apart, by industry and by place', async () => {
  const session = await checked(LIST, NOTHING_SAID, [1]);
  const open = await session.tryScenario(scenario({ [OUTPUT]: '3500' }));
  expect(open.changed).toBe(3);
  expect(open.measures[0]).toMatchObject({ gained: 3, lost: 0, still: 1 });
  expect(open.measures[0]!.now.money).toMatchObject({ settled: '0', open: 4 });
  expect(open.measures[0]!.now.money.waitsFor.map((name) => name['zh-CN'])).toEqual(['增产增效奖励标准']);

  const paid = await session.tryScenario(scenario({ [OUTPUT]: '3500' }, { 'm1.award': '20.5' }));
  const [effect] = paid.measures;
  expect(effect!.was.money).toMatchObject({ settled: '0', open: 1 });
  expect(effect!.now.money).toMatchObject({ settled: '82', open: 0 });
  expect(effect!.byPlace.map(({ name, was, now, moneyNow }) => [name, was, now, moneyNow.settled])).toEqual([
    ['柳州市柳南区', 0, 2, '41'],
    ['南宁市江南区', 1, 2, '41'],
  ]);
  expect(effect!.byIndustry.map(({ name, was, now }) => [name, was, now])).toEqual([
    ['通用设备制造业', 1, 2],
    ['汽车制造业', 0, 1],
    ['建材', 0, 1],
  ]);
});

test('rows by what becomes of them; a check goes on as it was', async () => {
  const session = await checked(LIST, NOTHING_SAID, [1]);
  await session.tryScenario(
    scenario({ [OUTPUT]: '4500' }, { 'm1.relaxed.output': '3800', 'm1.relaxed.growth': '0.1' }),
  );
  const said = ({ rows }: { rows: readonly ChangedRow[] }) =>
    rows.map(({ name, kind, was, now }) => [name, kind, was, now]);
  expect(said(await session.triedRows('all', 0, 10))).toEqual([
    ['甲', 'lost', 'eligible', 'ineligible'],
    ['丁', 'gained', 'undetermined-standard', 'eligible'],
  ]);
  expect(said(await session.triedRows('gained', 0, 10))).toHaveLength(1);
  const { rows } = await session.rows({ filter: 'eligible', search: '' }, 0, 10);
  expect(rows.map(({ name }) => name)).toEqual(['甲']);
});

test('a relaxed figure that the moved threshold leaves stricter than the plain one does not count, and is named', async () => {
  const said = { ...NOTHING_SAID, parameters: { 'm1.relaxed.output': '3800' } };
  const session = await checked(LIST, said, [1]);
  const { ignored } = await session.tryScenario(scenario({ [OUTPUT]: '3000' }));
  expect(ignored.map((name) => name['zh-CN'])).toEqual(['困难行业产值标准（有基数）']);
});

test('a scenario that changes no measure of the check changes nothing', async () => {
  const session = await checked(LIST, NOTHING_SAID, [1]);
  expect(await session.tryScenario(scenario({}, { 'm3.rate': '0.1' }))).toEqual({
    measures: [],
    changed: 0,
    ignored: [],
  });
});

test('scenarios side by side: how things are first, and whom they treat differently', async () => {
  const session = await checked(LIST, { ...NOTHING_SAID, parameters: { 'm1.award': '10' } }, [1]);
  const compared = await session.compareScenarios([
    { name: '降到3500', thresholds: { [OUTPUT]: '3500' }, parameters: {} },
    { name: '奖15万元', thresholds: {}, parameters: { 'm1.award': '15' } },
  ]);
  expect(
    compared.columns.map(({ name, counts, money, gained, lost }) => [
      name,
      counts.eligible,
      money.settled,
      gained,
      lost,
    ]),
  ).toEqual([
    [null, 1, '10', 0, 0],
    ['降到3500', 4, '40', 3, 0],
    ['奖15万元', 1, '15', 0, 0],
  ]);
  const { rows } = await session.differingRows(0, 10);
  expect(rows.map(({ name, cells }) => [name, cells.map(({ verdict, award }) => award ?? verdict)])).toEqual([
    ['甲', ['10', '10', '15']],
    ['乙', ['ineligible', '10', 'ineligible']],
    ['丙', ['ineligible', '10', 'ineligible']],
    ['丁', ['undetermined-standard', '10', 'undetermined-standard']],
  ]);
  expect(compared.differing).toBe(4);
});

describe('a curve', () => {
  test('is exact at its points, and each is the effect of that value', async () => {
    const session = await checked(LIST, { ...NOTHING_SAID, parameters: { 'm1.award': '10' } }, [1]);
    const points = await session.curve(scenario({}), { kind: 'threshold', id: OUTPUT }, [
      '3500',
      '3500.01',
      '4000',
      '4400',
      '4400.01',
    ]);
    expect(points!.map(({ value, eligible, money }) => [value, eligible, money.settled])).toEqual([
      ['3500', 4, '40'],
      ['3500.01', 3, '30'],
      ['4000', 1, '10'],
      ['4400', 1, '10'],
      ['4400.01', 0, '0'],
    ]);
    for (const { value, eligible: many } of points!) {
      const effect = await session.tryScenario(scenario({ [OUTPUT]: value }));
      expect(effect.measures[0]!.now.counts.eligible).toBe(many);
    }
  });

  test('gives way to a later one', async () => {
    const session = await checked(LIST, NOTHING_SAID, [1]);
    const along = { kind: 'threshold' as const, id: OUTPUT };
    const first = session.curve(scenario({}), along, ['1', '2', '3']);
    const second = session.curve(scenario({}), along, ['4000']);
    expect(await first).toBeNull();
    expect(await second).toHaveLength(1);
  });

  test('leaves out a value that cannot count', async () => {
    const session = await checked(LIST, NOTHING_SAID, [1]);
    const points = await session.curve(scenario({}), { kind: 'parameter', id: 'm1.relaxed.output' }, [
      '3800',
      '4000',
      '4000.01',
    ]);
    expect(points!.map(({ value }) => value)).toEqual(['3800', '4000']);
  });

  test.each<[low: string, high: string, count: number, marked: string[], expected: string[]]>([
    ['0', '10', 5, [], ['0', '2', '4', '6', '8', '10']],
    ['0.05', '0.15', 4, ['0.1'], ['0.05', '0.075', '0.1', '0.125', '0.15']],
    ['2000', '6000', 4, ['4321.5'], ['2000', '3000', '4000', '4321.5', '5000', '6000']],
    ['3', '3', 4, [], ['3']],
    ['-0.06', '0.06', 4, [], ['-0.06', '-0.05', '0', '0.05', '0.06']],
  ])('its values from %s to %s', (low, high, count, marked, expected) => {
    expect(curveValues(exact(low), exact(high), count, marked.map(exact))).toEqual(expected);
  });
});
