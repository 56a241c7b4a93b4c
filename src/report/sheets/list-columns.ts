import type { ColumnReading, FactSource, ListReading, ListRow } from '../../list/reading';
import { keyName } from '../../policy/key-names';
import type { Pack } from '../../policy/pack';
import { readNumber } from '../../quantity/number-text';
import type { CellContent } from '../../workbook/cell';
import { EMPTY } from '../../workbook/cell';
import { amountCell } from '../result-columns';
import { textCell } from './sheet-cells';

/** What a list says of who an enterprise is, in the order in which people write it. */
const WHO = [
  { key: 'name', width: 32, of: (row: ListRow) => row.name },
  { key: 'creditCode', width: 21, of: (row: ListRow) => row.creditCode },
  { key: 'city', width: 10, of: (row: ListRow) => row.city },
  { key: 'county', width: 14, of: (row: ListRow) => row.county },
  { key: 'industry', width: 22, of: (row: ListRow) => row.industry },
] as const;

export interface ListColumn {
  readonly heading: string;
  readonly width: number;
  readonly cell: (row: ListRow, sources: ReadonlyMap<string, FactSource>) => CellContent;
}

/** The columns of a list that say who an enterprise is. */
export function whoColumns(pack: Pack, list: ListReading): readonly ListColumn[] {
  const keys = new Set(list.columns.map(({ key }) => key));
  return WHO.filter(({ key }) => keys.has(key) || (key === 'industry' && keys.has('industryCode'))).map(
    ({ key, width, of }) => ({
      heading: keyName(pack, key)['zh-CN'],
      width,
      cell: (row) => textCell(of(row)),
    }),
  );
}

/** The columns of figures as the list has them, in the metric's unit. */
export function factColumns(pack: Pack, list: ListReading): readonly ListColumn[] {
  return list.columns
    .filter(({ key }) => isFact(pack, key))
    .map((column) => ({
      heading: factHeading(pack, column.key),
      width: 16,
      cell: (_, sources) => factCell(column, sources.get(column.key)),
    }));
}

/** What a row's cells hold, by the fact's key. */
export function sourcesOf(list: ListReading, row: ListRow): ReadonlyMap<string, FactSource> {
  return new Map(list.sources(row).map((source) => [source.key, source]));
}

function isFact(pack: Pack, key: string): boolean {
  return pack.metrics.some(({ id }) => key === id || key.startsWith(`${id}.`));
}

/** 二季度产值（万元）; a rate has no unit in its heading. */
export function factHeading(pack: Pack, key: string): string {
  const name = keyName(pack, key)['zh-CN'];
  if (key.endsWith('.growth')) return name;
  return `${name}（${pack.metrics.find(({ id }) => key === id || key.startsWith(`${id}.`))?.unit ?? ''}）`;
}

/** A figure in the metric's unit; what was not taken stands there as the list has it, a bare number with its own unit. */
function factCell({ key, unit }: ColumnReading, source: FactSource | undefined): CellContent {
  if (!source) return { value: EMPTY };
  if (source.value === null) {
    const read = readNumber(source.shown);
    return textCell(read.kind === 'number' && read.unit === null ? `${source.shown}${unit ?? ''}` : source.shown);
  }
  const cell = amountCell(source.value);
  return key.endsWith('.growth') ? { ...cell, role: 'share' } : cell;
}
