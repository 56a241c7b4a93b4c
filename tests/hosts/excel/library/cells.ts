import { list, refused } from './scene';
import type { Scenes } from './scene';

/** What the library asks of cells. */
export const cells: Scenes = [
  [
    'reads values, texts, kinds and formats',
    async (context) => {
      const range = list(context).getRange('A2:C3').load(['values', 'valueTypes', 'numberFormat', 'address']);
      await context.sync();
      return [range.values, range.valueTypes[1], range.numberFormat[0], range.address] as unknown[];
    },
    [
      [
        ['甲', 4400, 4000],
        ['乙', '４千', 3000],
      ],
      ['String', 'String', 'Double'],
      ['General', 'General', 'General'],
      '名单!A2:C3',
    ],
  ],
  [
    'writes, and reads what Excel made of it',
    async (context) => {
      const range = list(context).getRange('D2:D5');
      range.values = [['001'], ["'001"], ['=B2*2'], ['12%']];
      range.load(['values', 'formulas']);
      await context.sync();
      return [range.values.flat() as unknown, range.formulas[2]?.[0] as unknown];
    },
    [[1, '001', 0, 0.12], '=B2*2'],
  ],
  [
    'says that a property was not loaded',
    async (context) => {
      const range = list(context).getRange('A1');
      await context.sync();
      return refused(() => Promise.resolve(range.values));
    },
    'PropertyNotLoaded',
  ],
  [
    'refuses an array of another size',
    async (context) => {
      list(context).getRange('A1:B1').values = [[1, 2, 3]];
      return refused(() => context.sync());
    },
    'InvalidArgument',
  ],
  [
    'finds the used range, and none on an empty sheet',
    async (context) => {
      const used = list(context).getUsedRange(true).load('address');
      const none = context.workbook.worksheets.getItem('空表').getUsedRangeOrNullObject(true);
      await context.sync();
      return [used.address, none.isNullObject];
    },
    ['名单!A1:C4', true],
  ],
  [
    'sets fills and fonts, of several areas at once, and answers null where cells differ',
    async (context) => {
      const areas = list(context).getRanges('A1:C1,B3');
      areas.format.fill.color = '#EBF3FC';
      areas.format.font.bold = true;
      areas.format.wrapText = true;
      const one = list(context).getRange('B3').load(['format/fill/color', 'format/font/bold']);
      const mixed = list(context).getRange('A3:B3').load('format/fill/color');
      await context.sync();
      one.format.fill.clear();
      one.load('format/fill/color');
      const first: unknown[] = [one.format.fill.color, one.format.font.bold, mixed.format.fill.color];
      await context.sync();
      return [...first, one.format.fill.color];
    },
    ['#EBF3FC', true, null, '#FFFFFF'],
  ],
  [
    'sets several properties at once, into what they lead to',
    async (context) => {
      const range = list(context).getRange('A1');
      range.set({ values: [['名称']], numberFormat: [['@']], format: { wrapText: true, font: { bold: true } } });
      range.load(['values', 'numberFormat', 'format/wrapText', 'format/font/bold']);
      await context.sync();
      return [range.values, range.numberFormat, range.format.wrapText, range.format.font.bold];
    },
    [[['名称']], [['@']], true, true],
  ],
  [
    'takes an array of more than 1,500 cells, which the library itself cuts up',
    async (context) => {
      const range = context.workbook.worksheets.getItem('空表').getRange('A1:B1000');
      range.values = Array.from({ length: 1000 }, (_, row) => [row, -row]);
      range.load('values');
      await context.sync();
      return [range.values.length, range.values[999]];
    },
    [1000, [999, -999]],
  ],
  [
    'finds special cells in blocks',
    async (context) => {
      list(context).getRange('D2:D4').values = [['=B2'], ['=B3'], ['字']];
      const used = list(context).getRange('A1:D4');
      const formulas = used.getSpecialCells('Formulas').load('address');
      const texts = used.getSpecialCellsOrNullObject('Constants', 'Text').load(['areaCount', 'cellCount']);
      const none = list(context).getRange('A1:C1').getSpecialCellsOrNullObject('Formulas');
      await context.sync();
      const absent = await refused(() => {
        list(context).getRange('A1:C1').getSpecialCells('Formulas').load('address');
        return context.sync();
      });
      return [formulas.address, texts.cellCount, none.isNullObject, absent];
    },
    ['名单!D2:D3', 8, true, 'ItemNotFound'],
  ],
  [
    'knows where a result spills, and that a value in its way breaks it',
    async (context, { world }) => {
      const sheet = world.book.sheet('空表');
      sheet?.spills.push({ row: 2, column: 2, area: { top: 2, left: 2, bottom: 4, right: 3 } });
      if (sheet) Object.assign(sheet.touch(2, 2), { formula: '=POLICY.CHECK(名单!A1:C4)', value: '核验结论' });
      if (sheet) sheet.touch(3, 2).value = '符合';
      const own = context.workbook.worksheets.getItem('空表');
      const whole = own.getRange('B2').getSpillingToRange().load('address');
      const parent = own.getRange('C4').getSpillParentOrNullObject().load('address');
      const apart = own.getRange('E9').getSpillParentOrNullObject();
      const mixed = own.getRange('A2:B2').load('hasSpill');
      await context.sync();
      own.getRange('C3').values = [['手写']];
      const after = own.getRange('B2:C3').load('values');
      await context.sync();
      return [whole.address, parent.address, apart.isNullObject, mixed.hasSpill, after.values];
    },
    [
      '空表!B2:C4',
      '空表!B2',
      true,
      null,
      [
        ['#SPILL!', ''],
        ['', '手写'],
      ],
    ],
  ],
  [
    'lets what is written under a merged cell go, and clears what merging covers',
    async (context) => {
      const range = list(context).getRange('A2:B2');
      range.merge();
      range.values = [['合并', 1]];
      range.load('values');
      const merged = list(context).getUsedRange().getMergedAreasOrNullObject().load('address');
      await context.sync();
      const table = await refused(() => {
        list(context).tables.add('A1:C4', true);
        return context.sync();
      });
      return [range.values, merged.address, table];
    },
    [[['合并', '']], '名单!A2:B2', 'MergedRangeConflict'],
  ],
  [
    'refuses a write over a pivot table or into part of an array',
    async (context, { world }) => {
      const sheet = world.book.sheet('名单');
      if (!sheet) return null;
      const area = { top: 10, left: 1, bottom: 14, right: 3 };
      world.book.pivots.push({ id: '透', name: '透视', sheet, area });
      sheet.arrays.push({ top: 2, left: 5, bottom: 4, right: 5 });
      const pivots = list(context).getRange('A1:C12').getPivotTables().load('items/name');
      await context.sync();
      const place = pivots.items[0]?.layout.getRange().load('address');
      await context.sync();
      const codes = [];
      for (const address of ['C14:D14', 'E3', 'E2:E4']) {
        list(context).getRange(address).values = [[1]] as never;
        codes.push(await refused(() => context.sync()));
      }
      return [place?.address, codes];
    },
    ['名单!A10:C14', ['PivotTableRangeConflict', 'InvalidOperation', 'InvalidArgument']],
  ],
  [
    'loads all plain properties where none is named, and some of the items of a collection',
    async (context) => {
      const sheet = list(context).load();
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      return [sheet.name, sheet.visibility, worksheets.items.map(({ name }) => name)];
    },
    ['名单', 'Visible', ['空表']],
  ],
];
