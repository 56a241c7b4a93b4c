import { readFileSync } from 'node:fs';
import { openSource } from '../../../src/hosts/file/open';
import { isOwnSheet } from '../../../src/list';
import { say } from '../../../src/messages/say';
import { TEXTS } from '../../../src/check/texts';
import { REPORT_TEXTS, reportSheets } from '../../../src/report/sheets';
import { detailSheet } from '../../../src/report/sheets/detail-sheet';
import { enterpriseSheets } from '../../../src/report/sheets/enterprise-sheet';
import { feedbackSheet } from '../../../src/report/sheets/feedback-sheet';
import { findingsSheet } from '../../../src/report/sheets/findings-sheet';
import { noticeDoubts, noticeSheet } from '../../../src/report/sheets/notice-sheet';
import { cellsOf, outgoing } from '../../../src/report/sheets/report-sheet';
import { summarySheet } from '../../../src/report/sheets/summary-sheet';
import { unjudgedSheet } from '../../../src/report/sheets/unjudged-sheet';
import type { Pack } from '../../../src/policy/pack';
import type { Area } from '../../../src/workbook/address';
import type { Grid } from '../../../src/workbook/grid';
import { pack, read, sheet, told } from '../../list/sheet';
import { gridOf, inForce, inputOf, records, shown } from './report';

const ALL = { notice: true, enterprises: true } as const;

async function sample(name: string): Promise<Grid> {
  const opened = await openSource(new Uint8Array(readFileSync(`samples/${name}.xlsx`)), `${name}.xlsx`);
  if (opened.kind !== 'package') throw new Error('no package');
  const [first] = opened.xlsx.sheets();
  return opened.xlsx.read(first!.name);
}

const HEADER = [
  '企业名称',
  '统一社会信用代码',
  '所在市',
  '县（市、区）',
  '行业',
  '二季度产值（万元）',
  '同期产值（万元）',
];
const SMALL = sheet([
  HEADER,
  ['=甲公司', '91450100MAYML3TX60', '南宁市', '江南区', '通用设备制造业', 4400, 4000],
  ['@乙公司', '91450200059672194Y', '柳州市', '柳南区', '通用设备制造业', 4399.999, 4000],
  ['丙公司', null, '柳州市', '柳南区', '通用设备制造业', '约4500', 4000],
  ['丁公司', null, '柳州市', '柳南区', '医药制造业', 3000, 1000],
  ['戊公司', null, '柳州市', '柳南区', '零售业', 9000, 1000],
]);

describe.each(['quarter', 'cumulative'])('the sample %s', (name) => {
  test('all sheets of a draft carry its warning, are laid out for A4, and are no lists', async () => {
    const made = reportSheets(inputOf(await sample(name)), ALL);
    expect(made.map((each) => each.name)).toEqual([
      '核验汇总',
      '核验明细',
      '疑点清单',
      '未纳入核验的条款',
      '征求意见反馈表',
      '拟奖补名单（测算稿）',
      '企业核验表',
    ]);
    for (const each of made) {
      expect(each.notes[0]).toMatch(/^依据《.*（征求意见稿）》测算，仅供参考，不作为申报、公示、兑现依据$/);
      expect(isOwnSheet(each.name)).toBe(true);
      expect(told(read(gridOf(each)))).not.toBe('list');
      expect(each.layout!.frozenRows).toBe(each.notes.length + 2);
      expect(each.layout!.print!.repeat).toEqual({ top: 1, bottom: each.notes.length + 2 });
      expect(each.layout!.print!.foot).toMatch(/制表人：.*复核人：.*负责人：/);
      expect(each.rows.every((cells) => cells.length <= each.columns.length)).toBe(true);
      expect(each.columns.every(({ heading }) => each.known.headings.some((one) => one.test(heading)))).toBe(true);
      expect(each.known.title.test(each.title)).toBe(true);
      const last = each.rows.at(-1)![0]!;
      expect(each.known.end.test(String(shown(last)))).toBe(true);
    }
  });

  test('merged areas lie apart and inside, and hide no cell', async () => {
    for (const each of reportSheets(inputOf(await sample(name)), ALL)) {
      const cells = cellsOf(each).map((line) => line.map(shown));
      const taken = new Set<string>();
      for (const { top, left, bottom, right } of each.layout!.merges ?? ([] as readonly Area[])) {
        for (let row = top; row <= bottom; row += 1) {
          for (let column = left; column <= right; column += 1) {
            const at = `${String(row)},${String(column)}`;
            expect(taken.has(at)).toBe(false);
            taken.add(at);
            if (row > top || column > left) expect(cells[row - 1]![column - 1] ?? null).toBeNull();
          }
        }
      }
    }
  });
});

