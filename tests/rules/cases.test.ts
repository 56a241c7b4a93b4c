import { readCaseFile } from '../../src/policy/case-file';
import { caseEnterprise } from '../../src/policy/cases';
import type { PackCase } from '../../src/policy/cases';
import { loadedPack } from '../../src/policy/packs';
import json from '../../src/policy/packs/gx-2025q2-draft/cases.json';
import { NOTHING_SAID, standardsOf } from '../../src/policy/standards';
import { exact, plain } from '../../src/quantity/exact';
import { countProgress, grantAward, judgeOf } from '../../src/rules';
import { runCase } from '../../src/rules/run-case';

/** The pack's own cases, judged. */

const pack = loadedPack();
const read = readCaseFile(json, pack);
if (!read.ok) throw new Error(JSON.stringify(read.faults));
const { cases } = read;

const title = ({ measure, what }: PackCase): string => `${String(measure)} ${what}`;
const OF_KINDS = { eligibility: 137, 'growth-target': 90, 'count-target': 36, grant: 31 };

test('all cases of the file are run', () => {
  const counted = Object.fromEntries(
    Object.keys(OF_KINDS).map((kind) => [kind, cases.filter((each) => each.kind === kind).length]),
  );
  expect(counted).toEqual(OF_KINDS);
});

test.each(cases.map((each) => [title(each), each] as const))('%s', (_, each) => {
  const { found, differences } = runCase(pack, each);
  expect(found).toEqual(each.expect);
  expect(differences).toEqual([]);
  if (each.kind === 'eligibility') {
    const judge = judgeOf(pack, each.measure, standardsOf(pack, { ...NOTHING_SAID, parameters: each.parameters }));
    const enterprise = caseEnterprise(pack, each.facts, each.industry);
    expect(judge.explain(enterprise, judge.judge(enterprise)).reason.length).toBeGreaterThan(0);
  }
  if (each.kind === 'count-target') {
    const target = pack.measures
      .find(({ number }) => number === each.measure)!
      .counts.find((of) => of.id === each.target)!;
    expect(plain(countProgress(target, exact(each.actual)).share)).toBe(
      plain(exact(each.actual).dividedBy(target.count).toSignificantDigits(15)),
    );
  }
});

test.each<readonly [string, unknown, readonly string[]]>([
  ['verdict', 'eligible', ['verdict']],
  ['missing', ['output'], ['missing']],
  ['gaps', { output: '0.02' }, ['gaps']],
  ['award', '50', ['award']],
])('a case that expects another %s says so', (field, value, differing) => {
  const each = cases.find(({ what }) => what === '有基数，产值差0.01')!;
  const other = { ...each, expect: { ...each.expect, [field]: value } } as PackCase;
  const { differences } = runCase(pack, other);
  expect(differences.map((difference) => difference.field)).toEqual(differing);
  expect(differences[0]!.wanted).toEqual(value);
  expect(differences[0]!.found).toEqual((each.expect as Record<string, unknown>)[field]);
});

test('missing names may stand in any order, gaps too', () => {
  const each = cases.find((of) => of.kind === 'eligibility' && of.expect.missing.length > 1)!;
  const turned = {
    ...each,
    expect: { ...each.expect, missing: [...(each.expect as { missing: string[] }).missing].reverse() },
  };
  expect(runCase(pack, turned as PackCase).differences).toEqual([]);
});

test('an award instead of what is missing, and the other way round', () => {
  const each = cases.find((of) => of.kind === 'grant' && 'missing' in of.expect)!;
  const paid: PackCase = { ...(each as Extract<PackCase, { kind: 'grant' }>), expect: { award: '50' } };
  expect(runCase(pack, paid).differences.map(({ field }) => field)).toEqual(['missing', 'award']);
  expect(grantAward(pack, 1, {}, standardsOf(pack, NOTHING_SAID)).kind).toBe('unknown');
});
