import { judgedEnterprises } from '../../src/check/judged-enterprises';
import type { FunctionContext } from '../../src/functions/definition';
import { evaluated } from '../../src/functions/evaluate';
import type { Value } from '../../src/functions/evaluate';
import { parsed } from '../../src/functions/formula-expression';
import { readList } from '../../src/list';
import { say } from '../../src/messages/say';
import { loadedPack } from '../../src/policy/packs';
import { standardsOf } from '../../src/policy/standards';
import type { Choices } from '../../src/policy/standards';
import { exact, ofDouble, plain } from '../../src/quantity/exact';
import { columnFormula } from '../../src/report/formula/formula-columns';
import { enterpriseFormula } from '../../src/report/formula/enterprise';
import { resultWords } from '../../src/report/result-columns';
import { lookupIn } from '../../src/taskpane/formula/lookup';
import type { Grid } from '../../src/workbook/grid';
import { cumulativeList } from './cumulative-list';
import { Random } from './random';
import { randomList } from './random-list';

const pack = loadedPack();

function choicesOf(random: Random): Choices {
  return {
    emptyBase: random.of(['none', 'missing']),
    zeroBase: random.of(['none', 'none', 'missing']),
    emptyPrior: random.of(['zero', 'missing']),
    growthRounding: random.of(['none', 'none', 1]),
    industry: random.of([null, null, '通用设备制造业']),
  };
}

/** What a formula shows: a word, a number, an error, or null where it cannot be followed here. */
function shown(value: Value): string | null {
  if (value === null) return null;
  if (value.kind === 'text') return value.text;
  if (value.kind === 'number') return plain(ofDouble(value.number));
  return value.kind === 'error' ? value.error : value.kind;
}

interface Tally {
  same: number;
  /** The formula leaves open what the check decides: it says so, and nothing else. */
  open: number;
  readonly wrong: unknown[];
}

/** Asks every row of a list by formula, and holds it against the check. */
function compare(grid: Grid, choices: Choices, random: Random, tally: Tally): void {
  const parameters: Record<string, string> = random.chance(0.5)
    ? { 'm1.relaxed.output': '3000', 'm1.relaxed.growth': '0.08' }
    : {};
  const standards = standardsOf(pack, { parameters, choices });
  const read = readList([grid], pack, standards, {});
  if (read.kind === 'no-list') throw new Error('no list');
  const context: FunctionContext = { pack, locale: 'zh-CN', standards };
  const lookup = lookupIn([grid], grid.sheet);
  const rows = read.rows.map(({ row }) => row);
  for (const measure of [1, 2]) {
    const metric = measure === 1 ? 'output' : 'revenue';
    const formula = enterpriseFormula({ pack, grid, columns: read.columns, rows, choices }, metric);
    if (formula.kind === 'refused') continue;
    for (const judged of judgedEnterprises(pack, read, measure, standards)) {
      const asked = (id: 'VERDICT' | 'GAP') =>
        columnFormula(id, measure, formula, judged.row, (name, given) => `POLICY.${name}(${given.join(',')})`);
      const answer = (id: 'VERDICT' | 'GAP') => shown(evaluated(parsed(asked(id)), lookup, context));
      const [verdict, gap] = [answer('VERDICT'), answer('GAP')];
      const word = say(resultWords.message(`result.${judged.verdict}`), 'zh-CN', resultWords.texts);
      // A cell keeps 15 digits of a gap.
      const kept = judged.gap === null ? null : plain(ofDouble(exact(judged.gap).toNumber()));
      const wanted = kept ?? (judged.verdict === 'eligible' ? '0' : '#N/A');
      if (verdict === word && gap === wanted) tally.same += 1;
      else if ((verdict === word || verdict?.startsWith('待定（缺数据）')) && gap === '#N/A') tally.open += 1;
      else
        tally.wrong.push({
          cells: Array.from({ length: 8 }, (_, at) => grid.value(judged.row, at + 1)),
          judged,
          verdict,
          gap,
          formula: asked('VERDICT'),
          choices,
        });
    }
  }
}

test.each([
  [
    'lists in every unit, layout and dress',
    300,
    15,
    (random: Random, choices: Choices) => randomList(random, choices).grid,
  ],
  ['cumulative columns with large figures', 600, 4, cumulativeList],
] as const)('%s: a formula beside a row never says another verdict or gap than the check', (_, lists, odds, make) => {
  const tally: Tally = { same: 0, open: 0, wrong: [] };
  for (let seed = 1; seed <= lists && tally.wrong.length < 3; seed += 1) {
    const random = new Random(seed * 104_729);
    const choices = choicesOf(random);
    compare(make(random, choices), choices, random, tally);
  }
  expect(tally.wrong).toEqual([]);
  // What formulas cannot be given (a rate without a base, merged figures) is rare.
  expect(tally.same).toBeGreaterThan(odds * tally.open);
  expect(tally.same).toBeGreaterThan(lists);
});
