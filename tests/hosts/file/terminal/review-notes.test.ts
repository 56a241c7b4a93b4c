import ExcelJS from 'exceljs';
import { scratch } from '../tools';
import { callFrom } from './calling';

const { path, done } = scratch();
afterAll(done);

test('what is wrong with a review is said once, though the report and the seal both read it', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('名单').addRows([
    ['企业名称', '行业', '二季度产值（万元）', '上年同期产值（万元）', '复核状态', '调整结论', '调整原因', '复核人'],
    ['甲公司', '通用设备制造业', 4400, 4000, '看过了', null, null, null],
  ]);
  await book.xlsx.writeFile(path('名单.xlsx'));
  const { code, err } = await callFrom(path('.'), '名单.xlsx', '--out', '结果.xlsx', '--report', '--seal');
  expect(code).toBe(0);
  expect(err.split('\n').filter((line) => line.includes('E2'))).toEqual([
    expect.stringMatching(/^「名单」E2：复核状态“看过了”无法识别/),
  ]);
});
