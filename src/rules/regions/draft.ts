import { axisOf } from './axis';
import type { Axis } from './axis';
import type { Cut } from './cut';
import type { Code, Store } from './decision';
import type { Fraction } from './fraction';
import type { Unknown } from './unknown';

interface Entry {
  readonly key: string;
  readonly names: readonly string[];
  /** Null for an industry or a flag, whose cells are given. */
  readonly unknown: Unknown | null;
  readonly roots: Fraction[];
  readonly cells: number;
  axis: Axis | null;
}

/** The unknowns of one row, in the order in which its conditions speak of them, and where these cut their lines. */
export class Draft {
  private readonly entries: Entry[] = [];

  /** An unknown of a few kinds, a bit each; its number. */
  kinds(key: string, names: readonly string[], cells: number): number {
    return this.enter({ key, names, unknown: null, roots: [], cells, axis: null });
  }

  note(cut: Cut): void {
    switch (cut.kind) {
      case 'decided':
        break;
      case 'open':
        for (const unknown of cut.on) this.number(unknown);
        break;
      case 'root':
        this.entries[this.number(cut.on)]?.roots.push(cut.root);
        break;
    }
  }

  /** Once every cut is noted. */
  coded(cut: Cut): Code {
    switch (cut.kind) {
      case 'decided':
        return cut;
      case 'open':
        return { kind: 'open', on: cut.on.map((unknown) => this.number(unknown)) };
      case 'root': {
        const on = this.number(cut.on);
        const entry = this.entries[on];
        const mask = entry ? this.axis(entry).cells(cut.order, cut.root) : null;
        return mask === null ? { kind: 'open', on: [on] } : { kind: 'cells', on, mask };
      }
    }
  }

  store(): Store {
    return this.entries.map((entry) => (entry.unknown ? this.axis(entry).all : entry.cells));
  }

  names(): readonly (readonly string[])[] {
    return this.entries.map(({ names }) => names);
  }

  private axis(entry: Entry): Axis {
    if (!entry.unknown) throw new Error(`${entry.key} has no line`);
    return (entry.axis ??= axisOf(entry.unknown, entry.roots));
  }

  private number(unknown: Unknown): number {
    return this.enter({ key: unknown.key, names: unknown.names, unknown, roots: [], cells: 0, axis: null });
  }

  private enter(entry: Entry): number {
    const known = this.entries.findIndex(({ key }) => key === entry.key);
    return known >= 0 ? known : this.entries.push(entry) - 1;
  }
}
