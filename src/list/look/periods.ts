import type { Texts } from '../../messages/message';
import { monthsOf } from '../../policy/period';
import { grouped } from '../../quantity/exact';
import { foreignPeriodOf } from '../columns/context';
import type { ListContext } from '../columns/context';
import type { ForeignColumn } from '../columns/mapped-column';
import type { CellReader } from '../facts/figure-cells';
import type { FactTable, MetricTable } from '../facts/fact-table';
import { keyName } from '../../policy/key-names';
import { keyOf, otherKeys, periodName } from '../facts/names';
import { keysOf } from '../facts/quarter';
import type { QuarterSource } from '../facts/quarter';
import { FINDINGS } from '../findings';
import { headerPeriod } from '../period';

/** `period-suspect`: periods of lines and columns that are not the policy's, quarters that cannot be had, or differ. */
export function lookAtPeriods(
  reader: CellReader,
  table: FactTable,
  context: ListContext,
  foreign: readonly ForeignColumn[],
): void {
  const { view, pack, findings } = reader;
  const wanted = periodName(headerPeriod(pack.period.year, monthsOf(pack.period)));
  const lines = foreignPeriodOf(context, pack);
  if (lines) findings.push(FINDINGS['period-suspect'].ofList(view.sheet, { period: periodName(lines), wanted }));
  for (const { column, header, period, byLines } of foreign) {
    if (byLines && lines) continue;
    findings.push(
      FINDINGS['period-suspect'].ofColumn(view.sheet, column, { header, period: periodName(period), wanted }),
    );
  }
  for (const metric of table.metrics) {
    half(reader, metric.currentSource, metric.metric, 'figure');
    half(reader, metric.baseSource, metric.metric, 'base');
    for (const aspect of ['figure', 'base'] as const) differences(reader, table, metric, aspect);
  }
}

/** One cumulative column without the other. */
function half(
  { view, pack, findings }: CellReader,
  source: QuarterSource,
  metric: string,
  aspect: 'figure' | 'base',
): void {
  if (source.kind !== 'difference' || (source.later && source.earlier)) return;
  const there = source.later ?? source.earlier;
  // A figure that the policy asks for by itself need not be half of another.
  if (!there || there.fact.metric !== metric) return;
  const keys = keysOf(metric, aspect);
  const name = (key: string): Texts => keyName(pack, key);
  const absent = source.later ? keys.earlier : keys.later;
  const said = { present: name(there.column.key), absent: name(absent), wanted: name(keys.own) };
  findings.push(FINDINGS['period-suspect'].ofHalf(view.sheet, there.column.column, said));
}

/** Where the list has the quarter and both cumulative columns, the quarter decides; a difference is told. */
function differences(
  { view, pack, rows, findings }: CellReader,
  table: FactTable,
  { metric }: MetricTable,
  aspect: 'figure' | 'base',
): void {
  const get = (suffix: '' | '.ytd' | '.prior') => {
    const fact = { metric, suffix, aspect };
    return [keyOf(fact), ...otherKeys(fact, pack)]
      .map((key) => table.byKey.get(key))
      .find((cells) => cells !== undefined);
  };
  const [own, later, earlier] = [get(''), get('.ytd'), get('.prior')];
  if (!own || !later || !earlier) return;
  const keys = keysOf(metric, aspect);
  rows.forEach((row, place) => {
    const [cell, end, start] = [own.cells.at(place), later.cells.at(place), earlier.cells.at(place)];
    if (cell.kind !== 'known' || end.kind !== 'known' || start.kind !== 'known') return;
    const difference = end.value.minus(start.value);
    if (difference.equals(cell.value)) return;
    findings.push(
      FINDINGS['period-suspect'].ofDifference(view.sheet, row, own.column.column, {
        name: keyName(pack, keys.own),
        value: grouped(cell.value),
        later: keyName(pack, keys.later),
        earlier: keyName(pack, keys.earlier),
        difference: grouped(difference),
      }),
    );
  });
}
