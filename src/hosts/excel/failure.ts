import type { Area } from '../../workbook/address';
import { areaAddress, around, cellAddress } from '../../workbook/address';
import type { Excess } from '../../workbook/limits';
import { Cancelled, WorkbookFailure } from '../../workbook/workbook';
import { excelWords } from './words';

const { message } = excelWords;

/** What was being done when Excel refused. */
export type Doing =
  | { readonly kind: 'reading'; readonly sheet: string }
  | { readonly kind: 'writing'; readonly sheet: string; readonly area: Area | null };

/** Excel's code while a cell is being edited. */
export const EDITING = 'InvalidOperationInCellEditMode';
const LOST =
  /^(ConnectionFailure.*|RequestAborted|Timeout|ServiceNotAvailable|InvalidOrTimedOutSession|HostRestart\w*|GeneralException_Connection)$/;
const IN_THE_WAY =
  /^(MergedRangeConflict|TableOverlapConflict|TableRangeConflict|PivotTableRangeConflict|FilteredRangeConflict|InsertDeleteConflict|InvalidOperation|NonBlankCellOffSheet)$/;
const TOO_MUCH = /^(Response|Request)PayloadSizeLimitExceeded$/;

/** The library's errors come from another realm where the page is framed: told by their code, not their class. */
export function codeOf(thrown: unknown): string | null {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return null;
  return typeof thrown.code === 'string' ? thrown.code : null;
}

/** Whether the connection to Excel broke: whether a request was carried out is then not known. */
export function isLost(code: string | null): boolean {
  return code !== null && LOST.test(code);
}

/** Whether a request or its answer was larger than Excel on the web takes. */
export function isTooMuch(code: string | null): boolean {
  return code !== null && TOO_MUCH.test(code);
}

/** Whether Excel lets nothing be written. */
export function isDenied(code: string | null): boolean {
  return code === 'AccessDenied' || code === 'Forbidden';
}

/** What Excel threw, as a message that a person can act on. Faults of ours are passed on as they are. */
export function failureOf(thrown: unknown, doing: Doing): unknown {
  if (thrown instanceof WorkbookFailure || thrown instanceof Cancelled) return thrown;
  const code = codeOf(thrown);
  if (code === null) return thrown;
  const { sheet } = doing;
  if (code === EDITING) return new WorkbookFailure(message('excel.editing'));
  if (isLost(code)) return new WorkbookFailure(message('excel.lost'));
  if (code === 'ItemNotFound') return new WorkbookFailure(message('excel.no-sheet', { sheet }));
  if (doing.kind === 'reading') return new WorkbookFailure(message('excel.unread', { sheet, code }));
  if (code === 'ItemAlreadyExists') return new WorkbookFailure(message('excel.sheet-exists', { sheet }));
  if (isDenied(code)) return new WorkbookFailure(message('excel.read-only'));
  const area = doing.area ? areaAddress(doing.area) : '';
  return new WorkbookFailure(
    message(IN_THE_WAY.test(code) ? 'excel.in-the-way' : 'excel.refused', { sheet, area, code }),
  );
}

/** What no sheet can hold, told before anything is written. */
export function excessFailure(excess: Excess): WorkbookFailure {
  const { sheet } = excess;
  return excess.kind === 'area'
    ? new WorkbookFailure(message('excel.sheet-full', { sheet, area: areaAddress(excess.area) }))
    : new WorkbookFailure(message('excel.text-too-long', { sheet, cell: cellAddress(excess.row, excess.column) }));
}

/** Cells that hold something else than what a change was made from, the first few by name. */
export function cellsFailure(
  code: 'excel.changed' | 'excel.changed-meanwhile' | 'excel.not-kept',
  sheet: string,
  cells: readonly string[],
): WorkbookFailure {
  return new WorkbookFailure(message(code, { sheet, cells: cells.slice(0, 3).join('、'), count: cells.length }));
}

/** What of a write was left in the workbook: an area of a sheet, or a whole sheet. */
export interface Left {
  readonly sheet: string;
  readonly area: Area | null;
}

/** A write that broke off and could not be taken back: the one thing that must never go unsaid. */
export function leftHalf(left: readonly Left[], lost: boolean): WorkbookFailure {
  const bySheet = new Map<string, Area | null>();
  for (const { sheet, area } of left) {
    const known = bySheet.get(sheet);
    bySheet.set(sheet, area === null || known === null ? null : known === undefined ? area : around(known, area));
  }
  const places = [...bySheet].map(([sheet, area]) => (area ? `${sheet}!${areaAddress(area)}` : sheet)).join('、');
  return new WorkbookFailure(message(lost ? 'excel.half-lost' : 'excel.half', { places }));
}
