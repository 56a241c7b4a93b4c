import type { Condition, Mark, Quantity } from '../../src/policy/algebra';
import { loadedPack } from '../../src/policy/packs';
import type { Measure } from '../../src/policy/measure';
import { plain } from '../../src/quantity/exact';

/** The lowered rules as plain text, each mark as `@label「words」` with `?` where it is a reading. */
const pack = loadedPack();
const measure = (number: number): Measure => pack.measures.find((each) => each.number === number)!;

function condition(node: Condition, of: Measure): string {
  const inner = (each: Condition) => condition(each, of);
  const body = (): string => {
    switch (node.kind) {
      case 'bound':
        return `${node.times ? `${quantity(node.times)} x ` : ''}${node.fact} ${node.order} ${quantity(node.than)}`;
      case 'growth':
        return `growth(${node.metric}) ${node.order} ${quantity(node.rate)}`;
      case 'hasBase':
        return `hasBase(${node.metric})`;
      case 'member':
        return `member(${node.group})`;
      case 'flag':
        return `flag(${node.key})`;
      case 'all':
      case 'any':
        return `${node.kind}(${node.of.map(inner).join('; ')})`;
      case 'not':
        return `not(${inner(node.of)})`;
      case 'branch':
        return `branch(${node.cases.map((each) => `${inner(each.when)}: ${inner(each.then)}`).join('; ')}; else ${inner(node.otherwise)})`;
    }
  };
  return body() + mark(node.mark, of);
}

function quantity(node: Quantity): string {
  switch (node.kind) {
    case 'const':
      return plain(node.value);
    case 'fact':
      return node.key;
    case 'param':
      return `[${node.id}]`;
    case 'sum':
    case 'product':
    case 'min':
    case 'max':
      return `${node.kind}(${node.of.map(quantity).join(', ')})`;
    case 'choose':
      return `choose(${node.cases.map(({ when, then }) => `${when.kind === 'flag' ? when.key : when.kind}: ${quantity(then)}`).join('; ')}; else ${quantity(node.otherwise)})`;
    case 'steps':
      return `steps ${node.rounding}(${quantity(node.of)}, ${quantity(node.size)})`;
    case 'least':
      return `least(${quantity(node.of)}, ${quantity(node.floor)})`;
    case 'within':
      return `within(${quantity(node.low)}, ${node.high ? quantity(node.high) : 'no end'})`;
  }
}

function mark(of: Mark | undefined, { text }: Measure): string {
  if (!of) return '';
  const words = of.words ? `「${text.slice(of.words.start, of.words.end)}」` : '';
  return ` @${of.label ?? ''}${words}${of.reading ? '?' : ''}`;
}

const RELAX =
  '「对石油加工、粮油加工、医药、建材、木材加工、钢铁等困难行业的企业，产值、用电、利润、新增就业人数等指标可适当降低标准」';

test('measure 1', () => {
  const { eligibility } = measure(1);
  expect(condition(eligibility!.applies, measure(1))).toBe('member(industrial) @「工业企业」?');
  expect(condition(eligibility!.eligible, measure(1))).toBe(
    'branch(hasBase(output) @with-base「有基数的企业」?: all(' +
      'any(output >= 4000 @plain「二季度当季产值应达到4000万元（含）以上」; ' +
      `all(member(relaxed) @relaxed${RELAX}; output >= [m1.relaxed.output] @relaxed${RELAX}) @relaxed${RELAX}); ` +
      'any(growth(output) >= 0.1 @plain「同比增速达到10%（含）以上」; ' +
      `all(member(relaxed) @relaxed${RELAX}?; growth(output) >= [m1.relaxed.growth] @relaxed${RELAX}?) @relaxed${RELAX}?)); ` +
      'else all(any(output >= 2000 @plain「二季度当季产值应达到2000万元（含）以上」; ' +
      `all(member(relaxed) @relaxed${RELAX}?; output >= [m1.relaxed.outputWithoutBase] @relaxed${RELAX}?) @relaxed${RELAX}?)` +
      ') @without-base「无基数的企业」?)',
  );
  expect(quantity(eligibility!.award!)).toBe('[m1.award]');
});

test('measure 2', () => {
  const { eligibility } = measure(2);
  expect(condition(eligibility!.applies, measure(2))).toBe('member(software) @「软件和信息技术服务业企业」?');
  expect(condition(eligibility!.eligible, measure(2))).toBe(
    'branch(hasBase(revenue) @with-base「有基数的企业」?: all(' +
      'revenue >= 2000 @「二季度当季营收应达到2000万元（含）以上」; ' +
      'growth(revenue) >= 0.1 @「同比增速达到10%（含）以上」); ' +
      'else all(revenue >= 1000 @「二季度当季营收应达到1000万元（含）以上」) @without-base「无基数的企业」?)',
  );
  expect(quantity(eligibility!.award!)).toBe('[m2.award]');
});

test.each([
  [3, 'min(product([m3.rate], amount), [m3.cap])'],
  [7, 'min(product([m7.rate], amount), [m7.cap])'],
  [21, '50'],
  [23, 'min(product([m23.rate], amount), [m23.cap])'],
  [32, 'choose(class:park: 100; class:factory: 50; class:supplyChain: 30; else 0)'],
])('the award of measure %d', (number, wanted) => {
  expect(quantity(measure(number).grant!.award)).toBe(wanted);
});

test('targets stand on a base and on their own words', () => {
  expect(condition(measure(13).targets[0]!.reached, measure(13))).toBe(
    'all(hasBase(output); growth(output) >= -0.06 @「石化化工行业产值同比降幅控制在6%以内」)',
  );
  expect(condition(measure(18).targets[0]!.reached, measure(18))).toBe(
    'all(hasBase(output); growth(output) > 0 @「生物医药行业产值扭负为正」)',
  );
  expect(condition(measure(24).counts[0]!.reached!, measure(24))).toBe('count > 11 @「国家级集群数量突破11个」');
  expect(measure(27).counts[0]!.reached).toBeNull();
});
