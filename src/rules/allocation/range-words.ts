import type { Texts } from '../../messages/message';
import { grouped } from '../../quantity/exact';
import { amountOf } from './range';
import type { Range } from './range';

/** An amount, or what it lies between, as sentences say it; an upper end that is not known is said to be open. */
export function rangeWords(range: Range): Texts {
  const amount = amountOf(range);
  if (amount) return { 'zh-CN': `${grouped(amount)}万元`, en: `${grouped(amount)}万元` };
  const { low, high } = range;
  if (high !== null) {
    const [from, to] = [grouped(low), grouped(high)];
    return { 'zh-CN': `${from}万元至${to}万元之间`, en: `between ${from}万元 and ${to}万元` };
  }
  if (low.isZero()) return { 'zh-CN': '尚不明确', en: 'open' };
  return { 'zh-CN': `不低于${grouped(low)}万元`, en: `not below ${grouped(low)}万元` };
}
