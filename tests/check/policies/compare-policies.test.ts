import { readPackFiles } from '../../../src/policy/shelf/pack-files';
import { NOTHING_SAID } from '../../../src/policy/standards';
import type { Cell } from '../../list/sheet';
import { finalVersion } from '../../taskpane/harness/final-version';
import { checked } from '../scenarios/list';

const LIST: Cell[][] = [
  ['甲', '南宁市', '江南区', '通用设备制造业', 4400, 4000],
  ['乙', '南宁市', '江南区', '通用设备制造业', 3500, 3000],
  ['丙', '柳州市', '柳南区', '汽车制造业', 3499.99, 3000],
  ['丁', '柳州市', '柳南区', '汽车制造业', null, 3000],
];

test('draft against final: who changes, by which words of both, and the money', async () => {
  expect(readPackFiles(finalVersion())).toMatchObject({ ok: true });
  const session = await checked(LIST, { ...NOTHING_SAID, parameters: { 'm1.award': '10' } }, [1]);
  const compared = await session.comparePolicy(finalVersion(), { ...NOTHING_SAID, parameters: { 'm1.award': '12.5' } });
  expect(compared).toMatchObject({
    rows: 4,
    gained: 1,
    lost: 0,
    changed: 2,
    was: { status: 'draft', counts: { eligible: 1 }, money: { settled: '10', open: 0 } },
    now: {
      title: '2025年二季度推动工业经济稳增长若干政策措施',
      status: 'in-force',
      counts: { eligible: 2 },
      money: { settled: '25', open: 0 },
    },
  });
  const { rows, total } = await session.policyRows(0, 10);
  expect(total).toBe(2);
  expect(
    rows.map(({ name, kind, was, now }) => [name, kind, was.award ?? was.verdict, now.award ?? now.verdict]),
  ).toEqual([
    ['甲', 'award', '10', '12.5'],
    ['乙', 'gained', 'ineligible', '12.5'],
  ]);
  expect(rows[1]!.was.words).toContain('二季度当季产值应达到4000万元（含）以上');
  expect(rows[1]!.now.words).toContain('二季度当季产值应达到3500万元（含）以上');
});

test('the results of the check stay, and nothing is compared before', async () => {
  const session = await checked(LIST, NOTHING_SAID, [1]);
  expect(await session.policyRows(0, 10)).toEqual({ total: 0, rows: [] });
  await session.comparePolicy(finalVersion(), NOTHING_SAID);
  const { rows } = await session.rows({ filter: 'eligible', search: '' }, 0, 10);
  expect(rows.map(({ name }) => name)).toEqual(['甲']);
});
