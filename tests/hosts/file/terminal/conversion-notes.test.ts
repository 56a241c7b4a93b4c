import { writeFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { OWN_TEXTS } from '../../../../src/functions/own-texts';
import { TERMINAL_TEXTS } from '../../../../src/hosts/file/terminal/terminal-words';
import { readByOpenpyxl, scratch } from '../tools';
import { callFrom } from './calling';

const { path, done } = scratch();
afterAll(done);

test('a formula of ours that has no plain one is told of, cell by cell, and the copy is written', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('名单');
  sheet.addRow(['企业名称', '行业', '二季度产值（万元）', '上年同期产值（万元）', '说明']);
  sheet.addRow(['甲公司', '通用设备制造业', 4400, 4000]);
  sheet.getCell('E2').value = { formula: '_xldudf_POLICY_REASON(1,B2,C2,D2)', result: '旧' };
  await book.xlsx.writeFile(path('名单.xlsx'));
  const { code, err } = await callFrom(path('.'), '名单.xlsx', '--out', '结果.xlsx', '--native');
  expect(err).toContain('“名单”E2：核验说明没有对应的普通公式');
  expect(err).not.toContain('程序出错');
  expect(code).toBe(0);
  const cells = Object.values(readByOpenpyxl(path('结果.xlsx'), 'formulas')['名单']!.cells);
  expect(cells.filter(([kind]) => kind === 'f')).toEqual([]);
});

test('an old result that nobody can work out anew does not become a value unsaid', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('名单');
  sheet.addRow(['企业名称', '行业', '二季度产值（万元）', '上年同期产值（万元）', '结论', '结论']);
  sheet.addRow(['甲公司', '通用设备制造业', 4400, 4000]);
  sheet.getCell('E2').value = { formula: '_xldudf_POLICY_VERDICT(1,B2,C2,INDEX(D:D,2))', result: '旧的结论' };
  sheet.getCell('F2').value = { formula: '_xldudf_POLICY_VERDICT(1,B2,C2,D2)', result: '旧的结论' };
  await book.xlsx.writeFile(path('旧结果.xlsx'));
  const { code, err } = await callFrom(path('.'), '旧结果.xlsx', '--out', '数值.xlsx', '--freeze');
  expect(code).toBe(0);
  expect(err).toMatch(/“名单”E2：.*不能重新计算，写成文件中原有的结果/);
  expect(err).toContain('“名单”F2：原来的结果“旧的结论”已经过时，按现在的名单和标准写成“符合”');
  expect(err.match(/“名单”F2/g)).toHaveLength(1);
  const { cells } = readByOpenpyxl(path('数值.xlsx'), 'formulas')['名单']!;
  expect([cells['E2'], cells['F2']]).toEqual([
    [expect.any(String), '旧的结论', 'General'],
    [expect.any(String), '符合', 'General'],
  ]);
});

test.each([
  ['结果.xlsm', /^原文件不含宏，结果文件请用 \.xlsx 作扩展名，否则 Excel 打不开$/m],
  ['结果2.xlsx', /^(?![^]*扩展名)/],
])('a result named %s: Excel opens no macro workbook without macros', async (file, said) => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('名单').addRows([
    ['企业名称', '行业', '二季度产值（万元）', '上年同期产值（万元）'],
    ['甲公司', '通用设备制造业', 4400, 4000],
  ]);
  await book.xlsx.writeFile(path('无宏.xlsx'));
  const { code, err } = await callFrom(path('.'), '无宏.xlsx', '--out', file);
  expect(code).toBe(0);
  expect(err).toMatch(said);
});