test('once in force: no warning, the list has its proper name, and there is nothing to give an opinion on', () => {
  const made = reportSheets(inputOf(SMALL, { pack: inForce }), ALL);
  expect(made.map((each) => each.name)).toEqual([
    '核验汇总',
    '核验明细',
    '疑点清单',
    '未纳入核验的条款',
    '公示名单',
    '企业核验表',
  ]);
  for (const each of made) {
    expect(each.notes.join('')).not.toContain('仅供参考');
    expect(isOwnSheet(each.name)).toBe(true);
  }
});

test('a policy whose standing is not verified: every sheet says so, and its awards are an estimate, whatever the period', () => {
  const unverified: Pack = {
    ...inForce,
    status: 'unverified',
    period: { kind: 'months', year: 2025, from: 4, to: 6 },
  };
  const made = reportSheets(inputOf(SMALL, { pack: unverified }), ALL);
  expect(made.map((each) => each.name)).toEqual([
    '核验汇总',
    '核验明细',
    '疑点清单',
    '未纳入核验的条款',
    '拟奖补名单（测算稿）',
    '企业核验表',
  ]);
  for (const each of made) {
    expect(each.notes[0]).toMatch(/仅供参考.*效力未核实/);
    expect(each.known.title.test(each.title)).toBe(true);
  }
});

test('details: values as numbers, met or not in words, names as text, the passages that decided', () => {
  const [first, second, third, fourth, fifth] = records(detailSheet(inputOf(SMALL, { measures: [1] })));
  expect(first).toMatchObject({
    企业名称: '=甲公司',
    '二季度产值（万元）': 4400,
    情形: '有基数',
    二季度产值是否达标: '达到（不低于4,000万元）',
    '产值同比增速（核验采用）': 0.1,
    产值同比增速是否达标: '达到（增速10%，不低于10%）',
    核验结论: '符合',
    '奖补金额（万元）': '待定：增产增效奖励标准未明确',
    政策原文: '“有基数的企业”；“二季度当季产值应达到4000万元（含）以上”；“同比增速达到10%（含）以上”',
  });
  expect(second).toMatchObject({
    产值同比增速是否达标: '未达到（增速9.99%，不低于10%，差0.001万元）',
    核验结论: '不符合',
    '达标差额（万元）': 0.001,
    '奖补金额（万元）': null,
  });
  expect(third).toMatchObject({
    '二季度产值（万元）': '约4500',
    二季度产值是否达标: '无法判断（缺二季度产值）',
    核验结论: '待定（缺数据）',
  });
  expect(fourth).toMatchObject({
    情形: '有基数；困难行业',
    '二季度产值（困难行业标准）是否达标': '标准未明确（困难行业产值标准（有基数））',
    核验结论: '待定（标准未明确）',
  });
  expect(fifth).toMatchObject({ 核验结论: '不适用', 情形: null, 政策原文: null });
});

