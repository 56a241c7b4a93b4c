/**
 * Measures 1 and 2 judged a second time, with none of the project's code: whole numbers of 10^-30 in BigInt, every way of
 * filling in what is missing tried one by one. What the project says must be what this says.
 */

/** A decimal text as a whole number of 10^-30. */
export function units(text: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new Error(`no decimal: ${text}`);
  const [, sign = '', whole = '', fraction = ''] = match;
  const value = BigInt(whole + fraction.padEnd(30, '0'));
  return sign === '-' ? -value : value;
}

export type OracleBase =
  { kind: 'figure'; value: bigint } | { kind: 'none' } | { kind: 'rate'; rate: bigint } | { kind: 'missing' };

export type OracleClass = 'industrial' | 'relaxed' | 'software' | 'other';

export interface OracleRow {
  /** 万元 in 10^-30; null: missing. */
  current: bigint | null;
  base: OracleBase;
  /** What the row's industry may be; `unsaid` where nothing is said. */
  classes: readonly OracleClass[] | 'unsaid';
}

export interface OracleParameters {
  output: bigint | null;
  outputWithoutBase: bigint | null;
  growth: bigint | null;
}

export interface OracleMeasure {
  metric: string;
  withBase: bigint;
  withoutBase: bigint;
  /** Classes that it is for. */
  applies: readonly OracleClass[];
  relaxedNames: { output: string; outputWithoutBase: string; growth: string } | null;
}

const WAN = 10n ** 30n;
export const ONE = WAN;

export const MEASURE_1: OracleMeasure = {
  metric: 'output',
  withBase: 4000n * WAN,
  withoutBase: 2000n * WAN,
  applies: ['industrial', 'relaxed'],
  relaxedNames: {
    output: 'm1.relaxed.output',
    outputWithoutBase: 'm1.relaxed.outputWithoutBase',
    growth: 'm1.relaxed.growth',
  },
};

export const MEASURE_2: OracleMeasure = {
  metric: 'revenue',
  withBase: 2000n * WAN,
  withoutBase: 1000n * WAN,
  applies: ['software'],
  relaxedNames: null,
};

export type OracleVerdict = 'eligible' | 'ineligible' | 'not-applicable';

interface Completion {
  current: bigint;
  base: { kind: 'figure'; value: bigint } | { kind: 'none' } | { kind: 'rate'; rate: bigint };
  industry: OracleClass;
  output: bigint | null;
  outputWithoutBase: bigint | null;
  growth: bigint | null;
}

/** The verdict of a row in which nothing is missing. `null` parameters never help. */
function complete(measure: OracleMeasure, row: Completion): OracleVerdict {
  if (!measure.applies.includes(row.industry)) return 'not-applicable';
  const relaxed = row.industry === 'relaxed' && measure.relaxedNames !== null;
  const reaches = (plain: bigint, loose: bigint | null) =>
    row.current >= plain || (relaxed && loose !== null && row.current >= loose);
  if (row.base.kind === 'none') return reaches(measure.withoutBase, row.outputWithoutBase) ? 'eligible' : 'ineligible';
  const grows = (rate: bigint) => {
    if (row.base.kind === 'rate') return row.base.rate >= rate;
    if (row.base.kind === 'figure') return row.current * WAN >= row.base.value * (WAN + rate);
    return false;
  };
  const growth = grows(WAN / 10n) || (relaxed && row.growth !== null && grows(row.growth));
  return reaches(measure.withBase, row.output) && growth ? 'eligible' : 'ineligible';
}

const EXTREME = 10n ** 60n;

export interface OracleAnswer {
  verdict: OracleVerdict | 'undetermined';
  missing: string[];
  /** In 10^-30; null: no gap. */
  gap: bigint | null;
}

