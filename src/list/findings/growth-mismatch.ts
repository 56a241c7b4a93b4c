import { vocabulary } from '../../messages/message';
import type { Texts } from '../../messages/message';
import type { Exact } from '../../quantity/exact';
import { cellOf } from './finding';
import type { FindingKind, FindingOf } from './finding';

const words = vocabulary({
  'list.growth-mismatch': {
    'zh-CN':
      '「{sheet}」{cell}：{name}填报{reported}，按本期数和同期数计算为{computed}，两者不符；结论按本期数和同期数计算，请核对三个数。',
    en: '{sheet}!{cell}: {name} is reported as {reported}; the figures give {computed}. The figures decide: check all three.',
  },
});

/** Doubles are near enough to tell the plain cases; those closer to the line than this are computed exactly. */
const NEAR = 1e-9;

/** The exact value of a cell and a double near it. */
export interface Measured {
  readonly value: Exact;
  readonly approx: number;
}

/** A reported rate that differs from its figures' by more than its own rounding. */
export const growthMismatch = {
  id: 'growth-mismatch',
  name: { 'zh-CN': '增速与数据不符', en: 'Growth mismatch' },
  texts: words.texts,
  /**
   * Whether a rate (a share) differs from `current / base - 1` by more than its rounding (half its last digit); at
   * exactly half, it does not. `base` is above zero.
   */
  differs(current: Measured, base: Measured, rate: Measured, rounding: Exact, roundingApprox: number): boolean {
    const apart = Math.abs(rate.approx - (current.approx / base.approx - 1)) - roundingApprox;
    const doubt = NEAR * (1 + Math.abs(rate.approx) + Math.abs(current.approx / base.approx));
    if (apart < -doubt) return false;
    if (apart > doubt) return true;
    const difference = rate.value.plus(1).times(base.value).minus(current.value).abs();
    return difference.greaterThan(rounding.times(base.value));
  },
  of(
    sheet: string,
    row: number,
    column: number,
    said: { readonly name: Texts; readonly reported: string; readonly computed: string },
  ): FindingOf<'growth-mismatch'> {
    const message = words.message('list.growth-mismatch', { ...cellOf(sheet, row, column), ...said });
    return { row, column, code: 'growth-mismatch', message };
  },
} as const satisfies FindingKind<'growth-mismatch'> & Record<string, unknown>;