test('details of cumulative columns: the quarter that was judged stands in a column of its own', () => {
  const grid = sheet([
    ['企业名称', '行业', '1-6月产值（万元）', '上年1-6月产值', '1-3月产值', '上年1-3月产值'],
    ['甲公司', '通用设备制造业', 9000, 8000, 4600, 4000],
  ]);
  const made = detailSheet(inputOf(grid, { measures: [1] }));
  expect(records(made)[0]).toMatchObject({ '1—6月产值（万元）': 9000, '二季度产值（万元）': 4400, 核验结论: '符合' });
  expect(made.columns.every(({ heading }) => made.known.headings.some((one) => one.test(heading)))).toBe(true);
});

test('a standard that the user filled in is said to be theirs', () => {
  const parameters = { 'm1.relaxed.output': '3000', 'm1.relaxed.growth': '0.08' };
  const [, , , fourth] = records(detailSheet(inputOf(SMALL, { measures: [1], parameters })));
  expect(fourth!['二季度产值（困难行业标准）是否达标']).toBe('达到（不低于3,000万元，用户填写的标准）');
  expect(fourth!['核验结论']).toBe('符合');
});

test('what rests on a figure or a choice of the user’s says so on every sheet', () => {
  const { standards } = inputOf(SMALL, {
    measures: [1],
    parameters: { 'm1.award': '12.5', 'm1.relaxed.growth': '0.08', 'm2.award': '8' },
  });
  const choices = { ...standards.choices, emptyBase: 'none', growthRounding: 1 } as const;
  const input = { ...inputOf(SMALL, { measures: [1] }), standards: { ...standards, choices } };
  for (const made of reportSheets(input, ALL)) {
    expect(made.notes[2]).toBe(
      '以下由使用者在补充标准中确定，政策原文没有规定：困难行业增速标准8%、增产增效奖励标准12.5万元、同期空白的单元格按无基数、增速取整按百分数保留1位小数',
    );
  }
  expect(noticeSheet(inputOf(SMALL)).notes).toHaveLength(2);
});

test('a warning that is longer than its sheet is wide is given the lines that it takes', () => {
  const long = { ...pack, title: `${pack.title}及${pack.title}` };
  const made = noticeSheet(inputOf(SMALL, { measures: [1], pack: long }));
  const width = made.columns.reduce((sum, column) => sum + column.width, 0);
  const [warning = ''] = made.notes;
  expect(warning.length * 2).toBeGreaterThan(width);
  expect(made.layout!.heights![2]).toBeGreaterThan(30);
  expect(cellsOf(made)[1]![0]!.role).toBe('wrapped');
  expect(summarySheet(inputOf(SMALL, { pack: long })).layout!.heights![2]).toBeUndefined();
});

test('a sheet that goes out has no links and no word on being made again', () => {
  const made = findingsSheet(inputOf(SMALL));
  const out = outgoing(made);
  expect(made.layout!.links!.length).toBeGreaterThan(0);
  expect(out.layout!.links).toEqual([]);
  expect(out.rows).toEqual(made.rows.slice(0, -1));
  const notice = noticeSheet(inputOf(SMALL));
  expect(outgoing(notice).rows).toEqual(notice.rows);
});

test('findings: the gravest first, each with the cell it leads to, what was found and what to do', () => {
  const made = findingsSheet(inputOf(SMALL));
  const lines = records(made).slice(0, -1);
  const grades = lines.map((each) => each['程度']);
  expect([...grades].sort((a, b) => order(a) - order(b))).toEqual(grades);
  expect(lines[0]).toMatchObject({
    程度: '须先处理',
    工作表: '名单',
    单元格: 'F4',
    企业名称: '丙公司',
    疑点: '数字无法识别',
    情况: '二季度产值“约4500”是约数，不是确数，按缺失处理。',
    核验时的处理: '按缺失处理',
    建议: '请填数字，单位万元。',
  });
  const links = made.layout!.links!;
  expect(links).toHaveLength(lines.length);
  expect(links[0]).toEqual({ row: 5, column: 4, sheet: '名单', area: { top: 4, left: 6, bottom: 4, right: 6 } });
  // A table that goes out leads nowhere, and tells of no other enterprise.
  const out = findingsSheet(inputOf(SMALL), { linked: false, rows: new Set([4]) });
  expect(out.layout!.links).toBeUndefined();
  expect(
    new Set(
      records(out)
        .slice(0, -1)
        .map((each) => each['企业名称']),
    ),
  ).toEqual(new Set(['丙公司']));
});

