import type { Message } from '../../messages/message';
import { amountCell } from '../../report/result-columns';
import { amountOf } from '../../rules/allocation/range';
import type { CellContent } from '../../workbook/cell';
import { EMPTY } from '../../workbook/cell';
import type { CheckOutcome } from '../run';
import { allocationWords } from './allocate';
import type { Allocated, AllocationOutcome } from './allocate';

/** What the columns of an allocation are headed, measure by measure; the list reader knows them as ours. */
const HEADINGS = ['分配结果', '分配金额（万元）', '分配说明'] as const;

/** The columns that an allocation adds to the results of one list: what becomes of each award, with how much, and why. */
export function allocationColumns(
  allocation: AllocationOutcome,
  list: number,
  { measures, pack }: CheckOutcome,
  speak: (message: Message) => string,
): { readonly headings: readonly string[]; readonly cellsOf: (row: number) => readonly CellContent[] } {
  const byRow = new Map<number, Map<number, Allocated>>();
  for (const each of allocation.rows) {
    if (each.list !== list) continue;
    const { row } = each.row.row;
    const known = byRow.get(row) ?? new Map<number, Allocated>();
    byRow.set(row, known.set(each.measure, each));
  }
  const headings = measures.flatMap((number) => {
    const short = pack.measures.find((measure) => measure.number === number)?.short['zh-CN'] ?? '';
    const before = measures.length === 1 ? '' : `第${String(number)}条（${short}）`;
    return HEADINGS.map((heading) => before + heading);
  });
  const cellsOf = (row: number): readonly CellContent[] => {
    const known = byRow.get(row);
    return known ? measures.flatMap((measure) => cells(known.get(measure), speak)) : [];
  };
  return { headings, cellsOf };
}

function cells(allocated: Allocated | undefined, speak: (message: Message) => string): readonly CellContent[] {
  if (!allocated) return HEADINGS.map((): CellContent => ({ value: EMPTY }));
  const { result, amount, why } = allocated;
  // One that is out is paid nothing; one that is open has no amount yet.
  const paid = result === 'in' ? (amountOf(amount) ?? undefined) : undefined;
  return [
    { value: { kind: 'text', text: speak(allocationWords.message(`allocation.${result}`)) }, role: 'text' },
    amountCell(paid),
    { value: { kind: 'text', text: why.map(speak).join('') }, role: 'text' },
  ];
}
