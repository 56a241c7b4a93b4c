import type ExcelJS from 'exceljs';
import type { SealChangeKind, SealNoticeCode, SealStatus } from '../../../../src/seal/verify/answer';
import { AT, COLUMN, LIST } from './sealed-book';

/** What someone does to a sealed workbook, and what verifying must answer. */
export interface Tampering {
  readonly what: string;
  readonly done: (book: ExcelJS.Workbook, list: ExcelJS.Worksheet) => void | Promise<void>;
  readonly status: SealStatus;
  /** Kinds of change that must be told, and no others. */
  readonly kinds?: readonly SealChangeKind[];
  readonly notices?: readonly SealNoticeCode[];
}

const cell = (list: ExcelJS.Worksheet, down: number, column: number): ExcelJS.Cell =>
  list.getCell(AT.first + down, column);

function swap(list: ExcelJS.Worksheet, a: [number, number], b: [number, number]): void {
  const [one, other] = [list.getCell(...a), list.getCell(...b)];
  const value = one.value;
  one.value = other.value;
  other.value = value;
}

/** Rows of enterprises, taken out and put back in another order. */
function reorder(list: ExcelJS.Worksheet): void {
  const rows: ExcelJS.CellValue[][] = [];
  for (let row: number = AT.first; row <= AT.last; row += 1) {
    rows.push(Array.from({ length: list.columnCount }, (_, at) => list.getCell(row, at + 1).value));
  }
  rows.reverse().forEach((values, down) => {
    values.forEach((value, at) => {
      list.getCell(AT.first + down, at + 1).value = value;
    });
  });
}

function moveColumn(list: ExcelJS.Worksheet, from: number, to: number): void {
  for (let row: number = AT.header; row <= AT.sum; row += 1) swap(list, [row, from], [row, to]);
}

const resultColumn = (list: ExcelJS.Worksheet, heading: RegExp): number => {
  for (let column = 1; column <= list.columnCount; column += 1) {
    const { value } = list.getCell(AT.header, column);
    if (typeof value === 'string' && heading.test(value)) return column;
  }
  throw new Error(`no column ${heading.source}`);
};

const stampOf = (book: ExcelJS.Workbook): ExcelJS.Worksheet => book.getWorksheet('防篡改校验')!;
const stampRow = (sheet: ExcelJS.Worksheet, begins: RegExp): number => {
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    const { value } = sheet.getCell(row, 1);
    if (typeof value === 'string' && begins.test(value)) return row;
  }
  throw new Error(`no line ${begins.source}`);
};

const HARMLESS: readonly Tampering[] = [
  { what: 'nothing', done: () => undefined, status: 'intact' },
  {
    what: 'sorted',
    done: (_, list) => {
      reorder(list);
    },
    status: 'intact',
  },
  {
    what: 'a column moved',
    done: (_, list) => {
      moveColumn(list, COLUMN.remark, COLUMN.output);
    },
    status: 'intact',
  },
  {
    what: 'result columns moved',
    done: (_, list) => {
      moveColumn(list, COLUMN.remark, resultColumn(list, /第1条.*核验结论/));
    },
    status: 'intact',
  },
  {
    what: 'a remark edited',
    done: (_, list) => {
      cell(list, 0, COLUMN.remark).value = '已走访';
    },
    status: 'intact',
  },
  {
    what: 'rows inserted above',
    done: (_, list) => {
      list.spliceRows(1, 0, [], []);
    },
    status: 'intact',
  },
  {
    what: 'the sheet renamed',
    done: (_, list) => {
      list.name = '最终名单';
    },
    status: 'intact',
  },
  {
    what: 'a sheet added',
    done: (book) => {
      book.addWorksheet('打印说明').getCell('A1').value = '请用A4';
    },
    status: 'intact',
  },
  {
    what: 'formatted',
    done: (_, list) => {
      cell(list, 0, COLUMN.output).numFmt = '0.0';
      cell(list, 1, COLUMN.name).font = { bold: true, color: { argb: 'FFC00000' } };
      list.getColumn(COLUMN.name).width = 50;
    },
    status: 'intact',
  },
  {
    what: 'the stamp’s sheet renamed and hidden',
    done: (book) => {
      const sheet = stampOf(book);
      sheet.name = '附页';
      sheet.state = 'hidden';
    },
    status: 'intact',
  },
];

