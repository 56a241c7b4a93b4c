import { listTargets } from '../../../src/check/targets/list-targets';
import type { ListTarget, ListTargets } from '../../../src/check/targets/list-targets';
import { askedOf, comesTo, outcomeOf, restsOn, targetLines } from '../../../src/check/targets/words';
import { TEXTS } from '../../../src/check/texts';
import { readList } from '../../../src/list';
import { say } from '../../../src/messages/say';
import { DEFAULT_CHOICES, standardsOf } from '../../../src/policy/standards';
import type { Choices } from '../../../src/policy/standards';
import { pack, sheet } from '../../list/sheet';
import type { Cell } from '../../list/sheet';

const HEADER = ['企业名称', '行业', '1-6月产值（万元）', '上年1-6月产值'];

function targetsOf(rows: readonly Cell[][], choices: Partial<Choices> = {}, header: Cell[] = HEADER): ListTargets {
  const standards = standardsOf(pack, { parameters: {}, choices: { ...DEFAULT_CHOICES, ...choices } });
  const list = readList(
    [sheet([header, ...rows.map((row, index) => [`企业${String(index)}`, ...row])])],
    pack,
    standards,
    {},
  );
  if (list.kind !== 'list') throw new Error('no list');
  return listTargets(pack, list, standards);
}

function of(measure: number, { targets }: ListTargets): ListTarget {
  const found = targets.find((target) => target.measure === measure);
  if (!found) throw new Error('no target');
  return found;
}

const words = (target: ListTarget) =>
  [askedOf(target), outcomeOf(target), ...restsOn(target), ...comesTo(target)].map((message) =>
    say(message, 'zh-CN', TEXTS),
  );

test('an industry is summed over the list, and no other', () => {
  const targets = targetsOf([
    ['汽车', 660, 500],
    ['汽车制造业', 440, 500],
    ['有色金属', 1, 100],
  ]);
  expect(words(of(9, targets))).toEqual([
    '1—6月产值增长不低于10%',
    '名单合计已达到',
    '2家合计1,100万元，上年1,000万元',
    '增长10%',
  ]);
  expect(words(of(12, targets))).toEqual([
    '1—6月产值增长不低于20%',
    '名单合计未达到',
    '1家合计1万元，上年100万元',
    '下降99%',
    '还差119万元',
  ]);
  expect(of(16, targets).outcome).toBe('no-rows');
  expect(targets.targets.map(({ measure }) => measure)).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
});

test('just under, as the words of the target ask it', () => {
  const petro = (current: number) => words(of(13, targetsOf([['化学原料和化学制品制造业', current, 1000]])));
  expect(petro(940)).toEqual(['1—6月产值降幅不超过6%', '名单合计已达到', '1家合计940万元，上年1,000万元', '下降6%']);
  expect(petro(939.99).slice(1)).toEqual([
    '名单合计未达到',
    '1家合计939.99万元，上年1,000万元',
    '下降6.01%',
    '还差0.01万元',
  ]);
  const medicine = (current: number) => words(of(18, targetsOf([['医药制造业', current, 1000]])));
  expect(medicine(1000)).toEqual([
    '1—6月产值由降转增（增速高于0）',
    '名单合计未达到',
    '1家合计1,000万元，上年1,000万元',
    '增长0%',
    '还须多出0万元以上',
  ]);
});

test('a figure that is missing is open upward: said how many lack it, and decided where it is decided even so', () => {
  const open = of(
    9,
    targetsOf([
      ['汽车', 660, 500],
      ['汽车', null, 500],
    ]),
  );
  expect(words(open).slice(1)).toEqual([
    '名单合计待定',
    '2家，已知的合计660万元，上年1,000万元',
    '1家缺1—6月产值',
    '增速不低于-34%',
  ]);
  const decided = of(
    9,
    targetsOf([
      ['汽车', 1100, 500],
      ['汽车', null, 500],
    ]),
  );
  expect(decided.outcome).toBe('met');
  expect(
    of(
      9,
      targetsOf([
        ['汽车', 1000, 1000],
        ['汽车', 100, null],
      ]),
    ).outcome,
  ).toBe('unknown');
  // A base that is missing only makes it harder.
  expect(
    of(
      9,
      targetsOf([
        ['汽车', 1000, 1000],
        ['汽车', 99, null],
      ]),
    ).outcome,
  ).toBe('not-met');
});

test('a row on the edge of an industry widens what is known, unless it is called by another target’s industry', () => {
  // Batteries (384): surely machinery, and on the edge of automobiles.
  const edge = targetsOf([
    ['汽车', 1090, 1000],
    ['384', 200, 100],
  ]);
  expect(words(of(9, edge)).slice(1)).toEqual([
    '名单合计待定',
    '1家合计1,090万元，上年1,000万元',
    '另有1家属不属于这个行业拿不准',
    '增速在9%至17.27%之间',
  ]);
  const named = of(
    9,
    targetsOf([
      ['汽车', 1090, 1000],
      ['机械装备', 200, 100],
    ]),
  );
  expect(named).toMatchObject({ outcome: 'not-met', maybe: 0 });
});

test('the quarter is not the half year', () => {
  const quarter = targetsOf([['汽车', 660, 500]], {}, ['企业名称', '行业', '二季度产值（万元）', '上年同期']);
  expect(of(9, quarter)).toMatchObject({ outcome: 'unknown', current: '0' });
  expect(words(of(9, quarter)).slice(2)).toEqual([
    '1家，已知的合计0万元，上年0万元',
    '1家缺1—6月产值',
    '1家缺上年1—6月产值',
  ]);
});

test('a list without industries says so; one whose rows are said to be of one is summed by that', () => {
  const header = ['企业名称', '1-6月产值（万元）', '上年1-6月产值'];
  const without = targetsOf([[1100, 1000]], {}, header);
  expect(without.tellsIndustry).toBe(false);
  expect(
    targetLines(without)
      .flat()
      .map(({ code }) => code),
  ).toContain('target.no-industry');
  expect(of(9, without)).toMatchObject({ outcome: 'unknown', rows: 0, maybe: 1 });
  expect(of(9, targetsOf([[1100, 1000]], { industry: '汽车' }, header))).toMatchObject({ outcome: 'met', rows: 1 });
});

test('software is held against revenue', () => {
  const header = ['企业名称', '行业', '1-6月营业收入（万元）', '上年1-6月营业收入'];
  expect(of(20, targetsOf([['软件和信息技术服务业', 110, 100]], {}, header)).outcome).toBe('met');
});
