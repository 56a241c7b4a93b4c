import { loadedPack } from '../../../src/policy/packs';
import { fieldUnit, readField, shownField } from '../../../src/taskpane/standards/field';

function parameter(id: string) {
  const found = loadedPack().parameters.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
}

describe('a parameter’s field', () => {
  test.each([
    ['an amount', 'm1.award', '50', '50'],
    ['thousands', 'm1.relaxed.output', '3,000', '3000'],
    ['full width', 'm1.relaxed.output', '３０００', '3000'],
    ['with its unit', 'm1.relaxed.output', '3000万元', '3000'],
    ['in another unit of money, exactly', 'm1.relaxed.output', '0.3亿元', '3000'],
    ['a share as percent', 'm1.relaxed.growth', '8', '0.08'],
    ['a share with its sign', 'm1.relaxed.growth', '8%', '0.08'],
    ['what floats get wrong', 'm3.rate', '0.07', '0.0007'],
    ['zero', 'm1.award', '0', '0'],
    ['the plain standard itself', 'm1.relaxed.output', '4000', '4000'],
    ['below zero, where growth may be relaxed so far', 'm1.relaxed.growth', '-2', '-0.02'],
  ])('%s', (_, id, typed, expected) => {
    expect(readField(parameter(id), typed)).toEqual({ kind: 'value', text: expected });
  });

  test.each([
    ['words', 'm1.award', '五十', 'pane.field.form'],
    ['about', 'm1.award', '约50', 'pane.field.form'],
    ['a percentage of money', 'm1.award', '50%', 'pane.field.unit'],
    ['money for a share', 'm3.rate', '5万元', 'pane.field.unit'],
    ['heads for money', 'm1.award', '50人', 'pane.field.unit'],
    ['below zero', 'm1.award', '-1', 'pane.field.span'],
    ['stricter than the plain one', 'm1.relaxed.output', '4000.01', 'pane.field.stricter'],
    ['a stricter growth', 'm1.relaxed.growth', '10.1', 'pane.field.stricter'],
    ['too many digits', 'm1.award', '1234567890123', 'pane.field.digits'],
  ])('refuses %s', (_, id, typed, code) => {
    expect(readField(parameter(id), typed)).toMatchObject({ kind: 'fault', said: { code } });
  });

  test('empty leaves it open', () => {
    expect(readField(parameter('m1.award'), ' 　')).toEqual({ kind: 'empty' });
  });

  test.each([
    ['m1.relaxed.growth', '0.085', '8.5', '%'],
    ['m1.relaxed.output', '3000', '3,000', '万元'],
    ['m3.cap', 'none', '', '万元'],
    ['m1.award', undefined, '', '万元'],
  ])('%s kept as %s is shown as %s', (id, kept, shown, unit) => {
    expect(shownField(parameter(id), kept)).toBe(shown);
    expect(fieldUnit(parameter(id))).toBe(unit);
  });

  test('what is shown reads back as what is kept', () => {
    for (const kept of ['0.000000000001', '999999999999', '0.1', '123456.789']) {
      expect(readField(parameter('m3.cap'), shownField(parameter('m3.cap'), kept))).toEqual({
        kind: 'value',
        text: kept,
      });
    }
  });
});
