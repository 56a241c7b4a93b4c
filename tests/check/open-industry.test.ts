import { rowView } from '../../src/check/explain-row';
import { runCheck } from '../../src/check/run';
import { TEXTS } from '../../src/check/texts';
import { say, sayAll } from '../../src/messages/say';
import { NOTHING_SAID, standardsOf } from '../../src/policy/standards';
import { pack, sheet } from '../list/sheet';
import type { Cell } from '../list/sheet';

const QUARTER = ['企业名称', '行业', '二季度产值（万元）', '上年同期（万元）'];
const CUMULATIVE = ['企业名称', '行业', '1-6月产值（万元）', '上年1-6月产值', '1-3月产值', '上年1-3月产值'];

/** What the list of results says beside a row, and the findings that a verdict waits for. */
function told(header: Cell[], row: Cell[]): { brief: string; findings: string[] } {
  const outcome = runCheck([sheet([header, ['甲公司', ...row]])], pack, {
    list: {},
    measures: [1],
    standards: standardsOf(pack, NOTHING_SAID),
  });
  if (outcome.kind !== 'checked') throw new Error('no list');
  const view = rowView(outcome, outcome.rows[0]!, { findings: 0, near: false });
  return {
    brief: sayAll(view.brief, 'zh-CN', TEXTS),
    findings: outcome.findings
      .filter(({ code }) => code === 'value-missing' || code === 'industry-unknown')
      .map(({ message }) => say(message, 'zh-CN', TEXTS)),
  };
}

test('an industry that is written and not narrow enough is not called missing', () => {
  const { brief, findings } = told(QUARTER, ['食品加工', 3000, 2000]);
  expect(brief).toBe('行业归属等2项未定');
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain('行业“食品加工”属不属于政策所列行业拿不准');
  expect(findings[0]).not.toContain('补填');
});

test('an industry that nobody knows is told once', () => {
  const { brief, findings } = told(QUARTER, ['搞电子的', 6000, 5000]);
  expect(brief).toBe('行业归属未定');
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain('无法归类');
});

test('an industry that is not written is missing', () => {
  const { brief, findings } = told(QUARTER, [null, 3000, 2000]);
  expect(brief).toBe('缺行业等2项');
  expect(findings).toEqual([expect.stringContaining('缺行业，影响本行结论；请补填。')]);
});

test('what is told first is a cell of the list, and no column of rates is asked for beside it', () => {
  const { brief, findings } = told(CUMULATIVE, ['通用设备制造业', 7600, null, 3600, null]);
  expect(brief).toMatch(/^缺上年1—[36]月产值等3项$/);
  expect(findings.join()).not.toContain('同比增速');
  expect(findings).toHaveLength(2);
});

test('a list that has no base at all is told that either column would do', () => {
  const { findings } = told(['企业名称', '行业', '二季度产值（万元）'], ['通用设备制造业', 7600]);
  expect(findings.join()).toContain('同比增速');
  expect(findings.join()).toContain('没有同期产值列');
});

test('a gap in the list of results is written as in the steps', () => {
  expect(told(QUARTER, ['通用设备制造业', 12000, 13000]).brief).toBe('产值还差2,300万元');
});
