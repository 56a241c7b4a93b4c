import { chineseNumeral } from './lint/chinese-numeral';
import type { RawMeasure, RawPack } from './schema/pack';

/** What stands before a measure's title: （一）, unless the file says otherwise. A preamble has nothing there. */
export function labelOf({ number, label }: Pick<RawMeasure, 'number' | 'label'>): string {
  return label ?? (number === 0 ? '' : `（${chineseNumeral(number)}）`);
}

/** A section's whole heading: 一、 and its title, unless the file says otherwise. */
export function headingOf({ number, title, heading }: RawPack['sections'][number]): string {
  return heading ?? `${chineseNumeral(number)}、${title}`;
}
