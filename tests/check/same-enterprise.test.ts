import fc from 'fast-check';
import { comparableName, relatedRows, rowKeys } from '../../src/check/same-enterprise';
import type { RowKeys } from '../../src/check/same-enterprise';
import { code } from './compare/lists';

test.each([
  ['甲（广西）有限公司', '甲(广西)有限公司'],
  ['甲【广西】有限公司', '甲(广西)有限公司'],
  ['甲〔广西〕有限公司', '甲(广西)有限公司'],
  ['甲 有限\u3000公司\u200b', '甲有限公司'],
  ['ＡＢＣ公司', 'ABC公司'],
])('%s is compared as %s', (name, wanted) => {
  expect(comparableName(name)).toBe(wanted);
});

test('only a code whose check character holds is a key', () => {
  expect(rowKeys({ creditCode: code(7), name: ' ' })).toEqual({ code: code(7), name: null });
  const wrong = code(7).slice(0, 17) + (code(7).endsWith('0') ? '1' : '0');
  expect(rowKeys({ creditCode: wrong, name: '甲' })).toEqual({ code: null, name: '甲' });
  expect(rowKeys({ creditCode: null, name: null })).toEqual({ code: null, name: null });
});

test('related rows are the connected parts of the graph of shared keys', () => {
  const rowsOf = fc.array(
    fc.record<RowKeys>({
      code: fc.option(fc.constantFrom('1', '2', '3', '4')),
      name: fc.option(fc.constantFrom('a', 'b', 'c', 'd')),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(rowsOf, (rows) => {
      // Oracle: the transitive closure, step by step.
      const reach = rows.map((one, i) =>
        rows.map(
          (other, j) =>
            i === j || (one.code !== null && one.code === other.code) || (one.name !== null && one.name === other.name),
        ),
      );
      rows.forEach((_, k) => {
        rows.forEach((__, i) => {
          rows.forEach((___, j) => {
            if (reach[i]![k]! && reach[k]![j]!) reach[i]![j] = true;
          });
        });
      });
      const wanted = new Set(rows.map((_, i) => rows.flatMap((__, j) => (reach[i]![j] ? [j] : [])).join()));
      const found = relatedRows(rows);
      expect(new Set(found.map((group) => group.join()))).toEqual(wanted);
      expect(found.flat().sort((a, b) => a - b)).toEqual(rows.map((_, i) => i));
    }),
  );
});
