import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCaseFile } from '../../src/policy/case-file';
import { caseEnterprise } from '../../src/policy/cases';
import { loadPack } from '../../src/policy/load';
import { DEFAULT_PACK_ID, loadedPack, PACK_IDS } from '../../src/policy/packs';
import { NOTHING_SAID, standardsOf } from '../../src/policy/standards';
import { judgeOf } from '../../src/rules';
import { runCase } from '../../src/rules/run-case';

/** Every policy at hand beside the first, which has a test of its own: its file is checked, and its own cases are judged. */

const OTHERS = PACK_IDS.filter((id) => id !== DEFAULT_PACK_ID);
const file = (id: string, name: string): string =>
  readFileSync(join(__dirname, '../../src/policy/packs', id, name), 'utf8');

test.each(OTHERS)('%s passes every check', (id) => {
  const result = loadPack(JSON.parse(file(id, 'pack.json')), file(id, 'source.txt'));
  expect(result.ok ? [] : result.faults).toEqual([]);
});

test.each(OTHERS)('%s: its cases', (id) => {
  const pack = loadedPack(id);
  const read = readCaseFile(JSON.parse(file(id, 'cases.json')), pack);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const wrong = read.cases.flatMap((each) => {
    const { differences } = runCase(pack, each);
    return differences.length > 0 ? [{ what: each.what, differences }] : [];
  });
  expect(wrong).toEqual([]);
  // Each measure that judges has cases of every verdict that says yes, no or not yet.
  for (const { number, eligibility } of pack.measures) {
    if (!eligibility) continue;
    const own = read.cases.filter((each) => each.kind === 'eligibility' && each.measure === number);
    const verdicts = own.flatMap((each) => (each.kind === 'eligibility' ? [each.expect.verdict] : []));
    expect(verdicts).toEqual(expect.arrayContaining(['eligible', 'ineligible', 'undetermined', 'not-applicable']));
  }
});

test.each(OTHERS)('%s: why each case is what it is can be said', (id) => {
  const pack = loadedPack(id);
  const read = readCaseFile(JSON.parse(file(id, 'cases.json')), pack);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  for (const each of read.cases) {
    if (each.kind !== 'eligibility') continue;
    const judge = judgeOf(pack, each.measure, standardsOf(pack, { ...NOTHING_SAID, parameters: each.parameters }));
    const enterprise = caseEnterprise(pack, each.facts, each.industry, each.marks);
    expect(judge.explain(enterprise, judge.judge(enterprise)).reason.length).toBeGreaterThan(0);
  }
});
