import { raisedWith } from '../../src/policy/raised-with';
import { pack } from './shapes-pack';

const stretched = (id: string, from: number, to: number, yearsBack: 0 | 1 = 0, of = 'output') => ({
  ...pack.metrics[0]!,
  id,
  stretch: { of, yearsBack, from, to },
  wholeHeader: false,
});
const output = { ...pack.metrics[0]!, id: 'output', stretch: null, wholeHeader: false };
const three = {
  ...pack,
  metrics: [
    output,
    stretched('toSeptember', 1, 9),
    stretched('firstHalf', 1, 6),
    stretched('july', 7, 7),
    stretched('year', 1, 12),
    stretched('lastYear', 1, 12, 1),
    stretched('ofTheYear', 1, 12, 0, 'year'),
    { ...output, id: 'revenue' },
    { ...output, id: 'peak', wholeHeader: true },
  ],
};

/** The pack's own period is the third quarter. */
test.each<[string, readonly string[]]>([
  ['output', ['output', 'toSeptember', 'year', 'ofTheYear']],
  ['july', ['july', 'output', 'toSeptember', 'year', 'ofTheYear']],
  ['firstHalf', ['firstHalf', 'toSeptember', 'year', 'ofTheYear']],
  ['lastYear', ['lastYear']],
  ['revenue', ['revenue']],
  ['peak', ['peak']],
])('with %s rise', (raised, expected) => {
  expect([...raisedWith(three, raised)].sort()).toEqual([...expected].sort());
});
