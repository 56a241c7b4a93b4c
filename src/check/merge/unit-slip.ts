import type { Message } from '../../messages/message';
import { keyName } from '../../policy/key-names';
import type { Pack } from '../../policy/pack';
import type { MetricId } from '../../policy/terms';
import { approximate } from '../../quantity/approximate';
import { grouped } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { comparableName } from '../same-enterprise';
import type { MergedRow } from './repeated';
import { mergeWords } from './words';

/** A file or county whose figures are about ten (or 100, 1,000 …) times the others', or as small a part of them. */
export interface UnitSlip {
  readonly metric: MetricId;
  readonly group: string;
  readonly kind: 'file' | 'county';
  readonly rows: readonly MergedRow[];
  /** The middle figure of the group, and the middle one of all groups' middle figures, in the metric's unit. */
  readonly median: Exact;
  readonly others: Exact;
  /** The power of ten that it is off by. */
  readonly power: number;
  readonly message: Message;
}

/** Fewer figures than this say nothing of a group. */
const ENOUGH = 3;
/** How far from a power of ten, as a power of ten itself: 5 to 20 times is about ten times. */
const NEAR = 0.3;

interface Group {
  readonly name: string;
  readonly kind: 'file' | 'county';
  readonly rows: readonly MergedRow[];
  readonly middle: Exact;
}

/** What is asked about a unit, for each metric of money that measures decide on. It decides nothing and changes nothing. */
export function unitSlips(pack: Pack, rows: readonly MergedRow[]): readonly UnitSlip[] {
  const deciding = new Set(pack.measures.flatMap(({ eligibility }) => eligibility?.metrics ?? []));
  return pack.metrics
    .filter(({ id, unit }) => deciding.has(id) && unit === '万元')
    .flatMap(({ id }) => {
      const files = groupsOf(rows, id, 'file', ({ from }) => from.file);
      const counties = groupsOf(rows, id, 'county', countyOf).filter(
        (county) => !files.some((file) => isSameRows(file.rows, county.rows)),
      );
      return [...slipsAmong(pack, id, files), ...slipsAmong(pack, id, counties)];
    });
}

/** City and county of a row as one name; null where it has no county. */
export function countyOf({ judged: { row } }: MergedRow): string | null {
  return row.county === null ? null : `${row.city ?? ''}${row.county}`;
}

function groupsOf(
  rows: readonly MergedRow[],
  metric: MetricId,
  kind: Group['kind'],
  nameOf: (row: MergedRow) => string | null,
): readonly Group[] {
  const groups = new Map<string, { name: string; rows: MergedRow[] }>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name === null) continue;
    const key = comparableName(name);
    const group = groups.get(key) ?? { name, rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group) => {
    const figures = group.rows.flatMap((row) => figureOf(row, metric) ?? []);
    const middle = middleOf(figures);
    return middle && figures.length >= ENOUGH ? [{ ...group, kind, middle }] : [];
  });
}

function isSameRows(a: readonly MergedRow[], b: readonly MergedRow[]): boolean {
  return a.length === b.length && a.every((row, index) => row === b[index]);
}

/** A figure above zero, as the rules see it. */
function figureOf({ judged }: MergedRow, metric: MetricId): Exact | null {
  const current = judged.row.enterprise.facts[metric]?.current;
  return current?.kind === 'known' && current.value.greaterThan(0) ? current.value : null;
}

/** The middle one; of an even number the lower of the two: a figure that stands in a list. */
function middleOf(figures: readonly Exact[]): Exact | null {
  const sorted = [...figures].sort((a, b) => a.comparedTo(b));
  return sorted[(sorted.length - 1) >> 1] ?? null;
}

/** Each group against the middle one of all: a slip among few groups does not make the others look wrong. */
function slipsAmong(pack: Pack, metric: MetricId, groups: readonly Group[]): readonly UnitSlip[] {
  const usual = middleOf(groups.map(({ middle }) => middle));
  if (!usual) return [];
  return groups.flatMap((group) => {
    const apart = Math.log10(approximate(group.middle)) - Math.log10(approximate(usual));
    const power = Math.round(apart);
    return power === 0 || Math.abs(apart - power) > NEAR ? [] : [slipOf(pack, metric, group, usual, power)];
  });
}

function slipOf(pack: Pack, metric: MetricId, group: Group, others: Exact, power: number): UnitSlip {
  const { name, kind, rows, middle } = group;
  const message = mergeWords.message(power > 0 ? 'merge.larger' : 'merge.smaller', {
    group:
      kind === 'file'
        ? mergeWords.message('merge.file', { file: name })
        : mergeWords.message('merge.county', { county: name }),
    key: keyName(pack, metric),
    median: grouped(middle),
    others: grouped(others),
    unit: pack.metrics.find(({ id }) => id === metric)?.unit ?? '',
    rows: rows.length,
    times: String(10 ** Math.abs(power)),
  });
  return { metric, group: name, kind, rows, median: middle, others, power, message };
}
