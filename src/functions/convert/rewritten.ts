import type { Message } from '../../messages/message';
import { calls } from '../formula-expression';
import type { Expression } from '../formula-expression';
import { callFound } from './call-found';
import type { Native } from './call-found';
import { answerOfCall, written } from './lookup-table';
import type { LookupTable } from './lookup-table';
import { nativeCall } from './native-call';
import type { OurCell, OurCells } from './our-cells';
import { convertWords } from './words';

/** A formula without a call of ours, or why there is none. */
export type Rewritten =
  | { readonly kind: 'native'; readonly written: string; readonly note: Message | null }
  | Extract<Native, { kind: 'frozen' }>;

/**
 * The formula of a cell with each call of ours as a plain formula in its place. A call that has none is written out as its
 * answer, or says why not.
 */
export function rewritten(
  cells: OurCells,
  cell: OurCell,
  root: Expression,
  table: LookupTable | null,
  without: 'say-why' | 'write-out' = 'say-why',
): Rewritten {
  const edits = new FormulaEdits(cell.formula);
  let note: Message | null = null;
  // Innermost first: what they become stands in the arguments of those around them.
  for (const each of [...calls(root)].reverse()) {
    const found = callFound(cells, cell, each, (expression) => edits.text(expression.start, expression.end));
    if (!found) continue;
    const become: Native = table
      ? nativeCall(found, table)
      : { kind: 'frozen', why: convertWords.message('convert.frozen') };
    if (become.kind === 'native') {
      if (become.note !== null) note ??= convertWords.message(`convert.${become.note}`);
      edits.replace(each, become.written);
      continue;
    }
    if (without === 'say-why') return become;
    const answer = found.result && answerOfCall(found.result);
    if (!answer) return become;
    edits.replace(each, written(answer));
  }
  return { kind: 'native', written: edits.text(0, cell.formula.length), note };
}

/** Pieces of a formula with others in their place, the inner ones first. */
class FormulaEdits {
  readonly #edits: { readonly start: number; readonly end: number; readonly text: string }[] = [];

  constructor(readonly formula: string) {}

  replace({ start, end }: { readonly start: number; readonly end: number }, text: string): void {
    const outside = this.#edits.filter((edit) => edit.start < start || edit.end > end);
    this.#edits.length = 0;
    this.#edits.push(...outside, { start, end, text });
  }

  /** A stretch of the formula as it has become. */
  text(start: number, end: number): string {
    const inside = this.#edits.filter((edit) => edit.start >= start && edit.end <= end);
    let text = '';
    let at = start;
    for (const edit of inside.sort((a, b) => a.start - b.start)) {
      text += this.formula.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    return text + this.formula.slice(at, end);
  }
}
