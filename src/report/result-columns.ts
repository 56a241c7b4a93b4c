import { isResultHeading } from '../list';
import { vocabulary } from '../messages/message';
import type { Message } from '../messages/message';
import type { Pack } from '../policy/pack';
import type { MetricId } from '../policy/terms';
import { plain } from '../quantity/exact';
import type { Exact } from '../quantity/exact';
import type { Verdict } from '../rules/verdict';
import type { CellContent, CellRole } from '../workbook/cell';
import { EMPTY } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import { ownColumns } from './own-columns';
import type { ResultPlan } from './own-columns';

export const resultWords = vocabulary({
  'result.eligible': { 'zh-CN': '符合', en: 'eligible' },
  'result.ineligible': { 'zh-CN': '不符合', en: 'ineligible' },
  'result.undetermined-data': { 'zh-CN': '待定（缺数据）', en: 'undetermined (data missing)' },
  'result.undetermined-standard': { 'zh-CN': '待定（标准未明确）', en: 'undetermined (standard open)' },
  'result.not-applicable': { 'zh-CN': '不适用', en: 'not applicable' },
  'result.draft': {
    'zh-CN': '依据《{title}》测算，仅供参考，不作为申报、公示、兑现依据',
    en: 'Estimated from {title}: for reference only, no basis for applications, publication or payment',
  },
  'result.unverified': {
    'zh-CN': '依据《{title}》测算，仅供参考，不作为申报、公示、兑现依据；该政策效力未核实，使用前请向发文单位核实',
    en: 'Estimated from {title}: for reference only, no basis for applications, publication or payment. Whether the policy is in force has not been verified: ask its issuer before use',
  },
});

/** The code of a verdict's word, undetermined told apart by its cause. */
export function verdictWord(verdict: Verdict): Message {
  return resultWords.message(
    verdict.kind === 'undetermined' ? `result.undetermined-${verdict.cause}` : `result.${verdict.kind}`,
  );
}

/**
 * The warning that goes with whatever is written while the policy is a draft, its standing not verified, or its text a
 * summary or quoted; null otherwise.
 */
export function draftWarning({ status, origin, title }: Pack): Message | null {
  if (status === 'unverified') return resultWords.message('result.unverified', { title });
  return status === 'draft' || origin.kind !== 'whole' ? resultWords.message('result.draft', { title }) : null;
}

/** Columns of one measure: verdict, reason, gap, award. */
const COLUMNS = 4;

/** What the columns of one measure are headed, in their order; the list reader knows them by `isOwnHeading`. */
function headingsOf(pack: Pack, measure: number): readonly string[] {
  return ['核验结论', '核验说明', `达标差额（${gapUnit(pack, measure)}）`, '奖补金额（万元）'];
}

/** The unit of a measure's gap, as headings say it. */
export function gapUnit(pack: Pack, measure: number): string {
  const metric = gapMetric(pack, measure);
  const unit = pack.metrics.find(({ id }) => id === metric)?.unit ?? '万元';
  return unit === 'share' ? '比例' : unit;
}

/** The headings, with the measure's number and short name where several are asked. */
export function resultHeadings(pack: Pack, measures: readonly number[]): string[] {
  const [only] = measures;
  if (only !== undefined && measures.length === 1) return [...headingsOf(pack, only)];
  return measures.flatMap((number) => {
    const short = pack.measures.find((measure) => measure.number === number)?.short['zh-CN'] ?? '';
    return headingsOf(pack, number).map((heading) => `第${String(number)}条（${short}）${heading}`);
  });
}

export interface ResultRow {
  readonly row: number;
  readonly results: readonly { readonly verdict: Verdict; readonly reason: readonly Message[] }[];
}

export interface ResultColumnsInput {
  readonly grid: Grid;
  /** Top and lowest row of the header. */
  readonly headerTop: number;
  readonly headerRow: number;
  readonly rows: readonly ResultRow[];
  readonly measures: readonly number[];
  readonly pack: Pack;
  readonly speak: (message: Message) => string;
  /** Always right of the last used column, or into our own former columns where they stand. */
  readonly place: 'append' | 'replace';
  /** Colour the verdicts. */
  readonly highlight: boolean;
  /** Stands before every heading where the list is judged under several policies. */
  readonly headed?: string;
  /** Columns after these, with a cell for each in every row that has one. */
  readonly further?: {
    readonly headings: readonly string[];
    readonly cellsOf: (row: number) => readonly CellContent[];
  };
}

/** The changes that write verdict, reason, gap and award beside the list: one block without gaps, from the header down. */
export function resultColumns(input: ResultColumnsInput): ResultPlan {
  return columnsBeside(input, [input]);
}

