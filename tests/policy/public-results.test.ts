import { DEFAULT_PACK_ID, loadedPack, PACK_IDS } from '../../src/policy/packs';
import { runCase } from '../../src/rules/run-case';

/** What offices made public of their awards, held against the policies that come with the tool. */
const others = PACK_IDS.filter((id) => id !== DEFAULT_PACK_ID);

test.each(others)('%s says what it is: a summary, of what was read', (id) => {
  const { origin, measures } = loadedPack(id);
  expect(origin.kind).toBe('summary');
  expect(origin.name).not.toBeNull();
  for (const { eligibility } of measures) expect(eligibility).not.toBeNull();
});

test('Jiande, third quarter of 2023: nine amounts, all even, 266 together, are what whole steps come to', () => {
  const pack = loadedPack('hangzhou-2023q3');
  // The amounts are public, the increments are not: any increments of so many full steps give them.
  const steps = [1, 2, 3, 5, 8, 13, 21, 34, 46];
  const amounts = steps.map((count, index) => {
    const increment = count * 1000 + index * 111;
    const { found } = runCase(pack, {
      kind: 'eligibility',
      what: '',
      measure: 1,
      industry: ['manufacturing'],
      marks: { stateOwned: false },
      parameters: {},
      facts: { output: String(10000 + increment), 'output.base': '10000', outputH1: '1', 'outputH1.base': '1' },
      expect: { verdict: 'eligible', missing: [], gaps: {}, award: null },
    });
    return found['verdict'] === 'eligible' ? Number(found['award']) : null;
  });
  // Growth of 10 % at the least wants an increment of 500: the first, of 10 %, is above the half year's.
  expect(amounts).toEqual(steps.map((count) => 2 * count));
  expect(steps.reduce((sum, count) => sum + 2 * count, 0)).toBe(266);
});

test('Xinyang, first quarter of 2023: 57 at 20 and 51 at 10 are 1,650, and the halves of province and county 825 each', () => {
  const pack = loadedPack('henan-2023q1');
  const award = (revenue: string) =>
    runCase(pack, {
      kind: 'eligibility',
      what: '',
      measure: 1,
      industry: ['industrial'],
      marks: { registered: true, gasUser: false, coalUser: false },
      parameters: {},
      facts: {
        electricity: '240',
        'electricity.base': '240',
        electricityPeak: '100',
        revenue,
        'revenue.base': '100',
      },
      expect: { verdict: 'eligible', missing: [], gaps: {}, award: null },
    }).found['award'];
  const total = 57 * Number(award('110')) + 51 * Number(award('109.99'));
  expect(total).toBe(1650);
  const sharing = pack.measures[0]?.sharing ?? [];
  expect(sharing.map(({ share }) => share.times(total).toNumber())).toEqual([825, 825]);
});