test('a result that another answer replaces, a name that is none of ours and a formula without a result are told with their cells', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('名单');
  sheet.addRow(['企业名称', '行业', '二季度产值（万元）', '上年同期产值（万元）', '结论', '差额', '其他']);
  sheet.addRow(['甲公司', '通用设备制造业', 4400, 4000]);
  sheet.getCell('E2').value = { formula: '_xldudf_POLICY_VERDICT(1,B2,C2,D2)', result: '不符合' };
  sheet.getCell('F2').value = { formula: 'VLOOKUP(1,X1:Y9,2)+_xldudf_POLICY_GAP(1,B2,C2,D2)', result: 5 };
  sheet.getCell('G2').value = { formula: '_xldudf_POLICY_NOSUCH(1,B2)', result: '#NAME?' };
  await book.xlsx.writeFile(path('过时.xlsx'));
  const { code, err } = await callFrom(path('.'), '过时.xlsx', '--out', '过时结果.xlsx', '--native');
  expect(code).toBe(0);
  expect(err).toContain('“名单”E2：原来的结果“不符合”已经过时，按现在的名单和标准写成“符合”');
  expect(err).toMatch(/“名单”F2：.*不带结果/);
  expect(err).toMatch(/“名单”G2的公式没有转换：.*POLICY_?\.?NOSUCH”不是本工具的函数/);
  const { cells } = readByOpenpyxl(path('过时结果.xlsx'), 'formulas')['名单']!;
  expect(cells['G2']?.[1]).toBe('=_xldudf_POLICY_NOSUCH(1,B2)');
  expect(cells['F2']?.[1]).not.toContain('POLICY');
});

test.each([
  ['--freeze', []],
  ['--native', []],
  ['--seal', ['--by', '张三']],
])(
  '%s: the standards of the call end up in 补充标准, where whoever reads the copy finds them',
  async (option, more) => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('名单');
    sheet.addRow(['企业名称', '行业', '二季度产值（万元）', '上年同期产值（万元）', '结论']);
    sheet.addRow(['甲公司', '建材', 3100, 2000]);
    if (option !== '--seal') sheet.getCell('E2').value = { formula: '_xldudf_POLICY_VERDICT(1,B2,C2,D2)' };
    const own = book.addWorksheet('补充标准');
    own.addRow(['编号', '名称', '单位', '数值', '来源', '备注']);
    own.addRow(['m1.relaxed.output', '困难行业产值', '万元', 3500, '会议纪要', '我的备注']);
    own.addRow(['m1.award', '奖补', '万元', '十万']);
    await book.xlsx.writeFile(path('口径.xlsx'));
    writeFileSync(path('参数.json'), '{"m1.relaxed.output": "3000", "m1.relaxed.growth": "0.08"}');
    const out = `口径${option}.xlsx`;
    const args = ['口径.xlsx', '--params', '参数.json', '--zero-base', 'missing', option, ...more, '--out', out];
    const { code, err } = await callFrom(path('.'), ...args);
    expect([code, err]).toEqual([0, expect.stringContaining('已写入另存的一份的“补充标准”')]);
    const { cells } = readByOpenpyxl(path(out), 'values')['补充标准']!;
    const said = Object.fromEntries(
      Array.from({ length: 12 }, (_, at): [string, unknown] => [
        String(cells[`A${at + 1}`]?.[1]),
        cells[`D${at + 1}`]?.[1],
      ]),
    );
    expect(said).toMatchObject({
      'm1.relaxed.output': '3000',
      'm1.relaxed.growth': '0.08',
      'zero-base': '按缺数据',
      // What the call does not speak of stays to the letter, be it wrong.
      'm1.award': '十万',
    });
    expect([cells['E2']?.[1], cells['F2']?.[1]]).toEqual(['会议纪要', '我的备注']);
    const again = await callFrom(path('.'), out, '--json');
    expect(JSON.parse(again.out)).toMatchObject({ rows: [{ results: [{ measure: 1, verdict: 'eligible' }, {}] }] });
  },
);

test('the terminal has the words of all that a conversion can say', () => {
  expect(TERMINAL_TEXTS).toEqual(expect.objectContaining(OWN_TEXTS));
});
