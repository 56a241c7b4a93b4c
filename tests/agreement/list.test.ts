import { runCheck } from '../../src/check/run';
import { loadedPack } from '../../src/policy/packs';
import { standardsOf } from '../../src/policy/standards';
import type { Choices, StandardsSaid } from '../../src/policy/standards';
import { plain } from '../../src/quantity/exact';
import { MEASURE_1, MEASURE_2, oracle, units } from './oracle';
import { Random } from './random';
import { randomList } from './random-list';

/** Some twenty seconds; `LISTS=100000 npm test -- --only jest` is the longer hunt. */
const LISTS = Number(process.env.LISTS ?? 5_000);

const PARAMETERS = ['m1.relaxed.output', 'm1.relaxed.outputWithoutBase', 'm1.relaxed.growth'] as const;
const VALUES = { 'm1.relaxed.output': '3000', 'm1.relaxed.outputWithoutBase': '1500.5', 'm1.relaxed.growth': '0.05' };

function standardsSaid(random: Random): StandardsSaid {
  const choices: Choices = {
    emptyBase: random.of(['none', 'missing']),
    zeroBase: random.of(['none', 'none', 'missing']),
    emptyPrior: 'missing',
    growthRounding: 'none',
    industry: null,
  };
  const parameters: Record<string, string> = {};
  for (const id of PARAMETERS) if (random.chance(0.5)) parameters[id] = VALUES[id];
  return { parameters, choices };
}

test(`${String(LISTS)} random lists: every verdict, name and gap is the oracle's`, () => {
  const pack = loadedPack();
  const wrong: unknown[] = [];
  let judged = 0;
  for (let seed = 1; seed <= LISTS && wrong.length < 5; seed += 1) {
    const random = new Random(seed * 7919);
    const said = standardsSaid(random);
    const list = randomList(random, said.choices);
    const outcome = runCheck([list.grid], pack, { list: {}, measures: [1, 2], standards: standardsOf(pack, said) });
    if (outcome.kind === 'no-list') {
      wrong.push({ seed, outcome });
      continue;
    }
    const given = (id: string) => (said.parameters[id] === undefined ? null : units(said.parameters[id]));
    const parameters = {
      output: given('m1.relaxed.output'),
      outputWithoutBase: given('m1.relaxed.outputWithoutBase'),
      growth: given('m1.relaxed.growth'),
    };
    expect(outcome.rows.map(({ row }) => [row.row, row.name])).toEqual(list.rows.map(({ row, name }) => [row, name]));
    list.rows.forEach((row, place) => {
      [MEASURE_1, MEASURE_2].forEach((measure, index) => {
        judged += 1;
        const told = index === 0 ? row.measure1 : row.measure2;
        const wanted = oracle(measure, told, parameters);
        const verdict = outcome.rows[place]!.verdicts[index]!;
        const missing = verdict.kind === 'undetermined' ? [...verdict.missing] : [];
        const gap = verdict.kind === 'ineligible' ? verdict.gaps.get(measure.metric) : undefined;
        const same =
          verdict.kind === wanted.verdict &&
          missing.join() === wanted.missing.join() &&
          (gap === undefined ? null : units(plain(gap))) === wanted.gap;
        if (!same) {
          wrong.push({
            seed,
            row: row.row,
            measure: index + 1,
            told,
            wanted,
            verdict,
            gap: gap ? plain(gap) : null,
            said,
          });
        }
      });
    });
  }
  const shown = JSON.stringify(wrong, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value), 1);
  expect(shown).toBe('[]');
  expect(judged).toBeGreaterThan(LISTS);
});
