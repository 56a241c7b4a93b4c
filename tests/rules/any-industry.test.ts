import { loadedPack, PACK_IDS } from '../../src/policy/packs';
import { resolveIndustry } from '../../src/policy/industry';
import { classesOf, allClasses } from '../../src/policy/industry/membership';
import { LEAVES } from '../../src/policy/industry/standard';
import type { Enterprise, MetricFacts } from '../../src/policy/enterprise';
import { NOTHING_SAID, standardsOf } from '../../src/policy/standards';
import { exact } from '../../src/quantity/exact';
import { judgeOf } from '../../src/rules';

/** A bare code is all that many lists have, and it may stand above every group that a policy tells apart. */
const CODES = [...new Set(LEAVES.flatMap((leaf) => [leaf.slice(0, 2), leaf.slice(0, 3), leaf]))];

test.each(PACK_IDS)('%s: a code is of the classes of the codes below it, and of no other', (id) => {
  const pack = loadedPack(id);
  for (const code of CODES) {
    const below = LEAVES.filter((leaf) => leaf.startsWith(code));
    const direct = pack.groups.some(({ core, edge }) => [...core, ...edge].some((entry) => code.startsWith(entry)));
    const classes = classesOf(pack, code, 'code');
    const possible = new Set(allClasses(pack));
    // Where a group names the code itself, that decides, whatever it names below.
    if (!direct) expect(classes.every((each) => possible.has(each))).toBe(true);
    if (!direct) expect(new Set(classes)).toEqual(new Set(below.flatMap((leaf) => classesOf(pack, leaf, 'code'))));
    expect(classes.length).toBeLessThanOrEqual(30);
  }
});

test.each(PACK_IDS)(
  '%s: whatever code a row has, each measure has an answer, and no award is read out of a forgotten industry',
  (id) => {
    const pack = loadedPack(id);
    const large: MetricFacts = {
      current: { kind: 'known', value: exact('400000') },
      base: { kind: 'figure', value: exact('100000') },
    };
    const none: MetricFacts = { ...large, current: { kind: 'known', value: exact('0') } };
    const facts = Object.fromEntries(pack.metrics.map(({ id: metric }) => [metric, metric === 'paid' ? none : large]));
    for (const listed of [true, false]) {
      const marks = Object.fromEntries(pack.rosters.map((roster) => [roster.id, listed]));
      const standards = standardsOf(pack, NOTHING_SAID);
      for (const { number, eligibility } of pack.measures) {
        if (!eligibility) continue;
        const judge = judgeOf(pack, number, standards);
        for (const code of [...CODES, '', '99']) {
          const { said } = resolveIndustry(pack, { name: null, code: code === '' ? null : code, codeIsNumber: false });
          const enterprise: Enterprise = { facts, industry: said, marks };
          const verdict = judge.judge(enterprise);
          expect(judge.explain(enterprise, verdict).reason.length).toBeGreaterThan(0);
          if (verdict.kind === 'eligible' && verdict.award.kind === 'amount') {
            expect([code, verdict.award.amount.greaterThan(0)]).toEqual([code, true]);
          }
        }
      }
    }
  },
);
