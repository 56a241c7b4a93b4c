import { vocabulary } from '../../messages/message';
import type { Message } from '../../messages/message';
import { textName } from '../../policy/origin-words';
import type { Pack } from '../../policy/pack';
import { grouped } from '../../quantity/exact';
import type { Award } from '../verdict';

/** An award of which the text gives a bound or a range alone. */
export type VagueAward = Extract<Award, { kind: 'at-most' | 'at-least' | 'range' }>;

export const vagueWords = vocabulary({
  'award.at-most': {
    'zh-CN': '最高{amount}万元（{text}只写上限，未写算法）',
    en: 'at most {amount} × 10,000 yuan ({text} gives the limit and no formula)',
  },
  'award.at-least': {
    'zh-CN': '不低于{amount}万元（{text}只写下限，未写算法）',
    en: 'not less than {amount} × 10,000 yuan ({text} gives the least and no formula)',
  },
  'award.range': {
    'zh-CN': '在{low}万元至{high}万元之间（{text}只写范围，未写算法）',
    en: 'between {low} and {high} × 10,000 yuan ({text} gives the range and no formula)',
  },
});

/** What the text says of an amount that it gives no formula for: 最高100万元（…）. */
export function vagueAwardWords(pack: Pack, award: VagueAward): Message {
  const text = textName(pack);
  switch (award.kind) {
    case 'at-most':
    case 'at-least':
      return vagueWords.message(`award.${award.kind}`, { amount: grouped(award.amount), text });
    case 'range':
      return vagueWords.message('award.range', { low: grouped(award.low), high: grouped(award.high), text });
  }
}
