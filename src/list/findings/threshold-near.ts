import { vocabulary } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import type { Exact } from '../../quantity/exact';
import { grouped, plain } from '../../quantity/exact';
import { keyName } from '../../policy/key-names';
import { parseKey } from '../facts/names';
import type { FactSource } from '../reading';
import { cellOf } from './finding';
import type { FindingKind, FindingOf } from './finding';

const words = vocabulary({
  'list.threshold-near': {
    'zh-CN':
      '「{sheet}」{cell}：{name}为{shown}，按其位数可能相差±{rounding}{unit}，门槛{threshold}{unit}落在这个范围内；请用更精确的数核对。',
    en: '{sheet}!{cell}: {name} is {shown}, by its digits ±{rounding}{unit}, and the threshold of {threshold}{unit} lies within. Check it with a more precise figure.',
  },
});

/** What was asked of a figure or rate, as a judge's trace says it. */
export interface AskedOf {
  readonly asked: { readonly kind: 'value'; readonly value: Exact } | { readonly kind: 'open' };
}

/** 临界: a figure or rate whose own rounding reaches across a threshold. Found by the check, which knows the thresholds. */
export const thresholdNear = {
  id: 'threshold-near',
  name: { 'zh-CN': '临界', en: 'Threshold near' },
  texts: words.texts,
  of(
    pack: Pack,
    sheet: string,
    row: { readonly row: number },
    source: FactSource,
    { asked }: AskedOf,
  ): FindingOf<'threshold-near'> {
    const rate = parseKey(source.key, pack)?.aspect === 'growth';
    const metric = pack.metrics.find(({ id }) => id === parseKey(source.key, pack)?.metric);
    const said = (value: Exact | null): string =>
      value === null ? '' : rate ? plain(value.times(100)) : grouped(value);
    const message = words.message('list.threshold-near', {
      ...cellOf(sheet, row.row, source.column),
      name: keyName(pack, source.key),
      shown: source.shown,
      rounding: said(source.rounding),
      threshold: asked.kind === 'value' ? said(asked.value) : '',
      unit: rate ? '%' : (metric?.unit ?? ''),
    });
    return { row: row.row, column: source.column, code: 'threshold-near', message };
  },
} as const satisfies FindingKind<'threshold-near'> & Record<string, unknown>;
