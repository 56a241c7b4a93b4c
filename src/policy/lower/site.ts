import { exact } from '../../quantity/exact';
import type { Condition, Mark, Quantity, Words } from '../algebra';
import { fault, under, type Fault } from '../fault';
import { shapeOf } from '../shapes';
import type { LoweredBy, RawRule, Role, Site } from '../shapes/shape';
import type { Use } from './draft';

/** What is noted while a pack is lowered. */
export interface Notes {
  readonly uses: Use[];
  readonly origins: Map<Condition | Quantity, string>;
  readonly faults: Fault[];
}

/** The measure that a rule belongs to. */
export interface Ground {
  readonly measure: number;
  readonly text: string;
}

/** Where the words stand in the text; an empty stretch where they do not: a check says so. */
export function findWords(text: string, words: string): Words {
  const start = text.indexOf(words);
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + words.length };
}

/** Lowers the rule that stands at `pointer`. */
export function lowerRule<R extends Role>(
  rule: RawRule,
  role: R,
  pointer: string,
  ground: Ground,
  notes: Notes,
): LoweredBy[R] {
  return shapeOf(rule.shape, role).lower(rule, siteAt(pointer, ground, notes, null));
}

/** A number that gives way to a parameter: see `relaxed`. */
interface Loosening {
  readonly parameter: string;
  readonly at: string;
  readonly mark: Mark;
}

function siteAt(pointer: string, ground: Ground, notes: Notes, loosening: Loosening | null): Site {
  const note = (each: Use) => {
    if (!loosening) notes.uses.push(each);
  };
  const named = (kind: 'metric' | 'group' | 'industry') => (id: string) => {
    note({ kind, at: under(pointer, kind), id });
    return id;
  };
  const quoted = (said: string, at: string): Words => {
    note({ kind: 'words', at: under(at, 'words'), words: said, measure: ground.measure });
    return findWords(ground.text, said);
  };
  const nested = (raw: RawRule, field: string, loosened: Loosening | null): Condition => {
    const at = `${pointer}/${field}`;
    const lowered = shapeOf(raw.shape, 'condition').lower(raw, siteAt(at, ground, notes, loosened));
    notes.origins.set(lowered, at);
    return lowered;
  };
  return {
    mark: ({ words, reading = false }, { label, field } = {}) => ({
      words: quoted(words, field === undefined ? pointer : `${pointer}/${field}`),
      ...(reading ? { reading } : {}),
      ...(label === undefined ? {} : { label }),
    }),
    words: (words) => findWords(ground.text, words),
    metric: named('metric'),
    group: named('group'),
    industry: named('industry'),
    number: (stated, wanted, mark) => {
      const at = `${pointer}/${stated.field}`;
      const value = exact(stated.value);
      if (!loosening) {
        notes.uses.push({ kind: 'number', at, value, unit: stated.unit, wanted, words: stated.words });
        return { kind: 'const', value, mark };
      }
      const { parameter: id, mark: loose } = loosening;
      const { measure } = ground;
      notes.uses.push({ kind: 'parameter', at: loosening.at, id, measure, wanted, cap: false, plain: value });
      return { kind: 'param', id, mark: loose };
    },
    parameter: (id, field, wanted, mark) => {
      const at = `${pointer}/${field}`;
      const { measure } = ground;
      notes.uses.push({ kind: 'parameter', at, id, measure, wanted, cap: field === 'cap', plain: null });
      return { kind: 'param', id, mark };
    },
    condition: (raw, field) => nested(raw, field, loosening),
    loosened: (raw, field, parameter, mark) => nested(raw, field, { parameter, at: under(pointer, 'parameter'), mark }),
    fault: (field, message) => notes.faults.push(fault(`${pointer}/${field}`, message)),
  };
}