/** The verdict with every way of filling in tried, and the names that it hangs on. */
export function oracle(
  measure: OracleMeasure,
  row: OracleRow,
  parameters: OracleParameters,
  industryKey = 'industry',
): OracleAnswer {
  const marks = [
    0n,
    measure.withoutBase - 1n,
    measure.withoutBase,
    measure.withBase - 1n,
    measure.withBase,
    measure.withBase * 1000n,
  ];
  const baseValue = row.base.kind === 'figure' ? row.base.value : null;
  // Every line that a parameter draws, and just over it.
  for (const line of [parameters.output, parameters.outputWithoutBase]) if (line !== null) marks.push(line, line + 1n);
  const rates = [WAN / 10n, ...(parameters.growth === null ? [] : [parameters.growth])];
  const lines = baseValue === null ? [] : rates.map((rate) => (baseValue * (WAN + rate)) / WAN);
  const grown = baseValue === null ? [] : [baseValue * 100n, ...lines.flatMap((line) => [line, line + 1n])];
  const currents = row.current !== null ? [row.current] : [...marks, ...grown];
  const known = row.current;
  const bases: Completion['base'][] =
    row.base.kind !== 'missing'
      ? [row.base]
      : [
          { kind: 'none' },
          { kind: 'rate', rate: -WAN },
          ...rates.flatMap((rate) => [{ kind: 'rate', rate: rate - 1n } as const, { kind: 'rate', rate } as const]),
          ...(known === null
            ? []
            : [
                { kind: 'figure', value: known * 2n + 1n } as const,
                { kind: 'figure', value: known / 2n + 1n } as const,
              ]),
        ];
  const classes = row.classes === 'unsaid' ? measure.applies : row.classes;
  const open = (value: bigint | null, used: boolean): (bigint | null)[] =>
    value !== null ? [value] : used ? [-EXTREME, EXTREME] : [null];
  const used = measure.relaxedNames !== null && classes.includes('relaxed');
  const all: { row: Completion; verdict: OracleVerdict }[] = [];
  for (const current of currents)
    for (const base of bases)
      for (const industry of classes)
        for (const output of open(parameters.output, used))
          for (const outputWithoutBase of open(parameters.outputWithoutBase, used))
            for (const growth of open(parameters.growth, used)) {
              const filled = { current, base, industry, output, outputWithoutBase, growth };
              all.push({ row: filled, verdict: complete(measure, filled) });
            }
  const first = all[0]!.verdict;
  if (all.every(({ verdict }) => verdict === first)) {
    return { verdict: first, missing: [], gap: first === 'ineligible' ? gapOf(measure, row, parameters) : null };
  }
  const fields = ['current', 'base', 'industry', 'output', 'outputWithoutBase', 'growth'] as const;
  const show = (value: unknown): string =>
    JSON.stringify(value, (_, v: unknown) => (typeof v === 'bigint' ? v.toString() : v));
  const named = new Set<(typeof fields)[number]>();
  for (const field of fields) {
    const seen = new Map<string, OracleVerdict>();
    for (const { row: filled, verdict } of all) {
      const others = fields
        .filter((other) => other !== field)
        .map((other) => show(filled[other]))
        .join('|');
      const before = seen.get(others);
      if (before !== undefined && before !== verdict) named.add(field);
      seen.set(others, verdict);
    }
  }
  const missing: string[] = [];
  if (named.has('current')) missing.push(measure.metric);
  if (named.has('base')) missing.push(`${measure.metric}.base`, `${measure.metric}.growth`);
  if (named.has('industry')) missing.push(industryKey);
  const names = measure.relaxedNames;
  if (names && named.has('output')) missing.push(names.output);
  if (names && named.has('outputWithoutBase')) missing.push(names.outputWithoutBase);
  if (names && named.has('growth')) missing.push(names.growth);
  return { verdict: 'undetermined', missing, gap: null };
}

/**
 * The least further amount of the metric with which an ineligible row would be eligible by itself, where it is known:
 * open parameters as strict as the plain figures, and as loose as can be, must want the same.
 */
function gapOf(measure: OracleMeasure, row: OracleRow, parameters: OracleParameters): bigint | null {
  const { current, base } = row;
  if (current === null || base.kind === 'missing') return null;
  const classes =
    row.classes === 'unsaid' ? measure.applies : row.classes.filter((one) => measure.applies.includes(one));
  const wanted = classes.flatMap((industry) => {
    const relaxed = industry === 'relaxed' && measure.relaxedNames !== null;
    const reading = (loosest: boolean): bigint | null => {
      const line = (plain: bigint, loose: bigint | null): bigint => {
        if (!relaxed || (loose === null && !loosest)) return plain;
        const value = loose ?? -EXTREME;
        return value < plain ? value : plain;
      };
      if (base.kind === 'none') return line(measure.withoutBase, parameters.outputWithoutBase);
      const output = line(measure.withBase, parameters.output);
      const rate = line(WAN / 10n, parameters.growth);
      if (base.kind === 'rate') return base.rate >= rate ? output : null;
      const grown = base.value * (WAN + rate);
      const up = grown % WAN === 0n ? grown / WAN : grown / WAN + 1n;
      return up > output ? up : output;
    };
    return [reading(false), reading(true)];
  });
  const [one] = wanted;
  if (one === undefined || one === null || wanted.some((other) => other !== one)) return null;
  return one - current;
}
