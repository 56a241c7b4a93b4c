import type { Message } from '../../messages/message';
import { keyName } from '../../policy/key-names';
import type { Pack } from '../../policy/pack';
import { grouped } from '../../quantity/exact';
import type { Exact } from '../../quantity/exact';
import { unitNamed } from '../../quantity/unit';
import { amountCell } from '../../report/result-columns';
import type { CellContent } from '../../workbook/cell';
import { cellAddress } from '../../workbook/address';
import type { Change } from '../../workbook/change';
import type { Grid } from '../../workbook/grid';
import type { ListFile } from '../checked-file';
import type { BaseProposal, BaseQuestion, ValueOrigin } from './fill-bases';
import { fillWords } from './fill-words';
import { unitOfKey } from './figures';

/** The heading over the notes that say where filled-in values came from. */
export const ORIGIN_HEADING = '补填来源';

interface FillInput {
  readonly pack: Pack;
  readonly list: ListFile;
  readonly grid: Grid;
  readonly proposals: readonly BaseProposal[];
  readonly speak: (message: Message) => string;
}

/**
 * The changes that fill bases into a list, each in its column's own unit, and say in a column 补填来源 right of everything
 * where each came from and what stood there. A base that the list has no column for gets one.
 */
export function fillChanges({ pack, list, grid, proposals, speak }: FillInput): readonly Change[] {
  if (proposals.length === 0) return [];
  const { headerRow, columns } = list.list;
  const cells = new Map<number, Map<number, CellContent>>();
  const put = (row: number, column: number, content: CellContent): void => {
    const held = cells.get(column) ?? new Map<number, CellContent>();
    cells.set(column, held.set(row, content));
  };
  let next = grid.columns + 1;
  const added = new Map<string, number>();
  const notes = new Map<number, string[]>();
  for (const proposal of proposals) {
    const { row, key, value } = proposal;
    let column = proposal.column ?? added.get(key);
    if (column === undefined) {
      column = next;
      next += 1;
      added.set(key, column);
      put(headerRow, column, heading(addedHeading(pack, key)));
    }
    const unit = columns.find((each) => each.key === key)?.unit ?? null;
    const { value: inUnit, role } = amountCell(inColumn(value, proposal.column === null ? null : unit));
    put(row, column, proposal.column === null && role ? { value: inUnit, role } : { value: inUnit });
    notes.set(row, [...(notes.get(row) ?? []), speak(noteOf(pack, proposal))]);
  }
  const former = formerNotes(grid, headerRow);
  const noteColumn = former ?? next;
  if (former === null) put(headerRow, noteColumn, heading(ORIGIN_HEADING));
  for (const [row, said] of notes)
    put(row, noteColumn, { value: { kind: 'text', text: joined(grid, row, former, said) }, role: 'note' });
  return [...cells].flatMap(([column, held]) => runs(grid, column, held));
}

function heading(text: string): CellContent {
  return { value: { kind: 'text', text }, role: 'heading' };
}

/** Year and stretch in full: the list reader needs no neighbour to know what the column is. */
function addedHeading(pack: Pack, key: string): string {
  const figure = key.slice(0, -'.base'.length);
  return `${String(pack.period.year - 1)}年${keyName(pack, figure)['zh-CN']}（${unitOfKey(pack, key)}）`;
}

/** A value of the metric's unit as its column counts: units differ by powers of ten, so nothing is rounded. */
function inColumn(value: Exact, unit: string | null): Exact {
  const factor = unit === null ? null : unitNamed(unit)?.factor;
  return factor ? value.dividedBy(factor) : value;
}

function formerNotes(grid: Grid, headerRow: number): number | null {
  for (let column = grid.columns; column > 0; column -= 1) {
    const value = grid.value(headerRow, column);
    if (value.kind === 'text' && value.text === ORIGIN_HEADING) return column;
  }
  return null;
}

/** What was noted before stays. */
function joined(grid: Grid, row: number, former: number | null, said: readonly string[]): string {
  const before = former === null ? null : grid.value(row, former);
  const kept = before?.kind === 'text' && before.text !== '' ? [before.text] : [];
  return [...kept, ...said].join('；');
}

/** The note of one value: its key, what stood there, and where it came from. */
function noteOf(pack: Pack, { key, found, from }: BaseProposal): Message {
  const params = { key: keyName(pack, key), from: originWords(from) };
  return found === ''
    ? fillWords.message('fill.note', params)
    : fillWords.message('fill.note-over', { ...params, found });
}

function originWords({ file, sheet, row, cell }: ValueOrigin): Message {
  return cell
    ? fillWords.message('fill.from-cell', { file, sheet, cell: cellAddress(cell.row, cell.column) })
    : fillWords.message('fill.from-row', { file, sheet, row });
}

/** A proposal as a person is shown it before anything is written. */
export function proposalLine(pack: Pack, { list }: ListFile, proposal: BaseProposal): Message {
  const { row, key, found } = proposal;
  const params = { sheet: list.sheet, row, key: keyName(pack, key), ...valueWords(pack, proposal) };
  return found === ''
    ? fillWords.message('fill.proposal', params)
    : fillWords.message('fill.proposal-over', { ...params, found });
}

/** A question that the user must settle. */
export function questionLine(pack: Pack, { list }: ListFile, question: BaseQuestion): Message {
  const { row, key, own } = question;
  return fillWords.message('fill.question', {
    sheet: list.sheet,
    row,
    key: keyName(pack, key),
    own: `${grouped(own)}${unitOfKey(pack, key)}`,
    ...valueWords(pack, question),
  });
}

function valueWords(
  pack: Pack,
  { key, value, from }: BaseProposal,
): { readonly value: string; readonly from: Message } {
  return { value: `${grouped(value)}${unitOfKey(pack, key)}`, from: originWords(from) };
}

/** Cells of one column as changes: one for each run of rows, so that no other cell is written. */
function runs(grid: Grid, column: number, cells: ReadonlyMap<number, CellContent>): readonly Change[] {
  const rows = [...cells.keys()].sort((a, b) => a - b);
  const changes: Change[] = [];
  let from = 0;
  for (let at = 1; at <= rows.length; at += 1) {
    if (at < rows.length && rows[at] === (rows[at - 1] ?? 0) + 1) continue;
    const run = rows.slice(from, at);
    changes.push({
      kind: 'cells',
      sheet: grid.sheet,
      top: run[0] ?? 1,
      left: column,
      before: run.map((row) => [present(grid, row, column)]),
      after: run.map((row) => [cells.get(row) ?? present(grid, row, column)]),
    });
    from = at;
  }
  return changes;
}

function present(grid: Grid, row: number, column: number): CellContent {
  const formula = grid.formula(row, column);
  const value = grid.value(row, column);
  return formula === null ? { value } : { value, formula };
}
