import fc from 'fast-check';
import { headerKey, listHeader, noMappings, readMappings } from '../../src/list/remembered-columns';
import type { ListHeader } from '../../src/list/remembered-columns';
import type { ListChoices } from '../../src/list/reading';
import { templateChanges } from '../../src/report/template';
import { GridBuilder } from '../../src/workbook/grid';
import { columns, fact, list, pack, sheet } from './sheet';

type Columns = NonNullable<ListChoices['columns']>;
const chosen = (...entries: [number, Columns extends ReadonlyMap<number, infer C> ? C : never][]): Columns =>
  new Map(entries);

const FIRST = sheet([
  ['企业名称', '乙数（千元）', '丙数'],
  ['甲公司', 44000, 39000],
]);
/** The same header elsewhere, written in full width and with blanks, with our results beside it. */
const NEXT = sheet([
  [null, '二季度名单'],
  [null, '企业 名称', '乙数(千元)', '丙数\n', '核验结论'],
  [null, '乙公司', 45000, 40000, '符合'],
]);

test('a mapping once corrected holds for the next file with the same header, wherever it stands', () => {
  const corrected = chosen([2, { key: 'output', unit: '千元' }], [3, { key: 'output.base', unit: '千元' }]);
  const store = noMappings().keep(listHeader(list(FIRST)), corrected);
  const plain = list(NEXT);
  expect(columns(plain)).toEqual({ name: 'B' });
  const found = store.find(listHeader(plain));
  const again = list(NEXT, {}, { columns: found! });
  expect(columns(again)).toEqual({ name: 'B', output: 'C', 'output.base': 'D' });
  expect(fact(again, 3)).toEqual({ current: '4500', base: '4000' });
  expect(readMappings(JSON.parse(JSON.stringify(store.toJson())), pack).find(listHeader(plain))).toEqual(found);
});

test.each([
  ['another heading', ['企业名称', '乙数（万元）', '丙数']],
  ['another order', ['企业名称', '丙数', '乙数（千元）']],
  ['one more column', ['企业名称', '乙数（千元）', '丙数', '备注']],
])('%s is another header', (_, texts) => {
  const store = noMappings().keep(listHeader(list(FIRST)), chosen([2, { key: 'output' }]));
  expect(store.find({ left: 1, texts })).toBeNull();
});

test('what is kept again replaces what was; without corrections it is forgotten; the oldest go first', () => {
  const header: ListHeader = { left: 3, texts: ['企业名称', '数'] };
  const once = noMappings().keep(header, chosen([4, { key: 'output' }]));
  const twice = once.keep(header, chosen([4, { key: null }], [9, { key: 'output' }]));
  expect(twice.find({ ...header, left: 1 })).toEqual(new Map([[2, { key: null }]]));
  expect(twice.keep(header, new Map()).find(header)).toBeNull();
  expect(once.find(header)).toEqual(new Map([[4, { key: 'output' }]]));
  let store = once;
  for (let count = 0; count < 200; count += 1)
    store = store.keep({ left: 1, texts: [`数${count}`] }, chosen([1, { key: 'output' }]));
  expect(store.find(header)).toBeNull();
  expect(store.find({ left: 1, texts: ['数0'] })).not.toBeNull();
});

test('headers with one key are those that differ in width and blanks alone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('产值', '产值 ', '产\u3000值', '（万元）', '(万元)', '', '营收'), {
        minLength: 1,
        maxLength: 5,
      }),
      fc.array(fc.constantFrom('产值', '产值 ', '产\u3000值', '（万元）', '(万元)', '', '营收'), {
        minLength: 1,
        maxLength: 5,
      }),
      (a, b) => {
        const plain = (texts: string[]): string[] => texts.map((text) => text.normalize('NFKC').replace(/\s/g, ''));
        const same = a.length === b.length && plain(a).every((text, index) => text === plain(b)[index]);
        expect(headerKey(a) === headerKey(b)).toBe(same);
      },
    ),
  );
});

describe('what a host hands back is not trusted', () => {
  const good = {
    header: '企业名称\n数',
    columns: [{ at: 1, key: 'output', unit: '千元', period: { year: 2025, kind: 'quarter', month: 6 } }],
  };
  const header: ListHeader = { left: 1, texts: ['企业名称', '数'] };
  const of = (mapping: unknown) =>
    readMappings({ format: 'remembered-columns/1', mappings: [mapping] }, pack).find(header);

  test('a good one is taken', () => {
    expect(of(good)).toEqual(
      new Map([[2, { key: 'output', unit: '千元', period: { year: 2025, kind: 'quarter', month: 6 } }]]),
    );
  });

  const [column] = good.columns;
  test.each<[string, unknown]>([
    ['a key that the policy has not', { ...good, columns: [{ ...column, key: 'gdp' }] }],
    ['a unit that is none', { ...good, columns: [{ ...column, unit: '斤' }] }],
    [
      'a period that is none',
      { ...good, columns: [{ ...column, period: { year: 2025, kind: 'quarter', month: 13 } }] },
    ],
    ['a column outside the header', { ...good, columns: [{ ...column, at: 2 }] }],
    ['a column twice', { ...good, columns: [column, column] }],
    ['half a correction', { ...good, columns: [column, { at: 0, key: 'gdp' }] }],
    ['a header that is not plain', { ...good, header: '企业 名称\n数' }],
    ['no columns', { ...good, columns: [] }],
    ['a text', 'x'],
    ['nothing', null],
  ])('%s is left out', (_, mapping) => {
    expect(of(mapping)).toBeNull();
  });

  test('whatever it is, it never throws, and remembers nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(readMappings(json, pack).toJson().mappings).toEqual([]);
      }),
    );
  });
});

test('the template of the pack maps itself: every column certain, nothing guessed, nothing to be looked at', () => {
  const { sheet: name, changes } = templateChanges(pack, []);
  const builder = new GridBuilder(name);
  for (const change of changes) {
    if (change.kind !== 'cells') continue;
    change.after.forEach((cells, down) => {
      cells.forEach(({ value }, across) => builder.set(change.top + down, change.left + across, value));
    });
  }
  const reading = list(builder.build());
  expect(columns(reading)).toEqual({
    name: 'B',
    creditCode: 'C',
    city: 'D',
    county: 'E',
    industry: 'F',
    output: 'G',
    'output.base': 'H',
    revenue: 'I',
    'revenue.base': 'J',
  });
  expect(reading.columns.filter(({ certain }) => !certain)).toEqual([]);
  expect(reading.unread.map(({ header }) => header)).toEqual(['序号']);
  expect(reading.columns.filter(({ unit }) => unit !== null).map(({ unit }) => unit)).toEqual([
    '万元',
    '万元',
    '万元',
    '万元',
  ]);
});