function order(grade: unknown): number {
  return ['须先处理', '请核对', '提示'].indexOf(String(grade));
}

test('a list without anything to look at says so', () => {
  const grid = sheet([
    HEADER.slice(0, 1).concat('行业', '二季度产值（万元）', '同期产值（万元）'),
    ['甲公司', '通用设备制造业', 5000, 4000],
  ]);
  const made = findingsSheet(inputOf(grid, { measures: [1] }));
  expect(records(made)[0]!['疑点']).toBe('没有疑点');
});

test('each measure is judged, or said not to be with a reason', () => {
  const lines = records(unjudgedSheet(inputOf(SMALL, { measures: [1] }))).slice(0, -1);
  expect(lines).toHaveLength(pack.measures.length - 1);
  expect(lines.every((each) => String(each['未纳入核验的原因']).length > 5)).toBe(true);
  expect(lines.find((each) => each['条款'] === '第2条')!['未纳入核验的原因']).toBe('本次没有选择核验本条。');
  expect(lines.every((each) => pack.source.includes(String(each['原文']).slice(0, 20)))).toBe(true);
});

test('the list of awards holds who and how much, and nothing of what they produce', () => {
  const made = noticeSheet(inputOf(SMALL, { measures: [1], parameters: { 'm1.award': '12.5' } }));
  expect(made.columns.map(({ heading }) => heading)).toEqual([
    '序号',
    '企业名称',
    '统一社会信用代码',
    '所在县区',
    '奖补金额（万元）',
  ]);
  expect(made.rows.map((cells) => cells.map(shown))).toEqual([
    [1, '=甲公司', '91450100MAYML3TX60', '南宁市江南区', 12.5],
    ['合计', null, null, null, 12.5],
  ]);
  expect(made.rows[0]![1]).toEqual({ value: { kind: 'text', text: '=甲公司' }, role: 'wrapped' });
  const all = JSON.stringify([made.title, made.notes, made.rows]);
  for (const figure of ['4400', '4,400', '4000', '4,000', '产值']) expect(all).not.toContain(figure);
  const open = noticeSheet(inputOf(SMALL, { measures: [1] }));
  expect(open.rows.map((cells) => shown(cells.at(-1)!))).toEqual(['待定：增产增效奖励标准未明确', '待定']);
});

test('before a list of awards goes out: open awards, duplicates, enterprises under two measures, the undetermined', () => {
  const grid = sheet([
    ['企业名称', '行业', '二季度产值（万元）', '同期产值（万元）', '二季度营业收入（万元）', '同期营业收入（万元）'],
    ['甲公司', '通用设备制造业', 5000, 4000, null, null],
    ['甲公司', '通用设备制造业', 6000, 4000, null, null],
    ['乙公司', null, 5000, 4000, 5000, 4000],
    ['丙公司', '通用设备制造业', null, 4000, null, null],
  ]);
  expect(noticeDoubts(inputOf(grid)).map((doubt) => say(doubt, 'zh-CN', TEXTS))).toEqual([
    '名单中有4项奖补金额待定，合计也写待定；请先明确奖补标准。',
    '名单中有2行的企业名称或信用代码在原名单里重复，没有合并；公示前请核对，避免重复奖补（「名单」第2、3行）。',
    '有1家企业同时列在几条之下；请核对行业，确认适用哪一条（「名单」第4行）。',
    '原名单还有1家待定，没有列入。',
  ]);
});

