import type { Base, Enterprise, Figure, IndustrySaid, MetricFacts } from '../../policy/enterprise';
import type { MetricId } from '../../policy/pack';
import type { Choices } from '../../policy/standards';
import { grouped } from '../../quantity/exact';
import type { MappedColumn } from '../columns/map';
import { FINDINGS } from '../findings';
import { baseRules, settleBase } from './base';
import type { HasBase } from './base';
import type { CellRead, CellReader, FactCells } from './figure-cells';
import { EMPTY_CELL, readFigures } from './figure-cells';
import { readRates } from './growth-cells';
import type { RateCells } from './growth-cells';
import type { KnownCell } from './known-cell';
import { keyName, keyOf } from './names';
import type { FactKey } from './names';
import { keysOf, quarterReader, sourceOf } from './quarter';
import type { QuarterKeys, QuarterRead, QuarterSource } from './quarter';

/** One metric of a list, row by row. */
export interface MetricTable {
  readonly metric: MetricId;
  readonly currentSource: QuarterSource;
  readonly baseSource: QuarterSource;
  readonly currents: readonly QuarterRead[];
  readonly baseReads: readonly QuarterRead[];
  readonly bases: readonly Base[];
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
  const ids = reader.pack.metrics.map(({ id }) => id).filter((id) => columns.some(({ fact }) => fact?.metric === id));
  const metrics = ids.map((id) => metricTable(reader, id, columns, byKey, hasBases, choices));
  return { metrics, byKey };
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
  const columnOf = (key: string): FactCells | null => byKey.get(key) ?? null;
  const currentSource = sourceOf(metric, 'figure', columnOf);
  const baseSource = sourceOf(metric, 'base', columnOf);
  const current = quarterReader(
    currentSource,
    keysOf(metric, 'figure'),
    choices.emptyPrior,
    negativeTeller(reader, currentSource, metric, 'figure'),
  );
  const base = quarterReader(
    baseSource,
    keysOf(metric, 'base'),
    choices.emptyPrior,
    negativeTeller(reader, baseSource, metric, 'base'),
  );
  const currents = rows.map((_, place) => current(place));
  const baseReads = rows.map((_, place) => base(place));

  let rates: RateCells | null = null;
  for (const suffix of SUFFIXES) {
    const fact: FactKey = { metric, suffix, aspect: 'growth' };
    const column = columns.find(({ key }) => key === keyOf(fact));
    if (!column) continue;
    const read = readRates(reader, column, fact, (place) => {
      const figures = suffix === '' ? currents[place] : columnOf(keyOf({ ...fact, aspect: 'figure' }))?.cells[place];
      const bases = suffix === '' ? baseReads[place] : columnOf(keyOf({ ...fact, aspect: 'base' }))?.cells[place];
      return pairOf(figures, bases);
    });
    byKey.set(column.key, read);
    if (suffix === '') rates = read;
  }
  const rules = baseRules(metric, absentKeys(baseSource, keysOf(metric, 'base')), pack, choices);
  const bases = rows.map((_, place) =>
    settleBase(
      baseReads[place] ?? { kind: 'empty' },
      rates?.cells[place] ?? EMPTY_CELL,
      hasBases[place]?.says ?? null,
      rules,
    ),
  );
  return { metric, currentSource, baseSource, currents, baseReads, bases, rates };
}

/** Current and base where both are known and the base is above zero. */
export function pairOf(
  current: QuarterRead | CellRead | undefined,
  base: QuarterRead | CellRead | undefined,
): { readonly current: KnownCell; readonly base: KnownCell } | null {
  return current?.kind === 'known' && base?.kind === 'known' && base.approx > 0 ? { current, base } : null;
}

function negativeTeller(
  { view, rows, pack, findings }: CellReader,
  source: QuarterSource,
  metric: MetricId,
  aspect: 'figure' | 'base',
): Parameters<typeof quarterReader>[3] {
  const keys = keysOf(metric, aspect);
  const unit = pack.metrics.find(({ id }) => id === metric)?.unit ?? '';
  const column = source.kind === 'difference' ? (source.later?.column.column ?? 0) : 0;
  return (place, difference) => {
    findings.push(
      FINDINGS['value-negative'].ofDifference(view.sheet, rows[place] ?? 0, column, {
        name: keyName(pack, keys.own),
        later: keyName(pack, keys.later),
        earlier: keyName(pack, keys.earlier),
        value: `${grouped(difference.value)}${unit}`,
      }),
    );
  };
}

/** The enterprise of a row, as rules see it. */
export function enterpriseAt(table: FactTable, place: number, industry: IndustrySaid): Enterprise {
  const facts: Record<MetricId, MetricFacts | undefined> = {};
  for (const metric of table.metrics) {
    facts[metric.metric] = {
      current: figureOf(metric.currents[place], metric),
      base: metric.bases[place] ?? MISSING_BASE,
    };
  }
  return { facts, industry };
}

const MISSING_BASE: Base = { kind: 'missing', keys: [] };
const missing = new Map<string, Figure>();

function figureOf(read: QuarterRead | undefined, { metric, currentSource }: MetricTable): Figure {
  if (read?.kind === 'known') return read;
  return missingFigure(read?.kind === 'missing' ? read.keys : absentKeys(currentSource, keysOf(metric, 'figure')));
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
