import { loadedPack } from '../../src/policy/packs';
import { keyName } from '../../src/policy/key-names';
import { judgeOf } from '../../src/rules';
import { add, over, ratio, rational } from './oracle/rational';
import type { Rational } from './oracle/rational';
import { bruteJudge } from './oracle/worlds';
import type { Grid } from './oracle/worlds';
import { standardsWith } from './random/pack';
import { generator, OUTPUTS, rowsOfMeasureOne } from './random/real-rows';

/** Measure 1 as the pack has it, against every way of filling in what is missing at and beside its thresholds. */

const pack = { ...loadedPack(), metrics: loadedPack().metrics.filter(({ id }) => id === 'output') };
const eligibility = pack.measures.find(({ number }) => number === 1)!.eligibility!;

const outputs = OUTPUTS.map(rational);
/** Beside each output's bounds, so that each of them parts some base from the next. */
const bases: readonly Rational[] = [
  ratio(0),
  ...outputs.flatMap((output) =>
    [ratio(11, 10), ratio(108, 100)].flatMap((factor) => {
      const bound = over(output, factor);
      return [bound, add(bound, ratio(1, 1000)), add(bound, ratio(-1, 1000))].filter(({ over: top }) => top >= 0n);
    }),
  ),
];
const figures = ['-1', '0', '1999.995', '2500', '3999.995', '4000', '900000'].map(rational);
const rates = ['-2', '-0.6', '0', '0.0799', '0.09999995', '0.1', '4'].map(rational);

const grid: Grid = (key, _, above) => {
  if (key === 'output') return outputs;
  if (key === 'output.base') return above ? bases.filter(({ over: top }) => top > 0n) : bases;
  return key === 'm1.relaxed.growth' ? rates : figures;
};

test('every row has the verdict and the names of the definition', () => {
  const random = generator(7);
  const ids = ['m1.relaxed.output', 'm1.relaxed.outputWithoutBase', 'm1.relaxed.growth'];
  const given: Readonly<Record<string, string>> = {
    'm1.relaxed.output': '3000',
    'm1.relaxed.outputWithoutBase': '1000',
    'm1.relaxed.growth': '0.08',
  };
  let undetermined = 0;
  for (const row of rowsOfMeasureOne(400, 11)) {
    const { current, base } = row.facts['output']!;
    const unknown = (current.kind === 'missing' ? 1 : 0) + (base.kind === 'missing' || base.kind === 'rate' ? 1 : 0);
    // With both figures unknown the worlds are many: then at most one parameter is open.
    const open = unknown === 2 ? 1 : 2;
    const closed = [...ids].sort(() => random() - 0.5).slice(open);
    const values = Object.fromEntries(closed.map((id) => [id, given[id]!]));
    const own = { ...pack, parameters: pack.parameters.filter(({ id }) => ids.includes(id)) };
    const standards = standardsWith(own, values);
    const brute = bruteJudge(own, eligibility, standards, row, [], [1, 5], grid);
    const verdict = judgeOf(own, 1, standards).judge(row);
    const shown = JSON.stringify({ row, values });
    if (verdict.kind === 'undetermined') {
      undetermined += 1;
      expect({ shown, names: [...verdict.missing].sort() }).toEqual({ shown, names: [...brute.names].sort() });
      expect(verdict.cause).toBe(verdict.missing.every((name) => ids.includes(name)) ? 'standard' : 'data');
      for (const name of verdict.missing) expect(keyName(pack, name)['zh-CN']).not.toBe(name);
    } else {
      expect({ shown, rulings: [...brute.rulings] }).toEqual({ shown, rulings: [verdict.kind] });
    }
  }
  expect(undetermined).toBeGreaterThan(100);
});
