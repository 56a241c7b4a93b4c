import { caseEnterprise } from '../../src/policy/cases';
import type { CaseFacts, CaseIndustry } from '../../src/policy/cases';
import { loadedPack } from '../../src/policy/packs';
import { exact, plain } from '../../src/quantity/exact';
import { judgeOf } from '../../src/rules';
import type { TraceStep } from '../../src/rules/verdict';
import { standardsWith } from './random/pack';
import { rowsOfMeasureOne } from './random/real-rows';

const pack = loadedPack();
const text = pack.measures.find(({ number }) => number === 1)!.text;

/** A step in short: what the pane shows of it, and the words that it rests on. */
function short(step: TraceStep): string {
  const words = step.words ? text.slice(step.words.start, step.words.end) : '';
  if (step.kind === 'branch') return `[${step.label}] ${words}`;
  if (step.kind === 'mark') return `${step.key}: ${step.outcome} ${words}`;
  const asked =
    step.asked.kind === 'value' ? `${step.asked.by} ${plain(step.asked.value)}` : step.asked.parameters.join();
  const found =
    step.found.kind === 'figure'
      ? plain(step.found.value)
      : step.found.kind === 'missing'
        ? `?${step.found.keys.join()}`
        : step.found.kind === 'no-base'
          ? `no base${step.found.zero ? ' (0)' : ''}`
          : plain(step.found.rate);
  const lacking = step.short ? ` -${plain(step.short)}` : '';
  return `${step.standard} ${step.node.kind} ${found} ${step.node.order} ${asked}: ${step.outcome}${lacking} ${words}`;
}

function steps(facts: CaseFacts, industry: CaseIndustry = ['industrial'], values: Record<string, string> = {}) {
  return judgeOf(pack, 1, standardsWith(pack, values))
    .explain(caseEnterprise(pack, facts, industry))
    .steps.map(short);
}

const WITH = '[with-base] 有基数的企业';
const WITHOUT = '[without-base] 无基数的企业';
const OUTPUT = '二季度当季产值应达到4000万元（含）以上';
const GROWTH = '同比增速达到10%（含）以上';
const LOOSE =
  '对石油加工、粮油加工、医药、建材、木材加工、钢铁等困难行业的企业，产值、用电、利润、新增就业人数等指标可适当降低标准';

test('with a base', () => {
  expect(steps({ output: '3750', 'output.base': '5000' })).toEqual([
    WITH,
    `plain bound 3750 >= text 4000: not-met -250 ${OUTPUT}`,
    `plain growth -0.25 >= text 0.1: not-met -1750 ${GROWTH}`,
  ]);
});

test('without a base', () => {
  expect(steps({ output: '2000', 'output.base': '0' })).toEqual([
    WITHOUT,
    'plain bound 2000 >= text 2000: met 二季度当季产值应达到2000万元（含）以上',
  ]);
});

test('a looser standard is looked at where the plain one is missed, once by name', () => {
  const facts = { output: '3500', 'output.base': '3400' };
  expect(steps(facts, ['industrial', 'relaxed'], { 'm1.relaxed.output': '3600' })).toEqual([
    WITH,
    `plain bound 3500 >= text 4000: not-met -500 ${OUTPUT}`,
    `[relaxed] ${LOOSE}`,
    `relaxed bound 3500 >= user 3600: not-met -100 ${LOOSE}`,
    `plain growth 0.0294117647058824 >= text 0.1: not-met -240 ${GROWTH}`,
    `relaxed growth 0.0294117647058824 >= m1.relaxed.growth: unknown ${LOOSE}`,
  ]);
});

test('both sides where the base is not known, and what would be if the industry were one of them', () => {
  expect(steps({ output: '1000' }, 'unsaid')).toEqual([
    '[base-unknown] 有基数的企业',
    WITH,
    `plain bound 1000 >= text 4000: not-met -3000 ${OUTPUT}`,
    `[maybe-relaxed] ${LOOSE}`,
    `relaxed bound 1000 >= m1.relaxed.output: unknown ${LOOSE}`,
    `plain growth ?output.base,output.growth >= text 0.1: unknown ${GROWTH}`,
    `relaxed growth ?output.base,output.growth >= m1.relaxed.growth: unknown ${LOOSE}`,
    WITHOUT,
    'plain bound 1000 >= text 2000: not-met -1000 二季度当季产值应达到2000万元（含）以上',
    `[maybe-relaxed] ${LOOSE}`,
    `relaxed bound 1000 >= m1.relaxed.outputWithoutBase: unknown ${LOOSE}`,
  ]);
});

test('no step where the measure is not for the industry', () => {
  expect(steps({ output: '1000' }, ['software'])).toEqual([]);
});

/** 15 digits would carry it to 10 %, and a pane that shows them would say so. */
test('the rate of a step lies on the side where it was found', () => {
  const { steps: found } = judgeOf(pack, 1, standardsWith(pack, {})).explain(
    caseEnterprise(pack, { output: '10999999999999.99999999', 'output.base': '10000000000000' }, ['industrial']),
  );
  const rate = found.flatMap((step) =>
    step.kind === 'condition' && step.found.kind === 'growth' ? [step.found.rate] : [],
  );
  expect(rate.map((each) => each.lessThan(exact('0.1')))).toEqual([true]);
});

test('steps and verdict say the same, and a shortfall made good is met', () => {
  const judge = judgeOf(pack, 1, standardsWith(pack, {}));
  let checked = 0;
  for (const row of rowsOfMeasureOne(2000, 3)) {
    const trace = judge.explain(row);
    const conditions = trace.steps.filter((step) => step.kind === 'condition');
    const plainOnes = conditions.filter(({ standard }) => standard === 'plain');
    if (
      trace.verdict.kind === 'eligible' &&
      !trace.steps.some((step) => step.kind === 'branch' && step.label === 'base-unknown')
    ) {
      expect(plainOnes.every(({ outcome }) => outcome === 'met')).toBe(true);
    }
    if (trace.verdict.kind === 'ineligible') expect(plainOnes.some(({ outcome }) => outcome === 'not-met')).toBe(true);
    if (trace.verdict.kind === 'not-applicable') expect(conditions).toEqual([]);
    for (const { short: lacking, node } of conditions) {
      const { output } = row.facts;
      if (!lacking || output?.current.kind !== 'known') continue;
      const value = output.current.value.plus(lacking);
      const raised = { ...row, facts: { output: { ...output, current: { kind: 'known', value } as const } } };
      const again = judge.explain(raised).steps.filter((step) => step.kind === 'condition');
      // A looser standard is not shown any more once the plain one is met.
      expect(again.find((step) => step.node === node)?.outcome ?? 'met').toBe('met');
      checked += 1;
    }
  }
  expect(checked).toBeGreaterThan(200);
});
