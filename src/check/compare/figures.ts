import type { ListReading, ListRow } from '../../list/reading';
import type { Base } from '../../policy/enterprise';
import { keyName } from '../../policy/key-names';
import type { Pack } from '../../policy/pack';
import type { Exact } from '../../quantity/exact';
import { ZERO } from '../../quantity/exact';
import { comparableName } from '../same-enterprise';

/** Where a figure stands in its sheet. */
export interface FigureCell {
  readonly row: number;
  readonly column: number;
}

/** What a list says of one figure of one enterprise, in the metric's unit (a rate: a share). */
export type FigureSaid =
  /** `cell` is null for a quarter that is the difference of two cumulative figures. */
  | { readonly kind: 'known'; readonly value: Exact; readonly cell: FigureCell | null }
  /** Nothing that can be read; `shown` is what the cell shows. */
  | { readonly kind: 'missing'; readonly shown: string; readonly cell: FigureCell | null };

/** An exact rate: `numerator` of `denominator`, which is above zero. */
export interface Rate {
  readonly numerator: Exact;
  readonly denominator: Exact;
}

/** One figure of an enterprise in two lists. */
export interface FigureCompared {
  readonly key: string;
  /** The figure that the difference is taken from, and the rate of: the earlier version, or the second source. */
  readonly reference: FigureSaid;
  readonly figure: FigureSaid;
  readonly same: boolean;
  /** `figure` less `reference`; null where one of them is missing. */
  readonly difference: Exact | null;
  /** Null for a rate's own difference, and where the reference is zero, negative or missing. */
  readonly rate: Rate | null;
}

/** The keys of figures that two lists both have, and those that one has alone. */
export interface ComparedKeys {
  readonly both: readonly string[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** The keys of a list's own columns of figures, and of quarters that are the difference of two of them. */
interface FigureKeys {
  readonly columns: readonly string[];
  readonly derived: ReadonlySet<string>;
}

function figureKeys(pack: Pack, list: ListReading): FigureKeys {
  const columns = list.columns.map(({ key }) => key).filter((key) => isFigureKey(pack, key));
  const has = new Set(columns);
  const derived = new Set<string>();
  for (const { id } of pack.metrics) {
    for (const tail of ['', '.base']) {
      const isDifference = has.has(`${id}.ytd${tail}`) && has.has(`${id}.prior${tail}`);
      if (isDifference && !has.has(`${id}${tail}`)) derived.add(`${id}${tail}`);
    }
  }
  return { columns, derived };
}

/** Whether a key is a figure of one of the pack's metrics. */
export function isFigureKey(pack: Pack, key: string): boolean {
  return pack.metrics.some(({ id }) => key === id || key.startsWith(`${id}.`));
}

/** The unit that a figure is kept in, as words; empty for a key of no metric. */
export function unitOfKey(pack: Pack, key: string): string {
  return pack.metrics.find(({ id }) => key === id || key.startsWith(`${id}.`))?.unit ?? '';
}

/** A figure's name with its unit, as a heading that the list reader understands. */
export function figureHeading(pack: Pack, key: string): string {
  const name = keyName(pack, key)['zh-CN'];
  return key.endsWith('.growth') ? name : `${name}（${unitOfKey(pack, key)}）`;
}

/** Every figure that a list has, by a column of its own or as the difference of two. */
export function keysAtHand(pack: Pack, list: ListReading): ReadonlySet<string> {
  const { columns, derived: settled } = figureKeys(pack, list);
  return new Set([...columns, ...settled]);
}

/** What of two lists can be compared: a quarter's own column also with a quarter that follows from two columns. */
export function comparedKeys(pack: Pack, a: ListReading, b: ListReading): ComparedKeys {
  const [ofA, ofB] = [figureKeys(pack, a), figureKeys(pack, b)];
  const hasA = new Set([...ofA.columns, ...ofA.derived]);
  const hasB = new Set([...ofB.columns, ...ofB.derived]);
  const both = [...ofA.columns.filter((key) => hasB.has(key)), ...ofB.columns.filter((key) => ofA.derived.has(key))];
  return {
    both,
    onlyA: ofA.columns.filter((key) => !hasB.has(key)),
    onlyB: ofB.columns.filter((key) => !hasA.has(key)),
  };
}

/** The figures of a row by key; keys without a column are quarters, settled as the rules see them. */
export function figuresOf(list: ListReading, row: ListRow, keys: readonly string[]): ReadonlyMap<string, FigureSaid> {
  const sources = new Map(list.sources(row).map((source) => [source.key, source]));
  return new Map(
    keys.map((key): [string, FigureSaid] => {
      const source = sources.get(key);
      if (!source) return [key, derived(row, key)];
      const cell = { row: source.row, column: source.column };
      return source.value === null
        ? [key, { kind: 'missing', shown: source.shown, cell }]
        : [key, { kind: 'known', value: source.value, cell }];
    }),
  );
}

function derived(row: ListRow, key: string): FigureSaid {
  const isBase = key.endsWith('.base');
  const facts = row.enterprise.facts[isBase ? key.slice(0, -'.base'.length) : key];
  const value = isBase ? baseValue(facts?.base) : facts?.current.kind === 'known' ? facts.current.value : null;
  return value === null ? { kind: 'missing', shown: '', cell: null } : { kind: 'known', value, cell: null };
}

function baseValue(base: Base | undefined): Exact | null {
  if (base?.kind === 'figure') return base.value;
  return base?.kind === 'none' && base.by === 'zero' ? ZERO : null;
}

/** Holds a figure against its reference, exactly. */
export function compareFigure(key: string, reference: FigureSaid, figure: FigureSaid): FigureCompared {
  if (reference.kind === 'known' && figure.kind === 'known') {
    const difference = figure.value.minus(reference.value);
    const hasRate = !key.endsWith('.growth') && reference.value.greaterThan(0);
    return {
      key,
      reference,
      figure,
      same: difference.isZero(),
      difference,
      rate: hasRate ? { numerator: difference, denominator: reference.value } : null,
    };
  }
  const same =
    reference.kind === 'missing' &&
    figure.kind === 'missing' &&
    comparableName(reference.shown) === comparableName(figure.shown);
  return { key, reference, figure, same, difference: null, rate: null };
}

/** A rate as a share, rounded half up at the 15 digits that a cell keeps. */
export function shareOf({ numerator, denominator }: Rate): Exact {
  return numerator.dividedBy(denominator).toSignificantDigits(15);
}
