import type { ListReading, NoList } from '../list/reading';
import type { Choices, ParameterValue, Standards } from '../policy/standards';
import { judgeRow, judgesOf } from './run';
import type { CheckOutcome } from './run';
import { classOf } from './summary';

const OPEN: ParameterValue = { kind: 'open' };

/** Every other value that a choice could have. */
const ALTERNATIVES: readonly (readonly [string, readonly Partial<Choices>[]])[] = [
  ['empty-base', [{ emptyBase: 'missing' }, { emptyBase: 'none' }]],
  ['zero-base', [{ zeroBase: 'none' }, { zeroBase: 'missing' }]],
  ['empty-prior', [{ emptyPrior: 'missing' }, { emptyPrior: 'zero' }]],
  ['growth-rounding', [{ growthRounding: 'none' }, { growthRounding: 1 }, { growthRounding: 2 }]],
];

/**
 * How many rows hang on each parameter (verdict or award waits for it, or would if it were open) and on each choice
 * (another value gives another verdict), by id.
 */
export function dependentsOf(
  done: CheckOutcome,
  readWith: (standards: Standards) => ListReading | NoList,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of done.pack.parameters) counts.set(id, rowsWaitingFor(done, id));
  for (const [id, values] of ALTERNATIVES) counts.set(id, rowsChangedBy(done, values, readWith));
  counts.set('industry', done.rows.filter(({ row }) => row.industry === null).length);
  return counts;
}

function rowsWaitingFor(done: CheckOutcome, id: string): number {
  const isOpen = done.standards.parameters.get(id)?.kind === 'open';
  const standards = isOpen
    ? done.standards
    : { ...done.standards, parameters: new Map(done.standards.parameters).set(id, OPEN) };
  const judges = isOpen ? null : judgesOf(done.pack, done.measures, standards);
  return done.rows.filter((judged) => {
    const { verdicts } = judges ? judgeRow(judged.row, judges) : judged;
    return verdicts.some(
      (verdict) =>
        (verdict.kind === 'undetermined' && verdict.missing.includes(id)) ||
        (verdict.kind === 'eligible' && verdict.award.kind === 'unknown' && verdict.award.missing.includes(id)),
    );
  }).length;
}

function rowsChangedBy(
  done: CheckOutcome,
  values: readonly Partial<Choices>[],
  readWith: (standards: Standards) => ListReading | NoList,
): number {
  const changed = new Set<number>();
  for (const value of values) {
    const choices = { ...done.standards.choices, ...value };
    if (same(choices, done.standards.choices)) continue;
    const standards = { ...done.standards, choices };
    const list = readWith(standards);
    if (list.kind === 'no-list') continue;
    const judges = judgesOf(done.pack, done.measures, standards);
    list.rows.forEach((row, place) => {
      const now = judgeRow(row, judges).verdicts.map(classOf).join();
      if (now !== done.rows[place]?.verdicts.map(classOf).join()) changed.add(row.row);
    });
  }
  return changed.size;
}

function same(a: Choices, b: Choices): boolean {
  return (Object.keys(a) as (keyof Choices)[]).every((key) => a[key] === b[key]);
}