const CHANGED: readonly Tampering[] = [
  {
    what: 'a figure up by 0.01',
    done: (_, list) => {
      cell(list, 1, COLUMN.output).value = 4400;
    },
    status: 'changed',
    kinds: ['figure'],
  },
  {
    what: 'the 15th digit',
    done: (_, list) => {
      cell(list, 1, COLUMN.output).value = 4399.99000000001;
    },
    status: 'changed',
    kinds: ['figure'],
  },
  {
    what: 'figures of two companies swapped',
    done: (_, list) => {
      swap(list, [AT.first, COLUMN.output], [AT.first + 1, COLUMN.output]);
    },
    status: 'changed',
    kinds: ['figure'],
  },
  {
    what: 'names swapped',
    done: (_, list) => {
      swap(list, [AT.first, COLUMN.name], [AT.first + 1, COLUMN.name]);
    },
    status: 'changed',
    kinds: ['figure'],
  },
  {
    what: 'a verdict',
    done: (_, list) => {
      cell(list, 1, resultColumn(list, /第1条.*核验结论/)).value = '符合';
    },
    status: 'changed',
    kinds: ['verdict'],
  },
  {
    what: 'an award',
    done: (_, list) => {
      cell(list, 0, resultColumn(list, /第1条.*奖补金额/)).value = 100;
    },
    status: 'changed',
    kinds: ['verdict'],
  },
  {
    // The draft's warning stands at its foot and goes with it.
    what: 'a column of results removed',
    done: (_, list) => {
      list.spliceColumns(resultColumn(list, /第1条.*核验结论/), 1);
    },
    status: 'changed',
    kinds: ['verdict', 'report'],
  },
  {
    what: 'a review',
    done: (_, list) => {
      cell(list, 1, COLUMN.state + 1).value = '符合';
    },
    status: 'changed',
    kinds: ['review'],
  },
  {
    what: 'a row removed',
    done: (_, list) => {
      list.spliceRows(AT.first + 2, 1);
    },
    status: 'changed',
    kinds: ['row-removed'],
  },
  {
    what: 'a row added',
    done: (_, list) => {
      list.insertRow(AT.first + 2, [99, '青秀区', '新来机械有限公司', null, '机械', 9000, 100]);
    },
    status: 'changed',
    kinds: ['row-added'],
  },
  {
    what: 'a row doubled',
    done: (_, list) => {
      list.duplicateRow(AT.first, 1, true);
    },
    status: 'changed',
    kinds: ['row-added'],
  },
  {
    what: 'one of a pair removed',
    done: (_, list) => {
      list.spliceRows(AT.first + 7, 1);
    },
    status: 'changed',
    kinds: ['row-removed'],
  },
  {
    what: 'a heading from 万元 to 元',
    done: (_, list) => {
      list.getCell(AT.header, COLUMN.output).value = '二季度产值（元）';
    },
    status: 'changed',
    kinds: ['header'],
  },
  {
    what: 'the unit in the title',
    done: (_, list) => {
      list.getCell('A1').value = '2025年二季度规模以上工业企业产值情况表（单位：元）';
    },
    status: 'changed',
    kinds: ['header'],
  },
  {
    what: 'two headings swapped',
    done: (_, list) => {
      swap(list, [AT.header, COLUMN.output], [AT.header, COLUMN.base]);
    },
    status: 'changed',
    kinds: ['figure'],
  },
  {
    what: 'a second 产值 column at the left',
    done: (_, list) => {
      list.getCell(AT.header, 1).value = '二季度产值（万元）';
      for (let down = 0; down < 9; down += 1) cell(list, down, 1).value = 9000 + down;
    },
    status: 'changed',
    kinds: ['figure'],
  },
  {
    what: 'a number to text',
    done: (_, list) => {
      cell(list, 0, COLUMN.output).value = '4400';
    },
    status: 'changed',
    kinds: ['figure'],
  },
  {
    what: 'a number to a formula of the same value',
    done: (_, list) => {
      cell(list, 0, COLUMN.output).value = { formula: '4000*1.1', result: 4400 };
    },
    status: 'changed',
    kinds: ['formula'],
  },
  {
    what: 'a blank base filled in',
    done: (_, list) => {
      cell(list, 4, COLUMN.base).value = 100;
    },
    status: 'changed',
    kinds: ['figure'],
  },
  {
    what: 'a base cleared',
    done: (_, list) => {
      cell(list, 1, COLUMN.base).value = null;
    },
    status: 'changed',
    kinds: ['figure'],
  },
  {
    what: 'an industry',
    done: (_, list) => {
      cell(list, 1, COLUMN.industry).value = '建材';
    },
    status: 'changed',
    kinds: ['figure'],
  },
  {
    what: 'a digit of the code',
    done: (_, list) => {
      cell(list, 0, COLUMN.code).value = '91450100MAYML3TX61';
    },
    status: 'changed',
    kinds: ['figure'],
  },
  {
    what: 'an invisible character in a name',
    done: (_, list) => {
      cell(list, 0, COLUMN.name).value = '甲汽车\u200b制造有限公司';
    },
    status: 'changed',
    kinds: ['figure'],
  },
  {
    what: 'a parameter',
    done: (book) => {
      book.getWorksheet('补充标准')!.getCell('D2').value = 100;
    },
    status: 'changed',
    kinds: ['parameter'],
  },
  {
    what: 'the sheet of parameters deleted',
    done: (book) => {
      book.removeWorksheet('补充标准');
    },
    status: 'changed',
    kinds: ['parameter'],
  },
  {
    what: 'a percentage format on a figure',
    done: (_, list) => {
      cell(list, 0, COLUMN.output).numFmt = '0.00%';
    },
    status: 'changed',
    kinds: ['figure'],
  },
  {
    what: 'a typed sum',
    done: (_, list) => {
      list.getCell(AT.sum, COLUMN.output).value = 43000;
    },
    status: 'changed',
    kinds: ['figure'],
  },
  {
    what: 'another policy named',
    done: (book) => {
      book.getWorksheet('补充标准')!.addRow(['pack', '政策', '', 'gx-2025q3']);
    },
    status: 'changed',
    kinds: ['pack'],
  },
  {
    what: 'a hidden row’s figure',
    done: (_, list) => {
      list.getRow(AT.first + 1).hidden = true;
      cell(list, 1, COLUMN.output).value = 4400;
    },
    status: 'changed',
    kinds: ['figure'],
    notices: ['hidden-row'],
  },
  {
    what: 'figures merged over others',
    done: (_, list) => {
      list.mergeCells(AT.first, COLUMN.output, AT.first + 1, COLUMN.output);
    },
    status: 'changed',
    kinds: ['figure'],
  },
];

