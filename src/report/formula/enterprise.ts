import { readHasBase } from '../../list/facts/base';
import type { ColumnReading } from '../../list/reading';
import { bare } from '../../list/sheet/wording';
import { vocabulary } from '../../messages/message';
import type { Message, Texts } from '../../messages/message';
import { keyName } from '../../policy/key-names';
import type { Pack } from '../../policy/pack';
import type { MetricId } from '../../policy/terms';
import type { Choices } from '../../policy/standards';
import { readGrowth } from '../../quantity/growth-text';
import { cellAddress } from '../../workbook/address';
import type { Grid } from '../../workbook/grid';
import { differenceFigure, ownFigure, quotedText } from './figure';
import type { FigureWords, RowFormula } from './figure';

export const enterpriseFormulaWords = vocabulary({
  'formula-columns.no-figure': {
    'zh-CN': '名单没有{metric}的当季列，也没有可以相减的两个累计列，写不成公式。请在名单里补上这一列，或改正列的含义。',
    en: 'The list has no column of the quarter’s {metric}, nor two cumulative ones to subtract, so no formula can be written. Add the column, or correct what the columns are.',
  },
  'formula-columns.half-difference': {
    'zh-CN': '{metric}要由两个累计列相减得出，名单缺“{absent}”列，写不成公式。',
    en: 'The {metric} would be the difference of two cumulative columns; the list has no column “{absent}”, so no formula can be written.',
  },
});

/** A list as formulas see it. */
export interface FormulaList {
  readonly pack: Pack;
  readonly grid: Grid;
  readonly columns: readonly ColumnReading[];
  /** The rows of its enterprises. */
  readonly rows: readonly number[];
  readonly choices: Choices;
}

/** How each row's industry, figure and base are written; or why the list's reading cannot be put into a formula. */
export type EnterpriseFormula =
  | {
      readonly kind: 'formula';
      readonly industry: RowFormula;
      readonly current: RowFormula;
      readonly base: RowFormula;
      /** The quarter is a difference of cumulative columns. */
      readonly derived: boolean;
    }
  | { readonly kind: 'refused'; readonly why: Message };

const EMPTY_TEXT: RowFormula = () => '""';
/** What is no figure and no empty cell either is a text that reads as no number: missing, never a base or none. */
const NO_BASE = quotedText('无基数');
const HALF_BASE = quotedText('同期累计列不全');
const RATE_ALONE = quotedText('同期为空，只报增速');
const BASE_UNTOLD = quotedText('同期为空，另填有基数');
const BASE_AGAINST = quotedText('同期无数，另填有基数');
/** Words of one meaning that a column uses: more of them than this are not put into a formula. */
const MOST_WORDS = 3;

/** How a row's enterprise is written as arguments of our functions. */
export function enterpriseFormula(list: FormulaList, metric: MetricId): EnterpriseFormula {
  const current = figure(list, metric, '', EMPTY_TEXT);
  if ('code' in current) return { kind: 'refused', why: current };
  const blank = emptyBase(list, metric);
  const base = figure(list, metric, '.base', blank);
  return {
    kind: 'formula',
    industry: industryFormula(list),
    current: current.write,
    base: 'code' in base ? (base.code === 'formula-columns.no-figure' ? blank : () => HALF_BASE) : base.write,
    derived: current.derived || (!('code' in base) && base.derived),
  };
}

