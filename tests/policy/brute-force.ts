import type { EligibilityCase } from '../../src/policy/cases';

/**
 * Measures 1 and 2 once more, apart from the pack and the algebra: written down from the text in whole numbers, and
 * judged by filling in whatever is missing with every value of a grid. It answers the pack's own cases from outside.
 */

/** Decimals as whole numbers of this many places. */
const PLACES = 12;
const ONE = 10n ** BigInt(PLACES);

function whole(text: string): bigint {
  const [digits = '0', fraction = ''] = text.replace('-', '').split('.');
  const value = BigInt(digits) * ONE + BigInt(fraction.padEnd(PLACES, '0'));
  return text.startsWith('-') ? -value : value;
}

/** The plain decimal text of a number of twice the places. */
function decimal(squared: bigint): string {
  const scale = ONE * ONE;
  const fraction = (squared % scale)
    .toString()
    .padStart(PLACES * 2, '0')
    .replace(/0+$/, '');
  return `${squared / scale}${fraction ? `.${fraction}` : ''}`;
}

interface Text {
  readonly metric: string;
  readonly group: string;
  readonly withBase: bigint;
  readonly withoutBase: bigint;
  readonly relaxed: readonly [output: string, without: string, growth: string] | null;
  readonly award: string;
}

const TEXT: Readonly<Record<number, Text>> = {
  1: {
    metric: 'output',
    group: 'industrial',
    withBase: whole('4000'),
    withoutBase: whole('2000'),
    relaxed: ['m1.relaxed.output', 'm1.relaxed.outputWithoutBase', 'm1.relaxed.growth'],
    award: 'm1.award',
  },
  2: {
    metric: 'revenue',
    group: 'software',
    withBase: whole('2000'),
    withoutBase: whole('1000'),
    relaxed: null,
    award: 'm2.award',
  },
};
const GROWTH = whole('0.1');

/** A base, a reported rate alone, or none. */
type Base =
  | { readonly kind: 'figure'; readonly value: bigint }
  | { readonly kind: 'rate'; readonly rate: bigint }
  | { readonly kind: 'none' };

/** Everything that may be unknown, with every value that is tried for it. */
interface Unknowns {
  readonly current: readonly bigint[];
  readonly base: readonly Base[];
  readonly groups: readonly (readonly string[])[];
  readonly relaxed: readonly (readonly bigint[])[];
}
type Filled = readonly [current: bigint, base: Base, groups: readonly string[], ...relaxed: bigint[]];

const FIGURES = [
  '0',
  '999.99',
  '1000',
  '1500',
  '1800',
  '1999.99',
  '2000',
  '3500',
  '3999.99',
  '4000',
  '5000',
  '1000000000',
];
const BASES = ['0.01', '900', '1500', '1900', '3000', '3900', '4800', '1000000000'];
const RELAXED = ['-1', '500', '999.5', '1200', '1500', '1990', '2000', '3400', '3999.5', '4000'];
const RATES = ['-1', '-0.6', '-0.1', '0', '0.02', '0.05', '0.0999', '0.1'];

function unknowns(of: EligibilityCase, text: Text): Unknowns {
  const fact = (key: string) => of.facts[key] ?? null;
  const current = fact(text.metric);
  const base = fact(`${text.metric}.base`);
  const rate = fact(`${text.metric}.growth`);
  const bases = (): readonly Base[] => {
    if (base === 'none' || base === '0') return [{ kind: 'none' }];
    if (base !== null) return [{ kind: 'figure', value: whole(base) }];
    if (rate !== null) return [{ kind: 'rate', rate: whole(rate) }];
    return [{ kind: 'none' }, ...BASES.map((each): Base => ({ kind: 'figure', value: whole(each) }))];
  };
  const groups = () => {
    if (of.industry !== 'unsaid') return 'anyOf' in of.industry ? of.industry.anyOf : [of.industry];
    // That it falls under the measure is taken as said; that it is not a relaxed one is not.
    return text.relaxed ? [[text.group], [text.group, 'relaxed']] : [[text.group]];
  };
  const tried = (id: string, grid: readonly string[]) => {
    const value = of.parameters[id];
    return (value === undefined ? grid : [value]).map(whole);
  };
  return {
    current: (current === null ? FIGURES : [current]).map(whole),
    base: bases(),
    groups: groups(),
    relaxed: text.relaxed ? text.relaxed.map((id, index) => tried(id, index === 2 ? RATES : RELAXED)) : [],
  };
}

