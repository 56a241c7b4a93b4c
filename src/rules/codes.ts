import type { IndustryClass } from '../policy/enterprise';
import type { Pack } from '../policy/pack';
import type { Standards } from '../policy/standards';
import { axisOf } from './axis';
import type { Axis } from './axis';
import { Cutter } from './cut';
import type { Cut } from './cut';
import type { Code, Store } from './decision';
import type { Fraction } from './fraction';
import type { Row } from './row';
import { asked, groupBit, TRUE, UNKNOWN } from './kleene';
import type { Test } from './kleene';
import type { Ask, Settled, SettledQuantity } from './settle';
import type { Unknown } from './unknown';

/** What the conditions of a measure are on one row. */
export interface Coded {
  readonly codes: ReadonlyMap<Ask, Code>;
  /** Of each unknown: all its cells, the names that would mend it, and which number it is (null: industry, a flag). */
  readonly store: Store;
  readonly names: readonly (readonly string[])[];
  readonly numbers: readonly (Unknown | null)[];
  /** All that the walk asks of the row, as a text: rows that share it go the same ways. */
  readonly signature: string;
}

/** The code of each condition on the row. */
export function codeIn({ codes }: Coded): (ask: Ask) => Code {
  return (ask) => {
    const code = codes.get(ask);
    if (!code) throw new Error('a condition that was not coded');
    return code;
  };
}

/** Each condition of a measure once, in order. */
export function asksOf(parts: readonly Settled[], awards: readonly SettledQuantity[] = []): readonly Ask[] {
  const found = new Set<Ask>();
  const visit = (part: Settled): void => {
    switch (part.kind) {
      case 'ask':
        found.add(part.ask);
        break;
      case 'all':
      case 'any':
        part.of.forEach(visit);
        break;
      case 'not':
        visit(part.of);
        break;
      case 'branch':
        part.cases.forEach(({ when, then }) => {
          visit(when);
          visit(then);
        });
        visit(part.otherwise);
        break;
    }
  };
  const visitQuantity = (part: SettledQuantity): void => {
    if (part.kind === 'plain') return;
    part.cases.forEach(({ when, then }) => {
      visit(when);
      visitQuantity(then);
    });
    visitQuantity(part.otherwise);
  };
  parts.forEach(visit);
  awards.forEach(visitQuantity);
  return [...found];
}

/** The classes told apart by the groups that are asked of: a bit a class in the order of `classes`. */
const MAX_CLASSES = 30;

/** Codes the conditions of one measure, row by row. */
export class Coder {
  private readonly asks: readonly { readonly ask: Ask; readonly test: Test }[];
  private readonly cutter: Cutter;
  private readonly groups: IndustryClass;

  constructor(
    private readonly pack: Pack,
    standards: Standards,
    asks: readonly Ask[],
  ) {
    this.asks = asks.map((ask) => ({ ask, test: asked(ask, pack.groups, standards) }));
    this.cutter = new Cutter(pack, standards);
    this.groups = asks.reduce(
      (bits, ask) => (ask.kind === 'member' ? bits | groupBit(pack.groups, ask.group) : bits),
      0,
    );
  }

  code(row: Row): Coded {
    const draft = new Draft();
    const cuts: (Cut | Code)[] = this.asks.map(({ ask, test }) => {
      const truth = test(row.facts, row.sure, row.may);
      if (truth !== UNKNOWN) return { kind: 'decided', holds: truth === TRUE };
      if (ask.kind === 'member') return this.classCode(row, groupBit(this.pack.groups, ask.group), draft);
      if (ask.kind === 'flag') return flagCode(row, ask.key, draft);
      const cut = this.cutter.cut(ask, row.facts);
      draft.note(cut);
      return cut;
    });
    const axes = draft.axes();
    const codes = new Map<Ask, Code>();
    const parts: string[] = [];
    this.asks.forEach(({ ask }, index) => {
      const cut = cuts[index];
      if (!cut) return;
      const code = draft.coded(cut, axes);
      codes.set(ask, code);
      parts.push(written(code));
    });
    const store = draft.store(axes);
    const names = draft.names();
    const signature = `${parts.join(';')}|${store.join()}|${names.map((each) => each.join()).join(';')}`;
    return { codes, store, names, numbers: draft.numbers(), signature };
  }

  private classCode(row: Row, bit: IndustryClass, draft: Draft): Code {
    const classes = [...new Set(row.classes.map((each) => each & this.groups))];
    if (classes.length > MAX_CLASSES) throw new RangeError('a measure that asks of too many groups');
    const on = draft.cells('~industry', [row.industryKey], 2 ** classes.length - 1);
    const mask = classes.reduce((cells, each, index) => ((each & bit) !== 0 ? cells | (1 << index) : cells), 0);
    return { kind: 'cells', on, mask };
  }
}

function flagCode(row: Row, key: string, draft: Draft): Code {
  const said = row.flags.get(key);
  if (said !== undefined) return { kind: 'decided', holds: said };
  return { kind: 'cells', on: draft.cells(`~${key}`, [key], 3), mask: 2 };
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

interface Entry {
  readonly names: readonly string[];
  readonly unknown: Unknown | null;
  readonly roots: Fraction[];
  readonly cells: number;
}

/** The unknowns of one row, in the order in which its conditions speak of them. */
class Draft {
  private readonly entries: Entry[] = [];
  private readonly index = new Map<string, number>();

  cells(key: string, names: readonly string[], cells: number): number {
    return this.enter(key, { names, unknown: null, roots: [], cells });
  }

  note(cut: Cut): void {
    if (cut.kind === 'open') cut.on.forEach((unknown) => this.number(unknown));
    if (cut.kind === 'root') this.entries[this.number(cut.on)]?.roots.push(cut.root);
  }

  axes(): readonly (Axis | null)[] {
    return this.entries.map(({ unknown, roots }) => unknown && axisOf(unknown, roots));
  }

  coded(cut: Cut | Code, axes: readonly (Axis | null)[]): Code {
    switch (cut.kind) {
      case 'decided':
      case 'cells':
        return cut;
      case 'open':
        return { kind: 'open', on: cut.on.map((each) => (typeof each === 'number' ? each : this.number(each))) };
      case 'root': {
        const on = this.number(cut.on);
        const mask = axes[on]?.cells(cut.order, cut.root) ?? null;
        return mask === null ? { kind: 'open', on: [on] } : { kind: 'cells', on, mask };
      }
    }
  }

  store(axes: readonly (Axis | null)[]): Store {
    return this.entries.map(({ cells }, index) => axes[index]?.all ?? cells);
  }

  names(): readonly (readonly string[])[] {
    return this.entries.map(({ names }) => names);
  }

  numbers(): readonly (Unknown | null)[] {
    return this.entries.map(({ unknown }) => unknown);
  }

  private number(unknown: Unknown): number {
    return this.enter(unknown.key, { names: unknown.names, unknown, roots: [], cells: 0 });
  }

  private enter(key: string, entry: Entry): number {
    const known = this.index.get(key);
    if (known !== undefined) return known;
    this.index.set(key, this.entries.length);
    return this.entries.push(entry) - 1;
  }
}
