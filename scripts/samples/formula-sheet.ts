import type ExcelJS from 'exceljs';
import { keptFormula } from '../../src/functions/spelling';
import type { FunctionId } from '../../src/functions/names';
import { BODY_FONT, BOX, heading, put, title } from './cells';
import type { ListPlaces } from './quarter-list';

export type Result = number | string | boolean | { readonly error: '#N/A' | '#VALUE!' | '#DIV/0!' };
/** What one of ours answers: it stands beside the formula, as Excel would have stored it. */
export type Evaluate = (id: FunctionId, args: readonly unknown[]) => Result;

const INDUSTRY = '水泥';
const CURRENT = 4400;
const BASE = 3900;

/** A blank must reach the function as a blank: the desktop hands an empty cell over as 0. */
const FOUR = 'B4,B5,IF(B6="","",B6)';
const GIVEN = [INDUSTRY, CURRENT, BASE] as const;

const EXAMPLES: readonly (readonly [id: FunctionId, what: string, args: string, values: readonly unknown[], format?: string])[] = [
  ['VERDICT', '按第1条核验一家企业', `1,${FOUR}`, [1, ...GIVEN]],
  ['REASON', '结论的依据', `1,${FOUR}`, [1, ...GIVEN]],
  ['ELIGIBLE', '是否符合，可用于筛选', `1,${FOUR}`, [1, ...GIVEN]],
  ['VERDICT', '同期数未填时', '1,B4,B5,""', [1, INDUSTRY, CURRENT, '']],
  ['GAP', '汽车企业产值4,200万元时还差多少（万元）', '1,"汽车制造业",4200,B6', [1, '汽车制造业', 4200, BASE], '#,##0.00'],
  ['AWARD', '奖补金额：原文未明确标准', '1', [1]],
  ['AWARD', '绿色工厂一次性奖励（万元）', '32,"国家级绿色工厂"', [32, '国家级绿色工厂']],
  ['GROWTH', '同比增速', 'B5,B6', [CURRENT, BASE], '0.00%'],
  ['THRESHOLD', '产值门槛（有基数，万元）', '1,"output",TRUE', [1, 'output', true], '#,##0'],
  ['THRESHOLD', '增速门槛', '1,"output.growth"', [1, 'output.growth'], '0%'],
  ['TARGET', '汽车行业上半年增速目标', '"汽车"', ['汽车'], '0%'],
  ['ONTARGET', '有色金属行业是否完成目标', '"有色金属",1250,1000', ['有色金属', 1250, 1000]],
  ['PROGRESS', '新增双百双新项目完成率', '6,"newProjects",32', [6, 'newProjects', 32], '0.0%'],
  ['INDUSTRY', '行业归类', '"C3011"', ['C3011']],
  ['CREDITCODE', '信用代码校验', '"91450100MAYML3TX60"', ['91450100MAYML3TX60']],
  ['CLAUSE', '第1条标题', '1', [1]],
  ['PARAM', '困难行业放宽后的产值：原文未明确', '"m1.relaxed.output"', ['m1.relaxed.output']],
];

/** A sheet that shows the functions at work, with what each is for. */
export function formulaSheet(workbook: ExcelJS.Workbook, list: ListPlaces, evaluate: Evaluate): void {
  const sheet = workbook.addWorksheet('公式示例');
  [22, 46, 56, 38].forEach((width, place) => {
    sheet.getColumn(place + 1).width = width;
  });
  title(sheet, 1, 4, '核验公式示例');
  put(sheet.getCell(2, 1), '改动B4:B6，下面的结果随之重算。');
  (
    [
      ['行业', INDUSTRY],
      ['二季度产值（万元）', CURRENT],
      ['上年同期（万元）', BASE],
    ] as const
  ).forEach(([label, value], place) => {
    put(sheet.getCell(4 + place, 1), label);
    const input = sheet.getCell(4 + place, 2);
    put(input, value);
    input.border = BOX;
    input.alignment = { horizontal: 'left' };
  });
  ['函数', '用途', '公式', '结果'].forEach((text, place) => {
    const cell = sheet.getCell(8, place + 1);
    cell.value = text;
    heading(cell);
  });
  EXAMPLES.forEach(([id, what, args, values, format], place) => {
    const row = 9 + place;
    const typed = `POLICY.${id}(${args})`;
    if (id === 'REASON') sheet.getRow(row).height = 64;
    put(sheet.getCell(row, 1), id);
    put(sheet.getCell(row, 2), what);
    put(sheet.getCell(row, 3), `=${typed}`);
    const result = sheet.getCell(row, 4);
    result.value = { formula: keptFormula(typed), result: evaluate(id, values) };
    if (format !== undefined) result.numFmt = format;
    for (let column = 1; column <= 4; column += 1) {
      const cell = sheet.getCell(row, column);
      cell.font = BODY_FONT;
      cell.border = BOX;
      cell.alignment = { vertical: 'top', horizontal: 'left', wrapText: column === 4 };
    }
  });
  const after = 9 + EXAMPLES.length + 1;
  put(sheet.getCell(after, 1), `名单在“${list.sheet}”第${String(list.first)}至${String(list.last)}行；整表核验请用右侧窗格。`);
}
