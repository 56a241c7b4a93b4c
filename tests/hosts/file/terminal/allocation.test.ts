import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { TWO, TWO_FOLDER } from '../../../policy/second/pack-two';
import { readByOpenpyxl, save, scratch } from '../tools';
import { callFrom } from './calling';
import type { Answered } from './calling';

const { path, done } = scratch();
afterAll(done);

const call = (...args: string[]): Promise<Answered> => callFrom(path('.'), ...args);
const FIRST = 'gx-2025q2-draft';
const { id: SECOND } = TWO.pack;
const zh = (text: string) => ({ 'zh-CN': text, en: text });

const ROWS: readonly (readonly (string | number | null)[])[] = [
  ['甲机械有限公司', '通用设备制造业', '江南区', '大集团', 8000, 4000, 3000, 1000],
  ['乙机械有限公司', '通用设备制造业', '江南区', '大集团', 7000, 4000, 2500, 1000],
  ['丙机械有限公司', '通用设备制造业', '江北区', '无', 6000, 4000, 200, 1000],
  ['丁机械有限公司', '通用设备制造业', '江北区', '无', 6000, 4000, 2000, 1000],
  ['戊机械有限公司', '通用设备制造业', null, '无', 6500, null, null, 1000],
  ['己机械有限公司', '通用设备制造业', '江北区', '无', 100, 4000, 100, 1000],
];

beforeAll(async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('名单');
  sheet.addRow([
    '企业名称',
    '所属行业',
    '县区',
    '所属集团',
    '二季度产值（万元）',
    '二季度产值上年同期（万元）',
    '三季度营业收入（万元）',
    '三季度营业收入上年同期（万元）',
  ]);
  for (const row of ROWS) sheet.addRow([...row]);
  await workbook.xlsx.writeFile(path('名单.xlsx'));
  writeFileSync(path('参数.json'), JSON.stringify({ 'm1.award': '50' }));
  writeFileSync(path('两个参数.json'), JSON.stringify({ [`${FIRST}:m1.award`]: '50', [`${SECOND}:m1.award`]: '30' }));
});

function plan(file: string, ...steps: readonly unknown[]): string {
  save(path(file), JSON.stringify({ format: 'allocation-plan/1', name: zh('试行方案'), steps }));
  return file;
}

interface Given {
  readonly pack: string;
  readonly row: number;
  readonly measure: number;
  readonly result: string;
  readonly amount: string | null;
  readonly low: string;
  readonly high: string | null;
  readonly missing: readonly string[];
  readonly reason: string;
}
interface Handed {
  readonly results: readonly Given[];
  readonly total: { readonly amount: string | null; readonly low: string; readonly high: string | null };
  readonly told: readonly string[];
}

const allocationIn = ({ out }: Answered): Handed => (JSON.parse(out) as { allocation: Handed }).allocation;
const results = ({ results: all }: Handed) => all.map(({ row, result, amount }) => [row, result, amount]);

const BY_OUTPUT = { step: 'rank', name: zh('按产值排序'), by: [{ of: 'figure', metric: 'output' }], ties: 'all-out' };

test('the first so many: in, out and open, each with why; the other answers stay as they are', async () => {
  const file = plan('前三.json', BY_OUTPUT, { step: 'take', name: zh('取前3名'), count: 3 });
  const asked = ['名单.xlsx', '--measures', '1', '--params', '参数.json', '--json'];
  const answered = await call(...asked, '--allocate', file);
  expect([answered.code, answered.err]).toEqual([0, '']);
  const allocation = allocationIn(answered);
  // 戊 has no base and may be eligible by it or not: whether it takes a place is open.
  expect(results(allocation)).toEqual([
    [2, 'in', '50'],
    [3, 'in', '50'],
    [4, 'out', '0'],
    [5, 'out', '0'],
    [6, 'unsure', '50'],
  ]);
  expect(allocation.results[2]!.reason).toBe('第2步 取前3名：排第4至第5之间，不在前3名之内，未入围。');
  expect(allocation.results[4]).toMatchObject({ missing: ['output.base', 'output.growth'] });
  expect(allocation.total).toEqual({ amount: null, low: '100', high: '150' });
  const others = JSON.parse(answered.out) as Record<string, unknown>;
  delete others['allocation'];
  expect(others).toEqual(JSON.parse((await call(...asked)).out));
});

