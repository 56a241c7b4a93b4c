import type { JudgedEnterprise } from '../../check/session';
import type { FunctionContext } from '../../functions/definition';
import { evaluated } from '../../functions/evaluate';
import type { Lookup, Value } from '../../functions/evaluate';
import { parsed } from '../../functions/formula-expression';
import { say } from '../../messages/say';
import { exact, ofDouble } from '../../quantity/exact';
import type { ColumnFunction } from '../../report/formula/formula-columns';
import { resultWords } from '../../report/result-columns';
import type { CellValue } from '../../workbook/cell';
import { Cancelled } from '../../workbook/workbook';
import type { Work } from '../../workbook/workbook';

/** How long the pane may be kept busy before it breathes. */
const STRETCH_MS = 30;

export interface TrialInput {
  readonly enterprises: readonly JudgedEnterprise[];
  readonly functions: readonly ColumnFunction[];
  /** The formula of a function in a row, with its `=`. */
  readonly formula: (id: ColumnFunction, row: number) => string;
  readonly lookup: Lookup;
  readonly context: FunctionContext;
}

/** What the formulas came to, row by row, before one of them is written. */
export interface Trial {
  /** Rows whose formulas say what the check says. */
  readonly agreed: number;
  /** The others: nothing is written there. */
  readonly left: readonly JudgedEnterprise[];
  readonly answer: (id: ColumnFunction, row: number) => CellValue;
}

const STALE: CellValue = { kind: 'stale' };

/** Works the formulas of every row out as a cell would, and holds verdict and gap against the check. */
export async function trial(input: TrialInput, { signal, report }: Work): Promise<Trial> {
  const { enterprises, functions, formula, lookup, context } = input;
  const left: JudgedEnterprise[] = [];
  const answers = new Map<number, readonly CellValue[]>();
  const tried = [...new Set<ColumnFunction>(['VERDICT', 'GAP', ...functions])];
  let breathed = Date.now();
  for (const [done, enterprise] of enterprises.entries()) {
    if (Date.now() - breathed > STRETCH_MS) {
      report?.({ done, of: enterprises.length });
      await breath();
      if (signal?.aborted) throw new Cancelled();
      breathed = Date.now();
    }
    const found = tried.map((id) => evaluated(parsed(formula(id, enterprise.row)), lookup, context));
    if (agrees(enterprise, found[0] ?? null, found[1] ?? null, context)) answers.set(enterprise.row, found.map(cellOf));
    else left.push(enterprise);
  }
  return {
    agreed: enterprises.length - left.length,
    left,
    answer: (id, row) => answers.get(row)?.[tried.indexOf(id)] ?? STALE,
  };
}

function cellOf(value: Value): CellValue {
  return value === null || value.kind === 'block' ? STALE : value;
}

/** Whether formulas say the verdict and the gap that the check says; a cell keeps 15 digits of a gap. */
function agrees(enterprise: JudgedEnterprise, verdict: Value, gap: Value, { locale }: FunctionContext): boolean {
  const word = say(resultWords.message(`result.${enterprise.verdict}`), locale, resultWords.texts);
  if (verdict?.kind !== 'text' || verdict.text !== word) return false;
  const wanted = enterprise.gap ?? (enterprise.verdict === 'eligible' ? '0' : null);
  if (wanted === null) return gap?.kind === 'error';
  return gap?.kind === 'number' && ofDouble(gap.number).equals(ofDouble(exact(wanted).toNumber()));
}

function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
