import type { ListView } from '../../check/session';
import type { FunctionId } from '../../functions/names';
import type { Pack } from '../../policy/pack';
import type { MetricId } from '../../policy/terms';
import { enterpriseFormula } from '../../report/formula/enterprise';
import type { EnterpriseFormula } from '../../report/formula/enterprise';
import { quotedText } from '../../report/formula/figure';
import type { Choices } from '../../policy/standards';
import { areaAddress, cellAddress } from '../../workbook/address';
import type { Grid } from '../../workbook/grid';

/** A list whose cells an example may refer to, and the row of it. */
export interface ExampleRow {
  readonly list: ListView;
  readonly grid: Grid;
  readonly row: number;
  readonly choices: Choices;
}

/** The enterprise that an example is about, as arguments. */
interface Given {
  readonly measure: number;
  readonly industry: string;
  readonly current: string;
  readonly base: string;
}

/** Figures of no enterprise, as the template's examples have them. */
const CURRENT = '4400';
const BASE = '3900';
const CODE = '91450100MAYML3TX60';

/**
 * The row that examples refer to: the selected one where it is an enterprise's, else the first with a name and a figure.
 */
export function exampleRow(list: ListView, grid: Grid, selected: number | null): number | null {
  const name = list.columns.find(({ key }) => key === 'name')?.column;
  const figures = list.columns.filter(({ unit }) => unit !== null).map(({ column }) => column);
  const holds = (row: number): boolean =>
    (name === undefined || grid.value(row, name).kind !== 'empty') &&
    figures.some((column) => grid.value(row, column).kind !== 'empty');
  const within = (row: number): boolean => row > list.headerRow && row <= list.area.bottom;
  if (selected !== null && within(selected) && holds(selected)) return selected;
  for (let row = list.headerRow + 1; row <= list.area.bottom; row += 1) if (holds(row)) return row;
  return null;
}

/** The arguments of a function's example: the row's own cells where the list is known, else figures of no one. */
export function exampleArguments(id: FunctionId, pack: Pack, at: ExampleRow | null): readonly string[] | null {
  const given = enterpriseOf(pack, at);
  const judging = [String(given.measure), given.industry, given.current, given.base];
  switch (id) {
    case 'ELIGIBLE':
    case 'VERDICT':
    case 'REASON':
    case 'GAP':
      return judging;
    case 'AWARD': {
      const granting = pack.measures.find(({ grant }) => (grant?.classes.length ?? 0) > 0);
      const first = granting?.grant?.classes[0]?.name['zh-CN'];
      return first === undefined ? [String(given.measure)] : [String(granting?.number), quotedText(first)];
    }
    case 'GROWTH':
      return [given.current, given.base];
    case 'THRESHOLD':
      return [String(given.measure), quotedText(metricOf(pack, given.measure)), 'TRUE'];
    case 'TARGET':
      return [targetedIndustry(pack)];
    case 'ONTARGET':
      return [targetedIndustry(pack), CURRENT, BASE];
    case 'PROGRESS': {
      const counting = pack.measures.find(({ counts }) => counts.length > 0);
      return [String(counting?.number), quotedText(counting?.counts[0]?.name['zh-CN'] ?? ''), '10'];
    }
    case 'INDUSTRY':
      return [given.industry];
    case 'CREDITCODE':
      return [cellOr(at, 'creditCode', quotedText(CODE))];
    case 'CLAUSE':
      return [String(given.measure)];
    case 'PARAM':
      return [quotedText(pack.parameters[0]?.id ?? '')];
    case 'CHECK':
      // Without a list there is nothing that it could be asked of.
      return at ? [areaAddress(at.list.area), String(given.measure)] : null;
  }
}

function metricOf(pack: Pack, measure: number): MetricId {
  return pack.measures.find(({ number }) => number === measure)?.eligibility?.metrics[0] ?? '';
}

function enterpriseOf(pack: Pack, at: ExampleRow | null): Given {
  const judged = pack.measures.filter(({ eligibility }) => eligibility !== null).map(({ number }) => number);
  const measure = judged.find((number) => at?.list.measures[number] === null) ?? judged[0] ?? 0;
  const formula = at ? rowFormula(pack, at, metricOf(pack, measure)) : null;
  if (at && formula?.kind === 'formula') {
    return {
      measure,
      industry: formula.industry(at.row),
      current: formula.current(at.row),
      base: formula.base(at.row),
    };
  }
  return { measure, industry: targetedIndustry(pack), current: CURRENT, base: BASE };
}

/** An industry that the policy sets a target for. */
function targetedIndustry(pack: Pack): string {
  const target = pack.measures.flatMap(({ targets }) => targets).find(({ industry }) => industry !== null);
  const industry = pack.industries.find(({ id }) => id === target?.industry);
  return quotedText(industry?.name['zh-CN'] ?? '');
}

function rowFormula(pack: Pack, { list, grid, row, choices }: ExampleRow, metric: MetricId): EnterpriseFormula {
  return enterpriseFormula({ pack, grid, columns: list.columns, rows: [row], choices }, metric);
}

function cellOr(at: ExampleRow | null, key: string, otherwise: string): string {
  const column = at?.list.columns.find((candidate) => candidate.key === key)?.column;
  if (!at || column === undefined) return otherwise;
  const cell = cellAddress(at.row, column);
  return `IF(${cell}="","",${cell})`;
}
