import { list, refusals, refused, told } from './scene';
import type { Scenes } from './scene';

/** What the library asks of sheets and of the workbook that they stand in. */
export const sheets: Scenes = [
  [
    'gives an error for a sheet that is not there, and says what was asked',
    async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      try {
        await context.sync();
      } catch (thrown) {
        const { code, debugInfo } = thrown as OfficeExtension.Error;
        return [code, debugInfo.statement];
      }
      return null;
    },
    ['ItemNotFound', expect.stringContaining('getItem')],
  ],
  [
    'gives a null object, and null for all below it',
    async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      const below = sheet.getUsedRangeOrNullObject();
      below.load('address');
      await context.sync();
      return [sheet.isNullObject, below.isNullObject];
    },
    [true, true],
  ],
  [
    'adds a sheet, renames it, hides it, shows it and takes it away',
    async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('补充标准');
      sheet.name = '标准';
      sheet.visibility = 'VeryHidden';
      await context.sync();
      const removing = await refused(() => {
        sheet.delete();
        return context.sync();
      });
      sheet.visibility = 'Visible';
      sheet.activate();
      const front = worksheets.getActiveWorksheet().load('name');
      const count = worksheets.getCount();
      await context.sync();
      sheet.delete();
      await context.sync();
      const gone = worksheets.getItemOrNullObject('标准');
      await context.sync();
      return [removing, front.name, count.value, gone.isNullObject];
    },
    ['InvalidOperation', '标准', 3, true],
  ],
  [
    'refuses names that no sheet may have, a name twice, and hiding the last sheet',
    async (context) => {
      const { worksheets } = context.workbook;
      const names = ['一/二', 'x'.repeat(32), '名单', 'a:b'];
      const codes = await refusals(
        context,
        names.map((name) => () => worksheets.add(name)),
      );
      worksheets.getItem('空表').visibility = 'Hidden';
      list(context).visibility = 'Hidden';
      return [...codes, await refused(() => context.sync())];
    },
    ['InvalidArgument', 'InvalidArgument', 'ItemAlreadyExists', 'InvalidArgument', 'InvalidOperation'],
  ],
  [
    'freezes rows and tells where',
    async (context) => {
      const { freezePanes } = list(context);
      const before = freezePanes.getLocationOrNullObject();
      freezePanes.freezeRows(1);
      const after = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      freezePanes.unfreeze();
      const last = freezePanes.getLocationOrNullObject();
      await context.sync();
      return [before.isNullObject, after.address, last.isNullObject];
    },
    [true, '名单!1:1', true],
  ],
  [
    'tells of changes and of a selection, until it is asked no more',
    async (context) => {
      const heard: string[] = [];
      const { worksheets } = context.workbook;
      const changed = worksheets.onChanged.add(({ address, triggerSource }) => {
        heard.push(`${address} ${triggerSource}`);
        return Promise.resolve();
      });
      worksheets.onSelectionChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
      list(context).getRange('B2').values = [[1]];
      list(context).getRange('C3').select();
      await context.sync();
      await told();
      context.runtime.enableEvents = false;
      list(context).getRange('B2').values = [[2]];
      context.runtime.enableEvents = true;
      changed.remove();
      await context.sync();
      list(context).getRange('B2').values = [[3]];
      await context.sync();
      await told();
      return heard;
    },
    ['B2 ThisLocalAddin', 'C3'],
  ],
  [
    'refuses to change a protected sheet but for what its protection leaves open',
    async (context) => {
      const sheet = list(context);
      sheet.getRange('C2:C4').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true }, '密码');
      sheet.protection.load(['protected', 'options']);
      sheet.getRange('C2:C4').values = [[1], [2], [3]];
      sheet.getRange('C:C').format.columnWidth = 90;
      await context.sync();
      const codes = await refusals(context, [
        () => (sheet.getRange('B2:C2').values = [[1, 2]]),
        () => (sheet.getRange('C2').format.fill.color = '#FF0000'),
        () => sheet.tables.add('A1:C4', true),
        () => {
          sheet.protection.protect();
        },
        () => {
          sheet.protection.unprotect('别的');
        },
      ]);
      sheet.protection.unprotect('密码');
      sheet.getRange('B2').values = [[5]];
      await context.sync();
      return [sheet.protection.protected, sheet.protection.options.allowFormatCells, codes];
    },
    [true, false, Array.from({ length: 5 }, () => 'AccessDenied')],
  ],
  [
    'refuses another set of sheets where the structure is protected',
    async (context) => {
      const { worksheets, protection } = context.workbook;
      protection.protect();
      protection.load('protected');
      await context.sync();
      const codes = await refusals(context, [
        () => worksheets.add('新'),
        () => {
          list(context).delete();
        },
        () => (list(context).name = '改名'),
        () => (list(context).visibility = 'Hidden'),
      ]);
      list(context).getRange('A1').values = [['可写']];
      await context.sync();
      return [protection.protected, codes];
    },
    [true, Array.from({ length: 4 }, () => 'AccessDenied')],
  ],
  [
    'says which rows and columns are hidden, and what is seen',
    async (context, { world }) => {
      const sheet = world.book.sheet('名单');
      sheet?.hiddenRows.add(3);
      sheet?.hiddenColumns.add(2);
      const range = list(context).getRange('A1:C4').load(['rowHidden', 'columnHidden', 'hidden']);
      const rows = range.getRowProperties({ rowHidden: true });
      const seen = range.getSpecialCells('Visible').load('cellCount');
      list(context).getRange('5:5').rowHidden = true;
      await context.sync();
      const { rowHidden, columnHidden, hidden } = range;
      return [rowHidden, columnHidden, hidden, rows.value.map((row) => row.rowHidden), seen.cellCount];
    },
    [null, null, null, [false, false, true, false], 6],
  ],
  [
    'calculates a sheet or all of them, and counts',
    async (context, { world }) => {
      context.workbook.worksheets.getItem('空表').calculate(false);
      context.workbook.application.calculate('Full');
      await context.sync();
      return [world.book.calculations, world.book.sheets.map(({ calculations }) => calculations)];
    },
    [1, [1, 2]],
  ],
];
