import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCheck } from '../../src/check/run';
import type { CheckOutcome } from '../../src/check/run';
import { TEXTS } from '../../src/check/texts';
import { call } from '../../src/functions';
import type { FunctionContext, FunctionResult } from '../../src/functions/definition';
import { say, sayAll } from '../../src/messages/say';
import { loadPack } from '../../src/policy/load';
import { DEFAULT_CHOICES, standardsOf } from '../../src/policy/standards';
import type { Choices, Standards } from '../../src/policy/standards';
import { exact, ofDouble, plain } from '../../src/quantity/exact';
import { resultWords, verdictWord } from '../../src/report/result-columns';
import { judgeOf } from '../../src/rules';
import type { Verdict } from '../../src/rules/verdict';
import { GridBuilder } from '../../src/workbook/grid';
import type { Grid } from '../../src/workbook/grid';
import { enterpriseWith } from '../policy/shapes-pack';
import type { Marks } from '../policy/shapes-pack';
import { Random } from './random';

const good = (name: string): string => readFileSync(join(__dirname, '../policy/good', name), 'utf8');
/** Figures that a list names whole: as it stands 核定金额 in a heading is money that is paid, and 上年同期增加值 a difference. */
const WHOLE = ['added', 'approved', 'paid'];
const written = JSON.parse(good('shapes.json'), (_, value: unknown) =>
  isMetric(value) && WHOLE.includes(value.id) ? { ...value, wholeHeader: true } : value,
) as unknown;
const loaded = loadPack(written, good('shapes.txt'));
if (!loaded.ok) throw new Error('the pack of all shapes does not load');
const { pack } = loaded;

function isMetric(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'notHeaders' in value && 'id' in value;
}

const MEASURES = pack.measures.flatMap(({ number, eligibility }) => (eligibility ? [number] : []));
const FIGURES = pack.metrics.filter(({ unit }) => unit !== '日期');
const CODES = [
  ['1310', 1],
  ['2641', 1],
  ['6510', 2],
  ['6420', 4],
] as const;

/** A figure and its base: null is an empty cell. */
type Pair = readonly [number | null, number | null];

interface Row {
  readonly code: string;
  readonly group: number;
  readonly figures: Readonly<Record<string, Pair>>;
  readonly entry: string | null;
  readonly rosters: Readonly<Record<string, boolean | null>>;
}

const LEVELS = [10_000, 2_000, 50_000, 1_000, 5_000];
const FACTORS = [1.05, 1.15, 1.2, 1.3, 1.1, 1, 1.27, 1.225, 1.12, 1.6, 0.8, 0.95];

function pairOf(random: Random, counts: boolean): Pair {
  const rounded = (number: number): number => (counts ? Math.round(number) : Number(number.toPrecision(12)));
  const level = random.of(LEVELS);
  const base = random.chance(0.1) ? null : random.chance(0.1) ? 0 : rounded(level * random.of([1, 0.5, 0.9, 1.7]));
  const edge = base !== null && base > 0 && random.chance(0.6) ? base * random.of(FACTORS) : level;
  const current = random.chance(0.07) ? null : rounded(edge + random.of([0, 0, 1, -1, 0.01]));
  return [current, base];
}

/** Figures that meet all six conditions of the measure that asks for most, which chance alone would not find. */
const FULL: Readonly<Record<string, Pair>> = {
  electricity: [4000, 4000],
  peak: [1000, null],
  added: [9000, 8000],
  statistics: [10_000, null],
  holiday: [4000, null],
};

function rowOf(random: Random): Row {
  const [code, group] = random.of(CODES);
  const figures = Object.fromEntries(FIGURES.map(({ id, counts }) => [id, pairOf(random, counts)]));
  return {
    code,
    group,
    figures: random.chance(0.3)
      ? { ...figures, ...FULL, revenue: [random.of([10_000, 10_500, 10_501]), 9000] }
      : figures,
    entry: random.of(['2023-06-30', '2023-07-01', '2023-07-02', null]),
    rosters: Object.fromEntries(pack.rosters.map(({ id }) => [id, random.of([true, false, null])])),
  };
}

