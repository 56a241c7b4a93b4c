import { exact, grouped } from '../../quantity/exact';
import type { MappedColumn } from '../columns/mapped-column';
import type { CellReader } from '../facts/figure-cells';
import type { FactTable, MetricTable } from '../facts/fact-table';
import { keyName } from '../../policy/key-names';
import { keyOf } from '../facts/names';
import { FINDINGS } from '../findings';
import type { Measured } from '../findings/growth-mismatch';
import type { CellRead, Series } from '../facts/packed-cells';
import type { QuarterRead, QuarterSource } from '../facts/quarter';
import { decides, inMoney } from './deciding';

const HALF = exact('0.5');

/** `unit-suspect` of the metrics in money that measures decide on, and of their bases. */
export function lookAtSizes(reader: CellReader, table: FactTable): void {
  for (const metric of table.metrics.filter(({ metric: id }) => decides(id, reader.pack) && inMoney(id, reader.pack))) {
    for (const suffix of ['', '.ytd', '.prior'] as const) {
      for (const aspect of ['figure', 'base'] as const)
        cells(reader, table, metric, keyOf({ metric: metric.metric, suffix, aspect }));
    }
    column(
      reader,
      metric.currentSource,
      metric.currents,
      keyOf({ metric: metric.metric, suffix: '', aspect: 'figure' }),
    );
    column(reader, metric.baseSource, metric.baseReads, keyOf({ metric: metric.metric, suffix: '', aspect: 'base' }));
  }
}

/** Single cells against their own base, else against their column's median; zeros aside. */
function cells(
  { view, pack, rows, findings }: CellReader,
  table: FactTable,
  { metric }: MetricTable,
  key: string,
): void {
  const column = table.byKey.get(key);
  if (!column) return;
  const median = medianOf(column.cells);
  if (!median) return;
  const { suffix, aspect } = column.fact;
  const bases = aspect === 'figure' ? table.byKey.get(keyOf({ metric, suffix, aspect: 'base' })) : undefined;
  const name = keyName(pack, key);
  rows.forEach((row, place) => {
    const size = column.cells.approxAt(place);
    if (!(size > 0)) return;
    const baseSize = bases?.cells.approxAt(place) ?? NaN;
    if (isNear(size, median.approx) && (!(baseSize > 0) || isNear(size, baseSize))) return;
    const [cell, base] = [column.cells.at(place), bases?.cells.at(place)];
    if (cell.kind !== 'known') return;
    const byBase = base?.kind === 'known' && base.approx > 0 ? FINDINGS['unit-suspect'].compare(cell, base) : null;
    const times = byBase ?? FINDINGS['unit-suspect'].compare(cell, median);
    if (times === null) return;
    const other = byBase !== null && base?.kind === 'known' ? base : median;
    const said = { name, value: grouped(cell.value), other: grouped(other.value) };
    const against = byBase === null ? 'median' : 'base';
    findings.push(FINDINGS['unit-suspect'].ofCell(view.sheet, row, column.column.column, against, times, said));
  });
}

/** Far from a thousand times or a thousandth. */
function isNear(size: number, other: number): boolean {
  const times = size / other;
  return times > 0.01 && times < 100;
}

/** A whole column whose median quarter is out of bounds. A unit that the user chose is not asked about again. */
function column(
  { view, pack, findings }: CellReader,
  source: QuarterSource,
  reads: Series<QuarterRead>,
  key: string,
): void {
  const mapped = columnOfSource(source);
  if (!mapped || mapped.unitBy === 'chosen') return;
  const median = medianOf(reads);
  const size = median && FINDINGS['unit-suspect'].columnSize(median, mapped.unitBy === 'written');
  if (!median || !size) return;
  const said = { name: keyName(pack, key), unit: mapped.unit?.id ?? '', median: grouped(median.value) };
  findings.push(FINDINGS['unit-suspect'].ofColumn(view.sheet, mapped.column, mapped.unitBy === 'written', size, said));
}

function columnOfSource(source: QuarterSource): MappedColumn | null {
  switch (source.kind) {
    case 'own':
      return source.cells.column;
    case 'difference':
      return source.later?.column ?? null;
    case 'none':
      return null;
  }
}

/** The median of what is known and above zero; of an even number the mean of the middle two. */
export function medianOf(cells: Series<CellRead | QuarterRead>): Measured | null {
  const sorted = new Float64Array(cells.length);
  let count = 0;
  for (let place = 0; place < cells.length; place += 1) {
    const approx = cells.approxAt(place);
    if (approx > 0) sorted[count++] = approx;
  }
  const known = sorted.subarray(0, count).sort();
  const upper = known[count >> 1];
  const lower = known[(count - 1) >> 1];
  if (upper === undefined || lower === undefined) return null;
  const a = cellNear(cells, lower);
  const b = cellNear(cells, upper);
  if (!a || !b) return null;
  if (lower === upper) return a;
  return { value: a.value.plus(b.value).times(HALF), approx: (lower + upper) / 2 };
}

function cellNear(cells: Series<CellRead | QuarterRead>, approx: number): Measured | null {
  for (let place = 0; place < cells.length; place += 1) {
    if (cells.approxAt(place) !== approx) continue;
    const cell = cells.at(place);
    if (cell.kind === 'known') return cell;
  }
  return null;
}