const STAMP: readonly Tampering[] = [
  {
    what: 'the stamp’s sheet removed',
    done: (book) => {
      book.removeWorksheet('防篡改校验');
    },
    status: 'none',
  },
  {
    what: 'the stamp cut',
    done: (book) => {
      const sheet = stampOf(book);
      const at = stampRow(sheet, /^1\//);
      const text = sheet.getCell(at, 1).value as string;
      sheet.getCell(at, 1).value = text.slice(0, -40);
    },
    status: 'forged',
  },
  {
    what: 'a piece removed',
    done: (book) => {
      const sheet = stampOf(book);
      sheet.getCell(stampRow(sheet, /^1\//), 1).value = null;
    },
    status: 'forged',
  },
  {
    what: 'a piece doubled',
    done: (book) => {
      const sheet = stampOf(book);
      const at = stampRow(sheet, /^1\//);
      sheet.getCell(sheet.rowCount + 1, 1).value = sheet.getCell(at, 1).value;
    },
    status: 'forged',
  },
  {
    what: 'the hash edited',
    done: (book) => {
      const sheet = stampOf(book);
      const at = stampRow(sheet, /^policy-seal/);
      const text = sheet.getCell(at, 1).value as string;
      sheet.getCell(at, 1).value = text.replace(/\|[0-9a-f]{4}/, '|0000');
    },
    status: 'forged',
  },
  {
    what: 'the signature cut',
    done: (book) => {
      const sheet = stampOf(book);
      const at = stampRow(sheet, /^policy-seal/);
      const text = sheet.getCell(at, 1).value as string;
      sheet.getCell(at, 1).value = text.replace(/\|[^|]*$/, '|');
    },
    status: 'forged',
  },
];

const EYE: readonly Tampering[] = [
  {
    what: 'a format with words of its own',
    done: (_, list) => {
      cell(list, 1, COLUMN.output).numFmt = '"4,400.00"';
    },
    status: 'intact',
    notices: ['number-format'],
  },
  {
    what: 'a format that scales',
    done: (_, list) => {
      cell(list, 1, COLUMN.output).numFmt = '0.00,';
    },
    status: 'intact',
    notices: ['number-format'],
  },
  {
    what: 'a format that shows nothing',
    done: (_, list) => {
      cell(list, 1, COLUMN.output).numFmt = ';;;';
    },
    status: 'intact',
    notices: ['number-format'],
  },
  {
    what: 'white text',
    done: (_, list) => {
      cell(list, 1, COLUMN.name).font = { color: { argb: 'FFFFFFFF' } };
    },
    status: 'intact',
    notices: ['white-text'],
  },
  {
    what: 'a hidden row',
    done: (_, list) => {
      list.getRow(AT.first + 1).hidden = true;
    },
    status: 'intact',
    notices: ['hidden-row'],
  },
  {
    what: 'a hidden column',
    done: (_, list) => {
      list.getColumn(COLUMN.base).hidden = true;
    },
    status: 'intact',
    notices: ['hidden-column'],
  },
  {
    what: 'a row pressed flat',
    done: (_, list) => {
      list.getRow(AT.first + 1).height = 1;
    },
    status: 'intact',
    notices: ['hidden-row'],
  },
  {
    what: 'a column pressed shut',
    done: (_, list) => {
      list.getColumn(COLUMN.base).width = 0.2;
    },
    status: 'intact',
    notices: ['hidden-column'],
  },
  {
    what: 'a standard whose format says another number',
    done: (book) => {
      const sheet = book.getWorksheet('补充标准')!;
      sheet.getCell('D2').numFmt = '"20"';
    },
    status: 'intact',
    notices: ['number-format'],
  },
  {
    what: 'a rule that paints 符合',
    done: (_, list) => {
      list.addConditionalFormatting({
        ref: `F${AT.first}:F${AT.last}`,
        rules: [
          {
            type: 'expression',
            priority: 1,
            formulae: ['TRUE'],
            style: { numFmt: '"符合"' },
          },
        ],
      });
    },
    status: 'intact',
    notices: ['painted-rule'],
  },
  {
    what: 'a decoy list',
    done: (book, list) => {
      list.state = 'hidden';
      book.views = [{ x: 0, y: 0, width: 10000, height: 20000, firstSheet: 1, activeTab: 1, visibility: 'visible' }];
      const decoy = book.addWorksheet('公布名单');
      decoy.addRow(['企业名称', '二季度产值（万元）']);
      decoy.addRow(['乙机械有限公司', 9000]);
    },
    status: 'intact',
    notices: ['hidden-sheet', 'decoy-list'],
  },
];

export const TAMPERINGS: readonly Tampering[] = [...HARMLESS, ...CHANGED, ...STAMP, ...EYE];

export function listOf(book: ExcelJS.Workbook): ExcelJS.Worksheet {
  return book.getWorksheet(LIST)!;
}
