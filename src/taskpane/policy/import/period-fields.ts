import type { Period } from '../../../policy/pack';

/** Which part of a year, as it is chosen. */
export const STRETCHES = ['q1', 'q2', 'q3', 'q4', 'h1', 'year', 'months'] as const;
export type StretchChoice = (typeof STRETCHES)[number];

/** A period as it is typed and chosen. */
export interface PeriodTyped {
  readonly year: string;
  /** Null: not chosen yet. What the text leaves open is not chosen for whoever reads it. */
  readonly stretch: StretchChoice | null;
  /** Of other months. */
  readonly from: number;
  readonly to: number;
}

/** How a period stands in the fields. */
export function typedOf(period: Period): PeriodTyped {
  const year = String(period.year);
  switch (period.kind) {
    case 'quarter':
      return { year, stretch: `q${period.quarter}`, from: 1, to: 1 };
    case 'months': {
      const { from, to } = period;
      return { year, stretch: from === 1 && to === 6 ? 'h1' : 'months', from, to };
    }
    case 'year':
      return { year, stretch: 'year', from: 1, to: 1 };
  }
}

/** The period that the fields say; null where the year is none, or the months go backwards. */
export function periodTyped({ year: typed, stretch, from, to }: PeriodTyped): Period | null {
  const text = typed.normalize('NFKC').trim();
  if (!/^20\d\d$/.test(text)) return null;
  const year = Number(text);
  switch (stretch) {
    case null:
      return null;
    case 'q1':
      return { kind: 'quarter', year, quarter: 1 };
    case 'q2':
      return { kind: 'quarter', year, quarter: 2 };
    case 'q3':
      return { kind: 'quarter', year, quarter: 3 };
    case 'q4':
      return { kind: 'quarter', year, quarter: 4 };
    case 'h1':
      return { kind: 'months', year, from: 1, to: 6 };
    case 'year':
      return { kind: 'year', year };
    case 'months':
      return from <= to ? { kind: 'months', year, from, to } : null;
  }
}
