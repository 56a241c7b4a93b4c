import { createCheckSession } from '../../../src/check/create-session';
import type { PolicyAsked } from '../../../src/check/policies/policies-calls';
import type { CheckSession } from '../../../src/check/session';
import { defaultPack } from '../../../src/policy/shelf/shelf';
import { NOTHING_SAID } from '../../../src/policy/standards';
import type { StandardsSaid } from '../../../src/policy/standards';
import { Cancelled } from '../../../src/workbook/workbook';
import { sheet } from '../../list/sheet';
import type { Cell } from '../../list/sheet';
import { TWO } from '../../policy/second/pack-two';

const FIRST = defaultPack();
const paid = (award: string): StandardsSaid => ({ ...NOTHING_SAID, parameters: { 'm1.award': award } });
const first = (said = NOTHING_SAID): PolicyAsked => ({ id: FIRST.pack.id, files: FIRST.files, said });
const second = (said = NOTHING_SAID): PolicyAsked => ({ id: TWO.pack.id, files: TWO.files, said });
const HEADER = ['企业名称', '县区', '行业', '二季度产值（万元）', '上年同期', '三季度营业收入（万元）', '上年同期'];
// Just at the lines of both policies, under one of them, and with a figure missing.
const LIST: Cell[][] = [
  ['甲', '江南区', '通用设备制造业', 4400, 4000, 500, 400],
  ['乙', '江南区', '通用设备制造业', 4399.99, 4000, 500, 400],
  ['丙', '柳南区', '通用设备制造业', 4400, 4000, 499.99, 400],
  ['丁', '柳南区', '通用设备制造业', null, 4000, 499.99, 400],
];

async function checked(rows: readonly Cell[][], said = NOTHING_SAID): Promise<CheckSession> {
  const session = createCheckSession(FIRST);
  await session.find([sheet([HEADER, ...rows]).parts], {}, said);
  await session.run([1], said, () => undefined);
  return session;
}

const quiet = (): void => undefined;

test('each policy by its own lines and its own award; who is eligible under more than one', async () => {
  const session = await checked(LIST, paid('50'));
  const told = await session.judgeUnder([first(), second(paid('30'))], quiet);
  expect(
    told.policies.map(({ id, rows, counts, money }) => [id, rows, counts.eligible, money.settled, money.open]),
  ).toEqual([
    // 丁 has no output, 乙 lacks a hundred yuan.
    [FIRST.pack.id, 4, 2, '100', 0],
    [TWO.pack.id, 4, 2, '60', 0],
  ]);
  expect(told).toMatchObject({ rows: 4, any: 3, several: 1 });
  const { rows } = await session.policiesRows({ filter: 'all', search: '' }, 0, 10);
  expect(
    rows.map(({ name, several, under }) => [
      name,
      several,
      ...under.map((each) => each && (each.award ?? each.verdict)),
    ]),
  ).toEqual([
    ['甲', true, '50', '30'],
    ['乙', false, 'ineligible', '30'],
    ['丙', false, '50', 'ineligible'],
    ['丁', false, 'undetermined-data', 'ineligible'],
  ]);
});

test('an award that is open is said to be, and is no nought', async () => {
  const session = await checked(LIST);
  const { policies } = await session.judgeUnder([first(), second(paid('30'))], quiet);
  expect(policies[0]!.money).toMatchObject({ settled: '0', open: 2 });
  const { rows } = await session.policiesRows({ filter: 'several', search: '' }, 0, 10);
  expect(rows.map(({ under }) => under.map((each) => [each!.award, each!.open]))).toEqual([
    [
      [null, true],
      ['30', false],
    ],
  ]);
});

test('filters and search, a page at a time', async () => {
  const session = await checked(LIST);
  await session.judgeUnder([first(), second()], quiet);
  const names = async (...query: Parameters<CheckSession['policiesRows']>) => {
    const { total, rows } = await session.policiesRows(...query);
    return [total, rows.map(({ name }) => name).join('')];
  };
  expect(await names({ filter: 'any', search: '' }, 0, 10)).toEqual([3, '甲乙丙']);
  expect(await names({ filter: 'several', search: '' }, 0, 10)).toEqual([1, '甲']);
  expect(await names({ filter: 'all', search: '柳南' }, 0, 10)).toEqual([2, '丙丁']);
  expect(await names({ filter: 'any', search: '柳南' }, 0, 10)).toEqual([1, '丙']);
  expect(await names({ filter: 'all', search: '' }, 1, 2)).toEqual([4, '乙丙']);
});

test('what a policy needs and the list lacks is told for that policy', async () => {
  const session = createCheckSession(FIRST);
  await session.find([sheet([HEADER.slice(0, 5), ...LIST.map((row) => row.slice(0, 5))]).parts], {}, NOTHING_SAID);
  await session.run([1], NOTHING_SAID, quiet);
  const { policies } = await session.judgeUnder([first(), second()], quiet);
  const lacks = policies.map((each) => each.lacks.map(({ code, params }) => [code, JSON.stringify(params)].join(' ')));
  expect(lacks[0]).toEqual([]);
  expect(lacks[1]!.length).toBeGreaterThan(0);
  expect(lacks[1]!.join()).toContain('营业收入');
  expect(policies[1]!.counts['undetermined-data']).toBe(4);
});

test('the results of the check stay as they are, and count as they are', async () => {
  const session = await checked(LIST, paid('50'));
  // What is said for the policy in use now is no part of the check that was run.
  const { policies } = await session.judgeUnder([first(paid('1')), second()], quiet);
  expect(policies[0]!.measures).toEqual([1]);
  expect(policies[0]!.money.settled).toBe('100');
  const { rows } = await session.rows({ filter: 'eligible', search: '' }, 0, 10);
  expect(rows.map(({ name }) => name)).toEqual(['甲', '丙']);
});

test('after another check nothing of it is left', async () => {
  const session = await checked(LIST);
  expect(() => session.policiesRows({ filter: 'all', search: '' }, 0, 1)).toThrow('several policies');
  await session.judgeUnder([first()], quiet);
  await session.run([1], NOTHING_SAID, quiet);
  expect(() => session.policiesRows({ filter: 'all', search: '' }, 0, 1)).toThrow('several policies');
});

test('it tells how far it is, and stops when it is told to', async () => {
  const many = Array.from({ length: 5_000 }, (_, at): Cell[] => [
    `企业${String(at)}`,
    '江南区',
    '通用设备制造业',
    4400,
    4000,
    500,
    400,
  ]);
  const session = await checked(many);
  const progress: number[] = [];
  await session.judgeUnder([first(), second()], ({ done, of }) => {
    expect(of).toBe(10_000);
    progress.push(done);
  });
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress.at(-1)).toBe(10_000);
  expect(progress.filter((done) => done > 5_000 && done < 10_000).length).toBeGreaterThan(1);
  const stopped = session.judgeUnder([first(), second()], ({ done }) => {
    if (done > 5_000) session.stopPolicies();
  });
  await expect(stopped).rejects.toThrow(Cancelled);
  // What was there before stands.
  expect(await session.policiesRows({ filter: 'all', search: '' }, 0, 1)).toMatchObject({ total: 5_000 });
});
