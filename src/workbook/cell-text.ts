import { grouped, ofDouble, plain } from '../quantity/exact';
import type { CellValue } from './cell';

/** A cell's value as words, every digit of a number: plain, or with thousands separators as sheets show it. */
export function cellText(value: CellValue, digits: 'plain' | 'grouped' = 'plain'): string {
  switch (value.kind) {
    case 'number': {
      const number = ofDouble(value.number);
      return digits === 'grouped' ? grouped(number) : plain(number);
    }
    case 'digits':
    case 'text':
      return value.text;
    case 'logical':
      return value.logical ? 'TRUE' : 'FALSE';
    case 'error':
      return value.error;
    case 'empty':
    case 'stale':
      return '';
  }
}
