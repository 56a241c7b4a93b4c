import { vocabulary } from '../../messages/message';
import { fault } from '../fault';
import { guardedNodes } from './guards';
import type { Lint } from './lint';

const words = vocabulary({
  'pack.growth-unguarded': {
    'zh-CN': '“{metric}”的增速条件没有以“有基数”为前提。请放进按有无基数分开的有基数一侧。',
    en: 'The growth of "{metric}" is not guarded by its having a base. Put it into the side with a base of a rule by base.',
  },
});

/**
 * A growth condition stands only where its metric is sure to have a base. That each undecided condition can be settled
 * by one unknown, and with it that no missing name is left out, hangs on this: 0 over 0 would meet "at least" and fail
 * "above".
 */
export const growthGuarded: Lint = {
  id: 'growth-guarded',
  texts: words.texts,
  check: (draft) =>
    guardedNodes(draft).conditions.flatMap(({ node, at, sure }) =>
      node.kind === 'growth' && !sure.has(node.metric)
        ? [fault(at, words.message('pack.growth-unguarded', { metric: node.metric }))]
        : [],
    ),
};
