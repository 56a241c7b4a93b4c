import { vocabulary } from '../../messages/message';
import type { Texts } from '../../messages/message';
import { cellOf } from './finding';
import type { FindingKind, FindingOf } from './finding';
import type { Measured } from './growth-mismatch';

const words = vocabulary({
  'list.growth-extreme': {
    'zh-CN': '「{sheet}」{cell}：{name}为{rate}，变动过大；是否有合并、搬迁、停产，或统计口径调整？请核对。',
    en: '{sheet}!{cell}: {name} is {rate}. Was the enterprise merged, moved, stopped, or counted in another way? Check it.',
  },
});

/** Growth of 100 % and over, or a fall of 50 % and more. */
export const growthExtreme = {
  id: 'growth-extreme',
  name: { 'zh-CN': '增速异常', en: 'Growth extreme' },
  texts: words.texts,
  /** Of figures; `base` is above zero. */
  isExtreme(current: Measured, base: Measured): boolean {
    const times = current.approx / base.approx;
    if (times > 0.5000001 && times < 1.9999999) return false;
    return current.value.gte(base.value.times(2)) || current.value.times(2).lte(base.value);
  },
  /** Of a reported rate, a share. */
  isExtremeRate({ value, approx }: Measured): boolean {
    if (approx > -0.4999999 && approx < 0.9999999) return false;
    return value.gte(1) || value.lte(-0.5);
  },
  of(
    sheet: string,
    row: number,
    column: number,
    said: { readonly name: Texts; readonly rate: string },
  ): FindingOf<'growth-extreme'> {
    const message = words.message('list.growth-extreme', { ...cellOf(sheet, row, column), ...said });
    return { row, column, code: 'growth-extreme', message };
  },
} as const satisfies FindingKind<'growth-extreme'> & Record<string, unknown>;
