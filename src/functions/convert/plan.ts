import type { Message } from '../../messages/message';
import { ofDouble } from '../../quantity/exact';
import { cellAddress } from '../../workbook/address';
import type { CellValue } from '../../workbook/cell';
import { sameValue } from '../../workbook/cell';
import type { Change } from '../../workbook/change';
import type { Grid } from '../../workbook/grid';
import { TEXT_LIMIT } from '../../workbook/limits';
import type { NewSheet } from '../../workbook/new-sheet';
import { Steps } from '../../workbook/steps';
import type { Work } from '../../workbook/workbook';
import type { FunctionResult, LoadedContext } from '../definition';
import { handed } from '../evaluate';
import type { Value } from '../evaluate';
import { calls } from '../formula-expression';
import { call, FUNCTIONS } from '../index';
import { functionNamed } from '../names';
import type { FunctionId } from '../names';
import { policyNamed } from '../policy-argument';
import { keptFormula, unknownCalls } from '../spelling';
import { keyOf, LookupTable, sheetChanges } from './lookup-table';
import { OurCells } from './our-cells';
import type { OurCell } from './our-cells';
import { rewritten } from './rewritten';
import { convertWords } from './words';
import { WrittenCells } from './written-cells';

/** A cell of a plan, with what is to be said of it. */
export interface CellNote {
  readonly sheet: string;
  /** `C17`; the first cell of a block. */
  readonly cell: string;
}

export interface FrozenCell extends CellNote {
  readonly why: Message;
}

export interface ConvertedCell extends CellNote {
  /** What a reader should know of the formula; null where its answer is the same to the last digit. */
  readonly note: Message | null;
}

/** A cell whose stored result is not what its formula comes to now. */
export interface StaleCell extends CellNote {
  readonly was: CellValue;
  readonly now: CellValue;
}

/** What becomes of the formulas that call ours. Nothing is written by a plan. */
export interface ConversionPlan {
  readonly changes: readonly Change[];
  /** Become plain formulas. */
  readonly converted: readonly ConvertedCell[];
  /** Become values, each with the reason. */
  readonly frozen: readonly FrozenCell[];
  /** Stay as they are: neither we nor the file know their result. */
  readonly left: readonly FrozenCell[];
  /** Results of the file that our own answer replaces. */
  readonly stale: readonly StaleCell[];
  /** Formulas that are written without a result: what else they hold, the spreadsheet alone works out, once it opens the file. */
  readonly uncalculated: readonly CellNote[];
  /** The sheet 政策表, where a formula looks something up in it; its changes are among `changes`. */
  readonly tables: NewSheet | null;
}

/**
 * Every formula of ours becomes its value, worked out anew.
 *
 * @throws {Cancelled} where the work is told to stop
 */
export async function freezePlan(
  grids: readonly Grid[],
  context: LoadedContext,
  work: Work = {},
): Promise<ConversionPlan> {
  const steps = new Steps(work, 2 * formulasIn(grids));
  return planOf(await OurCells.of(grids, context, steps), null, steps);
}

/**
 * Every formula of ours that can be becomes a plain one with the same answer; the others become values.
 *
 * @throws {Cancelled} where the work is told to stop
 */
export async function nativePlan(
  grids: readonly Grid[],
  context: LoadedContext,
  work: Work = {},
): Promise<ConversionPlan> {
  const steps = new Steps(work, 3 * formulasIn(grids));
  const cells = await OurCells.of(grids, context, steps);
  const keys = new Set<string>();
  for (const cell of cells.all) {
    addKeys(cells, cell, keys);
    await steps.step();
  }
  return planOf(cells, new LookupTable(context, freeName(grids), keys), steps);
}

function formulasIn(grids: readonly Grid[]): number {
  return grids.reduce((sum, { parts }) => sum + parts.formulas.size, 0);
}

const SHEET = '政策表';

