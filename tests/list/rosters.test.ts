import { readList } from '../../src/list';
import type { ListReading } from '../../src/list/reading';
import { loadedPack } from '../../src/policy/packs';
import { DEFAULT_CHOICES, standardsOf } from '../../src/policy/standards';
import { allSaid, columns, sheet } from './sheet';
import type { Cell } from './sheet';

const pack = loadedPack('yichang-2025q1');

function list(...sheets: { name: string; rows: Cell[][] }[]): ListReading {
  const standards = standardsOf(pack, { parameters: {}, choices: DEFAULT_CHOICES });
  const grids = sheets.map(({ name, rows }) => sheet(rows, { name }));
  const reading = readList(grids, pack, standards, {});
  if (reading.kind === 'no-list') throw new Error(reading.why.code);
  allSaid(reading);
  return reading;
}

const marks = (reading: ListReading, roster: string) => reading.rows.map(({ enterprise }) => enterprise.marks[roster]);
const suspects = (reading: ListReading) =>
  reading.findings.filter(({ code }) => code === 'roster-suspect').map(({ message }) => message.code);

/** Codes that pass both checks; no real enterprise is meant. */
const A = '91450100MAYML3TX60';
const B = '91450200059672194Y';
const C = '91450300MAYB5L8UX6';

test('a column that says yes or no, in the ways that staff write it', () => {
  const answers: Cell[] = ['是', '否', '√', '×', true, false, 1, 0, '城区企业', null, '待核', { error: '#N/A' }];
  const reading = list({
    name: '名单',
    rows: [
      ['企业名称', '一季度产值（万元）', '是否城区企业'],
      ...answers.map((answer, at) => [`甲${at}公司`, 100, answer]),
    ],
  });
  expect(columns(reading)).toEqual({ name: 'A', output: 'B', cityArea: 'C' });
  expect(marks(reading, 'cityArea')).toEqual([
    true,
    false,
    true,
    false,
    true,
    false,
    true,
    false,
    true,
    undefined,
    undefined,
    undefined,
  ]);
  expect(suspects(reading)).toEqual(['list.roster-suspect.answer']);
  expect(reading.findings.filter(({ code }) => code === 'formula-error')).toHaveLength(1);
  expect(marks(reading, 'firstCounted')).toEqual(answers.map(() => undefined));
});

test('a roster on two sheets: on either is on it, on neither is not, and one that cannot be read leaves it open', () => {
  const [first, second] = loadedPack('yichang-2025q1').rosters.find(({ id }) => id === 'firstCounted')!.sheets;
  const rows: Cell[][] = [
    ['企业名称', '一季度产值（万元）'],
    ['甲公司', 100],
    ['乙公司', 100],
    ['丙公司', 100],
  ];
  const members = (name: string, heading: string, member: string) => ({ name, rows: [[heading], [member]] });
  const two = list(
    members(first!, '企业名称', '甲公司'),
    { name: '名单', rows },
    members(second!, '单位名称', '乙公司'),
  );
  expect(marks(two, 'firstCounted')).toEqual([true, true, false]);
  const unread = list(members(first!, '企业名称', '甲公司'), members(second!, '说明', '见附件'), {
    name: '名单',
    rows,
  });
  expect(marks(unread, 'firstCounted')).toEqual([true, undefined, undefined]);
  expect(suspects(unread)).toEqual(['list.roster-suspect.no-columns']);
});

test('a sheet of members: by code first, else by name; who is not on it is not', () => {
  const reading = list(
    {
      name: '首次纳规企业名单',
      rows: [['首次纳规企业名单'], ['序号', '企业名称', '统一社会信用代码'], [1, '甲公司', A], [2, '丙 公司', null]],
    },
    {
      name: '名单',
      rows: [
        ['企业名称', '统一社会信用代码', '一季度产值（万元）'],
        ['甲某改名公司', A, 100],
        ['乙公司', B, 100],
        ['丙公司', C, 100],
        ['甲公司', null, 100],
        ['丁公司', null, 100],
      ],
    },
  );
  // The sheet of members stands first, and is no list of applicants.
  expect(reading.sheet).toBe('名单');
  expect(reading.others).toEqual([]);
  expect(marks(reading, 'firstCounted')).toEqual([true, false, true, true, false]);
  expect(marks(reading, 'cityArea')).toEqual([undefined, undefined, undefined, undefined, undefined]);
  expect(suspects(reading)).toEqual([]);
});

