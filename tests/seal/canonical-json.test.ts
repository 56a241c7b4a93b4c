import fc from 'fast-check';
import { canonicalJson, parseCanonical } from '../../src/seal/canonical-json';
import type { Json } from '../../src/seal/canonical-json';

/** The RFC's own example (3.2.3: keys by their UTF-16 units) and its numbers and strings (3.2.2). */
test.each<[Json, string]>([
  [
    {
      '€': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew',
      '1': 'One',
      '😀': 'Smiley',
      '\u0080': 'Control',
      ö: 'o',
    },
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"o","€":"Euro Sign","😀":"Smiley","\ufb33":"Hebrew"}',
  ],
  [[Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27, -0], '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]'],
  ['€$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
  [{ b: [true, false, null], a: {} }, '{"a":{},"b":[true,false,null]}'],
])('%j', (value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test('one text a value: read back it is the same, and any other text of the value is refused', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (given) => {
      const value = given as Json;
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
      expect(parseCanonical(text)).not.toBeNull();
      expect(parseCanonical(` ${text}`)).toBeNull();
    }),
  );
  for (const other of ['{"b":1,"a":2}', '{"a":1,"a":1}', '[1.0]', '"\\u0041"', '{', '1e2', 'NaN']) {
    expect(parseCanonical(other)).toBeNull();
  }
  expect(() => canonicalJson([Infinity])).toThrow(RangeError);
});