/** A list of rows; only the figures and their bases of some metrics, or all there is. */
function listOf(rows: readonly Row[], only: string | null): { readonly grid: Grid; readonly block: unknown[][] } {
  const metrics = FIGURES.filter(({ id }) => only === null || id === only);
  const header = [
    '企业名称',
    '行业代码',
    ...metrics.flatMap(({ unit, headers: [word = ''] }) => [`${word}（${unit}）`, `上年同期${word}（${unit}）`]),
    ...(only === null ? ['入库日期', ...pack.rosters.map(({ headers: [word = ''] }) => word)] : []),
  ];
  const cells = rows.map(({ code, figures, entry, rosters }, place): (string | number | null)[] => [
    `第${String(place + 1)}号有限公司`,
    code,
    ...metrics.flatMap(({ id }) => figures[id] ?? [null, null]),
    ...(only === null ? [entry, ...pack.rosters.map(({ id }) => yes(rosters[id] ?? null))] : []),
  ]);
  const builder = new GridBuilder('名单');
  const block = [header, ...cells];
  block.forEach((line, down) => {
    line.forEach((cell, across) => {
      if (typeof cell === 'number') builder.set(down + 1, across + 1, { kind: 'number', number: cell });
      else if (cell !== null) builder.set(down + 1, across + 1, { kind: 'text', text: cell });
    });
  });
  return { grid: builder.build(), block };
}

function yes(said: boolean | null): string | null {
  return said === null ? null : said ? '是' : '否';
}

/** The row as the rules see it, made without a list. */
function judgedAlone({ group, figures, entry, rosters }: Row, measure: number, standards: Standards): Verdict {
  const said = Object.entries(figures).map(([id, [current, base]]) => {
    const now = current === null ? '?' : plain(ofDouble(current));
    return [id, base === null ? now : `${now} < ${plain(ofDouble(base))}`] as const;
  });
  const days: Readonly<Record<string, string>> = {
    '2023-06-30': '45107',
    '2023-07-01': '45108',
    '2023-07-02': '45109',
  };
  const marks: Marks = Object.fromEntries(Object.entries(rosters).map(([id, is]) => [id, is ?? undefined]));
  const facts = Object.fromEntries([...said, ['entry', entry === null ? '?' : (days[entry] ?? '')]]);
  return judgeOf(pack, measure, standards).judge(enterpriseWith(facts, marks, group));
}

function standardsFor(random: Random, choices: Partial<Choices> = {}): Standards {
  const all = {
    'm4.rate': '0.2',
    'm6.software': '0.1',
    'm6.services': '0.12',
    'm6.factor': '0.9',
    'm6.otherFactor': '1',
  };
  const parameters = Object.fromEntries(Object.entries(all).filter(() => random.chance(0.6)));
  return standardsOf(pack, { parameters, choices: { ...DEFAULT_CHOICES, ...choices } });
}

function checkedList(grid: Grid, standards: Standards): CheckOutcome {
  const outcome = runCheck([grid], pack, { list: {}, measures: MEASURES, standards });
  if (outcome.kind === 'no-list') throw new Error(`no list: ${outcome.why.code}`);
  return outcome;
}

/** What four cells of CHECK say of a verdict. */
function cellsOf(outcome: CheckOutcome, place: number, measure: number): readonly unknown[] {
  const judged = outcome.rows[place]!;
  const verdict = judged.verdicts[MEASURES.indexOf(measure)]!;
  const [metric = ''] = pack.measures.find(({ number }) => number === measure)?.eligibility?.metrics ?? [];
  const gap = verdict.kind === 'ineligible' ? verdict.gaps.get(metric) : undefined;
  const award = verdict.kind === 'eligible' && verdict.award.kind === 'amount' ? verdict.award.amount : undefined;
  return [
    say(verdictWord(verdict), 'zh-CN', resultWords.texts),
    sayAll(outcome.explain(judged, measure).reason, 'zh-CN', TEXTS),
    gap === undefined ? '' : plain(gap),
    award === undefined ? '' : plain(award),
  ];
}

