import { vocabulary } from '../../messages/message';
import { fault } from '../fault';
import type { Lint } from './lint';
import { conditionsOf } from './walk';

const words = vocabulary({
  'pack.growth-of-signed': {
    'zh-CN': '“{metric}”可能为负，负基数上的增速没有意义。请改写成增加额，或只写“高于上年同期”。',
    en: '"{metric}" can be negative, and growth over a negative base means nothing. Write an increment instead, or "above the year before".',
  },
});

/** Growth is asked only of what cannot be negative. */
export const growthSigned: Lint = {
  id: 'growth-signed',
  texts: words.texts,
  check: (draft) => {
    const signed = new Set(draft.pack.metrics.filter(({ span }) => span !== 'from-zero').map(({ id }) => id));
    return conditionsOf(draft).flatMap(({ node, at }) =>
      (node.kind === 'growth' || node.kind === 'hasBase') && signed.has(node.metric)
        ? [fault(at, words.message('pack.growth-of-signed', { metric: node.metric }))]
        : [],
    );
  },
};