function figure(
  list: FormulaList,
  metric: MetricId,
  aspect: '' | '.base',
  blank: RowFormula,
): { readonly write: RowFormula; readonly derived: boolean } | Message {
  const { pack, grid, rows, choices } = list;
  const column = (suffix: string) => list.columns.find(({ key }) => key === `${metric}${suffix}${aspect}`);
  const own = column('');
  const hasBase = aspect === '.base' && list.columns.some(({ key }) => key === 'hasBase');
  const said = (of: ColumnReading): FigureWords => ({
    words: aspect === '' ? [] : wordsOf(list, of, saysNoBase),
    blank,
    worded: hasBase ? byHasBase(list, NO_BASE, NO_BASE, BASE_AGAINST) : null,
    // A base of zero beside 是否有基数: where that says yes, whether there is one is open.
    zero: hasBase ? byHasBase(list, '0', '0', BASE_AGAINST) : null,
  });
  if (own) return { write: ownFigure(own, said(own)), derived: false };
  const [later, earlier] = [column('.ytd'), column('.prior')];
  const name: Texts = pack.metrics.find(({ id }) => id === metric)?.name ?? { 'zh-CN': metric, en: metric };
  if (!later && !earlier) return enterpriseFormulaWords.message('formula-columns.no-figure', { metric: name });
  if (!later || !earlier) {
    const absent = keyName(pack, `${metric}${later ? '.prior' : '.ytd'}${aspect}`);
    return enterpriseFormulaWords.message('formula-columns.half-difference', { metric: name, absent });
  }
  const zeroPrior = choices.emptyPrior === 'zero';
  return { write: differenceFigure(grid, rows, { later, earlier }, said(later), zeroPrior), derived: true };
}

/** What the column 是否有基数 says of a row, where there is one: `no`, nothing, or anything else. */
function byHasBase(list: FormulaList, no: string, nothing: string, other: string): RowFormula {
  const column = list.columns.find(({ key }) => key === 'hasBase');
  if (!column) return () => nothing;
  const words = wordsOf(list, column, (text) => readHasBase(bare(text)) === 'no');
  return (row) => {
    const cell = cellAddress(row, column.column);
    const otherwise = `IF(${cell}="",${nothing},${other})`;
    return words.reduceRight((rest, word) => `IF(${cell}=${quotedText(word)},${no},${rest})`, otherwise);
  };
}

/** An empty base: none where 是否有基数 says so, else empty; but a row that reports a rate has a base, which is missing. */
function emptyBase(list: FormulaList, metric: MetricId): RowFormula {
  const said = byHasBase(list, NO_BASE, '""', BASE_UNTOLD);
  const none = byHasBase(list, NO_BASE, RATE_ALONE, RATE_ALONE);
  const growth = list.columns.find(({ key }) => key === `${metric}.growth`);
  if (!growth) return said;
  return (row) => `IF(${cellAddress(row, growth.column)}="",${said(row)},${none(row)})`;
}

/** The industry's name, its code where a row names none; a merged cell holds for all its rows. */
function industryFormula({ grid, columns }: FormulaList): RowFormula {
  const written = (['industry', 'industryCode'] as const).flatMap((key) => {
    const column = columns.find((candidate) => candidate.key === key);
    return column ? [holding(grid, column.column)] : [];
  });
  return (row) =>
    written.reduceRight((rest, cellOf) => {
      const cell = cellOf(row);
      return `IF(${cell}="",${rest},${cell})`;
    }, '""');
}

/** The cell that holds a row's value: the first of a merged area. */
function holding(grid: Grid, column: number): RowFormula {
  const first = new Map<number, string>();
  for (const area of grid.parts.merges) {
    if (area.left > column || area.right < column) continue;
    for (let row = area.top; row <= area.bottom; row += 1) first.set(row, cellAddress(area.top, area.left));
  }
  return (row) => first.get(row) ?? cellAddress(row, column);
}

/** The different words of one meaning that stand in a column. */
function wordsOf({ grid, rows }: FormulaList, { column }: ColumnReading, means: (text: string) => boolean): string[] {
  const found = new Set<string>();
  for (const row of rows) {
    const value = grid.value(row, column);
    if (value.kind === 'text' && !found.has(value.text) && means(value.text)) found.add(value.text);
    if (found.size === MOST_WORDS) break;
  }
  return [...found];
}

function saysNoBase(text: string): boolean {
  const read = readGrowth(text);
  return read.kind === 'no-rate' && (read.why === 'no-base' || read.why === 'new-plant');
}