type Answer = 'eligible' | 'ineligible' | 'not-applicable';

function judged([current, base, groups, ...loose]: Filled, text: Text): Answer {
  if (!groups.includes(text.group)) return 'not-applicable';
  const relaxed = groups.includes('relaxed') && loose.length > 0;
  const [looseWith = 0n, looseWithout = 0n, looseGrowth = 0n] = loose;
  if (base.kind === 'none') {
    return current >= text.withoutBase || (relaxed && current >= looseWithout) ? 'eligible' : 'ineligible';
  }
  const enough = current >= text.withBase || (relaxed && current >= looseWith);
  const grown = (rate: bigint) =>
    base.kind === 'rate' ? base.rate >= rate : current * ONE >= base.value * (ONE + rate);
  return enough && (grown(GROWTH) || (relaxed && grown(looseGrowth))) ? 'eligible' : 'ineligible';
}

/** The least further amount, of twice the places, or null where there is none. */
function short(filled: Filled, text: Text): bigint | null {
  const [current, base, groups, ...loose] = filled;
  const relaxed = groups.includes('relaxed');
  const lines = base.kind === 'none' ? [text.withoutBase, loose[1]] : [text.withBase, loose[0]];
  const rates = [GROWTH, ...(relaxed ? loose.slice(2) : [])];
  const aims = [
    ...lines.flatMap((line) => (line === undefined ? [] : [line * ONE])),
    ...(base.kind === 'figure' ? rates.map((rate) => base.value * (ONE + rate)) : []),
  ];
  // A figure of more places than are kept is compared in twice the places.
  const reached = aims.filter((aim) => aim >= current * ONE && judgedFine(aim, filled, text) === 'eligible');
  return reached.length === 0 ? null : reached.reduce((least, aim) => (aim < least ? aim : least)) - current * ONE;
}

function judgedFine(aim: bigint, [, base, groups, ...loose]: Filled, text: Text): Answer {
  const scaled = (value: bigint) => value * ONE;
  const fine: Text = { ...text, withBase: scaled(text.withBase), withoutBase: scaled(text.withoutBase) };
  const [a = 0n, b = 0n, growth = 0n] = loose;
  const fineBase: Base = base.kind === 'figure' ? { kind: 'figure', value: scaled(base.value) } : base;
  return judged([aim, fineBase, groups, ...(loose.length > 0 ? [scaled(a), scaled(b), growth] : [])], fine);
}

/** What must come of a case. */
export function bruteForce(of: EligibilityCase): EligibilityCase['expect'] {
  const text = TEXT[of.measure];
  if (!text) throw new RangeError(`no measure ${of.measure}`);
  const { current, base, groups, relaxed } = unknowns(of, text);
  const axes: readonly (readonly unknown[])[] = [current, base, groups, ...relaxed];
  const strides = axes.map((_, axis) => axes.slice(axis + 1).reduce((product, each) => product * each.length, 1));
  const place = (at: number, axis: number) => Math.floor(at / strides[axis]!) % axes[axis]!.length;
  const filled = (at: number) => axes.map((values, axis) => values[place(at, axis)]) as unknown as Filled;
  const answers = Array.from({ length: strides[0]! * current.length }, (_, at) => judged(filled(at), text));
  const kinds = new Set(answers);
  if (kinds.size > 1) {
    const names = [
      [text.metric],
      [`${text.metric}.base`, `${text.metric}.growth`],
      ['anyOf' in Object(of.industry) ? (of.industry as { readonly key: string }).key : 'industry'],
      ...(text.relaxed ?? []).map((id) => [id]),
    ];
    // Some two that differ in this one alone have different answers: neighbours do, then.
    const hangs = (axis: number) =>
      answers.some((answer, at) => place(at, axis) > 0 && answers[at - strides[axis]!] !== answer);
    const missing = names.filter((_, axis) => hangs(axis)).flat();
    return { verdict: 'undetermined', missing, gaps: {}, award: null };
  }
  const [verdict = 'ineligible'] = kinds;
  const award = verdict === 'eligible' ? (of.parameters[text.award] ?? null) : null;
  const gaps = new Set(verdict === 'ineligible' ? answers.map((_, at) => short(filled(at), text)) : []);
  const [gap = null] = gaps;
  return { verdict, missing: [], gaps: gaps.size === 1 && gap !== null ? { [text.metric]: decimal(gap) } : {}, award };
}
