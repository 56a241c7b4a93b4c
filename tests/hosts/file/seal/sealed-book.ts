import ExcelJS from 'exceljs';
import { FileWorkbook } from '../../../../src/hosts/file/file-workbook';
import { sealedFile } from '../../../../src/hosts/file/seal/seal-file';
import type { SigningKey } from '../../../../src/seal/keys/key-file';
import type { Grid } from '../../../../src/workbook/grid';
import { planned, speak } from '../../../seal/sealing';
import type { Sealing } from '../../../seal/sealing';

export const LIST = '名单';
/** Where things stand in the list, for those who tamper with them. */
export const AT = { header: 3, first: 4, last: 12, sum: 13 } as const;
export const COLUMN = { county: 2, name: 3, code: 4, industry: 5, output: 6, base: 7, remark: 8, state: 9 } as const;

const HEADER = [
  '序号',
  '所在县区',
  '企业名称',
  '统一社会信用代码',
  '行业',
  '二季度产值（万元）',
  '上年同期产值（万元）',
  '备注',
  '复核状态',
  '调整结论',
  '调整原因',
  '复核人',
];

export type Row = readonly ExcelJS.CellValue[];

const ROWS: readonly Row[] = [
  ['青秀区', '甲汽车制造有限公司', '91450100MAYML3TX60', '汽车', 4400, 4000, '重点', '已复核', null, null, '李四'],
  [
    '青秀区',
    '乙机械有限公司',
    '91450200MA5KA0X123',
    '机械',
    4399.99,
    4000,
    null,
    '退回核实',
    '不符合',
    '第一行\r\n第二行',
    '李四',
  ],
  ['西乡塘区', '丙建材有限公司', null, '建材', 13000 / 3, 12000 / 7, null, '待复核', null, null, null],
  [
    '西乡塘区',
    '丁造纸有限公司',
    null,
    '造纸',
    { formula: 'F4*1.1', result: 4840.000000000001 },
    3900,
    null,
    '待复核',
    null,
    null,
    null,
  ],
  ['兴宁区', '戊食品有限公司', null, '食品', 1999.99, null, null, '待复核', null, null, null],
  ['兴宁区', '己化工有限公司', null, '化工', 2100, 0, null, '待复核', null, null, null],
  ['江南区', '庚冶炼有限公司', '91450300MA5KA0X777', '冶金', 5000, 4100, null, '待复核', null, null, null],
  ['江南区', '庚冶炼有限公司', '91450300MA5KA0X777', '冶金', 5000, 4100, null, '待复核', null, null, null],
  ['江南区', 'é😀科技有限公司', null, '电子信息', 6000.123456789, 5000, null, '待复核', null, null, null],
];

async function plainBook(rows: readonly Row[]): Promise<Uint8Array<ArrayBuffer>> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(LIST);
  sheet.addRow(['2025年二季度规模以上工业企业产值情况表（单位：万元）']);
  sheet.addRow(['填报单位：南宁市工业和信息化局']);
  sheet.addRow(HEADER);
  rows.forEach((row, index) => sheet.addRow([index + 1, ...row]));
  sheet.addRow([null, null, '合计', null, null, 42000, 31000]);
  sheet.addRow(['注：产值为现价']);
  sheet.getColumn(COLUMN.output).numFmt = '#,##0.00';
  const other = book.addWorksheet('说明');
  other.addRow(['本表由各县区填报']);
  other.getCell('B2').value = { formula: '1+1', result: 2 };
  const standards = book.addWorksheet('补充标准');
  standards.addRow(['编号', '名称', '单位', '数值']);
  standards.addRow(['m1.award', '第1条奖补', '万元', 10]);
  standards.addRow(['m1.relaxed.output', '困难行业产值', '万元', 3000]);
  standards.addRow(['empty-base', '同期空白的单元格', '', '按无基数']);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export async function gridsOf(workbook: FileWorkbook): Promise<readonly Grid[]> {
  const grids: Grid[] = [];
  for (const { name } of await workbook.sheets()) grids.push(await workbook.read(name));
  return grids;
}

/** The workbook before it was sealed, with its results, and sealed. */
export async function sealedBook(
  key: SigningKey | null,
  sealing: Sealing = {},
  rows: readonly Row[] = ROWS,
): Promise<{ readonly open: Uint8Array<ArrayBuffer>; readonly sealed: Uint8Array<ArrayBuffer> }> {
  const workbook = await FileWorkbook.open(await plainBook(rows), 'x.xlsx');
  const { results, plan } = await planned(await gridsOf(workbook), { ...sealing, ...(key && { key }) });
  if (plan.kind === 'refused') throw new Error(speak(plan.why));
  await workbook.write(results);
  const open = await workbook.bytes();
  return { open, sealed: await sealedFile(open, 'x.xlsx', plan) };
}