test('a budget is cut to the last yuan; where one is open every amount under it is', async () => {
  const budget = (amount: string): string =>
    plan('限额.json', {
      step: 'ceiling',
      name: zh('年度预算'),
      over: 'all',
      amount: { value: amount },
      cut: 'pro-rata',
      unit: '0.01',
    });
  const asked = ['名单.xlsx', '--measures', '1', '--params', '参数.json', '--json', '--allocate'];
  const open = allocationIn(await call(...asked, budget('100')));
  // Four of them share it, or five.
  expect(open.results.map(({ low, high }) => [low, high])).toEqual([
    ['20', '25'],
    ['20', '25'],
    ['20', '25'],
    ['20', '25'],
    ['20', '20'],
  ]);
  // Whatever each gets, together they get no more than there is.
  expect(open.total).toEqual({ amount: null, low: '80', high: '100' });
  const settled = allocationIn(await call(...asked, budget('100'), '--empty-base', 'none'));
  expect(settled.results.map(({ amount }) => amount)).toEqual(['20', '20', '20', '20', '20']);
  const thirds = allocationIn(await call(...asked, budget('99.99'), '--empty-base', 'none'));
  expect(thirds.results.map(({ amount }) => amount)).toEqual(['20', '20', '20', '20', '19.99']);
  expect(thirds.total.amount).toBe('99.99');
  expect(thirds.told).toEqual(['第1步 年度预算：限额99.99万元，分出99.99万元，余0万元。']);
});

test('one of a group, by a column of its own', async () => {
  const file = plan('集团.json', { step: 'one', name: zh('一个集团一户'), measures: [1], keep: 'better' });
  const asked = ['名单.xlsx', '--measures', '1', '--params', '参数.json', '--json', '--allocate', file];
  expect(results(allocationIn(await call(...asked))).slice(0, 3)).toEqual([
    [2, 'in', '50'],
    [3, 'out', '0'],
    [4, 'in', '50'],
  ]);
});

test('groups that no column names are told once, and hold every row open', async () => {
  save(
    path('无集团.csv'),
    '企业名称,所属行业,二季度产值（万元）,上年同期产值（万元）\n甲,通用设备制造业,8000,4000\n乙,通用设备制造业,7000,4000\n',
  );
  const file = plan('集团.json', { step: 'one', name: zh('一个集团一户'), measures: [1], keep: 'better' });
  const asked = ['无集团.csv', '--measures', '1', '--params', '参数.json', '--allocate', file];
  const { results: all, told } = allocationIn(await call(...asked, '--json'));
  expect(all.map(({ result, missing }) => [result, missing])).toEqual([
    ['in', []],
    ['unsure', ['group']],
  ]);
  expect(told).toEqual([
    '第1步 一个集团一户：名单没有写明所属集团的列，各户属于哪个集团都不明；请补上这一列，或在方案里写明表头。',
  ]);
  expect((await call(...asked)).out).toContain('第3行 乙 第1条 待定：取决于所属集团、甲（第2行）');
});

