import { exact, type Exact } from '../../quantity/exact';
import type { PackUnit } from '../pack';

/** A number as a text states it: `25亿元` is 250,000 in 万元, `10%` a share of 0.1, `40项` 40 pieces. */
export interface Numeral {
  readonly value: Exact;
  /** What the text counts; `count` where it is neither money nor electricity nor a share. */
  readonly unit: '万元' | '万千瓦时' | 'share' | 'count';
}

const NUMERAL = /([0-9][0-9,]*(?:\.[0-9]+)?)\s*(%|万千瓦时|千瓦时|(?:亿|万)?元|亿|万)?/g;

/** How many times a unit of the text is contained in ours. */
const SCALES: Readonly<Record<string, { readonly times: string; readonly unit: Numeral['unit'] }>> = {
  '%': { times: '0.01', unit: 'share' },
  亿元: { times: '10000', unit: '万元' },
  万元: { times: '1', unit: '万元' },
  元: { times: '0.0001', unit: '万元' },
  万千瓦时: { times: '1', unit: '万千瓦时' },
  千瓦时: { times: '0.0001', unit: '万千瓦时' },
  亿: { times: '100000000', unit: 'count' },
  万: { times: '10000', unit: 'count' },
};

/** The numbers that a text states, full-width digits read as plain ones. */
export function numeralsIn(text: string): readonly Numeral[] {
  return [...text.normalize('NFKC').matchAll(NUMERAL)].map(([, digits = '', said = '']) => {
    const { times, unit } = SCALES[said] ?? { times: '1', unit: 'count' as const };
    return { value: exact(digits.replaceAll(',', '')).times(exact(times)), unit };
  });
}

/** Whether a numeral counts in a pack's unit. */
export function countsIn(numeral: Numeral, unit: PackUnit): boolean {
  switch (unit) {
    case '万元':
    case '万千瓦时':
    case 'share':
      return numeral.unit === unit;
    case '人':
    case '个':
      return numeral.unit === 'count';
  }
}
