import { movablePack, moveFault } from '../../src/policy/moved';
import { builtInFiles, DEFAULT_PACK_ID, loadedPack, PACK_IDS } from '../../src/policy/packs';
import { plain } from '../../src/quantity/exact';

const files = builtInFiles(DEFAULT_PACK_ID);
const movable = movablePack(files);

test('the numbers of the rules for enterprises can be moved, each with its words', () => {
  expect(
    movable.movables.map(({ measure, shape, metric, branch, value, unit, words }) => [
      measure,
      shape['zh-CN'],
      metric,
      branch,
      value,
      unit,
      words,
    ]),
  ).toEqual([
    [1, '门槛', 'output', 'with-base', '4000', '万元', '二季度当季产值应达到4000万元（含）以上'],
    [1, '增速', 'output', 'with-base', '0.1', 'share', '同比增速达到10%（含）以上'],
    [1, '门槛', 'output', 'without-base', '2000', '万元', '二季度当季产值应达到2000万元（含）以上'],
    [2, '门槛', 'revenue', 'with-base', '2000', '万元', '二季度当季营收应达到2000万元（含）以上'],
    [2, '增速', 'revenue', 'with-base', '0.1', 'share', '同比增速达到10%（含）以上'],
    [2, '门槛', 'revenue', 'without-base', '1000', '万元', '二季度当季营收应达到1000万元（含）以上'],
  ]);
});

test.each(PACK_IDS)('%s: what is moved to where it stands is the policy that it was', (id) => {
  const own = movablePack(builtInFiles(id));
  const same = Object.fromEntries(own.movables.map(({ at, value }) => [at, value]));
  expect(own.moved(same)).toEqual(loadedPack(id));
  expect(own.moved({})).toEqual(loadedPack(id));
});

test('a number that is moved is moved in the rule, in the plain figure of what relaxes it, and nowhere else', () => {
  const [output] = movable.movables;
  const pack = movable.moved({ [output!.at]: '3500.5' });
  const [before, after] = [loadedPack(), pack].map((each) => each.measures.find(({ number }) => number === 1));
  expect(JSON.stringify(after!.eligibility!.eligible)).toContain('"3500.5"');
  expect(JSON.stringify(after!.eligibility!.eligible)).not.toContain('"4000"');
  expect(plain(pack.parameters.find(({ id }) => id === 'm1.relaxed.output')!.plain!)).toBe('3500.5');
  expect(after!.text).toBe(before!.text);
  expect(pack.measures.filter(({ number }) => number !== 1)).toEqual(
    loadedPack().measures.filter(({ number }) => number !== 1),
  );
  // The policy itself is as it was.
  expect(JSON.stringify(loadedPack().measures.find(({ number }) => number === 1)!.eligibility!.eligible)).toContain(
    '4000',
  );
});

test('which measures ask a parameter', () => {
  expect(movable.asking('m1.relaxed.output')).toEqual([1]);
  expect(movable.asking('m2.award')).toEqual([2]);
  expect(movable.asking('m3.rate')).toEqual([3]);
  expect(movable.asking('nobody')).toEqual([]);
});

test.each<[at: number, text: string, fault: string | null]>([
  [0, '3500.5', null],
  [0, '0', null],
  [0, '-1', 'span'],
  [0, '3,500', 'form'],
  [0, '', 'form'],
  [0, '1234567890123', 'digits'],
  [1, '-0.06', null],
  [1, '-1.01', 'span'],
  [1, '2', null],
])('number %i as %s: %s', (at, text, fault) => {
  const one = movable.movables[at]!;
  expect(moveFault(one, text)).toBe(fault);
  if (fault !== null) expect(() => movable.moved({ [one.at]: text })).toThrow(RangeError);
});

test('a place that is no number of the rules is refused', () => {
  expect(() => movable.moved({ '/measures/1/number': '9' })).toThrow(RangeError);
  expect(() => movable.moved({ '/measures/6/counts/0/count': '9' })).toThrow(RangeError);
});
