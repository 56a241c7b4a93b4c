import { exact, grouped, isPlainDecimal } from '../quantity/exact';

/** A plain decimal as sheets show it: thousands separators, never more digits than there are. */
export function shownAmount(text: string): string {
  return isPlainDecimal(text) ? grouped(exact(text)) : text;
}
