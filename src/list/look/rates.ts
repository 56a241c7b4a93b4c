import { grouped, plain } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import type { CellReader } from '../facts/figure-cells';
import type { FactTable, MetricTable } from '../facts/fact-table';
import type { KnownCell } from '../facts/known-cell';
import { keyName } from '../../policy/key-names';
import { keyOf } from '../facts/names';
import type { FactKey } from '../facts/names';
import type { CellRead, Series } from '../facts/packed-cells';
import type { QuarterRead } from '../facts/quarter';
import { FINDINGS } from '../findings';
import { decides } from './deciding';

type Reads = Series<CellRead | QuarterRead>;

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
  rows.forEach((row, place) => {
    if (Number.isNaN(rates.cells.approxAt(place)) || !hasPair(figures, bases, place)) return;
    const [current, base, rate] = [figures.at(place), bases.at(place), rates.cells.at(place)];
    if (current.kind !== 'known' || base.kind !== 'known' || rate.kind !== 'known') return;
    const half = rates.halfAt(place);
    if (!half || !FINDINGS['growth-mismatch'].differs(current, base, rate, half.half, half.approx)) return;
    const said = { name, reported: percent(rate.value), computed: percent(growthOf(current, base)) };
    findings.push(FINDINGS['growth-mismatch'].of(view.sheet, row, rates.column.column, said));
  });
}

/** Whether current and base are known, and the base above zero. */
function hasPair(currents: Reads, bases: Reads, place: number): boolean {
  return bases.approxAt(place) > 0 && !Number.isNaN(currents.approxAt(place));
}

/** By the figures where there are both; else the rate that is reported. */
function extremes({ view, pack, rows, findings }: CellReader, metric: MetricTable): void {
  const { currents, baseReads, rates } = metric;
  const column = rates?.column.column ?? columnOfSource(metric);
  if (column === null) return;
  const name = keyName(pack, `${metric.metric}.growth`);
  rows.forEach((row, place) => {
    const found = hasPair(currents, baseReads, place)
      ? extremeByFigures(metric, place)
      : extremeAsReported(metric, place);
    if (found) findings.push(FINDINGS['growth-extreme'].of(view.sheet, row, column, { name, rate: percent(found) }));
  });
}

function extremeByFigures({ currents, baseReads }: MetricTable, place: number): Exact | null {
  const times = currents.approxAt(place) / baseReads.approxAt(place);
  if (times > 0.5000001 && times < 1.9999999) return null;
  const [current, base] = [currents.at(place), baseReads.at(place)];
  if (current.kind !== 'known' || base.kind !== 'known') return null;
  return FINDINGS['growth-extreme'].isExtreme(current, base) ? growthOf(current, base) : null;
}

function extremeAsReported({ rates, baseAt }: MetricTable, place: number): Exact | null {
  if (!rates || Number.isNaN(rates.cells.approxAt(place))) return null;
  const rate = rates.cells.at(place);
  if (rate.kind !== 'known' || !FINDINGS['growth-extreme'].isExtremeRate(rate)) return null;
  return baseAt(place).kind === 'rate' ? rate.value : null;
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
function growthOf(current: KnownCell, base: KnownCell): Exact {
  return current.value.minus(base.value).dividedBy(base.value).toSignificantDigits(15);
}

/** `12.82%`: a rate to two places of a percent, or as many as it has where they are fewer. */
export function percent(share: Exact): string {
  return `${plain(share.times(100).toDecimalPlaces(2))}%`;
}

export function amount(value: Exact, unit: string): string {
  return `${grouped(value)}${unit}`;
}
