import type { Enterprise } from '../../../src/policy/enterprise';
import type { Pack } from '../../../src/policy/pack';
import type { Eligibility } from '../../../src/policy/measure';
import type { Span } from '../../../src/policy/terms';
import type { Standards } from '../../../src/policy/standards';
import { plain } from '../../../src/quantity/exact';
import { ruling } from './evaluate';
import type { Ruling, World } from './evaluate';
import { compare, ratio, rational } from './rational';
import type { Rational } from './rational';

/** One thing that is not known: what would mend it, and the ways it can be. */
export interface Open {
  readonly names: readonly string[];
  readonly choices: readonly ((world: Draft) => void)[];
}

export interface Draft {
  readonly numbers: Map<string, Rational>;
  readonly rates: Map<string, Rational>;
  class: number;
  readonly flags: Map<string, boolean>;
}

/**
 * Half steps from -3 to 9, then a point between, on and above 16, the highest root of the random measures (growth by 300 %
 * on a base of 4): their roots are whole, so each cell has a point.
 */
const GRID: readonly Rational[] = [-40, ...Array.from({ length: 25 }, (_, index) => (index - 6) / 2), 12, 16, 40].map(
  (value) => ratio(Math.round(value * 2), 2),
);

function from(least: number, open = false): readonly Rational[] {
  return GRID.filter((value) => compare(value, ratio(least)) > (open ? 0 : -1));
}

/** The values that an unknown number is tried with; `above` zero alone for a base of which a rate is reported. */
export type Grid = (key: string, span: Span, above: boolean) => readonly Rational[];

const halfSteps: Grid = (_, span, above) => (span === 'any' && !above ? GRID : from(0, above));

/** What is not known of a row, and the known rest. `classes`: what an industry not said may be. */
export function opens(
  pack: Pack,
  enterprise: Enterprise,
  standards: Standards,
  flags: readonly string[],
  classes: readonly number[],
  grid: Grid = halfSteps,
): { readonly known: Draft; readonly open: readonly Open[] } {
  const known: Draft = { numbers: new Map(), rates: new Map(), class: 0, flags: new Map() };
  const open: Open[] = [];
  const number = (key: string, names: readonly string[], values: readonly Rational[]): void => {
    open.push({ names, choices: values.map((value) => (world) => world.numbers.set(key, value)) });
  };
  for (const { id, span } of pack.metrics) {
    const { current, base } = enterprise.facts[id] ?? {};
    if (current?.kind === 'known') known.numbers.set(id, rational(plain(current.value)));
    else number(id, current?.keys ?? [id], grid(id, span, false));
    if (base?.kind === 'figure') known.numbers.set(`${id}.base`, rational(plain(base.value)));
    else if (base?.kind === 'none') known.numbers.set(`${id}.base`, ratio(0));
    else if (base?.kind === 'rate') {
      known.rates.set(id, rational(plain(base.rate)));
      number(`${id}.base`, base.keys, grid(`${id}.base`, span, true));
    } else number(`${id}.base`, base?.keys ?? [`${id}.base`, `${id}.growth`], grid(`${id}.base`, span, false));
  }
  for (const { id, span } of pack.parameters) {
    const value = standards.parameters.get(id);
    if (value?.kind === 'value') known.numbers.set(id, rational(plain(value.value)));
    else number(id, [id], grid(id, span, false));
  }
  const { industry } = enterprise;
  if (industry.kind === 'known') known.class = industry.class;
  else {
    const said = industry.kind === 'open' ? industry.classes : classes;
    const names = [industry.kind === 'open' ? industry.key : 'industry'];
    open.push({ names, choices: said.map((each) => (world) => (world.class = each)) });
  }
  for (const key of flags) {
    open.push({ names: [key], choices: [true, false].map((said) => (world) => world.flags.set(key, said)) });
  }
  return { known, open };
}

/** Calls back with every way that what is open can be, and the number of the choice of each. */
export function everyWorld(
  { known, open }: ReturnType<typeof opens>,
  at: (world: Draft, choice: readonly number[]) => void,
): void {
  const world: Draft = {
    numbers: new Map(known.numbers),
    rates: known.rates,
    class: known.class,
    flags: new Map(known.flags),
  };
  const choice: number[] = open.map(() => 0);
  const next = (index: number): void => {
    const each = open[index];
    if (!each) {
      at(world, choice);
      return;
    }
    each.choices.forEach((choose, number) => {
      choose(world);
      choice[index] = number;
      next(index + 1);
    });
  };
  next(0);
}

export interface Judged {
  readonly rulings: ReadonlySet<Ruling>;
  readonly names: ReadonlySet<string>;
}

/**
 * The verdict by definition: every completion is judged, and a name counts iff two completions that differ in what it
 * would mend alone differ in their ruling.
 */
export function bruteJudge(
  pack: Pack,
  eligibility: Eligibility,
  standards: Standards,
  enterprise: Enterprise,
  flags: readonly string[],
  classes: readonly number[],
  grid?: Grid,
): Judged {
  const row = opens(pack, enterprise, standards, flags, classes, grid);
  const candidates = [...new Set(row.open.flatMap(({ names }) => names))];
  const rulings = new Set<Ruling>();
  const seen = candidates.map(() => new Map<string, Ruling>());
  const names = new Set<string>();
  const taken = enterprise.industry.kind === 'unsaid';
  everyWorld(row, (draft, choice) => {
    const world: World = { ...draft, rounding: standards.choices.growthRounding, pack };
    const ruled = ruling(eligibility, world, taken);
    rulings.add(ruled);
    candidates.forEach((name, index) => {
      if (names.has(name)) return;
      const rest = choice.filter((_, each) => !row.open[each]!.names.includes(name)).join();
      const before = seen[index]!.get(rest);
      if (before === undefined) seen[index]!.set(rest, ruled);
      else if (before !== ruled) names.add(name);
    });
  });
  return { rulings, names };
}
