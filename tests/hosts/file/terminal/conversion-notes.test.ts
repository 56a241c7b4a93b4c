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
  expect(err).not.toContain('“名单”F2');
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

test('the terminal has the words of all that a conversion can say', () => {
  expect(TERMINAL_TEXTS).toEqual(expect.objectContaining(OWN_TEXTS));
});
