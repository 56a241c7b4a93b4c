import { createCheckSession } from '../../src/check/create-session';
import type { OutgoingAsked } from '../../src/check/session';
import { TEXTS } from '../../src/check/texts';
import { openSource } from '../../src/hosts/file/open';
import { newWorkbook } from '../../src/hosts/file/new-workbook';
import { say } from '../../src/messages/say';
import { defaultPack } from '../../src/policy/shelf/shelf';
import { DEFAULT_CHOICES } from '../../src/policy/standards';
import { MOST_FORMS, OUTGOING_TABLES } from '../../src/report/sheets/outgoing';
import type { NewSheet } from '../../src/workbook/new-sheet';
import { inForce, records, shown } from '../report/sheets/report';
import type { Cell } from '../list/sheet';
import { pack, sheet } from '../list/sheet';

const HEADER = ['企业名称', '统一社会信用代码', '县（市、区）', '行业', '二季度产值（万元）', '同期产值（万元）'];
const REVIEW = ['复核状态', '调整结论', '调整原因', '复核人'];
/** 甲 and 乙 are eligible, 丙 is not, 丁 has a figure that cannot be read, 戊 falls under no measure. */
const ROWS: Cell[][] = [
  ['甲机械公司', '91450100MAYML3TX60', '江南区', '通用设备制造业', 4401, 4000],
  ['乙机械公司', '91450200059672194Y', '柳南区', '通用设备制造业', 9123, 4000],
  ['丙机械公司', null, '柳南区', '通用设备制造业', 3377, 3000],
  ['丁机械公司', null, '柳南区', '通用设备制造业', '约4500', 4000],
  ['戊零售公司', null, '柳南区', '零售业', 9000, 1000],
];
const WHEN = '2025年7月15日';
const all = { filter: 'all', search: '' } as const;

async function session(rows: readonly Cell[][] = ROWS, { policy = pack, header = HEADER, award = true } = {}) {
  const made = createCheckSession({ ...defaultPack(), pack: policy });
  const list = sheet([header, ...rows]);
  const said = { parameters: award ? { 'm1.award': '12.5' } : {}, choices: DEFAULT_CHOICES };
  await made.find([list.parts], {}, said);
  await made.run([1], said, () => undefined);
  const outgoing = (asked: OutgoingAsked, now = list) => made.outgoing(now.parts, asked, WHEN);
  const told = (asked: OutgoingAsked, now = list) => made.outgoingTold(now.parts, asked);
  return { made, list, outgoing, told };
}

const textOf = (sheets: readonly NewSheet[]): string =>
  JSON.stringify(
    sheets.map(({ title, notes, columns, rows }) => [title, notes, columns, rows.map((row) => row.map(shown))]),
  );
const words = (messages: readonly Parameters<typeof say>[0][]) => messages.map((each) => say(each, 'zh-CN', TEXTS));

