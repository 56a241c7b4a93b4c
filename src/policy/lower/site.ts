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
  const named =
    (kind: 'metric' | 'group' | 'industry' | 'roster') =>
    (id: string, field: string = kind) => {
      note({ kind, at: `${pointer}/${field}`, id });
      return id;
    };
  const quoted = (said: string, at: string): Words => {
    note({ kind: 'words', at: under(at, 'words'), words: said, measure: ground.measure });
    return findWords(ground.text, said);
  };
  const inside = <R extends Role>(role: R, raw: RawRule, field: string, loosened: Loosening | null): LoweredBy[R] =>
    shapeOf(raw.shape, role).lower(raw, siteAt(`${pointer}/${field}`, ground, notes, loosened));
  const nested = (raw: RawRule, field: string, loosened: Loosening | null): Condition => {
    const lowered = inside('condition', raw, field, loosened);
    notes.origins.set(lowered, `${pointer}/${field}`);
    return lowered;
  };
  return {
    mark: ({ words, reading = false }, { label, field, phrase } = {}) => ({
      words: quoted(words, field === undefined ? pointer : `${pointer}/${field}`),
      ...(reading ? { reading } : {}),
      ...(label === undefined ? {} : { label }),
      ...(phrase === undefined ? {} : { phrase }),
    }),
    words: (words) => findWords(ground.text, words),
    metric: named('metric'),
    group: named('group'),
    industry: named('industry'),
    roster: named('roster'),
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
    parameter: (id, field, wanted, mark, cap = false) => {
      const at = `${pointer}/${field}`;
      const { measure } = ground;
      notes.uses.push({ kind: 'parameter', at, id, measure, wanted, cap, plain: null });
      return { kind: 'param', id, mark };
    },
    condition: (raw, field) => nested(raw, field, loosening),
    award: (raw, field) => {
      const lowered = inside('award', raw, field, loosening);
      notes.origins.set(lowered.award, `${pointer}/${field}`);
      return lowered;
    },
    measured: (raw, field) => inside('measured', raw, field, loosening),
    loosened: (raw, field, parameter, mark) => nested(raw, field, { parameter, at: under(pointer, 'parameter'), mark }),
    covers: (groups) => {
      note({ kind: 'cover', at: pointer, groups, measure: ground.measure });
    },
    fault: (field, message) => notes.faults.push(fault(`${pointer}/${field}`, message)),
  };
}
