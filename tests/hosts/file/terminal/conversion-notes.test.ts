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

test('the terminal has the words of all that a conversion can say', () => {
  expect(TERMINAL_TEXTS).toEqual(expect.objectContaining(OWN_TEXTS));
});
