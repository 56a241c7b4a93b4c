import { vocabulary } from '../../messages/message';
import type { Quantity } from '../algebra';
import { fault } from '../fault';
import { guardedNodes, type Guarded } from './guards';
import type { Lint } from './lint';

const words = vocabulary({
  'pack.times-not-positive': {
    'zh-CN':
      '“{fact}”所乘的数不能确定大于0，乘过以后比较的方向就不可靠。请改用大于0的常数、计数，或以“有基数”为前提的同期数。',
    en: 'What "{fact}" is multiplied by is not sure to be above 0, so the comparison may turn round. Use a constant above 0, a count, or a base that is guarded by there being one.',
  },
  'pack.step-not-positive': {
    'zh-CN': '每一档的大小不能确定大于0。请改用大于0的常数，或以“有基数”为前提的同期数的比例。',
    en: 'The size of a step is not sure to be above 0. Use a constant above 0, or a share of a base that is guarded by there being one.',
  },
});

/** What a condition is multiplied by, and what an amount is counted in, is above 0: else it would turn round, or have no count. */
export const positive: Lint = {
  id: 'positive',
  texts: words.texts,
  check: (draft) => {
    const { conditions, quantities } = guardedNodes(draft);
    return [
      ...conditions.flatMap(({ node, at, sure }) =>
        node.kind === 'bound' && node.times && !isPositive(node.times, sure)
          ? [fault(at, words.message('pack.times-not-positive', { fact: node.fact }))]
          : [],
      ),
      ...quantities.flatMap(({ node, at, sure }) =>
        node.kind === 'steps' && !isPositive(node.size, sure)
          ? [fault(at, words.message('pack.step-not-positive'))]
          : [],
      ),
    ];
  },
};

function isPositive(node: Quantity, sure: Guarded): boolean {
  switch (node.kind) {
    case 'const':
      return node.value.greaterThan(0);
    case 'fact':
      return [...sure].some((metric) => node.key === `${metric}.base`);
    case 'product':
    case 'min':
      return node.of.every((each) => isPositive(each, sure));
    case 'max':
      return node.of.some((each) => isPositive(each, sure));
    case 'sum':
      return isCount(node.of) || node.of.every((each) => isPositive(each, sure));
    case 'choose':
      return [...node.cases.map(({ then }) => then), node.otherwise].every((each) => isPositive(each, sure));
    case 'param':
    case 'steps':
    case 'least':
    case 'within':
      return false;
  }
}

/** How many of some conditions hold. That one of them does is for the shape to ask beside it. */
function isCount(of: readonly Quantity[]): boolean {
  return (
    of.length > 0 &&
    of.every(
      (each) =>
        each.kind === 'choose' &&
        each.otherwise.kind === 'const' &&
        each.otherwise.value.isZero() &&
        each.cases.every(({ then }) => then.kind === 'const' && then.value.equals(1)),
    )
  );
}
