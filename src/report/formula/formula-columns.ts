import { formulaHeadingMeasure } from '../../list';
import type { Message } from '../../messages/message';
import type { CellContent, CellRole, CellValue } from '../../workbook/cell';
import { EMPTY } from '../../workbook/cell';
import { ownColumns } from '../own-columns';
import type { ResultPlan } from '../own-columns';
import { draftWarning, gapUnit } from '../result-columns';
import type { FormulaList, EnterpriseFormula } from './enterprise';

/** The functions that can stand beside a list, in the order of their columns. */
export const COLUMN_FUNCTIONS = ['VERDICT', 'REASON', 'GAP', 'ELIGIBLE', 'AWARD'] as const;
export type ColumnFunction = (typeof COLUMN_FUNCTIONS)[number];

const NAMES: Readonly<Record<ColumnFunction, string>> = {
  VERDICT: '核验结论',
  REASON: '核验说明',
  GAP: '达标差额',
  ELIGIBLE: '是否符合',
  AWARD: '奖补金额',
};
const ROLES: Readonly<Record<ColumnFunction, CellRole>> = {
  VERDICT: 'text',
  REASON: 'text',
  GAP: 'amount',
  ELIGIBLE: 'text',
  AWARD: 'amount',
};

/** Writes a call as the host takes it: `POLICY.VERDICT(…)` or `POLICY.核验结论(…)`. */
export type WriteCall = (id: ColumnFunction, given: readonly string[]) => string;

/** The formula of one function in one row, with its `=`. */
export function columnFormula(
  id: ColumnFunction,
  measure: number,
  enterprise: Extract<EnterpriseFormula, { readonly kind: 'formula' }>,
  row: number,
  call: WriteCall,
): string {
  const [industry, current, base] = [enterprise.industry(row), enterprise.current(row), enterprise.base(row)];
  const given = [String(measure), industry, current, base];
  if (id !== 'AWARD') return `=${call(id, given)}`;
  // What an eligible enterprise gets: undetermined stays an error that says why, never an amount.
  return `=IF(${call('ELIGIBLE', given)},${call('AWARD', [String(measure), '""', '""', industry])},"")`;
}

/** What a column of formulas is headed: `第1条核验结论（公式）`; the list reader knows it by `isOwnHeading`. */
export function formulaHeading(id: ColumnFunction, measure: number, unit: string): string {
  const said = id === 'GAP' ? `公式，${unit}` : id === 'AWARD' ? '公式，万元' : '公式';
  return `第${String(measure)}条${NAMES[id]}（${said}）`;
}

export interface FormulaColumnsInput extends FormulaList {
  readonly headerTop: number;
  readonly headerRow: number;
  readonly measure: number;
  readonly enterprise: Extract<EnterpriseFormula, { readonly kind: 'formula' }>;
  readonly functions: readonly ColumnFunction[];
  /** Rows whose verdict rests on more than formulas are given: nothing is written there. */
  readonly left: ReadonlySet<number>;
  /** What each formula comes to, for hosts that keep a result beside it. */
  readonly answer: (id: ColumnFunction, row: number) => CellValue;
  readonly call: WriteCall;
  /** Whether a formula calls a function of ours. */
  readonly callsOurs: (formula: string) => boolean;
  readonly speak: (message: Message) => string;
}

/** The changes that write live formulas beside the list, a row an enterprise; former ones of the measure give way. */
export function formulaColumns(input: FormulaColumnsInput): ResultPlan {
  const { pack, grid, rows, measure, enterprise, functions, left, call } = input;
  const unit = gapUnit(pack, measure);
  const enterprises = new Set(rows.filter((row) => !left.has(row)));
  return ownColumns({
    grid,
    headerTop: input.headerTop,
    headerRow: input.headerRow,
    lastRow: rows.at(-1) ?? input.headerRow,
    headings: functions.map((id) => formulaHeading(id, measure, unit)),
    isFormer: (heading) => formulaHeadingMeasure(heading) === measure,
    cellsOf: (row) =>
      functions.map((id): CellContent => {
        if (!enterprises.has(row)) return { value: EMPTY };
        const formula = columnFormula(id, measure, enterprise, row, call);
        return { value: input.answer(id, row), formula, role: ROLES[id] };
      }),
    isLeftOver: ({ formula }) => formula !== undefined && input.callsOurs(formula),
    warning: draftWarning(pack),
    speak: input.speak,
  });
}
