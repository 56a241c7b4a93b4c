import { list, refused } from './scene';
import type { Scenes } from './scene';

/** What the library asks of what stands beside the cells. */
export const holdings: Scenes = [
  [
    'makes a table of the list and knows its parts',
    async (context) => {
      const table = list(context).tables.add('A1:C4', true);
      table.name = '名单表';
      await context.sync();
      const body = table.getDataBodyRange().load('address');
      const head = table.getHeaderRowRange().load('values');
      const column = table.columns.getItem('产值').getRange().load('address');
      const at = list(context).getRange('B2').getTables().load('items/name');
      const apart = list(context).getRange('E2').getTables(false).load('items/name');
      await context.sync();
      const over = await refused(() => {
        list(context).tables.add('C1:D2', true);
        return context.sync();
      });
      return [
        body.address,
        head.values[0] as unknown,
        column.address,
        at.items.map(({ name }) => name),
        apart.items,
        over,
      ];
    },
    ['名单!A2:C4', ['企业', '产值', '同期'], '名单!B1:B4', ['名单表'], [], 'InvalidOperation'],
  ],
  [
    'keeps the headings of a table apart from one another',
    async (context) => {
      list(context).tables.add('A1:C4', true);
      const head = list(context).getRange('A1:C1');
      head.values = [['产值', '产值', 2024]];
      head.load('values');
      await context.sync();
      return head.values[0] as unknown;
    },
    ['产值', '产值2', '2024'],
  ],
  [
    'keeps names, of the workbook and of a sheet, for cells and for values',
    async (context) => {
      const { names } = context.workbook;
      names.add('名单区', list(context).getRange('A1:C4'), '核验的名单');
      names.add('门槛', '=4000');
      list(context).names.add('本表', '=名单!$A$1');
      const area = names.getItem('名单区').getRange().load('address');
      const value = names.getItem('门槛').load(['value', 'type', 'scope']);
      const own = list(context).names.getItemOrNullObject('本表').load('scope');
      const none = names.getItemOrNullObject('本表');
      names.load('items/name');
      await context.sync();
      const twice = await refused(() => {
        names.add('门槛', '=1');
        return context.sync();
      });
      return [
        area.address,
        value.value as unknown,
        value.type,
        own.scope,
        none.isNullObject,
        names.items.length,
        twice,
      ];
    },
    ['名单!A1:C4', 4000, 'Double', 'Worksheet', true, 2, 'ItemAlreadyExists'],
  ],
  [
    'keeps settings in the workbook, a later one in place of an earlier',
    async (context) => {
      const { settings } = context.workbook;
      settings.add('政策', { id: 'gx-2025q2-draft', 条: [1, 2] });
      settings.add('次数', 1);
      settings.add('次数', 2);
      const kept = settings.getItem('政策').load('value') as { readonly value: unknown };
      const count = settings.getItemOrNullObject('次数').load('value');
      const none = settings.getItemOrNullObject('没有');
      await context.sync();
      const answer = [kept.value, count.value as unknown, none.isNullObject];
      count.delete();
      const left = settings.getCount();
      await context.sync();
      return [...answer, left.value];
    },
    [{ id: 'gx-2025q2-draft', 条: [1, 2] }, 2, true, 1],
  ],
  [
    'keeps parts of XML and finds them by their namespace',
    async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add('<封 xmlns="urn:核验">一</封>');
      await context.sync();
      const found = customXmlParts.getByNamespace('urn:核验').getOnlyItemOrNullObject().load('id');
      const xml = part.getXml();
      await context.sync();
      part.setXml('<封 xmlns="urn:核验">二</封>');
      const later = part.getXml();
      await context.sync();
      const broken = await refused(() => {
        customXmlParts.add('<封>');
        return context.sync();
      });
      return [found.isNullObject, xml.value, later.value, broken];
    },
    [false, '<封 xmlns="urn:核验">一</封>', '<封 xmlns="urn:核验">二</封>', 'InvalidArgument'],
  ],
  [
    'hangs comments on single cells',
    async (context) => {
      const comments = list(context).comments;
      const comment = comments.add('B3', '产值是文字，请核对。');
      await context.sync();
      const at = comment.getLocation().load('address');
      const byCell = context.workbook.comments.getItemByCell('名单!B3').load('content');
      comment.content = '已核对。';
      comment.resolved = true;
      comments.load(['items/content', 'items/resolved']);
      await context.sync();
      const twice = await refused(() => {
        comments.add('B3', '又一条');
        return context.sync();
      });
      const wide = await refused(() => {
        comments.add('B3:C3', '两格');
        return context.sync();
      });
      return [at.address, byCell.content, comments.items.map((each) => [each.content, each.resolved]), twice, wide];
    },
    ['名单!B3', '产值是文字，请核对。', [['已核对。', true]], 'InvalidOperation', 'InvalidArgument'],
  ],
  [
    'asks from the workbook on into its sheets and tables in one go',
    async (context) => {
      list(context).tables.add('A1:C4', true);
      await context.sync();
      const recursive = context as unknown as {
        loadRecursive(object: unknown, options: Record<string, string>, depth: number): void;
      };
      recursive.loadRecursive(context.workbook, { Worksheet: 'name', Table: 'name' }, 3);
      await context.sync();
      const { items } = context.workbook.worksheets;
      return [items.map(({ name }) => name), items[0]?.tables.items.map(({ name }) => name)];
    },
    [['名单', '空表'], ['Table1']],
  ],
];