const numbered = (cell: unknown): unknown => (typeof cell === 'number' ? plain(ofDouble(cell)) : cell);

function shown(result: FunctionResult): unknown {
  if (result.kind === 'value') return numbered(result.value);
  return result.kind === 'error' ? result.error : result.rows;
}

test('CHECK says of every shape what the check of the list says, and both what the rules say of the row alone', () => {
  const verdicts = new Map<string, number>();
  for (let seed = 1; seed <= 6; seed += 1) {
    const random = new Random(seed * 7919);
    const standards = standardsFor(random);
    const rows = Array.from({ length: 60 }, () => rowOf(random));
    const { grid, block } = listOf(rows, null);
    const outcome = checkedList(grid, standards);
    expect(outcome.list.unread).toEqual([]);
    const context: FunctionContext = { pack, standards, locale: 'zh-CN' };
    const matrix = shown(call('CHECK', [block, MEASURES.join('、')], context)) as readonly (readonly unknown[])[];
    rows.forEach((row, place) => {
      MEASURES.forEach((measure, index) => {
        const cells = (matrix[place + 1] ?? []).slice(index * 4, index * 4 + 4).map(numbered);
        expect([seed, place, measure, ...cells]).toEqual([seed, place, measure, ...cellsOf(outcome, place, measure)]);
        const verdict = outcome.rows[place]!.verdicts[index]!;
        expect([seed, place, measure, verdict]).toEqual([seed, place, measure, judgedAlone(row, measure, standards)]);
        const key = `${String(measure)} ${verdict.kind}`;
        verdicts.set(key, (verdicts.get(key) ?? 0) + 1);
      });
    });
  }
  // Each measure was seen to be met, missed and open.
  for (const measure of MEASURES)
    for (const kind of ['eligible', 'ineligible', 'undetermined'])
      expect([measure, kind, (verdicts.get(`${String(measure)} ${kind}`) ?? 0) > 0]).toEqual([measure, kind, true]);
});

test('a function of one figure and its base says what the check of a list with those columns alone says, and never against the whole row', () => {
  let settled = 0;
  for (let seed = 1; seed <= 6; seed += 1) {
    const random = new Random(seed * 104_729);
    const standards = standardsFor(random);
    const context: FunctionContext = { pack, standards, locale: 'zh-CN' };
    const rows = Array.from({ length: 40 }, () => rowOf(random));
    for (const measure of MEASURES) {
      const [metric = ''] = pack.measures.find(({ number }) => number === measure)?.eligibility?.metrics ?? [];
      const outcome = checkedList(listOf(rows, metric).grid, standards);
      const whole = checkedList(listOf(rows, null).grid, standards);
      rows.forEach((row, place) => {
        const [current, base] = row.figures[metric] ?? [null, null];
        const given = [measure, row.code, current, base];
        const ask = (id: 'VERDICT' | 'ELIGIBLE' | 'GAP' | 'REASON') => shown(call(id, given, context));
        const [word, reason, gap] = cellsOf(outcome, place, measure);
        const at = [seed, place, measure];
        const kind = outcome.rows[place]!.verdicts[MEASURES.indexOf(measure)]!.kind;
        const holds = kind === 'eligible' ? true : kind === 'undetermined' ? '#N/A' : false;
        const short = kind === 'eligible' ? '0' : gap === '' ? '#N/A' : plain(ofDouble(exact(String(gap)).toNumber()));
        expect([...at, ask('VERDICT'), ask('ELIGIBLE'), ask('REASON'), ask('GAP')]).toEqual([
          ...at,
          word,
          holds,
          reason,
          short,
        ]);
        const told = whole.rows[place]!.verdicts[MEASURES.indexOf(measure)]!.kind;
        if (kind !== 'undetermined') {
          settled += 1;
          expect([...at, told]).toEqual([...at, kind]);
        }
      });
    }
  }
  expect(settled).toBeGreaterThan(250);
});