test('a sheet that contradicts itself or the list tells nothing of that row', () => {
  const reading = list(
    {
      name: '名单',
      rows: [
        ['企业名称', '统一社会信用代码', '一季度产值（万元）'],
        ['甲公司', C, 1],
        ['乙公司', C, 1],
        ['丙公司', null, 1],
      ],
    },
    {
      name: '首次纳规名单',
      rows: [
        ['企业名称', '信用代码'],
        ['甲公司', A],
        ['甲公司', B],
        ['乙公司', A],
        ['丙公司', B],
      ],
    },
  );
  expect(marks(reading, 'firstCounted')).toEqual([undefined, undefined, true]);
  expect(suspects(reading)).toEqual(['list.roster-suspect.two-codes', 'list.roster-suspect.other-code']);
  expect(allSaid(reading).some((said) => said.includes('首次纳规名单') && said.includes('A2、A3'))).toBe(true);
});

test('a sheet without a heading that is known is told, and nothing is known of anyone', () => {
  const reading = list(
    {
      name: '名单',
      rows: [
        ['企业名称', '一季度产值（万元）'],
        ['甲公司', 1],
        ['乙公司', 1],
      ],
    },
    { name: '首次纳规名单', rows: [['备注'], ['甲公司']] },
  );
  expect(marks(reading, 'firstCounted')).toEqual([undefined, undefined]);
  expect(suspects(reading)).toEqual(['list.roster-suspect.no-columns']);
});

test('column and sheet that differ: not known; the column alone where the sheet says nothing', () => {
  const reading = list(
    {
      name: '名单',
      rows: [
        ['企业名称', '一季度产值（万元）', '是否首次纳规'],
        ['甲公司', 1, '是'],
        ['乙公司', 1, '是'],
        ['丙公司', 1, null],
      ],
    },
    { name: '首次纳规名单', rows: [['企业名称'], ['甲公司'], ['丙公司']] },
  );
  expect(marks(reading, 'firstCounted')).toEqual([true, undefined, true]);
});

describe('a sheet of members that is easily misread', () => {
  const members = (rows: Cell[][], merges: string[] = []): ListReading => {
    const standards = standardsOf(pack, { parameters: {}, choices: DEFAULT_CHOICES });
    const roster = sheet(rows, { name: '首次纳规企业名单', merges });
    const own = sheet(
      [
        ['企业名称', '统一社会信用代码', '一季度产值（万元）'],
        ['甲公司', A, 100],
        ['乙公司', B, 100],
        ['丙公司', null, 100],
      ],
      { name: '名单' },
    );
    const reading = readList([own, roster], pack, standards, {});
    if (reading.kind === 'no-list') throw new Error(reading.why.code);
    allSaid(reading);
    return reading;
  };

  test.each<[string, Cell[][], string[], (boolean | undefined)[], string[]]>([
    [
      'a title that reads like a heading of names',
      [['重点企业名单'], ['序号', '企业名称'], [1, '甲公司'], [2, '丙公司']],
      ['A1:B1'],
      [true, false, true],
      [],
    ],
    [
      'members side by side',
      [
        ['序号', '企业名称', '序号', '企业名称'],
        [1, '甲公司', 2, '丙公司'],
      ],
      [],
      [true, false, true],
      [],
    ],
    [
      'members side by side, each with its code',
      [
        ['企业名称', '统一社会信用代码', '企业名称', '统一社会信用代码'],
        ['丁公司', C, '甲公司', A],
        ['戊公司', null, '乙公司', C],
      ],
      [],
      // 乙公司 stands there under another code.
      [true, undefined, false],
      ['list.roster-suspect.other-code'],
    ],
    [
      'codes alone tell nothing of a row without one',
      [['统一社会信用代码'], [A]],
      [],
      [true, false, undefined],
      ['list.roster-suspect.no-code'],
    ],
    [
      'codes alone, kept as numbers',
      [['统一社会信用代码'], [A], [914502000596721900]],
      [],
      [true, undefined, undefined],
      ['list.roster-suspect.unread-codes', 'list.roster-suspect.no-code'],
    ],
    [
      'codes as numbers beside names: the names tell',
      [
        ['企业名称', '统一社会信用代码'],
        ['甲公司', 914501000596721900],
      ],
      [],
      [true, false, false],
      [],
    ],
    [
      'a code of fewer characters, alone',
      [['统一社会信用代码'], ['9145'], [B]],
      [],
      [undefined, true, undefined],
      ['list.roster-suspect.unread-codes', 'list.roster-suspect.no-code'],
    ],
    [
      'a remark below codes',
      [['统一社会信用代码'], [A], ['以下空白']],
      [],
      [true, false, undefined],
      ['list.roster-suspect.no-code'],
    ],
    [
      'a name twice, and blanks between',
      [['企业名称'], ['甲公司'], [null], ['甲 公司'], ['甲公司\u200b']],
      [],
      [true, false, false],
      [],
    ],
  ])('%s', (_, rows, merges, expected, said) => {
    const reading = members(rows, merges);
    expect(marks(reading, 'firstCounted')).toEqual(expected);
    expect(suspects(reading)).toEqual(said);
  });
});
