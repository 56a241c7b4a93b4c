import { vocabulary } from '../../messages/message';
import { fault } from '../fault';
import { usesOf } from '../lower/draft';
import type { Lint } from './lint';

const words = vocabulary({
  'pack.words-not-in-text': {
    'zh-CN': '第{measure}条的原文中没有“{words}”。请逐字照录原文。',
    en: 'The text of measure {measure} does not hold "{words}". Quote it to the letter.',
  },
  'pack.words-ambiguous': {
    'zh-CN': '“{words}”在第{measure}条的原文中出现{times}次，无法确定是哪一处。请引长一些。',
    en: '"{words}" occurs {times} times in the text of measure {measure}. Quote a longer stretch, so that it is one place.',
  },
});

/** Words that are quoted stand in the measure's own text, in one place. */
export const quotes: Lint = {
  id: 'quotes',
  texts: words.texts,
  check: (draft) =>
    usesOf(draft, 'words').flatMap(({ at, words: quoted, measure }) => {
      const text = draft.raw.measures.find(({ number }) => number === measure)?.text;
      // A measure that does not exist is told by `references`.
      if (text === undefined) return [];
      const times = text.split(quoted).length - 1;
      const params = { measure: String(measure), words: quoted, times: String(times) };
      if (times === 1) return [];
      return [fault(at, words.message(times === 0 ? 'pack.words-not-in-text' : 'pack.words-ambiguous', params))];
    }),
};
