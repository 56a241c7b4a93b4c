import type { Texts } from '../../messages/message';
import type { CellReader } from '../facts/figure-cells';
import type { FactTable, MetricTable } from '../facts/fact-table';
import { againstSaid } from '../facts/base';
import type { HasBase } from '../facts/base';
import { keyName } from '../../policy/key-names';
import { FINDINGS } from '../findings';
import { decides, saysProduction } from './deciding';
import { amount, percent } from './rates';

/** What the column 是否有基数 says, row by row. */
export interface SaidBases {
  readonly column: number | null;
  readonly rows: readonly { readonly says: HasBase; readonly text: string }[];
}

/** `base-suspect`: bases that other cells of their row contradict, or that are next to nothing. */
export function lookAtBases(reader: CellReader, table: FactTable, said: SaidBases): void {
  for (const metric of table.metrics.filter((one) => decides(one.metric, reader.pack))) {
    const column = baseColumn(metric, said.column);
    if (column === null) continue;
    for (let place = 0; place < reader.rows.length; place += 1) {
      // Most bases are figures of a likely size, and nothing is said against them.
      const likely = metric.baseReads.approxAt(place) * 99 > metric.currents.approxAt(place);
      if (!likely || said.column !== null) lookAt(reader, table, metric, said, place, column);
    }
  }
}

function baseColumn({ baseSource, rates }: MetricTable, saidColumn: number | null): number | null {
  if (baseSource.kind === 'own') return baseSource.cells.column.column;
  const parts = baseSource.kind === 'difference' ? (baseSource.later ?? baseSource.earlier) : null;
  return parts?.column.column ?? saidColumn ?? rates?.column.column ?? null;
}

function lookAt(
  reader: CellReader,
  table: FactTable,
  metric: MetricTable,
  said: SaidBases,
  place: number,
  column: number,
): void {
  const { view, pack, rows, findings } = reader;
  const row = rows[place] ?? 0;
  const base = metric.baseAt(place);
  const read = metric.baseReads.at(place);
  const unit = pack.metrics.find(({ id }) => id === metric.metric)?.unit ?? '';
  const against = againstSaid(read, said.rows[place]?.says ?? null);
  if (against !== null) {
    const words = {
      name: keyName(pack, `${metric.metric}.base`),
      said: said.rows[place]?.text ?? '',
      base: read.kind === 'known' ? amount(read.value, unit) : '无基数',
    };
    findings.push(FINDINGS['base-suspect'].ofWord(view.sheet, row, column, against, words));
    return;
  }
  if (base.kind === 'none') {
    const sign = producedThen(reader, table, metric, place);
    if (!sign) return;
    const words = { name: keyName(pack, `${metric.metric}.base`), ...sign };
    findings.push(FINDINGS['base-suspect'].ofProduced(view.sheet, row, column, words));
    return;
  }
  const current = metric.currents.at(place);
  if (base.kind !== 'figure' || current.kind !== 'known' || read.kind !== 'known') return;
  if (!read.value.times(100).lessThan(current.value)) return;
  const name = keyName(pack, `${metric.metric}.base`);
  const words = { name, base: amount(read.value, unit), current: amount(current.value, unit) };
  findings.push(FINDINGS['base-suspect'].ofTiny(view.sheet, row, column, words));
}

/** Another cell of the row that says that the enterprise produced a year ago: a rate, a cumulative base, another metric's base. */
function producedThen(
  { pack }: CellReader,
  table: FactTable,
  metric: MetricTable,
  place: number,
): { readonly other: Texts; readonly value: string } | null {
  const rate = metric.rates?.cells.at(place);
  if (rate?.kind === 'known') return { other: keyName(pack, `${metric.metric}.growth`), value: percent(rate.value) };
  for (const [key, column] of table.byKey) {
    if (column.fact.aspect !== 'base' || key === `${metric.metric}.base` || !saysProduction(column.fact.metric, pack))
      continue;
    const cell = column.cells.at(place);
    if (cell.kind !== 'known' || cell.approx <= 0) continue;
    const { unit } = pack.metrics.find(({ id }) => id === column.fact.metric) ?? { unit: '' };
    return { other: keyName(pack, key), value: amount(cell.value, unit) };
  }
  return null;
}