test('a sheet an enterprise: a page each, and of one enterprise nobody else', () => {
  const input = inputOf(SMALL, { measures: [1] });
  const [all] = enterpriseSheets(input);
  const cells = cellsOf(all!);
  const first = cells.map(([cell]) => String(shown(cell!) ?? ''));
  const starts = first.flatMap((text, index) => (text.startsWith('企业：') ? [index + 1] : []));
  expect(starts).toHaveLength(5);
  expect(all!.layout!.print!.breaks).toEqual(starts.slice(1).map((row) => row - 1));
  const [one] = enterpriseSheets(input, new Set([3]));
  const text = JSON.stringify(one);
  expect(text).toContain('@乙公司');
  for (const other of ['甲公司', '丙公司', '丁公司', '戊公司']) expect(text).not.toContain(other);
});

test('more enterprises than Excel has page breaks for go on further sheets, none lost', () => {
  const rows = Array.from({ length: 2_100 }, (_, index) => [
    `第${String(index)}号公司`,
    '通用设备制造业',
    index * 10,
    4000,
  ]);
  const input = inputOf(sheet([['企业名称', '行业', '二季度产值（万元）', '同期产值（万元）'], ...rows]), {
    measures: [1],
  });
  const made = enterpriseSheets(input);
  expect(made.map((each) => each.name)).toEqual(['企业核验表', '企业核验表（2）', '企业核验表（3）']);
  expect(made.every((each) => isOwnSheet(each.name) && each.layout!.print!.breaks!.length < 1_026)).toBe(true);
  const names = made
    .flatMap((each) => each.rows.map(([cell]) => String(shown(cell!) ?? '')))
    .filter((text) => text.startsWith('企业：'));
  expect(new Set(names).size).toBe(2_100);
});

test('what the text leaves open: whom it keeps waiting and what they produce, room for a wording', () => {
  const grid = sheet([
    ['企业名称', '行业', '二季度产值（万元）', '同期产值（万元）'],
    ['甲公司', '医药制造业', 3000.5, 1000],
    ['乙公司', '医药制造业', 3999.25, 1000],
    ['丙公司', '医药制造业', null, 1000],
    ['丁公司', '通用设备制造业', 3000, 1000],
    ['戊公司', '通用设备制造业', 5000, 1000],
  ]);
  const made = feedbackSheet(inputOf(grid, { measures: [1] }));
  const lines = records(made);
  expect(lines.find((each) => each['未明确事项'] === '困难行业产值标准（有基数）')).toMatchObject({
    原文: '可适当降低标准',
    影响企业数: 3,
    '涉及产值或营收（万元）': 6999.75,
    说明: '该数值未明确，使这些企业的结论或奖补金额待定。其中1家没有可用的数，未计入涉及数额。',
    建议修改为: null,
  });
  expect(lines.find((each) => each['未明确事项'] === '增产增效奖励标准')).toMatchObject({
    影响企业数: 1,
    '涉及产值或营收（万元）': 5000,
  });
  expect(lines.find((each) => each['未明确事项'] === '增收增效奖励标准')).toMatchObject({ 影响企业数: null });
  const opens = pack.measures.reduce((sum, { open }) => sum + open.length, 0);
  const parameters = pack.parameters.filter(({ value }) => value === null).length;
  expect(lines).toHaveLength(opens + parameters + 1);
  expect(made.rows[0]!.at(-1)).toEqual({ value: { kind: 'empty' }, role: 'input' });
});

test('every sentence of the report is there in both languages', () => {
  for (const [code, texts] of Object.entries(REPORT_TEXTS)) {
    expect([code, texts['zh-CN'].length > 0, texts.en.length > 0]).toEqual([code, true, true]);
    expect(TEXTS[code]).toBe(texts);
    const names = (text: string) => [...new Set(text.match(/\{[a-z]+\}/g) ?? [])].sort();
    expect(names(texts.en)).toEqual(names(texts['zh-CN']));
  }
});
