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
/** Rows whose other formulas are worked out too, to be shown: the sheet works out the rest. */
const SHOWN_ROWS = 8;

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
  /** What a formula came to; stale where the sheet alone works it out. */
  readonly answer: (id: ColumnFunction, row: number) => CellValue;
}

const STALE: CellValue = { kind: 'stale' };

/** Works the formulas of every row out as a cell would, and holds verdict, gap and award against the check. */
export async function trial(input: TrialInput, { signal, report }: Work): Promise<Trial> {
  const { enterprises, functions, formula, lookup, context } = input;
  const left: JudgedEnterprise[] = [];
  const answers = new Map<number, readonly CellValue[]>();
  // What must agree with the check comes first, asked for or not.
  const held: readonly ColumnFunction[] = ['VERDICT', 'GAP', ...functions.filter((id) => id === 'AWARD')];
  const all = [...new Set<ColumnFunction>([...held, ...functions])];
  let breathed = Date.now();
  for (const [done, enterprise] of enterprises.entries()) {
    if (Date.now() - breathed > STRETCH_MS) {
      report?.({ done, of: enterprises.length });
      await breath();
      if (signal?.aborted) throw new Cancelled();
      breathed = Date.now();
    }
    const tried = answers.size < SHOWN_ROWS ? all : held;
    const found = tried.map((id) => evaluated(parsed(formula(id, enterprise.row)), lookup, context));
    const came = (id: ColumnFunction): Value | undefined => found[tried.indexOf(id)];
    if (agrees(enterprise, came, context)) answers.set(enterprise.row, found.map(cellOf));
    else left.push(enterprise);
  }
  return {
    agreed: enterprises.length - left.length,
    left,
    answer: (id, row) => answers.get(row)?.[all.indexOf(id)] ?? STALE,
  };
}

function cellOf(value: Value): CellValue {
  return value === null || value.kind === 'block' ? STALE : value;
}

/** Whether formulas say what the check says. `came`: what each came to, undefined where it is not tried. */
function agrees(
  { verdict, gap, award }: JudgedEnterprise,
  came: (id: ColumnFunction) => Value | undefined,
  { locale }: FunctionContext,
): boolean {
  const word = say(resultWords.message(`result.${verdict}`), locale, resultWords.texts);
  const said = came('VERDICT');
  if (said?.kind !== 'text' || said.text !== word) return false;
  if (!isAmount(came('GAP') ?? null, gap ?? (verdict === 'eligible' ? '0' : null))) return false;
  const granted = came('AWARD');
  if (granted === undefined) return true;
  const refused = verdict === 'ineligible' || verdict === 'not-applicable';
  return refused ? granted?.kind === 'text' && granted.text === '' : isAmount(granted, award);
}

/** Whether a formula came to an amount, or to an error where there is none; a cell keeps 15 digits. */
function isAmount(value: Value, wanted: string | null): boolean {
  if (wanted === null) return value?.kind === 'error';
  return value?.kind === 'number' && ofDouble(value.number).equals(ofDouble(exact(wanted).toNumber()));
}

function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
