import { vocabulary } from '../../messages/message';
import type { Quantity } from '../algebra';
import { fault } from '../fault';
import type { Lint } from './lint';
import { conditionsOf, nodesOf } from './walk';

const words = vocabulary({
  'pack.steps-in-condition': {
    'zh-CN': '条件里用了取整或分档计数，算不出还差多少。请改写成直接比较。',
    en: 'The condition counts in whole steps, so no shortfall can be computed. Compare directly.',
  },
  'pack.vague-condition': {
    'zh-CN': '条件与一个只有上下限的数相比，谁也说不清是否达到。请改用参数。',
    en: 'The condition is held against a number that has bounds alone, so none can say whether it is met. Use a parameter.',
  },
});

/** A condition turns at one number: whole steps and bounds without a formula are for awards alone. */
export const sharp: Lint = {
  id: 'sharp',
  texts: words.texts,
  check: (draft) =>
    conditionsOf(draft).flatMap(({ node, at }) => {
      const held: readonly Quantity[] =
        node.kind === 'bound'
          ? [...(node.times ? [node.times] : []), node.than]
          : node.kind === 'growth'
            ? [node.rate]
            : [];
      const kinds = new Set(held.flatMap(kindsIn));
      return [
        ...(kinds.has('steps') || kinds.has('least') ? [fault(at, words.message('pack.steps-in-condition'))] : []),
        ...(kinds.has('within') ? [fault(at, words.message('pack.vague-condition'))] : []),
      ];
    }),
};

function kindsIn(quantity: Quantity): readonly Quantity['kind'][] {
  const { quantities } = nodesOf({ at: '', condition: null, quantity }, new Map());
  return quantities.map(({ node }) => node.kind);
}
