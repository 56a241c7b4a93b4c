import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { createCheckSession } from '../../../../src/check/create-session';
import type { AllocatedRow } from '../../../../src/check/allocation/allocation-view';
import type { PolicyAsked } from '../../../../src/check/policies/policies-calls';
import type { CheckSession } from '../../../../src/check/session';
import { FileWorkbook } from '../../../../src/hosts/file/file-workbook';
import { say } from '../../../../src/messages/say';
import { defaultPack } from '../../../../src/policy/shelf/shelf';
import type { ShelvedPack } from '../../../../src/policy/shelf/shelf';
import { DEFAULT_CHOICES } from '../../../../src/policy/standards';
import { cellText } from '../../../../src/workbook/cell-text';
import type { Grid } from '../../../../src/workbook/grid';
import { TEXTS } from '../../../../src/check/texts';
import { emptyForm, measuresOf, planOf } from '../../../../src/taskpane/trial/allocation/plan-form';
import type { PlanForm } from '../../../../src/taskpane/trial/allocation/plan-form';
import { Random } from '../../../agreement/random';
import { TWO, TWO_FOLDER } from '../../../policy/second/pack-two';
import { load, save, scratch } from '../tools';
import { callFrom } from './calling';

jest.setTimeout(300_000);
const { path, done } = scratch();
afterAll(done);

const FIRST = defaultPack();
const AWARDS: Readonly<Record<string, string>> = { [FIRST.pack.id]: '50', [TWO.pack.id]: '30' };

beforeAll(() => {
  mkdirSync(path('政策'));
  cpSync(TWO_FOLDER, path('政策/云岭'), { recursive: true });
});

const HEADER = [
  '企业名称',
  '所属行业',
  '县区',
  '所属集团',
  '二季度产值（万元）',
  '二季度产值上年同期（万元）',
  '三季度营业收入（万元）',
  '三季度营业收入上年同期（万元）',
];

/** A list about the lines of both policies, with holes: bases, groups, places that are not said. */
async function randomList(random: Random): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('名单');
  sheet.addRow(HEADER);
  const rows = 4 + random.below(14);
  for (let row = 0; row < rows; row += 1) {
    const base = random.chance(0.15) ? null : 3000 + 250 * random.below(12);
    sheet.addRow([
      `${random.of(['甲', '乙', '丙', '丁'])}${String(row)}机械有限公司`,
      random.of(['通用设备制造业', '汽车制造业', '软件和信息技术服务业', '非金属矿物制品业']),
      random.of(['江南区', '江北区', '柳南区', null]),
      random.of(['大集团', '二集团', '无', null]),
      random.chance(0.1) ? null : 3500 + 250 * random.below(14),
      base,
      random.chance(0.1) ? null : 300 + 50 * random.below(60),
      random.chance(0.1) ? null : 250 + 50 * random.below(40),
    ]);
  }
  const file = path('名单.xlsx');
  await workbook.xlsx.writeFile(file);
  return file;
}

/** A plan that the pane's form makes. */
function randomPlan(random: Random, packs: readonly ShelvedPack['pack'][]): string {
  const form = emptyForm(packs);
  const cut = random.of(['pro-rata', 'by-rank', 'last-out'] as const);
  const ties = random.of(['unsure', 'all-out', ...(cut === 'pro-rata' ? (['all-in'] as const) : [])] as const);
  const filled: PlanForm = {
    exclude: { on: measuresOf(packs).length > 1, measures: null, keep: random.of(['better', 'first']) },
    group: {
      on: random.chance(0.4),
      keep: random.of(['better', 'head']),
      header: '所属集团',
      blankIsNone: random.chance(0.7),
    },
    rank: { by: random.chance(0.5) ? { of: 'award' } : form.rank.by, ties },
    take: {
      on: random.chance(0.6),
      count: String(1 + random.below(6)),
      per: random.of(['all', 'county', 'industry']),
    },
    budget: { on: random.chance(0.7), amount: String(20 + random.below(400)), cut },
    spread: {
      on: random.chance(0.4),
      amount: String(10 + random.below(200)),
      over: 'county',
      weights: random.of([{ award: '40', count: '60' }, { count: '100' }]),
    },
  };
  const made = planOf(
    filled.take.on || filled.spread.on ? filled : { ...filled, budget: { ...filled.budget, on: true } },
    packs,
  );
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made.text;
}

/** The list in a session as the pane has it: found, checked, and judged under policies. */
async function inPane(file: string, policies: readonly ShelvedPack[]): Promise<CheckSession> {
  const workbook = await FileWorkbook.open(load(file), '名单.xlsx');
  const grid = await workbook.read('名单');
  const asked = policies.map(({ pack, files }): PolicyAsked => ({ id: pack.id, files, said: saidFor(pack.id) }));
  const session = createCheckSession(policies[0]!);
  await session.find([grid.parts], {}, saidFor(policies[0]!.pack.id));
  await session.run([], saidFor(policies[0]!.pack.id), () => undefined);
  await session.judgeUnder(asked, () => undefined);
  return session;
}

