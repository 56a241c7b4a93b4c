import fc from 'fast-check';
import type { Condition } from '../../src/policy/algebra';
import type { Base, Enterprise } from '../../src/policy/enterprise';
import type { Standards } from '../../src/policy/standards';
import { classesOf, judgeOf } from '../../src/rules';
import type { Verdict } from '../../src/rules/verdict';
import { test as holds } from './oracle/evaluate';
import { bruteJudge } from './oracle/worlds';
import type { Judged } from './oracle/worlds';
import { plainCondition, tree, wildCondition } from './random/measures';
import { metric, packOf, parameter, standardsWith } from './random/pack';
import { rows } from './random/rows';

/** Verdict and `missing` against every completion on a grid, judged by an evaluator of their own. */

const METRICS = [metric('output', 'from-zero'), metric('profit', 'any')];
const WORDS = { metrics: ['output', 'profit'], growing: ['output'], parameters: ['p.one'] };
const PARAMETERS = [parameter('p.one', 'any')];
const applies: fc.Arbitrary<Condition> = fc.constantFrom<Condition>(
  { kind: 'all', of: [] },
  { kind: 'member', group: 'industrial' },
  { kind: 'not', of: { kind: 'member', group: 'software' } },
);
const values = fc.constantFrom<Record<string, string>>({}, { 'p.one': '2' });

interface Compared {
  readonly brute: Judged;
  readonly verdict: Verdict;
}

function compared(pack: ReturnType<typeof packOf>, standards: Standards, row: Enterprise, flags: string[]): Compared {
  const applying = classesOf(pack).filter((each) =>
    holds(pack.only.applies, {
      numbers: new Map(),
      rates: new Map(),
      class: each,
      flags: new Map(),
      rounding: 'none',
      pack: pack,
    }),
  );
  return {
    brute: bruteJudge(pack, pack.only, standards, row, flags, applying),
    verdict: judgeOf(pack, 1, standards).judge(row),
  };
}

/** How many numbers of a row are not known: with more than two, the worlds are too many for most runs. */
function unknowns({ facts }: Enterprise): number {
  return Object.values(facts).reduce(
    (count, each) => count + (each?.current.kind === 'missing' ? 1 : 0) + (isOpen(each?.base) ? 1 : 0),
    0,
  );
}

function isOpen(base: Base | undefined): boolean {
  return base?.kind === 'missing' || base?.kind === 'rate';
}

/** Neither figure of a growth: its rate counts as one unknown beside them, which only bounds what they can be together. */
function growsUnknown({ facts }: Enterprise): boolean {
  const { output } = facts;
  return output?.current.kind === 'missing' && output.base.kind === 'missing';
}

function agrees({ brute, verdict }: Compared): void {
  if (verdict.kind === 'undetermined') {
    expect([...verdict.missing].sort()).toEqual([...brute.names].sort());
  } else {
    expect([...brute.rulings]).toEqual([verdict.kind]);
  }
}

test('conditions with one unknown each: the verdict and the names are those of the definition', () => {
  let undetermined = 0;
  const measure = fc.record({ eligible: tree(plainCondition({ ...WORDS, parameters: [] }), 2), applies });
  fc.assert(
    fc.property(measure, rows(['output', 'profit'], 3), (rules, row) => {
      fc.pre(unknowns(row) <= 2 && !growsUnknown(row));
      const pack = packOf(rules, METRICS, []);
      const result = compared(pack, standardsWith(pack, {}), row, []);
      agrees(result);
      if (result.verdict.kind === 'undetermined') undetermined += 1;
    }),
    { numRuns: 2000 },
  );
  expect(undetermined).toBeGreaterThan(300);
});

test('wild rules: never a wrong verdict, never a name too few, seldom one too many', () => {
  const tally = { rows: 0, undetermined: 0, tooMany: 0, decidable: 0 };
  const measure = fc.record({ eligible: tree(wildCondition(WORDS), 2), applies });
  fc.assert(
    fc.property(measure, rows(['output', 'profit'], 3), values, (rules, row, given) => {
      fc.pre(unknowns(row) + ('p.one' in given ? 0 : 1) <= 2);
      const pack = packOf(rules, METRICS, PARAMETERS);
      const { brute, verdict } = compared(pack, standardsWith(pack, given), row, ['class:park']);
      tally.rows += 1;
      if (verdict.kind !== 'undetermined') {
        expect([...brute.rulings]).toEqual([verdict.kind]);
        return;
      }
      tally.undetermined += 1;
      for (const name of brute.names) expect(verdict.missing).toContain(name);
      if (verdict.missing.length > brute.names.size) tally.tooMany += 1;
      if (brute.rulings.size === 1) tally.decidable += 1;
    }),
    { numRuns: 1000 },
  );
  expect(tally.undetermined).toBeGreaterThan(150);
  expect(tally.tooMany / tally.undetermined).toBeLessThan(0.1);
  expect(tally.decidable / tally.rows).toBeLessThan(0.03);
});
