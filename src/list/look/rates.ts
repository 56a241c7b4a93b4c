import { grouped, plain } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { FINDINGS } from '../findings';
import type { Measured } from '../findings/growth-mismatch';
import type { CellReader } from '../facts/figure-cells';
import { pairOf } from '../facts/fact-table';
import type { FactTable, MetricTable } from '../facts/fact-table';
import { keyName, keyOf } from '../facts/names';
import type { FactKey } from '../facts/names';
import { decides } from './deciding';

/** `growth-mismatch` of every column of rates, and `growth-extreme` of the quarter's growth. */
export function lookAtRates(reader: CellReader, table: FactTable): void {
  for (const metric of table.metrics) {
    for (const suffix of ['', '.ytd', '.prior'] as const) mismatches(reader, table, metric, suffix);
    if (decides(metric.metric, reader.pack)) extremes(reader, metric);
  }
}

function mismatches(
  { view, pack, rows, findings }: CellReader,
  table: FactTable,
  metric: MetricTable,
  suffix: FactKey['suffix'],
): void {
  const fact: FactKey = { metric: metric.metric, suffix, aspect: 'growth' };
  const rates = table.byKey.get(keyOf(fact));
  if (!rates || !('halfAt' in rates)) return;
  const figures = suffix === '' ? metric.currents : table.byKey.get(keyOf({ ...fact, aspect: 'figure' }))?.cells;
  const bases = suffix === '' ? metric.baseReads : table.byKey.get(keyOf({ ...fact, aspect: 'base' }))?.cells;
  if (!figures || !bases) return;
  const name = keyName(pack, rates.column.key);
  rates.cells.forEach((rate, place) => {
    if (rate.kind !== 'known') return;
    const pair = pairOf(figures[place], bases[place]);
    const half = pair && rates.halfAt(place);
    if (!pair || !half) return;
    if (!FINDINGS['growth-mismatch'].differs(pair.current, pair.base, rate, half.half, half.approx)) return;
    const said = { name, reported: percent(rate.value), computed: percent(growthOf(pair.current, pair.base)) };
    findings.push(FINDINGS['growth-mismatch'].of(view.sheet, rows[place] ?? 0, rates.column.column, said));
  });
}

/** By the figures where there are both; else the rate that is reported. */
function extremes({ view, pack, rows, findings }: CellReader, metric: MetricTable): void {
  const { currents, baseReads, bases, rates } = metric;
  const column = rates?.column.column ?? columnOfSource(metric);
  if (column === null) return;
  const name = keyName(pack, `${metric.metric}.growth`);
  rows.forEach((row, place) => {
    const pair = pairOf(currents[place], baseReads[place]);
    const rate = rates?.cells[place];
    let found: Exact | null = null;
    if (pair) {
      if (FINDINGS['growth-extreme'].isExtreme(pair.current, pair.base)) found = growthOf(pair.current, pair.base);
    } else if (
      rate?.kind === 'known' &&
      bases[place]?.kind === 'rate' &&
      FINDINGS['growth-extreme'].isExtremeRate(rate)
    ) {
      found = rate.value;
    }
    if (found) findings.push(FINDINGS['growth-extreme'].of(view.sheet, row, column, { name, rate: percent(found) }));
  });
}

function columnOfSource({ currentSource }: MetricTable): number | null {
  switch (currentSource.kind) {
    case 'own':
      return currentSource.cells.column.column;
    case 'difference':
      return (currentSource.later ?? currentSource.earlier)?.column.column ?? null;
    case 'none':
      return null;
  }
}

/** For show only: verdicts compare without a quotient. */
function growthOf(current: Measured, base: Measured): Exact {
  return current.value.minus(base.value).dividedBy(base.value).toSignificantDigits(15);
}

/** `12.82%`: a rate to two places of a percent, or as many as it has where they are fewer. */
export function percent(share: Exact): string {
  return `${plain(share.times(100).toDecimalPlaces(2))}%`;
}

export function amount(value: Exact, unit: string): string {
  return `${grouped(value)}${unit}`;
}
