import type { IndustryClass } from '../../policy/enterprise';
import type { Pack } from '../../policy/pack';
import type { Standards } from '../../policy/standards';
import { cutter } from './cut';
import type { Cut } from './cut';
import type { Code, Store } from './decision';
import { Draft } from './draft';
import { asked, groupBit, TRUE, UNKNOWN } from '../reading/kleene';
import { Numbers } from './numbers';
import type { Row } from '../reading/row';
import type { Ask } from '../reading/settle';

/** What the conditions of a measure are on one row. */
export interface Coded {
  readonly codeOf: (ask: Ask) => Code;
  /** Of each unknown: all its cells, and the names that would mend it. */
  readonly store: Store;
  readonly names: readonly (readonly string[])[];
  /** All that the walk asks of the row, as a text: rows that share it go the same ways. */
  readonly signature: string;
}

/** One condition on one row: decided, cells of kinds, or a cut that waits for the others on its line. */
type Coding = (row: Row, draft: Draft) => Extract<Code, { kind: 'decided' | 'cells' }> | Cut;

const YES = { kind: 'decided', holds: true } as const;
const NO = { kind: 'decided', holds: false } as const;
/** A bit each. */
const MAX_CLASSES = 30;

/** Codes the conditions of one measure, row by row. */
export class Coder {
  private readonly codings: readonly Coding[];
  private readonly index: ReadonlyMap<Ask, number>;

  constructor(pack: Pack, standards: Standards, asks: readonly Ask[]) {
    const numbers = new Numbers(pack, standards);
    const groups = asks.reduce(
      (bits, ask) => (ask.kind === 'member' ? bits | groupBit(pack.groups, ask.group) : bits),
      0,
    );
    this.codings = asks.map((ask) => coding(numbers, ask, groups));
    this.index = new Map(asks.map((ask, index) => [ask, index]));
  }

  code(row: Row): Coded {
    const draft = new Draft();
    const cuts = this.codings.map((each) => each(row, draft));
    const codes = cuts.map((cut) => (cut.kind === 'cells' ? cut : draft.coded(cut)));
    const store = draft.store();
    const names = draft.names();
    return {
      codeOf: (ask) => {
        const code = codes[this.index.get(ask) ?? -1];
        if (!code) throw new Error('a condition that was not coded');
        return code;
      },
      store,
      names,
      signature: `${codes.map(written).join(';')}|${store.join()}|${names.map((each) => each.join()).join(';')}`,
    };
  }
}

function coding(numbers: Numbers, ask: Ask, groups: IndustryClass): Coding {
  const test = asked(ask, numbers.pack.groups, numbers.standards);
  const unknown = unknownCoding(numbers, ask, groups);
  return (row, draft) => {
    const truth = test(row.facts, row.sure, row.may, row.marks);
    return truth === UNKNOWN ? unknown(row, draft) : truth === TRUE ? YES : NO;
  };
}

function unknownCoding(numbers: Numbers, ask: Ask, groups: IndustryClass): Coding {
  switch (ask.kind) {
    case 'member':
      return classCoding(groupBit(numbers.pack.groups, ask.group), groups);
    case 'flag':
      return (_, draft) => ({ kind: 'cells', on: draft.kinds(`~${ask.key}`, [ask.key], 3), mask: 2 });
    case 'bound':
    case 'growth':
    case 'hasBase': {
      const cut = cutter(numbers, ask);
      return ({ facts }, draft) => {
        const found = cut(facts);
        draft.note(found);
        return found;
      };
    }
  }
}

/** The classes that a row may be, told apart by the groups that the measure asks of. */
function classCoding(bit: IndustryClass, groups: IndustryClass): Coding {
  return ({ classes, industryKey }, draft) => {
    const told = [...new Set(classes.map((each) => each & groups))];
    if (told.length > MAX_CLASSES) throw new RangeError('a measure that asks of too many groups');
    const on = draft.kinds('~industry', [industryKey], 2 ** told.length - 1);
    const mask = told.reduce((cells, each, index) => ((each & bit) !== 0 ? cells | (1 << index) : cells), 0);
    return { kind: 'cells', on, mask };
  };
}

function written(code: Code): string {
  switch (code.kind) {
    case 'decided':
      return code.holds ? '1' : '0';
    case 'cells':
      return `${String(code.on)}:${String(code.mask)}`;
    case 'open':
      return `?${code.on.join()}`;
  }
}
