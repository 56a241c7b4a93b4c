import type { Decision } from '../../src/draft/compose/scribe';
import { draftPolicy, NO_SETTINGS } from '../../src/draft/draft';

const TEXT = [
  '云岭市2025年三季度工业稳增长若干措施',
  '（一）增产奖励。对三季度产值5000万元以上的工业企业，给予20万元奖励。企业研发人员占比须在5%以上，注册资本300万元。',
  '（二）培育工作。全年新增专精特新企业30家以上。',
].join('\n');

function drafted(decided: (id: string) => Decision | null) {
  const first = draftPolicy(TEXT);
  if (first.kind !== 'drafted') throw new Error(first.kind);
  const decisions = first.draft.items.flatMap(({ id }) => {
    const decision = decided(id);
    return decision ? [[id, decision] as const] : [];
  });
  const second = draftPolicy(TEXT, { ...NO_SETTINGS, decisions: new Map(decisions) });
  if (second.kind !== 'drafted') throw new Error(second.kind);
  return second.draft;
}

test('numbers that no rule holds keep a measure from judging until someone says that they change nothing', () => {
  const { pack, items } = drafted((id) => (id.endsWith('/unread') ? null : 'confirmed'));
  const [measure] = pack.measures;
  expect(measure?.withheld).not.toBeNull();
  const left = items.filter(({ decision }) => decision === null);
  expect(left.map(({ what, optional }) => [what['zh-CN'].includes('5%、300万元'), optional])).toEqual([[true, false]]);
  expect(drafted(() => 'confirmed').pack.measures[0]?.withheld).toBeNull();
});

test('what a measure that judges nothing says is not asked about', () => {
  expect(drafted(() => null).items.filter(({ id, measure }) => measure === 2 && id.endsWith('/unread'))).toEqual([]);
});
