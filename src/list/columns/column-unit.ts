import type { Message } from '../../messages/message';
import type { Pack } from '../../policy/pack';
import { ONE } from '../../quantity/exact';
import { PERCENT, unitNamed, unitOf } from '../../quantity/unit';
import type { Unit } from '../../quantity/unit';
import type { FactKey } from '../facts/names';
import { unitInLines } from '../header/above';
import { columnWords } from './column-words';
import type { ListContext } from './context';
import type { MappedColumn } from './mapped-column';
import { dimensionOf } from './sense';

const { message } = columnWords;

/** Rates as shares (0.1 is 10 %), where the user says so of a column. */
export const SHARE: Unit = { ...PERCENT, id: 'share', factor: ONE, names: ['share'] };

export interface UnitRead {
  readonly unit: Unit | null;
  readonly by: MappedColumn['unitBy'];
  readonly reason: Message | null;
  /** The heading's unit measures something else. */
  readonly clash?: Unit;
}

/** The unit of a column: its heading's, the line's above, the title's, else the metric's own as a guess. */
export function unitRead(fact: FactKey, own: Unit | null, { above }: ListContext, pack: Pack): UnitRead {
  const dimension = fact.aspect === 'growth' ? 'share' : dimensionOf(fact.metric, pack);
  if (dimension === null) return { unit: null, by: 'guess', reason: null };
  if (own && own.dimension !== dimension) return { unit: null, by: 'guess', reason: null, clash: own };
  if (own) return { unit: own, by: 'written', reason: message('list.column.unit-header', { unit: own.id }) };
  const line = unitInLines(above.lines, dimension);
  if (line) {
    const reason = message('list.column.unit-line', { unit: line.unit.id, text: line.text });
    return { unit: line.unit, by: 'written', reason };
  }
  // The cells tell whether a rate is a share or counts in points.
  if (fact.aspect === 'growth') return { unit: null, by: 'guess', reason: null };
  const inTitle = above.title === null ? null : unitOf(above.title, dimension);
  if (inTitle) return { unit: inTitle, by: 'written', reason: message('list.column.unit-title', { unit: inTitle.id }) };
  const packUnit = pack.metrics.find(({ id }) => id === fact.metric)?.unit ?? '万元';
  const guess = unitNamed(packUnit);
  return { unit: guess, by: 'guess', reason: message('list.column.unit-guess', { unit: packUnit }) };
}
