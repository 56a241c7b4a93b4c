import { vocabulary } from '../../messages/message';
import type { Quantity } from '../algebra';
import { fault } from '../fault';
import type { Lint } from './lint';
import { conditionsOf, nodesOf } from './walk';

const words = vocabulary({
  'pack.fact-in-own-bound': {
    'zh-CN': '“{fact}”与含有它自己的数相比。请把它全部移到一边。',
    en: '"{fact}" is compared with a number that holds it itself. Bring it to one side.',
  },
});

/** A figure is not bounded by itself, nor its growth by the figure or its base: the point where a condition turns is found by one division. */
export const ownBound: Lint = {
  id: 'own-bound',
  texts: words.texts,
  check: (draft) =>
    conditionsOf(draft).flatMap(({ node, at }) => {
      switch (node.kind) {
        case 'bound':
          return [node.than, ...(node.times ? [node.times] : [])].some((side) => holds(side, [node.fact]))
            ? [fault(at, words.message('pack.fact-in-own-bound', { fact: node.fact }))]
            : [];
        case 'growth':
          return holds(node.rate, [node.metric, `${node.metric}.base`])
            ? [fault(at, words.message('pack.fact-in-own-bound', { fact: node.metric }))]
            : [];
        case 'hasBase':
        case 'member':
        case 'flag':
        case 'all':
        case 'any':
        case 'not':
        case 'branch':
          return [];
      }
    }),
};

function holds(quantity: Quantity, keys: readonly string[]): boolean {
  const { quantities } = nodesOf({ at: '', condition: null, quantity }, new Map());
  return quantities.some(({ node }) => node.kind === 'fact' && keys.includes(node.key));
}