function freeName(grids: readonly Grid[]): string {
  const taken = new Set(grids.map(({ sheet }) => sheet.toLowerCase()));
  let name = SHEET;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${SHEET} (${String(number)})`;
  return name;
}

/** The names and codes of industries that calls of a cell are given now. */
function addKeys(cells: OurCells, cell: OurCell, keys: Set<string>): void {
  if (!cell.expression) return;
  for (const each of calls(cell.expression)) {
    const id = functionNamed(each.name);
    const place = id ? PLACES[id] : undefined;
    const given = place === undefined ? null : each.arguments[place];
    const value = given ? cells.inCell(cell, given) : null;
    if (value?.kind === 'text') keys.add(keyOf(value) ?? '');
    // Codes have four digits at most.
    if (value?.kind === 'number' && Number.isInteger(value.number) && value.number <= 9999)
      keys.add(keyOf(value) ?? '');
  }
}

/** Where functions take an industry. */
const PLACES: Partial<Record<FunctionId, number>> = {
  VERDICT: 1,
  ELIGIBLE: 1,
  GAP: 1,
  INDUSTRY: 0,
  TARGET: 0,
  THRESHOLD: 3,
  AWARD: 3,
  ONTARGET: 0,
};

type Outcome =
  | { readonly kind: 'formula'; readonly formula: string; readonly note: Message | null; readonly value: CellValue }
  /** A formula of the user's own in which answers of ours are written out; what it comes to, its program alone works out. */
  | { readonly kind: 'mixed'; readonly formula: string; readonly why: Message }
  | { readonly kind: 'values'; readonly cells: readonly (readonly CellValue[])[]; readonly why: Message }
  | { readonly kind: 'left'; readonly why: Message };

async function planOf(cells: OurCells, table: LookupTable | null, steps: Steps): Promise<ConversionPlan> {
  const changes: Change[] = [];
  const converted: ConvertedCell[] = [];
  const frozen: FrozenCell[] = [];
  const left: FrozenCell[] = [];
  const stale: StaleCell[] = [];
  const uncalculated: CellNote[] = [];
  const writing = new WrittenCells();
  for (const cell of cells.all) {
    await steps.step();
    const place: CellNote = { sheet: cell.grid.sheet, cell: cellAddress(cell.row, cell.column) };
    const outcome = outcomeOf(cells, cell, table);
    if (outcome.kind === 'left') {
      left.push({ ...place, why: outcome.why });
      continue;
    }
    const now = outcome.kind === 'formula' ? outcome.value : outcome.kind === 'values' ? outcome.cells[0]?.[0] : null;
    const was = cell.grid.value(cell.row, cell.column);
    if (now && now.kind !== 'stale' && was.kind !== 'stale' && !isSame(was, now)) stale.push({ ...place, was, now });
    if (outcome.kind === 'mixed' || now?.kind === 'stale') uncalculated.push(place);
    if (outcome.kind === 'formula') converted.push({ ...place, note: outcome.note });
    else frozen.push({ ...place, why: outcome.why });
    if (outcome.kind === 'values') writing.values(cell, outcome.cells);
    else writing.formula(cell, outcome.formula, outcome.kind === 'formula' ? outcome.value : STALE);
  }
  const sheet = table?.asSheet() ?? null;
  if (sheet) changes.push(...sheetChanges(sheet));
  changes.push(...writing.changes());
  return { changes, converted, frozen, left, stale, uncalculated, tables: sheet };
}

function isSame(a: CellValue, b: CellValue): boolean {
  if (a.kind === 'number' && b.kind === 'number') return ofDouble(a.number).equals(ofDouble(b.number));
  const blank = ({ kind }: CellValue): boolean => kind === 'empty';
  return sameValue(a, b) || (blank(a) && b.kind === 'text' && b.text === '');
}

function outcomeOf(cells: OurCells, cell: OurCell, table: LookupTable | null): Outcome {
  const { expression } = cell;
  const [unknown] = unknownCalls(cell.formula);
  if (unknown !== undefined)
    return { kind: 'left', why: convertWords.message('convert.unknown-name', { name: unknown }) };
  const away = policyAway(cells, cell);
  if (away !== null) return { kind: 'left', why: convertWords.message('convert.policy-away', { id: away }) };
  const value = wholeValue(cells, cell);
  if (!expression) return frozenAs(cell, value, convertWords.message('convert.unfollowed'));
  const asked = convertWords.message('convert.frozen');
  const text = table ? rewritten(cells, cell, expression, table) : ({ kind: 'frozen', why: asked } as const);
  const tooLong = text.kind === 'native' && !fits(text.written);
  if (text.kind === 'native' && !tooLong) {
    return { kind: 'formula', formula: text.written, note: text.note, value: single(value) ?? STALE };
  }
  const why = text.kind === 'frozen' ? text.why : convertWords.message('convert.too-long');
  if (value === null) {
    const mixed = rewritten(cells, cell, expression, tooLong ? null : table, 'write-out');
    if (mixed.kind === 'native' && fits(mixed.written)) return { kind: 'mixed', formula: mixed.written, why };
  }
  return frozenAs(cell, value, why);
}

/** The policy that a call of a cell names and that is not at hand: nobody here can say what it comes to. */
function policyAway(cells: OurCells, cell: OurCell): string | null {
  const { context } = cells;
  for (const each of cell.expression ? calls(cell.expression) : []) {
    const id = functionNamed(each.name);
    const at = id ? FUNCTIONS[id].policyAt : null;
    const given = at === null ? null : each.arguments[at];
    const named = given ? policyNamed(handed(cells.inCell(cell, given)), context) : null;
    if (!named || named.id === context.pack.id) continue;
    if (!context.beside?.some(({ pack }) => pack.id === named.id)) return named.id;
  }
  return null;
}

const STALE: CellValue = { kind: 'stale' };

/** Later functions are longer in a file than as typed: only near the limit is it worth a look. */
function fits(formula: string): boolean {
  return formula.length < TEXT_LIMIT.formula * 0.8 || keptFormula(formula).length <= TEXT_LIMIT.formula;
}

function single(value: Value): CellValue | null {
  return value === null || value.kind === 'block' ? null : value;
}

function frozenAs(cell: OurCell, value: Value, why: Message): Outcome {
  if (value?.kind === 'block') return { kind: 'values', cells: value.cells, why };
  if (value !== null && value.kind !== 'stale') return { kind: 'values', cells: [[value]], why };
  const kept = cell.grid.value(cell.row, cell.column);
  // A name that the program did not know is no result.
  const isResult =
    kept.kind !== 'stale' && kept.kind !== 'empty' && !(kept.kind === 'error' && kept.error === '#NAME?');
  if (!isResult) return { kind: 'left', why: convertWords.message('convert.left') };
  return { kind: 'values', cells: [[kept]], why: convertWords.message('convert.unfollowed') };
}

/** What a cell comes to: a block where a call of ours that fills several cells is all of its formula. */
function wholeValue(cells: OurCells, cell: OurCell): Value {
  const { expression } = cell;
  const single = cells.valueOf(cell);
  if (single === null && expression?.kind === 'call') {
    const id = functionNamed(expression.name);
    const given = id && expression.arguments.map((each) => cells.inCell(cell, each));
    if (id && given && !given.includes(null)) {
      const result = call(id, given.map(handed), cells.context);
      if (result.kind === 'matrix') return { kind: 'block', cells: blockOf(result) };
    }
  }
  return single;
}

function blockOf({ rows }: Extract<FunctionResult, { kind: 'matrix' }>): readonly (readonly CellValue[])[] {
  return rows.map((row) =>
    row.map((value): CellValue => {
      if (typeof value === 'number') return { kind: 'number', number: value };
      return typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'logical', logical: value };
    }),
  );
}