describe('several policies', () => {
  const both = ['名单.xlsx', '--packs', '政策', '--pack', FIRST, '--pack', SECOND, '--params', '两个参数.json'];

  beforeAll(() => {
    mkdirSync(path('政策'));
    cpSync(TWO_FOLDER, path('政策/云岭'), { recursive: true });
  });

  test('one object, in it what is said under each alone', async () => {
    const { code, out } = await call(...both, '--json');
    expect(code).toBe(0);
    const { packs, ...others } = JSON.parse(out) as { packs: readonly unknown[] };
    expect(others).toEqual({});
    const alone = async (pack: string): Promise<unknown> => {
      writeFileSync(path('一个.json'), JSON.stringify({ 'm1.award': pack === FIRST ? '50' : '30' }));
      const said = await call('名单.xlsx', '--packs', '政策', '--pack', pack, '--params', '一个.json', '--json');
      return JSON.parse(said.out);
    };
    expect(packs).toEqual([await alone(FIRST), await alone(SECOND)]);
    const commas = await call(
      '名单.xlsx',
      '--packs',
      '政策',
      '--pack',
      `${FIRST},${SECOND}`,
      ...both.slice(7),
      '--json',
    );
    expect(JSON.parse(commas.out)).toEqual(JSON.parse(out));
  });

  test('the better of two policies’ awards, told beside each', async () => {
    const file = plan('就高.json', {
      step: 'exclude',
      name: zh('就高不重复'),
      measures: [
        { pack: SECOND, measure: 1 },
        { pack: FIRST, measure: 1 },
      ],
      keep: 'better',
    });
    const { out } = await call(...both, '--json', '--allocate', file);
    const { exclusions, allocation } = JSON.parse(out) as { exclusions: readonly Given[]; allocation: Handed };
    const of = (pack: string) =>
      allocation.results
        .filter((each) => each.pack === pack && each.measure === 1)
        .map(({ row, result }) => [row, result]);
    expect(of(FIRST)).toEqual([
      [2, 'in'],
      [3, 'in'],
      [4, 'in'],
      [5, 'in'],
      [6, 'unsure'],
    ]);
    expect(of(SECOND)).toEqual([
      [2, 'out'],
      [3, 'out'],
      [5, 'out'],
      [6, 'unsure'],
    ]);
    expect(exclusions.map(({ pack, row }) => [pack, row])).toEqual([
      [SECOND, 2],
      [SECOND, 3],
      [SECOND, 5],
    ]);
    expect(exclusions[0]?.reason).toMatch(/^第1步 就高不重复：不得兼得，已取.*第1条（增产增效），此项不计。$/);
  });

  test('a copy holds the columns of each, headed with its policy, and what was handed out', async () => {
    const file = plan(
      '排序.json',
      { ...BY_OUTPUT, by: [{ of: 'award' }] },
      { step: 'take', name: zh('取2名'), count: 2 },
    );
    const { code, err } = await call(...both, '--measures', '1', '--out', '结果.xlsx', '--allocate', file);
    expect([code, err]).toEqual([0, '']);
    const book = readByOpenpyxl(path('结果.xlsx'), 'formulas');
    const cells = Object.entries(book['名单']!.cells).map(([cell, [, value]]) => [cell, value] as const);
    const headings = cells.filter(([cell]) => /^[A-Z]+1$/.test(cell)).map(([, value]) => value);
    expect(headings.slice(8)).toEqual(
      [FIRST, SECOND].flatMap((pack) =>
        [
          '核验结论',
          '核验说明',
          '达标差额（万元）',
          '奖补金额（万元）',
          '分配结果',
          '分配金额（万元）',
          '分配说明',
        ].map((heading) => `〔${pack}〕${heading}`),
      ),
    );
    // What we wrote is no figure of the list when it is judged again.
    const again = await call('结果.xlsx', ...both.slice(1), '--json');
    const columns = (said: string) =>
      (JSON.parse(said) as { packs: readonly { columns: unknown }[] }).packs[0]?.columns;
    expect(columns(again.out)).toEqual(columns((await call(...both, '--json')).out));
  });

  test('what goes by one policy alone is refused', async () => {
    for (const more of [
      ['--report', '--out', 'x.xlsx'],
      ['--seal', '--out', 'x.xlsx'],
      ['--split', '各县'],
    ]) {
      const { code, err } = await call(...both, ...more);
      expect([code, err]).toEqual([2, `${more[0]!} 一次只能按一个政策，请只写一个 --pack\n`]);
    }
    expect((await call('compare', '名单.xlsx', ...both)).code).toBe(2);
  });
});

test.each([
  ['没有.json', null, /没有\.json/],
  ['不是.json', '{', /分配方案“不是\.json”不是 JSON/],
  [
    '错.json',
    JSON.stringify({
      format: 'allocation-plan/1',
      name: zh('错'),
      steps: [{ step: 'take', name: zh('取'), count: 3 }],
    }),
    /分配方案“错\.json”有1处不对，第一处在 \/steps\/0：这一步要先有排序/,
  ],
])('a plan that cannot be followed is a wrong call: %s', async (file, text, said) => {
  if (text !== null) save(path(file), text);
  const { code, out, err } = await call('名单.xlsx', '--json', '--allocate', file);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(said);
});

test('for a person: counts, the total, and who is not in', async () => {
  const file = plan('前三.json', BY_OUTPUT, { step: 'take', name: zh('取前3名'), count: 3 });
  const { out } = await call('名单.xlsx', '--measures', '1', '--params', '参数.json', '--allocate', file);
  expect(out).toMatch(/分配（试行方案）：纳入2项，不纳入2项，待定1项；合计100万元至150万元之间\n/);
  expect(out).toMatch(/第4行 丙机械有限公司 第1条 不纳入：第2步 取前3名：/);
  expect(out).toMatch(/第6行 戊机械有限公司 第1条 待定：取决于同期产值、产值同比增速\n/);
});
