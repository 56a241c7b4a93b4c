import type { ListView } from '../../check/session';
import { headerPeriod } from '../../list/period';
import type { ColumnKey, HeaderPeriod } from '../../list/reading';
import type { Pack } from '../../policy/pack';
import { cumulativeOf, monthsOf } from '../../policy/period';

const MONEY = ['元', '千元', '万元', '百万元', '亿元'] as const;
const ELECTRICITY = ['千瓦时', '万千瓦时', '亿千瓦时'] as const;

/** The sheet's own headers, mapped or not, from left to right. */
export function headersOf({
  columns,
  unread,
}: ListView): readonly { readonly column: number; readonly header: string }[] {
  return [...columns, ...unread].map(({ column, header }) => ({ column, header })).sort((a, b) => a.column - b.column);
}

/** The units that a column of this key can count in; none where it counts heads or things. */
export function unitsOf(pack: Pack, key: ColumnKey): readonly string[] {
  if (key.endsWith('.growth')) return ['%'];
  switch (pack.metrics.find(({ id }) => id === key.split('.')[0])?.unit) {
    case '万元':
      return MONEY;
    case '万千瓦时':
      return ELECTRICITY;
    default:
      return [];
  }
}

/** The periods that a column can be of: the pack's own, or cumulative to its end or its start, of the year that was read. */
export function periodsOf({ period }: Pack, read: HeaderPeriod | null): readonly HeaderPeriod[] {
  const year = read?.year ?? period.year;
  const cumulative = cumulativeOf(period);
  const all = [monthsOf(period), ...(cumulative ? [cumulative.ytd, cumulative.prior] : [])].map((months) =>
    headerPeriod(year, months),
  );
  return all.filter(({ kind, month }) => kind !== read?.kind || month !== read.month);
}
