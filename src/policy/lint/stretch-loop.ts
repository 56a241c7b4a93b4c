import { vocabulary } from '../../messages/message';
import { fault, under } from '../fault';
import type { Lint } from './lint';

const words = vocabulary({
  'pack.stretch-loop': {
    'zh-CN': '指标“{id}”的期间取自“{of}”，绕一圈又回到自己：{loop}。请让它取自没有另写期间的指标。',
    en: 'The metric "{id}" is a figure of "{of}", which leads back to itself: {loop}. Let it be one of a metric without a period of its own.',
  },
});

/** No metric of another period is, by whatever steps, a figure of itself. */
export const stretchLoop: Lint = {
  id: 'stretch-loop',
  texts: words.texts,
  check: ({ raw: { metrics } }) =>
    metrics.flatMap(({ id, stretch }, index) => {
      const path = [id];
      for (let next = stretch?.of; next !== undefined && !path.slice(1).includes(next);) {
        path.push(next);
        if (next === id) {
          const params = { id, of: stretch?.of ?? '', loop: path.join(' → ') };
          return [fault(under('/metrics', index, 'stretch', 'of'), words.message('pack.stretch-loop', params))];
        }
        next = metrics.find((each) => each.id === next)?.stretch?.of;
      }
      return [];
    }),
};
