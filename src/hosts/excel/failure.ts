import type { Area } from '../../workbook/address';
import { areaAddress } from '../../workbook/address';
import { Cancelled, WorkbookFailure } from '../../workbook/workbook';
import { excelWords } from './words';

const { message } = excelWords;

/** What was being done when Excel refused. */
export type Doing =
  | { readonly kind: 'reading'; readonly sheet: string }
  | { readonly kind: 'writing'; readonly sheet: string; readonly area: Area | null };

const LOST =
  /^(ConnectionFailure.*|RequestAborted|Timeout|ServiceNotAvailable|HostRestart\w*|GeneralException_Connection)$/;
const IN_THE_WAY =
  /^(MergedRangeConflict|TableOverlapConflict|TableRangeConflict|PivotTableRangeConflict|FilteredRangeConflict|InsertDeleteConflict|InvalidOperation|NonBlankCellOffSheet)$/;

/** The library's errors come from another realm where the page is framed: told by their code, not their class. */
export function codeOf(thrown: unknown): string | null {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return null;
  return typeof thrown.code === 'string' ? thrown.code : null;
}

/** What Excel threw, as a message that a person can act on. Faults of ours are passed on as they are. */
export function failureOf(thrown: unknown, doing: Doing): unknown {
  if (thrown instanceof WorkbookFailure || thrown instanceof Cancelled) return thrown;
  const code = codeOf(thrown);
  if (code === null) return thrown;
  const { sheet } = doing;
  if (code === 'InvalidOperationInCellEditMode') return new WorkbookFailure(message('excel.editing'));
  if (LOST.test(code)) return new WorkbookFailure(message('excel.lost'));
  if (code === 'ItemNotFound') return new WorkbookFailure(message('excel.no-sheet', { sheet }));
  if (doing.kind === 'reading') return new WorkbookFailure(message('excel.unread', { sheet, code }));
  if (code === 'ItemAlreadyExists') return new WorkbookFailure(message('excel.sheet-exists', { sheet }));
  if (code === 'AccessDenied' || code === 'Forbidden') return new WorkbookFailure(message('excel.read-only'));
  const area = doing.area ? areaAddress(doing.area) : '';
  return new WorkbookFailure(
    message(IN_THE_WAY.test(code) ? 'excel.in-the-way' : 'excel.refused', { sheet, area, code }),
  );
}

/** A write that broke off and could not be taken back: the one thing that must never go unsaid. */
export function leftHalf(sheet: string, area: Area | null): WorkbookFailure {
  return new WorkbookFailure(message('excel.half', { sheet, area: area ? areaAddress(area) : '' }));
}
