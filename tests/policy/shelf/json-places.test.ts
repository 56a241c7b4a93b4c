import fc from 'fast-check';
import { under } from '../../../src/policy/fault';
import { jsonOf } from '../../../src/policy/shelf/file-text';
import { isTooDeep, MOST_DEPTH, placesIn } from '../../../src/policy/shelf/json-places';
import { readPackFiles } from '../../../src/policy/shelf/pack-files';
import { TWO_FILES } from '../second/pack-two';

const TEXT = '{\n  "a": [1, {"b/c": "x\\"y", "d~": null}],\n  "长": {"e": true}, "e": -1.5e3\n}\n';

test.each([
  ['', 1, 1, 1],
  ['/a', 2, 8, 3],
  ['/a/0', 2, 9, 9],
  ['/a/1', 2, 12, 12],
  ['/a/1/b~1c', 2, 20, 13],
  ['/a/1/d~0', 2, 34, 28],
  ['/长/e', 3, 14, 9],
  ['/e', 3, 26, 21],
  ['/a/1/missing', 2, 12, 12],
  ['/missing/deeper', 1, 1, 1],
])('%s', (pointer, line, column, key) => {
  const places = placesIn(TEXT);
  expect(places.valueAt(pointer)).toEqual({ line, column });
  expect(places.keyAt(pointer)).toEqual({ line, column: key });
  expect(places.repeated).toEqual([]);
});

test('line breaks of every kind', () => {
  const places = placesIn('{"a": 1,\r\n"b": 2,\r"c": 3,\n"d": 4}');
  expect(['/a', '/b', '/c', '/d'].map((pointer) => places.valueAt(pointer).line)).toEqual([1, 2, 3, 4]);
});

test('a field that stands twice', () => {
  const { repeated } = placesIn('{"a": {"b": 1,\n "\\u0062": 2}, "b": 3, "a": 4}');
  expect(repeated).toEqual([
    { pointer: '/a/b', field: 'b', place: { line: 2, column: 2 } },
    { pointer: '/a', field: 'a', place: { line: 2, column: 24 } },
  ]);
});

/** Every pointer of a value. */
function pointersOf(value: unknown, at = ''): readonly (readonly [string, unknown])[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [[at, value], ...inner.flatMap(([name, each]) => pointersOf(each, under(at, name)))];
}

test('what stands at a place is the value', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(0, 1, 3, '\t'), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent);
      const places = placesIn(text);
      const rows = text.split('\n');
      for (const [pointer, value] of pointersOf(JSON.parse(text))) {
        const { line, column } = places.valueAt(pointer);
        const rest = [rows[line - 1]!.slice(column - 1), ...rows.slice(line)].join('\n');
        const shown = JSON.stringify(value, null, indent);
        // Deeper lines are indented further where they stand.
        expect(rest.replace(/\s+/g, '').startsWith(shown.replace(/\s+/g, ''))).toBe(true);
      }
      expect(places.repeated).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('brackets too deep in each other are refused before they are read', () => {
  const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(isTooDeep(deep(MOST_DEPTH))).toBe(false);
  expect(isTooDeep(deep(MOST_DEPTH + 1))).toBe(true);
  expect(isTooDeep(`"${'['.repeat(1000)}\\"${'['.repeat(1000)}"`)).toBe(false);
  expect(jsonOf('pack.json', deep(1_000_000))).toMatchObject({ ok: false, message: { code: 'shelf.too-deep' } });
  expect(jsonOf('pack.json', '{"a":'.repeat(1_000_000))).toMatchObject({ ok: false });
});

test('a policy with a field twice is not used', () => {
  const pack = TWO_FILES.pack.replace('"id"', '"status": "draft",\n  "id"');
  const read = readPackFiles({ ...TWO_FILES, pack });
  expect(read.ok ? [] : read.faults).toEqual([
    { file: 'pack.json', at: '/status', message: expect.objectContaining({ code: 'shelf.field-twice' }) as unknown },
  ]);
});
