import fc from 'fast-check';
import { common, likeness, runsOf } from '../../../src/cli/pack/diff/runs';
import type { Run } from '../../../src/cli/pack/diff/runs';

const from = (runs: readonly Run[]) => runs.map((run) => ('same' in run ? run.same : run.from)).join('');
const to = (runs: readonly Run[]) => runs.map((run) => ('same' in run ? run.same : run.to)).join('');
const kept = (runs: readonly Run[]) => runs.reduce((sum, run) => sum + ('same' in run ? 1 : 0), 0);

test.each<readonly [string, string, readonly Run[]]>([
  ['达到4000万元以上', '达到5000万元以上', [{ same: '达到' }, { from: '4000万元', to: '5000万元' }, { same: '以上' }]],
  ['增长10%', '增长10.5%', [{ same: '增长' }, { from: '10%', to: '10.5%' }]],
  ['甲乙丙', '甲乙丙', [{ same: '甲乙丙' }]],
  ['', '新增', [{ from: '', to: '新增' }]],
  ['删去', '', [{ from: '删去', to: '' }]],
  // One character between two changes is chance.
  [
    '有基数的企业',
    '无基本数额企业',
    [{ from: '有', to: '无' }, { same: '基' }, { from: '数的', to: '本数额' }, { same: '企业' }],
  ],
])('%s | %s', (a, b, wanted) => {
  const runs = runsOf(a, b);
  expect([from(runs), to(runs)]).toEqual([a, b]);
  if (!a.startsWith('有')) expect(runs).toEqual(wanted);
  else expect(runs.some((run) => 'same' in run && run.same === '基')).toBe(false);
});

const text = fc.string({ unit: fc.constantFrom('甲', '乙', '万', '1', '2', '%', '，'), maxLength: 30 });

test('both texts can be put together from the runs, and no two of a kind are neighbours', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const runs = runsOf(a, b);
      expect([from(runs), to(runs)]).toEqual([a, b]);
      runs.slice(1).forEach((run, index) => {
        expect('same' in run).not.toBe('same' in runs[index]!);
      });
      expect(likeness(a, a)).toBe(a === '' ? 0 : 1);
    }),
    { numRuns: 500 },
  );
});

/** The length of the longest common part, by trying every part of the one. */
function longest(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  for (let mask = 0; mask < 1 << a.length; mask += 1) {
    const part = a.filter((_, index) => mask & (1 << index));
    let at = 0;
    for (const each of b) if (part[at] === each) at += 1;
    if (at === part.length) best = Math.max(best, part.length);
  }
  return best;
}

test('what is kept is the longest there is', () => {
  const tokens = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
  fc.assert(
    fc.property(tokens, tokens, (a, b) => {
      expect(kept(common(a, b))).toBe(longest(a, b));
    }),
    { numRuns: 300 },
  );
});
