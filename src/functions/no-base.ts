import { readGrowth } from '../quantity/growth-text';
import type { Argument } from './argument';

/** Whether an argument says in words that there was no base: 无基数, 新投产. */
export function saysNoBase(value: Argument): boolean {
  if (value.kind !== 'text') return false;
  const read = readGrowth(value.text);
  return read.kind === 'no-rate' && (read.why === 'no-base' || read.why === 'new-plant');
}
