import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../src/policy/lint/sha256';

const oracle = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

test.each([
  ['nothing', ''],
  ['the standard’s example', 'abc'],
  ['up to the length', 'a'.repeat(55)],
  ['past the length', 'a'.repeat(56)],
  ['a full block', 'a'.repeat(64)],
  ['two, three and four bytes', 'é工𠮷😀'],
  ['many blocks', '工业'.repeat(10_000)],
])('%s', (_what, text) => {
  expect(sha256(text)).toBe(oracle(text));
});

test('the same as Node’s, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(oracle(text));
    }),
  );
});