const saidFor = (pack: string) => ({ parameters: { 'm1.award': AWARDS[pack]! }, choices: DEFAULT_CHOICES });

/** What the terminal is called with for the same. */
function called(policies: readonly ShelvedPack[]): string[] {
  const params =
    policies.length === 1
      ? saidFor(policies[0]!.pack.id).parameters
      : Object.fromEntries(policies.map(({ pack: { id } }) => [`${id}:m1.award`, AWARDS[id]!]));
  save(path('参数.json'), JSON.stringify(params));
  return [
    ...['名单.xlsx', '--packs', '政策', '--params', '参数.json', '--allocate', '方案.json'],
    ...policies.flatMap(({ pack }) => ['--pack', pack.id]),
  ];
}

interface Handed {
  readonly results: readonly {
    readonly pack: string;
    readonly row: number;
    readonly measure: number;
    readonly result: string;
    readonly amount: string | null;
    readonly reason: string;
  }[];
  readonly places: readonly { readonly place: string; readonly amount: string | null; readonly low: string }[];
  readonly told: readonly string[];
  readonly total: { readonly amount: string | null; readonly low: string; readonly high: string | null };
}

const CHOICES: readonly (readonly ShelvedPack[])[] = [[FIRST], [TWO], [FIRST, TWO], [TWO, FIRST]];
const speak = (message: Parameters<typeof say>[0]): string => say(message, 'zh-CN', TEXTS);

/** Every award, in the terminal's order: policy by policy, row by row. */
function flat(rows: readonly AllocatedRow[], policies: readonly ShelvedPack[]) {
  return policies.flatMap(({ pack }, at) =>
    rows.flatMap(({ row, awards }) =>
      awards
        .filter(({ policy }) => policy === at)
        .map(({ measure, result, amount, why }) => [pack.id, row, measure, result, amount, why.map(speak).join('')]),
    ),
  );
}

test('the pane hands out as the terminal does, to the cell that is written', async () => {
  const seen = new Set<string>();
  for (let turn = 0; turn < 20; turn += 1) {
    const random = new Random(7100 + turn);
    const policies = CHOICES[turn % CHOICES.length]!;
    const file = await randomList(random);
    const text = randomPlan(
      random,
      policies.map(({ pack }) => pack),
    );
    writeFileSync(path('方案.json'), text);
    const answered = await callFrom(path('.'), ...called(policies), '--json', '--out', '结果.xlsx');
    expect([turn, answered.code, answered.err]).toEqual([turn, 0, expect.any(String)]);
    const { allocation } = JSON.parse(answered.out) as { allocation: Handed };

    const session = await inPane(file, policies);
    const view = await session.allocate({ file: '方案.json', text }, () => undefined);
    if (view.kind === 'refused') throw new Error(JSON.stringify(view.faults));
    const { total, rows } = await session.allocatedRows({ filter: 'all', search: '' }, 0, 1000);
    expect(rows).toHaveLength(total);
    // An award that is open has no amount in the pane, whatever bounds the terminal tells; one that is out is paid nothing.
    expect(flat(rows, policies)).toEqual(
      allocation.results.map(({ pack, row, measure, result, amount, reason }) => [
        pack,
        row,
        measure,
        result,
        result === 'in' ? amount : null,
        reason,
      ]),
    );
    expect(view.total).toEqual(allocation.total);
    expect(view.told.map(speak)).toEqual(allocation.told);
    expect(view.shares.map(({ place, amount }) => [place, amount.amount, amount.low])).toEqual(
      allocation.places.map(({ place, amount, low }) => [place, amount, low]),
    );
    const written = await FileWorkbook.open(load(path('结果.xlsx')), '结果.xlsx');
    expect(await planned(session)).toEqual(standing(await written.read('名单'), HEADER.length));
    for (const { result } of allocation.results) seen.add(result);
  }
  expect([...seen].sort()).toEqual(['in', 'out', 'unsure']);
});

/** The cells that the pane would write, by address; the note of a draft aside, which has a place of its own. */
async function planned(session: CheckSession): Promise<Record<string, string>> {
  const { changes } = await session.allocationPlan(true);
  const cells: Record<string, string> = {};
  for (const change of changes) {
    if (change.kind !== 'cells') throw new Error(change.kind);
    change.after.forEach((row, down) => {
      row.forEach(({ value }, across) => {
        const text = cellText(value);
        if (text !== '' && !text.startsWith('依据《'))
          cells[`${String(change.top + down)},${String(change.left + across)}`] = text;
      });
    });
  }
  return cells;
}

/** The cells right of the list. */
function standing(grid: Grid, columns: number): Record<string, string> {
  const cells: Record<string, string> = {};
  for (let row = 1; row <= grid.rows; row += 1) {
    for (let column = columns + 1; column <= grid.columns; column += 1) {
      const text = cellText(grid.value(row, column));
      if (text !== '' && !text.startsWith('依据《')) cells[`${String(row)},${String(column)}`] = text;
    }
  }
  return cells;
}