describe.each(OUTGOING_TABLES)('%s', (table) => {
  test('of one enterprise says nothing of another, and is values alone in a workbook of its own', async () => {
    const { outgoing, told } = await session();
    const asked = { table, which: { row: 2 } } as const;
    const { sheets, name, told: said } = await outgoing(asked);
    expect(said).toEqual(await told(asked));
    // What is asked of the whole list names nobody.
    if (table === 'feedback') expect(textOf(sheets)).not.toContain('公司');
    else if (table !== 'findings') expect(textOf(sheets)).toContain('甲机械公司');
    expect(textOf(sheets)).not.toMatch(/乙机械|丙机械|丁机械|戊零售/);
    expect(sheets.flatMap(({ layout }) => layout?.links ?? [])).toEqual([]);
    expect(sheets.flatMap(({ rows }) => rows.flat()).some(({ formula }) => formula !== undefined)).toBe(false);
    if (sheets.length === 0) return;
    expect(name).not.toMatch(/[\\/:*?"<>|]/);
    expect(sheets.map(({ notes }) => notes[0])).toEqual(
      sheets.map(() => expect.stringContaining('仅供参考') as string),
    );
    const opened = await openSource(await newWorkbook(sheets), 'x.xlsx');
    if (opened.kind !== 'package') throw new Error('no package');
    expect(opened.xlsx.sheets().map((each) => [each.name, each.visible])).toEqual(
      sheets.map((each) => [each.name, true]),
    );
    expect(opened.xlsx.archive.names.filter((part) => /customXml|externalLink|docProps/i.test(part))).toEqual([]);
  });

  test('says how much it holds as it does', async () => {
    const { outgoing } = await session();
    const { told, sheets } = await outgoing({ table, which: all });
    const rows = sheets.flatMap((each) => records(each));
    const lines = {
      notice: () => rows.filter((each) => typeof each['序号'] === 'number').length,
      forms: () => sheets.length,
      findings: () => rows.filter((each) => typeof each['序号'] === 'number').length,
      feedback: () => rows.filter((each) => typeof each['序号'] === 'number').length,
      details: () => rows.length,
    }[table];
    expect(told.count).toBeGreaterThan(0);
    expect(lines()).toBe(told.count);
  });
});

test('the list to be published has no figure of output, the awards, their sum, and its draft’s name', async () => {
  const { outgoing } = await session();
  const { sheets, name } = await outgoing({ table: 'notice', which: all });
  expect(name).toBe('2025年二季度工业企业拟奖补名单（测算稿）');
  expect(sheets.map((each) => each.name)).toEqual(['拟奖补名单（测算稿）']);
  expect(textOf(sheets)).not.toMatch(/4401|9123|4000|产值/);
  expect(sheets[0]!.rows.map((row) => [shown(row[1]!), shown(row.at(-1)!)])).toEqual([
    ['甲机械公司', 12.5],
    ['乙机械公司', 12.5],
    [null, 25],
  ]);
  const proper = await (await session(ROWS, { policy: inForce })).outgoing({ table: 'notice', which: all });
  expect([proper.name, proper.sheets[0]!.name]).toEqual(['2025年二季度奖补企业公示名单', '公示名单']);
});

test('findings of one enterprise are its own: none of another, none of the whole list', async () => {
  const rows = [...ROWS, ['己机械公司', null, '江南区', '通用设备制造业', '约3000', 2000]];
  const { outgoing } = await session(rows);
  const { sheets, told } = await outgoing({ table: 'findings', which: { row: 5 } });
  const names = records(sheets[0]!).map((each) => each['企业名称']);
  expect(names).toEqual(names.map(() => '丁机械公司'));
  expect([names.length, told.count]).toEqual([told.count, expect.any(Number)]);
  const whole = records((await outgoing({ table: 'findings', which: all })).sheets[0]!);
  expect(whole.map((each) => each['企业名称'])).toContain('己机械公司');
  expect(whole.length).toBeGreaterThan(names.length);
});

test('what to settle before it goes out', async () => {
  const twice = [...ROWS, ['甲机械公司', '91450100MAYML3TX60', '江南区', '通用设备制造业', 4401, 4000]];
  const { told } = await session(twice, { award: false });
  expect(words((await told({ table: 'notice', which: all })).doubts)).toEqual([
    '名单中有3项奖补金额待定，合计也写待定；请先明确奖补标准。',
    expect.stringMatching(/^名单中有2行的企业名称或信用代码在原名单里重复/),
    '原名单还有1家待定，没有列入。',
  ]);
  expect((await told({ table: 'details', which: all })).doubts).toEqual([]);
});

test('a form each on a sheet of its name; one alone is called by it', async () => {
  const { outgoing } = await session([...ROWS, [null, null, '江南区', '通用设备制造业', 5000, 4000]]);
  const { sheets, name } = await outgoing({ table: 'forms', which: all });
  expect(sheets.map((each) => each.name)).toEqual([
    '甲机械公司',
    '乙机械公司',
    '丙机械公司',
    '丁机械公司',
    '戊零售公司',
    '第7行',
  ]);
  expect(name).toBe('2025年二季度企业核验表');
  expect(shown(sheets[0]!.rows[0]![0]!)).toBe('企业：甲机械公司（91450100MAYML3TX60）');
  const one = await outgoing({ table: 'forms', which: { row: 3 } });
  expect([one.name, one.sheets.map((each) => each.name)]).toEqual([
    '2025年二季度企业核验表（乙机械公司）',
    ['乙机械公司'],
  ]);
});

test('more forms than a workbook holds: what to do, and none is made', async () => {
  const many = Array.from({ length: MOST_FORMS + 1 }, (_, index) => [
    `机械${String(index)}公司`,
    null,
    '江南区',
    '通用设备制造业',
    4400,
    4000,
  ]);
  const { outgoing } = await session(many);
  const { told, sheets } = await outgoing({ table: 'forms', which: all });
  expect(sheets).toEqual([]);
  expect(told.refused && words([told.refused])).toEqual([
    '一企一表每家一张工作表，一个工作簿最多500家，现在有501家。请缩小范围，或在核验报告里生成企业核验表。',
  ]);
  expect((await outgoing({ table: 'details', which: all })).told).toMatchObject({ refused: null, count: 501 });
});

test('nothing to list is no workbook', async () => {
  const { outgoing } = await session();
  expect(await outgoing({ table: 'notice', which: { row: 4 } })).toMatchObject({ told: { count: 0 }, sheets: [] });
  expect(await outgoing({ table: 'forms', which: { row: 1 } })).toMatchObject({ told: { count: 0 }, sheets: [] });
});

describe('reviews', () => {
  const reviewed = (states: readonly (readonly string[])[]): Cell[][] =>
    ROWS.map((row, index) => [...row, ...(states[index] ?? [])]);
  const header = [...HEADER, ...REVIEW];
  const unreviewed = { filter: 'unreviewed', search: '' } as const;
  const names = (page: { readonly rows: readonly { readonly name: string | null }[] }) =>
    page.rows.map(({ name }) => name?.charAt(0));

  test('who is not reviewed yet: as the sheet was found, and as it stands once it is read again', async () => {
    const { made } = await session(reviewed([['已复核'], ['待复核'], ['退回核实']]), { header });
    expect(names(await made.rows(unreviewed, 0, 10))).toEqual(['乙', '丙', '丁']);
    const now = sheet([header, ...reviewed([['已复核'], ['已复核'], ['退回核实'], ['看过']])]);
    expect(await made.reviews(now.parts)).toEqual({ waiting: 2 });
    expect(names(await made.rows(unreviewed, 0, 10))).toEqual(['丙', '丁']);
    expect(names(await made.rows({ ...unreviewed, search: '丁' }, 0, 10))).toEqual(['丁']);
  });

  test('without columns for it there is no count, and whoever has a verdict waits', async () => {
    const { made, list } = await session();
    expect(await made.reviews(list.parts)).toBeNull();
    expect(names(await made.rows(unreviewed, 0, 10))).toEqual(['甲', '乙', '丙', '丁']);
  });

  test('a table goes by what the officers have written by then; what cannot be taken is told', async () => {
    const { outgoing } = await session(reviewed([]), { header });
    const now = sheet([
      header,
      ...reviewed([
        ['已复核', '不符合', '已停产', '张三'],
        ['已复核', '合格', '原因', '张三'],
      ]),
    ]);
    const { sheets, told } = await outgoing({ table: 'notice', which: all }, now);
    expect(sheets[0]!.rows.map((row) => shown(row[1]!))).toEqual(['乙机械公司', null]);
    expect(words(told.faults)).toEqual([expect.stringMatching(/H3：调整结论“合格”无法识别/)]);
    const waiting = await outgoing({ table: 'details', which: unreviewed }, now);
    expect(records(waiting.sheets[0]!).map((each) => each['企业名称'])).toEqual(['丙机械公司', '丁机械公司']);
  });
});
