import type { Trace } from '../rules/verdict';
import type { CellValue } from '../workbook/cell';
import type { FunctionContext, FunctionResult } from './definition';
import { evaluated, handed } from './evaluate';
import type { Lookup, Value } from './evaluate';
import { calls, isCell, parsed } from './formula-expression';
import type { Expression, Reference } from './formula-expression';
import { call, FUNCTIONS } from './index';
import { judged } from './judged';
import { functionNamed } from './names';
import type { FunctionId } from './names';
import { policyNamed, underPolicy } from './policy-argument';

type Call = Extract<Expression, { kind: 'call' }>;

/** One argument of a call in a cell, as found. */
export interface ArgumentExplained {
  /** The parameter's Chinese name; the call's own count where it has too many. */
  readonly name: string;
  /** As the formula writes it. */
  readonly written: string;
  /** What it comes to: a cell's value, `block` for a range, `unfollowed` for what Excel alone can work out. */
  readonly value: CellValue | { readonly kind: 'block' | 'unfollowed' };
  /** The cell or range that it refers to, through `IF(D2="","",D2)` too; null where there is none. */
  readonly reference: Reference | null;
}

/** A cell with a call of ours, explained. */
export interface CellExplained {
  readonly id: FunctionId;
  readonly arguments: readonly ArgumentExplained[];
  /** Null where an argument cannot be followed. */
  readonly result: FunctionResult | null;
  /** Step by step, of the functions that judge an enterprise. */
  readonly trace: Trace | null;
}

/** A call of ours that stands on an empty cell, which Excel on the desktop hands over as 0. */
export interface EmptyArgument {
  readonly id: FunctionId;
  /** From 0. */
  readonly argument: number;
  readonly reference: Reference;
}

function ourCalls(formula: string): readonly { readonly id: FunctionId; readonly call: Call }[] {
  const expression = parsed(formula);
  if (!expression) return [];
  return calls(expression).flatMap((found) => {
    const id = functionNamed(found.name);
    return id ? [{ id, call: found }] : [];
  });
}

function referenceIn(expression: Expression | null): Reference | null {
  if (expression?.kind === 'reference') return expression.reference;
  if (expression?.kind === 'binary') return referenceIn(expression.left) ?? referenceIn(expression.right);
  if (expression?.kind !== 'call' || expression.name.toUpperCase() !== 'IF') return null;
  return referenceIn(expression.arguments[2] ?? null) ?? referenceIn(expression.arguments[1] ?? null);
}

function shown(value: Value): ArgumentExplained['value'] {
  if (value === null) return { kind: 'unfollowed' };
  return value.kind === 'block' ? { kind: 'block' } : value;
}

const JUDGES: readonly FunctionId[] = ['ELIGIBLE', 'VERDICT', 'REASON', 'GAP'];

/** Whether a call names a policy other than the workbook's. */
function namesOther(id: FunctionId, given: readonly unknown[], context: FunctionContext): boolean {
  const { policyAt } = FUNCTIONS[id];
  const named = policyAt === null ? null : policyNamed(given[policyAt], context);
  return named !== null && named.id !== context.pack.id;
}

function traceOf(id: FunctionId, given: readonly unknown[], context: FunctionContext): Trace | null {
  const { standards } = context;
  if (!JUDGES.includes(id) || standards === 'not loaded') return null;
  const own = underPolicy(FUNCTIONS[id].policyAt, given, context);
  const [measure, industry, current, base] = own && 'args' in own ? own.args : given;
  const answer = judged({ ...context, standards }, measure, { industry, current, base });
  return 'error' in answer ? null : answer.trace();
}

/**
 * The outermost call of ours in a formula (kept or typed), with its arguments as they are found in the sheet and what
 * comes of them. Null where the formula holds none, or cannot be followed.
 */
export function explainCell(formula: string, lookup: Lookup, context: FunctionContext): CellExplained | null {
  const [first] = ourCalls(formula);
  if (!first) return null;
  const { id, call: found } = first;
  const values = found.arguments.map((each) => evaluated(each, lookup, context));
  const given = values.map(handed);
  // Of another policy the trace and its words would be told as this one's: the cell itself says what it comes to.
  const elsewhere = namesOther(id, given, context);
  const followed = !values.includes(null) && !(elsewhere && !context.beside);
  return {
    id,
    arguments: found.arguments.map((each, index) => ({
      name: FUNCTIONS[id].chinese.parameters[index]?.name ?? String(index + 1),
      written: each ? formula.slice(each.start, each.end) : '',
      value: shown(values[index] ?? null),
      reference: referenceIn(each),
    })),
    result: followed ? call(id, given, context) : null,
    trace: followed && !elsewhere ? traceOf(id, given, context) : null,
  };
}

/** The bare references of our calls: no wrapper tells an empty cell behind them from 0. */
function bareReferences(formula: string): readonly (EmptyArgument & { readonly written: Expression })[] {
  return ourCalls(formula).flatMap(({ id, call: found }) =>
    found.arguments.flatMap((each, argument) =>
      each?.kind === 'reference' && (isCell(each.reference) || id === 'CHECK')
        ? [{ id, argument, reference: each.reference, written: each }]
        : [],
    ),
  );
}

/** Calls of ours with an empty cell behind a bare reference. */
export function emptyArguments(formula: string, lookup: Lookup): readonly EmptyArgument[] {
  return bareReferences(formula)
    .filter(({ reference }) =>
      lookup(reference.sheet, reference.area).some((row) => row.some((value) => value.kind === 'empty')),
    )
    .map(({ id, argument, reference }) => ({ id, argument, reference }));
}

/** The formula with each bare reference of ours as `IF(D2="","",D2)`, which keeps an empty cell empty everywhere. */
export function mended(formula: string): string {
  const bare = [...bareReferences(formula)].sort((a, b) => b.written.start - a.written.start);
  return bare.reduce((text, { written: { start, end } }) => {
    const reference = text.slice(start, end);
    return `${text.slice(0, start)}IF(${reference}="","",${reference})${text.slice(end)}`;
  }, formula);
}
