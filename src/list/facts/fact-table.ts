import type { Base, Enterprise, Figure, IndustrySaid, MetricFacts } from '../../policy/enterprise';
import type { Pack } from '../../policy/pack';
import type { MetricId } from '../../policy/terms';
import type { Choices } from '../../policy/standards';
import { grouped } from '../../quantity/exact';
import type { MappedColumn } from '../columns/mapped-column';
import { FINDINGS } from '../findings';
import { baseRules, settleBase } from './base';
import type { HasBase } from './base';
import { readFigures } from './figure-cells';
import type { CellReader, FactCells } from './figure-cells';
import { readRates } from './growth-cells';
import type { RateCells } from './growth-cells';
import { keyName } from '../../policy/key-names';
import { keyOf, otherKeys } from './names';
import type { FactKey } from './names';
import { CELL } from './packed-cells';
import type { Series } from './packed-cells';
import { keysOf, negativeDifference, quarterOf, sourceOf } from './quarter';
import type { QuarterKeys, QuarterRead, QuarterSource } from './quarter';

/** One metric of a list, row by row. */
export interface MetricTable {
  readonly metric: MetricId;
  readonly currentSource: QuarterSource;
  readonly baseSource: QuarterSource;
  readonly currents: Series<QuarterRead>;
  readonly baseReads: Series<QuarterRead>;
  readonly baseAt: (place: number) => Base;
  readonly rates: RateCells | null;
}

/** All facts of a list. */
export interface FactTable {
  readonly metrics: readonly MetricTable[];
  readonly byKey: ReadonlyMap<string, FactCells | RateCells>;
}

const SUFFIXES: readonly FactKey['suffix'][] = ['', '.ytd', '.prior'];

/** Reads every column of facts, and settles quarter and base of each metric in each row. */
export function readFacts(
  reader: CellReader,
  columns: readonly MappedColumn[],
  hasBases: readonly { readonly says: HasBase }[],
  choices: Choices,
): FactTable {
  const byKey = new Map<string, FactCells | RateCells>();
  for (const column of columns) {
    if (column.fact && column.fact.aspect !== 'growth') byKey.set(column.key, readFigures(reader, column, column.fact));
  }
  const ids = reader.pack.metrics.map(({ id }) => id).filter((id) => hasColumn(id, columns, reader.pack));
  const metrics = ids.map((id) => metricTable(reader, id, columns, byKey, hasBases, choices));
  return { metrics, byKey };
}

/** Whether some column holds a figure of the metric, be it by another key. */
function hasColumn(metric: MetricId, columns: readonly MappedColumn[], pack: Pack): boolean {
  if (columns.some(({ fact }) => fact?.metric === metric)) return true;
  const others = new Set(otherKeys({ metric, suffix: '', aspect: 'figure' }, pack));
  return columns.some(({ key }) => others.has(key));
}

function metricTable(
  reader: CellReader,
  metric: MetricId,
  columns: readonly MappedColumn[],
  byKey: Map<string, FactCells | RateCells>,
  hasBases: readonly { readonly says: HasBase }[],
  choices: Choices,
): MetricTable {
  const { rows, pack } = reader;
  const columnOf = (fact: FactKey): FactCells | null => {
    const known = [keyOf(fact), ...otherKeys(fact, pack)].find((key) => byKey.has(key));
    return known === undefined ? null : (byKey.get(known) ?? null);
  };
  const currentSource = sourceOf(metric, 'figure', columnOf);
  const baseSource = sourceOf(metric, 'base', columnOf);
  const currents = quarterOf(currentSource, keysOf(metric, 'figure'), choices.emptyPrior, rows.length);
  const baseReads = quarterOf(baseSource, keysOf(metric, 'base'), choices.emptyPrior, rows.length);
  tellNegative(reader, currentSource, metric, 'figure');
  tellNegative(reader, baseSource, metric, 'base');

  let rates: RateCells | null = null;
  for (const suffix of SUFFIXES) {
    const fact: FactKey = { metric, suffix, aspect: 'growth' };
    const column = columns.find(({ key }) => key === keyOf(fact));
    if (!column) continue;
    const figures = suffix === '' ? currents : columnOf({ ...fact, aspect: 'figure' })?.cells;
    const bases = suffix === '' ? baseReads : columnOf({ ...fact, aspect: 'base' })?.cells;
    const read = readRates(reader, column, fact, (place) => {
      const base = bases?.approxAt(place) ?? NaN;
      return base > 0 ? (figures?.approxAt(place) ?? NaN) / base - 1 : NaN;
    });
    byKey.set(column.key, read);
    if (suffix === '') rates = read;
  }
  const rules = baseRules(metric, absentKeys(baseSource, keysOf(metric, 'base')), pack, choices);
  const rateCells = rates?.cells;
  const baseAt = (place: number): Base =>
    settleBase(baseReads.at(place), rateCells?.at(place) ?? CELL.empty, hasBases[place]?.says ?? null, rules);
  return { metric, currentSource, baseSource, currents, baseReads, baseAt, rates };
}

/** Tells each difference of cumulative figures that is below zero. */
function tellNegative(
  { view, rows, pack, findings }: CellReader,
  source: QuarterSource,
  metric: MetricId,
  aspect: 'figure' | 'base',
): void {
  if (source.kind !== 'difference' || pack.metrics.some(({ id, span }) => id === metric && span === 'any')) return;
  const keys = keysOf(metric, aspect);
  const unit = pack.metrics.find(({ id }) => id === metric)?.unit ?? '';
  rows.forEach((row, place) => {
    const difference = negativeDifference(source, place);
    if (!difference) return;
    findings.push(
      FINDINGS['value-negative'].ofDifference(view.sheet, row, source.later?.column.column ?? 0, {
        name: keyName(pack, keys.own),
        later: keyName(pack, keys.later),
        earlier: keyName(pack, keys.earlier),
        value: `${grouped(difference.value)}${unit}`,
      }),
    );
  });
}

/** The enterprise of a row, as rules see it. */
export function enterpriseAt(
  table: FactTable,
  place: number,
  industry: IndustrySaid,
  marks: Enterprise['marks'],
): Enterprise {
  const facts: Record<MetricId, MetricFacts | undefined> = {};
  for (const metric of table.metrics) {
    facts[metric.metric] = { current: figureOf(metric.currents.at(place), metric), base: metric.baseAt(place) };
  }
  return { facts, industry, marks };
}

const missing = new Map<string, Figure>();

function figureOf(read: QuarterRead, { metric, currentSource }: MetricTable): Figure {
  if (read.kind === 'known') return read;
  return missingFigure(read.kind === 'missing' ? read.keys : absentKeys(currentSource, keysOf(metric, 'figure')));
}

/** What an empty figure is named by: its own key, or those of the two columns that it would be the difference of. */
function absentKeys(source: QuarterSource, { own, later, earlier }: QuarterKeys): readonly string[] {
  return source.kind === 'difference' ? [later, earlier] : [own];
}

function missingFigure(keys: readonly string[]): Figure {
  const id = keys.join(' ');
  const known = missing.get(id);
  if (known) return known;
  const made: Figure = { kind: 'missing', keys };
  missing.set(id, made);
  return made;
}