/** The columns of one list under one policy. */
export type PolicyColumns = Pick<ResultColumnsInput, 'pack' | 'measures' | 'rows' | 'headed' | 'further'>;

/** The same of several policies, the columns of each beside the last one's: still one block, so that the next write finds them. */
export function columnsBeside(
  shared: Omit<ResultColumnsInput, keyof PolicyColumns>,
  policies: readonly PolicyColumns[],
): ResultPlan {
  const parts = policies.map((each) => {
    const byRow = new Map(each.rows.map((row) => [row.row, row]));
    const headings = [...resultHeadings(each.pack, each.measures), ...(each.further?.headings ?? [])];
    const cellsOf = (row: number): CellContent[] => {
      const cells = [...resultCells(byRow.get(row), { ...shared, ...each }), ...(each.further?.cellsOf(row) ?? [])];
      while (cells.length < headings.length) cells.push({ value: EMPTY });
      return cells;
    };
    return { headings: headings.map((heading) => (each.headed ?? '') + heading), cellsOf };
  });
  return ownColumns({
    ...shared,
    headings: parts.flatMap(({ headings }) => headings),
    lastRow: Math.max(...policies.map(({ rows }) => rows.at(-1)?.row ?? shared.headerRow)),
    isFormer: shared.place === 'replace' ? isResultHeading : () => false,
    cellsOf: (row) => parts.flatMap(({ cellsOf }) => cellsOf(row)),
    // We write values alone, and a verdict with them wherever we write.
    isLeftOver: ({ formula }, cells) => formula === undefined && cells.some(saysVerdict),
    warning: warningOf(policies.map(({ pack }) => pack)),
  });
}

/** One warning for all that need one: there is one place for it. */
function warningOf(packs: readonly Pack[]): Message | null {
  const warnings = packs.flatMap((pack) => draftWarning(pack) ?? []);
  const [first, ...others] = warnings;
  if (!first || others.length === 0) return first ?? null;
  return resultWords.message('result.draft', {
    title: packs
      .filter(draftWarning)
      .map(({ title }) => title)
      .join('》《'),
  });
}

const WARNINGS: ReadonlySet<string> = new Set(['result.draft', 'result.unverified']);

const VERDICTS: ReadonlySet<string> = new Set(
  Object.entries(resultWords.texts).flatMap(([code, texts]) => (WARNINGS.has(code) ? [] : Object.values(texts))),
);

function saysVerdict({ value }: CellContent): boolean {
  return value.kind === 'text' && VERDICTS.has(value.text);
}

/** Verdict, reason, gap and award of each measure, as cells; empty ones for a row that is no enterprise. */
export function resultCells(
  row: ResultRow | undefined,
  { pack, measures, speak, highlight }: Pick<ResultColumnsInput, 'pack' | 'measures' | 'speak' | 'highlight'>,
): CellContent[] {
  if (!row) return Array.from({ length: measures.length * COLUMNS }, (): CellContent => ({ value: EMPTY }));
  return row.results.flatMap(({ verdict, reason }, index) => {
    const role: CellRole = highlight ? verdict.kind : 'text';
    const measure = measures[index];
    return [
      { value: { kind: 'text', text: speak(verdictWord(verdict)) }, role },
      { value: { kind: 'text', text: reason.map(speak).join('') }, role: 'text' },
      amountCell(measure === undefined ? undefined : gapOf(pack, measure, verdict)),
      amountCell(awardOf(verdict)),
    ] satisfies CellContent[];
  });
}

/** The metric that the gap under a measure is told in: the first that it decides on. */
function gapMetric(pack: Pack, measure: number): MetricId | undefined {
  return pack.measures.find(({ number }) => number === measure)?.eligibility?.metrics[0];
}

/** What is told of how far an enterprise falls short, in the unit of the measure's first metric. */
export function gapOf(pack: Pack, measure: number, verdict: Verdict): Exact | undefined {
  const metric = gapMetric(pack, measure);
  return verdict.kind === 'ineligible' && metric !== undefined ? verdict.gaps.get(metric) : undefined;
}

/** What an enterprise is awarded, in 万元, where that is one amount. */
export function awardOf(verdict: Verdict): Exact | undefined {
  return verdict.kind === 'eligible' && verdict.award.kind === 'amount' ? verdict.award.amount : undefined;
}

/** An amount as a number where a double keeps every digit of it as Excel shows it, else as text: never rounded in silence. */
export function amountCell(amount: Exact | undefined): CellContent {
  if (amount === undefined) return { value: EMPTY };
  const number = amount.toNumber();
  const kept = amount.precision() <= 15;
  return { value: kept ? { kind: 'number', number } : { kind: 'text', text: plain(amount) }, role: 'amount' };
}
