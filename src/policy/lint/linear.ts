import { vocabulary } from '../../messages/message';
import type { Condition, Quantity } from '../algebra';
import { fault } from '../fault';
import { raisedWith } from '../raised-with';
import type { Lint } from './lint';
import { nodesOf } from './walk';

const words = vocabulary({
  'pack.not-linear': {
    'zh-CN': '条件里“{metric}”的变动不是按比例计入的，算不出还差多少。请拆成几条各自按比例计入的条件。',
    en: 'The condition does not move in proportion to "{metric}", so no shortfall can be computed. Split it into conditions that do.',
  },
});

/** A condition moves in proportion to each metric that a measure decides on, or not at all: so its shortfall is one subtraction. */
export const linear: Lint = {
  id: 'linear',
  texts: words.texts,
  check: (draft) =>
    draft.pack.measures.flatMap(({ eligibility }, index) => {
      if (!eligibility) return [];
      const at = `/measures/${index}/eligibility/eligible`;
      const { conditions } = nodesOf({ at, condition: eligibility.eligible, quantity: null }, draft.origins);
      return eligibility.metrics.flatMap((metric) =>
        conditions
          .filter(({ node }) => !isLinear(node, new Set([...raisedWith(draft.pack, metric), `${metric}.ytd`])))
          .map((placed) => fault(placed.at, words.message('pack.not-linear', { metric }))),
      );
    }),
};

function isLinear(node: Condition, moved: ReadonlySet<string>): boolean {
  switch (node.kind) {
    case 'bound':
      return (
        degree(node.than, moved) <= 1 &&
        (node.times ? degree(node.times, moved) : 0) + (moved.has(node.fact) ? 1 : 0) <= 1
      );
    case 'growth':
      // Base x (1 + rate); the base is not moved.
      return degree(node.rate, moved) <= 1;
    case 'hasBase':
    case 'member':
    case 'flag':
    case 'all':
    case 'any':
    case 'not':
    case 'branch':
      return true;
  }
}

/** How often a moved fact is multiplied with one; without bound where it is chosen by. */
function degree(node: Quantity, moved: ReadonlySet<string>): number {
  switch (node.kind) {
    case 'const':
    case 'param':
      return 0;
    case 'fact':
      return moved.has(node.key) ? 1 : 0;
    case 'sum':
      return Math.max(0, ...node.of.map((each) => degree(each, moved)));
    case 'product':
      return node.of.reduce((total, each) => total + degree(each, moved), 0);
    case 'min':
    case 'max':
    case 'choose':
    case 'steps':
    case 'least':
    case 'within': {
      const { conditions, quantities } = nodesOf({ at: '', condition: null, quantity: node }, new Map());
      const touched =
        quantities.some((each) => each.node.kind === 'fact' && moved.has(each.node.key)) ||
        conditions.some(
          (each) =>
            (each.node.kind === 'bound' && moved.has(each.node.fact)) ||
            (each.node.kind === 'growth' && moved.has(each.node.metric)),
        );
      return touched ? Infinity : 0;
    }
  }
}
