import type { MeasureRef, Scope } from '../../policy/allocation';
import type { Belonging, Candidate } from './candidate';
import { isAbout } from './candidate';
import type { Before, Contestant } from './contest';
import { Contest } from './contest';
import { plusOrNone } from './range';
import type { State } from './standing';

/** Rows of a step by what they are taken together by. */
export interface Divided {
  /** By place, industry, group or enterprise; under `''` where all are taken together. */
  readonly known: ReadonlyMap<string, readonly number[]>;
  /** Rows that may belong to any, with the key that would say. */
  readonly unknown: readonly { readonly index: number; readonly key: string }[];
}

/** A place that no row is known to be of: where one of unknown place may be alone. */
export const ELSEWHERE = '\u0000elsewhere';

/** The rows that a step is about and that are not out, divided. Those that belong to no group are in none. */
export function divided(
  candidates: readonly Candidate[],
  { standings }: State,
  measures: readonly MeasureRef[] | null,
  scope: Scope,
): Divided {
  const known = new Map<string, number[]>();
  const unknown: { index: number; key: string }[] = [];
  const into = (name: string, index: number): void => {
    const before = known.get(name);
    if (before) before.push(index);
    else known.set(name, [index]);
  };
  candidates.forEach((candidate, index) => {
    if (standings[index]?.presence === 'out' || !isAbout(measures, candidate)) return;
    const belonging = belongingOf(candidate, scope);
    switch (belonging.kind) {
      case 'known':
        into(belonging.name, index);
        return;
      case 'unknown':
        unknown.push({ index, key: belonging.key });
        return;
      case 'none':
        return;
    }
  });
  return { known, unknown };
}

function belongingOf({ enterprise, belongs }: Candidate, scope: Scope): Belonging {
  switch (scope) {
    case 'all':
      return { kind: 'known', name: '' };
    case 'enterprise':
      return { kind: 'known', name: enterprise };
    case 'city':
    case 'county':
    case 'industry':
    case 'group':
      return belongs[scope];
  }
}

/** The contests of a step, a place each, with the rows of unknown place in all of them. */
export class Fields {
  private readonly contests = new Map<string, Contest>();
  private readonly anywhere: Contest;
  /** The places that a row of unknown place may be of. */
  readonly places: readonly string[];

  constructor(
    private readonly division: Divided,
    private readonly contestant: (index: number) => Contestant | null,
    further: Iterable<string> = [],
  ) {
    const among = (rows: readonly number[]): readonly Contestant[] => rows.flatMap((index) => contestant(index) ?? []);
    for (const [name, rows] of division.known) this.contests.set(name, new Contest(among(rows)));
    const unknown = among(division.unknown.map(({ index }) => index));
    this.anywhere = new Contest(unknown.map((each) => ({ ...each, sure: false })));
    this.places = [...new Set([...division.known.keys(), ...further, ELSEWHERE])];
  }

  /** Every row, with the places that it may be of, and the key that would say which. */
  *rows(): Generator<{ readonly row: Contestant; readonly places: readonly string[]; readonly key: string | null }> {
    for (const [name, rows] of this.division.known) {
      for (const index of rows) {
        const row = this.contestant(index);
        if (row) yield { row, places: [name], key: null };
      }
    }
    for (const { index, key } of this.division.unknown) {
      const row = this.contestant(index);
      if (row) yield { row, places: this.places, key };
    }
  }

  mayStandBefore(place: string, row: Contestant, level: boolean): Before {
    const here = this.contests.get(place)?.mayStandBefore(row, level);
    const others = this.anywhere.mayStandBefore(row, level);
    if (!here) return others;
    return { count: here.count + others.count, sum: plusOrNone(here.sum, others.sum) };
  }

  surelyBefore(place: string, row: Contestant, level: boolean): Before | null {
    return this.contests.get(place)?.surelyBefore(row, level) ?? null;
  }

  undecided(place: string, row: Contestant, most: number, awards = false): readonly number[] {
    const here = this.contests.get(place)?.undecided(row, most, awards) ?? [];
    return [...here, ...this.anywhere.undecided(row, most - here.length, awards)];
  }
}
