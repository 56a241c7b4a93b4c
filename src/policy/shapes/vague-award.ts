import { vocabulary } from '../../messages/message';
import { exact } from '../../quantity/exact';
import { decimal, object, tag, word } from '../schema/build';
import { NOUGHT } from './lowered';
import { marked, reading, shape } from './shape';
import { UNITS } from './terms';

const words = vocabulary({
  'pack.vague-ends': {
    'zh-CN': '须写上限或下限，或两者，且下限低于上限。请改正；连上下限都没有的金额请写成参数。',
    en: 'Write the most, the least, or both, the least below the most. An amount without either is a parameter.',
  },
});
export const vagueAwardTexts = words.texts;

/** 给予最高100万元奖励; 不低于50万元; 20万至50万元: a bound or a range, and no formula. The amount stays open. */
export const vagueAward = shape({
  id: 'vague-award',
  role: 'award',
  name: { 'zh-CN': '只写上下限的奖励', en: 'award within bounds' },
  schema: object(
    { shape: tag('vague-award'), unit: word(...UNITS), ...marked },
    { atLeast: decimal(), atMost: decimal(), ...reading },
  ),
  lower: (raw, site) => {
    const mark = site.mark(raw);
    const { atLeast, atMost, unit, words: quoted } = raw;
    const number = (value: string, field: string) =>
      site.number({ value, unit, words: quoted, field }, { unit: '万元' }, mark);
    const none = atLeast === undefined && atMost === undefined;
    const crossed = atLeast !== undefined && atMost !== undefined && !exact(atLeast).lessThan(exact(atMost));
    if (none || crossed) site.fault('unit', words.message('pack.vague-ends'));
    return {
      award: {
        kind: 'within',
        low: atLeast === undefined ? NOUGHT : number(atLeast, 'atLeast'),
        high: atMost === undefined ? null : number(atMost, 'atMost'),
        mark,
      },
      grant: 'fixed-award',
      classes: [],
      words: site.words(quoted),
      reading: raw.reading ?? false,
    };
  },
});
