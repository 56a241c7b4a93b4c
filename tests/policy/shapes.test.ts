import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInFiles, PACK_IDS } from '../../src/policy/packs';
import { SHAPES, shapeOf } from '../../src/policy/shapes';
import { packSchema } from '../../src/policy/schema/pack';

const FOLDER = join(__dirname, '../../src/policy/shapes');
/** What is no shape: the table, the form of a shape, and what several share. */
const OTHERS = [
  'counted.ts',
  'days.ts',
  'index.ts',
  'lowered.ts',
  'phrases.ts',
  'shape.ts',
  'stated.ts',
  'terms.ts',
  'zero-base.ts',
];

test('a shape is a file of its name, and stands in the table', () => {
  const files = readdirSync(FOLDER).filter((name) => !OTHERS.includes(name));
  expect(SHAPES.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
});

test('every shape is written somewhere, in a pack that loads', () => {
  const own = PACK_IDS.map((id) => builtInFiles(id).pack.replaceAll('":"', '": "'));
  const packs = [
    ...['tiny', 'shapes'].map((name) => readFileSync(join(__dirname, `good/${name}.json`), 'utf8')),
    ...own,
  ];
  const unwritten = SHAPES.filter(({ id }) => !packs.some((pack) => pack.includes(`"shape": "${id}"`)));
  expect(unwritten.map(({ id }) => id)).toEqual([]);
});

test('the schema has every shape, and knows it by its tag', () => {
  const schema = packSchema() as { readonly $defs: Readonly<Record<string, unknown>> };
  for (const { id } of SHAPES) {
    expect(schema.$defs[id]).toMatchObject({ properties: { shape: { const: id } }, additionalProperties: false });
  }
});

test('a shape is found by its id in its own role alone', () => {
  expect(shapeOf('threshold', 'condition').id).toBe('threshold');
  expect(() => shapeOf('threshold', 'award')).toThrow(RangeError);
  expect(() => shapeOf('quota', 'condition')).toThrow(RangeError);
});
