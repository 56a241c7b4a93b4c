import fc from 'fast-check';
import { canonicalJson } from '../../src/seal/canonical-json';
import type { Json, JsonObject } from '../../src/seal/canonical-json';
import { Misread } from '../../src/seal/json-reader';
import { placesJson, readPlaces } from '../../src/seal/places';
import type { SealedPlaces } from '../../src/seal/places';
import { contentJson, FORMATS } from '../../src/seal/content';
import { readContent } from '../../src/seal/content-reader';
import { asSealed } from '../../src/seal/verify/sealed-grid';
import type { SealedThere } from '../../src/seal/verify/verify';
import { sheet } from '../list/sheet';
import { changed, planned, verified } from './sealing';

const row = fc.integer({ min: 1, max: 1_048_576 });
const column = fc.integer({ min: 1, max: 16_384 });
const places: fc.Arbitrary<SealedPlaces> = fc.record({
  area: fc.constantFrom(null, { top: 2, left: 1, bottom: 40, right: 7 }),
  headerTop: fc.integer({ min: 1, max: 5 }),
  headerRow: fc.integer({ min: 5, max: 9 }),
  // Runs that go on, turn round and begin anew.
  rows: fc
    .array(fc.tuple(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 1, max: 9 }), fc.boolean()), { maxLength: 9 })
    .map((runs) =>
      runs.flatMap(([first, count, back]) => {
        const run = Array.from({ length: count }, (_, at) => first + at);
        return back ? run.reverse() : run;
      }),
    ),
  columns: fc.array(column, { maxLength: 12 }),
  others: fc.array(fc.record({ heading: fc.string(), column }), { maxLength: 4 }),
  around: fc.array(fc.record({ row, texts: fc.array(fc.record({ column, text: fc.string() }), { maxLength: 3 }) }), {
    maxLength: 4,
  }),
});

const written = (said: SealedPlaces): JsonObject => JSON.parse(canonicalJson(placesJson(said))) as JsonObject;

test('what is written is read again', () => {
  fc.assert(
    fc.property(places, (said) => {
      expect(readPlaces(written(said), { rows: said.rows.length, columns: said.columns.length })).toEqual(said);
    }),
  );
});

const SAID: SealedPlaces = {
  area: null,
  headerTop: 3,
  headerRow: 4,
  rows: [5, 6, 7, 9],
  columns: [1, 2],
  others: [{ heading: '联系人', column: 3 }],
  around: [{ row: 1, texts: [{ column: 1, text: '二季度企业情况' }] }],
};

test('rows that follow each other are one run', () => {
  expect(written(SAID).rows).toBe('5-7,9');
});

test.each<[string, JsonObject]>([
  ['fewer rows than the seal has', { rows: '5-7' }],
  ['more rows than the seal has', { rows: '5-7,9,10' }],
  ['a run without an end in sight', { rows: '1-1048576' }],
  ['a run that turns round', { rows: '7-5,9' }],
  ['a run of three ends', { rows: '5-6-8' }],
  ['no row', { rows: '0,6,7,9' }],
  ['a row that no sheet has', { rows: '5-7,1048577' }],
  ['a column that no sheet has', { columns: ['1', '16385'] }],
  ['a column too many', { columns: ['1', '2', '3'] }],
  ['a number that is none', { headerRow: '4.5' }],
  ['a number with a nought before', { headerRow: '04' }],
  ['a header upside down', { headerTop: '5' }],
  ['a block that is none', { area: 'A0:B9' }],
  ['a text for a list', { others: '联系人' }],
  ['a list for a text', { around: [{ row: '1', texts: [{ column: '1', text: [] }] }] }],
])('%s is refused', (_, other) => {
  const from: Json = { ...written(SAID), ...other };
  expect(() => readPlaces(from, { rows: 4, columns: 2 })).toThrow(Misread);
});

const LIST = [
  ['2025年二季度企业情况（单位：万元）'],
  ['企业名称', '行业', '2025年二季度工业总产值', '2024年二季度工业总产值'],
  ['甲汽车有限公司', '汽车', 4400, 4000],
  ['乙机械有限公司', '机械', 4399.99, 4000],
];

test('a seal of before places were held is read as before, and its list taken as it stands', async () => {
  const { plan } = await planned([sheet(LIST)]);
  if (plan.kind !== 'plan') throw new Error('refused');
  const json = contentJson({ ...plan.content, places: null });
  expect(json).not.toContain('"places"');
  const read = readContent(json, FORMATS.frozen);
  expect(read?.places).toBeNull();
  expect(readContent(contentJson(plan.content), FORMATS.frozen)?.places).toEqual(plan.content.places);
  const grid = sheet(LIST, { name: '定稿' });
  const put = asSealed(read!, { grid, area: null } as SealedThere);
  expect(put.grid.parts).toEqual({ ...grid.parts, sheet: '名单' });
  expect(put.columnOf(3)).toBe(3);
});

test('places so far apart that they would fill the memory are not followed', async () => {
  const { grids, plan } = await planned([sheet(LIST)]);
  if (plan.kind !== 'plan') throw new Error('refused');
  const { content } = plan;
  const seen: SealedThere[] = [];
  await verified(changed(grids, plan.changes), {
    expectedSheets: (_, sealed) => {
      seen.push(sealed);
      return [];
    },
  });
  const far = {
    ...content.places!,
    rows: [1_048_575, 1_048_576],
    columns: content.columns.map((_, at) => 16_384 - at),
  };
  const put = asSealed({ ...content, places: far }, seen[0]!);
  expect([put.grid.rows, put.grid.columns]).toEqual([seen[0]!.grid.rows, seen[0]!.grid.columns]);
});
