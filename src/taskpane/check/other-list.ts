import type { ListChoices } from '../../list/reading';
import { parseArea } from '../../workbook/address';

/** The choice that an address such as `上年!A3:K40` or `'Q2 名单'!A3:K40` stands for; null where it is none. */
export function otherList(address: string): ListChoices | null {
  const cut = address.lastIndexOf('!');
  const area = parseArea(address.slice(cut + 1));
  const name = address.slice(0, cut);
  if (cut < 1 || !area) return null;
  const sheet = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  return { sheet, area };
}
